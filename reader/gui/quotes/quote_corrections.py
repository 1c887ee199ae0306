# SPDX-License-Identifier: MIT
"""What the user says of a quotation: who speaks, what it is, where it begins and ends. Each is one step of undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.article.sheet import Sheet
from reader.gui.article.speaker_words import kind_words
from reader.gui.corrections.correcting import Wish
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.quotes.reading import Candidate, place_in, speaker_of
from reader.gui.quotes.speaker_dialog import SpeakerDialog
from reader.library.library import Library
from reader.library.quotation_values import QuotationLine
from reader.model.article import Article, Quotation, QuotationKind
from reader.model.texts import Span

KINDS = (QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.SCARE, QuotationKind.TITLE, QuotationKind.INDIRECT)
_SHOWN = 60  # characters of a quotation in a sentence


@dataclass(frozen=True, slots=True)
class QuoteTarget:
    """The quotation that is meant: of which article, which kind it is now, and how the library finds it."""

    number: int
    words: str
    kind: QuotationKind
    find: Callable[[Library], tuple[Article, Quotation]]

    @property
    def short(self) -> str:
        """The words, as they fit into a sentence."""
        words = one_line(self.words)
        return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def target_of_line(line: QuotationLine) -> QuoteTarget:
    """Return what a line of a list shows."""

    def find(library: Library) -> tuple[Article, Quotation]:
        article = library.article(line.number)
        return article, article.quotations[place_in(article, line)]

    return QuoteTarget(line.number, line.text, line.kind, find)


def target_of_sheet(sheet: Sheet, at: int) -> QuoteTarget:
    """Return the quotation of an article by its number, counted from 0."""
    quotation = sheet.article.quotations[at]
    return QuoteTarget(sheet.article.number, quotation.text, quotation.kind, lambda _: (sheet.article, quotation))


class QuoteCorrections(QObject):
    """Turns what is said into wishes. Belongs to the GUI thread."""

    wanted = Signal(object)  # Wish
    named_wanted = Signal(int)  # an article's number: who may speak in it
    offered_wanted = Signal(str)  # words of a name: whom one may mean
    quoted_wanted = Signal(str)  # the same, of those who are quoted

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._dialog: SpeakerDialog | None = None

    # --- what is asked

    def ask_speaker(self, target: QuoteTarget) -> None:
        """Let the speaker of a quotation be chosen, or several with Ctrl."""
        help_text = self.tr("Who says “{words}”? Choose, or type a name or a description.").format(words=target.short)
        dialog = SpeakerDialog(self._theme, self.tr("Set the speaker"), help_text, self._window, free=True)
        dialog.given.connect(lambda chosen: self.set_speakers(target, chosen))
        self._show(dialog, self.offered_wanted)
        self.named_wanted.emit(target.number)

    def ask_person(self, take: Callable[[Candidate], object], help_text: str = "") -> None:
        """Let somebody be chosen whose quotations, or what `help_text` names, are to be listed."""
        help_text = help_text or self.tr("Whose quotations do you want to see? Those with most of them come first.")
        dialog = SpeakerDialog(self._theme, self.tr("One speaker"), help_text, self._window, free=False)
        dialog.given.connect(lambda chosen: take(chosen[0]))
        self._show(dialog, self.quoted_wanted)
        self.quoted_wanted.emit("")

    def ask_kind(self, target: QuoteTarget, place: QPoint) -> None:
        """Let it be said what a quotation is."""
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("Kind of the quotation"))
        for kind in KINDS:
            action = menu.addAction(kind_words(kind))
            action.setCheckable(True)
            action.setChecked(kind is target.kind)
            action.triggered.connect(lambda _=False, chosen=kind: self.set_kind(target, chosen))
            if kind is target.kind:
                menu.setActiveAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Not a quotation")).triggered.connect(lambda: self.remove(target))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def take_named(self, named: Sequence[Candidate]) -> None:
        """Offer those whom an article names."""
        if self._dialog is not None:
            self._dialog.show_named(named)

    def take_offered(self, offered: Sequence[Candidate]) -> None:
        """Offer people of the archive."""
        if self._dialog is not None:
            self._dialog.take_offered(offered)

    # --- what is said

    def set_speakers(self, target: QuoteTarget, chosen: Sequence[Candidate]) -> None:
        """Say who speaks; nobody for none."""
        names = ", ".join(one_line(one.name) for one in chosen)
        said = self.tr("“{words}”: said by {names}.") if names else self.tr("“{words}”: nobody can be named.")

        def change(library: Library, _: Sequence[str]) -> None:
            speakers = tuple(speaker_of(library, one) for one in chosen)
            library.corrections.set_speakers(*target.find(library), speakers)

        self._want(Wish(change, said=said.format(words=target.short, names=names)))

    def confirm(self, target: QuoteTarget) -> None:
        """Say that the speaker shown is the right one."""
        said = self.tr("“{words}”: confirmed.").format(words=target.short)
        self._want(Wish(lambda library, _: library.corrections.confirm(*target.find(library)), said=said))

    def set_kind(self, target: QuoteTarget, kind: QuotationKind) -> None:
        """Say what it is."""
        said = self.tr("“{words}”: {kind}.").format(words=target.short, kind=kind_words(kind))
        self._want(Wish(lambda library, _: library.corrections.set_kind(*target.find(library), kind), said=said))

    def set_bounds(self, target: QuoteTarget, span: Span) -> None:
        """Say where it begins and ends in the reading text."""
        said = self.tr("The quotation is now what was selected.")
        self._want(Wish(lambda library, _: library.corrections.set_bounds(*target.find(library), span), said=said))

    def add(self, sheet: Sheet, span: Span) -> None:
        """Say that words of an article are a quotation."""
        article, said = sheet.article, self.tr("The quotation was added. Say who speaks with Ctrl+R.")
        kind = QuotationKind.DIRECT
        self._want(Wish(lambda library, _: library.corrections.add_quotation(article, span, kind), said=said))

    def remove(self, target: QuoteTarget) -> None:
        """Say that it is no quotation."""
        said = self.tr("“{words}” is no quotation.").format(words=target.short)
        self._want(Wish(lambda library, _: library.corrections.remove_quotation(*target.find(library)), said=said))

    # --- within

    def _want(self, wish: Wish) -> None:
        self.wanted.emit(wish)

    def _show(self, dialog: SpeakerDialog, typed: SignalInstance) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.words_typed.connect(typed)
        dialog.given.connect(lambda _: dialog.accept())
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def _forget(self, dialog: SpeakerDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
