# SPDX-License-Identifier: MIT
"""Pictures: part of the text that lies beside them, or something that a search can't see."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace

from reader.archive.events import Found, PartOf
from reader.archive.formats.format import LIKELY, Format
from reader.archive.place import Place

_SIGNS: tuple[tuple[bytes, str], ...] = (
    (rb"\xff\xd8\xff", "JPEG"),
    (rb"\x89PNG\r\n\x1a\n", "PNG"),
    (rb"GIF8[79]a", "GIF"),
    (rb"II\*\x00|MM\x00\*|II\+\x00|MM\x00\+", "TIFF"),
    (rb"\x00\x00\x00.jP  |\xff\x4f\xff\x51", "JPEG 2000"),
    (rb"RIFF....WEBP", "WebP"),
    (rb"BM.{4}\x00\x00\x00\x00", "BMP"),
)
_SIGN = re.compile(b"|".join(b"(%s)" % pattern for pattern, _ in _SIGNS), re.DOTALL)
_WAITED_FOR = (b".txt", b".html", b".pdf")  # they don't look for pictures, so the picture has to look for them
_TEXTS = (*_WAITED_FOR, b".xml", b".hocr", b".htm", b".md", b".json", b".alto.xml", b"_alto.xml", b".page.xml")


def _recognises(head: bytes, _name: bytes) -> int:
    return LIKELY if _SIGN.match(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    if _has_text(place):
        yield PartOf()
        return
    match = _SIGN.match(stream.peek())
    kind = _SIGNS[match.lastindex - 1][1] if match and match.lastindex else ""
    problem = place.problem(
        f"This is a picture ({kind}): a search can't see what is written in it.",
        "Have its text recognised, and put that beside it under the same name.",
    )
    yield replace(problem, unsearchable=True)


def _has_text(place: Place) -> bool:
    """Tell whether a text of the same name lies beside it: recognised from it, or an article that it illustrates."""
    if place.neighbours is None:
        return False
    around = place.neighbours
    stem = place.base_name.rpartition(b".")[0] or place.base_name
    for ending in _TEXTS:
        if (ending in _WAITED_FOR or around.path(stem + ending)[0]) and (stream := around.open(stem + ending)):
            stream.close()
            return True
    return False


PICTURE = Format("picture", _recognises, _read)
