# SPDX-License-Identifier: MIT
"""The guide tells of everything that there is, and what it tells is true of the sample archive."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import QueryError
from reader.gui.action_list import ACTIONS
from reader.gui.help.guide import INDEX, help_folder, read_guide, search_guide, shown_markdown
from reader.gui.words.setting_words import GROUPS, WORDS
from reader.index.language.fields import FIELDS
from reader.index.language.parse import parse
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.flags import FLAGS
from reader.model.search import SearchRequest
from reader.paths import sample_archive
from reader.settings import SETTINGS

FOLDER = Path(help_folder())
ENGLISH = FOLDER / "en"
PAGES = {page.name: page for page in read_guide("en")}
WORDS_OF_ALL = " ".join(" ".join(page.plain.split()) for page in PAGES.values()).casefold()
OPERATORS = ("AND", "OR", "NOT", "NEAR/", "BEFORE/", " -", "*", "?", '"', "(", "..", "~", "/", "X")


def rows(head: str) -> Iterator[tuple[str, str]]:
    """Yield the cells of all tables that have such a head."""
    for page in PAGES.values():
        for table in re.findall(rf"^\| {head} \|.*\n\|[-|]+\n((?:\|.*\n)+)", page.text, re.MULTILINE):
            for line in table.splitlines():
                first, second = (cell.strip() for cell in line.strip("|").split(" | ", 1))
                yield first.strip("`"), second.strip("| ")


EXAMPLES = [query for query, _ in rows("Type")]
MISTAKES = list(rows("Mistake"))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return the sample archive, read."""
    with Library.open(sample_archive(), data_dir=str(tmp_path_factory.mktemp("data"))) as opened:
        read_archive(opened)
        id_ = opened.article(1).id
        opened.corrections.add_tag([id_], "harbour")
        opened.corrections.add_note(id_, "To check in the library.")
        opened.own.collections.create("To cite", articles=[id_])
        yield opened


@pytest.mark.parametrize("query", EXAMPLES)
def test_every_example_finds_something_in_the_sample_archive(query: str, library: Library) -> None:
    assert library.search(SearchRequest(library.parse(query))).total > 0


@pytest.mark.parametrize(("query", "told"), MISTAKES)
def test_every_mistake_is_one_and_is_told_so(query: str, told: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert told.startswith(caught.value.sentence)


def test_there_are_examples_of_every_operator_and_field_and_mark() -> None:
    assert len(EXAMPLES) > 20
    assert len(MISTAKES) > 4
    assert not [sign for sign in OPERATORS if not any(sign in query for query in EXAMPLES)]
    assert [field for field in FIELDS if not any(f"{field}:" in query for query in EXAMPLES)] == []
    assert "`person:` and `speaker:`" in PAGES["find"].text
    assert not [flag for flag in FLAGS if f"is:{flag}" not in PAGES["find"].text]


def test_every_action_stands_in_the_guide() -> None:
    plain = [spec.text.replace("&", "").removesuffix("…") for spec in ACTIONS]
    assert not [text for text in plain if text.casefold() not in WORDS_OF_ALL]


def test_every_key_of_a_menu_stands_on_the_page_of_keys() -> None:
    keys = {cell for row, _ in rows("key") for cell in re.split(r", (?!$)", row)}
    assert not [key for spec in ACTIONS for key in spec.shortcuts if key not in keys]


def test_every_setting_stands_on_its_page_under_its_group() -> None:
    page = PAGES["settings"].text
    for group, words in GROUPS.items():
        part = page.partition(f"## {words}\n")[2].partition("\n## ")[0]
        assert part, words
        names = [WORDS[setting.id].name for setting in SETTINGS if setting.group == group]
        assert not [name for name in names if f"| {name} |" not in part]


def test_every_page_can_be_reached_from_the_first() -> None:
    assert {path.stem for path in ENGLISH.glob("*.md")} == set(PAGES)
    assert next(iter(PAGES)) == INDEX


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_picture_leads_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", PAGES[name].text)
    assert not [target for target in targets if not (ENGLISH / target).resolve().is_file()]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_a_title_and_lines_that_can_be_read_in_an_editor(name: str) -> None:
    text = PAGES[name].text
    assert text.startswith(f"# {PAGES[name].title}\n")
    assert not [line for line in text.splitlines() if len(line) > 130 and not line.startswith("|")]


def test_a_search_finds_pages_with_all_words_those_with_a_title_first() -> None:
    hits = search_guide(tuple(PAGES.values()), "Undo NOTES")
    assert hits[0].page.name == "notes"
    assert all("undo" in hit.page.plain.casefold() and "notes" in hit.page.plain.casefold() for hit in hits)
    assert "undo" in hits[0].line.casefold() or "notes" in hits[0].line.casefold()
    assert search_guide(tuple(PAGES.values()), "undo xyzzy") == ()
    assert search_guide(tuple(PAGES.values()), "  ") == ()


def test_a_hit_shows_the_words_around_it() -> None:
    (page,) = (page for page in PAGES.values() if page.name == "evidence")
    (hit,) = search_guide([page], "copyright")
    assert len(hit.line) < 110
    assert hit.line.startswith("…")
    assert hit.line.endswith("…")
    assert "copyright" in hit.line
    assert hit.line.strip("…") in page.plain


def test_a_page_says_its_words_without_markdown() -> None:
    assert not [sign for sign in ("](", "**", "`", "|", "![") if sign in PAGES["find"].plain]


def test_an_example_is_a_link_that_searches() -> None:
    shown = shown_markdown(PAGES["find"])
    assert "| [`harbour treaty`](search:harbour%20treaty) |" in shown
    assert '| [`"sea wall"`](search:%22sea%20wall%22) |' in shown


def test_a_picture_that_is_not_there_leaves_no_gap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("reader.gui.help.guide.help_folder", lambda: str(tmp_path))
    assert "![" not in shown_markdown(PAGES["find"])


def test_a_language_without_a_guide_reads_the_english_one() -> None:
    assert [page.name for page in read_guide("xx")] == list(PAGES)
