# SPDX-License-Identifier: MIT
"""Looks at what came out of a file before it is believed."""

MOST_DOCUMENTS = (1 << 32) - 1


def whole(value: object, most: int) -> int:
    """Return a number that came out of JSON. Raises `ValueError` unless it is a whole one from 0 to `most`."""
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError("no such number")
    return value
