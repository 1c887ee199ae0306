# SPDX-License-Identifier: MIT
"""The face of a letter, as attributes of an element want it."""

from collections.abc import Sequence
from dataclasses import replace

from reader.cite.csl.bits import Bit
from reader.cite.csl.style_file import Node

_STYLE = {"italic": True, "oblique": True, "normal": False}
_WEIGHT = {"bold": True, "normal": False, "light": False}
_VARIANT = {"small-caps": True, "normal": False}


def faced(node: Node, bits: Sequence[Bit]) -> tuple[Bit, ...]:
    """Return pieces in an element's face, which what is within may have changed. Lines and heights are not kept."""
    italic = _STYLE.get(node.get("font-style"), False)
    bold = _WEIGHT.get(node.get("font-weight"), False)
    small_caps = _VARIANT.get(node.get("font-variant"), False)
    if not (italic or bold or small_caps):
        return tuple(bits)
    return tuple(
        replace(bit, italic=bit.italic or italic, bold=bit.bold or bold, small_caps=bit.small_caps or small_caps)
        for bit in bits
    )
