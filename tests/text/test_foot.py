# SPDX-License-Identifier: MIT
"""What stands below a text and is not of it: a database's fields, readers' comments, a page's stamps."""

import pytest
from test_furniture import dissected

from reader.text.dates.witness import stamp_witness
from reader.text.furniture.notice import opens_tail

_TEXT = """Pier Closed to Carts

The harbour master said on Tuesday that the pier would be closed to carts until the planks had been replaced.

Nobody on the quay believed it until the engine was heard, and then the whole street came out to look at it.

The fishermen have asked for a ferry in the meantime, but the council has not yet met to speak of it at all."""


_BODY = _TEXT.partition("\n\n")[2]


@pytest.mark.parametrize(
    "below",
    [
        "Publication title: The Harbour Post\nDatabase: Newsbank",
        "Subject: Piers; Carts\nPublication title: The Harbour Post\nPages: 3\nDocument URL: http://x.example/1",
        "Publication title: The Harbour Post\nPublication date: 4 May 1993\nDatabase: Newsbank",
        "Sprache: Deutsch\nDatenbank: Hafenarchiv",
        "3 comments\n\nmiller, 12 Feb 2010 6:02 pm\nWhat a shame.\n\nanna99 (yesterday)\nIt was time.",
        "This page was archived on 4 May 2010.",
    ],
)
def test_what_is_of_the_database_or_the_readers_is_cut(below: str) -> None:
    assert dissected(f"{_TEXT}\n\n{below}\n")[1] == _BODY


def test_the_paper_among_the_fields_is_the_source() -> None:
    below = "Publication title: The Harbour Post\nPublication date: 4 May 1993\nDatabase: Newsbank"
    anatomy, _ = dissected(f"{_TEXT}\n\n{below}\n")
    assert anatomy.source == "The Harbour Post"
    assert [witness.readings for witness in anatomy.witnesses] == [("1993-05-04",)]


@pytest.mark.parametrize(
    "below",
    [
        "Database: Newsbank",  # one line is none
        "Subject: the pier\nPeople: nobody",  # no database says so
        "Author: Ada Lund\nPublisher: Holt\nPages: 212\nPlace of publication: Bristow",  # of a book
        "Mayor: we shall see.\nDatabase: what is that?",
    ],
)
def test_lines_that_only_look_like_fields_stay(below: str) -> None:
    assert below.partition("\n")[0] in dissected(f"{_TEXT}\n\n{below}\n")[1]


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("0 comments", True),
        ("comments (0)", True),
        ("0 kommentare", True),
        ("0 комментариев", True),
        ("comments on the 0th", False),
        ("0 comments on the pier", False),
        ("0 responses", False),
        ("no comment", False),
    ],
)
def test_a_count_of_comments_opens_what_is_no_text(line: str, opens: bool) -> None:
    assert opens_tail(line) is opens


def test_a_page_s_archiving_only_bounds() -> None:
    witness = stamp_witness("This page was archived on 4 May 2010.", "page")
    assert witness
    assert (witness.kind.only_bounds, witness.readings) == (True, ("2010-05-04",))
