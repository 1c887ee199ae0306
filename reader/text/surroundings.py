# SPDX-License-Identifier: MIT
"""What stands around some words in their sentence."""

import re

from reader.model.texts import Span

_SIGNS = '"”’»›“«‹)]'
_CLOSING = re.escape(_SIGNS)
_CLOSING_RUN = rf"(?:[{_CLOSING}]|[ \u00a0\u202f][»›](?!\w))*"  # « French » has a blank within
_END = re.compile(rf"[.!?…]{_CLOSING_RUN}(?=\s|$)|\n\s*\n")
_SHORT = re.compile(r"(?:^|[\s(\"“„«])((?:[^\W\d_]\.?){1,3})\.$")  # Mr. Gen. U.S.: no end of a sentence
_BEHIND = re.compile(_CLOSING_RUN)
_GOES_ON = re.compile(rf"{_CLOSING_RUN}\s+[^\W\d_]")
_DONE = re.compile(rf"\.[{_CLOSING}]*$")
_WHITE = re.compile(r"\s+")


def surroundings(text: str, span: Span, most: int = 120) -> tuple[str, str]:
    """Return what stands before and after the span in its sentence, up to `most` code points each.

    White space is single blanks; an ellipsis stands where something of the sentence is left out.
    """
    return _before(text, span.start, most), _after(text, span, most)


def _before(text: str, start: int, most: int) -> str:
    first = max(0, start - most)
    window = text[first:start]
    found = _END.finditer(text[first : start + 1])  # what follows tells whether a mark closes
    ends = [match.end() for match in found if match.end() < len(window) and not _is_short(window, match)]
    if ends:
        return _flat(window[ends[-1] :]).lstrip()
    return _flat(window).lstrip() if first == 0 else "…" + _flat(window.partition(" ")[2] or window)


def _after(text: str, span: Span, most: int) -> str:
    window = text[span.end : span.end + most]
    if _DONE.search(text[max(span.start, span.end - 3) : span.end]):
        behind = _GOES_ON.match(window)
        if behind is None or not behind.group()[-1].islower():
            signs = _BEHIND.match(window)
            return _flat(signs.group() if signs else "")
    for match in _END.finditer(window):
        if match.group().isspace():
            return _flat(window[: match.start()]).rstrip()
        if not _is_short(window, match):
            return _flat(window[: match.end()])
    return _flat(window).rstrip() if span.end + most >= len(text) else _flat(window.rpartition(" ")[0] or window) + "…"


def _is_short(window: str, match: "re.Match[str]") -> bool:
    short = _SHORT.search(window, 0, match.start() + 1) if window[match.start()] == "." else None
    return short is not None and short[1][0].isupper()


def _flat(text: str) -> str:
    return _WHITE.sub(" ", text)
