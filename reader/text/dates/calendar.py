# SPDX-License-Identifier: MIT
"""Testimonies in the light of what is printed with them: a weekday, and the calendar of the country."""

from collections.abc import Sequence
from dataclasses import replace

from reader.model.date import WitnessKind
from reader.text.dates.edtf import Edtf, parse
from reader.text.dates.julian import Realm, both, is_settled, realm_named
from reader.text.dates.verdict import Part, Testimony
from reader.text.dates.witness import printed_weekday

_LAST_YEAR = 1923  # of the old calendar anywhere
_PRINTED = frozenset({WitnessKind.VISIBLE, WitnessKind.FRONT_MATTER})  # by people for people, not by machines


def in_their_calendar(heard: Sequence[Testimony]) -> list[Testimony]:
    """Read each day by the calendar, or the two, that it can be of, and let the weekday beside it decide.

    A paper whose language alone speaks for the old calendar keeps both readings: it may have been printed abroad.
    """
    hint = next((testimony for testimony in heard if testimony.kind is WitnessKind.CALENDAR), None)
    language, _, place = hint.witness.value.partition(" ") if hint else ("", "", "")
    realm = realm_named(language)
    return [
        _by_weekday(_by_calendar(testimony, realm, sure=bool(place))) if _is_day(testimony) else testimony
        for testimony in heard
    ]


def _is_day(testimony: Testimony) -> bool:
    """Tell whether it states a day by itself. What a person set is as they meant it."""
    return testimony.part is Part.CANDIDATE and testimony.kind not in {WitnessKind.USER, WitnessKind.DATELINE}


def _by_calendar(testimony: Testimony, realm: Realm | None, *, sure: bool) -> Testimony:
    said = testimony.witness.value
    old = any(meaning.earliest and meaning.earliest.year <= _LAST_YEAR for meaning in testimony.meanings)
    if old and is_settled(said):
        why = f"'{said[:80]}' names its calendar: by today's it is {testimony.meanings[0].text}."
        return replace(testimony, why=why)
    if not old or realm is None:
        return testimony
    printed = testimony.kind in _PRINTED or any(letter.isalpha() for letter in said)
    meanings: list[Edtf] = []
    for meaning in testimony.meanings:
        days = both(meaning.text, realm.last)
        meanings += map(parse, days[:1] if sure and printed else days)
    if tuple(meanings) == testimony.meanings:
        return testimony
    why = f"'{said[:80]}' was printed where days may have been counted by the old calendar."
    if sure and printed:
        why = f"'{said[:80]}' was printed where days were counted by the old calendar."
    return replace(testimony, meanings=tuple(meanings), why=why)


def _by_weekday(testimony: Testimony) -> Testimony:
    """Keep the days that fall on the weekday printed beside them; if none does, something is wrong with them."""
    named = printed_weekday(testimony.witness.value)
    days = [meaning for meaning in testimony.meanings if meaning.earliest and meaning.earliest == meaning.latest]
    if named is None or len(days) < len(testimony.meanings):
        return testimony
    fitting = tuple(day for day in days if day.earliest and day.earliest.weekday() == named)
    if fitting:
        return replace(testimony, meanings=fitting)
    why = f"'{testimony.witness.value[:80]}' names another day of the week than {days[0].text} was."
    return replace(testimony, why=why, odd=True)
