# SPDX-License-Identifier: MIT
"""Words side by side."""

from itertools import pairwise

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.positions import Places, Positions
from reader.index.bulk.sets import DocSet, Flags, Ids, both, distinct, everything, inside, nothing
from reader.index.bulk.slices import Integers
from reader.index.bulk.terms import prefix_set, term_set
from reader.index.columnar.schema_spec import CODES

_SIEVE = 1 << 22  # positions, by their lowest bits

NOWHERE = Places(np.zeros(0, np.int64), np.zeros(0, np.int64))


class Phrases:
    """Looks for phrases in one field. `only` is a set outside of which the answer need not be right."""

    def __init__(self, positions: Positions) -> None:
        self._positions = positions
        self._field = positions.field

    def documents(self, words: tuple[str, ...], only: DocSet | None, cancel: CancelToken) -> DocSet:
        """Return the documents with these words side by side."""
        field = self._field
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

    def open_documents(self, words: tuple[str, ...], only: DocSet | None, cancel: CancelToken) -> DocSet:
        """Return the documents with these words side by side, the last of which is a prefix."""
        if len(words) == 1:
            return prefix_set(self._field, words[0].encode())
        found = self.open_places(words, only, cancel)
        return DocSet.of_ids(self._field.count, found.documents())

    def open_places(self, words: tuple[str, ...], only: DocSet | None, cancel: CancelToken) -> Places:
        """Return where these words stand side by side, the last of which is a prefix."""
        field = self._field
        low, high = field.prefix_range(words[-1].encode())
        numbers = np.arange(low, high)
        if len(words) == 1:
            within = everything(field.count) if only is None else only
            return self._positions.terms(numbers, within, cancel)
        if low == high:
            return Places(NOWHERE.at, NOWHERE.docs, len(words))
        if high - low > 1:  # of one term, that is a phrase; else few documents are worth knowing
            last = prefix_set(field, words[-1].encode())
            head = self.places(words[:-1], last if only is None else both(last, only), cancel)
        else:
            return self.places((*words[:-1], field.word(low).decode()), only, cancel)
        return self._followed(head, numbers, len(words), cancel)

    def _followed(self, head: Places, numbers: Integers, words: int, cancel: CancelToken) -> Places:
        """Return the places that one of the terms follows directly."""
        field = self._field
        hit, wanted = np.zeros(len(head.at), np.bool_), head.at + (words - 1)
        left = np.arange(len(wanted))
        if field.code_at:
            known = np.isin(
                np.arange(CODES), [code for term, code in field.code_at.items() if numbers[0] <= term <= numbers[-1]]
            )
            codes = field.stream[wanted]
            hit, left = known[codes], np.flatnonzero(codes == 0)
        if len(left):
            plain = numbers[~np.isin(numbers, field.coded)]
            hit[left] = self._met(wanted[left], DocSet.of_ids(field.count, distinct(head.docs[left])), plain, cancel)
        return head.kept(hit, words)

    def _met(self, wanted: Integers, within: DocSet, numbers: Integers, cancel: CancelToken) -> Flags:
        """Tell of each position whether one of the terms, none of them coded, stands there."""
        hit = np.zeros(len(wanted), np.bool_)
        sieve = np.zeros(_SIEVE, np.bool_)
        sieve[wanted & (_SIEVE - 1)] = True
        for places, _ in self._positions.pieces(numbers, within, cancel):
            at = places[sieve[places & (_SIEVE - 1)]]  # most end here, without a search
            mine = np.searchsorted(wanted, at)
            mine[mine == len(wanted)] = 0
            hit[mine[wanted[mine] == at]] = True
        return hit

    def _places(self, numbers: list[int], codes: list[int], only: DocSet | None, cancel: CancelToken) -> Places:
        return self._all_coded(codes) if all(codes) else self._mixed(numbers, codes, only, cancel)

    def _all_coded(self, codes: list[int]) -> Places:
        """Start from the rarest pair and look the other words up in the stream."""
        stream = self._field.stream
        numbers = [one * CODES + other for one, other in pairwise(codes)]
        first = min(range(len(numbers)), key=lambda at: self._field.pairs.count(numbers[at]))
        places = self._field.pairs.of(numbers[first])
        for i, code in enumerate(codes):
            if i not in (first, first + 1) and len(places):
                beside = places + (i - first)
                places = places[(beside >= 0) & (stream[np.clip(beside, 0, len(stream) - 1)] == code)]
        return Places(places - first, self._positions.doc_of(places), len(codes))

    def _mixed(self, numbers: list[int], codes: list[int], only: DocSet | None, cancel: CancelToken) -> Places:
        """Start from the rarest word; coded ones are looked up in the stream, others by their positions."""
        field = self._field
        plain = sorted((i for i, code in enumerate(codes) if not code), key=lambda i: int(field.cf[numbers[i]]))
        anchor, second = plain[0], numbers[plain[1]] if len(plain) > 1 else None
        places, docs = self._start(numbers[anchor], second, only, cancel)
        for i, code in enumerate(codes):
            if code and len(places):
                beside = np.clip(places + (i - anchor), 0, len(field.stream) - 1)
                kept = field.stream[beside] == code
                places, docs = places[kept], docs[kept]
        for i in plain[1:]:
            if not len(places):
                break
            cancel.check()
            having = both(DocSet.of_ids(field.count, distinct(docs)), term_set(field, numbers[i]))
            other = self._positions.term(numbers[i], having.as_ids(), cancel).at
            kept = inside(places + (i - anchor), other)
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
