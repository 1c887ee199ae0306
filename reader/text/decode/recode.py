# SPDX-License-Identifier: MIT
"""A text of which its bytes alone don't tell the encoding, read as its folder's other texts are."""

import re
from dataclasses import replace
from functools import cache

from reader.model.article import RawArticle
from reader.text.decode.legacy import read_as

_LOST = "undecodable"
_BY_FOLDER = "encoding-by-folder"
_UNREAD = re.compile("[\x80-\x9f\ufffd]")


def wanted_encoding(rivals: tuple[str, ...], folder: str) -> str:
    """Return by which of `rivals` (the first was chosen alone) a text is read in a folder of this encoding."""
    return folder if folder in rivals else rivals[0]


def recoded(raw: RawArticle, folder: str) -> RawArticle:
    """Return an article as the encoding of its folder has it ("": none is known), if its own bytes leave that open.

    Each character was one byte and is one character again, so that nothing in it changes its place.
    """
    if not raw.rivals or (wanted := wanted_encoding(raw.rivals, folder)) == raw.encoding:
        return raw
    source = raw.source.translate(_table(raw.encoding, wanted))
    flags = [flag for flag in raw.flags if flag not in {_LOST, _BY_FOLDER}]
    if _UNREAD.search(source):
        flags.append(_LOST)
    if wanted != raw.rivals[0]:
        flags.append(_BY_FOLDER)
    return replace(raw, source=source, encoding=wanted, flags=tuple(flags))


@cache
def _table(encoding: str, wanted: str) -> dict[int, str]:
    high = [bytes((byte,)) for byte in range(0x80, 0x100)]
    table = {ord(read_as(byte, encoding)): read_as(byte, wanted) for byte in high}
    table.pop(0xFFFD, None)  # of several bytes: which one is lost
    return table
