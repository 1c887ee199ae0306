# SPDX-License-Identifier: MIT
"""What goes into a search and what comes out; and the port behind which an engine stands."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.errors import CancelToken
from reader.model.query import Leaf, Query
from reader.model.texts import Span

if TYPE_CHECKING:
    from reader.model.occurrence import Collocate, OccurrencePlaces, OccurrenceRequest, SpokenOutside


class Sort(StrEnum):
    """Order of the found. The undated stand at the end of both orders of date.

    Those of one day (of one earliest and one latest) are in the order of where they lie, whichever day comes first.
    """

    OLDEST = "date"
    NEWEST = "-date"
    RELEVANCE = "relevance"


class Unknown(StrEnum):
    """What is not known of a date that has a place in time: only its day, its month too, or even its year."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


def unknown_part(earliest: date, latest: date) -> Unknown | None:
    """Return what two bounds leave open; None where they are one day."""
    if earliest == latest:
        return None
    if earliest.year != latest.year:
        return Unknown.YEAR
    return Unknown.DAY if earliest.month == latest.month else Unknown.MONTH


_NOWHERE = Span(0, 0)

FACET_FIELDS = ("source", "section", "language")
"""The fields whose values people choose from; each article has one value, or none."""


@dataclass(frozen=True, slots=True)
class FacetChoice:
    """A field by whose values the found are counted and, where any are given, to which of them they are narrowed.

    Values are folded; "" stands for the articles that name none.
    """

    field: str
    values: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One search. `earliest` and `latest` (inclusive, None open) keep what overlaps; `undated` keeps the undated bin.

    The date range here is the window's brush or `list --from --to`; a `date:` in the query is part of `query`. With
    `unknown` only articles are kept of whose dates just that is not known; no undated ones. `facets` names a
    field no more than once.
    """

    query: Query
    earliest: date | None = None
    latest: date | None = None
    undated: bool = True  # with a range: keep the undated whose bounds allow it; they are never dropped silently
    sort: Sort = Sort.NEWEST
    unknown: Unknown | None = None
    fold: bool = False  # of copies that match only one stays listed, which stands for all (see `ResultSet`)
    facets: tuple[FacetChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class LeafCount:
    """How many articles one leaf alone finds in the whole archive."""

    leaf: Leaf
    articles: int


@dataclass(frozen=True, slots=True)
class DayCount:
    """Articles found of one day; or, with `until`, of some day from `day` to then. None is the undated bin.

    Without an upper bound `until` is the last day there is.
    """

    day: date | None
    articles: int
    until: date | None = None

    @property
    def unknown(self) -> Unknown | None:
        """What is not known of these dates; None where they are exact, and of the undated."""
        return unknown_part(self.day, self.until) if self.day and self.until else None


class MonthCount(NamedTuple):
    """Articles found of one month, by their earliest day."""

    year: int
    month: int
    articles: int


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word (or value of a field, or person's name) of this archive, and how many articles have it."""

    word: str
    articles: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many articles there are of each value of a field, most first, those that name none ("") last.

    They are of what is found without this field's own choice; each count is how many a choice of that value alone
    lists, `total` how many are listed without one. Of a field with very many values there are none.
    """

    field: str
    total: int
    values: tuple[WordCount, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultSet:
    """What was found, in order, complete. `numbers` are the catalog's compact ids, placed ones first.

    `numbers` is made as it is looked at: a slice is an `array("q")`, the first rows and `index(number)` come at once,
    rows far down cost the whole order once. Any thread may read it. `days` and `copies` are made when first looked at.

    (By relevance the undated stand where their score puts them.) `total` counts all articles that match, `undated`
    those that have no place in time. `undated_aside` counts undated articles that a date range, `unknown` or a `date:`
    left out but that match otherwise and might be of that time; one whose upper bound lies before the range can't be.
    `days` is in order of time (by first, then last day), the undated last: the groups of a list in order of date.
    `undated_bounds` are the lowest and the highest upper bound of those undated, None being the lowest; () without any.
    `months` are those with articles, in order of time, without the undated. Where not `exact`, this is a first page:
    only the first of `numbers` are known, and no other figure is.
    `scores` runs beside `numbers` when sorted by relevance, else it is empty.

    Where copies are folded, `numbers`, `scores`, `days` and `undated` are of the articles that stay listed. `copies`
    says for those among them that stand for others which ones, in their order; `folded` counts these, and
    `folded_undated` those of them without a date: `total` is `folded` more than are listed. `facets` are the counts of
    the fields asked for, made when first looked at.
    """

    numbers: Sequence[int] = field(default_factory=lambda: array("q"))
    total: int = 0
    exact: bool = True
    undated: int = 0
    undated_aside: int = 0
    days: Sequence[DayCount] = ()
    months: Sequence[MonthCount] = ()
    scores: Sequence[float] = ()
    undated_bounds: Sequence[date | None] = ()
    copies: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    folded: int = 0
    folded_undated: int = 0
    facets: Sequence[FacetCounts] = ()


@dataclass(frozen=True, slots=True)
class QuotationPlaces:
    """Quotations in order: the numbers of their articles (`array("q")`), and which of that article's each is.

    Beside each other; `ordinals` (`array("I")`) count from 0 among the article's quotations in marks.
    """

    numbers: "array[int]"
    ordinals: "array[int]"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of an article's headline or body for a list row. `spans` are the matches, counted in `text`."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class NearSpelling:
    """A word of this archive that looks like one that was not found."""

    word: str
    articles: int


@dataclass(frozen=True, slots=True)
class CopyColumns:
    """All articles that have copies, group by group, those of one group in their order: the first stands for all.

    `numbers` are the articles', `groups` tell beside them which are copies of each other (both `array("q")`).
    """

    numbers: "array[int]"
    groups: "array[int]"


@dataclass(frozen=True, slots=True)
class IndexQuotation:
    """A quotation's words, the keys of those who may have said them, and where it stands in the body."""

    text: str
    speakers: tuple[str, ...] = ()
    span: Span = _NOWHERE


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """What the index needs of an article. Days are ordinals (`date.toordinal`), 0 where there is none.

    `also` are stretches of the page as found where a repair made other words of them: searchable, but never shown.
    `place` says where the article lies (see `natural_place`): articles of one day are in the order of its bytes, of one
    place by number. `people` are the keys (folded names) of those named in it.
    """

    number: int
    headline: str
    body: str
    earliest: int
    latest: int
    also: tuple[str, ...] = ()
    place: bytes = b""
    byline: str = ""
    source: str = ""
    section: str = ""
    language: str = ""
    people: tuple[str, ...] = ()
    quotations: tuple[IndexQuotation, ...] = ()


FirstPage = Callable[[ResultSet], None]
"""Is given the first rows of a search whose total is slow (`ResultSet.exact` is false), on the searching thread."""


class SearchEngine(Protocol):
    """What the house needs of an engine. One object a thread; it sees what was committed when it was refreshed."""

    def search(self, request: SearchRequest, cancel: CancelToken, *, first_page: FirstPage | None = None) -> ResultSet:
        """Find everything. Raises `CancelledError` soon after `cancel` is set, `StoreDamagedError` on doubt.

        Where the whole takes long (more than 50 ms with a million articles) and the newest are wanted first,
        `first_page` is given these before.
        """
        ...

    def leaf_counts(self, query: Query, cancel: CancelToken) -> tuple[LeafCount, ...]:
        """Count what each leaf of a query finds by itself, in the whole archive."""
        ...

    def quotations(self, request: SearchRequest, cancel: CancelToken) -> QuotationPlaces:
        """Return the quotations in marks of all that is found, by its date; those of one article in their order.

        Where the query asks for quotations (`quote:`, `said:`, `speaker:`), only those. Raises as `search`.
        """
        ...

    def occurrences(
        self, request: "OccurrenceRequest", spoken: "SpokenOutside", cancel: CancelToken
    ) -> "OccurrencePlaces":
        """Return every occurrence of what is looked for, in order. Raises as `search`."""
        ...

    def occurrence_days(
        self, request: "OccurrenceRequest", spoken: "SpokenOutside", cancel: CancelToken
    ) -> Sequence[DayCount]:
        """Count occurrences, thinned or not, by the days of their articles, as `ResultSet.days` counts these."""
        ...

    def collocates(
        self,
        request: "OccurrenceRequest",
        sides: tuple[int, int],
        spoken: "SpokenOutside",
        cancel: CancelToken,
        heard: Callable[[int, int], None],
    ) -> "tuple[Collocate, ...]":
        """Return the words that stand on the `sides` of occurrences, thinned or not, best bound first: at most 500.

        Up to so many words before and behind each, 15 at most. `heard` is told now and then how many of how many
        articles are done. Raises as `search`.
        """
        ...

    def days(self) -> Sequence[DayCount]:
        """Count all articles there are, as `ResultSet.days` does; the same object until that changes."""
        ...

    def near_spellings(self, word: str, limit: int) -> tuple[NearSpelling, ...]:
        """Return words of the archive one or two letters away from `word` (folded), nearest first, then commonest."""
        ...

    def vocabulary(self, field: str, prefix: str, limit: int) -> tuple[WordCount, ...]:
        """Return words of the text (`field` "") or values of a field that begin so (folded), commonest first."""
        ...

    def samples(self, field: str, values: Sequence[str], most: int) -> dict[str, tuple[int, ...]]:
        """Return for some values of a field (folded) numbers of about `most` articles that have it."""
        ...

    def widened(self, leaf: Leaf, limit: int, cancel: CancelToken) -> tuple[WordCount, ...]:
        """Return the words of the archive that a leaf stands for, commonest first; none where it is but one."""
        ...

    def refresh(self) -> bool:
        """See what has been committed since; tell whether anything has."""
        ...

    def close(self) -> None:
        """Let go of files. Idempotent."""
        ...


class IndexWriter(Protocol):
    """The keeper's side of an engine. One at a time."""

    def add(self, documents: Iterable[IndexDocument]) -> None:
        """Add or replace by `number`, as one committed block: searchable and safe on disk when this returns."""
        ...

    def delete(self, numbers: Iterable[int]) -> None:
        """Remove, committed."""
        ...

    def finish(self) -> None:
        """Tidy up after a run (merge what should be merged)."""
        ...

    def close(self) -> None:
        """Let go of lock and files. Idempotent."""
        ...
