# SPDX-License-Identifier: MIT
"""The labels of both Nexis layouts, in the languages of its surface, and what each of them states."""

import re

from reader.archive.formats.databases.entry import Entry
from reader.archive.formats.databases.shapes import page_in
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.text.dates.days import find_day

_MEANINGS = {
    "byline": "BYLINE BYLINES AUTHOR AUTOR AUTEUR AUTEURS AUTORES AUTORE",
    "section": "SECTION RUBRIK RUBRIEK SECTIE RUBRIQUE SECCIÓN SECCION SEZIONE",
    "length": "LENGTH LÄNGE LONGUEUR LONGITUD EXTENSIÓN LUNGHEZZA LÆNGE LENGTE",
    "dateline": "DATELINE ORT LIEU",
    "headline": "HEADLINE TITLE TITEL KOP TITRE ÜBERSCHRIFT TITULAR TITOLO",
    "highlight": "HIGHLIGHT HIGHLIGHTS ENCART",
    "body": "BODY TEXT TEKST TEXTE CORPS",
    "language": "LANGUAGE SPRACHE TAAL LANGUE IDIOMA LENGUA LINGUA",
    "loaded": "LOAD-DATE LOAD-DATE-MDC UPDATE DATE-CHARGEMENT LADEDATUM FECHA-DE-CARGA DATA-CARICAMENTO",
    "modified": "CORRECTION-DATE",
    "identifier": "ACC-NO ACCESSION-NUMBER DOCUMENT-ID",
    "url": "URL",
    "tail": "GRAPHIC GRAPHICS GRAFIK GRAPHIQUE ILLUSTRATION SUBJECT SUJET THEMA THEMEN TEMA PUBLICATION-TYPE "
    "TYPE-PUBLICATION PUBLIKATIONSTYP TIPO-DE-PUBLICACIÓN DOCUMENT-TYPE DOC-TYPE PUB-TYPE JOURNAL-CODE ZEITUNGS-CODE "
    "CODE-REVUE CODE-JOURNAL COMPANY FIRMA ENTREPRISE UNTERNEHMEN TICKER INDUSTRY BRANCHE INDUSTRIE GEOGRAPHIC "
    "GÉOGRAPHIE GEOGRAPHIE ORGANIZATION ORGANISATION PERSON PERSONNE PERSONEN CITY VILLE STADT STATE COUNTRY PAYS "
    "LAND NAME TYPE SERIES COLUMN NOTES CORRECTION ENHANCEMENT DISTRIBUTION KEYWORDS ISSN VOLUME ISSUE CATEGORY "
    "SHOW ANCHOR ANCHORS GUEST GUESTS CONTENT LINK",
}
MEANING = {name: meaning for meaning, names in _MEANINGS.items() for name in names.split()}
_OF_TAILS = frozenset({"language", "loaded", "modified"})
_TAIL_NAMES = "GRAPHIC GRAPHICS GRAFIK GRAPHIQUE SUBJECT SUJET PUBLICATION-TYPE TYPE-PUBLICATION"
_TAIL_STARTS = {name for name in MEANING if MEANING[name] in _OF_TAILS} | set(_TAIL_NAMES.split())
_PARTS = {"byline": PartKind.BYLINE, "section": PartKind.SECTION, "headline": PartKind.HEADLINE}
_HEADING = frozenset({"byline", "section", "length", "dateline", "headline", "highlight", "body"})
_HEADING_NAMES = frozenset({"SERIES", "COLUMN", "SHOW", "ANCHOR", "ANCHORS", "GUEST", "GUESTS"})
_LABEL = re.compile(r"\s{0,9}([A-ZÄÖÜÉÈÀÓÁÍÆ][A-ZÄÖÜÉÈÀÓÁÍÆ-]{2,24})\s?:(?:\s|\Z)")
_LANGUAGES = re.compile(r"\s?[;/]")
_MOST_OF_A_DATE = 60


def label_of(line: str) -> tuple[str, str, str]:
    """Return a line's label in capitals, what it means, and the value behind it; three times "" without any."""
    match = _LABEL.match(line)
    meaning = MEANING.get(match[1], "") if match else ""
    if not match or not meaning:
        return "", "", ""
    value = line[match.end() :].strip()
    if meaning == "loaded" and not (len(value) < _MOST_OF_A_DATE and find_day(value)):
        return "", "", ""  # "UPDATE: The ferry is back." is how news goes on
    return match[1], meaning, value


def is_labelled(line: str) -> bool:
    """Tell whether a line begins with a label."""
    return bool(label_of(line)[0])


def part_of(meaning: str) -> PartKind:
    """Return which part a label's line is."""
    return _PARTS.get(meaning, PartKind.MASTHEAD)


def is_heading(label: str, meaning: str) -> bool:
    """Tell whether a label stands above a text: others may begin a headline or a paragraph ("CORRECTION: …")."""
    return meaning in _HEADING or label.upper() in _HEADING_NAMES


def begins_tail(line: str) -> bool:
    """Tell whether a line behind an article's text begins what the database knows of it."""
    return label_of(line)[0] in _TAIL_STARTS


def state(entry: Entry, meaning: str, value: str, label: str) -> None:
    """Note what a label states."""
    if meaning in {"byline", "dateline", "headline", "identifier", "url"}:
        entry.state(meaning, value)
    elif meaning == "language":
        entry.state("language", _LANGUAGES.split(value)[0])
    elif meaning == "section":
        page, section = page_in(value)
        entry.state("section", section)
        entry.state("page", page)
    elif meaning == "loaded":
        entry.tell(WitnessKind.LOADED, value, f"field {label}")
    elif meaning == "modified":
        entry.tell(WitnessKind.MODIFIED, value, f"field {label}")
