# SPDX-License-Identifier: MIT
"""Articles that nobody wrote for a newspaper: composed from the sentences in `words/`, the same for the same seed.

A story is content alone. The modules beside this one lay it out as databases, scanners, mail programs and web sites
do, so that what a reader of files must find is known before anything is read.
"""

import random
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

WORDS = Path(__file__).parent / "words"
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
WEEKDAYS = {
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}


@dataclass(frozen=True)
class Story:
    """One article as its author left it. `paragraphs` hold no headline, byline, credit or date of publication."""

    headline: str
    paragraphs: tuple[str, ...]
    day: date
    language: str
    byline: str = ""
    source: str = ""
    section: str = ""
    credit: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def words(self) -> int:
        """Count what stands between blanks in the body."""
        return sum(len(one.split()) for one in self.paragraphs)

    @property
    def body(self) -> str:
        """Return the paragraphs with an empty line between them."""
        return "\n\n".join(self.paragraphs)

    def fitted(self, encoding: str) -> "Story":
        """Return the same as somebody typed it who had only the signs of an encoding."""

        def fit(text: str) -> str:
            return "".join(sign if _has(encoding, sign) else _plain(sign) for sign in text)

        fields = {"headline": fit(self.headline), "byline": fit(self.byline), "source": fit(self.source)}
        return self.but(**fields, paragraphs=tuple(fit(one) for one in self.paragraphs))

    def but(self, **changed: object) -> "Story":
        """Return the same with other fields."""
        return replace(self, **changed)  # type: ignore[arg-type]


_PLAIN = dict(zip("«»„“”‘’—–", '"""""\'\'--', strict=True))


@lru_cache(4096)
def _has(encoding: str, sign: str) -> bool:
    return bool(sign.encode(encoding, "ignore"))


def _plain(sign: str) -> str:
    """Return what one types for a sign that one hasn't got."""
    return _PLAIN.get(sign) or unicodedata.normalize("NFD", sign)[0]


@lru_cache
def _lists(language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (WORDS / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("== "):
            found[line[3:]] = []
        elif line:
            found[next(reversed(found))].append(line)
    return found


class Writer:
    """Composes stories; each sentence of a language is used up before it comes again."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._left: dict[tuple[str, str], list[str]] = {}

    def _next(self, language: str, name: str) -> str:
        left = self._left.setdefault((language, name), [])
        if not left:
            left.extend(_lists(language)[name])
            self.random.shuffle(left)
        return left.pop()

    def person(self, language: str) -> str:
        """Return a first and a last name."""
        return f"{self._next(language, 'first')} {self._next(language, 'last')}"

    def _filled(self, language: str, template: str, day: date) -> str:
        town, body = self._next(language, "town"), self._next(language, "body")
        weekday = WEEKDAYS[language].split()[(day - timedelta(days=self.random.randint(0, 3))).weekday()]
        values = {
            "t": town,
            "T": town,
            "b": body,
            "B": body[0].upper() + body[1:],
            "d": weekday,
            "n": str(self.random.randint(3, 96)),
            "P": self.person(language),
            "L": self._next(language, "last"),
            "r": self._next(language, "role"),
        }
        return template.format(**values)

    def _headed(self, language: str, day: date) -> tuple[str, str]:
        both = self._filled(language, self._next(language, "topic"), day)
        headline, lead = both.split(" | ", 1)
        return headline, lead

    def paragraph(self, language: str, day: date) -> str:
        """Return one paragraph: a quotation with what is round it, or two to four plain sentences."""
        if self.random.random() < 0.35:
            return self._filled(language, self._next(language, "quote"), day)
        lines = [self._next(language, "line") for _ in range(self.random.randint(2, 4))]
        return " ".join(self._filled(language, line, day) for line in lines)

    def story(self, language: str, day: date, words: int = 150, *, byline: bool | None = None) -> Story:
        """Compose a story of about as many words, but never of fewer than its lead."""
        headline, lead = self._headed(language, day)
        paragraphs = [lead]
        while sum(len(one.split()) for one in paragraphs) < words:
            paragraphs.append(self.paragraph(language, day))
        signed = self.random.random() < 0.5 if byline is None else byline
        return Story(
            headline=headline,
            paragraphs=tuple(paragraphs),
            day=day,
            language=language,
            byline=self.person(language) if signed else "",
            source=self._next(language, "paper"),
            section=self._next(language, "section"),
        )

    def day(self, first: int, last: int) -> date:
        """Return a day of the years named."""
        return date(first, 1, 1) + timedelta(days=self.random.randrange((last - first + 1) * 365))


def month(language: str, day: date) -> str:
    """Return the month's name as it stands behind a day's number."""
    return MONTHS[language].split()[day.month - 1]


def weekday(language: str, day: date) -> str:
    """Return the weekday's name; the Russian ones in the nominative."""
    if language == "ru":
        return ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"][day.weekday()]
    return WEEKDAYS[language].split()[day.weekday()]


def long_date(language: str, day: date) -> str:
    """Return a day as a newspaper of the language prints it."""
    name = month(language, day)
    return {
        "en": f"{name} {day.day}, {day.year}",
        "de": f"{day.day}. {name} {day.year}",
        "fr": f"{'1er' if day.day == 1 else day.day} {name} {day.year}",
        "ru": f"{day.day} {name} {day.year} г.",
        "es": f"{day.day} de {name} de {day.year}",
        "it": f"{day.day} {name} {day.year}",
    }[language]


def dotted(day: date) -> str:
    """Return `27.01.1994`."""
    return f"{day:%d.%m.}{day.year}"


def british(day: date) -> str:
    """Return `27 January 1994`."""
    return f"{day.day} {month('en', day)} {day.year}"
