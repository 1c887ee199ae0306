# SPDX-License-Identifier: MIT
"""Walk the accessibility tree of one program and print each object as a line of JSON. For the system's own Python.

usage: heard_walk.py NAME
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi

_MOST_CHILDREN = 60  # of a list of a million rows
_DEEPEST = 40


def walk(node: Any, depth: int = 0) -> Iterator[dict[str, object]]:  # noqa: ANN401 - pyatspi has no types
    """Yield an object and all below it."""
    states = [str(pyatspi.stateToString(state)) for state in node.getState().getStates()]
    yield {"role": node.getRoleName(), "name": node.name, "states": states, "text": text_of(node), "depth": depth}
    if depth < _DEEPEST:
        for at in range(min(node.childCount, _MOST_CHILDREN)):
            child = node.getChildAtIndex(at)
            if child is not None:
                yield from walk(child, depth + 1)


def text_of(node: Any) -> str:  # noqa: ANN401 - pyatspi has no types
    """Return what the text interface of an object says, or ""."""
    try:
        text = node.queryText()
        return str(text.getText(0, text.characterCount))
    except NotImplementedError:
        return ""


def main() -> int:
    """Print what was found; 1 if the program isn't on the bus."""
    wanted = sys.argv[1].casefold()
    desktop = pyatspi.Registry.getDesktop(0)
    for at in range(desktop.childCount):
        program = desktop.getChildAtIndex(at)
        if program is not None and wanted in program.name.casefold():
            for one in walk(program):
                sys.stdout.write(json.dumps(one) + "\n")
            return 0
    sys.stderr.write(f"{sys.argv[1]} is not on the accessibility bus.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
