# SPDX-License-Identifier: MIT
"""Files that are known but not read: a person is told what they are, rather than shown their bytes."""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.format import LIKELY, Format
from reader.archive.place import Place
from reader.model.problem import Problem

_CONVERT = "Open it with the program that made it, or with LibreOffice, and save it as DOCX, ODT or text."
_AS_EML = "Save it in the form of a mail (EML) or as text."
_TRANSCRIBE = "Only a text beside it can be searched."
_UNPACK = "Unpack it into the archive with the program that packed it."
_AS_CSV = "Export it as CSV: then its entries are listed."
_AS_PDF = "Save it as a PDF document with text."
_REFERENCES = (  # RIS, the RDF of Zotero, BibTeX
    rb"(?:\xef\xbb\xbf)?\s{0,100}(?:TY  - [A-Z]{3,7}\s|<rdf:RDF\s[^>]{0,2000}?xmlns:z=\"http://www\.zotero\.org/"
    rb"|@[A-Za-z]{2,20}\s{0,9}\{[^\s,{}]{1,300},\s{1,99}[A-Za-z]{2,30}\s{0,99}=)"
)

SIGNS: tuple[tuple[bytes, str, str], ...] = (
    (rb"AT&TFORM", "a DjVu document", _AS_PDF),
    (rb"%!PS", "a PostScript document", _AS_PDF),
    (
        rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1(?=.{0,60000}?_\x00_\x00s\x00u\x00b\x00s\x00t\x00g)",
        "a mail of Outlook",
        _AS_EML,
    ),
    (rb"!BDN", "a mailbox of Outlook", "Export its mails with Outlook, as files of their own."),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\xdb\xa5-", "an old Office document", _CONVERT),
    (rb"\xffWPC", "a WordPerfect document", _CONVERT),
    (rb".{60}BOOKMOBI", "a Kindle book", "Make an EPUB of it, with Calibre for example."),
    (rb"ITSF\x03\x00", "a compiled help file", "Unpack its pages with a program for such files."),
    (rb"SQLite format 3\x00|\x00\x01\x00\x00Standard ", "a database", "Export the table with its articles as CSV."),
    (rb"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (rb"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (rb"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (rb"\x1f[\x9d\xa0]|LZIP[\x00\x01]|.{2}-lh\d-", "a packed file", _UNPACK),
    (rb"RIFF.{4}[A-Z]{3}[A-Z ]", "a sound or film", _TRANSCRIBE),
    (rb"ID3[\x02-\x04]|OggS\x00|fLaC\x00", "a sound", _TRANSCRIBE),
    (rb"....ftyp|\x1a\x45\xdf\xa3", "a film", _TRANSCRIBE),
    (rb"\x7fELF|MZ.{58}\x00\x00|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe", "a program", ""),
    (_REFERENCES, "a library of references", _AS_CSV),
    (
        rb"(?:\xef\xbb\xbf)?\s{0,100}<(?:\?xml\b|[A-Za-z_][\w.:-]{0,80}\s[^<>]{0,2000}?\bxmlns(?::[\w.-]{1,40})?\s{0,9}=)",
        "an XML document of an unknown kind",
        "Save its text in another format.",
    ),
)
_SIGN = re.compile(b"|".join(b"(%s)" % pattern for pattern, _, _ in SIGNS), re.DOTALL)


def _recognises(head: bytes, _name: bytes) -> int:
    return LIKELY if _SIGN.match(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Problem]:
    match = _SIGN.match(stream.peek())
    if match and match.lastindex:
        _, what, hint = SIGNS[match.lastindex - 1]
        yield place.problem(f"This is {what}, which can't be read yet.", hint)


FOREIGN = Format("foreign", _recognises, _read)
