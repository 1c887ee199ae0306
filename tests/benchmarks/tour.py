# SPDX-License-Identifier: MIT
"""The first five minutes with the window, as a newcomer spends them: real keys, a real mouse, the real program.

usage: tour.py ARCHIVE [--word WORD] [--day DAY] [--doubtful QUERY] [--out FOLDER] [--guide]

Starts the program on a virtual screen as on its first day, drops ARCHIVE on it, and goes on to the report, a search as
one types, an article, whoever speaks in it, its date's evidence, a date of one's own, and about the rest of the
window; a picture of each goes into --out. At the end it checks that the date was kept, and that no file of the archive
was touched. --guide (with the sample archive) puts the pictures that the guide shows in their place. WORD, DAY and
QUERY must be found there.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QImage
from screen import Screen

from reader.gui.action_list import ACTIONS
from reader.gui.looks.palette import LIGHT
from reader.paths import resources_folder

_SIZE = (1200, 760)
_SCREEN = (1500, 820)
_HEAD = range(150, 420)  # pixels from the top within which an article's date stands
_YEAR = 410  # pixels from the top where a year stands in the dates pane
_DISMISS = (_SIZE[0] - 40, 122)  # where the banner is sent away
_MARGIN = range(940, 1180)  # pixels from the left within which an article's margin stands
_ARTICLE = 520  # pixels from the left where the article's pane has begun
_KEYS = {spec.id: spec.shortcuts[0] for spec in ACTIONS if spec.shortcuts}
_MAIN = (sys.executable, "-m", "reader.main")
_PATIENCE = 2.0  # seconds for a picture to come to rest


class Tour:
    """One visit. Each step leaves a picture."""

    def __init__(self, screen: Screen, archive: Path, data: Path, out: Path, *arguments: str) -> None:
        self._screen = screen
        self._archive = archive
        self._out = out
        begun = time.monotonic()
        self._program = screen.start("-m", "reader.main", "--data-dir", str(data), *arguments)
        self._window = screen.window_of(self._program, "Backfile")
        say(f"window after {time.monotonic() - begun:.2f} s")
        screen.do("windowmove", self._window, "0", "0")
        screen.do("windowsize", "--sync", self._window, *map(str, _SIZE))
        screen.do("windowfocus", "--sync", self._window)
        self._settle()

    def walk(self, word: str, day: str, doubtful: str) -> None:
        """Go the whole way."""
        self._picture("welcome")
        self._drop()
        self._press("view.report")
        self._picture("report")
        self._press("view.articles")
        self._search(word)
        self._read()
        self._speaker()
        self._date(doubtful)
        self._look_about(day)

    def close(self) -> None:
        """Leave as one does, and see that the program ends well."""
        self._screen.press(_KEYS["archive.quit"])
        code = self._program.wait(20)
        if code:
            raise SystemExit(f"The program ended with {code}.")

    def _drop(self) -> None:
        """0:20: a folder is dropped on the window."""
        script = Path(__file__).with_name("drag_source.py")
        source = self._screen.start(str(script), str(self._archive), str(_SIZE[0] + 20), "100")
        self._screen.window_of(source, "drag source")
        self._screen.drag((_SIZE[0] + 120, 140), (_SIZE[0] * 2 // 3, 500))
        time.sleep(0.9)  # "within a second headlines appear"
        self._take("reading")
        self._settle()
        source.terminate()
        self._screen.do("windowfocus", "--sync", self._window)
        self._picture("dropped")

    def _search(self, word: str) -> None:
        """1:00: every key searches; nothing found, and a mistake, are said in place."""
        self._press("search.focus")
        for sign in word:
            self._screen.type(sign)
            self._settle()
        self._picture("typed")
        self._screen.type("zq ")
        self._picture("no-hits")
        self._ask(f"{word} date:1994-13")
        self._picture("mistake")
        self._ask(word)

    def _read(self) -> None:
        """1:30: Down, Enter, and what one does in a text."""
        self._screen.press("Down", "Return")
        self._picture("search")
        self._press("article.next_match")
        self._press("article.next_quotation")
        self._picture("stepped")
        self._press("article.find")
        self._screen.type("the")
        self._picture("find")
        self._screen.press("Escape")
        self._press("article.compare")
        self._picture("both-texts")
        self._press("article.compare")

    def _speaker(self) -> None:
        """2:00: a click on the speaker; the card, back; then all quotations of the search, and who may be the same."""
        self._click_on(LIGHT.quoted[0].line, _MARGIN, range(150, _SIZE[1] - 60), "speaker in the margin", 20)
        self._picture("people")
        self._press("view.back")
        self._picture("back")
        self._press("view.quotations")
        self._screen.press("Down", "Down")
        self._picture("quotations")
        self._press("people.review")
        self._picture("pairs")
        self._press("view.articles")

    def _date(self, doubtful: str) -> None:
        """2:40: a click on the date; then a date of one's own, with a reason."""
        self._ask(doubtful)
        self._screen.press("Down", "Return")
        self._settle()
        self._click_date()
        self._picture("evidence")
        self._press("article.set_date")
        self._screen.type("about May 1994")
        self._settle()
        self._screen.press("Tab")
        self._screen.type("The council's minutes name the vote of that month.", 20)
        self._picture("set-date")
        self._screen.press("Return")
        self._settle()
        self._picture("dated")
        self._screen.press("Escape")
        self._settle()
        self._screen.click(*_DISMISS)

    def _look_about(self, day: str) -> None:
        """The rest: all dates, colours, settings, the care of archives, the guide."""
        self._press("search.clear")
        self._press("search.go_to_date")
        self._screen.type(day, 20)
        self._settle()
        self._screen.press("Return")
        self._picture("main")
        self._screen.click(60, _YEAR)
        self._settle()
        self._screen.press("Right")
        self._picture("dates")
        self._press("search.clear")
        for theme in ("contrast", "dark", "light"):
            self._press(f"view.{theme}")
            self._picture({"contrast": "high-contrast"}.get(theme, theme))
        for action, title, name in (
            ("edit.settings", "Settings", "settings"),
            ("archive.manage", "Archives", "manage"),
            ("help.guide", "Guide", "guide"),
        ):
            self.show(action, title, name)

    def show(self, action: str, title: str, name: str) -> None:
        """Take a picture of a window that an action opens, and close it."""
        self._press(action)
        dialog = self._screen.window_of(self._program, title)
        self._picture(name, dialog)
        self._screen.do("windowfocus", "--sync", dialog)
        self._screen.press("Escape")
        self._screen.do("windowfocus", "--sync", self._window)

    def _ask(self, words: str) -> None:
        self._press("search.focus")
        self._screen.press("Ctrl+A")
        self._screen.type(words)
        self._settle()

    def _click_date(self) -> None:
        """Click on the article's date: what first is in the colour of links, in its head."""
        self._click_on(LIGHT.accent, range(_ARTICLE, _SIZE[0]), _HEAD, "date", 2)

    def _click_on(self, colour: str, across: range, down: range, what: str, aside: int) -> None:
        """Click right of what first has a colour within a part of the window."""
        file = self._take("part")
        picture = QImage(str(file))
        file.unlink()
        wanted = int(colour[1:], 16)
        for y in down:
            for x in across:
                if picture.pixel(x, y) & 0xFFFFFF == wanted:
                    self._screen.click(x + aside, y + 2)
                    self._settle()
                    return
        raise SystemExit(f"There is no {what} to click on.")

    def _press(self, action: str) -> None:
        self._screen.press(_KEYS[action])
        self._settle()

    def _settle(self) -> None:
        self._screen.settle(self._program)
        if self._program.poll() is not None:
            raise SystemExit(f"The program has ended with {self._program.returncode}.")

    def _picture(self, name: str, window: str = "") -> None:
        self._screen.settle(self._program, _PATIENCE)
        self._take(name, window)
        say(name)

    def _take(self, name: str, window: str = "") -> Path:
        file = self._out / f"{name}.png"
        self._screen.picture(window or self._window, file)
        return file


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


def visit(archive: Path, out: Path, options: argparse.Namespace) -> None:
    """Go once through the program, and check what it leaves behind."""
    before = sums(archive)
    with tempfile.TemporaryDirectory() as data:
        with Screen(*_SCREEN) as screen:
            tour = Tour(screen, archive, Path(data), out)
            tour.walk(options.word, options.day, options.doubtful)
            tour.close()
        dated = own_dates(archive, Path(data))
    if dated != 1:
        raise SystemExit(f"{dated} articles bear a date of one's own, not 1.")
    if sums(archive) != before:
        raise SystemExit("The archive was changed.")
    say("one date of one's own is kept; no file of the archive was touched")


def renew_guide(archive: Path, out: Path) -> None:
    """Put the pictures of a visit in the place of those that the guide shows.

    That of the archives is taken anew: a first start has put the sample's own place into it, which is this machine's.
    """
    with tempfile.TemporaryDirectory() as data, Screen(*_SCREEN) as screen:
        tour = Tour(screen, archive, Path(data), out, str(archive))
        tour.show("archive.manage", "Archives", "manage")
        tour.close()
    for old in Path(resources_folder(), "help", "pictures").glob("*.png"):
        shutil.copy(out / old.name, old)


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--word", default="treaty")
    parser.add_argument("--day", default="26 May 1994")
    parser.add_argument("--doubtful", default="headline:council is:undated")
    parser.add_argument("--out", type=Path, default=Path("screenshots/tour"))
    parser.add_argument("--guide", action="store_true")
    options = parser.parse_args()
    out = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    if not options.guide:
        visit(options.archive.resolve(), out, options)
        return 0
    shelf = Path(tempfile.gettempdir(), "Newspapers")  # may be seen in the pictures
    archive = shelf / "The Port Courier"
    shutil.copytree(options.archive, archive)
    try:
        visit(archive, out, options)
        renew_guide(archive, out)
    finally:
        shutil.rmtree(shelf)
    return 0


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    sys.exit(main())
