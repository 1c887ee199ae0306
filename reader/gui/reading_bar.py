# SPDX-License-Identifier: MIT
"""The bar at the bottom: the archive, how far its reading is, what could not be read."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from reader.gui.looks.laid_text import RunLabel
from reader.gui.looks.theme import Theme
from reader.gui.words.counting import Counting
from reader.gui.words.file_counting import FileCounting
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.problem import Progress, Report

translate = QCoreApplication.translate
_STAGES = {
    "scan": QT_TRANSLATE_NOOP("ReadingBar", "Looking for files."),
    "survey": QT_TRANSLATE_NOOP("ReadingBar", "Comparing the dates of the whole folder."),
    "index": QT_TRANSLATE_NOOP("ReadingBar", "Tidying the index."),
    "verify": QT_TRANSLATE_NOOP("ReadingBar", "Checking the files against what was read."),
    "people": QT_TRANSLATE_NOOP("ReadingBar", "Comparing the names of people."),
}


class ReadingBar(QFrame):
    """One line high; nothing of it needs an answer."""

    cancelled = Signal()
    problems_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self._archive = RunLabel(theme, self.tr("Archive"), self)
        self._archive.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Reading"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 5)
        self._line = RunLabel(theme, self.tr("Reading"), self)
        self._place = RunLabel(theme, self.tr("Where you are"), self, right=True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        self._problems = QPushButton(self)
        self._problems.clicked.connect(self.problems_wanted)
        for button in (self._cancel, self._problems):
            button.setObjectName("link")
            button.hide()
        self._bar.hide()
        self._name = ""
        self._articles = 0  # that the archive is known to hold
        self._counting = Counting(self)
        self._of_files = FileCounting(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 17, 2)
        layout.setSpacing(16)
        for widget in (self._archive, self._bar, self._cancel):
            layout.addWidget(widget)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._place)
        layout.addWidget(self._problems)
        self.setFixedHeight(30)

    @property
    def text(self) -> str:
        """What the bar says of the reading."""
        return self._line.text

    @property
    def said(self) -> str:
        """What was said in passing."""
        return self._place.text

    @property
    def running(self) -> bool:
        """Whether a reading is shown as going on."""
        return not self._bar.isHidden()

    def show_archive(self, name: str, articles: int | None = None) -> None:
        """Name the archive."""
        self._name = name
        self._articles = articles or 0
        held = f" · {self._counting.articles(articles)}" if articles is not None else ""
        self._archive.say([(f"{name}{held}", False)])

    def show_progress(self, progress: Progress) -> None:
        """Show how far the reading is."""
        if progress.articles > self._articles:  # else only some files are being read anew
            self.show_archive(self._name, progress.articles)
        self._bar.setVisible(True)
        self._cancel.setVisible(True)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._show_problems(progress.problems)
        if progress.stage in _STAGES:
            self._say_of_reading(translate("ReadingBar", _STAGES[progress.stage]))
        elif progress.total:
            done, files = QLocale().toString(progress.done), self._counting.files(progress.total)
            read = self.tr("{done} of {files} read.").format(done=done, files=files)
            searchable = self.tr("You can search what has been read.") if progress.articles else ""
            self._say_of_reading(f"{read} {searchable}".rstrip())

    def show_report(self, report: Report) -> None:
        """Say what the reading brought."""
        self.show_idle()
        self.show_archive(self._name, report.articles)
        self._show_problems(report.unread_files)
        counting = self._of_files
        parts = (
            (report.new, counting.new),
            (report.changed, counting.changed),
            (report.again, counting.again),
            (report.moved, counting.moved),
            (report.vanished, counting.vanished),
        )
        changes = QLocale().createSeparatedList([words(number) for number, words in parts if number])
        self._say_of_reading(
            self.tr("Files: {changes}.").format(changes=changes) if changes else self.tr("Nothing has changed.")
        )

    def forget(self) -> None:
        """Say nothing of an archive that was left."""
        self.show_archive("")
        self.show_idle()
        self._show_problems(0)

    def say(self, words: str) -> None:
        """Say in passing where the reader is."""
        self._place.say([(words, False)])

    def show_idle(self, line: str = "") -> None:
        """Show that nothing is going on."""
        self._bar.hide()
        self._cancel.hide()
        self._say_of_reading(line)

    def _say_of_reading(self, words: str) -> None:
        self._line.say([(words, False)])

    def _show_problems(self, number: int) -> None:
        self._problems.setVisible(bool(number))
        self._problems.setText(self._of_files.not_fully_read(number))
