# SPDX-License-Identifier: MIT
"""RTF: an export of a database, or one article."""

import io
from collections.abc import Iterator

from reader.archive.formats.documents.document import Beside, read_document
from reader.archive.formats.documents.rtf_text import RtfText
from reader.archive.formats.format import SURE, Format
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if head.lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"{\\rtf") else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    text = RtfText(stream)
    yield from read_document(text, place, RTF.name, lambda: _beside(text))


def _beside(text: RtfText) -> Beside:
    return Beside(
        sizes=text.sizes,
        lines=tuple(text.beside),
        changed=text.settings.changed,
        flags=("cut-short",) if text.cut else (),
        encoding=text.settings.encoding,
    )


RTF = Format("rtf", _recognises, _read)
