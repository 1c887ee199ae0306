# SPDX-License-Identifier: MIT
"""Exports of news databases as plain text, of any size."""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.databases.entry import Export, Medium
from reader.archive.formats.databases.splitting import layout_of
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.mail.head import begins_like_mail
from reader.archive.formats.text_lines import TextLines
from reader.archive.place import Place
from reader.archive.streams import HEAD
from reader.model.article import RawArticle
from reader.model.problem import Problem
from reader.text.decode.decode import NotTextError, decode

_LATIN = re.compile(
    rb"(?m)^[ \t]{0,100}(?:\d{1,7} (?:of|de|von|di) \d{1,7} DO[CK]UMENT|(?:Document|Dokument|Documento) \w"
    rb"|Download Request:|Job Number:|Client/Matter:|End of Document|Load-Date:|LOAD-DATE:"
    rb"|AN[ \t]{1,40}Do[ck]ument|HD[ \t]{2}"
    rb"|[^\n:]{0,30}ProQuest[^\n:]{0,20}:|Publication info|Record(?: Number)?:|OpenURL Link:|Article ID:"
    rb"|Dokumentnummer:|Ressort:|Alle Rechte vorbehalten|Gale Document Number:"
    rb"|Rappel de votre demande|Accession Number:"
    rb"|Publi[cs]er[a-z]{1,2} (?:i|p(?:\xc3\xa5|\xe5)) |> [^\n]{3,600}, \d{4}-\d{2}-\d{2}"
    rb"|(?:\*{4}|\d{4,7}) {1,3}\*[^\s_*]{1,40}[_ ])"
)
_ELSEWHERE = re.compile(
    rb"(?m)^[^\n]{2,120}\" gefunden am \d|, \d{1,6}w\.\s|nla\.gov\.au/nla\.news-article"
    rb"|[-;,m\xb7\x93-\x97] ?(?:[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
    rb"|\d{1,2}\.(?:\d{1,2}\.| ?[A-Z][^\s,;]{2,11} )\d{4} ?[;,/])"
)
_CYRILLIC = tuple(
    word.encode(codec)
    for word in ("Источник:", "ИСТОЧНИК:", "Издание:", "издания:", "источника:", "Газета:", "^ИС:", "Документ ")
    for codec in ("utf-8", "cp1251", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5", "utf-16-le", "utf-16-be")
)


def _recognises(head: bytes, _name: bytes) -> int:
    """Look for signs among the bytes before anything is decoded: most files are no exports."""
    bare = head.replace(b"\0", b"") if b"\0" in head else head
    if bare.startswith((b"{\\rtf", b"PK", b"%PDF")):
        return 0
    cyrillic = (bare is not head or not head.isascii()) and any(sign in head for sign in _CYRILLIC)
    if not (cyrillic or _LATIN.search(bare) or _ELSEWHERE.search(bare)):
        return 0
    if not layout_of(_first_lines(head)):
        return 0
    return SURE - 25 if begins_like_mail(head) else SURE - 5  # a mail holds its export itself


def _first_lines(head: bytes) -> list[str]:
    try:
        return decode(head).text.split("\n")
    except NotTextError:
        return []


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    layout = layout_of(_first_lines(stream.peek(HEAD)[:HEAD]))
    lines = TextLines(stream)
    if layout:
        yield from layout.read((line.rstrip("\n") for line in lines), Export(place, lines.encoding, Medium.TEXT))


TEXT_EXPORT = Format("database export", _recognises, _read)
