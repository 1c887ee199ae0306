# SPDX-License-Identifier: MIT
"""What the user says of people: each is asked for in its place, and is one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reader.errors import ReaderError
from reader.gui.corrections.correcting import Change, Wish
from reader.gui.corrections.correction_dialog import CorrectionDialog
from reader.gui.looks.theme import Theme
from reader.gui.looks.utf16 import one_line
from reader.gui.people.asking import ArticlesDialog, IdentifiersDialog, PersonDialog
from reader.library.people_values import NameUse, PersonCard, PersonRow, Proposal
from reader.model.article import ArticleRow
from reader.model.person import Appearance


class PeopleCorrections(QObject):
    """Turns what is said into wishes. Belongs to the GUI thread."""

    wanted = Signal(object)  # Wish
    offered_wanted = Signal(str)  # words of a name: whom one may mean
    appearances_wanted = Signal(str)  # key: the articles that name the person
    moved = Signal(tuple)  # keys, one of which whoever is shown has after a step that is done

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._dialog: QDialog | None = None

    # --- at once

    def same(self, first: PersonRow, second: PersonRow) -> None:
        """Say that two are one person."""
        words = self.tr("{first} and {second} are one person.")
        said = words.format(first=one_line(first.name), second=one_line(second.name))
        self._want(lambda library, _: library.people.merge(first.key, second.key), said, first.key, second.key)

    def apart(self, proposal: Proposal) -> None:
        """Say that two are not the same."""
        first, second = proposal.first, proposal.second
        words = self.tr("{first} and {second} are not the same.")
        said = words.format(first=one_line(first.name), second=one_line(second.name))
        self._want(lambda library, _: library.people.keep_apart(first.key, second.key), said)

    def split_name(self, card: PersonCard, use: NameUse) -> None:
        """Say that whoever bears a name is somebody else."""
        said = self.tr("“{name}” is somebody else.").format(name=one_line(use.name))
        self._want(lambda library, _: library.people.split_name(card.row.key, use.key), said)

    def split_articles(self, card: PersonCard, ids: Sequence[str]) -> None:
        """Say that in some articles it is somebody else."""
        said = self.tr("In these articles it is somebody else than {name}.").format(name=one_line(card.row.name))
        self._want(lambda library, _: library.people.split_articles(card.row.key, ids), said)

    def exclude(self, card: PersonCard) -> None:
        """Say that it is no person, or take that back."""
        self._say_person(card.row, is_one=card.row.excluded)

    def confirm(self, card: PersonCard) -> None:
        """Say that it is a person, who was doubted."""
        self._say_person(card.row, is_one=True)

    # --- in small windows

    def ask_same(self, card: PersonCard) -> None:
        """Let somebody be chosen who is the same person."""
        dialog = PersonDialog(self._theme, card, self._window)
        dialog.words_typed.connect(self.offered_wanted)
        dialog.given.connect(lambda row: self._close_and(dialog, lambda: self.same(card.row, row)))
        self._show(dialog)
        self.offered_wanted.emit(card.row.name.split()[-1] if card.row.name.split() else "")  # most likely a surname

    def ask_articles(self, card: PersonCard) -> None:
        """Let articles be chosen in which it is somebody else."""
        dialog = ArticlesDialog(self._theme, card, self._window)
        dialog.given.connect(lambda ids: self._close_and(dialog, lambda: self.split_articles(card, ids)))
        self._show(dialog)
        self.appearances_wanted.emit(card.row.key)

    def ask_name(self, card: PersonCard) -> None:
        """Let the user call a person otherwise, or as the archive does."""
        title = self.tr("Rename")
        help_text = self.tr("How this person is called in lists and citations. Articles stay as they are.")
        dialog = CorrectionDialog(self._theme, title, help_text, card.row.name, self._window)
        if card.row.own:
            dialog.let_original(self.tr("As the papers have it"))
        dialog.given.connect(lambda words: self._rename(dialog, card, words))
        dialog.original_wanted.connect(lambda: self._rename(dialog, card, None))
        self._show(dialog)

    def ask_identifiers(self, card: PersonCard) -> None:
        """Let identifiers be typed in."""
        dialog = IdentifiersDialog(self._theme, card, self._window)
        dialog.given.connect(lambda given: self._identify(dialog, card, given))
        self._show(dialog)

    def take_offered(self, rows: Sequence[PersonRow]) -> None:
        """Offer these people where one is being chosen."""
        if isinstance(self._dialog, PersonDialog):
            self._dialog.take_offered(rows)

    def take_articles(self, found: Sequence[tuple[Appearance, ArticleRow]]) -> None:
        """Offer these articles where some are being chosen."""
        if isinstance(self._dialog, ArticlesDialog):
            self._dialog.take_articles(found)

    # --- within

    def _say_person(self, row: PersonRow, *, is_one: bool) -> None:
        words = self.tr("{name} is a person.") if is_one else self.tr("{name} is no person.")
        said = words.format(name=one_line(row.name))
        self._want(lambda library, _: library.people.exclude(row.key, not is_one), said)

    def _rename(self, dialog: CorrectionDialog, card: PersonCard, name: str | None) -> None:
        back, said = self.tr("{name} has the papers’ name again."), self.tr("{name} is called {other} now.")
        words = (back if name is None else said).format(name=one_line(card.row.name), other=one_line(name or ""))
        self._want_of(dialog, lambda library, _: library.people.rename(card.row.key, name), words)

    def _identify(self, dialog: IdentifiersDialog, card: PersonCard, given: dict[str, str]) -> None:
        known = {identifier.scheme: identifier.value for identifier in card.identifiers}
        changed = [(scheme, value) for scheme, value in given.items() if value != known.get(scheme, "")]
        for scheme, value in changed:
            self._want_of(dialog, _identify(card.row.key, scheme, value or None))
        if not changed:
            dialog.accept()

    def _want(self, change: Change, said: str, *keys: str) -> None:
        self.wanted.emit(Wish(change, said=said, done=lambda: self.moved.emit(keys)))

    def _want_of(self, dialog: CorrectionDialog | IdentifiersDialog, change: Change, said: str = "") -> None:
        """Wish something that a dialog asked for, which closes when it is done, and says so if it is refused."""

        def done() -> None:
            if self._dialog is dialog:
                dialog.accept()

        def refused(error: ReaderError) -> None:
            if self._dialog is dialog:
                dialog.show_mistake(error)

        self.wanted.emit(Wish(change, said=said, done=done, refused=refused))

    def _close_and(self, dialog: QDialog, go: Callable[[], object]) -> None:
        dialog.accept()
        go()

    def _show(self, dialog: QDialog) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def _forget(self, dialog: QDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None


def _identify(key: str, scheme: str, value: str | None) -> Change:
    return lambda library, _: library.people.identify(key, scheme, value)
