# SPDX-License-Identifier: MIT
"""What is counted of the articles of one group: a folder, a container, or all below a folder."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.model.date import Witness, WitnessKind
from reader.model.habits import Summary
from reader.text.dates.days import numbers_in_order
from reader.text.dates.pathform import CITED, family_of, is_weak
from reader.text.dates.pathname import forms_of
from reader.text.dates.witness import UNFILLED

# Kinds whose dates can be those of a migration: what can be an article's day by itself.
_DATING = frozenset(
    {
        WitnessKind.FORMAT,
        WitnessKind.SIDECAR,
        WitnessKind.PATH,
        WitnessKind.URL,
        WitnessKind.METADATA,
        WitnessKind.FRONT_MATTER,
        WitnessKind.VISIBLE,
    }
)
_OF_BOOK = " of the book"  # how `where` ends if a day is that of an issue with several articles: it counts once
MOST_TEXTS = 12
"""Different texts of one date that are told apart."""

MOST_MONTHS = 64
"""Months in names that are told apart."""

_WHOLE_MONTH = 15  # days of a month that goes on to its end
_GAPS = 4  # every fourth number is missing
_DAY = len("1994-01-27")
_LONG_BEFORE = 3  # months
_OLDER = 2  # years by which a text must lag behind a date to speak against it


@dataclass(slots=True)
class Share:
    """How many articles have one date of one kind; of those that name years, how many name only older ones.

    `texts` tells some of the different ones among them, by the years that they name. `denied` are those that print
    another, much older day themselves, of the `printing` that print any; `printed` are some of these days.
    """

    articles: int = 0
    spoken: int = 0
    older: int = 0
    texts: set[int] = field(default_factory=set)
    printing: int = 0
    denied: int = 0
    printed: set[str] = field(default_factory=set)

    def add(self, other: "Share") -> None:
        """Count another's too."""
        self.articles += other.articles
        self.spoken += other.spoken
        self.older += other.older
        self.printing += other.printing
        self.denied += other.denied
        if len(self.texts) < MOST_TEXTS:
            self.texts |= other.texts
        if len(self.printed) < MOST_TEXTS:
            self.printed |= other.printed


@dataclass(slots=True)
class Tally:
    """Counters of one group."""

    articles: int = 0
    files: int = 0
    strong: int = 0  # files with a date of a strong form in their path
    forms: Counter[str] = field(default_factory=Counter)
    families: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    day_first: Counter[bool] = field(default_factory=Counter)  # of fields and lines
    path_day_first: Counter[bool] = field(default_factory=Counter)
    stamped_day_first: Counter[bool] = field(default_factory=Counter)  # of pages here; nothing above asks
    centuries: Counter[tuple[int, int]] = field(default_factory=Counter)  # (two digits, the year that a text allows)
    shorts: set[int] = field(default_factory=set)  # two-digit years of fields and lines
    path_shorts: set[int] = field(default_factory=set)
    path_years: Counter[int] = field(default_factory=Counter)  # of days in names that hold all four digits
    years: Counter[int] = field(default_factory=Counter)
    shares: dict[tuple[WitnessKind, str], Share] = field(default_factory=dict)
    starts: Counter[int] = field(default_factory=Counter)  # numbers that names here begin with, below a month's
    month: str = ""  # that month
    month_ends: int = 0  # its last day
    lone: set[tuple[str, int]] = field(default_factory=set)  # some months below in which only one such number stands
    months_of_days: int = 0  # folders of months below, where such numbers are days,
    months_of_counts: int = 0  # and those where they only count
    sixes: set[str] = field(default_factory=set)  # some months that six figures can mean
    cited: Counter[int] = field(default_factory=Counter)  # years of names that are those of references,
    cited_before: int = 0  # and how many texts of them name later ones
    encodings: Counter[str] = field(default_factory=Counter)  # of files whose bytes tell it, but for Unicode

    def add(self, summary: Summary, *, new_file: bool) -> None:
        """Count one article; of its path only if no other article of the same file was counted."""
        self.articles += 1
        self.files += new_file
        if new_file and len(summary.spelling.encodings) == 1:
            self.encodings.update(summary.spelling.encodings)
        newest = max(summary.years, default=0)
        if newest:
            self.years[newest] += 1
        shared: set[tuple[WitnessKind, str]] = set()
        strong = False
        for witness in summary.witnesses:
            readings = witness.readings
            if not readings:
                continue
            if witness.kind is WitnessKind.PATH:
                strong |= new_file and self._add_path(witness, newest)
            elif numbers := numbers_in_order(witness.value):
                _vote(self.stamped_day_first if witness.kind.only_bounds else self.day_first, numbers)
            if len(readings) > 1:
                self._add_century(witness, newest, summary.witnesses)
            elif witness.kind in _DATING and _years(readings) and (new_file or not witness.where.endswith(_OF_BOOK)):
                shared.add((witness.kind, readings[0]))
        self.strong += strong
        self._add_shares(shared, newest, hash(summary.years))
        if printed := [day for kind, day in shared if kind is WitnessKind.VISIBLE and len(day) == _DAY]:
            self._add_printed(shared, max(printed))

    def merge(self, other: "Tally") -> None:
        """Count what lies in a folder below; its shares are not counted, `merge_shares` does that."""
        self.articles += other.articles
        self.files += other.files
        self.strong += other.strong
        self.forms.update(other.forms)
        self.families.update(other.families)
        for form, example in other.examples.items():
            self._show(form, example)
        self.day_first.update(other.day_first)
        self.path_day_first.update(other.path_day_first)
        self.centuries.update(other.centuries)
        self.shorts |= other.shorts
        self.path_shorts |= other.path_shorts
        self.path_years.update(other.path_years)
        self.cited.update(other.cited)
        self.cited_before += other.cited_before
        self.years.update(other.years)
        days, counts = other.months()
        if len(self.lone) < MOST_MONTHS:
            self.lone |= other.lone
            self.lone.update((other.month, number) for number in other.starts if len(other.starts) == 1)
        self.months_of_days += days
        self.months_of_counts += counts
        if len(self.sixes) < MOST_MONTHS:
            self.sixes |= other.sixes
        self.encodings.update(other.encodings)

    def months(self) -> tuple[int, int]:
        """Return of how many folders of months the names begin with days, and of how many with a mere count.

        Days leave gaps, or go on to the month's end. A count begins at one and leaves none.
        """
        numbers = self.starts.keys()
        days = counts = False
        if len(numbers) > 1:
            span = max(numbers) - min(numbers) + 1
            whole = len(numbers) >= _WHOLE_MONTH and max(numbers) >= self.month_ends - 2
            days = whole or (span - len(numbers)) * _GAPS >= span
            counts = not days and min(numbers) <= 1
        return self.months_of_days + days, self.months_of_counts + counts

    def merge_shares(self, other: "Tally") -> None:
        """Count the dates of a folder below."""
        for key, share in other.shares.items():
            self.shares.setdefault(key, Share()).add(share)

    def _show(self, form: str, example: str) -> None:
        """Keep an example of a form: the first in the alphabet, whichever article came first."""
        self.examples[form] = min(example, self.examples.get(form, example))

    def _add_path(self, witness: Witness, newest: int) -> bool:
        """Count the forms in which a path can be read; tell whether one of them is strong."""
        forms = {form for form, day in forms_of(witness.value) if day in witness.readings}
        self.forms.update(forms)
        self.families.update({family_of(form) for form in forms})
        for form in forms:
            self._show(form, witness.value)
        if numbers := numbers_in_order(witness.value):
            _vote(self.path_day_first, numbers)
        for form, day in forms_of(witness.value):
            if day not in witness.readings:
                continue
            if form.endswith(("/d", "/rom/dd")):
                self.starts[int(day[8:])] += 1
                self.month = day[:7]
                self.month_ends = monthrange(int(day[:4]), int(day[5:7]))[1]
            elif form.startswith(CITED):
                self.cited[int(day)] += 1
                self.cited_before += newest > int(day)
            elif form == "yyyymm" and len(self.sixes) < MOST_MONTHS:
                self.sixes.add(day)
        years = {reading[:4] for reading in witness.readings if len(reading) == len("1994-01-27")}
        if len(years) == 1 and UNFILLED.isdisjoint(witness.readings):
            self.path_years[int(years.pop())] += 1
        return not all(map(is_weak, forms))

    def _add_century(self, witness: Witness, newest: int, witnesses: Iterable[Witness]) -> None:
        """Let a text, or another witness of the article, say which year two digits mean.

        Of the years that they can mean, it is the first that no year in the text is later than (but the next).
        """
        candidates = sorted(_years(witness.readings))
        if len(candidates) < 2 or len({year % 100 for year in candidates}) > 1:
            return
        short = candidates[0] % 100
        (self.path_shorts if witness.kind is WitnessKind.PATH else self.shorts).add(short)
        told = {year for one in witnesses if len(one.readings) == 1 for year in _years(one.readings)}
        for year in candidates:
            if year in told or (newest and year >= newest - 1):
                self.centuries[short, year] += 1
                return

    def _add_shares(self, shared: set[tuple[WitnessKind, str]], newest: int, years: int) -> None:
        for key in shared:
            share = self.shares.get(key)
            if share is None:
                share = self.shares[key] = Share()
            share.articles += 1
            if newest:
                share.spoken += 1
                share.older += newest <= int(key[1][:4]) - _OLDER
                if len(share.texts) < MOST_TEXTS:
                    share.texts.add(years)

    def _add_printed(self, shared: set[tuple[WitnessKind, str]], printed: str) -> None:
        """Count what an article's own line says against the other days that are told of it."""
        for key in shared:
            kind, day = key
            if kind is WitnessKind.VISIBLE or len(day) != _DAY:
                continue
            share = self.shares[key]
            share.printing += 1
            if _months(day) - _months(printed) >= _LONG_BEFORE:
                share.denied += 1
                if len(share.printed) < MOST_TEXTS:
                    share.printed.add(printed)


def _years(readings: Iterable[str]) -> set[int]:
    """Return the years that readings name, but for those of a day without one (`XXXX-02-23`) or of decades (`199X`)."""
    return {int(reading[:4]) for reading in readings if reading[:4].isdecimal()}


def _months(day: str) -> int:
    return 12 * int(day[:4]) + int(day[5:7])


def _vote(votes: Counter[bool], numbers: tuple[int, int]) -> None:
    """Let a number over twelve, which can be no month, tell the order."""
    first, second = numbers
    if (first > 12) != (second > 12):
        votes[first > 12] += 1
