# SPDX-License-Identifier: MIT
"""Reading one line of a page that may tell of its story: its day, its author, or both in one."""

import re
import unicodedata

from reader.archive.formats.web.byline import author_in
from reader.archive.formats.web.site import is_site
from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import FoundDay, find_day
from reader.text.dates.label import CHANGED, LABELLED, LABELLED_ON_PAGES, only_fillers
from reader.text.dates.life import tells_life
from reader.text.dates.names import SHORT_WEEKDAY_NUMBER, WEEKDAY_NUMBER
from reader.text.dates.witness import date_line_witness, stamp_witness
from reader.text.furniture.byline import byline_of
from reader.text.furniture.credit import dateline_credit, has_agency, is_credit_line
from reader.text.furniture.imprint import Plainness, imprint_of
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_notice, is_paper, is_section
from reader.text.words import fold

_LONGEST = 250
LONGEST_LABELLED = 500  # "This entry was posted on … and is filed under … You can follow any responses …"
_LONGEST_LABEL = 40
_DAY = len("1998-10-05")
_PIECES = re.compile(r"\s?[|·•;@»]\s?|\s?[-–—/]\s|,\s|:\s|\s{2,9}|\t")
_ENDS = " \t,;:|·•@»-–—/()[]"
_HOUR = re.compile(
    r"(?:[\s,|@-]{0,4}(?:at|um|à|a|в|alle|ore|las|kl)?\.?\s?[0-9]{1,2}(?:[:.][0-9]{2}){1,2}"
    r"|[\s,]{0,3}(?:à\s)?[0-9]{1,2}\s?h\s?[0-9]{0,2}(?![0-9]))(?:\s?(?:[ap]\.?m\.?|uhr|час\w{0,3}|h|gmt|[cm]?e?s?[tz])(?!\w))?",
    re.IGNORECASE,
)
_MINUTES = (
    r"[0-9]{1,3}[- ]?(?:min(?:ute|uto|uti)?[ns]?|мин(?:ут\w?)?)\.?"
    r"(?:\s(?:read|to read|lesezeit|de lecture|de lectura|di lettura|чтения))?"
)
_READING_TIME = re.compile(
    r"(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|время чтения)"
    rf"(?:\W{{1,3}}{_MINUTES})?|{_MINUTES}",
    re.IGNORECASE,
)
_WEEKDAYS = frozenset({*WEEKDAY_NUMBER, *SHORT_WEEKDAY_NUMBER})
_IN = re.compile(r"\A\s?(?:in|dans|en|unter|under)(?:\s\S{1,30}){1,3}\Z")
_SOURCES = frozenset({"source", "quelle", "fuente", "fonte", "источник"})
_BY = r"(?:by:?|von:?|par|por|da|di|автор:?|from|durch)"
_NAMED = re.compile(rf"{_BY}\s\S{{1,40}}(?:\s(?!(?:on|am|le|il|el|в)\s)\S{{1,40}}){{0,4}}")
_WHERE = re.compile(
    r"\s(?:in|dans|en|nel|nella|under|unter)(?:\s[^\s0-9]{1,30}){1,6}?(?=\s(?:on|am|vom|le|du|il|del|el)\s|\s?[|–—-]|\s?\Z)"
)
_STILL_TO_COME = re.compile(  # a day by which something is to be done
    r"(?:deadline|closing date|expires?|expiry date|valid (?:until|till)|apply by|due|entries by|offer ends|"
    r"einsendeschluss|anmeldeschluss|bewerbungsschluss|gültig bis|frist|date limite|valable jusqu|clôture|"
    r"срок подачи|срок действия|действительно до|fecha límite|válido hasta|scadenza|termine ultimo)(?!\w)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"\W{0,4}(?:copyright|©|\(c\))", re.IGNORECASE)


def is_only_label(line: str) -> bool:
    """Tell whether a line is a label whose day stands in the next line, or in the next cell of a table."""
    folded = fold(line.strip(" :")) if len(line) <= _LONGEST_LABEL else ""
    return bool(CHANGED.fullmatch(folded)) or _is_plain_label(folded)


def _is_plain_label(folded: str) -> bool:
    return bool(LABELLED.fullmatch(folded) or LABELLED_ON_PAGES.fullmatch(folded))


def day_of_line(line: str, sites: tuple[str, ...] = ()) -> tuple[Witness | None, bool]:
    """Read the day in a line that holds, besides it, no more than a label, an author, a place or the site's name.

    Return it and whether a label calls it that of publication. A day that a page was changed on is of kind STAMP.
    """
    text = unicodedata.normalize("NFC", " ".join(line[:LONGEST_LABELLED].split()))
    if not any(map(str.isdigit, text)) or tells_life(text) or _STILL_TO_COME.match(text) or leads_to_others(text):
        return None, False
    stamp = stamp_witness(text, "page")
    if stamp and stamp.kind is not WitnessKind.COPYRIGHT:
        return (stamp, True) if stamp.kind is WitnessKind.STAMP or _is_exact(stamp.readings) else (None, False)
    found = find_day(text)
    if found and _is_exact(found.readings) and (kind := _kind_of(text, found, sites)):
        labelled = kind is WitnessKind.VISIBLE and _follows_label(text, found)
        return Witness(kind, text[:_LONGEST], found.readings, "page"), labelled
    return None, False


def leads_to_others(line: str) -> bool:
    """Tell whether a line leads to the pages of the days before and behind: `« 28 March 2013 | 30 March 2013 »`."""
    return line[0] in "«‹←<" and line[-1] in "»›→>" and len(line) > _DAY


def _is_exact(readings: tuple[str, ...]) -> bool:
    return bool(readings) and all(len(reading) == _DAY for reading in readings)


def _kind_of(text: str, found: FoundDay, sites: tuple[str, ...]) -> WitnessKind | None:
    """Return what the day in a line is: that of a change, that of the story, or None where it is neither's."""
    if CHANGED.search(fold(text[: found.start])):
        return WitnessKind.STAMP
    if _follows_label(text, found):
        return WitnessKind.VISIBLE
    bare = date_line_witness(text, "page") or _stands_alone(text, found, sites)
    if bare and not _COPYRIGHT.match(
        text
    ):  # "© The Harbour Post, 4 May 1993, p. 3" is a paper's; else it is the page's
        return WitnessKind.VISIBLE if len(text) <= _LONGEST else None
    return WitnessKind.VISIBLE if names_paper(text) else None


def names_paper(line: str) -> bool:
    """Tell whether a line names the paper, page or number beside its day."""
    imprint = imprint_of(line, "page")
    return imprint is not None and imprint.plainness is not Plainness.BARE


def _follows_label(text: str, found: FoundDay) -> bool:
    """Tell whether nothing but a label, an author and a weekday stands before a day.

    An author or a paper may stand before the label, parted from it.
    """
    before = text[: found.start]
    if _is_label(before):
        return True
    *apart, last = _PIECES.split(before)
    return bool(apart) and _is_label(last) and all(_is_beside(piece.strip(_ENDS), ()) for piece in apart)


def _is_label(text: str) -> bool:
    folded = fold(text)
    label = LABELLED.match(folded) or LABELLED_ON_PAGES.match(folded)
    if not label:
        return False
    between = _WHERE.sub(" ", _NAMED.sub(" ", folded[label.end() :], count=1), count=1)
    return only_fillers(between, _WEEKDAYS)


def _stands_alone(text: str, found: FoundDay, sites: tuple[str, ...]) -> bool:
    """Tell whether what stands beside a day is parted from it, and no more than an author, a place or a paper."""
    before = _PIECES.split(text[: found.start])
    behind = _PIECES.split(_HOUR.sub("", text[found.end :], count=1))
    touching = (before.pop(), _IN.sub("", behind.pop(0)))
    if not all(_is_filling(piece) or _is_named(piece) for piece in touching):
        return False
    return all(_is_beside(piece.strip(_ENDS), sites) for piece in (*before, *behind))


def _is_filling(piece: str) -> bool:
    return only_fillers(fold(piece), _WEEKDAYS | _SOURCES)


def _is_named(piece: str) -> bool:
    return bool(_NAMED.fullmatch(fold(piece.strip(_ENDS)).removesuffix(" on").removesuffix(" am").removesuffix(" le")))


def _is_beside(piece: str, sites: tuple[str, ...]) -> bool:
    """Tell whether a piece of a line is what stands beside a date."""
    if not piece or _is_filling(piece) or _is_named(piece) or is_site(piece, sites) or _READING_TIME.fullmatch(piece):
        return True
    key = line_key(piece)
    credited = is_credit_line(piece) or has_agency(piece) or dateline_credit(piece)
    if credited or is_notice(piece, key) or is_section(key) or is_paper(key) or byline_of(piece, below=True):
        return True
    stamp = stamp_witness(piece, "page")
    if stamp and stamp.kind is WitnessKind.STAMP:
        return True
    words = piece.split()
    return len(words) <= 2 and all(word[0].isupper() for word in words)  # a place, a section


def author_of_line(line: str, *, below: bool) -> str:
    """Return the author whom a line names after a *By*, whatever date stands beside the name."""
    if len(line) > _LONGEST:
        return ""
    text = unicodedata.normalize("NFC", line)
    found = find_day(text) if any(map(str.isdigit, text)) else None
    if not found:
        return author_in(text, below=below)
    sides = (text[: found.start], _HOUR.sub("", text[found.end :], count=1))
    pieces = [piece.strip(_ENDS) for side in sides for piece in (side, *_PIECES.split(side))]
    return next(filter(None, (author_in(_without_tail(piece), below=below) for piece in pieces if piece)), "")


def _without_tail(piece: str) -> str:
    """Take what leads to the date off a piece: "By Nora Fairweather on Monday", "von Karl Krüger Veröffentlicht am"."""
    words = piece.split()
    while words and _leads_to_date(words[-1]):
        words.pop()
    return " ".join(words).strip(_ENDS)


def _leads_to_date(word: str) -> bool:
    folded = fold(word.strip(_ENDS))
    weekday = folded in WEEKDAY_NUMBER or (len(folded) > 2 and folded in SHORT_WEEKDAY_NUMBER)
    return weekday or _is_plain_label(folded) or (word.islower() and _is_filling(word))
