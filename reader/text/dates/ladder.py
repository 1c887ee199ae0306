# SPDX-License-Identifier: MIT
"""From witnesses to a date, by trust: what follows from all of them together.

Certain are only what a person set, what the format's own publication field states (unless the text bears another day
and nobody else bears this one), and what two independent witnesses agree on. Witnesses of one kind are one witness.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from reader.model.date import UNDATED, Certainty, Precision, PublicationDate, Witness, WitnessKind
from reader.model.habits import Habits
from reader.text.dates.between import days_between
from reader.text.dates.calendar import in_their_calendar
from reader.text.dates.choice import Choice, Fit, Guess, choose
from reader.text.dates.echo import with_named_fetching, without_echo
from reader.text.dates.edtf import Edtf, not_after
from reader.text.dates.sentence import evidence_for
from reader.text.dates.verdict import DOUBTED, SURE, ZONES, Part, Testimony, hear
from reader.text.dates.witness import path_witnesses

_LOWER = {Certainty.CERTAIN: Certainty.PROBABLE, Certainty.PROBABLE: Certainty.UNCERTAIN}


def decide(
    witnesses: Sequence[Witness], habits: Habits | None, *, path: bytes, today: date | None = None
) -> PublicationDate:
    """Weigh all witnesses of one article. Without `habits` the date is provisional: the folder hasn't been surveyed.

    Witnesses of `path` are added unless there are some of that kind among `witnesses` already.
    """
    now = today or date.today()  # noqa: DTZ011 - the reader's own day is meant
    if not any(witness.kind is WitnessKind.PATH for witness in witnesses):
        witnesses = (*witnesses, *(witness for witness in path_witnesses(path) if witness not in witnesses))
    told = with_named_fetching(without_echo(witnesses, path))
    heard = sorted((hear(witness, habits, now) for witness in told), key=lambda testimony: testimony.rank)
    heard = in_their_calendar(heard)
    bound = _bound(heard)
    choice = choose(heard)
    between = None if choice else days_between(heard, bound)
    decided = _placed(choice, heard, now) if choice else _unplaced(heard, bound, between)
    evidence = tuple(evidence_for(testimony, choice, bound, habits, between) for testimony in heard)
    return replace(decided, evidence=evidence, provisional=habits is None)


def _bound(heard: Iterable[Testimony]) -> date | None:
    """Return the tightest upper bound."""
    bounds = (testimony.meanings[0].latest for testimony in heard if testimony.part is Part.BOUND)
    return min((bound for bound in bounds if bound), default=None)


def _placed(choice: Choice, heard: Sequence[Testimony], today: date) -> PublicationDate:
    """Return the date that was chosen, as sure as its bearers, and those who say something else, make it."""
    meaning = choice.meaning
    certainty = _support(choice)
    if not any(bearer.kind is WitnessKind.USER for bearer, _how in choice.bearers):
        for testimony in heard:
            certainty = _contradicted(certainty, choice, testimony)
        if any(bearer.odd for bearer, _how in choice.bearers):
            certainty = _LOWER.get(certainty, certainty)
    if certainty is Certainty.CERTAIN and meaning.earliest and meaning.earliest > today:
        certainty = Certainty.PROBABLE
    return PublicationDate(meaning.text, meaning.earliest, meaning.latest, certainty, meaning.precision)


def _support(choice: Choice) -> Certainty:
    """Tell how sure the bearers of a choice make it, before anybody contradicts."""
    trusted = [(bearer.kind, how) for bearer, how in choice.bearers if bearer.trust > DOUBTED]
    doubtful = choice.guess in {Guess.ORDER, Guess.WEEKDAY} or choice.meaning.qualifier or choice.meaning.several
    if doubtful or not trusted:
        return Certainty.UNCERTAIN
    exact = {kind for kind, how in trusted if how is Fit.EXACT}
    if choice.guess is Guess.NONE and (exact & SURE or len(exact) > 1) and _tells_century(choice):
        return Certainty.CERTAIN
    return Certainty.PROBABLE


def _tells_century(choice: Choice) -> bool:
    """Tell whether any bearer states the whole year: one of two figures has its century from other articles."""
    return any(not bearer.borrowed and bearer.meanings[0].earliest for bearer, _how in choice.bearers)


def _contradicted(certainty: Certainty, choice: Choice, testimony: Testimony) -> Certainty:
    """Lower a certainty for a witness that speaks against the choice."""
    match testimony.part:
        case Part.BOUND if testimony.kind is not WitnessKind.COPYRIGHT:
            if not _exceeds(choice.meaning, testimony.meanings[0]):
                return certainty
            return _LOWER.get(certainty, certainty) if choice.sure else Certainty.UNCERTAIN
        case Part.REFUSED if testimony.kind is WitnessKind.PATH and not testimony.witness.readings and not choice.sure:
            return _LOWER.get(certainty, certainty)  # of 1994/02/31 the month may be wrong as well as the day
        case Part.CANDIDATE if choice.bears(testimony) is Fit.NONE and testimony.trust > DOUBTED:
            return _opposed(certainty, choice, testimony)
    return certainty


def _opposed(certainty: Certainty, choice: Choice, testimony: Testimony) -> Certainty:
    """Lower a certainty for a witness that names another day."""
    if choice.sure:
        alone = len({bearer.kind for bearer, _how in choice.bearers}) == 1
        denied = testimony.kind is WitnessKind.FORMAT or (alone and testimony.kind is WitnessKind.VISIBLE)
        return _LOWER.get(certainty, certainty) if denied else certainty
    if testimony.kind is WitnessKind.DATELINE or any(_near(choice.meaning, other) for other in testimony.meanings):
        return _LOWER.get(certainty, certainty)
    return Certainty.UNCERTAIN


def _exceeds(meaning: Edtf, bound: Edtf) -> bool:
    """Tell whether a date lies after a bound, time zones allowed for."""
    return meaning.earliest is not None and bound.latest is not None and meaning.earliest > bound.latest + ZONES


def _near(one: Edtf, other: Edtf) -> bool:
    """Tell whether two days follow each other."""
    return one.earliest is not None and other.earliest is not None and abs(one.earliest - other.earliest) <= ZONES


def _unplaced(heard: Sequence[Testimony], bound: date | None, between: Edtf | None) -> PublicationDate:
    """Return the date of an article of which only others' dates, a yearless dateline, a bound, or nothing is known."""
    if between:
        return PublicationDate(between.text, between.earliest, between.latest, Certainty.UNCERTAIN, between.precision)
    yearless = next((item.meanings[0] for item in heard if item.part is Part.CANDIDATE), None)
    if yearless:
        return PublicationDate(yearless.text, None, bound, Certainty.UNCERTAIN, yearless.precision)
    if bound:
        return PublicationDate(not_after(bound), None, bound, Certainty.UNDATED, Precision.NONE)
    return UNDATED
