# SPDX-License-Identifier: MIT
"""Pieces of a citation that a style writes, and how they come together: faces, quotation marks, doubled points."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.cite.passage import Run

_POINTS = frozenset(".,:;!?")
_TOGETHER = {
    "!.": "!", "!:": "!", "!!": "!",
    "?.": "?", "?:": "?", "??": "?",
    "..": ".",
    ":.": ":", "::": ":", ":!": "!", ":?": "?",
    ",,": ",", ";;": ";", ";.": ";", ";:": ";", ";!": "!", ";?": "?",
}  # fmt: skip
"""What two points in a row become; all others stay as they are."""


@dataclass(frozen=True, slots=True)
class Bit:
    """A piece of one face. `closes`: a closing quotation mark."""

    text: str
    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    closes: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What an element came to. `called`: it asked for something of the article; `filled`: and got it."""

    bits: tuple[Bit, ...] = ()
    called: bool = False
    filled: bool = False

    @property
    def text(self) -> str:
        """Its text alone."""
        return "".join(bit.text for bit in self.bits)


NOTHING = Made()


def joined(parts: Iterable[Made], delimiter: str) -> Made:
    """Return parts that aren't empty, with a delimiter between."""
    bits: list[Bit] = []
    called = filled = False
    for part in parts:
        called, filled = called or part.called, filled or part.filled
        if part.text:
            if bits and delimiter:
                bits.append(Bit(delimiter))
            bits += part.bits
    return Made(tuple(bits), called, filled)


def in_quotes(bits: Sequence[Bit], marks: tuple[str, str, str, str]) -> tuple[Bit, ...]:
    """Put marks around; those within become the inner ones, but not those of another language („…“, «…»)."""
    opening, closing, inner_opening, inner_closing = marks
    foreign = any("„" in bit.text for bit in bits)
    turned = bits if foreign else [
        replace(bit, text=bit.text.replace("“", inner_opening).replace("”", inner_closing)) for bit in bits
    ]  # fmt: skip
    last = turned[-1] if turned else Bit("")
    if bits and bits[-1].text.endswith("”") and last.text.endswith(inner_closing) and not foreign:
        inner = (
            replace(last, text=last.text.removesuffix(inner_closing)),
            replace(last, text=inner_closing, closes=True),
        )
        turned = (*turned[:-1], *inner)
    return (Bit(opening), *turned, Bit(closing, closes=True))


def settled(bits: Iterable[Bit], *, comma_within: bool) -> tuple[Run, ...]:
    """Join everything: one point where two would meet, one blank. `comma_within`: before closing marks."""
    laid: list[Bit] = []
    for bit in bits:
        if bit.text:
            _lay(bit, laid, comma_within=comma_within)
    runs: list[Run] = []
    for bit in laid:
        face = (bit.italic, bit.bold, bit.small_caps)
        if runs and (runs[-1].italic, runs[-1].bold, runs[-1].small_caps) == face:
            runs[-1] = replace(runs[-1], text=runs[-1].text + bit.text)
        elif bit.text:
            runs.append(Run(bit.text, *face))
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return tuple(run for run in runs if run.text)


def _lay(bit: Bit, laid: list[Bit], *, comma_within: bool) -> None:
    """Put a piece behind the others."""
    at = len(laid)
    while at and laid[at - 1].closes:
        at -= 1
    text = bit.text
    if comma_within and at < len(laid) and text[0] in ".,":
        if at and laid[at - 1].text[-1:] not in {"!", "?", ".", ","}:
            laid.insert(at, replace(laid[at - 1], text=text[0]))
        text = text[1:]
    elif at == len(laid) and at:
        text = _met(laid, text)
    elif at and text[0] == "." and laid[at - 1].text[-1:] in {".", "!", "?"}:
        text = text[1:]
    if text[:1].isspace() and laid and laid[-1].text[-1:].isspace():
        text = text.lstrip()
    if text:
        laid.append(replace(bit, text=text))


def _met(laid: list[Bit], text: str) -> str:
    """Return what is left of a text behind the last piece, of which a blank or a point may go."""
    while text[0] in ".," and laid and not laid[-1].text.rstrip(" "):
        laid.pop()
    if not laid:
        return text
    before = laid[-1].text.rstrip(" ") if text[0] in ".," else laid[-1].text
    if before and before[-1] in _POINTS and text[0] in _POINTS:
        kept = _TOGETHER.get(before[-1] + text[0])
        if kept is not None:
            before, text = before[:-1] + kept, text[1:]
    laid[-1] = replace(laid[-1], text=before)
    return text
