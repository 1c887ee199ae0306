# SPDX-License-Identifier: MIT
"""What the index is given of a page beside its reading text: words as found where a repair made others of them."""

import re
from collections.abc import Iterable, Iterator

from reader.catalog.packing import unpack_edits
from reader.model.texts import Edit, EditKind
from reader.text.words import words

_AROUND = 3  # words on either side, so that a phrase as it stands on the page is found
_LONGEST_WORD = 64
_REPAIR_MARK = f'"{EditKind.REPAIR}"'
_PIECE = re.compile(r"\S+")


def stretches_as_found(body: str, packed_edits: str) -> tuple[str, ...]:
    """Return each stretch of the page in which repairs changed words, with the words around it, once each.

    Whoever knows the damaged page finds it by them. Repairs near each other share one stretch.
    """
    if _REPAIR_MARK not in packed_edits:
        return ()
    text, repairs = _unrepaired(body, unpack_edits(packed_edits))
    return tuple(dict.fromkeys(text[start:end] for start, end in _stretches(text, repairs)))


def _unrepaired(body: str, edits: Iterable[Edit]) -> tuple[str, list[tuple[int, Edit]]]:
    """Take only the repairs away from a reading text; return also each with where it began in what that gives.

    What was left out of the page (its furniture) stays out.
    """
    parts: list[str] = []
    repairs: list[tuple[int, Edit]] = []
    place = shift = length = 0
    for edit in filter(lambda edit: edit.applied, edits):
        start = edit.span.start + shift
        if edit.kind is EditKind.REPAIR:
            parts += (body[place:start], edit.before)
            length += start - place
            repairs.append((length, edit))
            length += len(edit.before)
            place = start + len(edit.after)
        shift += len(edit.after) - len(edit.before)
    return "".join((*parts, body[place:])), repairs


def _stretches(text: str, repairs: Iterable[tuple[int, Edit]]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for place, edit in repairs:
        stop = place + len(edit.before)
        if not _changes_words(text[max(0, place - _LONGEST_WORD) : place], text[stop : stop + _LONGEST_WORD], edit):
            continue
        begin, stop = _around(text, place, stop)
        if start >= 0 and begin > end:
            yield start, end
            start = -1
        start, end = begin if start < 0 else start, stop
    if start >= 0:
        yield start, end


def _changes_words(before: str, after: str, edit: Edit) -> bool:
    """Tell whether words stand on the page between these that the reading text doesn't have there."""
    left = "" if before[-1:].isspace() else before.rsplit(maxsplit=1)[-1] if before else ""
    right = "" if after[:1].isspace() else after.split(maxsplit=1)[0] if after else ""
    found, read = ({word for word, _, _ in words(left + text + right)} for text in (edit.before, edit.after))
    return not found <= read


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range with the word in which an edit lies whole, and some more on either side."""
    reach = (_AROUND + 1) * _LONGEST_WORD
    first = max(0, start - reach)
    before = [first + piece.start() for piece in _PIECE.finditer(text[first:start])]
    after = [end + piece.end() for piece in _PIECE.finditer(text[end : end + reach])]
    if before:
        start = before[-min(len(before), _AROUND + (not text[start - 1].isspace()))]
    if after:
        end = after[min(len(after), _AROUND + (not text[end].isspace())) - 1]
    return start, end
