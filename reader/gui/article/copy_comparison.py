# SPDX-License-Identifier: MIT
"""Where two copies of a story differ, in the units of the documents that show them. Made off the GUI thread."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QCoreApplication

from reader.errors import CancelToken
from reader.gui.article.comparison import Difference
from reader.gui.article.sheet import Sheet
from reader.gui.article.sheet_reading import read_sheet
from reader.gui.article.side_by_side import Differences
from reader.gui.article.stretch import StretchList
from reader.library.library import Library
from reader.model.texts import Span
from reader.text.word_diff import WordDifference, word_differences

translate = QCoreApplication.translate
_MOST = 5_000  # differences; nobody would step through more
_LONGEST = 90  # code points of what is said of a difference


@dataclass(frozen=True, slots=True)
class CopyComparison:
    """Two articles, and where their texts differ."""

    left: Sheet
    right: Sheet
    differences: Differences


def compare_copies(library: Library, left: int, right: int, cancel: CancelToken) -> CopyComparison:
    """Read two articles by their numbers and compare their texts. Raises `NotFoundError`, `CancelledError`."""
    sheets = read_sheet(library, left, None), read_sheet(library, right, None)
    return CopyComparison(*sheets, differences_of(*sheets, cancel))


def differences_of(left: Sheet, right: Sheet, cancel: CancelToken) -> Differences:
    """Return the differences of two articles' texts, the first thousands of them. Raises `CancelledError`."""
    found = tuple(islice(word_differences(left.article.body, right.article.body, cancel), _MOST))
    pairs = [_pair(left, right, number, one) for number, one in enumerate(found)]
    lefts, rights = StretchList(one for one, _ in pairs), StretchList(other for _, other in pairs)
    joints = [(0, 0), *((one.end, other.end) for one, other in pairs)]
    back = [(other, one) for one, other in joints]
    return Differences(
        left=lefts,
        right=rights,
        to_right=lambda position: _followed(joints, position),
        to_left=lambda position: _followed(back, position),
        words=lambda at: _words(lefts.all[at]),
        cut_short=len(found) == _MOST,
    )


def _pair(left: Sheet, right: Sheet, number: int, one: WordDifference) -> tuple[Difference, Difference]:
    here, there = one.first.of(left.article.body), one.second.of(right.article.body)
    found, read = _short(here), _short(there)
    first, second = (
        Difference(*place, number, None, "", applied=True, found=found, read=read)
        for place in (_place(left, one.first), _place(right, one.second))
    )
    return first, second


def _place(sheet: Sheet, span: Span) -> tuple[int, int]:
    """Return the place in the body's document; where nothing stands, the letter before, so that it can be lit."""
    before = sheet.shown.places.to_qt(sheet.head_length)
    start, end = (sheet.position_of(place) - before for place in (span.start, span.end))
    return (start, end) if end > start else (max(0, start - 1), max(1, start))


def _followed(joints: Sequence[tuple[int, int]], position: int) -> int:
    """Return where in the other document what stands at `position` of this one does, as nearly as can be told."""
    here, there = joints[bisect_right(joints, (position, 1 << 60)) - 1]
    return there + position - here


def _words(difference: Difference) -> str:
    if not difference.found:
        return translate("Differences", "only at the right: “{right}”").format(right=difference.read)
    if not difference.read:
        return translate("Differences", "only at the left: “{left}”").format(left=difference.found)
    return translate("Differences", "at the left “{left}” · at the right “{right}”").format(
        left=difference.found, right=difference.read
    )


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
