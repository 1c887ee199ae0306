# SPDX-License-Identifier: MIT
"""The user's own work in one window: corrections, notes and tags go out from here, and how that went comes back."""

from collections import Counter, deque
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import CancelToken, ReaderError, StoreDamagedError
from reader.gui.actions import ActionTable, Doings
from reader.gui.article.sheet import Sheet
from reader.gui.corrections.correcting import CorrectionDesk, Wish
from reader.gui.corrections.drafts import Drafts
from reader.gui.corrections.repair_actions import RepairActions
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.desk import DamagedWork, UndoLabels
from reader.gui.session.session import ArchiveSession
from reader.gui.settings.window_state import WindowState
from reader.library.corrections import WorkVocabulary
from reader.library.library import Library
from reader.library.values import ArchiveInfo
from reader.model.texts import Span
from reader.overlay.anchor import Anchor

_DRAFTS = "drafts"
_MOST_TAGS = 12  # that are shown of many articles


class OwnWork(QObject):
    """Hands every change to the archive's desk, one after another; each is one step of undo."""

    undo_changed = Signal(str, str)  # what undo and redo would do; "" for nothing

    def __init__(self, room: ReadingRoom, theme: Theme, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._state = state
        self._session: ArchiveSession | None = None
        self._under_way: deque[Wish] = deque()
        self._told = False  # the banner tells of something that can be undone
        self._corrections = CorrectionDesk(theme, window)
        self._drafts = Drafts(bytes(state.bytes(_DRAFTS).data()).decode("utf-8", "replace"), self._keep_drafts)
        self._repairs = RepairActions(room, self)
        self._connect()

    def _connect(self) -> None:
        self._repairs.wanted.connect(self.do)
        evidence, notes, corrections = self._room.article.evidence, self._room.article.notes, self._corrections
        for drafting in (evidence, notes, corrections):
            drafting.keep_drafts_in(self._drafts)
        self._room.article.date_given.connect(self._set_date)
        evidence.date_taken_back.connect(lambda: self._set_date(None, ""))
        notes.note_given.connect(self._add_note)
        notes.note_edited.connect(self._edit_note)
        notes.note_removed.connect(lambda id_: self._with_sheet(lambda sheet: corrections.remove_note(sheet, id_)))
        notes.tags_given.connect(self._add_tags)
        notes.tag_removed.connect(lambda tag: self._with_sheet(lambda sheet: corrections.remove_tag(sheet, tag)))
        corrections.wanted.connect(self.do)
        corrections.refused.connect(self._room.show_error)
        corrections.standing_wanted.connect(self._read_standing)
        corrections.tags_wanted.connect(self._read_tags)
        corrections.correction_wanted.connect(self._read_correction)

    def doings(self) -> Doings:
        """Return what the actions that concern the user's own work do."""
        corrections = self._corrections
        return {
            "edit.undo": self.undo,
            "edit.redo": corrections.redo,
            "article.set_date": self._ask_date,
            "article.headline": lambda: self._with_sheet(corrections.ask_headline),
            "article.byline": lambda: self._with_sheet(corrections.ask_byline),
            "article.note": self._write_note,
            "article.tag": self._ask_tags,
            **self._repairs.doings(),
        }

    def offer(self, table: ActionTable) -> None:
        """Put into the list of an article's repairs what can be said of one."""
        self._room.article.repairs.offer([table.action(id_) for id_ in self._repairs.doings()])

    def attach(self, session: ArchiveSession) -> None:
        """Work on another archive."""
        self._session = session
        self._under_way.clear()
        desk = session.desk
        session.opened.connect(self._take_archive)
        desk.corrected.connect(self._take_correction)
        desk.correction_refused.connect(self._take_refusal)
        desk.undo_read.connect(self._show_undo)
        desk.vocabulary_read.connect(self._take_vocabulary)
        desk.standing_read.connect(self._corrections.take_standing)
        desk.correction_read.connect(self._corrections.take_correction)
        desk.work_damaged.connect(self._take_damaged)
        desk.work_restored.connect(self._take_restored)
        desk.restoring_failed.connect(self._take_unrestored)

    def look_for_damage(self, error: ReaderError) -> None:
        """Tell of damage in the file of the user's own work, if an error speaks of damage."""
        if isinstance(error, StoreDamagedError) and self._session is not None:
            self._session.desk.read_work()

    # --- what is asked for

    def detach(self) -> None:
        """Work on no archive any more."""
        self._session = None

    def _with_sheet(self, do: Callable[[Sheet], None]) -> None:
        sheet = self._room.article.sheet
        if sheet is not None:
            do(sheet)

    def _chosen(self) -> tuple[int, ...]:
        """Return the articles that are chosen in the list, if they are several."""
        numbers = self._room.list.selected_numbers()
        return numbers if len(numbers) > 1 else ()

    def _ask_date(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._corrections.ask_dates(chosen)
        else:
            self._room.article.ask_date()

    def _ask_tags(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._corrections.ask_tags(chosen)
        else:
            self._room.article.show_notes()
            self._room.article.notes.write_tags()

    def _write_note(self) -> None:
        """Let the user write a note, on the words that are selected in the text or on the whole article."""
        article = self._room.article
        cursor = article.view.textCursor()
        anchor = None
        if article.sheet is not None and article.view.isVisible():
            anchor = anchor_at(article.sheet, cursor.selectionStart(), cursor.selectionEnd())
        article.show_notes()
        article.notes.write_note(anchor)

    def _set_date(self, edtf: str | None, reason: str) -> None:
        evidence = self._room.article.evidence
        self._with_sheet(
            lambda sheet: self._corrections.set_date(
                sheet,
                edtf,
                reason,
                done=lambda: evidence.forget_draft(sheet.article),
                refused=evidence.show_mistake,
            )
        )

    def _add_note(self, text: str, anchor: Anchor | None) -> None:
        notes = self._room.article.notes
        self._with_sheet(
            lambda sheet: self._corrections.add_note(
                sheet, text, anchor, done=notes.take_saved, refused=notes.show_mistake
            )
        )

    def _edit_note(self, id_: str, text: str) -> None:
        notes = self._room.article.notes
        self._with_sheet(
            lambda sheet: self._corrections.edit_note(
                sheet, id_, text, done=notes.take_saved, refused=notes.show_mistake
            )
        )

    def _add_tags(self, tags: tuple[str, ...]) -> None:
        notes = self._room.article.notes
        self._with_sheet(
            lambda sheet: self._corrections.add_tags(sheet, tags, done=notes.take_saved, refused=self._room.show_error)
        )

    def _read_standing(self, numbers: tuple[int, ...]) -> None:
        if self._session is not None:
            self._session.desk.read_standing(numbers)

    def _read_tags(self, numbers: tuple[int, ...]) -> None:
        """Count which tags articles have, those on most of them first."""

        def job(library: Library, _: CancelToken) -> list[tuple[str, int]]:
            counts = Counter(tag for row in library.rows(numbers) for tag in library.corrections.tags(row.id))
            return counts.most_common(_MOST_TAGS)

        if self._session is not None:
            self._session.desk.fetch("tags", job, lambda tags: self._corrections.take_tags(numbers, tags))

    def _read_correction(self, article_id: str) -> None:
        if self._session is not None:
            self._session.desk.read_correction(article_id)

    def do(self, wish: Wish) -> None:
        """Have a step of the user's work done."""
        if self._session is None:
            return
        if self._told:
            self._told = False
            self._room.banner.hide()
        self._under_way.append(wish)
        self._session.desk.correct_all(wish.numbers, wish.change)

    # --- what became of it

    def _take_archive(self, archive: ArchiveInfo) -> None:
        self._drafts.enter(archive.id)
        if self._session is not None:
            self._session.desk.read_vocabulary()

    def _take_vocabulary(self, vocabulary: WorkVocabulary) -> None:
        self._corrections.take_vocabulary(vocabulary)
        self._room.article.evidence.offer_reasons(vocabulary.reasons)
        self._room.article.notes.offer_tags(vocabulary.tags)

    def _take_correction(self, labels: UndoLabels) -> None:
        wish = self._under_way.popleft() if self._under_way else None
        if wish is not None:
            wish.done()
            said = wish.said if wish.said_of is None else wish.said_of(labels)
            if said:
                self.tell(said, undoes=wish.undoes)
        self._show_undo(labels)
        self._room.reread()
        if self._session is not None:
            if wish is None or wish.carried:
                self._session.carry_over()
            self._session.desk.read_vocabulary()

    def tell(self, said: str, *, undoes: bool = False) -> None:
        """Say at once what was done, with the way back: the list follows only when the index does."""
        self._told = True
        if undoes:
            self._room.banner.say(said, way_out=self.tr("Redo"), go=self._corrections.redo)
        else:
            self._room.banner.say(said, way_out=self.tr("Undo"), go=self.undo)

    def undo(self) -> None:
        """Take back the last step."""
        self._corrections.undo()

    def _take_refusal(self, error: ReaderError) -> None:
        wish = self._under_way.popleft() if self._under_way else None
        refused = wish.refused if wish is not None else None
        (refused or self._room.show_error)(error)
        self.look_for_damage(error)

    def _keep_drafts(self, written: str) -> None:
        self._state.keep_bytes(_DRAFTS, QByteArray(written.encode("utf-8", "replace")))

    def _take_damaged(self, damaged: DamagedWork) -> None:
        way_out = self.tr("Put the backup back") if damaged.has_backup else self.tr("Begin anew")
        self._room.banner.say(damaged.error.sentence, damaged.error.hint, way_out=way_out, go=self._restore)

    def _restore(self) -> None:
        if self._session is not None:
            self._session.desk.restore_work()

    def _take_restored(self) -> None:
        self._room.banner.say(
            self.tr("Your own work can be read again."), self.tr("The damaged file is kept beside it.")
        )
        self._room.reread()
        if self._session is not None:
            self._session.desk.read_work()
            self._session.catch_up()

    def _take_unrestored(self, error: ReaderError) -> None:
        self._room.banner.say(error.sentence, error.hint, way_out=self.tr("Try again"), go=self._restore)

    def _show_undo(self, labels: UndoLabels) -> None:
        self.undo_changed.emit(labels.undo, labels.redo)


def anchor_at(sheet: Sheet, start: int, end: int) -> Anchor | None:
    """Return what a note hangs on between two positions of a sheet's document; None if no words of the body."""
    first, last = sheet.place_of(start), sheet.place_of(end)
    if not 0 <= first < last:
        return None
    texts = sheet.article.texts
    span = texts.span_in_source(Span(first, last))
    return Anchor.of(texts.source, span) if len(span) else None
