# SPDX-License-Identifier: MIT
"""Whether one line is furniture of a page by what it says."""

import re
from functools import cache

from reader.text.furniture import tables

_LONGEST = 250
_LONGEST_LABEL = 30
_LONGEST_NAME = 6
_ENDS = " .:;,!…»>«<*-–—|•·"
_BARS = re.compile(r"\s[|•·»>]\s|\s::\s")
_ADDRESS = re.compile(r"(?:https?://|www\.|[\w.+-]{1,60}@[\w-]{1,60}\.)\S{1,200}", re.IGNORECASE)
_PAGE = re.compile(r"(?:page|seite|стр\.?) 0(?: (?:of|von|de|из) 0)?|[-–—] ?0 ?[-–—]|\(?0 comments?\)?")
_WEATHER = re.compile(r"0 .{0,60}-?0\s?°")


def is_notice(line: str, key: str) -> bool:
    """Tell whether a line with this key (`line_key`) is known page furniture, or built like it."""
    if len(key) > _LONGEST:
        return False
    bare = key.strip(_ENDS)
    if bare in _entries("LINES") or bare in _entries("TAILS"):
        return True
    if bare.startswith(_starts().get(bare[:1], ())) and not line[:1].islower():  # a wrapped line of prose may begin so
        return True
    return _is_bar(bare) or bool(_ADDRESS.fullmatch(bare) or _PAGE.fullmatch(key) or _WEATHER.match(key))


def opens_tail(key: str) -> bool:
    """Tell whether nothing of the article follows a line with this key."""
    return key.strip(_ENDS) in _entries("TAILS")


def is_section(key: str) -> bool:
    """Tell whether a line with this key is the name of a newspaper's section."""
    return key.strip(_ENDS) in _entries("SECTIONS")


def is_paper(key: str) -> bool:
    """Tell whether a line with this key could be the name of a newspaper."""
    words = key.strip(_ENDS).split()
    return len(words) <= _LONGEST_NAME and not _entries("PAPERS").isdisjoint(words)


def _is_bar(bare: str) -> bool:
    """Tell whether a line is a row of labels: `Home | News | Archive`."""
    labels = _BARS.split(bare)
    return len(labels) > 2 and all(len(label) <= _LONGEST_LABEL for label in labels)


@cache
def _entries(table: str) -> frozenset[str]:
    languages: dict[str, str] = getattr(tables, table)
    return frozenset(entry for text in languages.values() for entry in _split(text))


@cache
def _starts() -> dict[str, tuple[str, ...]]:
    """Return the beginnings of furniture lines by their first character."""
    table: dict[str, tuple[str, ...]] = {}
    for text in tables.STARTS.values():
        for entry in _split(text):
            table[entry[:1]] = (*table.get(entry[:1], ()), entry)
    return table


def _split(text: str) -> list[str]:
    return [" ".join(entry.casefold().split()) for line in text.strip().split("\n") for entry in line.split("|")]
