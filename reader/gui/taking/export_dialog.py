# SPDX-License-Identifier: MIT
"""The window of an export: what, of which articles, in which form; then how far it is, and where it lies."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.looks.choice_box import ChoiceBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.taking.wanted import Kind
from reader.gui.words.counting import Counting
from reader.gui.words.taking_words import TakingCounting, form_name, form_use
from reader.library.export_form import ARTICLE_FORMS, LINE_FORMS, ExportForm

_WIDTH = 580


class ExportDialog(QDialog):
    """Not modal. Its owner asks where, writes, and tells how far it is."""

    export_wanted = Signal()
    stop_wanted = Signal()
    folder_wanted = Signal()
    count_wanted = Signal(object)  # Kind: how many lines there are of it

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export what was found"))
        self._theme = theme
        self._counting = TakingCounting(self)
        self.what = ChoiceBox(self)
        self.which = ChoiceBox(self)
        self.which.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.forms: dict[ExportForm, QRadioButton] = {}
        self._uses: dict[ExportForm, QWidget] = {}
        self._ways: frozenset[tuple[Kind, bool]] = frozenset()  # what can be chosen
        self._articles: dict[bool, int | None] = {False: None, True: 0}  # of all that was found, and of those selected
        self._picked: tuple[Kind | None, int] = (None, 0)  # lines that are selected themselves
        self._folded = ""  # said of copies that are left out of all that was found
        self._lines: dict[tuple[Kind, bool], int] = {}
        self._group = QButtonGroup(self)
        self._choices = QWidget(self)
        self._sheet = QFrame(self._choices)
        self._told = plain_label("", theme.sans(13), self)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Export"))
        self.export = QPushButton(self.tr("&Export…"), self)
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.folder = QPushButton(self.tr("Show in &folder"), self)
        self.leave = QPushButton(self.tr("&Close"), self)
        self._lay_out()
        self.what.currentIndexChanged.connect(lambda _: self._follow_kind())
        for button, wanted in (
            (self.export, self.export_wanted),
            (self.stop, self.stop_wanted),
            (self.folder, self.folder_wanted),
        ):
            button.clicked.connect(wanted)
        self.leave.clicked.connect(self.close)
        self.show_choices()

    def _lay_out(self) -> None:
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for row, (words, box) in enumerate(((self.tr("&What:"), self.what), (self.tr("&Of:"), self.which))):
            label = plain_label(words, self._theme.sans(13), self._choices, wraps=False)
            label.setBuddy(box)
            box.setAccessibleName(words.replace("&", "").rstrip(":"))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        rows = QVBoxLayout(self._sheet)
        rows.setContentsMargins(0, 10, 0, 0)
        rows.setSpacing(2)
        for form in ExportForm:
            rows.addWidget(self._form_row(form, self._sheet))
        grid.addWidget(self._sheet, 2, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (self._choices, self._told, self.bar):
            layout.addWidget(part)
        layout.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addStretch(1)
        for button in (self.folder, self.stop, self.leave, self.export):
            button.setAutoDefault(button is self.export)
            line.addWidget(button)
        self.export.setDefault(True)
        layout.addLayout(line)
        self.setMinimumWidth(min(_WIDTH, self.screen().availableGeometry().width() - 40))

    def _form_row(self, form: ExportForm, parent: QWidget) -> QWidget:
        button = QRadioButton(form_name(form), parent)
        button.setFont(self._theme.sans(13, QFont.Weight.DemiBold))
        button.setAccessibleDescription(form_use(form))
        self._group.addButton(button)
        self.forms[form] = button
        row = QWidget(parent)
        below = QVBoxLayout(row)
        below.setContentsMargins(0, 4, 0, 4)
        below.setSpacing(1)
        use = plain_label(form_use(form), self._theme.sans(13), row, soft=True)
        use.setContentsMargins(27, 0, 0, 0)
        use.setBuddy(button)
        below.addWidget(button)
        below.addWidget(use)
        self._uses[form] = row
        return row

    # --- what is chosen

    def offer(self, kinds: Mapping[Kind, str], kind: Kind, ways: Collection[tuple[Kind, bool]]) -> None:
        """Offer things, one of them chosen; `ways` are the kinds with whether of what is selected alone."""
        self._ways = frozenset(ways)
        for one, words in kinds.items():
            self.what.addItem(words, one)
        self.what.setCurrentIndex(max(0, self.what.findData(kind)))
        self._follow_kind()

    def say_articles(self, found: int | None, selected: int, folded: int) -> None:
        """Say how many articles were found, and are selected: None as long as they are counted.

        `folded` copies are not among them.
        """
        self._articles = {False: found, True: selected}
        self._folded = Counting(self).copies_folded(folded) if folded else ""
        if selected > 1:
            self.which.setCurrentIndex(max(0, self.which.findData(True)))  # noqa: FBT003 - what the box holds
        self._say_which()

    def say_picked(self, kind: Kind, number: int) -> None:
        """Say how many lines of a kind are selected themselves: these are meant."""
        self._picked = kind, number
        self.which.setCurrentIndex(max(0, self.which.findData(True)))  # noqa: FBT003
        self._say_which()

    def say_lines(self, kind: Kind, number: int, *, selected: bool) -> None:
        """Say how many lines there are of all that was found, or of the articles that are selected."""
        self._lines[kind, selected] = number
        self._say_which()

    def _say_which(self) -> None:
        """Say how much would be written: articles, or lines once they are counted."""
        for at in range(self.which.count()):
            selected = bool(self.which.itemData(at))
            words = self._selected_words() if selected else self._all_words()
            self.which.setItemText(at, " · ".join(filter(None, (words, "" if selected else self._folded))))

    def _all_words(self) -> str:
        if self.kind is Kind.ARTICLES:
            number, told = self._articles[False], self._counting.all_articles
        else:
            number, told = self._lines.get((self.kind, False)), self._counting.all_lines
        return self.tr("All that was found") if number is None else told(number)

    def _selected_words(self) -> str:
        kind, number = self._picked
        if self.kind is kind:
            return self._counting.picked_lines(number)
        counted = self._lines.get((self.kind, True))
        if self.kind is Kind.ARTICLES or counted is None:
            return self._counting.selected_articles(self._articles[True] or 0)
        return self._counting.selected_lines(counted)

    @property
    def kind(self) -> Kind:
        """Of what things."""
        return Kind(self.what.currentData())

    @property
    def of_selected(self) -> bool:
        """Whether of those that are selected alone."""
        return bool(self.which.currentData())

    @property
    def form(self) -> ExportForm:
        """The form that is chosen."""
        return next(form for form, button in self.forms.items() if button.isChecked())

    def _follow_kind(self) -> None:
        """Offer the forms that there are of such things, the first one chosen."""
        offered: Sequence[ExportForm] = ARTICLE_FORMS if self.what.currentData() == Kind.ARTICLES else LINE_FORMS
        for form, row in self._uses.items():
            row.setVisible(form in offered)
        self.forms[offered[0]].setChecked(True)
        of_selected = self.of_selected
        self.which.clear()
        for selected in (False, True):
            if (self.kind, selected) in self._ways:
                self.which.addItem("", selected)
        self.which.setCurrentIndex(max(0, self.which.findData(of_selected)))
        self._say_which()
        if offered is LINE_FORMS and (self.kind, False) not in self._lines:
            self.count_wanted.emit(self.kind)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown needs."""
        layout, wide = self.layout(), max(self.width(), self.minimumWidth())
        if layout is not None:
            for part in (self._sheet, self._choices, self):
                if (inner := part.layout()) is not None:
                    inner.invalidate()
                    inner.activate()
            self.resize(wide, max(layout.heightForWidth(wide), 0) or self.sizeHint().height())

    # --- what goes on

    def show_choices(self, trouble: str = "") -> None:
        """Let one choose; say what went wrong before."""
        self._show(trouble, choosing=True)

    def show_progress(self, done: int, of: int) -> None:
        """Say how far it is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._show(self._counting.written(done), going=True)

    def show_done(self, number: int, path: str) -> None:
        """Say what lies where."""
        words = self.tr("Done: {number} written to {file}")
        self._show(words.format(number=QLocale().toString(number), file=path), done=True)
        self.folder.setFocus()

    def _show(self, words: str, *, choosing: bool = False, going: bool = False, done: bool = False) -> None:
        self._told.setObjectName("wrong" if choosing else "")
        self._told.style().polish(self._told)
        self._told.setText(words)
        self._told.setVisible(bool(words))
        for part, shown in (
            (self._choices, choosing),
            (self.bar, going),
            (self.export, choosing),
            (self.stop, going),
            (self.folder, done),
            (self.leave, not going),
        ):
            part.setVisible(shown)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is shown needs."""
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop what goes on by Escape before the window is left."""
        if event.key() == Qt.Key.Key_Escape and self.stop.isVisible():
            self.stop_wanted.emit()
        else:
            super().keyPressEvent(event)
