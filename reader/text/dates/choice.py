# SPDX-License-Identifier: MIT
"""Which reading of which witness wins: the one that the weightiest witnesses bear together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from reader.errors import DateError
from reader.model.date import WitnessKind
from reader.text.dates.edtf import Edtf, one_of, parse, within
from reader.text.dates.julian import LAST_OLD_DAY, both
from reader.text.dates.verdict import SURE, Part, Testimony
from reader.text.dates.witness import printed_weekday, weekday_named
from reader.text.dates.yearless import can_fall_on

# A wire's dateline and the day of its printing: sent before it, or dated by a clock further east.
_EARLIEST_AFTER, _LATEST_AFTER = -1, 2


class Fit(IntEnum):
    """How a witness bears a date."""

    NONE = 0
    LOOSE = 1  # it allows the date, but knows less
    EXACT = 2


class Guess(StrEnum):
    """What had to be guessed between readings that have the same witnesses."""

    NONE = ""
    CENTURY = "Nothing tells the century; the newest was taken."
    WEEKDAY = "The weekday that the text names fits this reading only."
    ORDER = "Day and month can be read either way."
    CALENDAR = "By the old calendar it is one of these days, by today's the other."


@dataclass(frozen=True, slots=True)
class Choice:
    """The date that wins, the testimonies that bear it and how, and what was guessed to get there."""

    meaning: Edtf
    bearers: tuple[tuple[Testimony, Fit], ...]
    guess: Guess

    @property
    def sure(self) -> bool:
        """Whether somebody bears it who needs no second witness."""
        return any(testimony.kind in SURE and how is Fit.EXACT for testimony, how in self.bearers)

    def bears(self, testimony: Testimony) -> Fit:
        """Tell how a testimony bears it."""
        return next((how for bearer, how in self.bearers if bearer is testimony), Fit.NONE)


def choose(heard: Sequence[Testimony]) -> Choice | None:
    """Choose among all that was heard, the most trusted first; None if none of it has a place in time."""
    candidates = [testimony for testimony in heard if testimony.part is Part.CANDIDATE]
    options = _options(candidates)
    if not options:
        return None
    rivals = options if len(options) == 1 else _rivals(options, candidates)
    meaning, guess = _narrowed(rivals, heard)
    fits = ((testimony, best_fit(meaning, testimony)) for testimony in candidates)
    return Choice(meaning, tuple((testimony, how) for testimony, how in fits if how is not Fit.NONE), guess)


def _rivals(options: Sequence[Edtf], candidates: Sequence[Testimony]) -> list[Edtf]:
    """Return the weightiest options, of them those that the most trusted of their bearers bears."""
    sure = next((testimony for testimony in candidates if testimony.kind in SURE), None)
    if sure:
        options = [option for option in options if best_fit(option, sure) is not Fit.NONE] or options
    weights = [_weight(option, candidates) for option in options]
    heaviest = max(weights)
    best = [option for option, weight in zip(options, weights, strict=True) if heaviest - weight < 1e-9]
    owner = next(testimony for testimony in candidates if best_fit(best[0], testimony) is not Fit.NONE)
    return [option for option in best if best_fit(option, owner) is not Fit.NONE]


def best_fit(option: Edtf, testimony: Testimony) -> Fit:
    """Tell how well any meaning of a testimony bears a date."""
    dateline = testimony.kind is WitnessKind.DATELINE
    return max(_fit(option, meaning, dateline=dateline) for meaning in testimony.meanings)


def _fit(option: Edtf, meaning: Edtf, *, dateline: bool) -> Fit:
    if option.text == meaning.text:
        return Fit.EXACT
    if dateline and option.earliest and option.earliest == option.latest:
        return Fit.EXACT if sent_for(option.earliest, meaning) else Fit.NONE
    return Fit.LOOSE if within(option, meaning) or within(meaning, option) else Fit.NONE


def sent_for(printed: date, dateline: Edtf) -> bool:
    """Tell whether a dateline of this day can belong to an article printed on `printed`."""
    if dateline.month and not dateline.day:
        return printed.month == dateline.month
    possible = (printed - timedelta(days=after) for after in range(_EARLIEST_AFTER, _LATEST_AFTER + 1))
    if dateline.month:
        return any((sent.month, sent.day) == (dateline.month, dateline.day) for sent in possible)
    return any(
        dateline.earliest <= sent <= dateline.latest for sent in possible if dateline.earliest and dateline.latest
    )


def _options(candidates: Sequence[Testimony]) -> list[Edtf]:
    """Return the readings to choose from, in order of trust, without those that another one makes exacter."""
    readings = {meaning.text: meaning for testimony in candidates for meaning in testimony.meanings}
    placed = {text: meaning for text, meaning in readings.items() if meaning.earliest}
    yearless = {
        meaning: printed_weekday(testimony.witness.value)
        for testimony in candidates
        for meaning in testimony.meanings
        if meaning.month
    }
    for joined in _joined(list(placed.values()), yearless):
        placed.setdefault(joined.text, joined)
    options = list(placed.values())
    if len(options) < 2:
        return options
    return [one for one in options if not any(_narrower(other, one) for other in options)]


def _joined(placed: Sequence[Edtf], yearless: Mapping[Edtf, int | None]) -> Iterator[Edtf]:
    """Join the day of a dateline or masthead with each year or month in which it exists, and is its weekday."""
    for wider in placed:
        for day, weekday in yearless.items():
            if len(wider.text) < len(day.text) and wider.text.isascii() and wider.text.replace("-", "").isdigit():
                try:
                    joined = parse(f"{wider.text[:4]}{day.text[4:]}")
                except DateError:  # 29 February
                    continue
                if within(joined, wider) and can_fall_on(joined.text, weekday):
                    yield joined


def _narrower(inner: Edtf, outer: Edtf) -> bool:
    """Tell whether `inner` says more: fewer days, or the same without a doubt (`1985-10` beside `1985-10?`)."""
    if inner is outer or not within(inner, outer):
        return False
    return not within(outer, inner) or bool(outer.qualifier and not inner.qualifier)


def _weight(option: Edtf, candidates: Sequence[Testimony]) -> float:
    """Add up the trust of those who bear an option; those of one kind count once."""
    trust: dict[WitnessKind, float] = {}
    for testimony in candidates:
        if best_fit(option, testimony) is not Fit.NONE:
            trust[testimony.kind] = max(trust.get(testimony.kind, 0.0), testimony.trust)
    return sum(trust.values())


def newest_century(meanings: Sequence[Edtf]) -> tuple[Edtf, ...]:
    """Of meanings that differ only by the century, keep the newest."""
    newest: dict[str, Edtf] = {}
    for meaning in meanings:
        kept = newest.get(meaning.text[2:])
        if not kept or meaning.text > kept.text:
            newest[meaning.text[2:]] = meaning
    return tuple(newest.values())


def _narrowed(rivals: Sequence[Edtf], heard: Sequence[Testimony]) -> tuple[Edtf, Guess]:
    """Choose between readings that have the same witnesses: by century, then by the weekday that the text names."""
    left = newest_century(rivals)
    if len(left) == 1:
        return left[0], Guess.CENTURY if len(rivals) > 1 else Guess.NONE
    named = next((weekday_named(item.witness.value) for item in heard if item.part is Part.HINT), None)
    told = [one for one in left if named is not None and _can_fall_on(one, named)]
    if len(told) == 1:
        return told[0], Guess.WEEKDAY
    either = parse(one_of(meaning.text for meaning in left))
    return either, Guess.CALENDAR if _differ_by_calendar(left) else Guess.ORDER


def _can_fall_on(reading: Edtf, weekday: int) -> bool:
    """Tell whether a text of this day can speak of such a weekday, its own or the last: any month can."""
    if reading.earliest is None:
        return False
    return reading.earliest != reading.latest or (reading.earliest.weekday() - weekday) % 7 <= 1


def _differ_by_calendar(readings: Sequence[Edtf]) -> bool:
    """Tell whether one is what the other is by the old calendar."""
    if len(readings) != 2:
        return False
    printed, meant = sorted(reading.text for reading in readings)
    return both(printed, LAST_OLD_DAY) == (meant, printed)
