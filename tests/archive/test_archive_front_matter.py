# SPDX-License-Identifier: MIT
from pathlib import Path

from archive_outcome import days, read_text

from reader.model.date import WitnessKind

_COMMENTED = """---
# A new post: fill in what stands between the quotation marks.

## Of the post
title: "Kai gesperrt"
datum: "2025-01-29" \t\t# the day: YYYY-MM-DD
# permalink: ""
---
Der Kai ist zu.
"""


def test_comments_in_front_matter(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", _COMMENTED).only
    assert (article.field("headline"), article.source.strip()) == ("Kai gesperrt", "Der Kai ist zu.")
    assert days(article) == {WitnessKind.FRONT_MATTER: ("2025-01-29",)}


def test_a_heading_below_a_rule_is_no_comment(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.md", "---\n# Quay closed\nDate: 6 May 1994\n\n---\n\nIt is closed.\n").only
    assert "Quay closed" in article.source


def test_switches_of_the_program_that_shows_a_post_say_nothing_of_it(tmp_path: Path) -> None:
    switched = "published: true\nheadline: False"
    stated = "title: Quay closed\ndate: 1994-05-06\nauthor_name: A. Lund"
    article = read_text(tmp_path, "a.md", f"---\n{switched}\n{stated}\n---\nIt is.\n").only
    assert (article.field("headline"), article.field("byline")) == ("Quay closed", "A. Lund")
    assert days(article) == {WitnessKind.FRONT_MATTER: ("1994-05-06",)}
