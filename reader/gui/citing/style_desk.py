# SPDX-License-Identifier: MIT
"""The window in which a style is chosen: what it lists, and what its buttons do."""

import os
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.cite.citation import bibliography, in_form, style_id
from reader.cite.style import Style
from reader.errors import CancelToken, ReaderError
from reader.gui.citing.cite_dialog import CiteDialog
from reader.gui.citing.copier import Copier, plain_data, rich
from reader.gui.citing.passages import of_runs
from reader.gui.citing.previews import Preview, Previews, previews, previews_of
from reader.gui.citing.saving import FORMS, save_citations
from reader.gui.looks.save_where import ask_where_to_save
from reader.gui.looks.theme import Theme
from reader.gui.reading_room import ReadingRoom
from reader.gui.session.session import ArchiveSession
from reader.gui.words.citing_counting import CitingCounting
from reader.library.library import Library
from reader.library.styles import StyleShelf

V = TypeVar("V")


class StyleDesk(QObject):
    """One window at a time, on some articles."""

    def __init__(self, room: ReadingRoom, copier: Copier, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._copier = copier
        self._theme = theme
        self._window = window
        self._session: ArchiveSession | None = None
        self._dialog: CiteDialog | None = None
        self._shown = Previews((), ())
        self._counting = CitingCounting(self)

    def attach(self, session: ArchiveSession) -> None:
        """Cite another archive's articles from now on."""
        self._session = session

    def detach(self) -> None:
        """Cite nothing any more."""
        self._session = None
        if self._dialog is not None:
            self._dialog.close()

    def show(self, numbers: Sequence[int]) -> None:
        """Show articles in every style, as soon as they are read."""
        shelf = self._copier.shelf

        def job(library: Library, cancel: CancelToken) -> Previews:
            return previews(library, numbers, shelf, cancel)

        if self._session is not None:
            self._session.desk.fetch_patiently("previews of styles", job, self._take)

    # --- within

    def _take(self, found: Previews) -> None:
        if not found.references:
            return
        self._shown = found
        dialog = self._dialog or self._open()
        count, first = len(found.references), found.references[0]
        head = first.title or self.tr("Article without a headline")
        if count == 1:
            dialog.show_articles(head, "")
        else:
            told = self.tr("Shown is the first one: {headline}. All are copied and saved.")
            dialog.show_articles(self._counting.articles(count), told.format(headline=head))
        dialog.show_styles(found.styles, style_id(self._copier.style))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _open(self) -> CiteDialog:
        dialog = CiteDialog(self._theme, self._window)
        dialog.style_chosen.connect(self._choose)
        dialog.copying_wanted.connect(self._copy)
        dialog.form_wanted.connect(self._copy_form)
        dialog.saving_wanted.connect(self._ask_where)
        dialog.adding_wanted.connect(self._ask_for_style)
        dialog.removing_wanted.connect(self._remove)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _choose(self, id_: str) -> None:
        self._refuse(None)
        self._copier.choose(id_)

    def _refuse(self, error: ReaderError | None) -> None:
        if self._dialog is not None:
            self._dialog.show_mistake(error)

    def _copy(self) -> None:
        """Copy the articles in the style that is chosen."""
        references, style = self._shown.references, self._copier.style
        self._make(lambda: of_runs(bibliography(references, style)), lambda cited: self._take_copy(rich(cited)))

    def _copy_form(self, form: Style) -> None:
        references = self._shown.references
        self._make(lambda: in_form(references, form), lambda text: self._take_copy(plain_data(text)))

    def _make(self, make: Callable[[], V], done: Callable[[V], None]) -> None:
        """Make something of all articles, which may be many, on a worker."""
        if self._session is not None:
            self._session.desk.fetch_patiently("citations", lambda _, __: make(), done, self._refuse)

    def _take_copy(self, data: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self._tell(self._counting.copied(len(self._shown.references)))

    def _tell(self, words: str) -> None:
        self._refuse(None)
        self._room.bar.say(words)
        if self._dialog is not None:
            self._dialog.accept()

    def _ask_where(self) -> None:
        kinds = (
            self.tr("Web page, for word processors too (*.html)"),
            self.tr("Text (*.txt)"),
            *(f"{name} (*.{ending})" for ending, name in zip(FORMS, ("BibTeX", "RIS", "CSL-JSON"), strict=True)),
        )
        path = ask_where_to_save(self._dialog, self.tr("Save the citations"), self.tr("citations.html"), kinds)
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """Write the articles into a file, as its ending says."""
        references, style = self._shown.references, self._copier.style

        def job(library: Library, _: CancelToken) -> str:
            return save_citations(library, references, style, path)

        def done(path: str) -> None:
            self._tell(self.tr("Saved: {file}").format(file=os.path.basename(path)))

        if self._session is not None:
            self._session.desk.fetch_patiently("save citations", job, done, self._refuse)

    def _ask_for_style(self) -> None:
        title, kind = self.tr("Add a citation style"), self.tr("Citation styles (*.csl)")
        path, _ = QFileDialog.getOpenFileName(self._dialog, title, os.path.expanduser("~"), kind)
        if path:
            self.add(path)

    def add(self, path: str) -> None:
        """Add a style, and choose it."""

        def change(shelf: StyleShelf) -> str:
            return shelf.add(path).id

        self._change(change)

    def _remove(self, id_: str) -> None:
        def change(shelf: StyleShelf) -> str:
            shelf.remove(id_)
            return Style.CHICAGO.value

        self._change(change)

    def _change(self, change: Callable[[StyleShelf], str]) -> None:
        """Change what was added, on a worker; then choose the style that `change` returns."""
        shelf, references = self._copier.shelf, self._shown.references

        def job(_: Library, __: CancelToken) -> tuple[str, tuple[Preview, ...]]:
            return change(shelf), previews_of(references[0], shelf)

        def done(found: tuple[str, tuple[Preview, ...]]) -> None:
            chosen, styles = found
            self._shown = Previews(references, styles)
            self._copier.forget_style()
            self._choose(chosen)
            if self._dialog is not None:
                self._dialog.show_styles(styles, chosen)

        if self._session is not None:
            self._session.desk.fetch_patiently("change styles", job, done, self._refuse)
