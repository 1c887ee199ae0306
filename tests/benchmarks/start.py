# SPDX-License-Identifier: MIT
"""How long the window takes to come: from the start of the process to the window, and to its first rows, painted.

usage: start.py ARCHIVE [--runs N]

The program runs from source, compiled, on an archive that it has read before, on a virtual screen of its own.
"""

import argparse
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from screen import Screen

_PATIENCE = 60  # seconds for a start, and for reading the archive before the first


def watched(archive: str, data: str, told: Path, pause: float) -> int:
    """Run the program; note when its window and the first rows were painted, and close it after a while."""
    gc.disable()  # as the program does before it loads the same

    from PySide6.QtCore import QTimer
    from window_stand import watch_painting

    from reader.gui import app
    from reader.gui.window import MainWindow
    from reader.main import main as program

    seen: dict[str, float] = {}

    def note(what: str) -> None:
        seen.setdefault(what, time.monotonic())

    def note_rows(window: MainWindow) -> None:
        if window.room.list.model.row(0) is not None and "rows" not in seen:
            note("rows")
            seen["work"] = time.process_time()
            told.write_text(json.dumps(seen), "utf-8")
            QTimer.singleShot(round(pause * 1000), window.close)

    class Watched(MainWindow):
        def show(self) -> None:
            watch_painting(self, lambda: note("window"))
            watch_painting(self.room.list.view.viewport(), lambda: note_rows(self))
            super().show()

    app.MainWindow = Watched  # type: ignore[attr-defined]
    return program(["--data-dir", data, archive])


def start(screen: Screen, archive: str, data: str, told: Path, *, pause: float = 0.3) -> dict[str, float]:
    """Start the program once; return the seconds until each thing was seen, and the work of its process."""
    told.unlink(missing_ok=True)
    begun = time.monotonic()
    program = screen.start(__file__, archive, "--within", data, str(told), str(pause))
    if program.wait(_PATIENCE) != 0:
        raise SystemExit(f"The program has ended with {program.returncode}.")
    seen: dict[str, float] = json.loads(told.read_text("utf-8"))
    return {"window": seen["window"] - begun, "rows": seen["rows"] - begun, "its own work": seen["work"]}


def measure(archive: str, runs: int) -> bool:
    """Measure and print; tell whether rows were always there within two seconds."""
    with tempfile.TemporaryDirectory() as folder, Screen(1440, 900) as screen:
        data, told = os.path.join(folder, "data"), Path(folder, "told.json")
        screen.environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        screen.environment["PYTHONPYCACHEPREFIX"] = os.path.join(folder, "compiled")
        start(screen, archive, data, told, pause=10)  # reads the archive
        start(screen, archive, data, told)
        taken = [start(screen, archive, data, told) for _ in range(runs)]
    for what in taken[0]:
        times = [one[what] for one in taken]
        sys.stdout.write(f"{what:<13} median {statistics.median(times):.2f}  worst {max(times):.2f} s  of {runs}\n")
    return max(one["rows"] for one in taken) < 2


def main() -> int:
    """Measure what the command line says; 1 if the target was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--within", nargs=3, metavar=("DATA", "FILE", "SECONDS"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.within is not None:
        data, told, pause = options.within
        return watched(options.archive, data, Path(told), float(pause))
    return 0 if measure(os.path.abspath(options.archive), options.runs) else 1


if __name__ == "__main__":
    sys.exit(main())
