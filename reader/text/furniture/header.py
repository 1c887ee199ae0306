# SPDX-License-Identifier: MIT
"""Heads of labelled lines, as people type them and databases print them: `Title: …`, `Paper: …`, `Page: 3`."""

import re
from collections.abc import Iterable

from reader.model.date import Witness, WitnessKind
from reader.model.texts import EditKind
from reader.text.dates.days import CENTURIES, existing
from reader.text.dates.label import LABELLED
from reader.text.dates.witness import field_witness
from reader.text.furniture.line import Line
from reader.text.furniture.sheet import Sheet
from reader.text.words import fold

_MOST = 16  # lines of a head
_ABOVE = 3  # lines among which the first labelled one stands: a headline, a paper may stand above
_LONGEST = 250
_FEWEST = 2  # lines whose labels are known, a cut one of the date among them
_LINE = re.compile(
    r"[\W_]{0,3}(?P<label>[^\W\d_][^\W\d_./]{0,20}(?:\s[^\W\d_]{1,14}){0,3})"
    r"(?:\s{0,16}(?::|=|\.{2,40}:?)|\t|\s{3,40}|\s(?=[-–]\s))\s{0,40}(?P<value>.*)"
)
_FIELDS: dict[str, str] = {
    "headline": "headline title head hed hl ti titel überschrift schlagzeile titre título titulo titolo название "
    "заглавие заголовок название_статьи название_публикации заголовок_статьи article_title article_headline "
    "topic subject subj betreff objet asunto oggetto",
    "byline": "byline author authors writer reporter au autor autorin verfasser auteur автор autore",
    "source": "source newspaper paper publication journal so sn quelle zeitung fuente periódico fonte giornale газета "
    "источник издание название_газеты название_издания publication_title name_of_newspaper newspaper_title",
    "section": "section desk rubric rubrik ressort rubrique раздел рубрика sección sezione",
    "": "page pages pg edition length words column issue volume vol number no file id language keywords document_type "
    "type location place typed_by transcribed_by copyright seite seiten ausgabe umfang länge spalte "
    "datenbank database base_de_données база_данных номер_выпуска номер_газеты "
    "datei sprache schlagwörter pagina página страница стр номер выпуск langue numéro",
    "text": "text body content lead_paragraph full_text article_text body_text text_of_article "
    "текст текст_статьи текст_публикации "
    "полный_текст содержание_статьи texte texte_intégral corps volltext artikeltext texto testo",
}
_MEANINGS = {fold(name).replace("_", " "): field for field, names in _FIELDS.items() for name in names.split()}
_SIX = re.compile(r"\D{0,3}([0-9]{2})([0-9]{2})([0-9]{2})\D{0,3}")
_DATE = "date"
_TEXT = "text"  # what follows is no more of the head
_DATED = frozenset({"published", "date-line"})
_PIECES = re.compile(r"\s(?:[|;]\s|(?=(?P<label>[^\W\d_]{1,20}):\s))")  # "Local Page: 3A", but "Corn and Cattle: …"

_Labelled = tuple[str, str, int]  # what the label means, what stands behind it, and where in the line that starts


def take_header(sheet: Sheet, fields: dict[str, str]) -> list[Witness]:
    """Move the lines of a labelled head to `fields`, unless they are stated, and return what they say of the day.

    One line is none: most labels are words with which a story may begin, too.
    """
    first = next((number for number, line in enumerate(sheet.lines[:_ABOVE]) if _labelled(line.text)), -1)
    if first < 0:
        return []
    found = _head(sheet.lines[first : first + _MOST])
    end = sheet.lines[first + len(found)].start if first + len(found) < len(sheet.lines) else len(sheet.source)
    dated = any(cut.rule in _DATED and cut.span.start < end for cut in sheet.cuts)
    if len(found) + dated < _FEWEST:
        return []
    where = f"line {sheet.number_of(sheet.lines[first])}"
    witnesses = [_day_of(value, where) for meaning, value, _start in found if meaning == _DATE]
    for meaning, value, _start in found:
        if meaning not in {"", _DATE, _TEXT} and value:
            fields.setdefault(meaning, _first_piece(value))
    meaning, words, start = found[-1]
    last = first + len(found) - 1
    if meaning == _TEXT and words:
        sheet.keep(last, start, sheet.lines[last].end - sheet.lines[last].start, "header")
        last -= 1
    sheet.begun = meaning == _TEXT and not first
    if last >= first:
        sheet.take(first, last, EditKind.FIELD, "header")
    return [witness for witness in witnesses if witness.readings]


def _head(lines: Iterable[Line]) -> list[_Labelled]:
    """Return the labelled lines from the first one to one that is none, or to the label of the text below."""
    found: list[_Labelled] = []
    for line in lines:
        labelled = _labelled(line.text)
        if labelled:
            found.append(labelled)
        if not labelled or labelled[0] == _TEXT:
            break
    return found


def _first_piece(value: str) -> str:
    """Return a value without what stands behind it in the same line: a bar, or another label that is known."""
    ends = (
        match.start() for match in _PIECES.finditer(value) if not match["label"] or _meaning(match["label"]) is not None
    )
    return value[: next(ends, len(value))]


def _labelled(line: str) -> _Labelled | None:
    """Read a line's label and what stands behind it; None if it has none that is known. Only the text may be long."""
    match = _LINE.fullmatch(line[:_LONGEST])
    meaning = _meaning(match["label"]) if match else None
    if match is None or meaning is None or (len(line) > _LONGEST and meaning != _TEXT):
        return None
    return meaning, " ".join(match["value"].strip(" \t])").split()), match.start("value")


def _meaning(label: str) -> str | None:
    folded = fold(label)
    known = _MEANINGS.get(folded)
    return _DATE if known is None and LABELLED.fullmatch(folded) else known


def _day_of(value: str, where: str) -> Witness:
    """Read the value of a date's field: of six figures the year stands first, as machines write it."""
    if match := _SIX.fullmatch(value):
        years = (century + int(match[1]) for century in CENTURIES)
        days = tuple(day for year in years if (day := existing(year, int(match[2]), int(match[3]))))
        return Witness(WitnessKind.VISIBLE, value, days, where)
    return field_witness(WitnessKind.VISIBLE, value, where)
