# SPDX-License-Identifier: MIT
"""The program is asked to end by the system: it ends as if its window had been closed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from gui_archive import ARTICLES, write_articles

_START = """
import sys
if __name__ == "__main__":
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from reader.gui import app
    def watch():
        windows = [w for w in QApplication.topLevelWidgets() if w.windowTitle().startswith("courier")]
        if windows and windows[0].session.idle:
            windows[0].room.strip.box.setText("halvard")
            print("ready", flush=True)
        else:
            QTimer.singleShot(20, watch)
    make = app.make_application
    def made(*given):
        application = make(*given)
        QTimer.singleShot(20, watch)
        return application
    app.make_application = made
    sys.exit(app.run_window(sys.argv[1], data_dir=sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks by closing the window")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_an_end_that_is_asked_for_loses_nothing(tmp_path: Path, number: str) -> None:
    folder, data = tmp_path / "courier", tmp_path / "data"
    write_articles(folder, ARTICLES)
    script = tmp_path / "start.py"
    script.write_text(_START, encoding="utf-8")
    child = subprocess.Popen(
        [sys.executable, str(script), str(folder), str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    with child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline() == "ready\n"
        child.send_signal(signal.Signals[number])
        assert child.wait(30) == 0
        assert child.stderr.read() == ""
    assert "halvard" in (data / "history.json").read_text(encoding="utf-8")
