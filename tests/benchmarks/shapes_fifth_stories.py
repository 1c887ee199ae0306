# SPDX-License-Identifier: MIT
"""Articles of the fifth draw, composed from its own sentences, and days as people write them.

A sentence may speak of other days: X lies years before the story, E some weeks after it. A story keeps them in its
`extra`, for no reader may take them for its own.
"""

import random
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from invented_story import WEEKDAYS, Story, british, dotted, long_date, month, weekday

DATA = Path(__file__).parent / "shapes" / "fifth"
_PART = re.compile(r"\{([^{}\n]+)\}")
_NOMINATIVE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
_SHORT_DE = "Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."
_ROMAN = "I II III IV V VI VII VIII IX X XI XII"
_MODERN = 1962  # sentences of computers and television are of no use before


def _month_day(language: str, day: date) -> str:
    whole = long_date(language, day).removesuffix(" г.")
    return re.sub(r"(,| de)? [0-9]{4}$", "", whole)


def _month_year(language: str, day: date) -> str:
    name = _NOMINATIVE.split()[day.month - 1] if language == "ru" else month(language, day)
    return f"{name}{' de' if language == 'es' else ''} {day.year}"


def _ordinal(day: date) -> str:
    ending = "th" if day.day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{ending}"


def _short(language: str, day: date) -> str:
    return _SHORT_DE.split()[day.month - 1] if language == "de" else month("en", day)[:3]


FORMS: dict[str, Callable[[str, date], str]] = {
    "Y": lambda _, day: str(day.year),
    "y": lambda _, day: f"{day.year % 100:02d}",
    "m": lambda _, day: str(day.month),
    "mm": lambda _, day: f"{day.month:02d}",
    "d": lambda _, day: str(day.day),
    "dd": lambda _, day: f"{day.day:02d}",
    "month": month,
    "Month": lambda language, day: month(language, day).capitalize(),
    "MONTH": lambda language, day: month(language, day).upper(),
    "nominative": lambda _, day: _NOMINATIVE.split()[day.month - 1].capitalize(),
    "mon": _short,
    "enmon": lambda _, day: month("en", day)[:3],
    "MON": lambda language, day: _short(language, day).upper(),
    "wd": weekday,
    "Wd": lambda language, day: weekday(language, day).capitalize(),
    "WD": lambda language, day: weekday(language, day).upper(),
    "wd3": lambda _, day: weekday("en", day)[:3],
    "wdmd": lambda language, day: f"{weekday(language, day)}, {_month_day(language, day)}",
    "md": _month_day,
    "my": _month_year,
    "long": long_date,
    "iso": lambda _, day: day.isoformat(),
    "compact": lambda _, day: f"{day.year}{day:%m%d}",
    "dot": lambda _, day: dotted(day),
    "brit": lambda _, day: british(day),
    "us": lambda _, day: f"{day:%m/%d/}{day.year}",
    "slash": lambda _, day: f"{day:%d/%m/}{day.year}",
    "ord": lambda _, day: _ordinal(day),
    "roman": lambda _, day: _ROMAN.split()[day.month - 1],
}
_DAYS = frozenset({"long", "iso", "compact", "dot", "brit", "us", "slash", "d", "dd", "md", "wdmd", "ord"})


def stamp(form: str, day: date) -> set[str]:
    """Return what somebody might take for a date who reads a day in a form."""
    return {str(day)} if form in _DAYS else {f"{day.year}-{day.month:02d}"} if form == "my" else set()


@lru_cache
def _bank(language: str, *, modern: bool) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in (DATA / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("== "):
            found[line[3:]] = []
        elif line and (modern or not line.startswith("+ ")):
            found[next(reversed(found))].append(line.removeprefix("+ "))
    return {name: tuple(lines) for name, lines in found.items()}


def other_days(day: date, chance: random.Random) -> dict[str, date]:
    """Return the days beside a story's own: X before it, E of an event to come, P the eve, L of typing or loading."""
    late = date(2006, 1, 1) + timedelta(days=chance.randint(0, 5400))
    return {
        "X": day - timedelta(days=chance.randint(700, 9000)),
        "E": day + timedelta(days=chance.randint(4, 40)),
        "P": day - timedelta(days=1),
        "L": late if day.year < 2006 else day + timedelta(days=chance.randint(200, 1100)),
    }


class Composer:
    """Composes stories; each sentence of a language is used up before it comes again."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._left: dict[tuple[str, str, bool], list[str]] = {}

    def next(self, language: str, name: str, *, modern: bool = True) -> str:
        """Return the next word or sentence of a list."""
        left = self._left.setdefault((language, name, modern), [])
        if not left:
            left.extend(_bank(language, modern=modern)[name])
            self.random.shuffle(left)
        return left.pop()

    def person(self, language: str) -> str:
        """Return a first and a last name."""
        return f"{self.next(language, 'first')} {self.next(language, 'last')}"

    def _filled(self, language: str, template: str, day: date, told: set[str]) -> str:
        """Return a sentence with its slots filled; town and number stay the same throughout."""
        days = other_days(day, self.random)
        same = {"t": self.next(language, "town"), "n": str(self.random.randint(3, 96))}

        def filled(found: re.Match[str]) -> str:
            name = found[1]
            if name[:2] in {"X.", "E."}:
                told.update(stamp(name[2:], days[name[0]]))
                return FORMS[name[2:]](language, days[name[0]])
            if name == "wd":
                near = day - timedelta(days=self.random.randint(1, 3))
                return WEEKDAYS[language].split()[near.weekday()]
            if name == "P":
                return self.person(language)
            return same.get(name) or self.next(language, {"b": "body", "L": "last", "r": "role"}[name])

        return _PART.sub(filled, template)

    def headline(self, language: str, day: date) -> str:
        """Return the headline of some other article."""
        topic = self.random.choice(_bank(language, modern=day.year >= _MODERN)["topic"])
        return self._filled(language, topic.split(" | ", 1)[0], day, set())

    def story(self, language: str, day: date, words: int, *, signed: bool) -> Story:
        """Compose a story of about as many words, but never of fewer than its lead; no sentence stands in it twice."""
        told: set[str] = set()
        used: set[str] = set()
        modern = day.year >= _MODERN

        def sentence(name: str) -> str:
            template = self.next(language, name, modern=modern)
            for _ in range(8):
                template = self.next(language, name, modern=modern) if template in used else template
            if template in used:
                return ""
            used.add(template)
            return self._filled(language, template, day, told)

        headline, lead = sentence("topic").split(" | ", 1)
        paragraphs = [lead]
        while sum(len(one.split()) for one in paragraphs) < words:
            quoted = self.random.random() < 0.35
            names = ["quote"] if quoted else ["line"] * self.random.randint(2, 4)
            text = " ".join(one for one in map(sentence, names) if one)
            if not text:
                break
            paragraphs.append(text)
        return Story(
            headline=headline,
            paragraphs=tuple(paragraphs),
            day=day,
            language=language,
            byline=self.person(language) if signed else "",
            source=self.next(language, "paper"),
            section=self.next(language, "section"),
            extra={"told": " ".join(sorted(told))},
        )

    def day(self, first: int, last: int) -> date:
        """Return a day of the years named."""
        return date(first, 1, 1) + timedelta(days=self.random.randrange((last - first + 1) * 365))


def stamps(story: Story) -> list[str]:
    """Return the days of which a story speaks, none of them its own."""
    return [one for one in story.extra["told"].split() if one != str(story.day)]
