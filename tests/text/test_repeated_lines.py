# SPDX-License-Identifier: MIT
"""Lines that a folder repeats: furniture around an article, but never the article itself."""

from reader.model.article import RawArticle
from reader.model.habits import Habits
from reader.text.understand import understand

HABITS = Habits(furniture=frozenset({"council day 0", "tides and tables", "the council met and went."}))


def read(source: str, **fields: str) -> tuple[str, str]:
    raw = RawArticle(b"a.txt", "", "text", "utf-8", source, fields=tuple(fields.items()))
    article = understand(raw, HABITS).article
    return article.headline, article.body


def test_a_repeated_line_above_a_headline_is_furniture() -> None:
    source = "Tides and tables\n\nFerry waits for the tide\n\nThe first ferry waited an hour on Saturday.\n"
    assert read(source) == ("Ferry waits for the tide", "The first ferry waited an hour on Saturday.")


def test_a_column_that_bears_its_name_keeps_it() -> None:
    source = "Council Day 7\n\nThe council sat until ten and voted on the wall, which will be built.\n"
    assert read(source) == ("Council Day 7", "The council sat until ten and voted on the wall, which will be built.")


def test_no_article_loses_all_its_words() -> None:
    source = "Council Day 8\n\nThe council met and went.\n"
    assert read(source) == ("Council Day 8", "The council met and went.")


def test_a_stated_headline_leaves_the_text_to_be_told_apart() -> None:
    source = "Tides and tables\n\nThe first ferry waited an hour on Saturday.\n"
    assert read(source, headline="Ferry waits") == ("Ferry waits", "The first ferry waited an hour on Saturday.")


def test_a_column_of_several_paragraphs_keeps_its_name() -> None:
    first = "The council sat until ten and voted on the wall, which will be built of the stone that was left over " * 2
    source = f"Council Day 9\n\n{first.strip()}.\n\nNobody spoke against it, though three of them had come to do so.\n"
    assert read(source)[0] == "Council Day 9"
