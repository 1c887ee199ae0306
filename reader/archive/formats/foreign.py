# SPDX-License-Identifier: MIT
"""Files that are known but not read: a person is told what they are, rather than shown their bytes."""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.format import LIKELY, Format
from reader.archive.place import Place
from reader.model.problem import Problem

_SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"AT&TFORM", "a DjVu document"),
    (b"RIFF", "a sound or film"),
    (b"ID3|OggS|fLaC", "a sound"),
    (b"....ftyp|\\x1a\\x45\\xdf\\xa3", "a film"),
    (b"\\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1", "an old Office document"),
    (b"SQLite format 3\\x00", "a database"),
    (b"7z\\xbc\\xaf\\x27\\x1c", "a 7-Zip archive"),
    (b"Rar!\\x1a\\x07", "a RAR archive"),
    (b"\\x28\\xb5\\x2f\\xfd", "a Zstandard archive"),
    (b"\\x7fELF|MZ.{58}\\x00\\x00|\\xca\\xfe\\xba\\xbe|\\xcf\\xfa\\xed\\xfe", "a program"),
    (b"WARC/1\\.", "a web crawl (WARC)"),
    (b"(?:\\xef\\xbb\\xbf)?\\s{0,100}<(?:\\?xml|rss|feed|TEI|nitf|newsItem)\\b", "an XML document"),
)
_SIGN = re.compile(b"|".join(b"(%s)" % pattern for pattern, _ in _SIGNS), re.DOTALL)
_MIME = re.compile(rb"(?:[A-Za-z-]{2,40}:[^\n]{0,2000}\n|[ \t][^\n]{0,2000}\n){0,60}?MIME-Version:", re.IGNORECASE)
_CODED = re.compile(rb"quoted-printable|base64|multipart/", re.IGNORECASE)


def _recognises(head: bytes, _name: bytes) -> int:
    return LIKELY if _what(head) else 0


def _what(head: bytes) -> str:
    match = _SIGN.match(head)
    if match and match.lastindex:
        return _SIGNS[match.lastindex - 1][1]
    if _MIME.match(head) and _CODED.search(head):
        return "a mail or a web page in a mail's form"
    return ""


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Problem]:
    what = _what(stream.peek())
    hint = "Save its text in another format." if "document" in what or "mail" in what else ""
    yield place.problem(f"This is {what}, which can't be read yet.", hint)


FOREIGN = Format("foreign", _recognises, _read)
