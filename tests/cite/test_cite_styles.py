# SPDX-License-Identifier: MIT
"""Citations as the styles' manuals want them, compared with `expected_citations.txt`, which says why."""

from dataclasses import replace
from pathlib import Path

import pytest
from cited_articles import ARTICLES, PLAIN, reference, with_fields

from reader.cite.citation import runs_of
from reader.cite.reference import reference_of
from reader.cite.style import Style
from reader.model.article import Article
from reader.model.date import UNDATED

STYLES = (Style.CHICAGO, Style.CHICAGO_AUTHOR_DATE, Style.MLA, Style.APA)
TABLE = (Path(__file__).parent / "expected_citations.txt").read_text(encoding="utf-8")
LINES = [line for line in TABLE.splitlines() if line and not line.startswith("#")]
EXPECTED = {LINES[at].strip("[]"): LINES[at + 1 : at + 5] for at in range(0, len(LINES), 5)}


@pytest.mark.parametrize("name", ARTICLES)
def test_a_citation_is_what_the_manual_wants(name: str) -> None:
    told = [
        "".join(f"_{run.text}_" if run.italic else run.text for run in runs_of(reference(name), style))
        for style in STYLES
    ]
    assert told == EXPECTED[name]


def test_every_article_has_its_reason() -> None:
    reasons = [block.splitlines()[0] for block in TABLE.split("\n\n")[1:]]
    assert list(EXPECTED) == list(ARTICLES)
    assert all(reason.startswith("# ") for reason in reasons)


def cited(article: Article, style: Style) -> str:
    """Return a citation without faces."""
    return "".join(run.text for run in runs_of(reference_of(article, ""), style))


def many(count: int) -> Article:
    """Return an article by so many writers: Ann Oaka, Ann Oakb, …"""
    names = [f"Ann Oak{chr(97 + at)}" for at in range(count)]
    return replace(PLAIN, byline=f"{', '.join(names[:-1])} and {names[-1]}")


def test_many_writers_are_not_all_named() -> None:
    assert cited(many(3), Style.CHICAGO).startswith("Ann Oaka et al., “")
    assert cited(many(6), Style.CHICAGO_AUTHOR_DATE).startswith(
        "Oaka, Ann, Ann Oakb, Ann Oakc, Ann Oakd, Ann Oake, and "
    )
    assert cited(many(7), Style.CHICAGO_AUTHOR_DATE).startswith("Oaka, Ann, Ann Oakb, Ann Oakc, et al. 1994. “")
    assert cited(many(3), Style.MLA).startswith("Oaka, Ann, et al. “")
    assert ", Oaks, A., & Oakt, A. (1994" in cited(many(20), Style.APA)
    assert ", Oaks, A., . . . Oaku, A. (1994" in cited(many(21), Style.APA)


@pytest.mark.parametrize(
    ("edition", "told"), [("1", "1st ed."), ("2", "2nd ed."), ("12", "12th ed."), ("23", "23rd ed.")]
)
def test_a_numbered_edition_is_told_as_one(edition: str, told: str) -> None:
    assert f", {told}, wire/1994.txt." in cited(with_fields(PLAIN, edition=edition), Style.CHICAGO)


def test_given_names_are_shortened_at_each_part() -> None:
    assert cited(replace(PLAIN, byline="Jean-Paul R. Oak Jr."), Style.APA).startswith("Oak, J.-P. R., Jr. (1994")


def test_what_is_unknown_leaves_no_gap() -> None:
    nothing = replace(PLAIN, headline="", byline="", source="", date=UNDATED)
    assert [cited(nothing, style) for style in STYLES] == [
        "n.d., wire/1994.txt.",
        "n.d. wire/1994.txt.",
        "wire/1994.txt.",
        "(n.d.). wire/1994.txt.",
    ]
