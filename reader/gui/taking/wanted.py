# SPDX-License-Identifier: MIT
"""What is to be taken along of what was found: as values, found again on a worker of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.cite.cited_line import CitedLine
from reader.cite.export_head import ExportHead
from reader.errors import CancelToken
from reader.gui.occurrences.reading import OccurrencesWish
from reader.gui.session.searching import Ask, requests_of
from reader.library.cited_lines import occurrence_lines, quotation_lines
from reader.library.library import Library
from reader.library.quotation_values import ALL_QUOTATIONS, QuotationChoice
from reader.model.occurrence import CONTEXT, OccurrenceRequest
from reader.model.query import Query


class Kind(StrEnum):
    """Of what things."""

    ARTICLES = "articles"
    QUOTATIONS = "quotations"
    OCCURRENCES = "occurrences"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Things of what a search finds: `choice` says which quotations, `occurrences` which of these and how sorted."""

    kind: Kind
    ask: Ask
    choice: QuotationChoice = ALL_QUOTATIONS
    occurrences: OccurrencesWish | None = None

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
    _, request = requests_of(library, wanted.ask, cancel)
    if wanted.kind is Kind.QUOTATIONS:
        said = library.quotations(request, cancel, wanted.choice)
        return len(said), quotation_lines(library, said, head)
    asked = wanted.occurrences.request(request) if wanted.occurrences is not None else OccurrenceRequest(request)
    found = library.concordance(asked, cancel)
    return found.total, occurrence_lines(library, found, head, window=window)
