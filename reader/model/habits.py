# SPDX-License-Identifier: MIT
"""What the survey is told of each article, and what it answers: the habits of a folder."""

import hashlib
import json
from dataclasses import dataclass

from reader.model.date import Witness


@dataclass(frozen=True, slots=True)
class Summary:
    """What the survey needs of an article. `edges`: first and last lines, normalised, that may be furniture; `years`: those its text names."""

    id: str
    path: bytes
    format: str
    witnesses: tuple[Witness, ...]
    edges: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Habits:
    """What was learnt of the folder an article lies in; the same value for all articles of the folder.

    `furniture` are normalised lines that repeat in the folder. `path_forms` names the forms of date in folder and
    file names that hold there. `day_first` settles `03/04/1994` (None: unsettled). `centuries` maps a two-digit year
    to the year meant. `migrations` are (witness kind, EDTF day or month) that so many articles share that they tell of
    a migration, not of publication. `reasons` says in words how each was decided, for the evidence panel.
    """

    furniture: frozenset[str] = frozenset()
    path_forms: frozenset[str] = frozenset()
    day_first: bool | None = None
    centuries: tuple[tuple[int, int], ...] = ()
    migrations: frozenset[tuple[str, str]] = frozenset()
    reasons: tuple[tuple[str, str], ...] = ()


def habits_to_json(habits: Habits) -> str:
    """Return habits as one line of JSON, the same for equal habits; `habits_from_json` reads it back."""
    return json.dumps(
        {
            "furniture": sorted(habits.furniture),
            "path_forms": sorted(habits.path_forms),
            "day_first": habits.day_first,
            "centuries": sorted(habits.centuries),
            "migrations": sorted(habits.migrations),
            "reasons": habits.reasons,
        },
        ensure_ascii=True,
    )


def habits_from_json(text: str) -> Habits:
    """Read what `habits_to_json` wrote. Raises `ValueError` or `KeyError` on anything else."""
    found = json.loads(text)
    return Habits(
        furniture=frozenset(found["furniture"]),
        path_forms=frozenset(found["path_forms"]),
        day_first=found["day_first"],
        centuries=tuple((short, year) for short, year in found["centuries"]),
        migrations=frozenset((kind, day) for kind, day in found["migrations"]),
        reasons=tuple((name, why) for name, why in found["reasons"]),
    )


def habits_fingerprint(habits: Habits) -> str:
    """Return 16 letters that change when a decision changes; the words of the reasons (which count files) don't."""
    decisions = json.loads(habits_to_json(habits))
    del decisions["reasons"]
    return hashlib.sha256(json.dumps(decisions, sort_keys=True).encode("ascii")).hexdigest()[:16]
