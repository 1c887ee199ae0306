# SPDX-License-Identifier: MIT
"""What the parts of a source are: headline, byline, credit, section, stamps, furniture; and what is left, the body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.habits import Habits
from reader.model.texts import Edit, EditKind
from reader.text.dates.witness import dateline_witness
from reader.text.furniture.byline import byline_of, without_by
from reader.text.furniture.credit import closing_credit
from reader.text.furniture.layout import fill_gaps, is_wrapped, piece, separators
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_section
from reader.text.furniture.page import stamps_in_parts, take_notices, take_tail
from reader.text.furniture.sheet import Sheet

_LONGEST_HEADLINE = 150
_CREDIT_REACH = 200
_HEAD_PARTS = 4  # section, byline, headline, byline
_FOLLOWING = 6  # paragraphs among which one is longer than the headline
_WORD = re.compile(r"[^\W_]+")
_FIELD_PARTS = (PartKind.HEADLINE, PartKind.BYLINE, PartKind.CREDIT, PartKind.SECTION)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What was found. `edits` take everything but the body off the source and set its paragraphs; fields may be ""."""

    headline: str
    byline: str
    credit: str
    section: str
    edits: tuple[Edit, ...]
    witnesses: tuple[Witness, ...]


def dissect(raw: RawArticle, habits: Habits | None) -> Anatomy:
    """Tell the parts of an article from each other: what its format states, then what its lines look like."""
    fields = _stated(raw)
    sheet = Sheet.without_parts(raw.source, raw.parts)
    witnesses = stamps_in_parts(sheet, raw.parts)
    if not _is_record(raw, fields):
        take_tail(sheet)
        witnesses += take_notices(sheet, habits.furniture if habits else frozenset())
    _take_credit(sheet, fields)
    between = separators(sheet.lines, wrapped=raw.wrapped or is_wrapped(sheet.lines))
    between = between[_take_head(sheet, between, fields) :]
    edits = fill_gaps(raw.source, [piece(line) for line in sheet.lines], between, sheet.cuts)
    return Anatomy(
        fields.get("headline", ""),
        without_by(fields.get("byline", "")),
        fields.get("credit", ""),
        fields.get("section", ""),
        tuple(edits),
        tuple(witnesses),
    )


def _is_record(raw: RawArticle, fields: dict[str, str]) -> bool:
    """Tell whether a database states what is what, so that no page stands around the text."""
    dated = any(witness.kind is WitnessKind.FORMAT for witness in raw.witnesses)
    return raw.wrapped and dated and bool(fields.get("headline"))


def _stated(raw: RawArticle) -> dict[str, str]:
    """Return the fields that the format states, in one line each: apart from the text, or else as parts of it."""
    fields = {name: " ".join(value.split()) for name, value in raw.fields if value.strip()}
    for part in raw.parts:
        if part.kind in _FIELD_PARTS and (words := _words_of(part, raw.source)):
            fields.setdefault(part.kind.value, words)
    return fields


def _words_of(part: Part, source: str) -> str:
    return " ".join(part.span.of(source).split())


def _take_credit(sheet: Sheet, fields: dict[str, str]) -> None:
    """Move a credit from the end of the last line to its field."""
    if not sheet.lines:
        return
    line = sheet.lines[-1]
    begin = max(line.start, line.end - _CREDIT_REACH)
    start, credit = closing_credit(sheet.source[begin : line.end])
    if credit and begin + start > sheet.lines[0].start:
        fields.setdefault("credit", credit)
        tail = sheet.source[begin + start : line.end]
        sheet.take_end(len(sheet.lines) - 1, line.end - len(tail.lstrip()), "credit")


def _take_head(sheet: Sheet, between: Sequence[str], fields: dict[str, str]) -> int:
    """Move section, byline and headline from the first paragraphs to their fields; return how many lines that took."""
    taken = 0
    roles: list[str] = []
    while len(roles) < _HEAD_PARTS:
        count, text = _first_paragraph(sheet, between[taken:])
        role = _role(sheet, count, text, fields, headline_seen="headline" in roles)
        if not role:
            break
        roles.append(role)
        fields.setdefault(role, byline_of(text) if role == "byline" else text)
        sheet.take(0, count - 1, EditKind.FIELD, role)
        taken += count
    return taken


def _first_paragraph(sheet: Sheet, between: Sequence[str]) -> tuple[int, str]:
    """Return how many lines the first paragraph has, and its text if that is short."""
    if not sheet.lines:
        return 0, ""
    count = 1
    while count < len(sheet.lines) and between[count - 1] in {"", " "}:
        count += 1
    start, end = sheet.lines[0].start, sheet.lines[count - 1].end
    return count, " ".join(sheet.source[start:end].split()) if end - start <= 2 * _LONGEST_HEADLINE else ""


def _role(sheet: Sheet, count: int, text: str, fields: dict[str, str], *, headline_seen: bool) -> str:
    """Return which field the first paragraph is, or ""."""
    if not text or byline_of(text):
        return "byline" if text else ""
    if headline_seen:
        return ""
    stated = fields.get("headline")
    if stated and _words(text) == _words(stated):
        return "headline"
    before_headline = stated or (count < len(sheet.lines) and len(sheet.lines[count].text) < _LONGEST_HEADLINE)
    if before_headline and (text == fields.get("section") or is_section(line_key(text))):
        return "section"
    return "headline" if not stated and _is_headline(sheet, count, text) else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _is_headline(sheet: Sheet, count: int, text: str) -> bool:
    """Tell whether a first paragraph is a headline: short, no sentence of the story, and followed by a longer one."""
    if len(text) >= _LONGEST_HEADLINE or dateline_witness(text, ""):
        return False
    if text.isupper():
        return True
    if text.endswith((".", ":", ",")) and len(text.split()) > 8:
        return False
    following = sheet.lines[count : count + _FOLLOWING]
    return any(line.end - line.start > len(text) for line in following) or len(following) > 2
