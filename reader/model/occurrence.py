# SPDX-License-Identifier: MIT
"""Every occurrence of what was looked for: what is asked, a line of the answer, and the words beside it."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from reader.model.date import PublicationDate
from reader.model.person import NamedKeys
from reader.model.search import SearchRequest
from reader.model.texts import Span

CONTEXT = 160
"""Code points before and after an occurrence in its line, if no other number is asked for."""


class OccurrenceKey(StrEnum):
    """By what lines are put in order. Words are compared folded, by their code points.

    `LEFT1` is the word before the occurrence, `LEFT3` the third before it; `RIGHT1` the one behind. What a line hasn't
    got (a date, a source, a speaker, a word before the headline's first) puts it last, in either order of date.
    """

    DATE = "date"
    NEWEST = "-date"
    SOURCE = "source"
    SPEAKER = "speaker"
    MATCH = "match"
    LEFT1 = "left1"
    LEFT2 = "left2"
    LEFT3 = "left3"
    RIGHT1 = "right1"
    RIGHT2 = "right2"
    RIGHT3 = "right3"


@dataclass(frozen=True, slots=True)
class OccurrenceRequest:
    """Which occurrences, in which order. `search` says in which articles, of what; its own order counts for nothing.

    `order` has the first key first; ties are in order of date, article and place. `speakers` are keys as lists of
    people and quotations have them (`PersonRow.key`, `Unnamed.key`): only what stands in quotations of one of these;
    all if there are none. `quoted`: only inside (True) or outside (False) of quotations in marks. `thin` takes so many
    at random, the same for the same `seed` on any machine.
    """

    search: SearchRequest
    order: tuple[OccurrenceKey, ...] = (OccurrenceKey.DATE,)
    speakers: frozenset[str] = frozenset()
    quoted: bool | None = None
    thin: int | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class OccurrenceLine:
    """One occurrence with what stands around it. `number` and `id` are the article's.

    `span` counts in the headline if `in_headline`, else in the reading text. `before`, `match`, `after` are on one
    line, with single blanks for all white space, but not stripped: put together they read on. `speakers` are whoever
    says it, called as lists call them, if it stands in a quotation in marks; not `sure`: perhaps.
    """

    number: int
    id: str
    in_headline: bool
    span: Span
    before: str
    match: str
    after: str
    date: PublicationDate
    source: str
    headline: str
    quoted: bool = False
    speakers: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Collocate:
    """A word that stands beside occurrences. `word` is folded.

    `near` counts it within the span asked for, `everywhere` in all articles; `expected` is how many there would be near
    if it stood anywhere by chance. `log_likelihood` is Dunning's G²: above 3.84 chance is less likely than one in
    twenty, above 10.83 than one in a thousand. `articles` have it near.
    """

    word: str
    near: int
    expected: float
    everywhere: int
    log_likelihood: float
    articles: int


class OccurrencePlace(NamedTuple):
    """Where an occurrence stands: its first and its last word among those of the headline, or of the body."""

    number: int
    in_headline: bool
    first: int
    last: int


class OccurrencePlaces(Protocol):
    """All occurrences of a request in their order, as an engine finds them. Any thread may read."""

    @property
    def total(self) -> int:
        """How many there are, filtered and thinned."""
        ...

    @property
    def of(self) -> int:
        """How many there were before thinning."""
        ...

    @property
    def articles(self) -> int:
        """In how many articles they stand."""
        ...

    def page(self, start: int, stop: int) -> list[OccurrencePlace]:
        """Return some of them."""
        ...

    def index(self, place: OccurrencePlace) -> int | None:
        """Return where one stands that begins with the same word; None if there is none."""
        ...


@dataclass(frozen=True, slots=True)
class SpokenAt:
    """A quotation in marks: which words of the body it is, and the keys of those who speak.

    `first` is the number of its first word, `behind` that of the word behind its last.
    """

    first: int
    behind: int
    keys: frozenset[str] = frozenset()


class SpokenOutside(Protocol):
    """What occurrences ask beyond the index: whom keys mean, what the user said of quotations, ids."""

    def corrected(self) -> Mapping[int, Sequence[SpokenAt]]:
        """Return all quotations of the articles in which the user corrected any, by the article's number."""
        ...

    def meant(self, speakers: AbstractSet[str]) -> NamedKeys:
        """Return under which keys of the field `speaker` somebody of these people (as lists have them) speaks."""
        ...

    def names(self, keys: Sequence[str]) -> Mapping[str, Sequence[tuple[str, AbstractSet[int] | None]]]:
        """Return how lists call those who bear some keys: a name, and in which articles; None: in all others."""
        ...

    def ids(self, numbers: Sequence[int]) -> Sequence[str]:
        """Return the articles' ids, beside their numbers."""
        ...


class LinePages(Protocol):
    """Lines in their order; a page of them is read when it is asked for.

    Belongs to the thread of the library that gave it, and holds a few bytes a line.
    """

    @property
    def total(self) -> int:
        """How many lines there are, filtered and thinned."""
        ...

    def lines(self, start: int, stop: int, *, context: int = CONTEXT) -> tuple[OccurrenceLine, ...]:
        """Return a page, with about `context` code points on either side, cut between words.

        A line whose article has left the archive since, or has been read anew with other words there, is missing.
        """
        ...


class Concordance(LinePages, Protocol):
    """All lines of a request."""

    @property
    def places(self) -> OccurrencePlaces:
        """Where they stand: of any thread."""
        ...

    @property
    def of(self) -> int:
        """How many there were before thinning."""
        ...

    @property
    def articles(self) -> int:
        """In how many articles the lines stand."""
        ...

    def place(self, number: int, span: Span, *, in_headline: bool = False) -> int | None:
        """Return where the line of an article at this very span stands; None if there is none."""
        ...
