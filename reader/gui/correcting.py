# SPDX-License-Identifier: MIT
"""The user's corrections as the window takes them: each is asked for in its place and done off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.gui.correction_dialog import CorrectionDialog
from reader.gui.sheet import Sheet
from reader.gui.theme import Theme
from reader.library.corrections import Corrections
from reader.overlay.work import Note

Change = Callable[[Corrections], object]

_KEPT = "Kept with your own work, beside the archive and never in it."


class CorrectionDesk(QObject):
    """Asks, hands on what is to be done, and shows a refusal where the words were typed."""

    change_wanted = Signal(object)  # Change
    date_refused = Signal(object)  # ReaderError
    refused = Signal(object)  # ReaderError with no form open

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._dialog: CorrectionDialog | None = None
        self._dating = False

    def set_date(self, sheet: Sheet, edtf: str, reason: str) -> None:
        """Set the user's own date."""
        self._dating = True
        self._want(lambda corrections: corrections.set_date((sheet.article.id,), edtf, reason))

    def ask_headline(self, sheet: Sheet) -> None:
        """Let the user correct the headline."""
        words = "The list, the text and searches use yours. The file stays as it is."
        id_ = sheet.article.id
        self._ask(
            "Correct the headline",
            words,
            sheet.article.headline,
            lambda text: lambda corrections: corrections.set_headline(id_, " ".join(text.split())),
        )

    def ask_byline(self, sheet: Sheet) -> None:
        """Let the user correct the byline."""
        id_ = sheet.article.id
        self._ask(
            "Correct the byline",
            "Who wrote the article, without “by”. The file stays as it is.",
            sheet.article.byline,
            lambda text: lambda corrections: corrections.set_byline(id_, " ".join(text.split())),
        )

    def ask_note(self, sheet: Sheet) -> None:
        """Let the user write a note."""
        id_ = sheet.article.id
        self._ask("Add a note", _KEPT, "", lambda text: lambda corrections: corrections.add_note(id_, text))

    def ask_other_note(self, sheet: Sheet, note: Note) -> None:
        """Let the user write a note otherwise."""
        id_ = sheet.article.id
        self._ask(
            "Edit the note",
            _KEPT,
            note.text,
            lambda text: lambda corrections: corrections.edit_note(id_, note.id, text),
        )

    def remove_note(self, sheet: Sheet, note_id: str) -> None:
        """Take a note away; undo brings it back."""
        self._want(lambda corrections: corrections.remove_note(sheet.article.id, note_id))

    def ask_tag(self, sheet: Sheet) -> None:
        """Let the user tag the article."""
        id_ = sheet.article.id
        words = "A word or a few, to find together what belongs together."
        self._ask("Add a tag", words, "", lambda text: lambda corrections: corrections.add_tag((id_,), text))

    def remove_tag(self, sheet: Sheet, tag: str) -> None:
        """Take a tag off; undo brings it back."""
        self._want(lambda corrections: corrections.remove_tag((sheet.article.id,), tag))

    def undo(self) -> None:
        """Take back the last step."""
        self._want(lambda corrections: corrections.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._want(lambda corrections: corrections.redo())

    def take_done(self) -> None:
        """Close the form whose words are safe now."""
        self._dating = False
        if self._dialog is not None:
            self._dialog.accept()

    def take_refusal(self, error: ReaderError) -> None:
        """Show why it could not be done, where it was asked for."""
        if self._dialog is not None:
            self._dialog.show_mistake(error)
        elif self._dating:
            self.date_refused.emit(error)
        else:
            self.refused.emit(error)
        self._dating = False

    def _ask(self, title: str, help_text: str, words: str, change: Callable[[str], Change]) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        dialog = CorrectionDialog(self._theme, title, help_text, words, self._window)
        dialog.given.connect(lambda text: self._want(change(text)))
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.show()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _want(self, change: Change) -> None:
        self.change_wanted.emit(change)
