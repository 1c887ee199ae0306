# SPDX-License-Identifier: MIT
"""Which terms a regular expression fits, in a bounded time."""

import re
import re._constants as signs  # type: ignore[import-not-found]  # no stub
import re._parser as parser  # type: ignore[import-not-found]  # no stub
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import regex

from reader.errors import CancelToken, QueryError
from reader.index.bulk.slices import Integers, gathered
from reader.index.bulk.wildcard import containing
from reader.index.columnar.field import Field

_SECONDS = 1.0  # for one piece of work: a search of all segments
_SLICE = 1 << 15  # terms between two looks at the token
_READ_OTHERWISE = re.compile(r"\{(?![0-9,])|\[\[|--|&&|~~|\|\|")
"""What `re` takes for plain signs, but `regex` for errors allowed or for sets within sets."""

_Part = tuple[Any, Any]

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


def regex_terms(field: Field, pattern: str, cancel: CancelToken, *, whole: bool = True) -> Integers:
    """Return the numbers of the terms, rising, that a pattern fits: the `whole` term or the beginning of it.

    Raises `QueryError` if the pattern is none, and `SlowExpressionError` if all patterns of the work of one `cancel`
    take too long. Their places in what was typed are not known here.
    """
    try:
        compiled = regex.compile(pattern)
    except (regex.error, OverflowError, RecursionError) as error:
        raise QueryError(f"This is no regular expression: {error}.", start=0, end=0) from error
    numbers = _candidates(field, _parts(pattern))
    begun = monotonic()
    end = begun + _SECONDS - _spent.get(cancel, 0)
    found: list[int] = []
    try:
        for low in range(0, len(numbers), _SLICE):
            cancel.check()
            fits = compiled.fullmatch if whole else compiled.match
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


def _candidates(field: Field, parts: list[_Part] | None) -> Integers:
    """Return the terms that have what every fitting word must have: a beginning, or some letters inside."""
    if parts is None:
        return np.arange(field.size)
    while parts and parts[0] == (signs.AT, signs.AT_BEGINNING):
        parts = parts[1:]
    runs = list(_runs(parts))
    if parts and parts[0][0] is signs.LITERAL:
        return np.arange(*field.prefix_range(runs[0].encode()))
    longest = max(runs, key=len, default="")
    return containing(field, longest.encode()) if longest else np.arange(field.size)


def _parts(pattern: str) -> list[_Part] | None:
    """Take a pattern apart with the parser of `re`; None if that reads it otherwise, or without regard to case."""
    if _READ_OTHERWISE.search(pattern):
        return None
    try:
        parsed = parser.parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    return None if parsed.state.flags & (signs.SRE_FLAG_IGNORECASE | signs.SRE_FLAG_VERBOSE) else list(parsed)


def _runs(parts: Iterable[_Part]) -> Iterator[str]:
    """Yield the runs of letters that stand in every fitting word, the outermost first."""
    run = ""
    for kind, value in parts:
        if kind is signs.LITERAL:
            run += chr(value)
            continue
        if run:
            yield run
        run = ""
        if kind is signs.SUBPATTERN and not value[1] & signs.SRE_FLAG_IGNORECASE:
            yield from _runs(value[3])
        elif kind in (signs.MAX_REPEAT, signs.MIN_REPEAT) and value[0] > 0:
            yield from _runs(value[2])
    if run:
        yield run
