# SPDX-License-Identifier: MIT
"""What the trials of installed programs share: counting what holds, a screen of their own, comparing answers."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from freezing import TroubleError, say
from PIL import ImageGrab
from version_info import ROOT

SAMPLE = ROOT / "sample_archive"
SCREEN = "1440x900x24"
PASTE = (
    "import sys; from PySide6.QtWidgets import QApplication; from PySide6.QtTest import QTest; "
    "app = QApplication([]); QTest.qWait(500); sys.stdout.buffer.write(app.clipboard().text().encode())"
)


class Trial:
    """Says of each thing whether it holds; `end` raises if one didn't."""

    def __init__(self) -> None:
        self._passed = 0
        self._failed: list[str] = []

    def check(self, name: str, holds: bool, told: object = "") -> None:  # noqa: FBT001 - the one thing that is said
        """Note whether something holds; what was `told` is shown if it doesn't."""
        say(f"ok      {name}" if holds else f"FAILED  {name}: {told}")
        self._passed += holds
        if not holds:
            self._failed.append(name)

    def end(self) -> None:
        """Sum up."""
        say(f"{self._passed} passed, {len(self._failed)} failed")
        if self._failed:
            raise TroubleError("What was made doesn't do what it should: " + "; ".join(self._failed))


@contextlib.contextmanager
def own_screen() -> Iterator[str]:
    """Start a screen in memory and give its name."""
    reading, writing = os.pipe()
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp")
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
        os.close(writing)


def answers(*command: str) -> list[dict[str, Any]]:
    """Return the JSON lines with which the checkout answers: what a packed program has to say, too."""
    told = subprocess.run([sys.executable, "-m", "reader.main", *command], cwd=ROOT, capture_output=True, check=True)
    return lines(told.stdout)


def lines(output: bytes) -> list[dict[str, Any]]:
    """Return JSON lines as values, without what differs from run to run."""
    return [
        {key: value for key, value in json.loads(line).items() if key not in {"took_ms", "seconds"}}
        for line in output.decode("utf-8").splitlines()
    ]


def window_shown(display: str, title: str, patience: float = 60) -> bool:
    """Wait (seconds) for a visible window whose title holds `title`."""
    environment = {**os.environ, "DISPLAY": display}
    end = time.monotonic() + patience
    command = ("xdotool", "search", "--onlyvisible", "--name", title)
    while time.monotonic() < end:
        if subprocess.run(command, env=environment, capture_output=True, check=False).stdout:
            return True
        time.sleep(0.05)
    return False


def press(display: str, title: str, *keys: str) -> None:
    """Send keys to the window that bears `title`."""
    there = {**os.environ, "DISPLAY": display}
    search = ("xdotool", "search", "--onlyvisible", "--name", title)
    found = subprocess.run(search, env=there, capture_output=True, text=True, check=False)
    for number in found.stdout.split()[-1:]:
        subprocess.run(["xdotool", "windowfocus", number], env=there, capture_output=True, check=False)
    for key in keys:
        subprocess.run(["xdotool", "key", key], env=there, check=False)
        time.sleep(1)


def copied_row(display: str, title: str) -> str:
    """Have the first row of the list copied, and return what is on the clipboard. Tries it for a minute."""
    here = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    end = time.monotonic() + 60
    while time.monotonic() < end:
        press(display, title, "ctrl+1", "Home", "ctrl+c")
        pasted = subprocess.run([sys.executable, "-c", PASTE], env=here, capture_output=True, check=False).stdout
        if pasted:
            return pasted.decode("utf-8", "replace")
    return ""


def keep_picture(display: str, out: Path) -> None:
    """Write what stands on the screen into a PNG."""
    ImageGrab.grab(xdisplay=display).save(out)
