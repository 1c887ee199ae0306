# SPDX-License-Identifier: MIT
"""Sentences of which some words are strong, put together so that each language can order them its own way."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale

Run = tuple[str, bool]
"""Words, and whether they are strong."""

_HOLE = re.compile(r"\{([a-z]+)\}")


def filled(template: str, **parts: Iterable[Run]) -> list[Run]:
    """Return a translated sentence as runs, with `parts` in the places of "{name}"."""
    runs: list[Run] = []
    for at, piece in enumerate(_HOLE.split(template)):
        runs += parts[piece] if at % 2 else [(piece, False)]
    return [run for run in runs if run[0]]


def strong_number(words: str, number: int) -> list[Run]:
    """Return counted words such as "5,391 articles" as runs, the number strong."""
    shown = QLocale().toString(number)
    before, found, after = words.partition(shown)
    return [run for run in ((before, False), (found, True), (after, False)) if run[0]]


def joined(groups: Iterable[Iterable[Run]], between: str = " · ") -> list[Run]:
    """Return groups of runs in a row."""
    runs: list[Run] = []
    for group in groups:
        runs += [(between, False), *group] if runs else group
    return runs
