# SPDX-License-Identifier: MIT
"""Articles of the fourth draw: composed from the sentences in `shapes/fourth/`, and set out by forms with marks.

A form holds `⟪headline⟫`, `‹byline›` and `⟦body⟧`, so that what is laid out is its own label.
"""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from shapes_labelled import Label

from invented_story import Story  # isort: skip

__all__ = ["Form", "Newsroom", "Story", "forms", "known", "labelled", "parts"]

FOLDER = Path(__file__).parent / "shapes" / "fourth"
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
}
_ON = {"ru": "понедельник вторник среду четверг пятницу субботу воскресенье"}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ENDS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_MARKS = re.compile("[⟪⟫‹›⟦⟧]")


def parts(language: str, day: date) -> dict[str, Any]:
    """Return what a form may say of a day."""
    months, month, weekday = _MONTHS[language].split(), _MONTHS[language].split()[day.month - 1], day.weekday()
    named = _DAYS[language].split()[weekday]
    ordinal = {"en": f"{day.day}{_ENDS.get(day.day, 'th')}", "fr": "1er" if day.day == 1 else str(day.day)}
    short = month[:3]
    return {
        "iso": day.isoformat(),
        "d": day.day,
        "dd": f"{day.day:02}",
        "m": day.month,
        "mm": f"{day.month:02}",
        "nm": f"{day.month % 12 + 1:02}",
        "y": day.year,
        "yy": f"{day.year % 100:02}",
        "Month": month,
        "MONTH": month.upper(),
        "nmonth": months[day.month % 12],
        "Mon": short,
        "MON": short.upper(),
        "mon": short.lower(),
        "monlow": short.lower(),
        "Weekday": named[0].upper() + named[1:] if language in {"en", "de", "ru"} else named,
        "WEEKDAY": named.upper(),
        "Wd": named[:2] if language == "de" else named[:3],
        "roman": _ROMAN[day.month - 1],
        "ord": ordinal.get(language, str(day.day)),
    }


@cache
def _lexicon(language: str) -> tuple[dict[str, list[str]], list[tuple[str, list[str], list[str]]]]:
    head, *topics = (FOLDER / f"{language}.txt").read_text("utf-8").split("\n=== ")
    names = {}
    for line in head.splitlines():
        name, _, said = line.partition(": ")
        names[name] = said.split("|") if "|" in said else said.split()
    found = []
    for topic in topics:
        title, *texts = topic.strip().split("\n")
        found.append((title[0], title[2:].split(" | "), texts))
    return names, found


class Newsroom:
    """Writes stories, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # (nothing secret: the same articles each time)
        self._told: set[str] = set()
        self._decks: dict[tuple[str, str], list[int]] = {}

    def story(self, language: str, day: date, paragraphs: int = 3, *, signed: bool = False) -> Story:
        """Return a story that could have stood in a paper of this day."""
        names, topics = _lexicon(language)
        now = "o" if day.year < 1930 else "m" if day.year > 1995 else "a"
        fit = [one for one in topics if one[0] in {"a", now}]
        _, heads, texts = fit[self._next(language, now, len(fit))]
        if paragraphs > len(texts):
            texts = texts + fit[self._next(language, now, len(fit))][2]
        for _ in range(20):  # no paragraph twice, or a folder has lines that repeat
            known = self._known(language, names, day)
            body = tuple(self._filled(one, known) for one in texts[:paragraphs])
            if not self._told.intersection(body):
                break
        self._told.update(body)
        byline = f"{self.random.choice(names['given'])} {self.random.choice(names['family'])}" if signed else ""
        headline = self._filled(self.random.choice(heads), known)
        return Story(headline, body, day, language, byline, extra={"town": str(known["T"])})

    def _next(self, language: str, era: str, count: int) -> int:
        """Take the next topic of a shuffled deck, so that neighbours seldom tell of the same."""
        deck = self._decks.setdefault((language, era), [])
        if not deck:
            deck += self.random.sample(range(count), count)
        return deck.pop()

    def _known(self, language: str, names: Mapping[str, list[str]], day: date) -> dict[str, object]:
        chance = self.random
        people = list(zip(chance.sample(names["given"], 4), chance.sample(names["family"], 4), strict=True))
        known: dict[str, object] = {}
        for full, last, (given, family) in zip("PQRX", "FGHY", people, strict=True):
            known |= {full: f"{given} {family}", last: family}
        first, second = chance.sample(names["town"], 2)
        before = day - timedelta(days=chance.randrange(1, 4))
        weekday = _ON.get(language, _DAYS[language]).split()[before.weekday()]
        known |= {"T": first, "T2": second, "S": chance.choice(names["street"]), "w": weekday}
        return known | {"n": chance.randrange(23, 94), "m": chance.randrange(4, 9), "k": chance.randrange(1, 4)}

    def _filled(self, form: str, known: Mapping[str, object]) -> str:
        chosen = re.sub(r"\[([^\]]+)\]", lambda found: self.random.choice(found[1].split("|")), form)
        return chosen.format(**known)


@dataclass(frozen=True)
class Form:
    """How files of one habit look: where they stand, on which days, and what is laid out."""

    path: str
    language: str
    days: tuple[date, ...]
    date: str
    how: str
    stamps: str
    options: frozenset[str]
    text: str

    def option(self, name: str, otherwise: str) -> str:
        """Return the value of an option."""
        return next((one[len(name) + 1 :] for one in self.options if one.startswith(f"{name}=")), otherwise)


def _days(said: str) -> tuple[date, ...]:
    run = re.fullmatch(r"(\S+?)\+(\d+)x(\d+)", said)
    if run is None:
        return tuple(date.fromisoformat(one) for one in said.split(","))
    first = date.fromisoformat(run[1])
    return tuple(first + timedelta(days=int(run[2]) * at) for at in range(int(run[3])))


def forms(name: str) -> list[Form]:
    """Return the forms of a file in `shapes/fourth/`."""
    found = []
    for part in (FOLDER / name).read_text("utf-8").split("=== ")[1:]:
        title, _, text = part.partition("\n")
        path, language, days, told, how, stamps, options = (one.strip() for one in [*title.split("|"), "", ""][:7])
        found.append(Form(path, language, _days(days), told, how, stamps, frozenset(options.split()), text.strip("\n")))
    return found


def known(form: Form, story: Story, at: int) -> dict[str, Any]:
    """Return all that a form may say: of its day, days near it, and the story."""
    language, day = form.language, story.day
    town = story.extra["town"]
    return {
        **parts(language, day),
        "nx": parts(language, day + timedelta(days=7)),
        "tm": parts(language, day + timedelta(days=1)),
        "js": parts(language, day + timedelta(days=13)),
        "at": at,
        "H": story.headline,
        "HU": story.headline.upper(),
        "T": town,
        "TOWN": town.upper(),
        "by": story.byline,
        "B": story.body,
    }


def labelled(text: str, form: Form, filled: Mapping[str, Any]) -> tuple[str, Label]:
    """Return what is laid out without its marks, and the label that they give."""

    def within(opens: str, closes: str) -> list[str]:
        return re.findall(f"{opens}([^{closes}]*){closes}", text)

    told: Label = {
        "headline": " ".join(" ".join(within("⟪", "⟫")).split()),
        "byline": "".join(within("‹", "›")),
        "date": form.date.format(**filled),
        "dated": form.how,
        "stamps": [one for one in form.stamps.format(**filled).split(",") if one],
        "body": "\n\n".join(one.strip() for one in within("⟦", "⟧")),
    }
    return _MARKS.sub("", text), told
