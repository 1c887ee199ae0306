# SPDX-License-Identifier: MIT
"""Signs that no reader should see: entities left in a text, control characters, joined letters, marks without width."""

import re
import unicodedata
from collections.abc import Container
from html import unescape

from reader.model.texts import Edit, EditKind, Span

_ROUNDS = 3
_ENTITY = re.compile(r"&(?:amp;){0,3}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_NO_WIDTH = re.compile("[\xad\u200b\u2060\ufeff]")
_INVISIBLE = {"\xad": "soft-hyphen", "\u200b": "zero-width", "\u2060": "zero-width", "\ufeff": "byte-order-mark"}

_LOST = re.compile("\ufffd{1,100}")
_JOINED = re.compile("[\ufb00-\ufb06\u017f]")


def entities(text: str) -> list[Edit]:
    """Find entities, escaped up to three times over. One that nobody defined stays."""
    edits = []
    for match in _ENTITY.finditer(text):
        after = before = match.group()
        for _ in range(_ROUNDS):
            after = unescape(after)
        after = " " if after.isspace() and after != "\xa0" else CONTROL.sub("", after)
        if after != before:
            edits.append(_edit(match, after, "entity"))
    return edits


def controls(text: str) -> list[Edit]:
    """Find control characters. One that has a meaning in cp1252 was misread and takes it; the others go."""
    return [_edit(match, _in_cp1252(match.group()), "control-character") for match in CONTROL.finditer(text)]


def _in_cp1252(sign: str) -> str:
    return bytes((ord(sign),)).decode("cp1252", "ignore") if sign >= "\x80" else ""


def invisible(text: str) -> list[Edit]:
    """Find soft hyphens, spaces without width and byte order marks inside a text."""
    return [_edit(match, "", _INVISIBLE[match.group()]) for match in _NO_WIDTH.finditer(text)]


def ligatures(text: str) -> list[Edit]:
    """Find letters that type joined (`ﬁ`, `ﬂ`), and the long s."""
    return [_edit(match, unicodedata.normalize("NFKC", match.group()), "ligature") for match in _JOINED.finditer(text)]


def unreadable(text: str, taken: Container[int]) -> list[Edit]:
    """Mark what was lost before it came here, but for what is mended at the places `taken`: nothing is put for it."""
    return [
        Edit(Span(*match.span()), match.group(), match.group(), EditKind.REPAIR, "unreadable", 0.1, applied=False)
        for match in _LOST.finditer(text)
        if match.start() not in taken
    ]


def _edit(match: re.Match[str], after: str, rule: str) -> Edit:
    return Edit(Span(*match.span()), match.group(), after, EditKind.REPAIR, rule, 0.95)
