# SPDX-License-Identifier: MIT
"""Moments as machines count them: seconds or milliseconds since 1970, of which the printed day isn't always plain."""

import re
from datetime import UTC, datetime, timedelta

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day

_SECONDS = re.compile(r"(1?[0-9]{9})(?:[0-9]{3})?(?:\.[0-9]{1,9})?")
_NINE, _DAY = len("736500000"), len("19930504")
_EVENING = range(20, 24)  # hours of Greenwich at which a day begins from Berlin to Samara


def moment_of(value: str) -> datetime | None:
    """Return the moment that figures count, by the clock of Greenwich; None if they are a day as written, or others."""
    seconds = _SECONDS.fullmatch(value)
    if seconds is None:
        return None
    found = find_day(value[: _DAY if len(value) == _NINE else None])  # 19930504 and a figure more counts no seconds
    return None if found and found.readings else datetime.fromtimestamp(int(seconds[1]), UTC)


def counted_witness(kind: WitnessKind, value: str, where: str) -> Witness | None:
    """Read a field that counts seconds; None if it doesn't.

    At midnight a day was meant, and `kind` may be sure of it. At any other hour the day may be another where it was
    printed: then it is a page's metadatum at most. A full hour of the evening may be midnight further east.
    """
    moment = moment_of(value)
    if moment is None:
        return None
    day = moment.date()
    on_the_hour = not (moment.minute or moment.second)
    if on_the_hour and not moment.hour:
        return Witness(kind, value, (day.isoformat(),), where)
    kind = kind if kind.only_bounds else WitnessKind.METADATA
    if on_the_hour and moment.hour in _EVENING:
        return Witness(kind, value, (f"{day}/{day + timedelta(days=1)}",), where)
    return Witness(kind, value, (day.isoformat(),), where)
