# SPDX-License-Identifier: MIT
"""Where terms stand: global positions, which number the words of all documents through, with gaps between documents."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.newest import NEWEST, NewestTerms, first_from
from reader.index.bulk.sets import DocSet, Flags, Ids, distinct, inside, members
from reader.index.bulk.slices import Integers, flat_ranges, gathered
from reader.index.bulk.stream_bytes import Sought, bytes_of_terms
from reader.index.columnar.arrays import repeated
from reader.index.columnar.field import PositionalField
from reader.index.columnar.term_classes import FIRST_CLASS

_PIECE = 1 << 20  # bytes of the stream looked at in one go: they stay in the processor's cache
_POSTINGS = 1 << 18  # postings of many terms expanded in one go
_SPREAD = 8  # documents in so small a part of their stretch of the stream are quicker read one by one
_SCANNED = 16  # bytes of the stream read, and what is met there noted, in the time in which one position is read
_READ = 100  # bytes of the stream read in the time in which one position is found
_COMMON = 16  # a term in more than one of so many documents


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Occurrences, each `words` long: `at` are global positions of their first words, rising, `docs` stand beside."""

    at: Integers
    docs: Ids
    words: int = 1

    def documents(self) -> Ids:
        """Return the documents, rising, each once."""
        return distinct(self.docs)

    def kept(self, which: Flags, words: int = 0) -> "Places":
        """Return those flagged, as occurrences of the same or of another length."""
        return Places(self.at[which], self.docs[which], words or self.words)


class Positions:
    """Reads the positions of one field."""

    def __init__(self, field: PositionalField, newest: NewestTerms | None = None) -> None:
        self.field = field
        self._newest = newest or NewestTerms(field)

    def doc_of(self, places: Integers) -> Ids:
        """Return the document of each position; they are rising."""
        start = self.field.start
        if len(places) < len(start):
            return np.searchsorted(start, places, side="right") - 1
        return repeated(np.arange(self.field.count), np.diff(np.searchsorted(places, start)))

    def term(self, number: int, within: Ids | None, cancel: CancelToken) -> Places:
        """Return where a term stands: everywhere, or in documents that all have it (`within`, rising)."""
        field = self.field
        code = field.code_at.get(number)
        if code:
            table = np.zeros(256, np.bool_)
            table[code] = True
            return self._coded(table, within, cancel)
        docs = field.doc_list(number, int(within[0]) if within is not None and len(within) else 0)
        end = int(field.freq_at[number + 1])
        freq = field.freq[end - len(docs) : end].astype(np.int64)
        end = int(field.pos_at[number + 1])
        pos = field.pos[end - int(freq.sum()) : end]
        if within is not None and len(within) * 2 < len(docs):
            at, ends = self._ranks(docs, within), np.cumsum(freq)
            docs, freq, ends = docs[at], freq[at], ends[at]
            pos = pos[flat_ranges(ends - freq, freq)]
        owners = repeated(docs, freq)
        return Places(field.start[owners] + pos, owners)

    def terms(self, numbers: Integers, within: DocSet, cancel: CancelToken) -> Places:
        """Return where any of the terms stands in the documents of a set."""
        if len(numbers) == 1:
            number = int(numbers[0])
            if number not in self.field.code_at:
                return self.term(number, self._having(number, within), cancel)
        bits = np.int64(self.field.count.bit_length())
        pieces = list(self.pieces(numbers, within, cancel))
        at = np.concatenate([places for places, _ in pieces]) if pieces else np.zeros(0, np.int64)
        at <<= bits
        at |= np.concatenate([docs for _, docs in pieces]) if pieces else at
        at.sort(kind="stable")  # few runs, each rising: they are merged
        docs = at & ((np.int64(1) << bits) - 1)
        at >>= bits
        return Places(at, docs)

    def pieces(self, numbers: Integers, within: DocSet, cancel: CancelToken) -> Iterator[tuple[Integers, Ids]]:
        """Yield positions and their documents, in no order, of terms by rising number, as `terms` has them in order.

        A set of flags may lose documents meanwhile: they are left out from then on.
        """
        field, since = self.field, within.first()
        numbers = self._newest.reaching(numbers, since)
        if field.code_at:
            table, numbers = self._in_stream(numbers, within)
            if table.any():
                places = self._coded(table, within.as_ids(), cancel)
                yield places.at, places.docs
        within = DocSet.of_flags(within.as_flags())  # once for all of them
        common = members(numbers, field.dense)
        for some in self._chunks(numbers[common], field.count - since, cancel):
            yield self._expanded(some, self._of_dense(some, within.first()), within)
        for some in self._chunks(numbers[~common], field.count - since, cancel):
            yield self._expanded(some, self._postings(some, within.first()), within)

    def are_common(self, numbers: Integers) -> bool:
        """Tell whether some terms are together so common that reading the whole stream is quicker than positions."""
        field = self.field
        if not len(numbers) or not field.code_at:
            return False
        low, high = int(numbers[0]), int(numbers[-1]) + 1
        coded = field.coded[(field.coded >= low) & (field.coded < high)]
        return bool(inside(coded, numbers).any()) or int(field.cf[numbers].sum()) * _READ > len(field.stream)

    def frequencies(self, numbers: Integers, cancel: CancelToken) -> Integers:
        """Return how often each document has any of the terms, one number a document."""
        field = self.field
        total = np.zeros(field.count, np.int64)
        common = members(numbers, field.dense)
        for number in numbers[common].tolist():
            cancel.check()
            total[field.doc_list(number)] += field.frequencies(number)
        for some in self._chunks(numbers[~common], field.count, cancel):
            docs, freq, _ = self._postings(some)
            total += np.bincount(docs, freq, field.count).astype(np.int64)
        return total

    def _chunks(self, numbers: Integers, newest: int, cancel: CancelToken) -> Iterator[Integers]:
        """Yield terms, as many as may be expanded in one go in the newest documents, of which there are so many."""
        most = _POSTINGS * self.field.count // max(newest, 1)
        ends = np.cumsum(self.field.df[numbers].astype(np.int64))
        low = 0
        while low < len(numbers):
            cancel.check()
            base = int(ends[low - 1]) if low else 0
            high = max(low + 1, int(np.searchsorted(ends, base + most, side="right")))
            yield numbers[low:high]
            low = high

    def _in_stream(self, numbers: Integers, within: DocSet) -> tuple[Flags, Integers]:
        """Return the bytes by which some terms are found in the stream, and the terms that must be found otherwise.

        Whole classes are found there if it is read for codes anyway, or if their positions are too many.
        """
        field, told = self.field, bytes_of_terms(self.field, numbers)
        plain = numbers[~members(numbers, field.coded)]
        if not told.sure[:FIRST_CLASS].any():
            certain = int(field.cf[plain].sum()) - int(field.cf[told.doubtful].sum())
            if certain * _SCANNED * field.count < len(field.stream) * within.count():
                return np.zeros(len(told.sure), np.bool_), plain
        return told.sure, told.doubtful

    def _postings(self, numbers: Integers, since: int = 0) -> tuple[Ids, Integers, Integers]:
        """Return documents (from `since` on) and frequencies of terms with lists of them, and how many each has."""
        field = self.field
        low, high = field.docs_at[numbers].astype(np.int64), field.docs_at[numbers + 1].astype(np.int64)
        first = first_from(field, since, low, high) if since > field.count * NEWEST else low
        freq_at = field.freq_at[numbers].astype(np.int64) + (first - low)
        size = high - first
        freq = gathered(field.freq, freq_at, freq_at + size).astype(np.int64)
        docs = gathered(field.docs, first, high).astype(np.intp)
        return docs, freq, size

    def _of_dense(self, numbers: Integers, since: int) -> tuple[Ids, Integers, Integers]:
        """Return the same of terms that have bitmaps."""
        field, byte = self.field, since // 8
        rows = np.searchsorted(field.dense, numbers)
        flags = np.unpackbits(field.bitmaps[rows, byte:], axis=1, count=max(field.count - 8 * byte, 0))
        flags[:, : since % 8] = 0
        size = np.count_nonzero(flags, axis=1)
        docs = np.flatnonzero(flags.view(np.bool_))
        docs += 8 * byte - np.repeat(np.arange(len(rows)) * flags.shape[1], size)
        end = field.freq_at[numbers + 1].astype(np.int64)
        freq = gathered(field.freq, end - size, end).astype(np.int64)
        return docs, freq, size

    def _expanded(
        self, numbers: Integers, postings: tuple[Ids, Integers, Integers], within: DocSet
    ) -> tuple[Integers, Ids]:
        """Return the positions of terms in the documents of a set that are among these postings, and the documents."""
        field, flags = self.field, within.as_flags()
        docs, freq, size = postings
        numbers, size = numbers[size > 0], size[size > 0]
        if not len(docs):
            return np.zeros(0, np.int64), docs
        after = np.cumsum(freq)
        first = after - freq
        first += np.repeat(field.pos_at[numbers + 1].astype(np.int64) - after[np.cumsum(size) - 1], size)
        kept = flags[docs]
        if not kept.all():
            docs, freq, first = docs[kept], freq[kept], first[kept]
        at = repeated(field.start[docs], freq)
        at += gathered(field.pos, first, first + freq)
        return at, repeated(docs, freq)

    def _coded(self, table: Flags, within: Ids | None, cancel: CancelToken) -> Places:
        """Look the codes of `table` up in the stream: all of it, or only the parts of some documents."""
        field = self.field
        if within is None or len(within) == field.count:
            return self._coded_run(table, 0, field.count, cancel)
        if not len(within):
            return Places(np.zeros(0, np.int64), within)
        size = field.start[within + 1] - field.start[within]
        low, high = int(within[0]), int(within[-1]) + 1
        if int(size.sum()) * _SPREAD < int(field.start[high] - field.start[low]):
            return self._coded_within(table, within, size, cancel)
        places = self._coded_run(table, low, high, cancel)
        return places.kept(DocSet.of_ids(field.count, within).as_flags()[places.docs])

    def _coded_run(self, table: Flags, low: int, high: int, cancel: CancelToken) -> Places:
        """Look into the stream of neighbouring documents, a piece at a time."""
        begin, end = int(self.field.start[low]), int(self.field.start[high])
        sought = Sought(table)
        found = [np.zeros(0, np.int64)]
        for at in range(begin, end, _PIECE):
            cancel.check()
            found.append(np.flatnonzero(sought.mask(self.field.stream[at : min(at + _PIECE, end)])) + at)
        places = np.concatenate(found)
        return Places(places, self.doc_of(places))

    def _coded_within(self, table: Flags, within: Ids, size: Integers, cancel: CancelToken) -> Places:
        field, ends, sought = self.field, np.cumsum(size), Sought(table)
        found, low = [np.zeros(0, np.int64)], 0
        while low < len(within):
            cancel.check()
            base = int(ends[low - 1]) if low else 0
            high = max(low + 1, int(np.searchsorted(ends, base + _PIECE, side="right")))
            flat = flat_ranges(field.start[within[low:high]], size[low:high])
            found.append(flat[sought.mask(field.stream[flat])])
            low = high
        at = np.concatenate(found)
        return Places(at, self.doc_of(at))

    def _having(self, number: int, within: DocSet) -> Ids:
        docs = self.field.doc_list(number, within.first())
        having: Ids = docs[within.as_flags()[docs]]
        return having

    def _ranks(self, docs: Ids, within: Ids) -> Ids:
        """Return where each of `within` stands in `docs`, which holds them all."""
        if len(docs) <= self.field.count // _COMMON or len(within) * _COMMON <= len(docs):
            return np.searchsorted(docs, within)
        ranks = np.empty(self.field.count, np.int32)  # not kept: several threads may read
        ranks[docs] = np.arange(len(docs), dtype=np.int32)
        return ranks[within]
