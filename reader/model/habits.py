# SPDX-License-Identifier: MIT
"""What the survey is told of each article, and what it answers: the habits of a folder."""

import hashlib
import json
from dataclasses import dataclass

from reader.model.date import Witness


@dataclass(frozen=True, slots=True)
class Spelling:
    """What the words of an article tell of damage that only its folder or the archive can judge; never very many.

    `encodings` are those by which its bytes can be read, the one chosen alone first; none for Unicode. `gapped` are
    words in small letters with a `?` for a letter, of which no list tells which. `torn` are words with a hyphen at a
    line's end ("har-bour"), `hyphened` those with one inside a line; both folded, the latter only beside the former.
    """

    encodings: tuple[str, ...] = ()
    gapped: tuple[str, ...] = ()
    torn: tuple[str, ...] = ()
    hyphened: tuple[str, ...] = ()


NO_SPELLING = Spelling()


@dataclass(frozen=True, slots=True)
class Summary:
    """What the survey needs of an article. `edges`: normalised first and last lines; `years`: named in its text.

    `copied`: another article has the same text and stands for both. Its lines stand there again because the story does,
    and say nothing of what repeats from story to story.
    """

    id: str
    path: bytes
    format: str
    witnesses: tuple[Witness, ...]
    edges: tuple[str, ...]
    years: tuple[int, ...]
    spelling: Spelling = NO_SPELLING
    copied: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """What was learnt of the folder an article lies in; the same value for all articles of the folder.

    `furniture` are normalised lines that repeat in the folder. `path_forms` names the forms of date in folder and
    file names that hold there. `day_first` settles `03/04/1994` (None: unsettled). `centuries` maps a two-digit year
    to the year meant. `migrations` are (witness kind, EDTF day or month) that so many articles share that they tell of
    a migration, not of publication. `encoding` is that of all texts here of which their own bytes don't tell it ("":
    unsettled). `reasons` says in words how each was decided, for the evidence panel. `spellings`, the one thing that
    each article has for itself, are words as found and as the archive's other articles have them, folded or with `?`.
    """

    furniture: frozenset[str] = frozenset()
    path_forms: frozenset[str] = frozenset()
    day_first: bool | None = None
    centuries: tuple[tuple[int, int], ...] = ()
    migrations: frozenset[tuple[str, str]] = frozenset()
    encoding: str = ""
    reasons: tuple[tuple[str, str], ...] = ()
    spellings: tuple[tuple[str, str], ...] = ()


def habits_fingerprint(habits: Habits) -> str:
    """Return 16 letters that change when a decision on the folder changes.

    The words of the reasons (which count files) don't matter, nor do the spellings, which are an article's own.
    """
    decisions = {
        "furniture": sorted(habits.furniture),
        "path_forms": sorted(habits.path_forms),
        "day_first": habits.day_first,
        "centuries": sorted(habits.centuries),
        "migrations": sorted(habits.migrations),
        "encoding": habits.encoding,
    }
    return hashlib.sha256(json.dumps(decisions).encode("ascii")).hexdigest()[:16]
