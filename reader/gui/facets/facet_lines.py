# SPDX-License-Identifier: MIT
"""The lines of the facets pane, out of counts: a head for each field, all of it, and its values, most first."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.looks.count_model import plain_count
from reader.gui.session.facets import Facet, FacetValue
from reader.gui.words.counting import Counting
from reader.gui.words.facet_words import all_words, facet_head, value_name

translate = QCoreApplication.translate
_FEW = 8  # values shown at first


class FacetKind(StrEnum):
    """What a line is."""

    HEAD = "head"
    ALL = "all"
    VALUE = "value"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class FacetLine:
    """One line. `value` says which, of a value; `articles` is None where there is nothing to be counted."""

    field: str
    kind: FacetKind
    name: str
    articles: int | None = None
    value: str = ""
    unfolded: bool | None = None
    brief: str = ""
    level: int = 0

    @property
    def key(self) -> tuple[str, FacetKind, str]:
        """By what it is known again."""
        return self.field, self.kind, self.value

    @property
    def full(self) -> str:
        """The whole name."""
        return self.name

    @property
    def head(self) -> bool:
        """Whether it is a heading."""
        return self.kind is FacetKind.HEAD

    @property
    def counted(self) -> str:
        """The number at the end of the line."""
        return plain_count(self.articles)

    @property
    def said(self) -> str:
        """What a screen reader hears: "The Port Courier, 31 articles", "SOURCES, folded"."""
        if self.articles is not None:
            counted = Counting().articles(self.articles)
            return translate("Dates", "{name}, {articles}").format(name=self.name, articles=counted)
        if self.unfolded is None:
            return self.name
        state = translate("Dates", "unfolded") if self.unfolded else translate("Dates", "folded")
        return translate("Dates", "{line}, {state}").format(line=self.name, state=state)


def facet_lines(facet: Facet, *, unfolded: bool, whole: bool) -> Iterator[FacetLine]:
    """Yield the lines of one field; what is chosen is shown whether unfolded or not, all values only if `whole`."""
    yield FacetLine(facet.field, FacetKind.HEAD, facet_head(facet.field), unfolded=unfolded)
    if not (unfolded or facet.chosen):
        return
    yield FacetLine(facet.field, FacetKind.ALL, all_words(facet.field), facet.total)
    shown = _shown(facet, unfolded=unfolded, whole=whole)
    for one in facet.values:
        if one.value in shown:
            yield FacetLine(
                facet.field, FacetKind.VALUE, value_name(facet.field, one.value, one.name), one.articles, one.value
            )
    if unfolded and len(_first(facet)) < len(facet.values):
        number = QLocale().toString(len(facet.values))
        name = translate("Facets", "Show fewer") if whole else translate("Facets", "Show all {number}")
        yield FacetLine(facet.field, FacetKind.MORE, name.format(number=number))


def _shown(facet: Facet, *, unfolded: bool, whole: bool) -> AbstractSet[str]:
    if not unfolded:
        return facet.chosen
    return {one.value for one in (facet.values if whole else _first(facet))} | facet.chosen


def _first(facet: Facet) -> list[FacetValue]:
    """Return the commonest, and what names none; one more is no reason to hide it."""
    named = [one for one in facet.values if one.value]
    if len(named) <= _FEW + 1:
        return list(facet.values)
    return named[:_FEW] + [one for one in facet.values if not one.value]
