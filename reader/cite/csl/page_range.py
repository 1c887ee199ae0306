# SPDX-License-Identifier: MIT
"""The last page of a range, as shortened as a style wants it."""

import re

_RANGE = re.compile(r"(\d+)–(\d+)")


def shortened(page: str, wanted: str, dash: str) -> str:
    """Return "12–13" as "12–3" and the like. Pages with letters ("A4–A5") stay whole."""
    return _RANGE.sub(lambda found: f"{found[1]}{dash}{_last(found[1], found[2], wanted)}", page)


def _last(first: str, last: str, wanted: str) -> str:
    if len(first) != len(last) or first >= last or not wanted:
        return last
    same = next(at for at in range(len(last)) if first[at] != last[at])
    match wanted:
        case "minimal":
            return last[same:]
        case "minimal-two":
            return last[min(same, max(0, len(last) - 2)) :]
        case "chicago" | "chicago-15" | "chicago-16":
            return _chicago(first, last, same)
    return last


def _chicago(first: str, last: str, same: int) -> str:
    """Follow Chicago's manual: 3–10, 100–104, 107–8, 321–28, 1496–500."""
    if len(first) < 3 or first.endswith("00"):
        return last
    if first[-2] == "0":
        return last[min(same, len(last) - 1) :] if same >= len(last) - 2 else last[same:]
    return last[min(same, len(last) - 2) :]
