# SPDX-License-Identifier: MIT
"""What an element adds to what it came to: capitals, a face, quotation marks, affixes."""

from collections.abc import Sequence
from dataclasses import replace

from reader.cite.csl.bits import Bit, Made, in_quotes
from reader.cite.csl.cases import recased
from reader.cite.csl.faces import faced
from reader.cite.csl.style_file import Node
from reader.cite.csl.wording import Wording


def as_group(made: Made) -> Made:
    """Return nothing for what only asked in vain; what is left counts as something of the article where it stands."""
    if made.called and not made.filled:
        return Made((), called=True)
    return replace(made, called=True, filled=True) if made.text else made


def dressed(node: Node, made: Made, wording: Wording | None = None) -> Made:
    """Return what an element came to with its capitals, face, quotation marks and affixes, in this order."""
    if not made.text:
        return made
    bits = made.bits
    if node.get("strip-periods") == "true":
        bits = tuple(replace(bit, text=bit.text.replace(".", "")) for bit in bits)
    if case := node.get("text-case"):
        bits = _recased(bits, case)
    if node.get("quotes") == "true" and wording is not None:
        bits = in_quotes(bits, wording.marks)
    bits = (Bit(node.get("prefix")), *faced(node, bits), Bit(node.get("suffix")))
    if node.get("display") in {"left-margin", "block"}:
        bits = (*bits, Bit(" "))
    return replace(made, bits=tuple(bit for bit in bits if bit.text))


def _recased(bits: Sequence[Bit], case: str) -> tuple[Bit, ...]:
    """Return pieces with other capitals; where only the first letter is concerned, only the first piece."""
    whole = case in {"lowercase", "uppercase", "capitalize-all"}
    return tuple(replace(bit, text=recased(bit.text, case)) if whole or not at else bit for at, bit in enumerate(bits))
