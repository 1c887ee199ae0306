# SPDX-License-Identifier: MIT
"""A question mark where a quotation mark or an apostrophe was: `Don?t`, `?We will,? he said`."""

import re
from collections.abc import Collection

from reader.model.texts import Edit, EditKind, Span

_PAIRS = {"de": ("„", "“"), "fr": ("«", "»"), "ru": ("«", "»")}
_REACH = 1_500  # longer quotations have several paragraphs
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])\?(?=(?:t|s|d|m|ll|re|ve)(?![^\W_]))", re.IGNORECASE)
_OPENER = re.compile(r"(?<![^\s(\[—–-])\?(?=[^\W\d_])")
_CLOSER = re.compile(r"(?<=[^\s(?])\??\?(?![^\W_?])")


def lost_quotes(text: str, language: str, *, taken: Collection[int] = ()) -> list[Edit]:
    """Find question marks that stand for quotation marks, but for those at the places `taken`.

    An opener without its closer is offered only.
    """
    edits = [_edit(match.start(), "’", 0.9) for match in _APOSTROPHE.finditer(text)]
    opening, closing = _PAIRS.get(language, ("“", "”"))
    openers = [match.start() for match in _OPENER.finditer(text) if match.start() not in taken]
    for place, following in zip(openers, [*openers[1:], len(text)], strict=False):
        closer, confidence = _closer(text, place + 1, min(following, place + _REACH), taken)
        edits.append(_edit(place, opening, 0.9 if confidence else 0.4))
        if confidence:
            edits.append(_edit(closer, closing, confidence))
    return edits


def _closer(text: str, start: int, end: int, taken: Collection[int]) -> tuple[int, float]:
    """Return the place of the closing mark and how sure it is (0: there is none): best behind a comma or stop."""
    weak = 0
    for match in _CLOSER.finditer(text, start, end):
        place = match.end() - 1
        if place in taken:
            continue
        if text[place - 1] in ",.!?…":
            return place, 0.9
        weak = weak or place
    return weak, 0.75 if weak else 0.0


def _edit(place: int, mark: str, confidence: float) -> Edit:
    return Edit(Span(place, place + 1), "?", mark, EditKind.REPAIR, "lost-quote", confidence, applied=confidence >= 0.7)
