# SPDX-License-Identifier: MIT
"""What one looks at, set in pages for paper. Runs on a worker, a paragraph at a time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont

from reader.cite.citation import plain
from reader.cite.cited_line import CitedLine, who_words
from reader.cite.export_head import ExportHead
from reader.cite.export_html import about_words
from reader.cite.stretches import Stretch, paragraphs, stretches
from reader.errors import CancelToken
from reader.gui.taking.pages import CELL, HEAD, SAID, SMALL, SOFT, TEXT, TITLE, Face, Page, Piece, Setter
from reader.gui.taking.wanted import Kind, Wanted, find_articles, find_lines
from reader.gui.words.date_words import dated_words
from reader.gui.words.row_words import untitled_words
from reader.gui.words.taking_words import TakingCounting
from reader.library.library import Library
from reader.model.article import Article
from reader.model.query import Query
from reader.model.texts import Span

translate = QCoreApplication.translate

MOST = 1_000
"""Rows or lines that are printed at once: some fifty sheets."""

_AT_ONCE = 100
_FOOT = 30.0  # units for the foot of a page
_COLUMNS = (0.29, 0.49, 0.22)
_LEADING = 1.12  # of lines between their citations
_AROUND = 90  # code points on either side of an occurrence


@dataclass(frozen=True, slots=True)
class Paper:
    """The room for words on a sheet, in units of 1/96 inch."""

    width: float
    height: float

    def setter(self) -> Setter:
        """Return what sets words on such sheets; the foot is left free."""
        return Setter(self.width, self.height - _FOOT)


Make = Callable[[Library, Paper, CancelToken], tuple[Page, ...]]
"""What sets pages, on a worker. Raises as what it reads, and `CancelledError`."""


def article_pages(number: int, query: Query | None, head: ExportHead, *, notes: bool) -> Make:
    """Print an article: its quotations underlined, what was sought in bold, its citation, and notes if wanted."""

    def make(library: Library, paper: Paper, cancel: CancelToken) -> tuple[Page, ...]:
        article, setter = library.article(number), paper.setter()
        sought: tuple[Sequence[Span], Sequence[Span]] = ((), ())
        if query is not None:
            sought = library.matches(query, article)
        _set_article(setter, article, sought, head, cancel)
        if notes:
            _set_notes(setter, library, article)
        told = (_short(article.headline or untitled_words(), 48), article.source, head.words.dated(article.date))
        return footed(setter, paper, " · ".join(filter(None, told)))

    return make


def list_pages(wanted: Wanted, head: ExportHead) -> Make:
    """Print the list of articles: date, headline, paper; or of lines, each with its citation."""

    def make(library: Library, paper: Paper, cancel: CancelToken) -> tuple[Page, ...]:
        setter = paper.setter()
        setter.paragraph([(head.title, TITLE)])
        setter.gap(2)
        setter.paragraph([(head.said or " ", SAID)])
        setter.gap(12)
        if wanted.kind is Kind.ARTICLES:
            numbers, _ = find_articles(library, wanted, cancel)
            total = len(numbers)
            _set_rows(setter, library, numbers[:MOST], cancel)
        else:
            total, lines = find_lines(library, wanted, head, cancel, window=_AROUND)
            set_lines(setter, islice(lines, MOST), head, cancel)
        if total > MOST:
            setter.gap(8)
            setter.paragraph([(TakingCounting().not_printed(total - MOST), SOFT)])
        return footed(setter, paper, " · ".join(filter(None, (head.title, head.said))))

    return make


# --- within


def _set_article(
    setter: Setter,
    article: Article,
    sought: tuple[Sequence[Span], Sequence[Span]],
    head: ExportHead,
    cancel: CancelToken,
) -> None:
    headline = list(stretches(" ".join(article.headline.split()), (), ())) or [Stretch(untitled_words())]
    setter.paragraph(_faced(headline, TITLE))
    setter.gap(4)
    setter.paragraph([(about_words(article, head), SAID)])
    setter.gap(12)
    for paragraph in paragraphs(article, sought[1]):
        cancel.check()
        setter.paragraph(_faced(paragraph, TEXT), leading=1.18, orphans=2)
        setter.gap(8)
    setter.gap(6)
    setter.paragraph([(plain(head.cited(article)), SOFT)], orphans=3)


def _set_notes(setter: Setter, library: Library, article: Article) -> None:
    notes = library.own.notes(article)
    if not notes:
        return
    setter.gap(16)
    setter.need(3 * setter.line_of(CELL))
    setter.paragraph([(translate("Printed", "Notes"), HEAD)])
    for placed in notes:
        setter.gap(5)
        anchor = placed.note.anchor
        if anchor is not None:
            setter.paragraph(
                [(translate("Quoted", "“{words}”").format(words=anchor.exact), replace(SOFT, italic=True))]
            )
        for text in (placed.note.text, *placed.note.others):
            for line in filter(str.strip, text.split("\n")):
                setter.paragraph([(line, CELL)])


def _set_rows(setter: Setter, library: Library, numbers: Sequence[int], cancel: CancelToken) -> None:
    for start in range(0, len(numbers), _AT_ONCE):
        for row in library.rows(numbers[start : start + _AT_ONCE]):
            cancel.check()
            headline = row.headline or untitled_words()
            setter.across(((dated_words(row.date), SOFT), (headline, CELL), (row.source, SOFT)), _COLUMNS)
            setter.rule()


def set_lines(setter: Setter, lines: Iterable[CitedLine], head: ExportHead, cancel: CancelToken) -> None:
    """Set quotations or occurrences, each above who said it, when, and its citation. Raises `CancelledError`."""
    for line in lines:
        cancel.check()
        pieces = [Stretch(line.before.lstrip()), Stretch(line.words, quoted=line.quoted, sought=not line.quoted)]
        words = _faced([*pieces, Stretch(line.after)], TEXT)
        who = who_words(line, head)
        about = " · ".join(part for part in (who, head.words.dated(line.date)) if part)
        cited = [(f"{about} · {plain(line.citation)}", SMALL)]
        both = setter.height_of(words, leading=_LEADING) + 2 + setter.height_of(cited)
        setter.need(min(both, setter.height / 3))  # of a short one the citation stands on the same sheet
        setter.paragraph(words, leading=_LEADING, orphans=3)
        setter.gap(2)
        setter.paragraph(cited, orphans=2)
        setter.gap(10)


def _faced(pieces: Iterable[Stretch], face: Face) -> list[tuple[str, Face]]:
    """Return pieces of a text in faces that black ink tells apart."""
    return [
        (
            piece.text,
            replace(face, underlined=piece.quoted, weight=QFont.Weight.Bold if piece.sought else face.weight),
        )
        for piece in pieces
        if piece.text
    ]


def footed(setter: Setter, paper: Paper, title: str) -> tuple[Page, ...]:
    """Put what a loose sheet is of, and the number of the page, at the foot of each; return the pages."""
    locale, pages = QLocale(), setter.pages
    of = translate("Printed", "{page} of {pages}")
    for number, page in enumerate(pages, start=1):
        foot = Setter(paper.width, paper.height)
        words = of.format(page=locale.toString(number), pages=locale.toString(len(pages)))
        foot.across(((_short(title), SMALL), (words, SMALL)), (0.8, 0.2), ends=(False, True))
        y = paper.height - _FOOT / 2
        page.pieces += (Piece(piece.x, piece.y + y, piece.words, piece.face) for piece in foot.pages[0].pieces)
    return tuple(pages)


def _short(title: str, most: int = 90) -> str:
    return title if len(title) <= most else f"{title[: most - 1].rstrip()}…"
