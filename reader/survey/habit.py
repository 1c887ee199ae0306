# SPDX-License-Identifier: MIT
"""The habits of a folder: what its own counts tell, and where they are silent those of the folders above."""

from collections.abc import Sequence

from reader.model.habits import Habits
from reader.survey.level import Level
from reader.text.dates.days import CENTURIES

_Reason = tuple[str, str]


def habits_of(levels: Sequence[Level], this_year: int) -> Habits:
    """Decide for one folder. `levels` are its container if any, itself, the folders above, and the archive last."""
    forms, form_reasons = _path_forms(levels)
    day_first, order_reasons = _day_first(levels)
    centuries, century_reasons = _centuries(levels, this_year, paths=bool(forms))
    migrations, migration_reasons = _migrations(levels)
    furniture = frozenset().union(*(level.furniture for level in levels))
    reasons = [*form_reasons, *order_reasons, *century_reasons, *migration_reasons]
    encoding = next((level.encoding for level in levels if level.tally.encodings), "")
    if furniture:
        reasons.append(("furniture", f"{len(furniture)} lines stand at the edge of every fifth article, or more."))
    return Habits(furniture, forms, day_first, centuries, migrations, encoding, tuple(reasons))


def _path_forms(levels: Sequence[Level]) -> tuple[frozenset[str], list[_Reason]]:
    """Gather the forms that hold here or above; the nearest folder that knows their order tells it."""
    held: dict[str, frozenset[str]] = {}
    reasons: list[_Reason] = []
    for level in levels:
        for family, forms in level.forms.items():
            known = held.get(family)
            if known is None or (len(forms) == 1 and forms < known):
                held[family] = forms
        if level.forms and not reasons:
            tally = level.tally
            example = tally.examples[min(form for forms in level.forms.values() for form in forms)]
            dated = max(tally.strong, *(tally.families[family] for family in level.forms))
            names = f"{dated} of {tally.files} files here hold" if tally.files > 1 else "The only file here holds"
            reasons.append(("path_forms", f"{names} a date in folder or file name, such as '{example}'."))
    return frozenset().union(*held.values()), reasons


def _day_first(levels: Sequence[Level]) -> tuple[bool | None, list[_Reason]]:
    """Let the nearest group speak that has a number over twelve."""
    level = next((level for level in levels if level.has_votes), None)
    if not level or level.day_first is None:
        return None, []
    part = "day" if level.day_first else "month"
    return level.day_first, [("day_first", f"Other dates here, with a number over twelve, put the {part} first.")]


def _centuries(
    levels: Sequence[Level], this_year: int, *, paths: bool
) -> tuple[tuple[tuple[int, int], ...], list[_Reason]]:
    """Find the years that two digits mean: by votes for them, else near the years that the folder speaks of."""
    found: list[tuple[int, int]] = []
    tally = levels[0].tally
    middle = next((level.spoken_year for level in levels if level.spoken_year), None)
    for short in sorted(tally.shorts | tally.path_shorts if paths else tally.shorts):
        possible = [year for century in CENTURIES if (year := century + short) <= this_year]
        voted = _voted(levels, short, possible)
        if voted:
            found.append((short, voted))
        elif middle:
            found.append((short, min(possible, key=lambda year: abs(year - middle))))
    why = "Years in the texts and dates of this folder tell the century."
    return tuple(found), [("centuries", why)] if found else []


def _voted(levels: Sequence[Level], short: int, possible: Sequence[int]) -> int | None:
    """Return the year that most texts allow, in the nearest group where one speaks of it."""
    for level in levels:
        votes = {year: level.tally.centuries[short, year] for year in possible}
        if any(votes.values()):
            return max(possible, key=lambda year: votes[year])
    return None


def _migrations(levels: Sequence[Level]) -> tuple[frozenset[tuple[str, str]], list[_Reason]]:
    found: set[tuple[str, str]] = set()
    reasons: list[_Reason] = []
    for level in levels:
        for (kind, day), share in level.migrations.items():
            if (kind.value, day) not in found:
                found.add((kind.value, day))
                why = f"{share.articles} articles share {day} ({kind.value}), but"
                if share.denied > share.older:
                    reasons.append(("migrations", f"{why} {share.denied} of them print other, older days."))
                else:
                    told = f"{share.older} of the {share.spoken} that name years name older ones only"
                    reasons.append(("migrations", f"{why} {told}."))
    return frozenset(found), reasons
