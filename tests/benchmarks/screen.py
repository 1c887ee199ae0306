# SPDX-License-Identifier: MIT
"""A virtual screen of its own, with the real program on it, worked by real keys and a real mouse (Linux).

Needs Xvfb, xdotool and ImageMagick's `import` on the machine.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

from process_tree import tree

_PAUSE = 0.05  # seconds that a look at the processes waits
_QUIET = 12  # looks without work in a row, after which nothing goes on
_NAMES = {"+": "plus", "-": "minus", ",": "comma", "/": "slash", "?": "question", "PgUp": "Prior", "PgDown": "Next"}
_NEEDED = ("Xvfb", "xdotool", "import")


class Screen:
    """One X server. Everything on it ends with it."""

    def __init__(self, width: int, height: int) -> None:
        missing = [name for name in _NEEDED if shutil.which(name) is None]
        if missing:
            raise SystemExit(f"This needs {', '.join(missing)} (Debian: xvfb, xdotool, imagemagick).")
        told, tell = os.pipe()
        size = f"{width}x{height}x24"
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as lines:
            number = lines.readline().strip()
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self._programs: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        for program in self._programs:
            if program.poll() is None:
                program.terminate()
                program.wait(10)
        self._server.terminate()
        self._server.wait(10)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program on the screen."""
        program = subprocess.Popen([sys.executable, *command], env=self.environment)
        self._programs.append(program)
        return program

    def do(self, *words: str) -> str:
        """Let xdotool do something; return what it says."""
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def window_of(self, program: subprocess.Popen[bytes], name: str, seconds: float = 20.0) -> str:
        """Return the id of a program's visible window once it is there."""
        patience = time.monotonic() + seconds
        while time.monotonic() < patience:
            found = self.do("search", "--onlyvisible", "--all", "--pid", str(program.pid), "--name", name)
            if found:
                return found.split()[-1]
            time.sleep(0.01)
        raise SystemExit(f"No window {name!r} came up.")

    def press(self, *keys: str) -> None:
        """Press keys, named as in the table of actions: "Ctrl+Shift+D", "Down"."""
        for key in keys:
            self.do("key", "--clearmodifiers", xdotool_key(key))

    def type(self, words: str, gap: int = 60) -> None:
        """Type words, a key every `gap` milliseconds."""
        self.do("type", "--delay", str(gap), words)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        self.do("mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, in steps, as a hand does."""
        self.do("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 13):
            x, y = (round(a + (b - a) * step / 12) for a, b in zip(start, end, strict=True))
            self.do("mousemove", str(x), str(y))
            time.sleep(0.03)
        time.sleep(0.2)
        self.do("mouseup", "1")

    def picture(self, window: str, file: Path) -> None:
        """Take a picture of the screen where a window stands, with what lies over it."""
        shell = self.do("getwindowgeometry", "--shell", window)
        place = dict(re.findall(r"^([A-Z]+)=(\d+)$", shell, re.MULTILINE))
        part = "{WIDTH}x{HEIGHT}+{X}+{Y}".format(**place)
        command = ["import", "-silent", "-window", "root", "-crop", part, "+repage", "-strip", str(file)]
        subprocess.run(command, env=self.environment, check=True)

    def settle(self, program: subprocess.Popen[bytes], seconds: float = 120.0) -> float:
        """Wait until a program and its children have nothing to do; return for how long."""
        begun = time.monotonic()
        quiet = 0
        before = _ticks(program.pid)
        while quiet < _QUIET and time.monotonic() - begun < seconds:
            time.sleep(_PAUSE)
            now = _ticks(program.pid)
            quiet = quiet + 1 if now <= before else 0
            before = now
        return time.monotonic() - begun - _QUIET * _PAUSE


def xdotool_key(key: str) -> str:
    """Return a key of the table of actions as xdotool names it."""
    *modifiers, last = re.findall(r"[^+]+|\+$", key)
    name = _NAMES.get(last, last if len(last) > 1 else last.lower())
    return "+".join([*(modifier.lower() for modifier in modifiers), name])


def _ticks(pid: int) -> int:
    """Return how much a tree of processes has worked, in the system's ticks."""
    total = 0
    for one in tree(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text("utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total
