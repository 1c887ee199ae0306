# SPDX-License-Identifier: MIT
"""Nothing reaches for a network: the whole program does its work while every process refuses to make a connection."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.paths import sample_archive

# Python runs this in every process that finds it on its path, spawned workers among them, before anything else.
# `multiprocessing` on Unix speaks through pairs of sockets without a name: those can reach nobody else.
_WATCH = """
import os, sys
_NETWORK = {
    "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname",
    "socket.getnameinfo", "socket.getservbyname", "socket.sendto", "socket.sendmsg", "urllib.Request",
    "http.client.connect", "ftplib.connect", "smtplib.connect", "webbrowser.open",
}
_AF_UNIX = 1
def _watch(event, arguments):
    network = event in _NETWORK or (event == "socket.__new__" and arguments[1] not in (_AF_UNIX, -1))
    if network:
        with open(os.path.join(os.environ["NETWORK_WATCH"], f"reached-{os.getpid()}"), "a") as file:
            file.write(f"{event} {arguments!r}\\n")
        raise PermissionError(f"no network: {event}")
sys.addaudithook(_watch)
open(os.path.join(os.environ["NETWORK_WATCH"], f"watched-{os.getpid()}"), "w").close()
"""
_WINDOW = """
import sys
if __name__ == "__main__":
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from reader.gui import app
    def look():
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() and hasattr(one, "session")]
        if windows and windows[0].session is not None and windows[0].session.idle:
            window = windows[0]
            if window.room.strip.box.text() != "harbour":
                window.room.strip.box.setText("harbour")
            elif window.room.list.model.rowCount():
                window.actions_.trigger("help.about")
                window.help.about.tabs.setCurrentIndex(1)
                print(window.room.list.model.rowCount())
                window.close()
                return
        QTimer.singleShot(50, look)
    make = app.make_application
    def made():
        application = make()
        QTimer.singleShot(50, look)
        return application
    app.make_application = made
    sys.exit(app.run_window(sys.argv[1], data_dir=None))
"""


class Watched:
    """Runs Python with the watch in it and all its children."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "path"
        self._path.mkdir()
        (self._path / "sitecustomize.py").write_text(_WATCH, "utf-8")

    def run(self, *arguments: str | Path) -> str:
        """Return what a run says."""
        search = os.pathsep.join([str(self._path), *(path for path in sys.path if path)])
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")},
            "NETWORK_WATCH": str(self._folder),
            "BACKFILE_DATA": str(self._folder / "data"),
            "PYTHONPATH": search,
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment, timeout=110)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def backfile(self, *arguments: str | Path) -> str:
        """Run a command."""
        return self.run("-m", "reader.main", *arguments)

    @property
    def reached(self) -> list[str]:
        """What was reached for, and by whom."""
        return [path.read_text("utf-8") for path in self._folder.glob("reached-*")]

    @property
    def processes(self) -> int:
        """How many were watched."""
        return len(list(self._folder.glob("watched-*")))


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """Return what runs Python watched."""
    return Watched(tmp_path)


@pytest.mark.untraced
def test_from_reading_to_citing_nothing_reaches_for_a_network(watched: Watched, tmp_path: Path) -> None:
    sample = sample_archive()
    assert json.loads(watched.backfile("index", sample, "--jobs", "1"))["articles"] == 46
    assert watched.processes >= 3  # the keeper, a confined reader, an understander
    found = json.loads(watched.backfile("search", sample, "harbour", "--json"))
    assert found["total"] > 5
    assert "“" in watched.backfile("quotes", sample) or '"' in watched.backfile("quotes", sample)
    assert len(watched.backfile("concordance", sample, "harbour").splitlines()) > 5
    assert found["hits"][0]["id"] in watched.backfile("cite", sample, found["hits"][0]["id"], "--style", "chicago")
    watched.backfile("export", sample, "harbour", "--format", "docx", "--out", tmp_path / "harbour.docx")
    assert (tmp_path / "harbour.docx").stat().st_size > 1000
    before = watched.processes
    script = tmp_path / "window.py"
    script.write_text(_WINDOW, "utf-8")
    assert int(watched.run(script, sample)) > 5
    assert watched.processes >= before + 2  # the window and its keeper
    assert watched.reached == []


def test_the_watch_sees_whoever_tries_also_in_a_child(watched: Watched, tmp_path: Path) -> None:
    script = tmp_path / "tries.py"
    script.write_text(
        """
import multiprocessing, socket
def tries():
    for attempt in (lambda: socket.socket(socket.AF_INET), lambda: socket.getaddrinfo("localhost", 80)):
        try:
            attempt()
        except PermissionError as error:
            print(error, flush=True)
if __name__ == "__main__":
    tries()
    child = multiprocessing.get_context("spawn").Process(target=tries)
    child.start()
    child.join()
""",
        "utf-8",
    )
    assert watched.run(script).splitlines() == ["no network: socket.__new__", "no network: socket.getaddrinfo"] * 2
    assert len(watched.reached) == 2
