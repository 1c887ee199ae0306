# SPDX-License-Identifier: MIT
"""Folders that the system hands to the running program, as macOS does with those dropped on its icon."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_START = """
import sys, multiprocessing
if __name__ == "__main__":
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtGui import QFileOpenEvent
    from PySide6.QtWidgets import QApplication
    from reader.gui import app
    folder = sys.argv[1]
    several = ["herald", "courier", "herald"]
    steps = [("courier", ["gone", "gazette/1996-03-15.txt"]), ("gazette", several), ("herald", [])]
    def go_on():
        name, wanted = steps[0]
        windows = [w for w in QApplication.topLevelWidgets() if w.windowTitle() == f"{name} · Backfile"]
        if windows and windows[0].session.idle and windows[0].opener.idle:
            print(windows[0].room.list.model.rowCount(), name, windows[0].room.banner.text, sep="|")
            del steps[0]
            for path in wanted:
                QCoreApplication.postEvent(QApplication.instance(), QFileOpenEvent(f"{folder}/{path}"))
        if steps:
            QTimer.singleShot(20, go_on)
        else:
            windows[0].close()
    QTimer.singleShot(0, go_on)
    sys.exit(app.run_window(f"{folder}/courier", data_dir=f"{folder}/data"))
"""


@pytest.mark.timeout(240)
def test_a_folder_handed_over_while_another_is_open_takes_its_place(tmp_path: Path) -> None:
    for day, name in enumerate(("courier", "gazette", "herald"), 14):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"1996-03-{day}.txt").write_text("Old Quay, New Owners\n\nIt was sold.\n", encoding="utf-8")
    script = tmp_path / "start.py"
    script.write_text(_START, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    child = subprocess.run(
        [sys.executable, script, tmp_path],
        capture_output=True,
        encoding="utf-8",
        timeout=200,
        env=environment,
        check=False,
    )
    first, second, third = child.stdout.splitlines()
    assert (child.returncode, first, second, child.stderr) == (0, "1|courier|", "1|gazette|", "")
    assert third.startswith("1|herald|Only herald was opened:")
