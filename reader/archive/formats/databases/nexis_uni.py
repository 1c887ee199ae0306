# SPDX-License-Identifier: MIT
"""Exports of Nexis Uni: documents in which each item ends with `End of Document`, with a cover before them perhaps."""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.databases.nexis_labels import MEANING, is_heading, part_of, state
from reader.archive.formats.databases.shapes import behind_date, date_end, is_copyright, is_length
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind

_END = re.compile(r"\s{0,100}(?:End of Document|Ende des Dokuments?|Fin du document|Fin del documento)\s{0,100}")
_COVER = re.compile(
    r"\s{0,9}(?:Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by|Content Type)"
    r"\s{0,3}(?::|\Z|\t)"
)
_NUMBERED = re.compile(r"\s{0,9}\d{1,5}\.\s{1,9}(\S.{0,1000})")
_LABEL = re.compile(r"\s{0,9}([A-ZÄÖÜÉÈÀÓÁÍ][\w-]{2,24})\s?:\s{0,9}")
_BODY = re.compile(r"\s{0,9}(?:Body|Text|Texte|Corps|Texto|Testo|Cuerpo)\s{0,9}")
_BEHIND = re.compile(r"\s{0,9}(?:Classification|Klassifizierung|Classement)\s{0,9}")
_BESIDE = re.compile(
    r"\s{0,9}(?:Graphic|Graphics|Notes|Correction|Grafik|Link to (?:PDF|Image|Original Document))\s{0,9}"
)
_OF_THE_END = frozenset({"language", "loaded", "tail", "identifier"})
_PAGE = re.compile(r"\s{0,100}(?:Page|Seite|Página|Pagina) \d{1,5} (?:of|von|de|di) \d{1,5}\s{0,100}")
_TOP = 6  # lines above the date line
_LABELS_WITHIN = 12


def _recognises(lines: Sequence[str]) -> bool:
    """Look for the cover, or for the end of an item that has a length or a load date."""
    cover = {match[0].strip(" :\t") for line in lines if (match := _COVER.match(line))}
    if {"Job Number", "Date and Time"} <= cover or {"Client/Matter", "Search Terms", "Search Type"} <= cover:
        return True
    labels = [_label_of(line) for line in lines]
    if not any(meaning == "length" and is_length(value) for _, meaning, value in labels):
        return False
    return any(meaning == "loaded" for _, meaning, _ in labels) or any(map(_END.fullmatch, lines))


def _label_of(line: str) -> tuple[str, str, str]:
    """Return a line's label, what it means, and the value behind it; three times "" without any."""
    match = _LABEL.match(line)
    if match and (meaning := MEANING.get(match[1].upper())) and match[1] != "Update":
        return match[1], meaning, line[match.end() :].strip()
    return "", "", ""


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    number = 0
    for line in lines:
        item.add(line)
        if _END.fullmatch(line):
            number += 1
            yield _article(item.take(), export, number)
    rest = item.take()
    if any(_label_of(row)[1] == "length" for row in rest):  # an item that was cut, or one whose end was taken off
        yield _article(rest, export, number + 1)


def _article(rows: list[str], export: Export, number: int) -> RawArticle:
    entry = Entry()
    rows = rows[_behind_cover(rows) :]
    page = next((number for number, row in enumerate(rows) if row.strip()), 0)
    if rows and _PAGE.fullmatch(rows[page]):  # a document's running head, where it was made a text
        entry.add(rows[page], PartKind.FURNITURE)
        rows = rows[page + 1 :]
    place = _heading(entry, rows)
    place = _labels(entry, rows, place)
    end = _end_of_text(rows, place)
    for row in rows[place:end]:
        entry.add(row)
    for row in rows[end:]:
        label, meaning, value = _label_of(row)
        state(entry, meaning, value, label)
        entry.add(row, PartKind.MASTHEAD)
    return entry.article(export, "nexis-uni", str(number), wrapped=export.wraps(entry.body))


def _behind_cover(rows: Sequence[str]) -> int:
    """Return where the first item begins behind a cover: at the headline that the cover's list names first."""
    last = max((number for number, row in enumerate(rows) if _COVER.match(row)), default=-1)
    if last < 0:
        return 0
    titles = {" ".join(match[1].split()) for row in rows[: last + 1] if (match := _NUMBERED.fullmatch(row))}
    for number in range(last + 1, len(rows)):
        if " ".join(rows[number].split()) in titles:
            return number
    dated = next((number for number in range(last + 1, len(rows)) if date_end(rows[number].strip())), last + 1)
    above = [number for number in range(last + 1, dated) if rows[number].strip()]
    return above[-2] if len(above) > 1 else dated


def _heading(entry: Entry, rows: Sequence[str]) -> int:
    """Take headline, paper, date, edition and rights; return the place of the first label."""
    stop = next((number for number, row in enumerate(rows) if _is_mark(row)), len(rows))
    top = [number for number in range(stop) if rows[number].strip()]
    dated = next((number for number in top[1 : _TOP + 1] if date_end(rows[number].strip())), -1)
    if dated < 0:
        return _undated(entry, rows, top)
    above = [number for number in top if number < dated]
    paper = above[-1]
    entry.state("headline", " ".join(rows[number].strip() for number in above[:-1]))
    entry.state("source", rows[paper])
    editions = [behind_date(rows[dated].strip()[date_end(rows[dated].strip()) :])]
    for number in range(stop):
        row = rows[number]
        entry.add(row, PartKind.HEADLINE if number < paper else PartKind.MASTHEAD)
        if number == dated:
            entry.tell(WitnessKind.FORMAT, row, "date line")
        elif is_copyright(row):
            entry.tell_copyright(row.strip())
        elif number > dated and row.strip() and not _BESIDE.fullmatch(row):
            editions.append(row.strip(" ;\t\xa0"))
    entry.state("edition", "; ".join(filter(None, editions)))
    return stop


def _is_mark(row: str) -> bool:
    return is_heading(*_label_of(row)[:2]) or bool(_BODY.fullmatch(row))


def _undated(entry: Entry, rows: Sequence[str], top: Sequence[int]) -> int:
    """Take the first line as the headline and the second as the paper where no date follows them."""
    for number, (field, kind) in zip(
        top, (("headline", PartKind.HEADLINE), ("source", PartKind.MASTHEAD)), strict=False
    ):
        entry.add(rows[number], kind)
        entry.state(field, rows[number])
    return top[:2][-1] + 1 if top else 0


def _labels(entry: Entry, rows: Sequence[str], place: int) -> int:
    """Take the labels above the text and the word *Body*; return where the text begins."""
    for number in range(place, min(len(rows), place + _LABELS_WITHIN)):
        row = rows[number]
        label, meaning, value = _label_of(row)
        if _BODY.fullmatch(row):
            entry.add(row, PartKind.MASTHEAD)
            return number + 1
        if meaning == "highlight":
            colon = row.index(":") + 1
            entry.add(row[:colon], PartKind.MASTHEAD)
            entry.add(row[colon:].strip())
        elif is_heading(label, meaning) or not row.strip() or _BESIDE.fullmatch(row):
            entry.add(row, part_of(meaning) if row.strip() else None)
            state(entry, meaning, value, label)
        else:
            return number
    return min(len(rows), place + _LABELS_WITHIN)


def _end_of_text(rows: Sequence[str], place: int) -> int:
    """Return where the text ends: at the word *Classification*, and what stands with pictures before it."""
    end = next((number for number in range(len(rows) - 1, place - 1, -1) if _BEHIND.fullmatch(rows[number])), -1)
    if end < 0:
        return _before_labels(rows, place)
    beside = [number for number in range(place, end) if _BESIDE.fullmatch(rows[number])]
    return beside[0] if beside else end


def _before_labels(rows: Sequence[str], place: int) -> int:
    """Return where labels begin that nothing follows but labels, rights and the end."""
    end = len(rows)
    while end > place:
        row = rows[end - 1]
        if row.strip() and not (_label_of(row)[1] in _OF_THE_END or _END.fullmatch(row) or is_copyright(row)):
            break
        end -= 1
    return end


NEXIS_UNI = Layout("nexis-uni", _recognises, _read)
