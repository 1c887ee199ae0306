# SPDX-License-Identifier: MIT
"""A small window in which a speaker is chosen: among those of the article, of the archive, or by typing another."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.people.asking import AskingDialog
from reader.gui.quotes.reading import Candidate
from reader.gui.words.quoted_words import unnamed_words
from reader.model.article import Speaker, SpeakerKind
from reader.text.words import name_key

_HIGH = 280
_VALUE = Qt.ItemDataRole.UserRole


class SpeakerDialog(AskingDialog):
    """`free`: it may also be somebody whom nobody has named yet, or nobody, or several together."""

    words_typed = Signal(str)
    given = Signal(object)  # tuple[Candidate, ...], () for nobody

    def __init__(self, theme: Theme, title: str, help_text: str, parent: QWidget, *, free: bool) -> None:
        super().__init__(theme, title, help_text, parent)
        self._free = free
        self._named: Sequence[Candidate] = ()
        self._offered: Sequence[Candidate] = ()
        self._field = _Field(self)
        self._field.setPlaceholderText(self.tr("A part of the name"))
        self._field.setAccessibleName(self.tr("A part of the name"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Speakers to choose from"))
        self._list.setMinimumHeight(_HIGH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long roles are elided
        if free:
            self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._field.textEdited.connect(self._seek)
        self._field.left_downwards.connect(self._enter_list)
        self._field.returnPressed.connect(self._give)
        self._list.itemActivated.connect(lambda _: self._give())
        self._finish(self._field, self._list, stops=(self._field, self._list))
        self._fill()

    def show_named(self, named: Sequence[Candidate]) -> None:
        """Offer those whom the article names or describes first."""
        self._named = named
        self._fill()

    def take_offered(self, offered: Sequence[Candidate]) -> None:
        """Offer people of the archive."""
        self._offered = offered
        self._fill()

    # --- within

    def _seek(self, words: str) -> None:
        self.words_typed.emit(words)
        self._fill()

    def _fill(self) -> None:
        """List who fits what is typed; the first one is chosen."""
        words = self._field.text().strip()
        wanted = name_key(words).split()
        here = [one for one in self._named if _fits(one.name, wanted)]
        known = {one.name for one in here}
        self._list.clear()
        for candidate in (*here, *(one for one in self._offered if one.name not in known and _fits(one.name, wanted))):
            self._add(candidate, _label(candidate))
        if self._free and words:
            for kind, label in (
                (SpeakerKind.PERSON, self.tr("Somebody else: {words}").format(words=one_line(words))),
                (SpeakerKind.ANONYMOUS, unnamed_words(one_line(words))),
                (SpeakerKind.INSTITUTION, self.tr("A firm, office or country: {words}").format(words=one_line(words))),
            ):
                self._add(Candidate(Speaker(kind, words), words), label)
        if self._free:
            self._add(None, self.tr("Nobody who can be named"))
        self._list.setCurrentRow(0)
        self._do.setEnabled(bool(self._list.count()))

    def _add(self, candidate: Candidate | None, label: str) -> None:
        item = QListWidgetItem(label, self._list)
        item.setData(_VALUE, candidate)

    def _enter_list(self) -> None:
        self._list.setFocus()
        self._list.setCurrentRow(min(1, self._list.count() - 1))

    def _give(self) -> None:
        chosen = tuple(item.data(_VALUE) for item in self._list.selectedItems())
        if chosen:
            self.given.emit(tuple(one for one in chosen if one is not None))


class _Field(QLineEdit):
    """Down goes to the list."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downwards."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


def _fits(name: str, wanted: Sequence[str]) -> bool:
    words = name_key(name).split()
    return all(any(word.startswith(begun) for word in words) for begun in wanted)


def _label(candidate: Candidate) -> str:
    name, detail = one_line(candidate.name), one_line(candidate.detail)
    if candidate.speaker.kind is SpeakerKind.ANONYMOUS:
        name = unnamed_words(name)
    elif candidate.speaker.kind is SpeakerKind.INSTITUTION:
        detail = QCoreApplication.translate("SpeakerDialog", "a firm, office or country")
    return f"{name} · {detail}" if detail else name
