# SPDX-License-Identifier: MIT
"""What happens when something happens that nobody foresaw: one window with a report to copy, and reading goes on."""

import logging
import sys
import threading
from collections import deque
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from reader.crash import fault_report

_log = logging.getLogger(__name__)
_RECORDS = 40  # lines of the log
_REPORTS = 20


class _Recent(logging.Handler):
    """Keeps the last log records, for a report."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: deque[str] = deque(maxlen=_RECORDS)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record).split("\n")[0])


class FaultCatcher(QObject):
    """Takes the place of Python's hooks while the window lives; `close` puts the old ones back.

    There are three: for the main thread, for all others, and for what can't be raised anywhere.
    """

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = _Recent()
        self._old_hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        self.dialog: FaultDialog | None = None
        logging.getLogger("reader").addHandler(self._recent)
        sys.excepthook = self._hook
        threading.excepthook = self._hook_of_threads
        sys.unraisablehook = self._hook_of_the_unraisable
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Catch no more."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._old_hooks
        logging.getLogger("reader").removeHandler(self._recent)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_hooks[0](kind, error, trace)
            return
        self._catch(kind, trace, "")

    def _hook_of_threads(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            name = args.thread.name if args.thread is not None else ""
            self._catch(args.exc_type, args.exc_traceback, f" on the thread {name}")

    def _hook_of_the_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        self._catch(args.exc_type, args.exc_traceback, f" in {type(args.object).__name__}, not raised")

    def _catch(self, kind: type[BaseException], trace: TracebackType | None, where: str) -> None:
        report = fault_report(kind, trace, tuple(self._recent.lines), where)
        _log.error("A fault of the program:\n%s", report)
        self._caught.emit(report)

    def _show(self, report: str) -> None:
        if self.dialog is None:
            self.dialog = FaultDialog(report)
            self.dialog.finished.connect(self._forget)
            self.dialog.show()
        else:
            self.dialog.add(report)

    def _forget(self) -> None:
        if self.dialog is not None:
            QTimer.singleShot(0, self.dialog.deleteLater)  # held until then: it is just telling that it is finished
            self.dialog = None


class FaultDialog(QDialog):
    """Shows what was reported. Not modal: what else is open can be used and saved."""

    def __init__(self, report: str, *, at_start: bool = False) -> None:
        super().__init__()
        self._shown = [_what(report)]
        self.setWindowTitle(self.tr("Backfile can’t start") if at_start else self.tr("Backfile has made a mistake"))
        words = QLabel(self._said_at_start() if at_start else self._said(), self)
        words.setWordWrap(True)
        self._text = QPlainTextEdit(report, self)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setReadOnly(True)
        self._copied = QLabel(self)
        self._copied.setObjectName("soft")
        copy = QPushButton(self.tr("Copy report"), self)
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close") if at_start else self.tr("Go on"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addWidget(self._copied)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.resize(640, 420)
        close.setFocus()

    def _said(self) -> str:
        return self.tr(
            "Something went wrong that should not have. Your archive and your own work are safe, and you can go on "
            "reading. This report helps to mend it; no words of an article are in it."
        )

    def _said_at_start(self) -> str:
        return self.tr(
            "Something went wrong before the window could open. Your archive and your own work are safe. This report "
            "helps to mend it; no words of an article are in it."
        )

    def add(self, report: str) -> None:
        """Show another report below; the same fault once more, and what is too much, is only in the log."""
        if _what(report) not in self._shown and len(self._shown) < _REPORTS:
            self._shown.append(_what(report))
            self._text.appendPlainText(f"\n{report}")
            self._copied.clear()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copied.setText(self.tr("Copied."))


def show_start_fault(report: str) -> None:
    """Show why the program can't start, until that is closed. Raises whatever Qt does where it can't show anything."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    FaultDialog(report, at_start=True).exec()


def _what(report: str) -> str:
    """Return what happened, and where, without the log."""
    return report.split("\n\n")[1].rstrip("\n")
