# SPDX-License-Identifier: MIT
"""What lines of exports look like: dates, lengths, pages, bylines, copyright, whatever the database."""

import re
from collections.abc import Sequence

from reader.text.dates.days import find_day
from reader.text.dates.names import WEEKDAY_NUMBER
from reader.text.furniture.layout import is_wrapped
from reader.text.furniture.line import split_lines
from reader.text.words import fold

_WIDEST = 100  # a line of a wrapped text is hardly longer
_LOOKED_AT = 400
_BEFORE_DATE = 14  # characters: the longest weekday and a comma
_LONGEST_DATE = 120
_LONGEST_EDITION = 60
_EDITION_WORDS = 3
_EDITION = re.compile(r"\b(?:edition|ausgabe|édition|edición|edizione|edição|final|выпуск)\b", re.IGNORECASE)
_SMALL = frozenset({"le", "on", "am", "den", "du"})  # words that may stand before a date
_WORD = re.compile(r"[^\W\d_]+")
_EMPTY_PIECE = re.compile(
    r"\s{0,3}[;,]\s{0,3}(?=[;,]|$)|(?<=[;,])\s{0,3}(?:Column|Col\.?|Spalte|Sp\.|Version:)\s?\d{1,3}\s{0,3}(?:[;,]|$)"
)
_CLOCK = re.compile(
    r"(?:(?:at|à|um)\s)?\d{1,2}(?:[:.h]\d{2}){1,2}\s?(?:[AaPp]\.?\s?[Mm]\.?)?(?:\s?Uhr)?"
    r"(?:\s?(?:GMT|UTC|MESZ|MEZ|[A-Z]{1,3}T)(?:\s?[+-]\s?\d{1,2})?)?"
)
_LENGTH = re.compile(
    r"\d{1,3}(?:[.,\s]?\d{3}){0,2}\s(?:words?|mots?|Wörter|Wort|palabras?|parole|palavras|woorden|слов[ао]?)"
)
_PAGE = re.compile(
    r"(?:(?:Pg|PG|Page|PAGE|Pages|Seite|SEITE|Pág|pág|Página|pag|Стр|стр)\.?|(?:pp?|P|S|с)\.)\s?"
    r"((?:[A-Z]{0,3}-?|[A-Z]{1,3}\.)\d{1,4}[A-Za-z]?(?:\s?[-–,]\s?[A-Z]{0,2}\d{1,4}){0,3})"
)
_COPYRIGHT = re.compile(
    r"\s{0,200}(?:(?:copyright\b|©|\(c\)|&copy;).{0,200}\d{4}|copyright,?\s\S.{0,200}all rights reserved)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"\s{0,200}(?:(?:all )?rights reserved|alle rechte vorbehalten|tous droits r.serv.s|todos los derechos reservados"
    r"|tutti i diritti riservati|все права защищены)\W{0,100}",
    re.IGNORECASE,
)
_CLAIM = re.compile(r"\s{0,200}(?:©|\(c\))\s?[^\W\d_].{1,160}", re.IGNORECASE)
_BY = re.compile(r"(?:By|BY|Von|VON|Par|PAR|Por|POR|De|Di|Da|Автор:?)\s{1,4}(?=[^\W\d_a-zà-ÿа-я])")
_BETWEEN = re.compile(r",\s{1,3}|\s(?:and|und|et|y|e|и|&)\s")
_PERSON = re.compile(r"[^\W\d_a-zà-ÿа-я][\w.'’-]{0,25}(?:\s(?:de|van|von|der|la|di|du)){0,2}")


def date_end(line: str) -> int:
    """Return where the date ends in a line that begins with one, its weekday perhaps before it; or 0."""
    text = line[:_LONGEST_DATE]
    found = find_day(text)
    if not found or not found.readings or len(found.readings[0]) < 7 or found.start > _BEFORE_DATE:
        return 0
    before = [fold(word) for word in _WORD.findall(text[: found.start])]
    if any(word not in WEEKDAY_NUMBER and word not in _SMALL for word in before):
        return 0
    if len(found.readings[0]) == 7 and len(_WORD.findall(text)) > 2:
        return 0  # of a month and no day only if nothing else stands there
    return found.end if _may_follow(text[found.end :], text) else 0


def _may_follow(rest: str, text: str) -> bool:
    """Tell whether what follows a day in its line can be an edition: "July 4, 1976 Remembered" is a headline."""
    behind = behind_date(rest)
    few = rest.startswith(",") and len(behind.split()) <= _EDITION_WORDS
    return not behind or few or is_edition(behind) or _names_weekday(text)


def _names_weekday(text: str) -> bool:
    return any(map(_is_weekday, _WORD.findall(text)))


def _is_weekday(word: str) -> bool:
    """Tell whether a word is a weekday's name, in full: "so" and "sun" are other words, too."""
    return len(word) > 3 and fold(word) in WEEKDAY_NUMBER


def is_edition(line: str) -> bool:
    """Tell whether a short line names an edition."""
    return len(line) <= _LONGEST_EDITION and bool(_EDITION.search(line))


def behind_date(rest: str) -> str:
    """Return what follows a date in its line without weekday and time of day: an edition, or ""."""
    while True:
        rest = rest.strip(" \t\xa0,;.")
        word = _WORD.match(rest)
        if word and (_is_weekday(word[0]) or word[0] == "г"):
            rest = rest[word.end() :]
        elif clock := _CLOCK.match(rest):
            rest = rest[clock.end() :]
        else:
            return rest


def is_clock(line: str) -> bool:
    """Tell whether a line is a time of day."""
    return bool(_CLOCK.fullmatch(line))


def is_length(line: str) -> bool:
    """Tell whether a line is how many words an article has."""
    return bool(_LENGTH.fullmatch(line))


def page_in(text: str) -> tuple[str, str]:
    """Return the page that a section or a heading names, and what is left of it without."""
    for match in _PAGE.finditer(text[: 4 * _LONGEST_DATE]):
        if not text[: match.start()][-1:].isalnum():
            left = f"{text[: match.start()]}{text[match.end() :]}".strip(" ;,")
            return match[1], _EMPTY_PIECE.sub("", left).strip(" ;,")
    return "", _EMPTY_PIECE.sub("", text).strip(" ;,")


def are_narrow(lines: Sequence[str]) -> bool:
    """Tell whether nearly all lines are as narrow as those of a text that its medium wraps."""
    filled = [len(line) for line in lines if line.strip()]
    return sum(length <= _WIDEST for length in filled) * 10 >= len(filled) * 9


def are_wrapped(lines: Sequence[str]) -> bool:
    """Tell whether the lines of a body were wrapped: nearly each is as long as the next word allows."""
    return are_narrow(lines) and is_wrapped(split_lines("\n".join(lines[:_LOOKED_AT])))


def is_copyright(line: str) -> bool:
    """Tell whether a line claims rights: with a year, or as the formula alone."""
    return bool(_COPYRIGHT.match(line) or _RIGHTS.fullmatch(line))


def is_claim(line: str) -> bool:
    """Tell whether a line claims rights, be it without a year: what a paragraph of a text may begin with as well."""
    return is_copyright(line) or bool(_CLAIM.fullmatch(line))


def is_byline(line: str) -> bool:
    """Tell whether a line of a database's heading is the byline: *By* and a capital, or nothing but a person's name."""
    return len(line) <= _LONGEST_DATE and bool(_BY.match(line))


def is_person(line: str) -> bool:
    """Tell whether a line is two to four capitalised words, and others or an office behind them, as a byline is."""
    first, *others = _BETWEEN.split(line)
    words = first.split()
    return (
        2 <= len(words) <= 4
        and len(line) <= _LONGEST_DATE
        and all(map(_PERSON.fullmatch, words))
        and all(len(other.split()) <= 4 for other in others)
    )
