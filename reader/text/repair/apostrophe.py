# SPDX-License-Identifier: MIT
"""An apostrophe that became a double quotation mark: `It"s`, `can"t`."""

import re

from reader.model.texts import Edit, EditKind, Span

_LANGUAGES = frozenset({"en", ""})
_APOSTROPHE = re.compile(r"\"(?<=[^\W\d_].)(?=(?:s|t|d|m|ll|re|ve)(?![^\W_]))", re.IGNORECASE)
_REACH = 5_000  # longer paragraphs are not weighed
_SURE, _DOUBTFUL = 0.9, 0.4


def doubled_apostrophes(text: str, language: str) -> list[Edit]:
    """Find double marks inside shortened words; offered only where the paragraph lacks a mark without them.

    Then it may be the closing one, as in `the "Marigold"s crew`.
    """
    if language not in _LANGUAGES:
        return []
    sign = "’" if "’" in text or "‘" in text else "'"
    edits: list[Edit] = []
    end, confidence = 0, _DOUBTFUL
    for match in _APOSTROPHE.finditer(text):
        place = match.start()
        if place >= end:
            start, end = _paragraph(text, place)
            confidence = _SURE if _is_balanced(text[start:end]) else _DOUBTFUL
        edits.append(_edit(place, sign, confidence))
    return edits


def _paragraph(text: str, place: int) -> tuple[int, int]:
    start = text.rfind("\n\n", max(0, place - _REACH), place)
    end = text.find("\n\n", place, place + _REACH)
    return max(start, 0, place - _REACH), end if end >= 0 else min(len(text), place + _REACH)


def _is_balanced(paragraph: str) -> bool:
    return (paragraph.count('"') - len(_APOSTROPHE.findall(paragraph))) % 2 == 0


def _edit(place: int, sign: str, confidence: float) -> Edit:
    span = Span(place, place + 1)
    return Edit(span, '"', sign, EditKind.REPAIR, "doubled-apostrophe", confidence, applied=confidence == _SURE)
