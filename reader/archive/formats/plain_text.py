# SPDX-License-Identifier: MIT
"""Plain text in any encoding: the file is the article, or holds clippings below or above their citations."""

import io
from collections.abc import Iterator
from dataclasses import replace

from reader.archive.formats.clippings import clippings
from reader.archive.formats.format import LAST, Format
from reader.archive.place import Place
from reader.archive.streams import read_whole
from reader.model.article import RawArticle
from reader.text.decode.decode import decode


def _recognises(_head: bytes, _name: bytes) -> int:
    return LAST


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle]:
    decoded = decode(read_whole(stream))
    whole = RawArticle(
        path=place.path,
        item=place.item(),
        format=PLAIN_TEXT.name,
        encoding=decoded.encoding,
        source=decoded.text,
        flags=decoded.flags,
        rivals=decoded.rivals,
    )
    pieces = clippings(decoded.text)
    for number, piece in enumerate(pieces, 1):
        fields = (("source", piece.paper),) if piece.paper else ()
        yield replace(whole, item=place.item(str(number)), source=piece.text, fields=fields)
    if not pieces:
        yield whole


PLAIN_TEXT = Format("text", _recognises, _read)
