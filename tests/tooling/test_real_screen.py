# SPDX-License-Identifier: MIT
import time

import pytest
from PySide6.QtWidgets import QApplication, QLabel


@pytest.mark.window
def test_the_window_run_has_a_screen_that_shows_windows(qapp: QApplication) -> None:
    assert qapp.platformName() not in {"offscreen", "minimal"}
    label = QLabel("Backfile")
    label.show()
    patience = time.monotonic() + 10
    handle = label.windowHandle()
    while not handle.isExposed() and time.monotonic() < patience:
        qapp.processEvents()
    assert handle.isExposed()
    label.close()
