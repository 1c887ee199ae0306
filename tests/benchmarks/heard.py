# SPDX-License-Identifier: MIT
"""What a screen reader hears of the real program: its window through AT-SPI, the accessibility bus of Linux.

usage: heard.py ARCHIVE [--word WORD] [--tree]

Needs, besides what `screen.py` needs, Debian's at-spi2-core, dbus-x11 and python3-pyatspi. Prints what it heard and
ends with 1 if something can't be heard that should be.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from screen import Screen

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_PYTHON = "/usr/bin/python3"  # the system's own: pyatspi comes from Debian
_SILENT = {
    "filler",
    "panel",
    "layered pane",
    "viewport",
    "scroll bar",
    "separator",
    "unknown",
    "root pane",
    "split pane",
}
_WITHIN = {"list item", "table cell", "page tab"}  # Qt calls the current one focused, wherever the focus is
_CLICKED = {
    "push button",
    "button",
    "check box",
    "radio button",
    "menu item",
    "toggle button",
    "text",
    "combo box",
    "list",
    "table",
}


class Listener:
    """Asks the accessibility bus what stands in the program's window."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def hear(self) -> list[dict[str, Any]]:
        """Return every object of the program's windows, in order: role, name, states, text, depth."""
        walker = Path(__file__).with_name("heard_walk.py")
        done = subprocess.run(
            [_PYTHON, str(walker), "backfile"], env=self._environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]


def missing_things() -> list[str]:
    """Return what this machine lacks."""
    files = (_LAUNCHER, _PYTHON)
    return [name for name in files if not os.path.exists(name)] + [
        name for name in ("dbus-run-session", "xdotool", "Xvfb") if shutil.which(name) is None
    ]


def complaints(step: str, heard: list[dict[str, Any]]) -> list[str]:
    """Return what can't be heard after a step that should be at every one."""
    nameless = [one["role"] for one in heard if one["role"] in _CLICKED and not one["name"] and _is_there(one)]
    focused = [one for one in heard if "focused" in one["states"] and one["role"] not in _WITHIN]
    found = [f"a name of a {role}" for role in nameless]
    if not focused:
        found.append("where the focus is")
    found += [f"the focus, which is on a hidden {one['role']} “{one['name']}”" for one in focused if not _is_there(one)]
    return [f"{step}: {what}" for what in found]


def _is_there(one: dict[str, Any]) -> bool:
    return "showing" in one["states"]


def _some(heard: list[dict[str, Any]], role: str, *words: str) -> bool:
    """Return whether something of this role is there whose name has one of the words."""
    names = (one["name"] for one in heard if one["role"] == role and _is_there(one))
    return any(word.casefold() in name.casefold() for name in names for word in words)


def _has_text(heard: list[dict[str, Any]], name: str, least: int) -> bool:
    """Return whether a text of that name gives so many characters at least."""
    return any(name in one["name"] and len(one["text"]) >= least and _is_there(one) for one in heard)


Step = tuple[str, tuple[str, ...], str, Callable[[list[dict[str, Any]]], bool]]
_STEPS: tuple[Step, ...] = (  # what it is called, the keys, what should be heard then, and whether it is
    (
        "list",
        ("Ctrl+1",),
        "rows with headline, date and certainty",
        lambda heard: _some(heard, "table cell", "certain", "probable"),
    ),
    ("article", ("Return",), "the article's whole text", lambda heard: _has_text(heard, "Article", 200)),
    (
        "quotations",
        ("Ctrl+Next",),
        "the quotations as a list",
        lambda heard: _some(heard, "list item", "speech", "words within"),
    ),
    ("evidence", ("Ctrl+D",), "what the date rests on", lambda heard: _some(heard, "label", "date")),
    ("set date", ("Ctrl+Shift+D",), "the field for a date", lambda heard: _some(heard, "text", "Your own date")),
    ("text again", ("Escape", "Escape"), "the article", lambda heard: _has_text(heard, "Article", 200)),
    ("find bar", ("Ctrl+F",), "the field of the find bar", lambda heard: _some(heard, "text", "Find in this")),
    ("find bar closed", ("Escape",), "the article", lambda heard: _has_text(heard, "Article", 200)),
    ("go to date", ("Ctrl+G",), "the field for a date", lambda heard: _some(heard, "text", "Date to go to")),
    ("list again", ("Escape",), "the list", lambda heard: _some(heard, "table", "Articles")),
    (
        "all quotations",
        ("Ctrl+3", "Down"),
        "quotations, a line each, and how sure their speakers are",
        lambda heard: _some(heard, "table cell", "perhaps", "Unnamed", "nobody known"),
    ),
    (
        "all occurrences",
        ("F6", "t", "h", "e", "space", "Down"),
        "occurrences, a line each, with date and article",
        lambda heard: _some(heard, "table cell", "certain", "probable", "undated"),
    ),
    (
        "people",
        ("Ctrl+4", "Down"),
        "the people with their figures",
        lambda heard: _some(heard, "list item", "articles"),
    ),
    ("card", ("Return",), "the quotations on the card", lambda heard: _some(heard, "list item", "said", "speech")),
    ("pairs", ("Ctrl+Shift+R",), "who is perhaps the same", lambda heard: _some(heard, "panel", "the same person")),
    ("report", ("Ctrl+5",), "the figures", lambda heard: _some(heard, "button", "certain", "files")),
    ("articles again", ("Ctrl+1",), "the list", lambda heard: _some(heard, "table", "Articles")),
    ("settings", ("Ctrl+comma",), "their names", lambda heard: _some(heard, "check box", "Mark quotations")),
    ("settings closed", ("Escape",), "the list", lambda heard: _some(heard, "table", "Articles")),
    ("archives", ("Ctrl+Shift+M",), "the archives", lambda heard: _some(heard, "table", "Archives")),
    ("archives closed", ("Escape",), "the list", lambda heard: _some(heard, "table", "Articles")),
    ("guide", ("F1",), "its pages", lambda heard: _some(heard, "list", "Pages of the guide")),
)


def listen(archive: Path, word: str, *, tree: bool) -> int:
    """Open the archive, search, and go through the window by keys; listen after each step."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as data, Screen(1440, 900) as screen:
        program = screen.start("-m", "reader.main", "--data-dir", data, str(archive))
        window = screen.window_of(program, "Backfile")
        screen.do("windowfocus", "--sync", window)
        screen.settle(program)
        screen.press("Ctrl+L")
        screen.type(word)
        for name, keys, what, holds in _STEPS:
            for key in keys:
                screen.press(key)
                screen.settle(program)
            if name.endswith("closed"):
                screen.do("windowfocus", "--sync", window)  # as a window manager would
                screen.settle(program)
            heard = Listener(screen.environment).hear()
            _tell(name, heard, tree=tree)
            found += complaints(name, heard)
            if not holds(heard):
                found.append(f"{name}: {what}")
        program.terminate()
        program.wait(20)
    for what in found:
        say(f"can't be heard: {what}")
    return 1 if found else 0


def _tell(step: str, heard: list[dict[str, Any]], *, tree: bool) -> None:
    """Print what is there after a step, and what has the focus; with `tree`, also what is hidden or silent."""
    say(f"--- {step}")
    for one in heard:
        if tree or (_is_there(one) and one["role"] not in _SILENT):
            states = ", ".join(one["states"])
            say(f"{'  ' * one['depth']}{one['role']} “{one['name']}” {states} {one['text'][:70]!r}")


def say(line: str) -> None:
    """Print at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Do what the command line says, within a session bus that has the accessibility bus on it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--word", default="harbour")
    parser.add_argument("--tree", action="store_true", help="print also what is passed over in silence")
    options = parser.parse_args()
    missing = missing_things()
    if missing:
        raise SystemExit(
            f"This needs {', '.join(missing)} (Debian: at-spi2-core, dbus-x11, python3-pyatspi, xvfb, xdotool)."
        )
    if "BACKFILE_HEARD" not in os.environ:
        environment = {
            **os.environ,
            "BACKFILE_HEARD": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
        }
        command = ["dbus-run-session", "--", sys.executable, __file__, *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode
    with subprocess.Popen([_LAUNCHER, "--launch-immediately"]) as launcher:
        try:
            return listen(options.archive.resolve(), options.word, tree=options.tree)
        finally:
            launcher.terminate()


if __name__ == "__main__":
    sys.exit(main())
