# SPDX-License-Identifier: MIT
"""Lets the writer of an index fail, or its process end, at any one of its operations on files.

usage: columnar_faults.py STEP FOLDER

For each operation of a step: a process of its own does the step and ends there without a word, as if killed. Prints a
JSON list: "old" or "new" where the next opening found what was there before or after the step, else what it found.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from columnar_contents import contents, expected

from reader.errors import ReaderError
from reader.index.columnar.folder import IndexFolder, destroy
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument, IndexQuotation

_EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.listdir", "mmap.__new__"}


class Faults:
    """Counts operations on files below a folder, and does `action` at one of them."""

    def __init__(self) -> None:
        self._below = ""
        self._left = -1
        self._action: Callable[[], object] = list
        self._fsync = os.fsync
        sys.addaudithook(self._hear)

    def arm(self, below: str, at: int, action: Callable[[], object]) -> None:
        """Have `action` done at operation `at` (from 0) from now on."""
        self._below, self._left, self._action = below, at, action
        setattr(os, "fsync", self._fsync_counted)  # noqa: B010  a type checker knows a wider signature

    def disarm(self) -> bool:
        """Do nothing more; tell whether the operation came."""
        reached = self._left < 0
        self._below = ""
        os.fsync = self._fsync
        return reached

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._below and event in _EVENTS:
            first = arguments[0]
            inside = isinstance(first, str) and first.startswith(self._below)
            if inside or event == "mmap.__new__":
                self._count()

    def _fsync_counted(self, handle: int) -> None:
        if self._below:
            self._count()
        self._fsync(handle)

    def _count(self) -> None:
        self._left -= 1
        if self._left == -1:
            self._action()


def _documents(numbers: Iterable[int], body: str = "Oil of the bank") -> Iterator[IndexDocument]:
    for number in numbers:
        said = (IndexQuotation(f"said {number}", ("grachev",)),)
        yield IndexDocument(number, f"Headline {number}", f"{body} {number}", 7, 9, byline="Ann Lee", quotations=said)


_FRESH = {"begin"}
_WITHOUT_WRITER = {"begin", "reopen", "destroy"}
_STEPS: dict[str, Callable[[str, Any], object]] = {
    "begin": lambda folder, _: ColumnarWriter(folder).close(),
    "reopen": lambda folder, _: ColumnarWriter(folder).close(),
    "add": lambda _, writer: writer.add(_documents(range(20, 24))),
    "update": lambda _, writer: writer.add(_documents([3, 7, 30], "gas")),
    "delete": lambda _, writer: writer.delete([0, 7, 99]),
    "delete a segment": lambda _, writer: writer.delete([6, 7, 8]),
    "merge": lambda _, writer: writer.finish(),
    "destroy": lambda folder, _: destroy(folder),
}
STEPS = list(_STEPS)


def fill(step: str, folder: str) -> None:
    """Make the index that a step begins with."""
    os.mkdir(folder)
    if step not in _FRESH:
        writer = ColumnarWriter(folder)
        writer.add(_documents(range(6)))
        writer.add(_documents(range(6, 9)))
        writer.delete([1])
        writer.close()


def prepare(step: str, filled: str, folder: str) -> ColumnarWriter | None:
    """Copy what `fill` made; return a writer of the copy, if the step needs one."""
    shutil.copytree(filled, folder)
    return None if step in _WITHOUT_WRITER else ColumnarWriter(folder)


def perform(step: str, folder: str, writer: ColumnarWriter | None) -> None:
    """Do a step."""
    _STEPS[step](folder, writer)


def before_and_after(step: str) -> tuple[dict[int, Any], dict[int, Any]]:
    """Return what the index holds before and after a step."""
    before = {} if step in _FRESH else expected(_documents(set(range(9)) - {1}))
    after = dict(before)
    if step == "add":
        after |= expected(_documents(range(20, 24)))
    elif step == "update":
        after |= expected(_documents([3, 7, 30], "gas"))
    elif step == "destroy":
        after = {}
    gone = {"delete": {0, 7}, "delete a segment": {6, 7, 8}}.get(step, set[int]())
    return before, {number: found for number, found in after.items() if number not in gone}


def outcome(step: str, folder: str) -> str:
    """Say what the next opening finds, and whether the next writer leaves just that, and no other file."""
    before, after = before_and_after(step)
    try:
        found = contents(folder)
    except ReaderError as error:
        if step != "destroy":
            return f"can't be read: {error}"
        destroy(folder)
        return "damaged, then removed" if not os.path.exists(folder) else "damaged for ever"
    ColumnarWriter(folder).close()
    if contents(folder) != found:
        return "another state after the next writer"
    left = set(os.listdir(folder)) - _listed(folder)
    if left:
        return f"left: {sorted(left)}"
    return "new" if found == after else "old" if found == before else f"neither: {sorted(found)}"


def _listed(folder: str) -> set[str]:
    names = {"MANIFEST", "lock"}
    for entry in IndexFolder(folder).read().segments:
        names |= {f"seg-{entry.id}.col", f"quo-{entry.id}.col", f"del-{entry.id}-{entry.del_generation}.bits"}
    return names


def _kill_everywhere(step: str, folder: str) -> list[str]:
    faults = Faults()
    found: list[str] = []
    filled = os.path.join(folder, "filled")
    fill(step, filled)
    while True:
        below = os.path.join(folder, str(len(found)))
        child = os.fork()
        if not child:
            writer = prepare(step, filled, below)
            faults.arm(below, len(found), lambda: os._exit(9))
            perform(step, below, writer)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        found.append(outcome(step, below))
        if os.waitstatus_to_exitcode(status) != 9:
            return found


if __name__ == "__main__":
    json.dump(_kill_everywhere(*sys.argv[1:]), sys.stdout)
