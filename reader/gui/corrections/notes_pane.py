# SPDX-License-Identifier: MIT
"""The user's own notes and tags on one article, written and changed where they stand."""

import functools
import itertools
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.gui.article.sheet import Sheet
from reader.gui.corrections.correction_dialog import CommaCompleter, tags_in
from reader.gui.corrections.drafts import Drafts
from reader.gui.corrections.note_editor import NoteEditor
from reader.gui.corrections.tag_chips import TagChips
from reader.gui.looks.page_scroll import PageScroll
from reader.gui.looks.theme import Theme
from reader.gui.words.date_words import day_words
from reader.gui.words.row_words import untitled_words
from reader.library.own import PlacedNote
from reader.overlay.anchor import Anchor
from reader.overlay.work import Note

_WIDEST = 620  # pixels of the column
_LONGEST_QUOTE = 160
_TAGS = "tags"


class NotesPane(PageScroll):
    """Shows what the user wrote. Wishes go out as signals; what became of them comes back as another `Sheet`.

    What is being written is kept for its article until it is saved or given up, whatever is shown meanwhile.
    """

    note_given = Signal(str, object)  # words, Anchor or None
    note_edited = Signal(str, str)  # its id, its words
    note_removed = Signal(str)  # its id
    tags_given = Signal(tuple)
    tag_removed = Signal(str)
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips = TagChips(theme, self)
        self._next: Sheet | None = None
        self._sheet: Sheet | None = None  # what is built
        self._drafts = Drafts()
        self._anchor: Anchor | None = None
        self._used_tags: Sequence[str] = ()
        self._places: dict[str, QWidget] = {}  # of the notes
        self._saving: set[str] = set()  # drafts, and perhaps tags, that are on their way
        self._editors: dict[str, NoteEditor] = {}  # by note; "" is the new one
        self.setObjectName("plain")
        self.setAccessibleName(self.tr("Notes and tags"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._headline = _label("", "soft", theme.serif(16, QFont.Weight.DemiBold))
        self._headline.setWordWrap(True)
        self._title = _label(self.tr("Notes and tags"), "", theme.serif(26, QFont.Weight.DemiBold))
        self._tag_field = QLineEdit()
        self._tag_field.setPlaceholderText(self.tr("Add tags, with commas between"))
        self._tag_field.setAccessibleName(self.tr("Add tags"))
        self._tag_field.returnPressed.connect(self._give_tags)
        self._tag_field.textEdited.connect(lambda words: self._drafts.keep(self._key(_TAGS), words))
        self._work = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._headline)
        self._column.addWidget(self._title)
        self._column.addSpacing(12)
        self._column.addWidget(self._work)
        self._column.addStretch(1)
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        self._layout = QHBoxLayout(sheet)
        self._layout.addWidget(column, 1)
        self._layout.addStretch(0)
        self.setWidget(sheet)

    # --- what its owner does

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what the user wrote on an article: now, or once the pane is seen.

        The same one again keeps what is being written.
        """
        self._next = sheet
        if self.isVisible():
            self._take(sheet)

    def _take(self, sheet: Sheet) -> None:
        other = self._sheet is None or self._sheet.article.id != sheet.article.id
        old = ((), ()) if other or self._sheet is None else (self._sheet.notes, self._sheet.tags)
        self._sheet = sheet
        self._headline.setText(sheet.article.headline or untitled_words())
        if other:
            self._anchor = None
            self._tag_field.setText(self._drafts.words(self._key(_TAGS)))
        if other or old != (sheet.notes, sheet.tags):
            self._show_work(sheet)

    def keep_drafts_in(self, drafts: Drafts) -> None:
        """Keep what is being written where it survives the window."""
        self._drafts = drafts

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Complete tags from those in use."""
        self._used_tags = tuple(tags)
        self._tag_field.setCompleter(CommaCompleter(self._used_tags, self._tag_field))

    def write_note(self, anchor: Anchor | None = None) -> None:
        """Let the user write a note, on words of the article or on the whole."""
        self._anchor = anchor
        if self._sheet is not None:
            self._show_work(self._sheet)
            self._reach(self._editors[""])
            self._editors[""].enter()

    def reveal(self, note: str) -> None:
        """Bring a note into view, by its id."""
        place = self._places.get(note)
        if place is not None:
            self._reach(place)

    def write_tags(self) -> None:
        """Let the user add tags."""
        self._tag_field.setFocus()
        self._reach(self._tag_field)

    def take_saved(self) -> None:
        """Let go of what was saved just now."""
        saved, self._saving = self._saving, set()
        self._drafts.forget(*saved)
        if self._key(_TAGS) in saved:
            self._tag_field.clear()
        if self._sheet is not None and saved - {self._key(_TAGS)}:
            self._anchor = None
            self._show_work(self._sheet)

    def show_mistake(self, error: ReaderError) -> None:
        """Say why a note can't be kept, where it was written."""
        saving, self._saving = self._saving, set()
        for note, editor in self._editors.items():
            if self._key(note) in saving:
                editor.show_mistake(error)

    @property
    def saving(self) -> bool:
        """Whether something written here is on its way."""
        return bool(self._saving)

    def set_edge(self, edge: int) -> None:
        """Let all begin so many pixels from the left."""
        self._layout.setContentsMargins(edge, 28, min(edge, 52), 24)

    def showEvent(self, event: QShowEvent) -> None:
        """Build what was only remembered."""
        super().showEvent(event)
        if self._next is not None and self._next is not self._sheet:
            self._take(self._next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    # --- within

    def _show_work(self, sheet: Sheet) -> None:
        held = QApplication.focusWidget()
        within = held is not None and self._work.isAncestorOf(held)
        written = next((note for note, editor in self._editors.items() if held and editor.isAncestorOf(held)), None)
        self._build_work(sheet)
        if within and held is self._tag_field:
            self._tag_field.setFocus()
        elif within:  # else Qt passes the focus on to whatever comes next, out of this pane
            editor = self._editors.get(written) if written is not None else None
            (editor.enter if editor is not None and editor.words else self.setFocus)()

    def _build_work(self, sheet: Sheet) -> None:
        self._tag_field.setParent(None)
        self._editors, self._places = {}, {}
        old, self._work = self._work, QWidget()
        rows = QVBoxLayout(self._work)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._add_tags(rows, sheet)
        rows.addSpacing(16)
        rows.addWidget(_label(self.tr("Notes"), "", self._theme.sans(13, QFont.Weight.DemiBold)))
        for placed in sheet.notes:
            self._add_note(rows, placed)
        self._add_new(rows)
        kept = _label(self.tr("Kept with your own work, beside the archive and never in it."), "soft")
        kept.setWordWrap(True)
        rows.addSpacing(8)
        rows.addWidget(kept)
        self._column.replaceWidget(old, self._work)
        old.hide()
        old.deleteLater()
        self._order()

    def _order(self) -> None:
        """Let Tab come here from the pane: what is made anew would come last in the window."""
        takers = (one for one in self._work.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        for one, other in itertools.pairwise((self, *takers)):
            QWidget.setTabOrder(one, other)

    def _add_tags(self, rows: QVBoxLayout, sheet: Sheet) -> None:
        rows.addWidget(_label(self.tr("Tags"), "", self._theme.sans(13, QFont.Weight.DemiBold)))
        if sheet.tags:
            chips = self._chips.row(((tag, tag) for tag in sheet.tags), self.tag_removed.emit)
            rows.addWidget(chips)
        rows.addWidget(self._tag_field)

    def _add_note(self, rows: QVBoxLayout, placed: PlacedNote) -> None:
        note = placed.note
        if self._drafts.words(self._key(note.id)):
            self._edit(rows, note, self._drafts.words(self._key(note.id)))
            return
        place = self._places[note.id] = QWidget()
        inner = QVBoxLayout(place)
        inner.setContentsMargins(0, 4, 0, 8)
        inner.setSpacing(2)
        if note.anchor is not None:
            inner.addWidget(self._quoted(note.anchor, lost=placed.lost))
        inner.addWidget(self._written(note.text))
        for other in note.others:
            apart = _label(self.tr("Changed by two apart from each other. The other words:"), "soft")
            apart.setWordWrap(True)
            inner.addWidget(apart)
            inner.addWidget(self._written(other))
        edit = _link(self.tr("Edit"), self.tr("Edit this note"), lambda: self._begin_edit(note))
        remove = _link(
            self.tr("Remove"), self.tr("Remove this note"), functools.partial(self.note_removed.emit, note.id)
        )
        inner.addLayout(_line(_label(self._when(note), "soft"), edit, remove))
        rows.addWidget(place)

    def _begin_edit(self, note: Note) -> None:
        self._drafts.keep(self._key(note.id), note.text)
        if self._sheet is not None:
            self._show_work(self._sheet)
            self._editors[note.id].enter()

    def _edit(self, rows: QVBoxLayout, note: Note, words: str) -> None:
        editor = self._editor(note.id, self.tr("Edit the note"), words)
        editor.given.connect(lambda text: self.note_edited.emit(note.id, text))
        rows.addWidget(editor)

    def _add_new(self, rows: QVBoxLayout) -> None:
        if self._anchor is not None:
            rows.addWidget(self._quoted(self._anchor))
        editor = self._editor("", self.tr("Add a note"), self._drafts.words(self._key("")))
        editor.given.connect(lambda text: self.note_given.emit(text, self._anchor))
        rows.addWidget(editor)

    def _editor(self, note: str, name: str, words: str) -> NoteEditor:
        editor = NoteEditor(self._theme, name, words)
        key = self._key(note)
        editor.typed.connect(functools.partial(self._drafts.keep, key))
        editor.given.connect(lambda _: self._saving.add(key))  # before those who save hear of it
        editor.given_up.connect(functools.partial(self._give_up, note))
        self._editors[note] = editor
        return editor

    def _give_up(self, note: str) -> None:
        self._drafts.forget(self._key(note))
        self._anchor = None if not note else self._anchor
        if self._sheet is not None:
            self._show_work(self._sheet)

    def _give_tags(self) -> None:
        tags = tags_in(self._tag_field.text())
        if tags:
            self._saving.add(self._key(_TAGS))
            self.tags_given.emit(tags)

    def _key(self, note: str) -> str:
        return f"note {self._sheet.article.id if self._sheet is not None else ''} {note}"

    def _reach(self, widget: QWidget) -> None:
        layout = self._work.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(widget)

    def _written(self, text: str) -> QLabel:
        words = _label(text, "", self._theme.serif(16))
        words.setWordWrap(True)
        return words

    def _quoted(self, anchor: Anchor, *, lost: bool = False) -> QLabel:
        words = " ".join(anchor.exact.split())
        shown = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()}…"
        told = self.tr("On “{words}”, which the text doesn’t have any more") if lost else self.tr("On “{words}”")
        label = _label(told.format(words=shown), "soft")
        label.setWordWrap(True)
        return label

    def _when(self, note: Note) -> str:
        made, changed = (day_words(moment.astimezone().date()) for moment in (note.made, note.changed))
        if made == changed:
            return made
        return self.tr("{made}, changed {changed}").format(made=made, changed=changed)


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _link(words: str, name: str, do: Callable[[], None]) -> QPushButton:
    link = QPushButton(words)
    link.setObjectName("link")
    link.setAccessibleName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.clicked.connect(lambda _=False: do())
    return link


def _label(text: str, name: str, font: QFont | None = None) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if font is not None:
        label.setFont(font)
    return label
