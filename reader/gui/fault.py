# SPDX-License-Identifier: MIT
"""What happens when something happens that nobody foresaw: one window with a report to copy, and reading goes on."""

import logging
import platform
import sys
import traceback
from collections import deque
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

import reader

_log = logging.getLogger(__name__)
_RECORDS = 40


class _Recent(logging.Handler):
    """Keeps the last log records, for a report."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: deque[str] = deque(maxlen=_RECORDS)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record).split("\n")[0])


class FaultCatcher(QObject):
    """Takes the place of `sys.excepthook` while the window lives. `close` puts the old one back."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = _Recent()
        self._old_hook = sys.excepthook
        self.dialog: FaultDialog | None = None
        logging.getLogger("reader").addHandler(self._recent)
        sys.excepthook = self._hook
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Catch no more."""
        sys.excepthook = self._old_hook
        logging.getLogger("reader").removeHandler(self._recent)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_hook(kind, error, trace)
            return
        report = fault_report(kind, trace, tuple(self._recent.lines))
        _log.error("A fault of the program:\n%s", report)
        self._caught.emit(report)

    def _show(self, report: str) -> None:
        if self.dialog is None:
            self.dialog = FaultDialog(report)
            self.dialog.finished.connect(self._forget)
            self.dialog.show()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class FaultDialog(QDialog):
    """Shows one report. Not modal: what else is open can be used and saved."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle("Backfile has made a mistake")
        words = QLabel(
            "Something went wrong that should not have. Your archive and your own work are safe, and you can go on "
            "reading. This report helps to mend it; no words of an article are in it.",
            self,
        )
        words.setWordWrap(True)
        text = QPlainTextEdit(report, self)
        text.setAccessibleName("Report")
        text.setReadOnly(True)
        copy = QPushButton("Copy report", self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close = QPushButton("Go on", self)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(text)
        layout.addLayout(buttons)
        self.resize(640, 420)


def fault_report(kind: type[BaseException], trace: TracebackType | None, records: tuple[str, ...]) -> str:
    """Return versions, place and recent log. The error's own message is left out: it may quote an article."""
    places = [
        f"  {frame.filename.replace(chr(92), '/').rsplit('/site-packages/', 1)[-1]}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    lines = [
        f"Backfile {reader.__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        platform.platform(),
        "",
        f"{kind.__module__}.{kind.__name__} at",
        *places,
        "",
        *records,
    ]
    return "\n".join(lines)
