# SPDX-License-Identifier: MIT
"""The first five minutes with the window, as a newcomer spends them: real keys, a real mouse, the real program.

usage: tour.py ARCHIVE [--word WORD] [--out FOLDER]

Starts the program on a virtual screen as on its first day, drops ARCHIVE on it, and goes on to the report, a search as
one types, an article, its date's evidence, a date of one's own, and the rest of what the guide shows; a picture of each
goes into --out. At the end it checks that the date was kept, and that no file of the archive was touched.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from screen import Screen

from reader.gui.action_list import ACTIONS

_SIZE = (1440, 900)
_KEYS = {spec.id: spec.shortcuts[0] for spec in ACTIONS if spec.shortcuts}
_MAIN = (sys.executable, "-m", "reader.main")


class Tour:
    """One visit. Each step leaves a picture, if it is one that the guide shows."""

    def __init__(self, screen: Screen, archive: Path, data: Path, out: Path, word: str) -> None:
        self._screen = screen
        self._archive = archive
        self._data = data
        self._out = out
        self._word = word
        begun = time.monotonic()
        self._program = screen.start("-m", "reader.main", "--data-dir", str(data))
        self._window = screen.window_of(self._program, "Backfile")
        say(f"window after {time.monotonic() - begun:.2f} s")
        screen.do("windowmove", self._window, "0", "0")
        screen.do("windowsize", "--sync", self._window, *map(str, _SIZE))
        screen.do("windowfocus", "--sync", self._window)
        self._settle()

    def walk(self) -> None:
        """Go the whole way."""
        for step in (
            self._welcome,
            self._drop,
            self._report,
            self._search,
            self._read,
            self._date,
            self._look_about,
        ):
            step()
            say(f"{step.__name__.strip('_')}: done")

    def close(self) -> None:
        """Leave as one does, and see that the program ends well."""
        self._screen.press(_KEYS["archive.quit"])
        code = self._program.wait(20)
        if code:
            raise SystemExit(f"The program ended with {code}.")

    def _welcome(self) -> None:
        self._picture("welcome")

    def _drop(self) -> None:
        source = self._screen.start(str(Path(__file__).with_name("drag_source.py")), str(self._archive), "1460", "100")
        self._screen.window_of(source, "drag source")
        self._screen.drag((1560, 140), (900, 500))
        time.sleep(0.9)  # "within a second headlines appear"
        self._picture("reading")
        self._settle()
        source.terminate()
        self._screen.do("windowfocus", "--sync", self._window)
        self._picture("dropped")

    def _report(self) -> None:
        self._press("view.report")
        self._picture("report")
        self._press("view.articles")

    def _search(self) -> None:
        self._press("search.focus")
        for number, sign in enumerate(self._word):
            self._screen.type(sign)
            self._settle()
            if number == len(self._word) - 1:
                self._picture("search")
        self._screen.type("zq ")
        self._picture("no-hits")
        self._screen.press("BackSpace", "BackSpace", "BackSpace")
        self._screen.type(" date:1994-13")
        self._picture("mistake")
        for _ in " date:1994-13":
            self._screen.press("BackSpace")
        self._settle()

    def _read(self) -> None:
        self._screen.press("Down", "Return")
        self._settle()
        self._picture("article")
        self._press("article.next_match")
        self._press("article.compare")
        self._picture("both-texts")
        self._press("article.compare")
        self._press("article.find")
        self._screen.type("the")
        self._picture("find")
        self._screen.press("Escape")

    def _date(self) -> None:
        self._press("article.evidence")
        self._picture("evidence")
        self._press("article.set_date")
        self._screen.type("1994-05~")
        self._screen.press("Tab")
        self._settle()
        self._picture("set-date")
        self._screen.type("Tried by the tour")
        self._screen.press("Return")
        self._settle()
        self._picture("dated")
        self._screen.press("Escape")

    def _look_about(self) -> None:
        self._press("search.clear")
        self._screen.press("Escape", "Down")
        self._settle()
        self._picture("main")
        self._press("view.contrast")
        self._picture("high-contrast")
        self._press("view.dark")
        self._picture("dark")
        self._press("view.light")
        for action, name in (("settings.open", "settings"), ("archive.manage", "manage")):
            self._press(action)
            self._settle()
            self._picture(name)
            self._screen.press("Escape")

    def _press(self, action: str) -> None:
        if action not in _KEYS:
            raise SystemExit(f"{action} has no key.")
        self._screen.press(_KEYS[action])
        self._settle()

    def _settle(self) -> None:
        self._screen.settle(self._program)
        if self._program.poll() is not None:
            raise SystemExit(f"The program has ended with {self._program.returncode}.")

    def _picture(self, name: str) -> None:
        self._screen.settle(self._program, 2)
        self._screen.picture(self._window, self._out / f"{name}.png")


def say(line: str) -> None:
    """Print at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def sums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 and time of every file."""
    return {
        str(path.relative_to(folder)): f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mtime_ns}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def own_dates(archive: Path, data: Path) -> int:
    """Return how many articles bear a date that the user gave."""
    listed = subprocess.run(
        [*_MAIN, "--data-dir", str(data), "list", str(archive), "--json"], capture_output=True, text=True, check=True
    )
    rows = (json.loads(line) for line in listed.stdout.splitlines())
    return sum(any(one["kind"] == "user" for one in row["evidence"]) for row in rows)


def visit(archive: Path, out: Path, word: str) -> None:
    """Go once through the program, and check what it leaves behind."""
    before = sums(archive)
    with tempfile.TemporaryDirectory() as data:
        with Screen(1700, _SIZE[1]) as screen:
            tour = Tour(screen, archive, Path(data), out, word)
            tour.walk()
            tour.close()
        dated = own_dates(archive, Path(data))
    if dated != 1:
        raise SystemExit(f"{dated} articles bear a date of one's own, not 1.")
    if sums(archive) != before:
        raise SystemExit("The archive was changed.")
    say("one date of one's own is kept; no file of the archive was touched")


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--word", default="harb")
    parser.add_argument("--out", type=Path, default=Path("screenshots/tour"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    visit(options.archive.resolve(), options.out.resolve(), options.word)
    return 0


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    sys.exit(main())
