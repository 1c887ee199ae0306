# SPDX-License-Identifier: MIT
"""Which branch of a choice an article takes."""

import re
from collections.abc import Iterator

from reader.cite.csl.item import KIND, CslItem
from reader.cite.csl.style_file import Node

_NUMBER = re.compile(r"[^\W\d_]?\d+[^\W\d_]?(?:\s?[-–,&]\s?[^\W\d_]?\d+[^\W\d_]?){0,20}")


def holds(branch: Node, item: CslItem, *, in_note: bool) -> bool:
    """Tell whether a branch is to be taken. `in_note`: in a citation, which is the first of its article."""
    if branch.name == "else":
        return True
    found = _tests(branch, item, in_note=in_note)
    match branch.get("match", "all"):
        case "any":
            return any(found)
        case "none":
            return not any(found)
    tests = list(found)
    return bool(tests) and all(tests)


def _tests(branch: Node, item: CslItem, *, in_note: bool) -> Iterator[bool]:
    for name, values in branch.attributes.items():
        for value in values.split():
            match name:
                case "type":
                    yield value == KIND
                case "variable":
                    yield item.has(value)
                case "is-numeric":
                    yield bool(_NUMBER.fullmatch(item.value(value)))
                case "is-uncertain-date":
                    yield value == "issued" and item.is_circa
                case "position":
                    yield in_note and value == "first"
                case "locator" | "disambiguate":
                    yield False
