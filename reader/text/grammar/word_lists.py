# SPDX-License-Identifier: MIT
"""How a module of data becomes the fields of a table: names in capitals there, words between blanks."""

from collections.abc import Iterable, Mapping
from dataclasses import Field
from types import ModuleType
from typing import Any


def field_values(wanted: Iterable["Field[Any]"], words: ModuleType) -> dict[str, object]:
    """Return the value of each field: lists of words as sets, pairs with a `/` as mappings, all else as it stands.

    `_` in a word stands for a blank.
    """
    made: dict[str, object] = {}
    for field in wanted:
        value = getattr(words, field.name.upper())
        if field.type == frozenset[str]:
            value = frozenset(word.replace("_", " ") for word in value.split())
        elif field.type == Mapping[str, str]:
            value = dict(pair.split("/") for pair in value.split())
        made[field.name] = value
    return made
