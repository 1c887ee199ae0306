# SPDX-License-Identifier: MIT
"""What stands above the list of quotations: its order, which kinds and whose are listed, and how many there are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.gui.article.quoting import SPOKEN
from reader.gui.article.speaker_words import kind_words
from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.library.quotation_values import QuotationChoice, QuotationSort
from reader.model.article import QuotationKind


class QuotesHead(QFrame):
    """Tells when another choice is made; the whole of it is `choice`."""

    chosen = Signal()
    speaker_wanted = Signal()  # to be chosen
    copying_wanted = Signal()  # of all

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("listhead")
        self._speaker: tuple[str, str] = ("", "")  # key and name
        self.order = QuietBox(theme, self)
        self.order.setAccessibleName(self.tr("Order of the list"))
        for words, sort in (
            (self.tr("Newest first"), QuotationSort.NEWEST),
            (self.tr("Oldest first"), QuotationSort.OLDEST),
            (self.tr("By speaker"), QuotationSort.SPEAKER),
            (self.tr("By paper"), QuotationSort.SOURCE),
        ):
            self.order.addItem(words, sort)
        self.kinds = QuietBox(theme, self)
        self.kinds.setAccessibleName(self.tr("Kinds of quotations"))
        self.kinds.addItem(self.tr("All kinds"), ())
        self.kinds.addItem(self.tr("Only speech"), tuple(SPOKEN))
        for kind in (QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.SCARE, QuotationKind.TITLE):
            self.kinds.addItem(kind_words(kind), (kind,))
        self.speaker = self._button()
        self.anybody = self._button()
        self.anybody.setText(self.tr("Everybody again"))
        self.figures = plain_label("", theme.sans(13), self, soft=True)
        self.figures.setWordWrap(False)
        self.copying = self._button()
        self.copying.setText(self.tr("Copy all"))
        self.copying.setToolTip(self.tr("Copy all that are listed, each with its speaker, paper and date"))
        self._lay_out()
        self._connect()
        self._say_speaker()

    def _button(self) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 18, 4)
        line.setSpacing(12)
        for widget in (self.order, self.kinds, self.speaker, self.anybody):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.figures)
        line.addWidget(self.copying)

    def _connect(self) -> None:
        for box in (self.order, self.kinds):
            box.activated.connect(lambda _: self.chosen.emit())
        self.speaker.clicked.connect(self.speaker_wanted)
        self.anybody.clicked.connect(lambda: self._choose_speaker("", ""))
        self.copying.clicked.connect(self.copying_wanted)

    @property
    def choice(self) -> QuotationChoice:
        """What is chosen."""
        key = self._speaker[0]
        return QuotationChoice(
            frozenset(QuotationKind(kind) for kind in self.kinds.currentData()),
            frozenset([key] if key else []),
            QuotationSort(self.order.currentData()),
        )

    @property
    def filtered(self) -> bool:
        """Whether less than all is listed."""
        return bool(self._speaker[0] or self.kinds.currentIndex())

    def choose_speaker(self, key: str, name: str) -> None:
        """List what one person says; everybody for an empty key."""
        self._choose_speaker(key, name)

    def show_all(self) -> None:
        """List everybody's quotations of all kinds."""
        self.kinds.setCurrentIndex(0)
        self._choose_speaker("", "")

    def forget(self) -> None:
        """Choose nothing, and tell nobody."""
        self.kinds.setCurrentIndex(0)
        self._speaker = "", ""
        self._say_speaker()
        self.say("", copied=False)

    def say(self, words: str, *, copied: bool) -> None:
        """Say how many are listed, and whether there are any to be copied."""
        self.figures.setText(words)
        self.copying.setVisible(copied)

    def _choose_speaker(self, key: str, name: str) -> None:
        self._speaker = key, one_line(name)
        self._say_speaker()
        self.chosen.emit()

    def _say_speaker(self) -> None:
        key, name = self._speaker
        self.speaker.setText(
            self.tr("Only {name}").format(name=name.replace("&", "&&")) if key else self.tr("One speaker…")
        )
        self.speaker.setToolTip(self.tr("List what one person says"))
        self.anybody.setVisible(bool(key))
