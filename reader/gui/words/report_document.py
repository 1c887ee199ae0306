# SPDX-License-Identifier: MIT
"""The whole report with all its lists, to be printed, saved or copied. Made off the GUI thread where it is long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from reader.catalog.counts import FileLine
from reader.cite.document import Block, Cell, Document
from reader.gui.words.checking_words import FOUND_WORDS, Checked, checked_files, checking_section, checksum_words
from reader.gui.words.file_words import group_title, hint_words, outcome_words, reason_words
from reader.gui.words.gap_words import gaps_section
from reader.gui.words.held_words import years_words
from reader.gui.words.report_contents import right_sections
from reader.gui.words.report_figures import Found, Line, Section, Sums
from reader.gui.words.report_words import certainty_figures, head_words, inexact_words, left_sections, stamp_words
from reader.library.held import Held
from reader.library.report import ArchiveReport
from reader.model.article import shown_path
from reader.model.problem import FileGroup

translate = QCoreApplication.translate

LISTED_GROUPS = (FileGroup.UNREAD, FileGroup.UNSEARCHABLE, FileGroup.FLAGGED, FileGroup.PART, FileGroup.MISSING)
"""The lists of files that a whole report has."""


@dataclass(frozen=True, slots=True)
class ReportLists:
    """The files behind the figures, by group, and what a check of the files found, if there was one."""

    files: Sequence[tuple[FileGroup, Sequence[FileLine]]] = ()
    checked: Checked | None = None


def report_document(report: ArchiveReport, lists: ReportLists, *, reading: bool) -> Document:
    """Return all figures, nothing left out, and the lists."""
    left = {**left_sections(report, reading=reading), "gaps": gaps_section(report.held, None)}
    sections = (*left.values(), *right_sections(report, None).values())
    checking = (checking_section(lists.checked, possible=False),) if lists.checked is not None else ()
    blocks = [
        _dated(report),
        *_held(report.held),
        *(_block(section) for section in (*sections, *checking) if section is not None),
        *([Block(_own_words(), words=report.description)] if report.description else []),
        *(_files(group, lines) for group, lines in lists.files if lines),
        *(_checked(lists.checked) if lists.checked is not None else ()),
    ]
    title = translate("ArchiveReport", "What is in this archive")
    said = head_words(report, reading=reading)
    return Document(title, said, tuple(blocks), QLocale().name().partition("_")[0])


def table_heads() -> tuple[str, ...]:
    """Return the heads of the report as one table."""
    return (
        translate("ArchiveReport", "Part"),
        translate("ArchiveReport", "What"),
        translate("ArchiveReport", "How many, or what became of it"),
        translate("ArchiveReport", "More on it"),
        translate("ArchiveReport", "What to do"),
    )


def _own_words() -> str:
    return translate("ArchiveReport", "What the archive says of itself")


def _dated(report: ArchiveReport) -> Block:
    rows = tuple((_told(figure.said), articles) for _, articles, figure in certainty_figures(report))
    title = translate("ArchiveReport", "How well it is dated")
    return Block(title, words=stamp_words(report.stamps), heads=("", ""), rows=rows)


def _told(said: str) -> str:
    """Return "articles of certain date" of "5,231 articles of certain date": the figure has a cell of its own."""
    first, _, rest = said.partition(" ")
    return rest if any(map(str.isdigit, first)) and rest else said


def _held(held: Held | None) -> Iterable[Block]:
    if held is None:
        return
    rows = tuple((years_words(year, held.unit),) for year in held.years)
    yield Block(translate("ArchiveReport", "What is held"), words=inexact_words(held), heads=("",), rows=rows)


def _block(section: Section) -> Block:
    rows = tuple(row for line in section.lines if (row := _row(line)))
    return Block(section.title, section.aside, heads=("", "", ""), rows=rows)


def _row(line: Line) -> tuple[Cell, ...]:
    """Return a line as cells; what only does something is left out."""
    numbers = [figure for figure in line.figures if figure.goal.deed is None]
    last: Cell = line.detail
    if not numbers:
        return (line.label, last, "") if last or not line.figures else (line.label, "", "")
    *others, figure = numbers
    words = " · ".join([*(other.words for other in others), *([line.detail] if line.detail else [])])
    return line.label, figure.words if figure.number is None else figure.number, words


def _files(group: FileGroup, lines: Sequence[FileLine]) -> Block:
    heads = (
        translate("FileListPane", "File"),
        translate("FileListPane", "What became of it"),
        translate("FileListPane", "Why"),
        translate("FileListPane", "What to do"),
    )
    rows = tuple((_place(line), outcome_words(line), reason_words(line), hint_words(line)) for line in lines)
    return Block(group_title(group), QLocale().toString(len(lines)), heads=heads, rows=rows, wide=True)


def _place(line: FileLine) -> str:
    return shown_path(line.path) + (f" · {line.item}" if line.item else "")


def _checked(checked: Checked) -> Iterable[Block]:
    wanted = [Sums(found) for found in (Found.NEW, Found.CHANGED, Found.MISSING)]
    of_lists = (Found.OTHER_SUM, Found.NOT_THERE, Found.UNLISTED)
    wanted += [Sums(found, manifest.path) for manifest in checked.report.manifests for found in of_lists]
    for sums in wanted:
        files = checked_files(checked, sums)
        if files:
            rows = tuple((shown_path(path), translate("ArchiveReport", FOUND_WORDS[sums.found])) for path in files)
            yield Block(checksum_words(sums), QLocale().toString(len(files)), heads=("", ""), rows=rows, wide=True)
