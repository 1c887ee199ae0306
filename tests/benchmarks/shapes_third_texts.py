# SPDX-License-Identifier: MIT
"""Invented news for the third draw, drawn from sentences of six languages in `shapes/third/`.

It shares nothing with the stories of the first two draws, on purpose: whoever tunes on those has never met these.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from shapes_labelled import Label

FOLDER = Path(__file__).parent / "shapes" / "third"

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
_CHOICE = re.compile(r"\[([^][]*)\]")


def words(language: str, day: date) -> dict[str, object]:
    """Return the parts of a day as forms name them: d dd m mm y yy month mon Month weekday Weekday wd roman."""
    name, weekday = _MONTHS[language].split()[day.month - 1], _WEEKDAYS[language].split()[day.weekday()]
    return {
        "d": day.day,
        "dd": f"{day.day:02}",
        "m": day.month,
        "mm": f"{day.month:02}",
        "y": day.year,
        "yy": f"{day:%y}",
        "month": name,
        "mon": name[:3],
        "Month": name.capitalize(),
        "MONTH": name.upper(),
        "MON": name[:3].upper(),
        "weekday": weekday,
        "Weekday": weekday.capitalize(),
        "WEEKDAY": weekday.upper(),
        "wd": weekday[:3],
        "roman": _ROMAN[day.month - 1],
        "iso": day.isoformat(),
        "c": f"{day:%Y%m%d}",
        "first": "1er" if language == "fr" and day.day == 1 else str(day.day),
        "th": str(day.day)
        + ({1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th") if day.day not in (11, 12, 13) else "th"),
    }


def said(form: str, language: str, day: date, **more: object) -> str:
    """Return a form with the parts of a day, and other words, filled in."""
    return form.format(**words(language, day), **more)


@dataclass(frozen=True)
class Piece:
    """One invented article."""

    language: str
    headline: str
    byline: str
    day: date
    paragraphs: tuple[str, ...]
    paper: str
    town: str

    @property
    def body(self) -> str:
        """Paragraphs, an empty line between two."""
        return "\n\n".join(self.paragraphs)

    def but(self, **over: object) -> "Piece":
        """Return it with some fields changed."""
        return replace(self, **over)  # type: ignore[arg-type]

    def said(self, form: str, **more: object) -> str:
        """Return a form with the parts of its day filled in."""
        return said(form, self.language, self.day, **more)


def label(piece: Piece, how: str = "stated", *stamps: str, **over: object) -> Label:
    """Return what must be found of a piece; *none* has no date, *dateline* has no year."""
    day = {"none": "", "dateline": f"XXXX-{piece.day:%m-%d}"}.get(how, piece.day.isoformat())
    found: Label = {"headline": piece.headline, "byline": piece.byline, "date": day, "dated": how}
    return found | {"stamps": list(stamps), "body": piece.body} | over


@cache
def _lexicon(language: str) -> tuple[dict[str, list[str]], list[tuple[list[str], list[str]]]]:
    lists: dict[str, list[str]] = {}
    topics: list[tuple[list[str], list[str]]] = []
    for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            topics.append(([], []))
        elif line[:2] in ("= ", "- "):
            topics[-1][line[0] == "-"].append(line[2:])
        else:
            key, _, values = line.partition(": ")
            lists[key] = values.split("|")
    return lists, topics


class Desk:
    """Draws pieces; the same seed draws the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._topics: dict[str, list[int]] = {}
        self._seen: set[str] = set()

    def day(self, first: int, last: int) -> date:
        """Return a day of these years."""
        return date(first, 1, 1) + timedelta(
            days=self.random.randrange((date(last + 1, 1, 1) - date(first, 1, 1)).days)
        )

    def run(self, language: str, first: date, step: int, number: int) -> list[Piece]:
        """Return pieces of days a step apart."""
        return [self.piece(language, first + timedelta(days=step * at)) for at in range(number)]

    def piece(self, language: str, day: date, paragraphs: int = 0, *, signed: bool = False) -> Piece:
        """Return an article of a day, of so many paragraphs (by default 2-7)."""
        lists, topics = _lexicon(language)
        left = self._topics.setdefault(language, [])
        if not left:
            left += self.random.sample(range(len(topics)), len(topics))
        heads, sentences = topics[left.pop()]
        first, last, town = (self.random.sample(lists[key], 2) for key in ("first", "last", "town"))
        known = {"p": f"{first[0]} {last[0]}", "p2": f"{first[1]} {last[1]}", "l": last[0]}
        known |= {"town": town[0], "town2": town[1]}
        headline = self._headline(heads, language, day, known)
        texts = [self._filled(one, language, day, known) for one in self._order(sentences)]
        if signed:
            others = [one for one in lists["last"] if one not in last]
            known["by"] = f"{self.random.choice(lists['first'])} {self.random.choice(others)}"
        count = paragraphs or self.random.randint(2, 7)
        return Piece(
            language,
            headline[:1].upper() + headline[1:],
            known.get("by", ""),
            day,
            tuple(self._grouped(texts, count)),
            self.random.choice(lists["paper"]),
            town[0],
        )

    def _headline(self, heads: Sequence[str], language: str, day: date, known: dict[str, str]) -> str:
        """Return a headline that this desk has not used, unless that is hard to find."""
        for _ in range(9):
            found = self._filled(self.random.choice(heads), language, day, known)
            if found not in self._seen:
                break
        self._seen.add(found)
        return found

    def _order(self, sentences: Sequence[str]) -> list[str]:
        return [sentences[0], *self.random.sample(sentences[1:], len(sentences) - 1)]

    def _grouped(self, texts: list[str], count: int) -> list[str]:
        """Return sentences as paragraphs: the first alone or with one more, those after it of one to three."""
        found: list[str] = []
        while texts and len(found) < count:
            number = self.random.choice((1, 2, 2, 3))
            found.append(" ".join(texts[:number]))
            texts = texts[number:]
        return found

    def _filled(self, form: str, language: str, day: date, known: dict[str, str]) -> str:
        while _CHOICE.search(form):
            form = _CHOICE.sub(lambda found: self.random.choice(found[1].split("|")), form)
        numbers = {
            "n": str(self.random.randint(11, 64)),
            "N": str(self.random.randint(112, 948)),
            "old": str(day.year - self.random.randint(6, 90)),
            "weekday": self.random.choice(_WEEKDAYS[language].split()),
        }
        return form.format(**numbers, **known)
