# SPDX-License-Identifier: MIT
"""Fields that a database prints below a text: `Publication title: The Harbour Post`, `Database: …`."""

import re

from reader.model.texts import EditKind
from reader.text.furniture.sheet import Sheet
from reader.text.words import fold

_MOST = 24  # lines
_FEWEST = 2
_LONGEST = 400  # characters: lists of subjects are long
_LINE = re.compile(r"\s{0,9}(?P<label>[^\W\d_][^\W\d_]{0,20}(?:[ _][^\W\d_]{1,14}){0,3})\s?:\s{1,9}(?P<value>\S.*)")


def _folded(*rows: str) -> frozenset[str]:
    return frozenset(fold(label) for row in rows for label in row.split("|"))


# Of these one must stand among them: the others begin lines of prose, too.
_PLAIN = _folded(
    "database|databases|publication title|publication info|publication subject|publication year|document url",
    "document type|document id|proquest document id|accession number|accession no|load date|record number|source type",
    "persistent link|datenbank|base de données",
    "база данных|base de datos|banca dati",
)
_OTHERS = _folded(
    "title|publication|publisher|source|subject|subjects|location|people|company|section|volume|issue|pages|page|issn",
    "isbn|copyright|language|url|link|keywords|classification|edition|column|author|date|length|id|credit|number",
    "place of publication|country of publication|language of publication",
    "quelle|sprache|schlagwörter|source du document|langue|sujet|источник|язык|рубрика|fuente|idioma|fonte|lingua",
)


def take_foot(sheet: Sheet, fields: dict[str, str]) -> None:
    """Cut the last lines off if each of them is a database's field; the paper among them becomes the source."""
    lines = sheet.lines
    found: dict[str, str] = {}
    first = len(lines)
    while first > 1 and len(lines) - first < _MOST and len(lines[first - 1].text) <= _LONGEST:
        match = _LINE.fullmatch(lines[first - 1].text)
        label = fold(match["label"]).replace("_", " ") if match else ""
        if match is None or not (label in _PLAIN or label in _OTHERS):
            break
        found[label] = match["value"]
        first -= 1
    if len(lines) - first < _FEWEST or _PLAIN.isdisjoint(found):
        return
    if paper := found.get("publication title"):
        fields.setdefault("source", " ".join(paper.split()))
    sheet.take(first, len(lines) - 1, EditKind.FIELD, "header")
