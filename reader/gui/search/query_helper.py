# SPDX-License-Identifier: MIT
"""Completes what is typed in the search box, when it is asked to, or when the value of a field is typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.dates.date_counts import Calendar
from reader.gui.looks.announcing import announce
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import Utf16Map
from reader.gui.search.cue import Cue, CueKind, cue_at
from reader.gui.search.offer import (
    Known,
    Offer,
    OfferKind,
    archive_offers,
    asked_of_archive,
    known_offers,
    recent_offers,
)
from reader.gui.search.offer_list import offer_words
from reader.gui.search.offer_sheet import OfferSheet
from reader.gui.words.counting import Counting
from reader.model.search import WordCount

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class QueryHelper(QObject):
    """Moves the sheet of offers by the keys of the box, which keeps the focus and all that is typed.

    By itself the sheet opens only where the value of a field is typed, and then none is chosen: Enter does what it
    always does. Ctrl+Space asks for it anywhere, Ctrl+Down for what was sought before.
    """

    words_wanted = Signal(object, str, str)  # Cue, field, how they begin
    examples_wanted = Signal()
    forgotten = Signal(str)  # a search
    all_forgotten = Signal()

    def __init__(self, box: QLineEdit, theme: Theme, window: QWidget, *, recent: Callable[[], Sequence[str]]) -> None:
        """`recent` gives what was sought in the open archive, the latest first."""
        super().__init__(box)
        self._box = box
        self._recent = recent
        self._archive = Known()
        self._cue = cue_at("", 0)
        self._known: list[Offer] = []
        self._only_recent = False
        self._asked = False  # for the sheet, by a key
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self.sheet = OfferSheet(theme, window)
        self.sheet.list.taken.connect(self.take)
        self.sheet.list.forgotten.connect(self._forget)
        box.installEventFilter(self)
        box.textEdited.connect(lambda _: self._follow())
        box.textChanged.connect(lambda _: self._end_if_untyped())

    # --- what the window does

    @property
    def open(self) -> bool:
        """Whether the sheet is shown."""
        return self.sheet.isVisible()

    def ask(self) -> None:
        """Open the sheet for what stands at the cursor."""
        self._open(only_recent=False)

    def ask_for_recent(self) -> None:
        """Open the sheet with what was sought before."""
        self._open(only_recent=True)

    def close(self) -> None:
        """Put the sheet away."""
        self._asked = False
        self._soon.stop()
        self.sheet.hide()

    def show_held(self, held: Calendar) -> None:
        """Learn when the articles of the archive are from."""
        self._archive = replace(self._archive, held=held)

    def show_fields(self, valued: frozenset[str]) -> None:
        """Learn which fields have values in the archive."""
        self._archive = replace(self._archive, valued=valued)

    def take_words(self, cue: Cue, found: Sequence[WordCount]) -> None:
        """Show words or values of the archive, if they are still what is typed."""
        if cue == self._cue and (self._asked or self.open or cue.kind is CueKind.VALUE):
            self._show([*archive_offers(cue, found), *self._known])

    def take(self, offer: Offer) -> None:
        """Put an offer in the place of what is being typed, or do what it says."""
        self.close()
        if offer.kind is OfferKind.EXAMPLES:
            self.examples_wanted.emit()
        elif offer.kind is OfferKind.FORGET:
            self.all_forgotten.emit()
        elif offer.kind is OfferKind.RECENT:
            self._box.setText(offer.text)
        else:
            self._insert(offer)

    # --- what Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move the sheet; all others are the box's. Go when the box is left."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take_key(event):
            return True
        if event.type() is QEvent.Type.FocusOut:
            self.close()
        return super().eventFilter(watched, event)

    # --- keys

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tell whether it meant anything."""
        key, control = event.key(), event.modifiers() == _CONTROL
        if control and key in {Qt.Key.Key_Space, Qt.Key.Key_Down}:
            (self.ask if key == Qt.Key.Key_Space else self.ask_for_recent)()
            return True
        return self.open and event.modifiers() in {Qt.KeyboardModifier.NoModifier, _KEYPAD} and self._take_open_key(key)

    def _take_open_key(self, key: int) -> bool:
        offers = self.sheet.list
        if key in _STEPS:
            offers.step(_STEPS[Qt.Key(key)])
            self._say_chosen()
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Tab:
            self.take(offers.chosen or offers.offers[0])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and offers.chosen is not None:
            self.take(offers.chosen)
        elif key == Qt.Key.Key_Delete and offers.chosen is not None and offers.chosen.kind is OfferKind.RECENT:
            self._forget(offers.chosen)
        else:
            return False
        return True

    # --- within

    def _open(self, *, only_recent: bool) -> None:
        self._box.setFocus()
        self._asked, self._only_recent = True, only_recent
        self._look()

    def _follow(self) -> None:
        """Look again after a key, once the box has taken it."""
        self._only_recent = False
        self._soon.start()

    def _end_if_untyped(self) -> None:
        """Put the sheet away when the box is given another text; of what is typed `_follow` has heard before."""
        if not self._soon.isActive():
            self.close()

    def _look(self) -> None:
        """Offer what can be offered at the cursor, if it was asked for or a value is typed."""
        text = self._box.text()
        place = Utf16Map(text).to_text(self._box.cursorPosition())
        self._cue = cue = cue_at(text, place)
        if not self._asked and cue.kind is not CueKind.VALUE:
            self.close()
            return
        known = replace(self._archive, recent=self._recent())
        self._known = recent_offers(known.recent) if self._only_recent else known_offers(cue, known)
        wanted = None if self._only_recent else asked_of_archive(cue)
        if wanted is None or not self.open:
            self._show(self._known)
        if wanted is not None:
            self.words_wanted.emit(cue, *wanted)

    def _show(self, offers: Sequence[Offer]) -> None:
        was_open = self.open
        only = len(offers) == 1 and offers[0].kind is OfferKind.VALUE and self._stands_there(offers[0])
        self.sheet.show_offers([] if only and not self._asked else offers, self._box)
        if self.open and not was_open:
            announce(self._box, Counting().suggestions(len(offers)))
        if self._asked and self.open and self.sheet.list.chosen is None:
            self.sheet.list.choose(0)
            self._say_chosen()

    def _stands_there(self, offer: Offer) -> bool:
        span = self._cue.span
        return self._box.text()[span.start : span.end].casefold() == offer.text.casefold()

    def _say_chosen(self) -> None:
        chosen = self.sheet.list.chosen
        announce(self._box, offer_words(chosen) if chosen is not None else self._box.text())

    def _insert(self, offer: Offer) -> None:
        """Put text in the place of what is typed; a blank after it, but behind the colon of a field."""
        text, span = self._box.text(), self._cue.span
        places = Utf16Map(text)
        open_end = offer.kind is OfferKind.FIELD or text[span.end : span.end + 1] in {" ", ")", '"'}
        self._box.setSelection(places.to_qt(span.start), places.to_qt(span.end) - places.to_qt(span.start))
        self._box.insert(offer.text if open_end else f"{offer.text} ")  # one step of the box's own undo
        self._box.setFocus()
        if offer.kind is OfferKind.FIELD:
            self._soon.start()

    def _forget(self, offer: Offer) -> None:
        at = self.sheet.list.offers.index(offer)
        self.forgotten.emit(offer.text)
        self._look()
        if self.open:
            self.sheet.list.choose(min(at, len(self.sheet.list.offers) - 1))
