# SPDX-License-Identifier: MIT
"""The size of everything: as it was set, in the window only, and never in what the window starts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.looks.magnified import magnified
from reader.gui.settings.window_state import WindowState, bring_onto_a_screen
from reader.settings import SIZE

_START = """
import os, sys
if __name__ == "__main__":
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from reader.gui import app
    def tell():
        window = next(w for w in QApplication.topLevelWidgets() if w.windowTitle())
        print(window.devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
        window.close()
    make = app.make_application
    def made():
        application = make()
        QTimer.singleShot(50, tell)
        return application
    app.make_application = made
    sys.exit(app.run_window(sys.argv[1], data_dir=sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("kept", "ratio"), [('{"look.size": "150"}', "1.5"), ('{"look.size": "7"}', "1.0"), ("}", "1.0")]
)
def test_the_window_is_as_large_as_was_set(tmp_path: Path, kept: str, ratio: str) -> None:
    script, data, folder = tmp_path / "start.py", tmp_path / "data", tmp_path / "courier"
    script.write_text(_START, encoding="utf-8")
    data.mkdir()
    folder.mkdir()
    (data / "settings.json").write_text(kept, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    command = [sys.executable, str(script), str(folder), str(data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{ratio} None\n", "")


@pytest.mark.parametrize("before", [None, "2"])
def test_what_the_window_starts_has_its_own_size(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    if before is not None:
        monkeypatch.setenv("QT_SCALE_FACTOR", before)
    for percent, factor in ((150, "1.5"), (100, before)):
        with magnified(percent):
            assert os.environ.get("QT_SCALE_FACTOR") == factor
        assert os.environ.get("QT_SCALE_FACTOR") == before


def test_every_size_is_a_number_of_at_least_all_of_it() -> None:
    assert [int(size) >= 100 for size in SIZE.choices] == [True] * len(SIZE.choices)
    assert json.loads(SIZE.default) == 100


def test_a_window_is_no_larger_than_its_screen(qapp: QApplication, tmp_path: Path) -> None:
    room = qapp.primaryScreen().availableGeometry()
    window = QWidget()
    window.setGeometry(room.left() + 30, room.top() + 50, room.width() + 200, 300)
    bring_onto_a_screen(window)
    assert room.contains(window.frameGeometry())
    assert (window.width(), window.height()) == (room.width() - 16, 300), "a desktop puts something around it"
    window.setGeometry(0, 0, room.width() + 1, room.height())
    bring_onto_a_screen(window)
    assert room.contains(window.geometry().adjusted(0, 0, 16, 40))
    window.resize(room.size())
    WindowState(str(tmp_path)).place(window)  # for the first time
    assert room.contains(window.geometry().adjusted(0, 0, 16, 40))
    window.setGeometry(room.left() + 300, room.top() + 50, room.width() - 100, 300)  # so it was put, so it stays
    bring_onto_a_screen(window)
    assert (window.x(), window.width()) == (room.left() + 300, room.width() - 100)
