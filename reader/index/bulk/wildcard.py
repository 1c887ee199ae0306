# SPDX-License-Identifier: MIT
"""Which terms a pattern with `*` and `?` means."""

import re
import re._constants as signs  # type: ignore[import-not-found]  # no stub

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.automaton import NoAutomatonError, Part
from reader.index.bulk.candidates import candidates
from reader.index.bulk.pattern_terms import PatternTerms, all_fit
from reader.index.bulk.slices import Integers, gathered
from reader.index.bulk.term_reading import TermReader
from reader.index.columnar.field import Field

_STARS = re.compile(r"\*+")
_ONE: Part = (signs.ANY, None)
_ANY: Part = (signs.MAX_REPEAT, (0, signs.MAXREPEAT, [_ONE]))
_ONE_IN_BYTES = rb"(?:[\x00-\x09\x0b-\x7f]|[\xc2-\xf4][\x80-\xbf]+)"  # a code point in UTF-8
_ANY_IN_BYTES = rb"[^\n]*"


def wildcard_terms(field: Field, pattern: str, cancel: CancelToken) -> PatternTerms:
    """Return the terms of a pattern."""
    pattern = _STARS.sub("*", pattern)
    if "*" not in pattern and "?" not in pattern:
        number = field.find(pattern.encode())
        return PatternTerms(np.arange(number, number + 1) if number >= 0 else np.zeros(0, np.int64), all_fit)
    parts = [{"*": _ANY, "?": _ONE}.get(sign, (signs.LITERAL, ord(sign))) for sign in pattern]
    found = candidates(field, parts)
    if found.exact:
        return PatternTerms(found.numbers, all_fit)
    try:
        reader = TermReader(field, parts)
    except NoAutomatonError:  # question marks far behind an asterisk
        expression = _expression(pattern)
        return PatternTerms(found.numbers, lambda numbers: _matching(field, numbers, expression))
    return PatternTerms(found.numbers, lambda numbers: reader.fitting(numbers, cancel))


def _matching(field: Field, numbers: Integers, whole_line: re.Pattern[bytes]) -> Integers:
    """Return those of the terms that an expression for a whole line fits."""
    low, high = field.offsets[numbers].astype(np.int64), field.offsets[numbers + 1].astype(np.int64)
    lines = gathered(field.terms, low, high)[:-1]  # after a line feed, an empty line would follow
    begins = np.cumsum(high - low) - (high - low)
    found = [match.start() for match in whole_line.finditer(lines.tobytes())]
    return numbers[np.searchsorted(begins, np.array(found, np.int64))]


def _expression(pattern: str) -> re.Pattern[bytes]:
    """Return an expression for a line of UTF-8. As in `reader.text.pattern`, nothing is ever tried twice."""
    head, *pieces = (
        b"".join(_ONE_IN_BYTES if sign == "?" else re.escape(sign.encode()) for sign in piece)
        for piece in pattern.split("*")
    )
    if not pieces:
        return re.compile(rb"(?m)^" + head + rb"$")
    between = b"".join(rb"(?>[^\n]*?" + piece + rb")" for piece in pieces[:-1] if piece)
    return re.compile(rb"(?m)^" + head + between + _ANY_IN_BYTES + pieces[-1] + rb"$")
