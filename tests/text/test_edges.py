# SPDX-License-Identifier: MIT
"""What the survey is told of an article's first and last lines: those that only the folder can judge."""

import pytest

from reader.model.article import RawArticle
from reader.model.habits import Habits
from reader.text.furniture.anatomy import Anatomy, dissect
from reader.text.furniture.line import edge_lines, line_key, split_lines

STORY = "The harbour council put off its vote on the new pier after three members had walked out of the room in anger."


def dissected(source: str, *furniture: str) -> Anatomy:
    habits = Habits(furniture=frozenset(map(line_key, furniture))) if furniture else None
    return dissect(RawArticle(b"a.txt", "", "text", "utf-8", source), habits)


def test_edges_are_first_and_last_lines() -> None:
    source = "\n".join(["Top 1", "", *[f"line {word}" for word in "abcdefghijklmno"], "x" * 130, "Top 2"])
    found = [line.text for line in edge_lines(split_lines(source))]
    assert found == ["Top 1", *(f"line {word}" for word in "abcde"), *(f"line {word}" for word in "lmno"), "Top 2"]
    assert edge_lines([]) == []
    assert [line.text for line in edge_lines(split_lines("One"))] == ["One"]


def test_edges_are_what_the_folder_may_prove_to_be_furniture() -> None:
    source = (
        "Skip to main content\nThe Harbour Page No. 12\nMembers Walk Out\nBy Anna Lindqvist\n"
        f". Last Updated: 07/27/2016\n\n{STORY}\n\nNobody spoke. (Reuters, MT)\n"
        "See you on 27 May\nRead also: Fire\nRelated articles\nPier grows"
    )
    head, tail = ("the harbour page no. 0", "members walk out", line_key(STORY)), ("see you on 0 may",)
    assert dissected(source).edges == (*head, "nobody spoke. (reuters, mt)", *tail)
    learnt = dissected(source, "The Harbour Page No. 7", "See you on 3 May")
    assert (learnt.headline, learnt.credit) == ("Members Walk Out", "Reuters, MT")
    assert learnt.edges == (*head, *tail)
    assert [edit.before for edit in learnt.edits if edit.rule == "repeated"] == [
        "The Harbour Page No. 12",
        "See you on 27 May",
    ]


@pytest.mark.parametrize(
    "ending", ["Nobody spoke.\n Reuter", "It rained. REUTER", "It rained. (HT)", "(AP)\nHarbour Page"]
)
def test_credits_are_no_edges(ending: str) -> None:
    edges = dissected(f"Pier Opens\n{STORY}\n{ending}").edges
    assert not [edge for edge in edges if edge.endswith(("reuter", "(ht)", "(ap)"))]
    assert edges[:1] == ("pier opens",)


def test_a_masthead_that_every_article_has_stays_the_source() -> None:
    edges = dissected(f"THE HARBOUR TIMES\n\nMonday 24 January 1994\n\nPier Opens\n\n{STORY}").edges
    assert edges == ("pier opens", line_key(STORY))
