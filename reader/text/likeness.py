# SPDX-License-Identifier: MIT
"""When two words are nearly spelt alike: letters put in, left out, or exchanged for others (Levenshtein's distance)."""


def is_within(one: str, other: str, most: int) -> bool:
    """Tell whether at most `most` letters (a few) make one word of the other."""
    if abs(len(one) - len(other)) > most:
        return False
    shorter = min(len(one), len(other))
    same = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    one, other = one[same:], other[same:]
    shorter -= same
    same = next((at for at in range(shorter) if one[-1 - at] != other[-1 - at]), shorter)
    one, other = one[: len(one) - same], other[: len(other) - same]
    if not one or not other:
        return len(one) + len(other) <= most
    if most < 1:
        return False
    return any(is_within(*pair, most - 1) for pair in ((one[1:], other[1:]), (one[1:], other), (one, other[1:])))
