# SPDX-License-Identifier: MIT
"""What the parts of a source are: headline, byline, credit, section, stamps, furniture; and what is left, the body."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.model.article import Part, PartKind, RawArticle
from reader.model.date import Witness, WitnessKind
from reader.model.formats import TYPED
from reader.model.habits import Habits
from reader.model.texts import Edit, EditKind
from reader.text.dates.witness import dateline_witness
from reader.text.furniture.bureau import take_bureau
from reader.text.furniture.byline import without_by
from reader.text.furniture.citation import cites_another, take_citation
from reader.text.furniture.cited_paper import name_paper, part_from_paper
from reader.text.furniture.credit import closing_credit
from reader.text.furniture.foot import take_foot
from reader.text.furniture.head import LONGEST_HEADLINE, take_head
from reader.text.furniture.header import take_header
from reader.text.furniture.imprint import Plainness, imprint_of
from reader.text.furniture.layout import fill_gaps, is_wrapped, piece, separators, unwrapped
from reader.text.furniture.letterhead import take_letterhead
from reader.text.furniture.line import Line, edge_lines, line_key
from reader.text.furniture.mail import take_mail
from reader.text.furniture.page import stamps_in_parts, take_notices, take_tail, undecided
from reader.text.furniture.parted_byline import take_parted_byline
from reader.text.furniture.sheet import Sheet
from reader.text.furniture.title_day import day_beside_title

_CREDIT_REACH = 200
_CREDITS_REACH = 5000
# Behind quotation marks it is what somebody quotes.
_DATED_CREDIT = re.compile(r"(?<=[.!?…]\s)[(\[]([^()\[\]]{8,100})[)\]]\Z")
_PAGE_OF_SOURCE = re.compile(  # "The Amity Gazette, Page 12"
    r"(?<=\w),\s(?:pages?|pp?\.?|seiten?|s\.|стр\.?|с\.|p[áa]g(?:ina)?\.?)\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\Z",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{8,100})[)\]]")
_FEWEST_LINES = 2  # of a text with a headline
_FIELD_PARTS = (PartKind.HEADLINE, PartKind.BYLINE, PartKind.CREDIT, PartKind.SECTION)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What was found. `edits` take everything but the body off the source and set its paragraphs; fields may be "".

    `edges` are the keys of first and last lines that would be furniture if the folder repeats them.
    """

    headline: str
    byline: str
    credit: str
    section: str
    source: str
    edits: tuple[Edit, ...]
    witnesses: tuple[Witness, ...]
    edges: tuple[str, ...]


def dissect(raw: RawArticle, habits: Habits | None) -> Anatomy:
    """Tell the parts of an article from each other: what its format states, then what its lines look like."""
    fields = _stated(raw)
    sheet = Sheet.without_parts(raw.source, raw.parts)
    witnesses = stamps_in_parts(sheet, raw.parts)
    edges: Sequence[Line] = ()
    record = _is_record(raw)
    typed = not raw.parts or raw.format in TYPED
    written = not record and (typed or raw.format == "markdown")
    if not record:
        take_tail(sheet)
        edges = edge_lines(sheet.lines)
        if written:
            witnesses += take_citation(sheet, fields)
        if typed:
            take_bureau(sheet, fields)
            witnesses += take_mail(sheet, fields)
            take_parted_byline(sheet, fields)
        headline = fields.get("headline", "")
        witnesses += take_notices(sheet, _repeated(sheet, habits, fields), headline=headline, typed=typed)
        witnesses += take_header(sheet, fields, dated=_is_dated(witnesses))
        take_letterhead(sheet, fields)
        take_foot(sheet, fields)
        witnesses += _day_of_title(sheet, fields, witnesses)
    witnesses += _take_credit(sheet, fields)
    if written:
        name_paper(sheet, fields)
    if raw.wrapped or is_wrapped(sheet.lines):
        between = unwrapped(sheet.lines, spaced=raw.wrapped)
        if not sheet.begun:
            between = between[take_head(sheet, between, fields, titled=not record) :]
    else:
        if not sheet.begun:
            take_head(sheet, ["\n"] * len(sheet.lines), fields)
        between = separators(sheet.lines, spaced=sheet.spaced)
    if written:
        _part_headline(fields)
    edits = fill_gaps(raw.source, [piece(line) for line in sheet.lines], between, sheet.cuts)
    return Anatomy(
        fields.get("headline", ""),
        without_by(fields.get("byline", "")),
        fields.get("credit", ""),
        fields.get("section", ""),
        _PAGE_OF_SOURCE.sub("", fields.get("source", "")),
        tuple(edits),
        tuple(witnesses),
        undecided(edges, sheet.cuts),
    )


def _part_headline(fields: dict[str, str]) -> None:
    """Part a headline from the paper behind it, unless another one is named."""
    headline, paper = part_from_paper(fields.get("headline", ""))
    if paper and fields.setdefault("source", paper) == paper:
        fields["headline"] = headline


def _day_of_title(sheet: Sheet, fields: Mapping[str, str], known: Iterable[Witness]) -> list[Witness]:
    """Part a headline from the day beside it, if no other line says one."""
    if _is_dated(known) or len(sheet.lines) < _FEWEST_LINES or fields.get("headline"):
        return []
    line = sheet.lines[0]
    found = day_beside_title(line.text, f"line {sheet.number_of(line)}")
    if not found or (line.text[-1] in ".,;" and dateline_witness(line.text, "")):
        return []
    witness, start, end = found
    if line.text[:start].rstrip().endswith(":"):
        return []  # "16 December 1944: The Great Battle" is a headline, and its day that of the event
    sheet.keep(0, start, end, "date-line")
    return [witness]


def _is_dated(known: Iterable[Witness]) -> bool:
    """Tell whether a line says the day."""
    return any(witness.kind is WitnessKind.VISIBLE for witness in known)


def _repeated(sheet: Sheet, habits: Habits | None, fields: dict[str, str]) -> frozenset[str]:
    """Return the lines that the folder repeats; none where they would leave an article no headline or no text.

    "Council Day 7" above a text is what a column is called, not what stands around every page.
    """
    if habits is None or not habits.furniture:
        return frozenset()
    left = [line for line in sheet.lines if line_key(line.text) not in habits.furniture]
    if fields.get("headline"):
        return habits.furniture if left else frozenset()
    return habits.furniture if len(left) > 1 and len(left[0].text) < LONGEST_HEADLINE else frozenset()


def _is_record(raw: RawArticle) -> bool:
    """Tell whether a database states what is what, so that no page stands around the text.

    If it states no headline, there is none.
    """
    return raw.wrapped and any(witness.kind is WitnessKind.FORMAT for witness in raw.witnesses)


def _stated(raw: RawArticle) -> dict[str, str]:
    """Return the fields that the format states, in one line each: apart from the text, or else as parts of it."""
    fields = {name: " ".join(value.split()) for name, value in raw.fields if value.strip()}
    for part in raw.parts:
        if part.kind in _FIELD_PARTS and (words := _words_of(part, raw.source)):
            fields.setdefault(part.kind.value, words)
    return fields


def _words_of(part: Part, source: str) -> str:
    return " ".join(part.span.of(source).split())


def _take_credit(sheet: Sheet, fields: dict[str, str]) -> list[Witness]:
    """Move a credit from the end of the last line, or of the two that it is wrapped over, to its field.

    Return what it says of the day: `(Bristow News, Feb. 6, 1867)`.
    """
    if not sheet.lines:
        return []
    last = sheet.lines[-1]
    first = last if last.apart or len(sheet.lines) == 1 else sheet.lines[-2]
    for line in (last, first):
        begin = max(line.start, last.end - _CREDIT_REACH)
        start, credit = closing_credit(sheet.source[begin : last.end].replace("\n", " "))
        if credit and begin + start > sheet.lines[0].start:
            fields.setdefault("credit", credit)
            blanks = len(sheet.source[begin + start : last.end]) - len(sheet.source[begin + start : last.end].lstrip())
            sheet.take_end(begin + start + blanks, EditKind.FIELD, "credit")
            return []
    return _take_dated_credit(sheet, first.start, fields.get("headline", ""))


def _take_dated_credit(sheet: Sheet, begin: int, headline: str) -> list[Witness]:
    """Take off a paper and a day in brackets behind the last sentence, if no others stand in brackets above.

    Not if the headline of another article stands beside them.
    """
    last = sheet.lines[-1]
    begin = max(begin, last.end - _CREDIT_REACH)
    match = _DATED_CREDIT.search(sheet.source[begin : last.end].replace("\n", " "))
    imprint = imprint_of(match[1], f"line {sheet.number_of(last)}") if match else None
    if match is None or imprint is None or imprint.alone or imprint.plainness is Plainness.BARE:
        return []
    if cites_another(sheet, match[1], headline):
        return []
    above = sheet.source[max(0, begin + match.start() - _CREDITS_REACH) : begin + match.start()]
    if any(imprint_of(other[1], "") for other in _IN_BRACKETS.finditer(above)):
        return []  # a list of what was printed elsewhere
    sheet.take_end(begin + match.start(), EditKind.FIELD, "date-line")
    return [imprint.witness]
