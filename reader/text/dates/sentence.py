# SPDX-License-Identifier: MIT
"""Why a witness was believed or not, in a sentence for a person."""

from datetime import date

from reader.model.date import Evidence, WitnessKind
from reader.model.habits import Habits
from reader.text.dates.choice import Choice, Fit, Guess
from reader.text.dates.edtf import Edtf, within
from reader.text.dates.verdict import DOUBTED, Part, Testimony

_STATES: dict[WitnessKind, str] = {
    WitnessKind.USER: "Set by hand.",
    WitnessKind.FORMAT: "The format's own field for the day of publication.",
    WitnessKind.SIDECAR: "A record beside the file states it.",
    WitnessKind.PATH: "Folder or file name give it.",
    WitnessKind.URL: "The page's own address holds it.",
    WitnessKind.METADATA: "The page's metadata state it.",
    WitnessKind.FRONT_MATTER: "The front matter states it.",
    WitnessKind.VISIBLE: "A line of the text says so.",
    WitnessKind.DATELINE: "The dateline fits.",
    WitnessKind.ISSUES: "Dated issues before and after it leave these days.",
    WitnessKind.NEIGHBOURS: "Dated files before and after it, in the order of their names, leave these days.",
}
_NAMES: dict[WitnessKind, str] = {
    WitnessKind.USER: "the date set by hand",
    WitnessKind.FORMAT: "the format's own field",
    WitnessKind.SIDECAR: "the record beside the file",
    WitnessKind.PATH: "the path",
    WitnessKind.URL: "the page's address",
    WitnessKind.METADATA: "the page's metadata",
    WitnessKind.FRONT_MATTER: "the front matter",
    WitnessKind.VISIBLE: "a line of the text",
    WitnessKind.DATELINE: "the dateline",
}


def evidence_for(
    testimony: Testimony, choice: Choice | None, bound: date | None, habits: Habits | None, between: Edtf | None
) -> Evidence:
    """Close the case of one testimony: whether it bears the date that was chosen, or the days between, and why."""
    if testimony.part is Part.BETWEEN:
        return _derived(testimony, choice, between)
    if testimony.part is not Part.CANDIDATE:
        return testimony.evidence(_beyond(testimony, choice, bound))
    if not choice:
        if testimony.kind is WitnessKind.DATELINE:
            return testimony.evidence("A dateline gives day and month, but no year.", accepted=True)
        return testimony.evidence("A line of the text gives day and month, but no year.", accepted=True)
    how = choice.bears(testimony)
    if how is Fit.NONE:
        winner = _NAMES[choice.bearers[0][0].kind]
        return testimony.evidence(f"{testimony.shown} differs from what {winner} gives: {choice.meaning.text}.")
    return testimony.evidence(" ".join(_bearing(testimony, choice, how, habits)), accepted=True)


def _derived(testimony: Testimony, choice: Choice | None, between: Edtf | None) -> Evidence:
    """Close the case of what other articles' dates allow."""
    known = choice.meaning if choice else between
    if known is None or not within(known, testimony.meanings[0]):
        return testimony.evidence("It doesn't fit what else is known of the article.")
    return testimony.evidence(_STATES[testimony.kind], accepted=True)


def _bearing(testimony: Testimony, choice: Choice, how: Fit, habits: Habits | None) -> list[str]:
    """Say how a testimony bears the date."""
    why = [_STATES[testimony.kind]]
    if how is Fit.LOOSE and not choice.meaning.several:
        why = [f"It allows {choice.meaning.text}, but is less exact."]
    if testimony.kind is WitnessKind.PATH and testimony.trust <= DOUBTED:
        why.append("Most names in this folder hold no such date." if habits else "The folder is still to be looked at.")
    elif testimony.kind is WitnessKind.PATH and habits and (reason := dict(habits.reasons).get("path_forms")):
        why.append(reason)
    if testimony.why:
        why.append(testimony.why)
    if len(testimony.witness.readings) > 1 or choice.guess is Guess.CALENDAR:
        why.append(choice.guess.value or _settling(testimony, habits))
    return [sentence for sentence in why if sentence]


def _settling(testimony: Testimony, habits: Habits | None) -> str:
    """Say what settled a reading that could have been another."""
    if len(testimony.meanings) > 1:
        return "Of its readings, another witness fits this one."
    reasons = dict(habits.reasons) if habits else {}
    return " ".join(reasons[name] for name in ("day_first", "centuries") if name in reasons)


def _beyond(testimony: Testimony, choice: Choice | None, bound: date | None) -> str:
    """Say what a bound, a hint or a refused witness is good for."""
    if testimony.part is not Part.BOUND:
        return testimony.why
    latest = testimony.meanings[0].latest
    if choice and latest and choice.meaning.earliest and choice.meaning.earliest > latest:
        return f"{testimony.why} It contradicts {choice.meaning.text}, which is later: one of the two is wrong."
    if not choice and latest == bound:
        return f"{testimony.why} So the article is no later than {testimony.meanings[0].text}."
    return testimony.why
