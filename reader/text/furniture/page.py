# SPDX-License-Identifier: MIT
"""Taking the page off the article: notices, stamps, what repeats in the folder, and all below the last line."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise, takewhile

from reader.model.article import Part, PartKind
from reader.model.date import Witness, WitnessKind
from reader.model.texts import Edit, EditKind
from reader.text.dates.days import find_day
from reader.text.dates.names import WEEKDAY_NUMBER
from reader.text.dates.witness import stamp_witness
from reader.text.furniture.byline import byline_of
from reader.text.furniture.citation import cites_another
from reader.text.furniture.credit import closing_credit
from reader.text.furniture.imprint import (
    Imprint,
    Plainness,
    imprint_of,
    is_note,
    may_hold_day,
    names_keeper,
    only_counts,
)
from reader.text.furniture.layout import is_wrapped
from reader.text.furniture.line import EDGE, Line, line_key
from reader.text.furniture.lookback import names_what_it_answers, tells_of_another_day
from reader.text.furniture.notice import is_notice, is_section, opens_tail
from reader.text.furniture.periodical import day_without_year, periodical_of
from reader.text.furniture.provenance import is_label_of_address, is_received, provenance_of
from reader.text.furniture.sheet import Sheet
from reader.text.furniture.title_day import day_beside_title
from reader.text.words import fold

_EDGE = 12  # lines at either end that may be notices or stamps
_LONGEST_NOTICE = 250
_TAIL = 40
_LONGEST_TAIL_LINE = 200
_LONGEST_TAIL_HEAD = 40
_FIELD_RULES = frozenset({"published", "date-line"})
_REPEATED = "repeated"
_OPEN_RULES = frozenset({_REPEATED, "headline"})  # what a line without habits was taken for may yet prove furniture
_MOST_STAMPS = 20
_LONGEST_PART = 10_000
_IMPRINTS = 4  # lines at the foot among which one may be that of an article's printing
_SENTENCE_ENDS = '.!?:…"”»“)'
_MASTHEAD = 60  # characters of a line above a text
_SHORT = 40  # a line of prose that goes on below is longer
_LONGEST_TITLE = 90  # characters of a headline; what stands below it is longer
_TITLED = 6  # lines: a masthead, a headline, a byline, and the first ones of a text
_MASTHEADS = 3  # lines among which a day without a year is the paper's
_BESIDE_BYLINE = "byline beside"
_VOLUMES = frozenset("volume vol jahrgang jahrg jg annee anno ano tome tomo год годъ".split())  # noqa: SIM905
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile("[0-9]")
_PARTING = re.compile(r"\s[-–—|·•]\s|[,;]\s|\s{3,60}")
_ROW = re.compile(r"\.\s|\s?[|·•]\s?|\s[-–—]\s|\s{3,60}|,\s")


def take_tail(sheet: Sheet) -> None:
    """Cut all from the head of a tail on ("Related articles"), if only short lines follow it."""
    lines = sheet.lines
    opener = 0
    for number in range(len(lines) - 1, max(len(lines) // 2, len(lines) - _TAIL, 1) - 1, -1):
        text = lines[number].text
        if len(text) > _LONGEST_TAIL_LINE:
            break
        if len(text) <= _LONGEST_TAIL_HEAD and opens_tail(line_key(text)):
            opener = number
    if opener:
        sheet.take(opener, len(lines) - 1, EditKind.FURNITURE, "tail")


def take_notices(sheet: Sheet, repeated: AbstractSet[str], *, headline: str = "", typed: bool = True) -> list[Witness]:
    """Cut notices, stamps and date lines at both ends; return what the latter two say, in order.

    `headline`: the one that is stated. `typed`: no format tells what its parts are, so that the last lines may be an
    imprint that doesn't say it is one.
    """
    witnesses: list[Witness] = []
    wrapped = is_wrapped(sheet.lines)
    count = len(sheet.lines)
    notes = _notes(sheet, headline)
    edges = [number for number in range(count) if number < _EDGE or number >= count - _EDGE]
    for number in reversed(edges):
        line = sheet.lines[number]
        if len(line.text) > _LONGEST_NOTICE or (
            number and _is_of_above(sheet.lines[number - 1], line, wrapped=wrapped)
        ):
            continue
        at_head = number < EDGE
        alone = _stands_alone(sheet, number, wrapped=wrapped) or (number < _EDGE and _heads_page(line.text))
        alone = alone and not (at_head and number and _is_below_lookback(sheet, number))
        told, rule = _told(sheet, number) if typed and alone else ((), "")
        witness, rule = (None, rule) if rule else _dated(sheet, line)
        if not (rule or witness) and number not in notes and alone and may_hold_day(line.text):
            witness, rule = _imprint(sheet, line, bare=typed or at_head)
        if witness or told:
            witnesses += (*told, witness) if witness else told
        rule = rule or _furniture_rule(line.text, repeated if at_head or number >= count - EDGE else ())
        if rule == _BESIDE_BYLINE:
            sheet.keep(number, 0, _end_of_byline(line.text), "published")
        elif rule:
            sheet.take(number, number, EditKind.FIELD if rule in _FIELD_RULES else EditKind.FURNITURE, rule)
    if any(cut.rule == "date-line" for cut in sheet.cuts):
        for number in reversed(range(min(EDGE, len(sheet.lines)))):
            if only_counts(sheet.lines[number].text):
                sheet.take(number, number, EditKind.FIELD, "date-line")
    return witnesses[::-1]


def _told(sheet: Sheet, number: int) -> tuple[tuple[Witness, ...], str]:
    """Read a line in which people tell where a text is from, or a periodical's that knows no day."""
    text = sheet.lines[number].text
    if len(text) > _LONGEST_NOTICE:
        return (), ""
    where = f"line {sheet.number_of(sheet.lines[number])}"
    if number and is_received(sheet.lines[number - 1].text) and (day := find_day(text)) and day.readings:
        return (Witness(WitnessKind.LOADED, text, day.readings, where),), "stamp"
    below = sheet.cuts[-1] if sheet.cuts else None
    if is_label_of_address(text) and below and below.rule == "notice" and _is_next(sheet, number, below.span.start):
        return (), "notice"
    if provenance := provenance_of(text, where):
        return provenance.witnesses[::-1], provenance.rule
    at_head = number < _MASTHEADS and all(len(line.text) <= _LONGEST_TITLE for line in sheet.lines[:number])
    witness = periodical_of(text, where, titled=_is_titled(sheet, number), at_head=at_head)
    if witness and not at_head and _is_among_others(sheet, number, witness):
        return (), ""
    if not witness and at_head:
        witness = day_without_year(text, where)
    return ((witness,), "date-line") if witness else ((), "")


def _is_among_others(sheet: Sheet, number: int, witness: Witness) -> bool:
    """Tell whether a line at the foot stands beside one of another year: then both are notes."""
    beside = (sheet.lines[other].text for other in (number - 1, number + 1) if other < len(sheet.lines))
    others = (periodical_of(text, "", titled=False, at_head=False) for text in beside)
    return any(other and other.readings != witness.readings for other in others)


def _is_below_lookback(sheet: Sheet, number: int) -> bool:
    """Tell whether a heading above a line near the head says that a day below it is not the paper's."""
    return _has_digit(sheet.lines[number].text) and any(
        tells_of_another_day(line.text) for line in sheet.lines[:number]
    )


def _is_next(sheet: Sheet, number: int, place: int) -> bool:
    """Tell whether a place in the source is where the next thing below a line starts."""
    return not sheet.source[sheet.lines[number].end : place].strip()


def _is_titled(sheet: Sheet, number: int) -> bool:
    """Tell whether the first line has a headline below it, or the second one above it: prose follows, or a byline."""
    lines = sheet.lines[:_TITLED]
    stated = next((cut for cut in sheet.cuts if cut.rule == PartKind.HEADLINE), None)
    if stated:
        return number == 0 and lines[0].start < stated.span.start
    if number > 1 or len(lines) < 3:
        return False
    headline = lines[1 - number].text
    below = lines[3:] if not number and lines[2].apart and byline_of(lines[2].text, below=True) else lines[2:]
    if len(headline) > _LONGEST_TITLE or headline[-1] in ".,;:" or not below or not below[0].apart:
        return False
    prose = [below[0], *takewhile(lambda line: not line.apart, below[1:])]
    return sum(len(line.text) for line in prose[: 1 if number else _TITLED]) > _LONGEST_TITLE


def _end_of_byline(text: str) -> int:
    """Return where a byline ends behind which its line tells the day, 0 if there is none such."""
    for parting in _PARTING.finditer(text):
        behind = stamp_witness(text[parting.end() :], "")
        if behind and behind.kind is WitnessKind.VISIBLE and byline_of(text[: parting.start()]):
            return parting.start()
    return 0


def _is_of_above(before: Line, line: Line, *, wrapped: bool) -> bool:
    """Tell whether a line goes on with a sentence above it, or names the article that its heading answers."""
    return (wrapped and _goes_on(before, line)) or names_what_it_answers(line.text, before.text)


def _goes_on(before: Line, line: Line) -> bool:
    """Tell whether a line of a wrapped text is the middle of a sentence."""
    return line.text[0].islower() and not line.apart and len(before.text) > _SHORT and before.text[-1] not in ".!?:"


def stamps_in_parts(sheet: Sheet, parts: Sequence[Part]) -> list[Witness]:
    """Return what the stamps say that stand in parts which the format names furniture.

    A *Published* line there is another article's, or the format tells of it itself.
    """
    witnesses: list[Witness] = []
    for part in parts:
        if part.kind is not PartKind.FURNITURE or len(witnesses) >= _MOST_STAMPS:
            continue
        for text in part.span.of(sheet.source)[:_LONGEST_PART].split("\n"):
            witness = _stamp_of(text) if _has_digit(text) else None
            if witness and witness.kind.only_bounds:
                witnesses.append(witness)
    return witnesses


def _has_digit(text: str) -> bool:
    return len(text) <= _LONGEST_NOTICE and _FIGURE.search(text) is not None


def _dated(sheet: Sheet, line: Line) -> tuple[Witness | None, str]:
    """Read a line that is a stamp or a *Published* line."""
    if not _has_digit(line.text):
        return None, ""
    where = f"line {sheet.number_of(line)}"
    witness = stamp_witness(line.text, where)
    if witness and (witness.kind.only_bounds or not _is_year(witness)):
        return witness, "published" if witness.kind is WitnessKind.VISIBLE else "stamp"
    if end := _end_of_byline(line.text):
        parting = _PARTING.match(line.text, end)
        return stamp_witness(line.text[parting.end() if parting else end :], where), _BESIDE_BYLINE
    return None, ""


def _stands_alone(sheet: Sheet, number: int, *, wrapped: bool) -> bool:
    """Tell whether a line is near the head, or one of the last, and neither goes on nor ends a paragraph above it."""
    if not (number < EDGE or number >= len(sheet.lines) - _IMPRINTS):
        return False
    alone = number < EDGE and (not wrapped or _in_short_head(sheet, number))  # where no paragraph of several lines ends
    return alone or not number or sheet.lines[number].apart or sheet.lines[number - 1].text[-1] in _SENTENCE_ENDS


def _heads_page(text: str) -> bool:
    """Tell whether a line names a weekday and a volume: it heads a page, whatever a publisher prints above it."""
    words = set(_WORD.findall(fold(text))) if len(text) <= _LONGEST_TITLE else set()
    return not words.isdisjoint(WEEKDAY_NUMBER) and not words.isdisjoint(_VOLUMES)


def _notes(sheet: Sheet, headline: str) -> frozenset[int]:
    """Return the numbers of those last lines that name papers and days as notes do: numbered, or for different days.

    So does one with the headline of another article. What says that it was published then is none.
    """
    lines = sheet.lines
    prose = next((number for number, line in enumerate(lines) if len(line.text) > _MASTHEAD), len(lines))
    foot = range(max(prose + 1, len(lines) - _IMPRINTS), len(lines))
    imprints = {number: found for number in foot if (found := _imprint_in(sheet, lines[number]))}
    days = {number: one.witness.readings for number, one in imprints.items() if one.plainness is not Plainness.SAID}
    differ = any(set(one).isdisjoint(other) for one, other in pairwise(days.values()))
    return frozenset(
        number
        for number in days
        if differ or is_note(lines[number].text) or cites_another(sheet, lines[number].text, headline)
    )


def _in_short_head(sheet: Sheet, number: int) -> bool:
    """Tell whether the lines from the first one to the next empty line are few, and too short to be prose.

    In a narrow column they may be prose: then a sentence goes on from a word in small letters to a bare day.
    """
    block = list(takewhile(lambda line: not line.apart, sheet.lines[1 : EDGE + 1]))
    if not number <= len(block) < EDGE or any(len(line.text) > _MASTHEAD for line in (sheet.lines[0], *block)):
        return False
    word = sheet.lines[number - 1].text.split()[-1]
    return sheet.lines[number].text[0] in "([" or not word.islower()


def _imprint(sheet: Sheet, line: Line, *, bare: bool) -> tuple[Witness | None, str]:
    """Read a line that says where and when an article was printed."""
    found = _imprint_in(sheet, line)
    if not found or (found.plainness is Plainness.BARE and not bare):
        return None, ""
    if line is sheet.lines[0] and _holds_title(line.text, found):
        return None, ""
    if found.plainness is Plainness.BARE and _is_keepers(sheet, line, found):
        return replace(found.witness, kind=WitnessKind.LOADED), "stamp"
    return found.witness, "published" if found.plainness is Plainness.SAID else "date-line"


def _is_keepers(sheet: Sheet, line: Line, found: Imprint) -> bool:
    """Tell whether a day stands beside a library's or an archive's name, or in its letterhead: it is that of a copy."""
    if not found.alone:
        return names_keeper(line.text)
    above = list(takewhile(lambda other: other is not line, sheet.lines[:EDGE]))
    return len(above) < EDGE and any(len(other.text) <= _MASTHEAD and names_keeper(other.text) for other in above)


def _imprint_in(sheet: Sheet, line: Line) -> Imprint | None:
    return imprint_of(line.text, f"line {sheet.number_of(line)}")


def _holds_title(text: str, found: Imprint) -> bool:
    """Tell whether the first line is a headline with its day beside it, and not the imprint that it looks like."""
    if found.plainness is Plainness.SAID or found.alone or not day_beside_title(text, ""):
        return False
    return found.plainness is Plainness.BARE or text.rstrip().endswith((")", "]"))


def _stamp_of(text: str) -> Witness | None:
    """Read a line of a page's furniture: all of it is a stamp, or one of the labels in a row is."""
    if whole := stamp_witness(text, "page"):
        return whole
    stamps = (stamp_witness(piece, "page") for piece in _ROW.split(text)[1:])
    return next((stamp for stamp in stamps if stamp and stamp.kind is WitnessKind.STAMP), None)


def _is_year(witness: Witness) -> bool:
    """Tell whether a witness knows no more than a year: of a *Published* line that is too little."""
    return any(len(reading) == len("1994") for reading in witness.readings)


def _furniture_rule(text: str, repeated: AbstractSet[str] | tuple[()]) -> str:
    """Return why a line is furniture: by what it says, or because it repeats; or "" if it is none."""
    key = line_key(text)
    if is_notice(text, key):
        return "notice"
    return _REPEATED if key in repeated and not _is_field(text, key) else ""


def _is_field(text: str, key: str) -> bool:
    return closing_credit(text)[0] == 0 or bool(byline_of(text)) or is_section(key)


def undecided(edges: Iterable[Line], cuts: Sequence[Edit]) -> tuple[str, ...]:
    """Return the keys of those edge lines that are furniture if they repeat, each once.

    These are neither known furniture nor fields, nor do they end in a credit; but the first line of a page may have
    passed for its headline.
    """
    known = [cut.span for cut in cuts if cut.rule not in _OPEN_RULES]
    keys = [
        key
        for line in edges
        if not any(span.start < line.end and line.start < span.end for span in known)
        and not _is_field(line.text, key := line_key(line.text))
    ]
    return tuple(dict.fromkeys(keys))
