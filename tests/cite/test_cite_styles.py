# SPDX-License-Identifier: MIT
"""Citations as the styles' manuals want them, compared with `expected_citations.txt`, which says why."""

from pathlib import Path

import pytest
from cited_articles import ARTICLES, reference

from reader.cite.citation import Style, runs_of

STYLES = (Style.CHICAGO, Style.CHICAGO_AUTHOR_DATE, Style.MLA, Style.APA)
TABLE = (Path(__file__).parent / "expected_citations.txt").read_text(encoding="utf-8")
LINES = [line for line in TABLE.splitlines() if line and not line.startswith("#")]
EXPECTED = {LINES[at].strip("[]"): LINES[at + 1 : at + 5] for at in range(0, len(LINES), 5)}


@pytest.mark.parametrize("name", ARTICLES)
def test_a_citation_is_what_the_manual_wants(name: str) -> None:
    cited = [
        "".join(f"_{run.text}_" if run.italic else run.text for run in runs_of(reference(name), style))
        for style in STYLES
    ]
    assert cited == EXPECTED[name]


def test_every_article_has_its_reason() -> None:
    reasons = [block.splitlines()[0] for block in TABLE.split("\n\n")[1:]]
    assert list(EXPECTED) == list(ARTICLES)
    assert all(reason.startswith("# ") for reason in reasons)
