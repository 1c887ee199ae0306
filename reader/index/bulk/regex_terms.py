# SPDX-License-Identifier: MIT
"""Which terms a regular expression fits, in a bounded time."""

import re
import re._constants as signs  # type: ignore[import-not-found]  # no stub
import re._parser as parser  # type: ignore[import-not-found]  # no stub
from collections.abc import Callable, Iterator
from contextlib import suppress
from time import monotonic
from weakref import WeakKeyDictionary

import numpy as np
import regex

from reader.errors import CancelToken, QueryError
from reader.index.bulk.automaton import NoAutomatonError, Part
from reader.index.bulk.candidates import Candidates, candidates
from reader.index.bulk.pattern_terms import PatternTerms, all_fit
from reader.index.bulk.slices import Integers, gathered
from reader.index.bulk.term_reading import TermReader
from reader.index.columnar.field import Field

_SECONDS = 1.0  # for one piece of work: a search of all segments
_SLICE = 1 << 15  # terms between two looks at the token
_READ_OTHERWISE = re.compile(r"\{(?![0-9,])|\[\[|--|&&|~~|\|\|")
"""What `re` takes for plain signs, but `regex` for errors allowed or for sets within sets."""

_REST: Part = (signs.MAX_REPEAT, (0, signs.MAXREPEAT, [(signs.ANY, None)]))

_spent: WeakKeyDictionary[CancelToken, float] = WeakKeyDictionary()
"""Seconds that each piece of work has given to expressions so far."""


class SlowExpressionError(QueryError):
    """An expression that takes too long. Who knows what was typed looks its place up by the `pattern`."""

    def __init__(self, pattern: str) -> None:
        sentence = "This regular expression takes too long."
        super().__init__(
            sentence, start=0, end=0, hint="Give it some letters to begin with, or fewer signs that repeat."
        )
        self.pattern = pattern


def regex_terms(field: Field, pattern: str, cancel: CancelToken, *, whole: bool = True) -> PatternTerms:
    """Return the terms that a pattern fits: the `whole` term or the beginning of it.

    Raises `QueryError` if the pattern is none, and `SlowExpressionError` if all patterns of the work of one `cancel`
    take too long: that is only for those of which no automaton can be made. Places in what was typed aren't known here.
    """
    try:
        compiled = regex.compile(pattern)
    except (regex.error, OverflowError, RecursionError) as error:
        raise QueryError(f"This is no regular expression: {error}.", start=0, end=0) from error
    parts = _parts(pattern, whole=whole)
    found = Candidates(np.arange(field.size)) if parts is None else candidates(field, parts)
    if found.exact:
        return PatternTerms(found.numbers, all_fit)
    if parts is not None:
        with suppress(NoAutomatonError):
            reader = TermReader(field, parts)
            return PatternTerms(found.numbers, lambda numbers: reader.fitting(numbers, cancel))
    fits = compiled.fullmatch if whole else compiled.match
    return PatternTerms(found.numbers, lambda numbers: _tried(field, numbers, fits, pattern, cancel))


def _tried(field: Field, numbers: Integers, fits: Callable[..., object], pattern: str, cancel: CancelToken) -> Integers:
    """Try one term after the other."""
    begun = monotonic()
    end = begun + _SECONDS - _spent.get(cancel, 0)
    found: list[int] = []
    try:
        for low in range(0, len(numbers), _SLICE):
            cancel.check()
            found.extend(_fitting(field, numbers[low : low + _SLICE], fits, end))
    except TimeoutError as error:
        raise SlowExpressionError(pattern) from error
    finally:
        _spent[cancel] = _spent.get(cancel, 0) + monotonic() - begun
    return np.array(found, np.int64)


def _fitting(field: Field, numbers: Integers, fits: Callable[..., object], end: float) -> Iterator[int]:
    low, high = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    words = gathered(field.terms, low, high).tobytes().decode().split("\n")
    left = end - monotonic()
    for count, (number, word) in enumerate(zip(numbers.tolist(), words, strict=False)):
        if not count % 256:
            left = end - monotonic()
        if left <= 0:
            raise TimeoutError
        if fits(word, timeout=left):
            yield number


def _parts(pattern: str, *, whole: bool) -> list[Part] | None:
    """Take a pattern apart with the parser of `re`; None if that reads it otherwise, or without regard to case.

    That it is looked for at the beginning of a term and up to its end is not said in the parts.
    """
    if _READ_OTHERWISE.search(pattern):
        return None
    try:
        parsed = parser.parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    if parsed.state.flags & (signs.SRE_FLAG_IGNORECASE | signs.SRE_FLAG_VERBOSE):
        return None
    parts = list(parsed)
    while parts and parts[0] == (signs.AT, signs.AT_BEGINNING):
        parts = parts[1:]
    if not whole:
        return [*parts, _REST]
    while parts and parts[-1] == (signs.AT, signs.AT_END):
        parts = parts[:-1]
    return parts
