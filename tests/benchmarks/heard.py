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
_CLICKED = {
    "push button",
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


def complaints(heard: list[dict[str, Any]], word: str) -> list[str]:
    """Return what can't be heard that should be."""
    found: list[str] = []

    def expect(what: str, holds: object) -> None:
        if not holds:
            found.append(what)

    names = {(one["role"], one["name"]) for one in heard}
    texts = [one["text"] for one in heard if one["text"]]
    cells = [one["name"] for one in heard if one["role"] == "table cell"]
    expect("the search box by its name", any(role == "text" and "Search" in name for role, name in names))
    expect(
        "rows of the list with headline, date and certainty",
        any("certain" in name or "probable" in name for name in cells),
    )
    expect("the article's whole text", any(word.casefold() in text.casefold() and len(text) > 200 for text in texts))
    expect("where the focus is", any("focused" in one["states"] for one in heard))
    nameless = [one for one in heard if one["role"] in _CLICKED and not one["name"] and "showing" in one["states"]]
    expect(f"names of {[one['role'] for one in nameless]}", not nameless)
    return found


def listen(archive: Path, word: str, *, tree: bool) -> int:
    """Open the archive, search, read, and listen after each."""
    with tempfile.TemporaryDirectory() as data, Screen(1440, 900) as screen:
        program = screen.start("-m", "reader.main", "--data-dir", data, str(archive))
        window = screen.window_of(program, "Backfile")
        screen.do("windowfocus", "--sync", window)
        screen.settle(program)
        screen.press("Ctrl+L")
        screen.type(word)
        screen.press("Return")
        screen.settle(program)
        heard = Listener(screen.environment).hear()
        screen.press("Ctrl+Q")
        program.wait(20)
    for one in heard:
        if tree or one["role"] not in _SILENT:
            states = ", ".join(one["states"])
            say(f"{'  ' * one['depth']}{one['role']} “{one['name']}” {states} {one['text'][:70]!r}")
    found = complaints(heard, word)
    for what in found:
        say(f"can't be heard: {what}")
    return 1 if found else 0


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
