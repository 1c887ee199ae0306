# SPDX-License-Identifier: MIT
"""The pictures of the guide. `python3 dev.py bench tour sample_archive --guide` takes them of the real window."""

import re
from pathlib import Path

from PySide6.QtGui import QImage

from reader.gui.help.guide import help_folder, read_guide


def test_every_picture_is_shown_and_none_is_empty() -> None:
    shown = {name for page in read_guide("en") for name in re.findall(r"\.\./pictures/([\w-]+)\.png", page.text)}
    files = sorted(Path(help_folder(), "pictures").glob("*.png"))
    assert {path.stem for path in files} == shown
    assert all(QImage(str(path)).width() > 300 for path in files)
    assert all(path.stat().st_size > 10_000 for path in files)
    assert len({path.read_bytes() for path in files}) == len(files)
