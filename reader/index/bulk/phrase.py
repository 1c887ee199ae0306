# SPDX-License-Identifier: MIT
"""Words side by side."""

from itertools import pairwise

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import SPARSE, DocSet, Flags, Ids, both, distinct, everything, inside_rising, nothing
from reader.index.bulk.slices import Integers
from reader.index.bulk.stream_bytes import byte_of_term, bytes_of_terms
from reader.index.bulk.stream_near import StreamNear
from reader.index.bulk.terms import prefix_set, range_set, term_set
from reader.index.columnar.schema_spec import CODES

_SIEVE_BITS, _SIEVE_SHARE = 22, 4  # positions are sieved by so many of their bits; one in 16 at most gets through
_MANY = 700_000  # positions to be read, from which on a first page is worth its time
_WHOLE = 4  # times as long takes a word of a field without a stream: all positions of the others are read, too

NOWHERE = Places(np.zeros(0, np.int64), np.zeros(0, np.int64))


class Phrases:
    """Looks for phrases in one field. `only` is a set outside of which the answer need not be right."""

    def __init__(self, positions: Positions) -> None:
        self._positions = positions
        self._field = positions.field

    def documents(self, words: tuple[str, ...], only: DocSet | None, since: int, cancel: CancelToken) -> DocSet:
        """Return the documents with these words side by side. Before `since` the answer need not be right, either."""
        field = self._field
        only = self._from(since, only) if since else only
        numbers = [field.find(word.encode()) for word in words]
        if not numbers or min(numbers) < 0:
            return nothing(field.count)
        if len(numbers) == 1:
            return term_set(field, numbers[0])
        codes = [field.code_at.get(number, 0) for number in numbers]
        if all(codes) and len(codes) == 2:
            dense = field.pair_dense.get(codes[0] * CODES + codes[1])
            if dense is not None:
                return DocSet.of_flags(field.flags_of(field.pair_maps[dense]))
        return DocSet.of_ids(field.count, self._places(numbers, codes, only, cancel).documents())

    def places(self, words: tuple[str, ...], only: DocSet | None, cancel: CancelToken) -> Places:
        """Return where these words stand side by side."""
        field = self._field
        numbers = [field.find(word.encode()) for word in words]
        if not numbers or min(numbers) < 0:
            return Places(NOWHERE.at, NOWHERE.docs, len(words))
        if len(numbers) == 1:
            within = everything(field.count) if only is None else only
            return self._positions.terms(np.array(numbers), within, cancel)
        return self._places(numbers, [field.code_at.get(number, 0) for number in numbers], only, cancel)

    def slowness(self, words: tuple[str, ...]) -> float:
        """Return how many positions must be read; 1 if they are very many."""
        field = self._field
        codes = [field.code_at.get(field.find(word.encode()), 0) for word in words]
        known = len(codes) == 2 and codes[0] * CODES + codes[1] in field.pair_dense if all(codes) else False
        return 0 if known else self._read(words) / _MANY

    def _read(self, words: tuple[str, ...]) -> int:
        """Return about how many positions of whole words must be read: those of the rarest, or of the rarest pair."""
        field = self._field
        numbers = [field.find(word.encode()) for word in words]
        if min(numbers, default=-1) < 0:
            return 0
        plain = [int(field.cf[number]) for number in numbers if number not in field.code_at]
        if plain:
            return min(plain) if field.code_at else min(plain) * _WHOLE
        pairs = [field.code_at[one] * CODES + field.code_at[other] for one, other in pairwise(numbers)]
        return min(map(field.pairs.count, pairs), default=0)

    def _from(self, since: int, only: DocSet | None) -> DocSet:
        """Leave out the documents before `since`."""
        return (everything(self._field.count) if only is None else only).within(since, self._field.count)

    def open_documents(self, words: tuple[str, ...], only: DocSet | None, since: int, cancel: CancelToken) -> DocSet:
        """Return the documents with these words side by side, the last of which is a prefix.

        Before `since` the answer need not be right, either.
        """
        field = self._field
        if len(words) == 1:
            return prefix_set(field, words[0].encode())
        if (only is None or only.count() > field.count // SPARSE) and self._fills_stream(words):
            return self._open_in_stream(words, since, cancel)
        only = self._from(since, only) if since else only
        return DocSet.of_ids(field.count, self.open_places(words, only, cancel).documents())

    def slowness_of_open(self, words: tuple[str, ...]) -> float:
        """Return it for an open phrase: for its words, and for its prefix. What reads all texts is slow at once."""
        if self._fills_stream(words):
            return 1
        numbers = np.arange(*self._field.prefix_range(words[-1].encode()))
        doubtful = bytes_of_terms(self._field, numbers).doubtful if self._field.code_at else numbers
        return (self._read(words[:-1]) + int(self._field.cf[doubtful].sum())) / _MANY

    def _fills_stream(self, words: tuple[str, ...]) -> bool:
        """Tell whether the whole stream must be read for an open phrase: one coded word, and then a common prefix."""
        field = self._field
        if len(words) != 2 or field.find(words[0].encode()) not in field.code_at:
            return False
        return self._positions.are_common(np.arange(*field.prefix_range(words[1].encode())))

    def open_places(self, words: tuple[str, ...], only: DocSet | None, cancel: CancelToken) -> Places:
        """Return where these words stand side by side, the last of which is a prefix."""
        field = self._field
        low, high = field.prefix_range(words[-1].encode())
        numbers = np.arange(low, high)
        if len(words) == 1:
            return self._positions.terms(numbers, everything(field.count) if only is None else only, cancel)
        if low == high:
            return Places(NOWHERE.at, NOWHERE.docs, len(words))
        if high - low == 1:
            return self.places((*words[:-1], field.word(low).decode()), only, cancel)
        codes = [field.code_at.get(field.find(word.encode()), 0) for word in words[:-1]]
        if all(codes) and not self._positions.are_common(numbers):
            return self._after_coded(numbers, codes, only, cancel)
        postings = int(field.docs_at[high]) - int(field.docs_at[low])
        if postings < field.count // SPARSE and not any(term in field.dense_at for term in range(low, high)):
            last = range_set(field, low, high)
            only = last if only is None else both(last, only)
        if all(codes) and len(codes) > 1:
            head = self._all_coded(codes, only, numbers)
        else:
            head = self.places(words[:-1], only, cancel)
        return self._followed(head, numbers, len(words), cancel)

    def _open_in_stream(self, words: tuple[str, ...], since: int, cancel: CancelToken) -> DocSet:
        """Read the whole stream; only where it leaves doubts look at places."""
        field = self._field
        head, low_high = field.find(words[0].encode()), field.prefix_range(words[1].encode())
        parts = [bytes_of_terms(field, np.array([head])), bytes_of_terms(field, np.arange(*low_high))]
        flags, unsure = StreamNear(field, parts, 1, ordered=True).documents(np.arange(since, field.count), cancel)
        if len(unsure):
            found = self.open_places(words, DocSet.of_ids(field.count, unsure), cancel).docs
            flags[found] = True
        return DocSet.of_flags(flags)

    def _after_coded(self, numbers: Integers, codes: list[int], only: DocSet | None, cancel: CancelToken) -> Places:
        """Start from the places of the last word and look those before it up in the stream."""
        found = self._positions.terms(numbers, everything(self._field.count) if only is None else only, cancel)
        at, docs = found.at - len(codes), found.docs
        for i, code in enumerate(codes):
            kept = self._stands(at + i, code)
            at, docs = at[kept], docs[kept]
        return Places(at, docs, len(codes) + 1)

    def _followed(self, head: Places, numbers: Integers, words: int, cancel: CancelToken) -> Places:
        """Return the places that one of the terms follows directly."""
        field = self._field
        wanted = head.at + (words - 1)
        hit, left, plain = np.zeros(len(wanted), np.bool_), np.arange(len(wanted)), numbers
        if field.code_at:
            told, found = bytes_of_terms(field, numbers), field.stream[wanted]
            hit, left, plain = told.sure[found], np.flatnonzero(told.perhaps[found]), told.doubtful
        if len(left):
            hit[left] = self._met(wanted[left], DocSet.of_ids(field.count, distinct(head.docs[left])), plain, cancel)
        return head.kept(hit, words)

    def _stands(self, at: Integers, byte: int) -> Flags:
        """Tell of each position, some before the first one, whether this byte stands there."""
        found: Flags = (at >= 0) & (self._field.stream[np.maximum(at, 0)] == byte)
        return found

    def _met(self, wanted: Integers, within: DocSet, numbers: Integers, cancel: CancelToken) -> Flags:
        """Tell of each position whether one of the terms, none of them coded, stands there."""
        hit = np.zeros(len(wanted), np.bool_)
        lowest = (1 << min(_SIEVE_BITS, len(wanted).bit_length() + _SIEVE_SHARE)) - 1
        sieve = np.zeros(lowest + 1, np.bool_)
        sieve[wanted & lowest] = True
        for places, _ in self._positions.pieces(numbers, within, cancel):
            at = places[sieve[places & lowest]]  # most end here, without a search
            mine = np.searchsorted(wanted, at)
            mine[mine == len(wanted)] = 0
            hit[mine[wanted[mine] == at]] = True
        return hit

    def _places(self, numbers: list[int], codes: list[int], only: DocSet | None, cancel: CancelToken) -> Places:
        return self._all_coded(codes, only) if all(codes) else self._mixed(numbers, codes, only, cancel)

    def _all_coded(self, codes: list[int], only: DocSet | None, followers: Integers | None = None) -> Places:
        """Start from the rarest pair and look the other words up in the stream.

        `followers`: only where, by the stream, one of these terms may follow.
        """
        field, stream = self._field, self._field.stream
        numbers = [one * CODES + other for one, other in pairwise(codes)]
        first = min(range(len(numbers)), key=lambda at: field.pairs.count(numbers[at]))
        places = field.pairs.of(numbers[first], 0 if only is None else int(field.start[only.first()]))
        for i, code in enumerate(codes):
            if i not in (first, first + 1) and len(places):
                beside = places + (i - first)
                places = places[(beside >= 0) & (stream[np.clip(beside, 0, len(stream) - 1)] == code)]
        if followers is not None:
            told = bytes_of_terms(field, followers)
            places = places[(told.sure | told.perhaps)[stream[places + (len(codes) - first)]]]
        return Places(places - first, self._positions.doc_of(places), len(codes))

    def _mixed(self, numbers: list[int], codes: list[int], only: DocSet | None, cancel: CancelToken) -> Places:
        """Start from the rarest word; coded ones are looked up in the stream, others there first, by their classes."""
        field = self._field
        plain = sorted((i for i, code in enumerate(codes) if not code), key=lambda i: int(field.cf[numbers[i]]))
        anchor, second = plain[0], numbers[plain[1]] if len(plain) > 1 else None
        places, docs = self._start(numbers[anchor], second, only, cancel)
        for i, number in enumerate(numbers):
            if field.code_at and i != anchor and len(places):
                kept = self._stands(places + (i - anchor), byte_of_term(field, number))
                places, docs = places[kept], docs[kept]
        for i in plain[1:]:
            if not len(places):
                break
            cancel.check()
            having = both(DocSet.of_ids(field.count, distinct(docs)), term_set(field, numbers[i]))
            other = self._positions.term(numbers[i], having.as_ids(), cancel).at
            kept = inside_rising(places + (i - anchor), other)
            places, docs = places[kept], docs[kept]
        return Places(places - anchor, docs, len(codes))

    def _start(self, number: int, second: int | None, only: DocSet | None, cancel: CancelToken) -> tuple[Integers, Ids]:
        """Return where the rarest word stands: only in documents that have the next rarest, too."""
        field = self._field
        within = None
        if second is not None or only is not None:
            docs = term_set(field, number)
            docs = docs if second is None else both(docs, term_set(field, second))
            within = (docs if only is None else both(docs, only)).as_ids()
        found = self._positions.term(number, within, cancel)
        return found.at, found.docs
