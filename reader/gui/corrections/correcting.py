# SPDX-License-Identifier: MIT
"""The user's corrections as the window takes them: each is asked for in its place and done off the GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reader.errors import ReaderError
from reader.gui.article.sheet import Sheet
from reader.gui.corrections.correction_dialog import CorrectionDialog, tags_in
from reader.gui.corrections.dates_dialog import DatesDialog
from reader.gui.corrections.drafts import Drafts
from reader.gui.looks.theme import Theme
from reader.gui.session.desk import DateStanding, UndoLabels
from reader.gui.words.core_words import deed_words
from reader.gui.words.counting import Counting
from reader.library.corrections import WorkVocabulary
from reader.library.library import Library
from reader.overlay.anchor import Anchor
from reader.overlay.work import Correction

Change = Callable[[Library, Sequence[str]], object]  # with the ids of the articles

Done = Callable[[], object]
Refused = Callable[[ReaderError], object]


@dataclass(frozen=True, slots=True)
class Wish:
    """One step of the user's work. `numbers`: the articles that it is for, whose ids `change` is to be given.

    `said` is what to say when it is done, "" for nothing, or `said_of` makes it of what can be undone and redone then;
    `done` and `refused` are for whoever asked. `undoes`: it
    takes a step back, so that the way out of it is to redo that. `carried`: lists and searches learn of it only once
    the keeper has carried it over.
    """

    change: Change
    numbers: tuple[int, ...] = ()
    said: str = ""
    done: Done = lambda: None
    refused: Refused | None = None
    undoes: bool = False
    carried: bool = True
    said_of: Callable[[UndoLabels], str] | None = None


class CorrectionDesk(QObject):
    """Asks in small windows, and turns what was answered into wishes. Belongs to the GUI thread."""

    wanted = Signal(object)  # Wish
    standing_wanted = Signal(tuple)  # numbers: a `DateStanding` is to come
    tags_wanted = Signal(tuple)  # numbers: what tags they have is to come
    correction_wanted = Signal(str)  # an article's id: its `Correction` is to come
    refused = Signal(object)  # ReaderError whose form is no longer open

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._counting = Counting(self)
        self._drafts = Drafts()
        self._vocabulary = WorkVocabulary((), ())
        self._dialog: QDialog | None = None
        self._asks_for = ""  # "headline" or "byline", of which article
        self._article = ""
        self._tagged: Sequence[int] = ()  # articles for which tags are asked

    def keep_drafts_in(self, drafts: Drafts) -> None:
        """Keep what is typed where it survives the window."""
        self._drafts = drafts

    def take_vocabulary(self, vocabulary: WorkVocabulary) -> None:
        """Offer these words from now on."""
        self._vocabulary = vocabulary

    # --- one article

    def set_date(self, sheet: Sheet, edtf: str | None, reason: str, *, done: Done, refused: Refused) -> None:
        """Set the user's own date, or take it away (None)."""
        id_ = sheet.article.id
        said = self._counting.date_taken_back(1) if edtf is None else self._counting.date_set(1)
        self._want(Wish(lambda library, _: library.corrections.set_date((id_,), edtf, reason), (), said, done, refused))

    def ask_headline(self, sheet: Sheet) -> None:
        """Let the user correct the headline."""
        id_ = sheet.article.id

        def change(words: str | None) -> Change:
            return lambda library, _: library.corrections.set_headline(id_, words)

        help_text = self.tr("The list, the text and searches use yours. The file stays as it is.")
        self._ask_field("headline", id_, sheet.article.headline, self.tr("Correct the headline"), help_text, change)

    def ask_byline(self, sheet: Sheet) -> None:
        """Let the user correct the byline, or say that there is none."""
        id_ = sheet.article.id

        def change(words: str | None) -> Change:
            return lambda library, _: library.corrections.set_byline(id_, words)

        help_text = self.tr("Who wrote the article, without “by”; empty if nobody is named. The file stays as it is.")
        self._ask_field("byline", id_, sheet.article.byline, self.tr("Correct the byline"), help_text, change)

    def add_note(self, sheet: Sheet, text: str, anchor: Anchor | None, *, done: Done, refused: Refused) -> None:
        """Keep a note."""
        id_ = sheet.article.id
        self._want(Wish(lambda library, _: library.corrections.add_note(id_, text, anchor), done=done, refused=refused))

    def edit_note(self, sheet: Sheet, note_id: str, text: str, *, done: Done, refused: Refused) -> None:
        """Give a note other words."""
        id_ = sheet.article.id
        self._want(
            Wish(lambda library, _: library.corrections.edit_note(id_, note_id, text), done=done, refused=refused)
        )

    def remove_note(self, sheet: Sheet, note_id: str) -> None:
        """Take a note away; undo brings it back."""
        id_ = sheet.article.id
        self._want(
            Wish(lambda library, _: library.corrections.remove_note(id_, note_id), said=self.tr("Note removed."))
        )

    def add_tags(self, sheet: Sheet, tags: Sequence[str], *, done: Done, refused: Refused) -> None:
        """Tag the article."""
        id_ = sheet.article.id
        self._want(Wish(lambda library, _: library.corrections.add_tags((id_,), tags), done=done, refused=refused))

    def remove_tag(self, sheet: Sheet, tag: str) -> None:
        """Take a tag off; undo brings it back."""
        id_ = sheet.article.id
        self._want(Wish(lambda library, _: library.corrections.remove_tag((id_,), tag)))

    def undo(self) -> None:
        """Take back the last step."""
        said = self.tr("Undone: {step}.")
        self._want(
            Wish(
                lambda library, _: library.corrections.undo(),
                said_of=lambda labels: said.format(step=deed_words(labels.redo)),
                undoes=True,
            )
        )

    def redo(self) -> None:
        """Do again what was taken back."""
        said = self.tr("Done again: {step}.")
        self._want(
            Wish(
                lambda library, _: library.corrections.redo(),
                said_of=lambda labels: said.format(step=deed_words(labels.undo)),
            )
        )

    # --- many articles

    def ask_dates(self, numbers: Sequence[int]) -> None:
        """Let the user set one date for many articles."""
        chosen = tuple(numbers)
        dialog = DatesDialog(self._theme, len(chosen), self._window)
        dialog.offer_reasons(self._vocabulary.reasons)
        done, refused = self._ends_of(dialog)

        def give(edtf: str, reason: str) -> None:
            said = self._counting.date_set(len(chosen))
            self._want(
                Wish(lambda library, ids: library.corrections.set_date(ids, edtf, reason), chosen, said, done, refused)
            )

        def take_back() -> None:
            said = self._counting.date_taken_back(len(chosen))
            self._want(
                Wish(lambda library, ids: library.corrections.set_date(ids, None, ""), chosen, said, done, refused)
            )

        dialog.given.connect(give)
        dialog.taken_back.connect(take_back)
        self._show(dialog)
        self.standing_wanted.emit(chosen)

    def ask_tags(self, numbers: Sequence[int]) -> None:
        """Let the user tag many articles."""
        chosen = tuple(numbers)
        help_text = self.tr("A word or a few, with commas between tags, to find together what belongs together.")
        dialog = CorrectionDialog(self._theme, self._counting.tag_for(len(chosen)), help_text, "", self._window)
        dialog.complete_from(self._vocabulary.tags)

        def give(words: str) -> None:
            tags = tags_in(words)
            said = self._counting.tagged(len(chosen))
            self._want(
                Wish(lambda library, ids: library.corrections.add_tags(ids, tags), chosen, said, *self._ends_of(dialog))
            )

        def take_off(tag: str) -> None:
            self._want(
                Wish(
                    lambda library, ids: library.corrections.remove_tag(ids, tag),
                    chosen,
                    self.tr("Tag {tag} taken off.").format(tag=tag),
                    done=lambda: self.tags_wanted.emit(chosen),
                    refused=self._ends_of(dialog)[1],
                )
            )

        dialog.given.connect(give)
        dialog.chip_removed.connect(take_off)
        self._show(dialog)
        self._tagged = chosen
        self.tags_wanted.emit(chosen)

    def take_tags(self, numbers: Sequence[int], tags: Sequence[tuple[str, int]]) -> None:
        """Tell the form for tags how many of its articles have which."""
        if isinstance(self._dialog, CorrectionDialog) and self._tagged == numbers:
            line = self.tr("{name} ({number})")
            self._dialog.show_chips([(tag, line.format(name=tag, number=number)) for tag, number in tags])

    def take_standing(self, standing: DateStanding) -> None:
        """Tell the form what its articles have now."""
        if isinstance(self._dialog, DatesDialog):
            self._dialog.show_standing(standing)

    def take_correction(self, article_id: str, correction: Correction) -> None:
        """Offer to go back to what the file says, where that was corrected."""
        corrected = {"headline": correction.headline, "byline": correction.byline}.get(self._asks_for)
        if isinstance(self._dialog, CorrectionDialog) and article_id == self._article and corrected is not None:
            self._dialog.let_original()

    # --- within

    def _ask_field(
        self, field: str, id_: str, now: str, title: str, help_text: str, change: Callable[[str | None], Change]
    ) -> None:
        key = f"{field} {id_}"
        words = self._drafts.words(key) or now
        dialog = CorrectionDialog(self._theme, title, help_text, words, self._window, may_be_empty=field == "byline")

        close, refused = self._ends_of(dialog)

        def give(words: str | None) -> None:
            self._want(Wish(change(words), done=done, refused=refused))

        def done() -> None:
            self._drafts.forget(key)
            close()

        dialog.given.connect(give)
        dialog.original_wanted.connect(lambda: give(None))
        dialog.typed.connect(lambda words: self._drafts.keep(key, words))
        dialog.given_up.connect(lambda: self._drafts.forget(key))
        self._show(dialog)
        self._asks_for, self._article = field, id_
        self.correction_wanted.emit(id_)

    def _ends_of(self, dialog: CorrectionDialog | DatesDialog) -> tuple[Done, Refused]:
        """Return what to do when it is done, and when it is refused: the dialog may be gone by then."""

        def done() -> None:
            if self._dialog is dialog:
                dialog.accept()

        def refused(error: ReaderError) -> None:
            if self._dialog is dialog:
                dialog.show_mistake(error)
            else:
                self.refused.emit(error)

        return done, refused

    def _show(self, dialog: QDialog) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        self._asks_for = self._article = ""
        self._tagged = ()
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def _forget(self, dialog: QDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _want(self, wish: Wish) -> None:
        self.wanted.emit(wish)
