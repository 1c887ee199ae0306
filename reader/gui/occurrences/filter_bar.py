# SPDX-License-Identifier: MIT
"""Which lines are shown: inside or outside of quotations, of one speaker, so many at random."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from reader.gui.looks.choice_box import QuietBox
from reader.gui.looks.plain_label import plain_label
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.occurrences.number_field import NumberField

_FEW = 100  # lines at random, if nobody says another number
_LINES = range(1, 1_000_001)
_SEEDS = range(10_000)


class FilterBar(QWidget):
    """Tells when another choice is made. Nothing is chosen at first: all lines are shown."""

    chosen = Signal()
    speaker_wanted = Signal()  # to be chosen
    nearby_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._speaker: tuple[str, str] = ("", "")  # key and name
        self._thins = False
        self._show_words = plain_label(self.tr("Show"), theme.sans(13), self, soft=True, wraps=False)
        self.quoted = QuietBox(theme, self)
        self.quoted.setAccessibleName(self.tr("Inside or outside of quotations"))
        for words, quoted in (
            (self.tr("in and out of quotations"), None),
            (self.tr("only in quotations"), True),
            (self.tr("only outside quotations"), False),
        ):
            self.quoted.addItem(words, quoted)
        self.speaker, self.anybody = self._link(""), self._link(self.tr("Everybody again"))
        self.speaker.setToolTip(self.tr("List only what one person says"))
        self.random = self._link(self.tr("Some at random…"))
        self.random.setToolTip(self.tr("List so many lines, taken at random out of all"))
        self.number = NumberField(self.tr("Lines at random"), _LINES, _FEW, self)
        self._of_seed = plain_label(self.tr("at random, seed"), theme.sans(13), self, soft=True, wraps=False)
        self.seed = NumberField(self.tr("Seed: the same one takes the same lines"), _SEEDS, 0, self)
        self.all = self._link(self.tr("All"))
        self.all.setToolTip(self.tr("List all lines again"))
        self.nearby = QToolButton(self)
        self.nearby.setObjectName("switch")
        self.nearby.setCheckable(True)
        self.nearby.setText(self.tr("Words nearby"))
        self.nearby.setToolTip(self.tr("Count which words stand near these more often than by chance (Ctrl+N)"))
        self._lay_out()
        self._connect()
        self._show()

    def _link(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._show_words)
        line.addSpacing(4 - line.spacing())
        for widget in (self.quoted, self.speaker, self.anybody, self.random):
            line.addWidget(widget)
        thinned = QHBoxLayout()
        thinned.setSpacing(6)
        for part in (self.number, self._of_seed, self.seed, self.all):
            thinned.addWidget(part)
        line.addLayout(thinned)
        line.addStretch(1)
        line.addWidget(self.nearby)

    def _connect(self) -> None:
        self.quoted.activated.connect(lambda _: self.chosen.emit())
        self.speaker.clicked.connect(self.speaker_wanted)
        self.anybody.clicked.connect(lambda: self.choose_speaker("", ""))
        self.random.clicked.connect(self.thin)
        self.all.clicked.connect(self.take_all)
        for box in (self.number, self.seed):
            box.changed.connect(self.chosen)
        self.nearby.toggled.connect(self.nearby_toggled)

    @property
    def filtered(self) -> bool:
        """Whether a choice other than at random leaves lines out."""
        return bool(self._speaker[0] or self.quoted.currentIndex())

    @property
    def speakers(self) -> frozenset[str]:
        """The key of the one person whose words are wanted; nothing for everybody's."""
        return frozenset(filter(None, [self._speaker[0]]))

    @property
    def inside(self) -> bool | None:
        """Whether only lines inside (or outside) of quotations are wanted."""
        found = self.quoted.currentData()
        return found if isinstance(found, bool) else None

    @property
    def thinned(self) -> int | None:
        """How many lines are wanted at random; None for all."""
        return self.number.value if self._thins else None

    def words(self) -> list[str]:
        """Return what is chosen, in words: nothing where all lines are shown."""
        told = [self.quoted.currentText()] if self.inside is not None else []
        if self._speaker[0]:
            told.append(self.tr("only {name}").format(name=self._speaker[1]))
        if self._thins:
            thinned = self.tr("{number} lines at random, seed {seed}")
            told.append(thinned.format(number=QLocale().toString(self.number.value), seed=self.seed.value))
        return told

    def choose_speaker(self, key: str, name: str) -> None:
        """List what one person says; everybody for an empty key."""
        self._speaker = key, one_line(name)
        self._show()
        self.chosen.emit()

    def show_everything(self) -> None:
        """Leave nothing out for its speaker or its quotation marks."""
        self.quoted.setCurrentIndex(0)
        self.choose_speaker("", "")

    def forget(self) -> None:
        """Choose nothing, and tell nobody."""
        self.quoted.setCurrentIndex(0)
        self._speaker, self._thins = ("", ""), False
        self._show()

    def thin(self) -> None:
        """Take some lines at random; their number can be typed."""
        self._thins = True
        self._show()
        self.number.setFocus()
        self.number.selectAll()
        self.chosen.emit()

    def take_all(self) -> None:
        """Take all lines again."""
        self._thins = False
        self._show()
        self.random.setFocus()
        self.chosen.emit()

    def _show(self) -> None:
        key, name = self._speaker
        self.speaker.setText(
            self.tr("Only {name}").format(name=name.replace("&", "&&")) if key else self.tr("One speaker…")
        )
        self.anybody.setVisible(bool(key))
        self.random.setVisible(not self._thins)
        for part in (self.number, self._of_seed, self.seed, self.all):
            part.setVisible(self._thins)
