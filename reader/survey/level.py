# SPDX-License-Identifier: MIT
"""What the counts of one group tell, each decided when first asked for."""

from collections import Counter
from functools import cached_property
from itertools import pairwise

from reader.model.date import WitnessKind
from reader.survey.tally import MOST_TEXTS, Share, Tally
from reader.text.dates.days import CENTURIES
from reader.text.dates.pathform import CITED, family_of, is_weak
from reader.text.dates.pathyear import YEAR_BESIDE_WORDS

_FEWEST_FILES = 4  # that make a folder's names a habit
_MOST_OF = 0.5  # of the files must have a form
_AGREED = 0.9  # of the files that have a form must be read in one order
_LONGEST_RUN = 50  # years that numbers of a weak form can span and still be dates
_FEWEST_ARTICLES = 5  # that make a migration
_FEWEST_OF_PATHS = 10  # an issue's folder has one day, and can be small
_FEWEST_STATED = 50  # of a format's own field: an issue of a database, or one text in many exports, has one day
_FEWEST_MONTHS = 2  # folders of months whose files' names begin with days
_FEWEST_LONE = 3  # folders of months with one number each
_FEWEST_COUNTED = 6  # numbers, each of one name and in equal steps, that are a count
_LATER = 4  # every fourth text names a later year than its name does
_MORE_DAYS = 4  # times as many as those whose names begin with a count
_FEWEST_SIXES = 5  # days of which none is after the twelfth: fewer than one such series in a hundred is of days
_PART = 5  # a migration's day is that of every fifth article
_FEWEST_OF_ENCODING = 2  # files whose bytes tell an encoding, that settle it for those whose don't
_ENCODED = 0.8  # of them must agree
_FEWEST_PRINTED = 3  # different days in lines of pages that share another one in their metadata
_OF_PAGES = frozenset({WitnessKind.METADATA, WitnessKind.URL, WitnessKind.FRONT_MATTER})  # what systems fill in
_TOLD = 0.9  # of the texts that name years must name older ones only


class Level:
    """One folder, one container, all below a folder, or the whole archive. `furniture` are its repeated lines."""

    def __init__(self, tally: Tally, furniture: frozenset[str] = frozenset(), *, whole: bool = False) -> None:
        self.tally = tally
        self.furniture = furniture
        self.whole = whole

    @cached_property
    def forms(self) -> dict[str, frozenset[str]]:
        """The forms of path that hold here, by family: several of one family where nothing tells their order."""
        tally = self.tally
        if not tally.files or (tally.files < _FEWEST_FILES and not self.whole and not self._is_of_one_form):
            return {}
        held: dict[str, frozenset[str]] = {}
        for family, files in tally.families.items():
            if family == YEAR_BESIDE_WORDS or (_needs_days(family) and not self._begins_with_days):
                continue
            if family.startswith(CITED) and not self._cites_years:
                continue
            forms = [form for form in tally.forms if family_of(form) == family]
            weak = all(map(is_weak, forms))
            if weak and (tally.files < _FEWEST_FILES or _span(tally.path_shorts) > _LONGEST_RUN):
                continue
            if (files if weak else tally.strong) > _MOST_OF * tally.files:
                held[family] = self._in_order(forms, files)
        return self._without_day_months(held)

    def _without_day_months(self, held: dict[str, frozenset[str]]) -> dict[str, frozenset[str]]:
        """Tell numbered months (`1 January` to `12 December`) from days (`27 January`), among which some look so."""
        files = self.tally.forms
        for day in [form for forms in held.values() for form in forms if form.endswith("/dd-mon")]:
            month = day.removesuffix("dd-mon") + "mm"
            wrong = month if files[day] > files[month] else day
            if files[month]:
                held = {family: forms - {wrong} for family, forms in held.items()}
        return {family: forms for family, forms in held.items() if forms}

    @cached_property
    def _begins_with_days(self) -> bool:
        """Whether the numbers with which names below a month's folder begin are days: a counter begins with one."""
        days, counts = self.tally.months()
        return (days >= _FEWEST_MONTHS and days >= _MORE_DAYS * counts) or (not counts and self._has_lone_days)

    @property
    def _cites_years(self) -> bool:
        """Whether numbers in names like references' are years: a count has equal steps, and no text is younger.

        Those of films or events are named by many a later text.
        """
        years = self.tally.cited
        steps = {later - year for year, later in pairwise(sorted(years))}
        counts = len(years) == years.total() and len(steps) == 1 and len(years) >= _FEWEST_COUNTED
        return not counts and self.tally.cited_before * _LATER <= years.total()

    @property
    def _has_lone_days(self) -> bool:
        """Whether the only numbers in folders of months are days: a count begins with one, or rises month by month."""
        numbers = [number for _month, number in sorted(self.tally.lone)]
        return len(numbers) >= _FEWEST_LONE and numbers != sorted(numbers) and numbers.count(1) * _PART < len(numbers)

    @property
    def _is_of_one_form(self) -> bool:
        """Whether all names of a small folder hold a date of one and the same strong form."""
        tally = self.tally
        whole = [form for form, files in tally.forms.items() if files == tally.files]
        return tally.files > 1 and tally.strong == tally.files and not all(map(is_weak, whole))

    def _in_order(self, forms: list[str], files: int) -> frozenset[str]:
        """Of forms that differ in order, choose those that read the most files; all, if the files disagree."""
        most = max(self.tally.forms[form] for form in forms)
        if most < _AGREED * files:
            return frozenset(forms)
        best = frozenset(form for form in forms if self.tally.forms[form] == most)
        if {"yymmdd", "yyyymm"} <= best:
            return self._month_or_day()
        return frozenset({"yymmdd"}) if "yymmdd" in best else best

    def _month_or_day(self) -> frozenset[str]:
        """Tell `191204`, April 1912, from 4 December 1919; both where nothing tells them apart.

        It is a month if days stand below it; else the years that texts name tell, and where they are silent, whether so
        many different ends are no day after the twelfth: a monthly may be dated on the first of each month.
        """
        if self._begins_with_days:
            return frozenset({"yyyymm"})
        example = self.tally.examples["yyyymm"]
        year, spoken = int(example[:4]), _median(self.tally.years)
        if spoken is None:
            ends = {month[-2:] for month in self.tally.sixes}
            return frozenset({"yyyymm"} if len(ends) >= _FEWEST_SIXES else {"yymmdd", "yyyymm"})
        nearest = min(abs(century + int(example[:2]) - spoken) for century in CENTURIES)
        return frozenset({"yyyymm"}) if abs(year - spoken) < nearest else frozenset({"yymmdd"})

    @cached_property
    def day_first(self) -> bool | None:
        """Whether the day stands first in numeric dates; None if the group is silent or contradicts itself."""
        votes = self.tally.day_first + self.tally.stamped_day_first or self.tally.path_day_first
        most = max(votes.values(), default=0)
        if not most or most < _AGREED * votes.total():
            return None
        return votes[True] == most

    @property
    def has_votes(self) -> bool:
        """Whether there is any date here that tells the order of its numbers."""
        return bool(self.tally.day_first or self.tally.path_day_first or self.tally.stamped_day_first)

    @cached_property
    def encoding(self) -> str:
        """The encoding that nearly all files have of which the bytes tell it; "" if these disagree or are too few."""
        (name, files), *_ = self.tally.encodings.most_common(1) or [("", 0)]
        agreed = files >= _FEWEST_OF_ENCODING and files >= _ENCODED * self.tally.encodings.total()
        return name if agreed else ""

    @cached_property
    def spoken_year(self) -> int | None:
        """The middle of the years that the group's two-digit dates are known to mean, else of its names, its texts."""
        years: Counter[int] = Counter()
        for (_short, year), votes in self.tally.centuries.items():
            years[year] += votes
        return _median(years or self.tally.path_years or self.tally.years)

    @cached_property
    def migrations(self) -> dict[tuple[WitnessKind, str], Share]:
        """The days and months that so many dates of one kind share, while the texts speak of older years."""
        totals: Counter[WitnessKind] = Counter()
        months: dict[tuple[WitnessKind, str], Share] = {}
        for (kind, day), share in self.tally.shares.items():
            totals[kind] += share.articles
            months.setdefault((kind, day[:7]), Share()).add(share)
        shares = {**self.tally.shares, **months}
        return {key: share for key, share in shares.items() if _is_migration(key[0], share, totals[key[0]])}


def _is_migration(kind: WitnessKind, share: Share, total: int) -> bool:
    """Tell whether so many share a date. What a format states is its publication: many different texts must deny it."""
    fewest = {WitnessKind.PATH: _FEWEST_OF_PATHS, WitnessKind.FORMAT: _FEWEST_STATED}.get(kind, _FEWEST_ARTICLES)
    if kind in _OF_PAGES and _is_denied(share) and share.articles * _PART >= total:
        return True
    if kind is WitnessKind.FORMAT and len(share.texts) < MOST_TEXTS:
        return False
    return share.spoken >= fewest and share.articles * _PART >= total and share.older >= _TOLD * share.spoken


def _is_denied(share: Share) -> bool:
    """Tell whether most articles print other, older days themselves, and not all the same one."""
    most = share.denied >= _TOLD * share.printing and share.denied * 2 >= share.articles
    return most and len(share.printed) >= _FEWEST_PRINTED


def _needs_days(family: str) -> bool:
    """Tell whether a form is believed only where numbers below months are days."""
    return family.endswith(("/d", "/rom", "/rom/dd", "/rom/n-dd"))


def _span(shorts: set[int]) -> int:
    """Return how many years two-digit ones span, wherever the century turns: page numbers span most of them."""
    ordered = sorted(shorts)
    following = [*ordered[1:], *(first + 100 for first in ordered[:1])]
    return 100 - max((later - earlier for earlier, later in zip(ordered, following, strict=True)), default=100)


def _median(counts: Counter[int]) -> int | None:
    """Return the middle of a counted series; None if it is empty."""
    left = (counts.total() + 1) // 2
    for year in sorted(counts):
        left -= counts[year]
        if left <= 0:
            return year
    return None
