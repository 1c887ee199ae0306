# SPDX-License-Identifier: MIT
"""UTF-8 that was once read as something else: `â€œ`, `Ã©`, `Ð¿Ñ€`, `РїСЂРё`, `‚Äú`, `ΓÇ£`, undone run by run."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from reader.model.texts import Edit, EditKind, Span
from reader.text.late import late

_CUT_CLOSER = late("â€(?=[\\s,.;:!?)]|$)")  # its third byte, 9D, has no character in cp1252 and was dropped
_CUT_A = late(r"Ã(?<![A-ZÀ-Þ].)(?: (?= )|(?=[ \n]|$))")  # its second byte, A0, was taken for a plain blank
_CONTROLS = tuple(map(chr, range(0x80, 0xA0)))  # as what Latin-1 has for bytes that other encodings give signs
_LEADS = (b"\xc2", b"\xc3", b"\xe2", b"\xd0\xd1")  # of signs, Latin letters, quotation marks; Russian has both
_ROUNDS = 3
_QUOTES = "“”‘’"
_APPLY = 0.7
_INSIDE = 0.9
_PAIR = 2  # characters, as two that belong side by side
_USUAL = frozenset("\xa0«»°·§©®¿¡£–—‘’‚“”„•…€№ёЁ" + "".join(map(chr, (*range(0xC0, 0x17F), *range(0x410, 0x450)))))


@dataclass(frozen=True, slots=True)
class _Reading:
    """One encoding for which UTF-8 was taken: what its sequences look like, and the way back to bytes.

    A text has all of at least one of `leads`. `shortest` is how long a run is that nobody writes.
    """

    leads: tuple[frozenset[str], ...]
    run: re.Pattern[str]
    to_bytes: dict[int, str]
    shortest: int

    @classmethod
    def of(cls, encoding: str, shortest: int) -> Self:
        signs = {byte: bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in range(0x80, 0x100)}
        tail = _class((*(signs[byte] for byte in range(0x80, 0xC0)), *_CONTROLS))
        two, three = (_class(signs[byte] for byte in part) for part in (range(0xC2, 0xE0), range(0xE0, 0xF0)))
        four = _class(signs[byte] for byte in range(0xF0, 0xF5))
        return cls(
            tuple(frozenset(signs[byte] for byte in bytes_) for bytes_ in _LEADS),
            re.compile(f"(?:{two}{tail}|{three}{tail}{tail}|{four}{tail}{tail}{tail})+"),
            {ord(sign): chr(byte) for byte, sign in signs.items()},
            shortest,
        )

    def undone(self, run: str) -> str:
        """Return what a run was before it was misread, up to three times over, or "" if that is nothing likely."""
        best = ""
        for _ in range(_ROUNDS):
            try:
                run = run.translate(self.to_bytes).encode("latin-1").decode("utf-8")
            except UnicodeError:
                break
            if all(map(_is_likely, set(run))):
                best = run
        return best


def _class(signs: Iterable[str]) -> str:
    return "[" + "".join(map(re.escape, signs)) + "]"


_WESTERN = _Reading.of("cp1252", 2)
_OTHERS = (_Reading.of("cp1251", 3), _Reading.of("mac-roman", 2), _Reading.of("cp437", 2), _Reading.of("cp850", 2))


def mojibake(text: str) -> list[Edit]:
    """Find runs that read as UTF-8 give fewer and likelier characters. A lone `Ä“` may be meant: it is offered only."""
    signs = set(text)
    edits = _found(text, _WESTERN)
    for cut, whole in ((_CUT_CLOSER, "”"), (_CUT_A, "à")):
        edits.extend(_edit(match.start(), match.group(), whole, 0.85) for match in cut.finditer(text))
    for reading in _OTHERS:
        if any(leads <= signs for leads in reading.leads):
            edits = max(edits, _surely(text, _found(text, reading), reading), key=_gain)
    return edits


def _found(text: str, reading: _Reading) -> list[Edit]:
    found = [(match.start(), match.group(), reading.undone(match.group())) for match in reading.run.finditer(text)]
    runs = [(place, before, after) for place, before, after in found if after]
    sure = any(not _may_be_meant(before, reading) for _, before, _ in runs)
    return [
        _edit(place, before, after, 0.97 if not _may_be_meant(before, reading) else 0.8 if sure else 0.4)
        for place, before, after in runs
    ]


def _surely(text: str, edits: list[Edit], reading: _Reading) -> list[Edit]:
    """Return those that give what every newspaper prints.

    None where only one pair was found, of two signs that can stand side by side in some text.
    """
    usual = [edit for edit in edits if _USUAL.issuperset(edit.after)]
    told = {edit.before for edit in usual if edit.confidence >= _APPLY}
    if len(told) > 1 or any(len(before) > _PAIR for before in told):
        return usual
    inside = [edit for edit in usual if _is_inside_word(text, edit, reading)]
    sure = usual if len({edit.before for edit in inside}) > 1 else inside
    return [replace(edit, confidence=_INSIDE, applied=True) for edit in sure]


def _is_inside_word(text: str, edit: Edit, reading: _Reading) -> bool:
    """Tell whether a run touches a letter of the Latin alphabet and begins with a sign that no such word has."""
    around = text[max(0, edit.span.start - 1) : edit.span.start] + text[edit.span.end : edit.span.end + 1]
    return any(edit.before[0] in leads for leads in reading.leads[:2]) and any(map(_is_plain_letter, around))


def _is_plain_letter(sign: str) -> bool:
    return sign.isascii() and sign.isalpha()


def _gain(edits: list[Edit]) -> int:
    return sum(len(edit.before) - len(edit.after) for edit in edits if edit.applied)


def _is_likely(sign: str) -> bool:
    """Tell whether newspapers print this character: European letters, punctuation, currencies, signs."""
    return sign in "ﬁﬂ\ufeff" or ("\xa0" <= sign <= "\u024f" and sign != "ƒ") or _in_blocks(ord(sign))


def _in_blocks(code: int) -> bool:
    return 0x370 <= code <= 0x52F or 0x2010 <= code <= 0x203A or 0x20A0 <= code <= 0x2122 or code in {0x2212, 0x2022}


def _may_be_meant(run: str, reading: _Reading) -> bool:
    """Tell whether a run could be what somebody wrote: one capital and a quotation mark, a letter and a sign."""
    return len(run) < reading.shortest or (len(run) == 2 and run[1] in _QUOTES)


def _edit(place: int, before: str, after: str, confidence: float) -> Edit:
    span = Span(place, place + len(before))
    return Edit(span, before, after, EditKind.REPAIR, "mojibake", confidence, applied=confidence >= _APPLY)
