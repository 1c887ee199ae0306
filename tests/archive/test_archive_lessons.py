# SPDX-License-Identifier: MIT
"""Articles read as their user taught: first lines told, files divided, what doesn't fit left as it was."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive.lessons import NOT_AS_TAUGHT, taught
from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.model.lesson import Lesson, LineRole
from reader.model.texts import Span
from reader.text.understand import understand

STORY = "Quay to close\n27/01/1994\nAnn Lowe\n\nThe quay closes on Friday, they said.\nNobody asked.\n"
HEADED = Lesson((LineRole.HEADLINE, LineRole.DATE, LineRole.BYLINE))


def raw(source: str, item: str = "") -> RawArticle:
    return RawArticle(b"a.txt", item, "text", "utf-8", source)


def test_first_lines_become_what_was_taught() -> None:
    (article,) = taught(raw(STORY), HEADED)
    read = understand(article, None).article
    assert (read.headline, read.byline) == ("Quay to close", "Ann Lowe")
    assert (read.date.edtf, read.date.certainty) == ("1994-01-27", Certainty.CERTAIN)
    assert read.body.startswith("The quay closes")
    (witness,) = article.witnesses
    assert (witness.kind, witness.where) == (WitnessKind.FORMAT, "line 2, as taught")


@pytest.mark.parametrize(("day_first", "edtf"), [(True, "1994-04-03"), (False, "1994-03-04")])
def test_the_order_of_day_and_month_is_taught(day_first: bool, edtf: str) -> None:
    lesson = replace(HEADED, day_first=day_first)
    (article,) = taught(raw(STORY.replace("27/01/1994", "03/04/1994")), lesson)
    assert understand(article, None).article.date.edtf == edtf


def test_paper_page_and_section_are_stated() -> None:
    lesson = Lesson((LineRole.SOURCE, LineRole.PAGE, LineRole.SECTION, LineRole.CREDIT, LineRole.FURNITURE))
    (article,) = taught(raw("The  Courier\np. 3\nCity\nReuters\nPrint\n\nThe quay closes.\nToday."), lesson)
    read = understand(article, None).article
    assert (read.source, read.section, read.credit) == ("The Courier", "City", "Reuters")
    assert read.field("page") == "p. 3"
    assert read.body == "The quay closes.\n\nToday."


def test_one_paper_is_taught_for_all() -> None:
    (article,) = taught(raw(STORY), Lesson(source="The Courier"))
    assert article.field("source") == "The Courier"
    assert article.flags == ()


@pytest.mark.parametrize(
    "source",
    [
        "Quay to close\nsome day\nAnn Lowe\n\nThe quay closes.",
        "Quay to close\n27/01/1994\nAnn Lowe",
        "word " * 200 + "\n27/01/1994\nAnn Lowe\nThe quay closes.",
        "",
    ],
)
def test_what_does_not_fit_is_left_with_a_flag(source: str) -> None:
    assert list(taught(raw(source), HEADED)) == [replace(raw(source), flags=(NOT_AS_TAUGHT,))]


def test_the_pages_own_lines_are_passed_over() -> None:
    source = "Home | News\n" + STORY
    article = replace(raw(source), parts=(Part(PartKind.FURNITURE, Span(0, 11)), Part(PartKind.SECTION, Span(12, 25))))
    (told,) = taught(article, HEADED)
    assert understand(told, None).article.headline == "Quay to close"
    assert [part.kind for part in told.parts if part.kind is PartKind.SECTION] == []


def test_a_line_divides_a_file() -> None:
    source = (
        "Article 1 of 2\n" + STORY + "\nArticle 2 of 2\nGrain\n28/01/1994\nJ. Orr\nThe grain came.\nArticle 9 of 2\n \n"
    )
    articles = list(taught(raw(source), replace(HEADED, divider="Article 7 of 7")))
    assert [article.item for article in articles] == ["1", "2"]
    assert "".join(article.source for article in articles) == source.removesuffix("Article 9 of 2\n \n")
    read = [understand(article, None).article for article in articles]
    assert [one.headline for one in read] == ["Quay to close", "Grain"]
    assert [one.date.edtf for one in read] == ["1994-01-27", "1994-01-28"]
    assert read[1].body == "The grain came."


def test_parts_stay_with_their_pieces() -> None:
    article = replace(raw("one\n=====\ntwo\n", "m"), parts=(Part(PartKind.CREDIT, Span(10, 13)),))
    first, second = taught(article, Lesson(divider="====="))
    assert (first.item, first.parts) == ("m#1", ())
    assert [part.span.of(second.source) for part in second.parts] == ["=====\n", "two"]


@given(st.text("a\n\r =1", max_size=60), st.sampled_from(["=", "1", "a", " "]))
def test_dividing_loses_nothing_but_blank_pieces(source: str, divider: str) -> None:
    whole = "".join(source.split())
    kept = "".join("".join(piece.source.split()) for piece in taught(raw(source), Lesson(divider=divider)))
    assert set(whole) - set(kept) <= set(divider)
    assert kept.replace(divider, "") == whole.replace(divider, "")
