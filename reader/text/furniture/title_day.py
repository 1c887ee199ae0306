# SPDX-License-Identifier: MIT
"""A day in one line with its headline, parted from it: `Bridge Closed (4 May 1993)`, `1993-05-04 Bridge Closed`."""

import re

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.julian import is_settled
from reader.text.furniture.imprint import imprint_of

_LONGEST = 250
_SHORTEST = 8  # characters: a headline
_BEHIND = re.compile(
    r"\s{0,4}[(\[]([^()\[\]]{6,80})[)\]]\s{0,4}\Z|(?:\s[|/]\s|\s[-–—]{1,2}\s|\s{3,}|\t)([^|/\t]{6,80})\Z"
)
_PARTING = re.compile(r"\s?[-–—|:/]{1,2}\s{1,4}|\s{3,}|\t\s{0,4}")
_MACHINE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
_DAY = len("1993-05-04")


def day_beside_title(line: str, where: str) -> tuple[Witness, int, int] | None:
    """Return the day beside a headline, and where the headline starts and ends in its line; or None.

    Commas part nothing here: "The March of May 4, 1993" is a headline, and so are dates that a title needs.
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return None
    behind = _BEHIND.search(line)
    if behind and behind.start() >= _SHORTEST and not is_settled(line):
        imprint = imprint_of(behind[1] or behind[2], where)
        if imprint and _is_day(imprint.witness):
            return imprint.witness, 0, behind.start()
    found = find_day(line[:40])
    if not found or line[: found.start].strip("[( ") or len(line) - found.end < _SHORTEST:
        return None
    witness = Witness(WitnessKind.VISIBLE, line[: found.end].strip("[( "), found.readings, where)
    rest = line[found.end :]
    parting = _PARTING.match(rest.lstrip(")]")) or (_MACHINE.fullmatch(witness.value) and re.match(r"\s", rest))
    if not parting or not _is_day(witness):
        return None
    return witness, len(line) - len(rest.lstrip(")] -–—|:/\t")), len(line)


def _is_day(witness: Witness) -> bool:
    """Tell whether it is a day, of a year in four figures."""
    return bool(witness.readings) and all(len(one) == _DAY for one in witness.readings) and len(witness.readings) <= 2
