# SPDX-License-Identifier: MIT
"""The list of a combo box is as roomy as a menu."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.looks.theme import Theme

pytest_plugins = ["gui_fixtures"]

Keep = Callable[[QWidget], None]


def test_rows_have_the_height_of_the_style_sheet(theme: Theme, keep: Keep) -> None:
    box = ChoiceBox()
    box.addItems(["English", "Deutsch"])
    keep(box)
    box.view().ensurePolished()
    assert box.view().sizeHintForRow(0) >= 24 > theme.sans().pixelSize()
