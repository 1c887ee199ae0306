# SPDX-License-Identifier: MIT
"""What is to be taken along of what was found: as values, found again on a worker of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.cite.cited_line import CitedLine
from reader.cite.export_head import ExportHead
from reader.errors import CancelToken
from reader.gui.occurrences.reading import OccurrencesFound, OccurrencesWish
from reader.gui.people.reading import Quoted
from reader.gui.session.searching import Ask, requests_of
from reader.library.cited_lines import occurrence_lines, quotation_lines
from reader.library.library import Library
from reader.library.quotation_values import ALL_QUOTATIONS, QuotationChoice
from reader.library.row_ranges import PickedLines, Ranges, parts_of, rows_in
from reader.model.occurrence import CONTEXT, OccurrenceRequest
from reader.model.query import Query

_AT_ONCE = 5_000  # quotations between two looks whether they are still wanted


class Kind(StrEnum):
    """Of what things."""

    ARTICLES = "articles"
    QUOTATIONS = "quotations"
    OCCURRENCES = "occurrences"


@dataclass(frozen=True, slots=True)
class Picked:
    """Rows of `occurrences` or `quoted` that a view shows. `places` are those of quotations, once `told`."""

    ranges: Ranges
    occurrences: OccurrencesFound | None = None
    quoted: Quoted | None = None
    places: Sequence[tuple[int, int]] = ()

    def told(self, cancel: CancelToken) -> "Picked":
        """Return the same with its places. Runs where quotations were found, on the worker without a name."""
        quoted, places = self.quoted, list[tuple[int, int]]()
        for start in range(0, rows_in(self.ranges) if quoted is not None else 0, _AT_ONCE):
            cancel.check()
            for part in parts_of(self.ranges, start, start + _AT_ONCE):
                places += quoted.lines.places(*part) if quoted is not None else ()
        return replace(self, places=places)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Things of what a search finds: `choice` says which quotations, `occurrences` which of these and how sorted.

    `picked`: lines that are selected in their view, whatever the search would find by now.
    """

    kind: Kind
    ask: Ask
    choice: QuotationChoice = ALL_QUOTATIONS
    occurrences: OccurrencesWish | None = None
    picked: Picked | None = None

    def among(self, numbers: Sequence[int]) -> "Wanted":
        """Return the same of some articles alone, of each of them though another has the same text."""
        return replace(self, ask=replace(self.ask, among=frozenset(numbers), fold=False))


def find_articles(library: Library, wanted: Wanted, cancel: CancelToken) -> tuple[Sequence[int], Query]:
    """Return the numbers of the articles in their order, and what was sought. Raises as a search."""
    _, request = requests_of(library, wanted.ask, cancel)
    return library.search(request, cancel).numbers, request.query


def find_lines(
    library: Library, wanted: Wanted, head: ExportHead, cancel: CancelToken, *, window: int = CONTEXT
) -> tuple[int, Iterator[CitedLine]]:
    """Return how many quotations or occurrences there are, and these as lines. Raises as a search.

    `window` is how many code points stand before and behind occurrences.
    """
    if wanted.picked is not None:
        return _picked_lines(library, wanted.picked, head, window)
    _, request = requests_of(library, wanted.ask, cancel)
    if wanted.kind is Kind.QUOTATIONS:
        said = library.quotations(request, cancel, wanted.choice)
        return len(said), quotation_lines(library, said, head)
    asked = wanted.occurrences.request(request) if wanted.occurrences is not None else OccurrenceRequest(request)
    found = library.concordance(asked, cancel)
    return found.total, occurrence_lines(library, found, head, window=window)


def _picked_lines(library: Library, picked: Picked, head: ExportHead, window: int) -> tuple[int, Iterator[CitedLine]]:
    found = picked.occurrences
    if found is None or found.lines is None:
        return len(picked.places), quotation_lines(library, library.people.lines(picked.places), head)
    lines = PickedLines(library.concordance_of(found.lines.places, found.query), picked.ranges)
    return lines.total, occurrence_lines(library, lines, head, window=window)
