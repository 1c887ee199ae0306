# SPDX-License-Identifier: MIT
"""A window that teaches how the files of a folder are to be read, and shows on ten of them what comes of it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.looks.theme import Theme
from reader.gui.looks.word_table import WordTable, WordTableModel
from reader.gui.teaching.pattern_form import PatternForm
from reader.gui.words.core_words import said
from reader.gui.words.date_words import dated_words
from reader.library.teaching import Sample, Trial
from reader.model.article import shown_path
from reader.model.lesson import Lesson

_PAUSE = 350  # milliseconds without a change before it is tried
_FORM_WIDTH = 460
_SHORTEST = 12  # letters of a path that are seen
_WIDTH, _HEIGHT = 1260, 700
_FILE, _HEADLINE, _DATE, _BYLINE = range(4)  # columns
_WIDTHS = ((_FILE, 120), (_HEADLINE, 210), (_DATE, 150), (_BYLINE, 105))  # pixels


class TeachDialog(QDialog):
    """Not modal. Its owner answers `place_wanted` by `show_samples`, `trial_wanted` by `show_trials`."""

    place_wanted = Signal(bytes)
    trial_wanted = Signal(object)  # Lesson
    taught = Signal(object)  # Lesson
    taken_back = Signal()

    def __init__(self, theme: Theme, places: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Teach how files are to be read"))
        self.place = ChoiceBox(self)
        self.sample = ChoiceBox(self)
        self.form = PatternForm(theme, self)
        heads = self.tr("File"), self.tr("Headline"), self.tr("Date"), self.tr("Byline"), self.tr("Text begins")
        self.model = WordTableModel(heads, self._row, self)
        self.table = WordTable(self.model, self)
        self.told = self._words("soft")
        self.teach = QPushButton(self.tr("&Teach"), self)
        self.forget = QPushButton(self.tr("Take back what was taught"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._places: list[bytes] = []
        self._samples: tuple[Sample, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out(places)
        self._connect()
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 60))

    def _lay_out(self, places: Sequence[bytes]) -> None:
        self.offer_places(places)
        self.place.setAccessibleName(self.tr("Folder or file"))
        self.sample.setAccessibleName(self.tr("Example"))
        self.table.setAccessibleName(self.tr("How files would be read"))
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.setWordWrap(False)
        heads = self.table.horizontalHeader()
        for column, width in _WIDTHS:
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            heads.resizeSection(column, width)
        columns = QHBoxLayout()
        columns.setSpacing(22)
        columns.addWidget(self._form_column())
        columns.addLayout(self._trial_column(), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.forget)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.teach)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        intro = self._words("soft")
        intro.setText(
            self.tr(
                "Where headlines, dates or names are not found by themselves, say here which line or column holds them."
                " Nothing is written to the files."
            )
        )
        layout.addWidget(intro)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)
        for button in (self.teach, self.forget, self._cancel):
            button.setAutoDefault(False)
        self.form.hide()
        self.forget.hide()
        self.teach.setEnabled(False)
        self.teach.setDefault(True)

    def _form_column(self) -> QWidget:
        inner = QWidget(self)
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 12, 0)
        below.setSpacing(8)
        for head, widget in ((self.tr("All files in"), self.place), (self.tr("Example"), self.sample)):
            widget.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(_SHORTEST)  # else a long path pushes all that is to be chosen out of sight
            below.addWidget(self._head(head))
            below.addWidget(widget)
        below.addSpacing(6)
        below.addWidget(self.form, 1)
        below.addStretch()  # while there is no form yet
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFixedWidth(_FORM_WIDTH)
        return scroll

    def _trial_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._head(self.tr("How they would be read")))
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        return column

    def _connect(self) -> None:
        self.place.currentIndexChanged.connect(lambda _: self.ask_place())
        self.sample.currentIndexChanged.connect(self._show_sample)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._choose_sample(index.row()))
        self.form.changed.connect(self._wait)
        self._pause.timeout.connect(lambda: self.trial_wanted.emit(self.form.lesson))
        self.teach.clicked.connect(self._teach)
        self.forget.clicked.connect(self._forget)
        self._cancel.clicked.connect(self.reject)

    # --- what its owner does

    def offer_places(self, places: Sequence[bytes]) -> None:
        """Let one choose among these places, too; those offered already stay as they are."""
        for place in places:
            if place not in self._places:  # Qt's findData compares no bytes
                self._places.append(place)
                self.place.addItem(shown_path(place) if place else self.tr("The whole archive"), place)

    def ask_place(self) -> None:
        """Ask for the files of the place that is chosen."""
        self.teach.setEnabled(False)
        self.model.show(())
        self.told.setText(self.tr("Looking at the files…"))
        self.place_wanted.emit(self.place.currentData())

    def show_samples(self, samples: Sequence[Sample], lesson: Lesson | None) -> None:
        """Show what files look like, and what is taught of them already."""
        self._samples = tuple(samples)
        self.forget.setVisible(lesson is not None)
        self.sample.blockSignals(True)  # noqa: FBT003 - Qt's
        self.sample.clear()
        for sample in samples:
            self.sample.addItem(shown_path(sample.path).rpartition("/")[2])
        self.sample.blockSignals(False)  # noqa: FBT003 - Qt's
        self.form.setVisible(bool(samples))
        self.form.show_lesson(lesson or Lesson())
        if samples:
            self._show_sample(0)
            self._wait(0)
        else:
            self.told.setText(self.tr("There is no file here that can be taught: none holds plain text or a table."))

    def show_trials(self, trials: Sequence[Trial]) -> None:
        """Show how the files would be read."""
        self.model.show(tuple(trials))
        read = sum(not trial.problem for trial in trials)
        fitting = sum(trial.fits for trial in trials)
        nothing = self.form.lesson == Lesson()
        if nothing:
            words = self.tr("You have said nothing yet: this is how they are read by themselves.")
        elif fitting == len(trials):
            words = self.tr("All of them are as you say.")
        elif read == fitting:
            words = self.tr("Some can't be read at all.")
        else:
            words = self.tr(
                "“Doesn't fit”: a line that you name is missing, or too long, or no date stands where you say one does."
                " These would be read as if you had said nothing."
            )
        self.told.setText(words if trials else "")
        self.teach.setEnabled(not nothing and fitting > 0)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why it can't be done."""
        self.told.setText(f"{said(error.sentence)} {said(error.hint)}".strip())

    # --- within

    def _show_sample(self, number: int) -> None:
        if 0 <= number < len(self._samples):
            self.form.show_sample(self._samples[number])
            chain = (self.place, self.sample, *self.form.fields, self.table, self.forget, self._cancel, self.teach)
            for before, behind in pairwise(chain):
                self.setTabOrder(before, behind)

    def _choose_sample(self, row: int) -> None:
        """Show the file of a row as the example."""
        paths = [sample.path for sample in self._samples]
        if row >= 0 and (path := self.model.value(row).path) in paths:
            self.sample.setCurrentIndex(paths.index(path))

    def _wait(self, milliseconds: int = _PAUSE) -> None:
        self.teach.setEnabled(False)
        self.told.setText(self.tr("Trying…"))
        self._pause.start(milliseconds)

    def _teach(self) -> None:
        self.teach.setEnabled(False)
        self.taught.emit(self.form.lesson)

    def _forget(self) -> None:
        self.forget.setEnabled(False)
        self.taken_back.emit()

    def _row(self, trial: Trial) -> tuple[str, ...]:
        name = shown_path(trial.path).rpartition("/")[2]
        file = f"{name} · {trial.item}" if trial.item else name
        if trial.problem:
            return file, said(trial.problem), "", "", ""
        date = dated_words(trial.date) if trial.date else ""
        headline = trial.headline or self.tr("(no headline)")
        if not trial.fits:
            headline = self.tr("Doesn't fit · {headline}").format(headline=headline)
        return file, headline, date, trial.byline, " ".join(trial.lead[:200].split())

    def _head(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(self._theme.sans(13, QFont.Weight.DemiBold))
        return label

    def _words(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label
