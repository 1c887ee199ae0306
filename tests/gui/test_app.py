# SPDX-License-Identifier: MIT
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.gui.screenshot_views import VIEWS
from reader.gui.screenshots import SIZES, main

pytest_plugins = ["gui_fixtures"]

_START = """
import sys, multiprocessing
if __name__ == "__main__":
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from reader.gui import app
    def watch():
        windows = [w for w in QApplication.topLevelWidgets() if w.windowTitle().startswith("courier")]
        if windows and windows[0].session.idle:
            print(windows[0].room.list.model.rowCount(), windows[0].windowTitle())
            windows[0].close()
        else:
            QTimer.singleShot(20, watch)
    make = app.make_application
    def made():
        application = make()
        QTimer.singleShot(20, watch)
        return application
    app.make_application = made
    sys.exit(app.run_window(sys.argv[1], data_dir=sys.argv[2]))
"""


@pytest.fixture
def courier(tmp_path: Path) -> Path:
    """Return an archive of two articles."""
    folder = tmp_path / "courier"
    folder.mkdir()
    quoted = "“I would sign it again tomorrow,” the minister said of the harbour.\n"
    (folder / "1996-03-14.txt").write_text(f"Old Quay, New Owners\n\n{quoted}", encoding="utf-8")
    (folder / "undated.txt").write_text(f"The Minister Looks Back\n\n{quoted}", encoding="utf-8")
    return folder


def test_the_program_starts_reads_and_ends(courier: Path, tmp_path: Path) -> None:
    script = tmp_path / "start.py"
    script.write_text(_START, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    child = subprocess.run(
        [sys.executable, str(script), str(courier), str(tmp_path / "data")],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert (child.returncode, child.stdout, child.stderr) == (0, "2 courier · Backfile\n", "")


@pytest.mark.usefixtures("qapp")
def test_a_view_is_drawn_in_all_sizes_and_themes(courier: Path, tmp_path: Path) -> None:
    out = tmp_path / "pictures"
    assert main([str(courier), "--out", str(out), "--only", "welcome"]) == 0
    names = sorted(path.name for path in out.iterdir())
    assert len(names) == 3 * len(SIZES)
    assert "welcome-dark-1024x640@2x.png" in names
    assert all((out / name).stat().st_size > 5_000 for name in names)
    assert len({name for name, _ in VIEWS}) == len(VIEWS)


@pytest.mark.usefixtures("qapp")
def test_no_archive_no_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere"), "--out", str(tmp_path / "pictures")]) == 3
    assert "nowhere" in capsys.readouterr().err
