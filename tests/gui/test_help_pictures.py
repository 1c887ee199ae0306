# SPDX-License-Identifier: MIT
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.gui.guide_pictures import _PICTURES, main
from reader.gui.help.guide import help_folder, read_guide

pytest_plugins = ["gui_fixtures"]


def test_the_pictures_drawn_are_those_of_the_guide() -> None:
    shown = {name for page in read_guide("en") for name in re.findall(r"\.\./pictures/([\w-]+)\.png", page.text)}
    assert shown == {name for name, _, _ in _PICTURES}
    assert {path.stem for path in Path(help_folder(), "pictures").glob("*.png")} == shown


@pytest.mark.slow
@pytest.mark.usefixtures("qapp", "qt_messages")  # without a screen Qt can't raise a dialog
def test_all_pictures_can_be_drawn_and_none_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["--out", str(tmp_path / "pictures")]) == 0
    drawn = sorted((tmp_path / "pictures").glob("*.png"))
    assert {path.stem for path in drawn} == {name for name, _, _ in _PICTURES}
    assert all(path.stat().st_size > 10_000 for path in drawn)
    assert len({path.read_bytes() for path in drawn}) == len(drawn)
    assert all(QImage(str(path)).width() > 300 for path in drawn)
    assert not (tmp_path / "Newspapers").exists()
