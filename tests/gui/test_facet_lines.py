# SPDX-License-Identifier: MIT
"""The lines of sources, sections and languages, and how they are said."""

from dataclasses import replace

from gui_archive import Keep
from gui_values import answer_of
from PySide6.QtWidgets import QApplication

from reader.gui.facets.facet_lines import FacetLine, facet_lines
from reader.gui.facets.facets_pane import FacetsPane
from reader.gui.looks.theme import Theme
from reader.gui.session.facets import Facet, FacetValue
from reader.gui.words.facet_words import value_name
from reader.gui.words.language_words import language_name
from reader.model.search import FacetChoice

pytest_plugins = ["gui_fixtures"]

PAPERS = tuple(FacetValue(f"paper {n}", f"Paper {n}", 40 - n) for n in range(12))
NONE = FacetValue("", "", 7)


def _lines(facet: Facet, *, unfolded: bool = True, whole: bool = False) -> list[FacetLine]:
    return list(facet_lines(facet, unfolded=unfolded, whole=whole))


def test_few_values_are_all_shown(qapp: QApplication) -> None:  # noqa: ARG001 - it must be there
    lines = _lines(Facet("source", 90, (*PAPERS[:9], NONE)))
    assert [line.name for line in lines] == [
        "SOURCES",
        "All sources",
        *(f"Paper {n}" for n in range(9)),
        "No source named",
    ]
    assert lines[2].said == "Paper 0, 40 articles"
    assert len({line.key for line in lines}) == len(lines)


def test_of_many_the_commonest_what_is_chosen_and_the_unnamed_are_shown(qapp: QApplication) -> None:  # noqa: ARG001
    facet = Facet("source", 90, (*PAPERS, NONE), frozenset({"paper 11"}))
    names = [line.name for line in _lines(facet)]
    assert names[2:] == [*(f"Paper {n}" for n in range(8)), "Paper 11", "No source named", "Show all 13"]
    whole = [line.name for line in _lines(facet, whole=True)]
    assert whole[2:] == [*(f"Paper {n}" for n in range(12)), "No source named", "Show fewer"]
    assert _lines(facet)[-1].said == "Show all 13"
    assert [line.name for line in _lines(facet, unfolded=False)] == ["SOURCES", "All sources", "Paper 11"]
    assert [line.said for line in _lines(Facet("section", 3), unfolded=False)] == ["SECTIONS, folded"]


def test_more_of_many_are_shown_on_demand(theme: Theme, keep: Keep) -> None:
    pane = FacetsPane(theme)
    keep(pane)
    asked: list[object] = []
    pane.chosen.connect(asked.append)
    pane.show_answer(replace(answer_of([]), facets=(Facet("source", 90, (*PAPERS, NONE)),)))
    pane.fit(900)
    assert pane.view.model().rowCount() == 12
    pane.view.line_chosen.emit(11)
    assert pane.line(13).name == "Paper 11"
    assert not asked
    pane.view.line_chosen.emit(13)
    assert asked == [(FacetChoice("source", frozenset({"paper 11"})),)]
    pane.forget()
    assert pane.isHidden()


def test_what_is_chosen_is_said_in_a_few_words(qapp: QApplication) -> None:  # noqa: ARG001
    def said(*values: str) -> str:
        return Facet("source", 90, (*PAPERS, NONE), frozenset(values)).chosen_words

    assert said("paper 3") == "Paper 3"
    assert said("paper 3", "") == "Paper 3 or articles that name no source"
    assert said("paper 1", "paper 3", "paper 5", "paper 6") == "Paper 1 or Paper 3 or Paper 5 …"


def test_languages_have_names(qapp: QApplication) -> None:  # noqa: ARG001
    assert value_name("language", "de", "de") == "German"
    assert value_name("language", "", "") == "Language not known"
    assert language_name("pl") == "Polski"
    assert language_name("qq") == ""
    assert value_name("language", "qq", "qq") == "qq"
