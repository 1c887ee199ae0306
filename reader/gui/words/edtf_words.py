# SPDX-License-Identifier: MIT
"""Dates as a person types them, turned into EDTF; and EDTF (ISO 8601-2, our subset) said in plain words."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.errors import DateError
from reader.gui.words.date_words import day_form, day_words, month_words
from reader.model.date import Precision
from reader.text.dates.choice import newest_century
from reader.text.dates.days import find_day
from reader.text.dates.edtf import Edtf, parse
from reader.text.dates.names import WEEKDAY_NUMBER
from reader.text.words import fold

translate = QCoreApplication.translate

_ONE = timedelta(days=1)
_OPEN = {"", ".."}
_SINGLE = re.compile(r"[0-9]{1,4}X{0,3}(?:-[0-9X]{2}){0,2}[?~%]?")


def _leading(words: str) -> re.Pattern[str]:
    """Return what finds one of these words, parted by bars, at the beginning."""
    return re.compile(rf"(?:{words})\s+", re.IGNORECASE)


# As people write in the languages of the dates that are read: English, German, French, Russian, Spanish, Italian.
_DECADE = re.compile(
    r"(?:the\s|die\s)?([0-9]{3})0(?:s|er(?:\sjahren?)?|-е(?:\sгоды)?)"
    r"|(?:les\sannées|années|(?:los\s)?años|(?:gli\s)?anni)\s([0-9]{3})0",
    re.IGNORECASE,
)
_ABOUT = _leading(
    r"about|around|circa|ca?\.?|approx(?:imately|\.)?|etwa|ungefähr|um|vers|environ|около|примерно|"
    r"hacia|alrededor de|aproximadamente|verso|intorno al?"
)
_PERHAPS = _leading(
    "perhaps|maybe|possibly|probably|vielleicht|wohl|vermutlich|peut-être|возможно,?|вероятно,?|"
    "quizás?|tal vez|posiblemente|forse|probabilmente"
)
_NOT_AFTER = _leading(
    "not after|no later than|not later than|until|till|by|nicht nach|bis|spätestens|"
    "pas après|jusqu['’]en|jusqu['’]au|au plus tard|не позднее(?: чем)?|не позже(?: чем)?|"
    "no después del?|a más tardar|hasta|non dopo|al più tardi|entro|fino al?"
)
_NOT_BEFORE = _leading(
    "not before|no earlier than|not earlier than|since|from|nicht vor|ab|seit|frühestens|"
    "pas avant|depuis|dès|au plus tôt|не ранее(?: чем)?|не раньше(?: чем)?|"
    "no antes del?|desde|a partir del?|non prima (?:del|di)|dal|a partire dal?"
)
_BEFORE = _leading("before|vor|avant|до|antes del?|prima (?:del|di)")
_AFTER = _leading("after|nach|après|после|después del?|dopo")
_BETWEEN = re.compile(
    r"(?:between|from|zwischen|von|vom|entre|de|du|между|с|в пределах|del|desde|tra|fra|dal?)\s+(.+?)\s+"
    r"(?:and|to|until|und|bis(?: zum)?|et|à|au|и|по|—|y|al?|hasta|e|fino al?)\s+(.+)",
    re.IGNORECASE,
)
_THE = _leading("on|am|den|dem|le|el|il")  # stands before a day
_YEAR_WORD = re.compile(r"\s*(?:г\.?|года?)$")  # behind a Russian one
_TO = re.compile(r"(.+?)\s*(?:\s+to\s+|[–—]|\s-\s)\s*(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedDate:
    """What was typed, understood. `plain`: it was no EDTF, so the reader should see what became of it."""

    meant: Edtf
    plain: bool

    @property
    def words(self) -> str:
        """What it means."""
        return edtf_words(self.meant.text)


def read_typed(typed: str) -> TypedDate:
    """Understand EDTF or plain words ("about May 1994", "the 1990s"). Raises `DateError` if it is neither, or both.

    Words may be of any language that the window speaks.
    """
    text = " ".join(typed.split())
    try:
        return TypedDate(parse(text), plain=False)
    except DateError:
        edtf = _plain(text)
        if not edtf:
            raise
        return TypedDate(parse(edtf), plain=True)


def edtf_words(text: str) -> str:
    """Say an EDTF string in words, without a capital: "about May 1994", "not after 1994"; others are left as they are.

    Raises nothing, whatever the string.
    """
    try:
        return _said(parse(text))
    except DateError:
        return text


# --- from words


def _plain(text: str) -> str:
    """Return the EDTF of a date in words, "" if it is none. Raises `DateError` if it can be read in two ways."""
    for prefix, form in (
        (_ABOUT, "{}~"),
        (_PERHAPS, "{}?"),
        (_NOT_AFTER, "../{}"),
        (_NOT_BEFORE, "{}/.."),
    ):
        if (match := prefix.match(text)) and (rest := _one(text[match.end() :])):
            return form.format(rest)
    if (match := _BEFORE.match(text)) and (rest := _one(text[match.end() :])):
        return f"../{_neighbour(rest, -1)}"
    if (match := _AFTER.match(text)) and (rest := _one(text[match.end() :])):
        return f"{_neighbour(rest, 1)}/.."
    for span in (_BETWEEN, _TO):
        if (match := span.fullmatch(text)) and (last := _one(match[2])):
            first = _one(match[1]) or _one(f"{match[1]} {last[:4]}") or _day_of(match[1], last)
            return f"{first}/{last}" if first else ""
    return _one(text)


def _one(text: str) -> str:
    """Return the EDTF of one day, month, year or decade; "" if it is none."""
    text = _YEAR_WORD.sub("", _without_weekday(text))
    if article := _THE.match(text):
        text = text[article.end() :]
    if decade := _DECADE.fullmatch(text):
        return f"{decade[1] or decade[2]}X"
    if _SINGLE.fullmatch(text):
        try:
            return text if parse(text).earliest else ""
        except DateError:
            return ""
    found = find_day(text)
    if not found or found.start or found.end != len(text):
        return ""
    if not found.readings:
        raise DateError(translate("Dates", "“{typed}” names a day that doesn’t exist.").format(typed=text))
    meanings = [meaning for meaning in map(parse, found.readings) if _has_been(meaning)]
    left = newest_century(meanings)
    if len(left) > 1:
        either = translate("Dates", "“{typed}” can be {one} or {other}: type the name of the month.")
        raise DateError(either.format(typed=text, one=_said(left[0]), other=_said(left[1])))
    return left[0].text if left else found.readings[0]


def _without_weekday(text: str) -> str:
    """Return a date without the weekday that stands before it, and perhaps an article before that."""
    if article := _THE.match(text):
        text = text[article.end() :]
    first, _, rest = text.partition(" ")
    return rest.strip() if rest and fold(first.rstrip(",.")) in WEEKDAY_NUMBER else text


def _has_been(meaning: Edtf) -> bool:
    return meaning.earliest is not None and meaning.earliest <= date.today() + _ONE  # noqa: DTZ011 - the reader's own day


def _day_of(number: str, last: str) -> str:
    """Return "1" of "1 to 15 May 1994" as a day."""
    number = number.rstrip(".")
    return f"{last[:8]}{int(number):02}" if number.isdigit() and len(number) <= 2 and len(last) == 10 else ""


def _neighbour(edtf: str, by: int) -> str:
    """Return the day, month or year right before (-1) or after (1)."""
    meant = parse(edtf)
    assert meant.earliest is not None
    assert meant.latest is not None
    beside = meant.earliest - _ONE if by < 0 else meant.latest + _ONE
    length = {Precision.DAY: 10, Precision.MONTH: 7}.get(meant.precision, 4)
    return beside.isoformat()[:length]


# --- into words


def _said(meant: Edtf) -> str:
    text = meant.text
    if text.startswith("["):
        return translate("Dates", " or ").join(_member(member.strip()) for member in text[1:-1].split(","))
    if "/" in text:
        first, _, last = text.partition("/")
        return _between(first, last)
    words = _exactly(meant)
    match meant.qualifier:
        case "~":
            return translate("Dates", "about {date}").format(date=words)
        case "?":
            return translate("Dates", "perhaps {date}").format(date=words)
        case "%":
            return translate("Dates", "perhaps about {date}").format(date=words)
    return words


def _member(text: str) -> str:
    first, dots, last = text.partition("..")
    return _between(first, last) if dots else edtf_words(first)


def _between(first: str, last: str) -> str:
    if first in _OPEN:
        return translate("Dates", "not after {date}").format(date=edtf_words(last))
    if last in _OPEN:
        return translate("Dates", "not before {date}").format(date=edtf_words(first))
    start, end = parse(first), parse(last)
    same = start.earliest and end.earliest and start.earliest.year == end.earliest.year
    if same and start.precision is end.precision is Precision.DAY and not start.qualifier and start.earliest:
        begins = _without_year(start.earliest.month, start.earliest.day)
    else:
        begins = _said(start)
    return translate("Dates", "between {first} and {last}").format(first=begins, last=_said(end))


def _exactly(meant: Edtf) -> str:
    """Say a single date without its qualifier."""
    if meant.earliest is None:
        return _yearless(meant)
    year, *rest = meant.text.rstrip("?~%").split("-")
    if "X" in year:
        return _unknown_year(year, [part for part in rest if part != "XX"])
    match meant.precision:
        case Precision.DAY:
            return day_words(meant.earliest)
        case Precision.MONTH:
            return month_words(meant.earliest.year, meant.earliest.month)
    return str(meant.earliest.year)


def _unknown_year(year: str, rest: list[str]) -> str:
    known = year.rstrip("X")
    if len(known) == 3:
        years = translate("Dates", "a day in the {decade}s").format(decade=f"{known}0")
    else:
        years = translate("Dates", "a day between {first} and {last}").format(
            first=year.replace("X", "0"), last=year.replace("X", "9")
        )
    if not rest:
        return years
    day_or_month = _without_year(int(rest[0]), int(rest[1]) if len(rest) > 1 else 0)
    if len(rest) == 1:
        return translate("Dates", "{years}, in {month}").format(years=years, month=day_or_month)
    return translate("Dates", "{years}, on {day}").format(years=years, day=day_or_month)


def _yearless(meant: Edtf) -> str:
    if not meant.month:
        return translate("Dates", "a year that isn’t named")
    return translate("Dates", "{part}, without a year").format(part=_without_year(meant.month, meant.day))


def _without_year(month: int, day: int) -> str:
    if not day:
        return QLocale().standaloneMonthName(month)
    form = translate("Dates", "d MMMM", "the form of a day without its year; Qt's letters")
    return QLocale().toString(QDate(2000, month, day), day_form(form, day))  # a leap year
