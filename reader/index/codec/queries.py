# SPDX-License-Identifier: MIT
"""Query classes of our own among Whoosh's: equal and hashed by all that they say, so that sets of leaves can be kept.

`BulkSearcher` answers them by sets. Each also has Whoosh's slow `matcher`, over the same files, for any stock searcher
of a `ColumnarIndex`: they reach what no field holds (days, numbers, flags, quotations) through the reader's
`ColumnarSegment`. Their attributes must not change once they are made. Days are ordinals (`date.toordinal`).
"""

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.query.qcore import Query
from whoosh.query.terms import MultiTerm, Prefix, Regex, Term
from whoosh.reading import IndexReader, SegmentReader
from whoosh.searching import SearchContext, Searcher

from reader.index.codec.places import PlacedQuery, Places, near, places_of, side_by_side
from reader.index.codec.schema import QUOTATIONS
from reader.index.codec.segment import ArticleSegment, ColumnarSegment
from reader.model.query import STEMMED
from reader.text.stems import forms_among

_LAST_DAY = date.max.toordinal()


class _Value:
    """Mends what dataclasses inherit from stock queries: `!=` takes "can't tell" for equal, and `str` raises."""

    def __ne__(self, other: object) -> bool:
        return not self == other  # with != it would come back here

    def __str__(self) -> str:
        return repr(self)


class _ListQuery(_Value, Query):
    """A query whose documents are listed at once, segment by segment."""

    boost: float
    fieldname: str | None

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> Iterable[int]:
        """Return the live documents of one segment, rising."""
        raise NotImplementedError

    def matcher(self, searcher: Searcher, context: SearchContext | None = None) -> Matcher:  # noqa: ARG002  Whoosh's
        """Return a matcher over the list; every document weighs the same."""
        found = array("I")
        for leaf, offset in searcher.leaf_searchers():
            segment = leaf.reader().segment()
            if isinstance(segment, ColumnarSegment):  # an empty index has none
                found.extend(offset + document for document in self.found(leaf, segment))
        return ListMatcher(found, all_weights=self.boost) if found else NullMatcher()

    def estimate_size(self, ixreader: IndexReader) -> int:
        """Overestimate, as is allowed: all documents."""
        return ixreader.doc_count()

    def estimate_min_size(self, ixreader: IndexReader) -> int:  # noqa: ARG002  Whoosh's
        """Underestimate, as is allowed: none."""
        return 0


class _ArticleQuery(_ListQuery):
    """A query for what stands in no field."""

    fieldname = None


@dataclass(unsafe_hash=True)
class OpenPhrase(_ListQuery, PlacedQuery):
    """Words side by side in this order, of which the last is a prefix. At least two words."""

    fieldname: str
    words: tuple[str, ...]
    boost: float = field(default=1.0, kw_only=True)

    def places(self, reader: IndexReader) -> Places:
        """Return where it occurs in the live documents."""
        leaves = [*(Term(self.fieldname, word) for word in self.words[:-1]), Prefix(self.fieldname, self.words[-1])]
        return side_by_side([places_of(leaf, reader) for leaf in leaves])

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the documents with such a run of words."""
        return sorted(self.places(searcher.reader()))

    def has_terms(self) -> bool:
        """Tell that `terms` means something."""
        return True

    def terms(self, phrases: bool = False) -> Iterator[tuple[str, str]]:  # noqa: FBT001, FBT002  Whoosh's
        """Yield the whole words, if those of phrases are asked for."""
        return ((self.fieldname, word) for word in (self.words[:-1] if phrases else ()))


@dataclass(unsafe_hash=True)
class Near(_ListQuery):
    """Parts that stand near one another in one document.

    Each part occupies the positions from its first word to its last. `ordered`: each begins 1 to `distance` words after
    the end of the one before. Else no two share a word, and max(end) - min(start) - sum(words - 1) <= `distance`; for
    two words that is |a - b|. Parts are terms, prefixes, patterns, phrases, or an `Or` of these, all in `fieldname`.
    """

    fieldname: str
    parts: tuple[Query, ...]
    distance: int
    ordered: bool = False
    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the documents where the parts stand so."""
        reader = searcher.reader()
        return near([places_of(part, reader) for part in self.parts], self.distance, ordered=self.ordered)

    def is_leaf(self) -> bool:
        """Tell that it has parts."""
        return False

    def children(self) -> Iterator[Query]:
        """Yield the parts."""
        return iter(self.parts)

    def apply(self, fn: Callable[[Query], Query]) -> Query:
        """Return a copy whose parts have gone through `fn`."""
        return replace(self, parts=tuple(map(fn, self.parts)))


@dataclass(unsafe_hash=True)
class Days(_ArticleQuery):
    """Articles whose interval of days meets this one, both ends inclusive, None open. Never the undated."""

    earliest: int | None
    latest: int | None
    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the articles of these days."""
        first, last = self.earliest or 1, self.latest or _LAST_DAY
        return [at for at, begin, end in _intervals(segment) if begin <= last and end >= first]


@dataclass(unsafe_hash=True)
class Anniversary(_ArticleQuery):
    """Articles of exactly this day of whatever year (EDTF `XXXX-05-09`)."""

    month: int
    day: int
    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the articles of such a day."""
        return [at for at, begin, end in _intervals(segment) if begin == end and self._is(date.fromordinal(begin))]

    def _is(self, day: date) -> bool:
        return (day.month, day.day) == (self.month, self.day)


@dataclass(unsafe_hash=True)
class Undated(_ArticleQuery):
    """Articles that have no place in time."""

    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the undated articles."""
        earliest = segment.table.column("earliest").tolist()
        return [at for at in segment.live_documents() if not earliest[at]]


@dataclass(unsafe_hash=True)
class Flagged(_ArticleQuery):
    """Articles that bear a flag, as somebody outside the index knows (see `Outside`)."""

    name: str
    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the articles that bear it."""
        numbers, borne = segment.table.column("number").tolist(), segment.outside.flagged(self.name)
        return [at for at in segment.live_documents() if numbers[at] in borne]


@dataclass(unsafe_hash=True)
class Quoted(_ArticleQuery):
    """Articles with a quotation that `query` finds among the quotations: what it says is true of one and the same.

    To Whoosh it is a leaf, for the terms in it are not those of the articles.
    """

    query: Query
    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:  # noqa: ARG002  see above
        """Return the articles of the quotations found."""
        if not isinstance(segment, ArticleSegment):
            return []
        quotations = segment.quotations
        article = quotations.table.column("article").tolist()
        with Searcher(SegmentReader(None, QUOTATIONS, quotations)) as inside:  # type: ignore[arg-type]  # no storage
            return sorted({article[at] for at in self.query.docs(inside)})


@dataclass(unsafe_hash=True)
class Keyword(_Value, MultiTerm):
    """Documents with a value of a keyword field that has these words side by side; `open_end`: the last is a prefix."""

    fieldname: str
    words: tuple[str, ...]
    open_end: bool = False
    boost: float = field(default=1.0, kw_only=True)

    constantscore = True

    def _btexts(self, ixreader: IndexReader) -> Iterator[bytes]:
        return (value for value in ixreader.lexicon(self.fieldname) if self._says(value.decode()))

    def _says(self, value: str) -> bool:
        sought = " " + " ".join(self.words) + ("" if self.open_end else " ")
        return sought in f" {value} "

    @property
    def text(self) -> str:
        """What Whoosh shows of it."""
        return " ".join(self.words)


@dataclass(unsafe_hash=True)
class Named(_ListQuery):
    """Documents with a key that somebody outside the index gives for these words (see `Outside`): people, speakers."""

    fieldname: str
    words: tuple[str, ...]
    open_end: bool = False
    boost: float = field(default=1.0, kw_only=True)

    def found(self, searcher: Searcher, segment: ColumnarSegment) -> list[int]:
        """Return the documents of whoever is meant."""
        meant = segment.outside.named(self.fieldname, self.words, self.open_end)
        found = {at for key in meant.keys for at in self._of(key, searcher)}
        numbers = segment.numbers() if meant.within else []
        for key, within in meant.within:
            found.update(at for at in self._of(key, searcher) if numbers[at] in within)
        return sorted(found)

    def _of(self, key: str, searcher: Searcher) -> Iterator[int]:
        there = (self.fieldname, key.encode()) in searcher.reader()
        return Term(self.fieldname, key).docs(searcher) if there else iter(())


@dataclass(unsafe_hash=True)
class Forms(_Value, MultiTerm):
    """Documents with a word in any of its forms (see `reader.text.stems`)."""

    fieldname: str
    text: str
    languages: tuple[str, ...] = STEMMED
    boost: float = field(default=1.0, kw_only=True)

    constantscore = True

    def _btexts(self, ixreader: IndexReader) -> Iterator[bytes]:
        there = (word.decode() for word in ixreader.lexicon(self.fieldname))
        return (word.encode() for word in forms_among(self.text, there, self.languages))


class WholeRegex(Regex):
    """Documents with a word that the expression fits from end to end; stock `Regex` asks only for its beginning.

    In the syntax of the `regex` package.
    """

    def _btexts(self, ixreader: IndexReader) -> Iterator[bytes]:
        import regex  # only where it is needed: the bulk evaluation has its own way

        expression = regex.compile(self.text)
        return (word for word in ixreader.lexicon(self.fieldname) if expression.fullmatch(word.decode()))


def _intervals(segment: ColumnarSegment) -> Iterator[tuple[int, int, int]]:
    """Yield each live, dated article with its first and last possible day."""
    earliest, latest = segment.table.column("earliest").tolist(), segment.table.column("latest").tolist()
    for at in segment.live_documents():
        if earliest[at]:
            yield at, earliest[at], latest[at] or _LAST_DAY
