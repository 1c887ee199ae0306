# SPDX-License-Identifier: MIT
"""A search as the window asks it and as it is kept; what is new in one; one's own names in the box of the search."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from reader.gui.own.kept import ask_of, is_same, kept_of
from reader.gui.search.cue import cue_at
from reader.gui.search.offer import archive_offers, asked_of_archive
from reader.gui.session.searching import Ask, range_filter, undated_filter, unknown_filter
from reader.model.own import SavedQuery
from reader.model.search import FacetChoice, Sort, Unknown, WordCount

CHOSEN = (FacetChoice("source", frozenset({"port courier", ""})), FacetChoice("language", frozenset({"fr"})))


@pytest.mark.usefixtures("qapp")  # filters have names
@pytest.mark.parametrize(
    "ask",
    [
        Ask("harbour ", sort=Sort.OLDEST, fold=False),
        Ask("", range_filter(date(1994, 5, 1), date(1994, 5, 31)), facets=CHOSEN),
        Ask('quay OR "old wall" ', unknown_filter(Unknown.DAY, 1994, 5), Sort.RELEVANCE, forms=True),
        Ask("", unknown_filter(Unknown.YEAR)),
    ],
)
def test_what_is_kept_is_asked_again_as_it_was(ask: Ask) -> None:
    kept = kept_of(ask)
    assert SavedQuery.from_plain(kept.to_plain()) == kept
    again = ask_of(kept)
    assert kept_of(again) == kept
    assert (again.text, again.dates, again.sort) == (ask.text, ask.dates, ask.sort)
    assert {one.field: one.values for one in again.facets} == {one.field: one.values for one in ask.facets}


def test_the_undated_are_kept_in_the_words_of_the_search(qapp: QApplication) -> None:
    assert qapp is not None
    kept = kept_of(Ask("quay OR wall", undated_filter()))
    assert (kept.text, kept.earliest, kept.undated) == ("is:undated quay OR wall", None, True)
    assert ask_of(kept).dates is None


def test_order_and_blanks_make_no_other_search_of_it() -> None:
    one = kept_of(Ask("old  quay ", sort=Sort.OLDEST))
    assert is_same(one, kept_of(Ask("old quay")))
    assert not is_same(one, kept_of(Ask("old quay*")))
    assert not is_same(one, kept_of(Ask("old quay", fold=False)))


@pytest.mark.parametrize(
    ("typed", "asked", "name", "text"),
    [
        ("tag:po", ("tag", "po"), "port", "tag:port"),
        ('in:"chap', ("in", "chap"), "Chapter 3", 'in:"Chapter 3"'),
        ("note:ask", ("note", "ask"), "ask", "note:ask"),
    ],
)
def test_ones_own_names_are_completed(
    qapp: QApplication, typed: str, asked: tuple[str, str], name: str, text: str
) -> None:
    assert qapp is not None
    cue = cue_at(typed, len(typed))
    assert asked_of_archive(cue) == asked
    (offer,) = archive_offers(cue, [WordCount(name, 2)])
    assert (offer.text, offer.articles) == (text, 2)
