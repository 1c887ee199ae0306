# SPDX-License-Identifier: MIT
"""What one witness is worth by itself, given the habits of its folder."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from reader.model.date import Evidence, Witness, WitnessKind
from reader.model.habits import Habits
from reader.text.dates.days import numbers_in_order
from reader.text.dates.edtf import OPEN_BEGINNING, Edtf, one_of, parse
from reader.text.dates.pathform import is_weak
from reader.text.dates.pathname import forms_of
from reader.text.dates.pathyear import YEAR_BESIDE_WORDS
from reader.text.dates.witness import UNFILLED

TRUST: dict[WitnessKind, float] = {
    WitnessKind.USER: 1.0,
    WitnessKind.FORMAT: 0.98,
    WitnessKind.SIDECAR: 0.96,
    WitnessKind.PATH: 0.95,
    WitnessKind.URL: 0.94,
    WitnessKind.METADATA: 0.91,
    WitnessKind.FRONT_MATTER: 0.9,
    WitnessKind.VISIBLE: 0.85,
    WitnessKind.DATELINE: 0.6,
    WitnessKind.ISSUES: 0.5,
    WitnessKind.NEIGHBOURS: 0.4,
    WitnessKind.COPY: 0.5,
    WitnessKind.WEEKDAY: 0.1,
    WitnessKind.CALENDAR: 0.1,
    WitnessKind.ISSUE: 0.1,
    WitnessKind.STAMP: 0.3,
    WitnessKind.MODIFIED: 0.3,
    WitnessKind.LOADED: 0.3,
    WitnessKind.COPYRIGHT: 0.2,
}
SURE = frozenset({WitnessKind.USER, WitnessKind.FORMAT})  # certain by themselves
DOUBTED = 0.4  # trust in a name whose form doesn't hold, or may not hold, for its folder
ZONES = timedelta(days=1)  # somewhere it is tomorrow already

_RANK = {kind: place for place, kind in enumerate(WitnessKind)}


class Part(StrEnum):
    """What a witness can contribute."""

    CANDIDATE = "candidate"
    BETWEEN = "between"  # derived from other articles: counts where nothing of its own dates the article
    OFFERED = "offered"  # only a person can take it
    BOUND = "bound"
    HINT = "hint"
    REFUSED = "refused"


_DERIVED = {
    WitnessKind.ISSUES: Part.BETWEEN,
    WitnessKind.NEIGHBOURS: Part.BETWEEN,
    WitnessKind.COPY: Part.OFFERED,
}
_OFFER = "A copy may have been printed on another day, so its date is only offered."


@dataclass(frozen=True, slots=True)
class Testimony:
    """A witness with the meanings that are left to it, best first; a bound has one. `why` may still be "".

    `odd`: something printed with it, such as a weekday, speaks against it. `borrowed`: its year has two figures, and
    the rest of the folder told the century.
    """

    witness: Witness
    part: Part
    meanings: tuple[Edtf, ...]
    trust: float
    why: str = ""
    odd: bool = False
    borrowed: bool = False

    @property
    def kind(self) -> WitnessKind:
        """The witness's."""
        return self.witness.kind

    @property
    def rank(self) -> int:
        """Its place in the ladder, 0 the highest."""
        return _RANK[self.witness.kind]

    @property
    def shown(self) -> str:
        """Its meaning as EDTF, or what stood there."""
        return one_of(meaning.text for meaning in self.meanings) if self.meanings else self.witness.value[:80]

    def evidence(self, why: str, *, accepted: bool = False) -> Evidence:
        """Close the case."""
        return Evidence(self.kind, self.shown, self.witness.where, self.trust, accepted=accepted, why=why)


def hear(witness: Witness, habits: Habits | None, today: date) -> Testimony:
    """Judge one witness by itself."""
    if hint := _hint(witness):
        return Testimony(witness, Part.HINT, (), TRUST[witness.kind], hint)
    if not witness.readings:
        return Testimony(witness, Part.REFUSED, (), 0.0, _no_reading(witness.value))
    if UNFILLED.issuperset(witness.readings):
        return Testimony(witness, Part.REFUSED, (), 0.0, _unfilled(witness.value))
    read = tuple(parse(reading) for reading in witness.readings)
    meanings = tuple(meaning for meaning in read if not meaning.earliest or meaning.earliest <= today + ZONES)
    if not meanings:
        return Testimony(witness, Part.REFUSED, read[:1], 0.0, f"{read[0].text} is still to come.")
    return _weighed(witness, meanings, habits)


def _hint(witness: Witness) -> str:
    """Say what a witness is good for that names no day; "" of all others."""
    match witness.kind:
        case WitnessKind.WEEKDAY:
            return f"The text names {witness.value}: that alone gives no date."
        case WitnessKind.CALENDAR:
            return "Its country kept the old calendar long, so that a printed day may be another by today's."
        case WitnessKind.ISSUE:
            return "The number of an issue dates nothing alone, but dated issues before and after it do."
    return ""


def _weighed(witness: Witness, meanings: tuple[Edtf, ...], habits: Habits | None) -> Testimony:
    """Judge a witness that names days that may have been."""
    trust = TRUST[witness.kind]
    if witness.kind is WitnessKind.PATH:
        meanings, trust = _of_path(witness, meanings, habits)
        if not meanings:
            return Testimony(witness, Part.REFUSED, (), 0.0, _no_habit(witness.value))
    borrowed = False
    if habits and len(meanings) > 1:
        centuries = {meaning.text[:2] for meaning in meanings}
        meanings = _settled(witness.value, meanings, habits)
        borrowed = len({meaning.text[:2] for meaning in meanings}) < len(centuries)
    newest = max(meanings, key=lambda meaning: meaning.latest or date.min)
    if habits and (shared := _migrated(witness.kind, meanings[0].text, habits)):
        why = f"So many articles of this folder share {shared} that it tells of a migration, not of publication."
        return Testimony(witness, Part.BOUND, (newest,), 0.1, why)
    if witness.kind.only_bounds:
        return Testimony(witness, Part.BOUND, (newest,), trust, _bounds(witness))
    if newest.text.startswith(OPEN_BEGINNING):
        limit = parse(newest.text.removeprefix(OPEN_BEGINNING))
        why = f"'{witness.value[:80]}' says by when it was printed, not on which day."
        return Testimony(witness, Part.BOUND, (limit,), trust, why)
    part = _DERIVED.get(witness.kind, Part.CANDIDATE)
    return Testimony(witness, part, meanings, trust, _OFFER if part is Part.OFFERED else "", borrowed=borrowed)


def _of_path(witness: Witness, meanings: tuple[Edtf, ...], habits: Habits | None) -> tuple[tuple[Edtf, ...], float]:
    """Keep the readings whose form holds for the folder, and how far they can be trusted.

    Where none holds, a strong form is doubted; before the survey has run, a weak one.
    """
    forms = forms_of(witness.value)
    if forms and all(form == YEAR_BESIDE_WORDS for form, _day in forms):
        return meanings, DOUBTED
    if habits:
        held = {day for form, day in forms if form in habits.path_forms}
        if kept := tuple(meaning for meaning in meanings if meaning.text in held):
            return kept, TRUST[WitnessKind.PATH]
    strong = {day for form, day in forms if not is_weak(form)}
    kept = tuple(meaning for meaning in meanings if meaning.text in strong)
    if habits:
        return kept, DOUBTED
    return (kept, TRUST[WitnessKind.PATH]) if kept else (meanings, DOUBTED)


def _settled(value: str, meanings: tuple[Edtf, ...], habits: Habits) -> tuple[Edtf, ...]:
    """Choose order and century as the rest of the folder has them; what doesn't fit leaves all as it was."""
    left = list(meanings)
    numbers = numbers_in_order(value)
    if habits.day_first is not None and numbers:
        day = numbers[0 if habits.day_first else 1]
        left = [meaning for meaning in left if meaning.earliest and meaning.earliest.day == day] or left
    centuries = dict(habits.centuries)
    known = [meaning for meaning in left if meaning.earliest and _century_fits(meaning.earliest.year, centuries)]
    return tuple(known or left)


def _century_fits(year: int, centuries: dict[int, int]) -> bool:
    return centuries.get(year % 100) == year


@lru_cache(maxsize=4096)
def _keys(kind: WitnessKind, text: str) -> tuple[tuple[str, str], ...]:
    return (kind.value, text), (kind.value, text[:7])


def _migrated(kind: WitnessKind, text: str, habits: Habits) -> str:
    """Return the day or month that this witness shares with so many others, or ""."""
    return next((key[1] for key in _keys(kind, text) if key in habits.migrations), "") if habits.migrations else ""


def _bounds(witness: Witness) -> str:
    said = f"'{witness.value[:80]}'"
    match witness.kind:
        case WitnessKind.STAMP:
            return f"{said} is a page stamp, not a publication date."
        case WitnessKind.MODIFIED:
            return f"{said} tells when it was last changed, not when it was published."
        case WitnessKind.COPYRIGHT:
            return f"{said} is the year of a copyright, not a publication date."
        case _:
            return f"{said} tells when it was loaded or fetched, not when it was published."


def _no_reading(value: str) -> str:
    if any(empty in value for empty in UNFILLED) or not value.strip("0-/.: "):
        return _unfilled(value)
    return f"'{value[:80]}' names no day that exists."


def _unfilled(value: str) -> str:
    return f"'{value[:80]}' means that nobody filled the date in."


def _no_habit(value: str) -> str:
    return f"'{value[:80]}' could be a date, but most names in this folder hold none of that form."
