# SPDX-License-Identifier: MIT
"""UTF-8 that was once read as cp1252 or Latin-1: `â€œ`, `Ã©`, `Ð¿Ñ€`, undone run by run."""

import re

from reader.model.texts import Edit, EditKind, Span

_TAIL_SIGNS = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore")
_TAIL = "[" + re.escape(_TAIL_SIGNS) + "\x80-\x9f]"
_RUN = re.compile(f"(?:[\xc2-\xdf]{_TAIL}|[\xe0-\xef]{_TAIL}{_TAIL}|[\xf0-\xf4]{_TAIL}{_TAIL}{_TAIL})+")
_CUT_CLOSER = re.compile("â€(?=[\\s,.;:!?)]|$)")  # its third byte, 9D, has no character in cp1252 and was dropped
_ROUNDS = 3
_QUOTES = "“”‘’"
_TO_BYTES = str.maketrans({sign: sign.encode("cp1252").decode("latin-1") for sign in _TAIL_SIGNS})


def mojibake(text: str) -> list[Edit]:
    """Find runs that read as UTF-8 give fewer and likelier characters. A lone `Ä“` may be meant: it is offered only."""
    found = [(match.start(), match.group(), _undone(match.group())) for match in _RUN.finditer(text)]
    runs = [(place, before, after) for place, before, after in found if after]
    sure = any(not _may_be_meant(before) for _, before, _ in runs)
    edits = [
        _edit(place, before, after, 0.97 if not _may_be_meant(before) else 0.8 if sure else 0.4)
        for place, before, after in runs
    ]
    edits.extend(_edit(match.start(), match.group(), "”", 0.85) for match in _CUT_CLOSER.finditer(text))
    return edits


def _undone(run: str) -> str:
    """Return what a run was before it was misread, up to three times over, or "" if it reads as nothing likely."""
    best = ""
    for _ in range(_ROUNDS):
        try:
            run = run.translate(_TO_BYTES).encode("latin-1").decode("utf-8")
        except UnicodeError:
            break
        if all(map(_is_likely, set(run))):
            best = run
    return best


def _is_likely(sign: str) -> bool:
    """Tell whether newspapers print this character: European letters, punctuation, currencies, signs."""
    return sign in "ﬁﬂ\ufeff" or ("\xa0" <= sign <= "\u024f" and sign != "ƒ") or _in_blocks(ord(sign))


def _in_blocks(code: int) -> bool:
    return 0x370 <= code <= 0x52F or 0x2010 <= code <= 0x203A or 0x20A0 <= code <= 0x2122 or code in {0x2212, 0x2022}


def _may_be_meant(run: str) -> bool:
    """Tell whether a run could be one capital and a quotation mark."""
    return len(run) == 2 and run[1] in _QUOTES


def _edit(place: int, before: str, after: str, confidence: float) -> Edit:
    span = Span(place, place + len(before))
    return Edit(span, before, after, EditKind.REPAIR, "mojibake", confidence, applied=confidence >= 0.7)
