# SPDX-License-Identifier: MIT
"""The whole report as values, text, web page, table and pages: nothing left out, nothing of the archive runs."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtGui import QImage, QPainter
from report_values import full_report

from reader.catalog.counts import FileLine
from reader.cite.document import Block, Document, write_csv, write_html
from reader.errors import UsageError
from reader.gui.report.report_pages import paginated
from reader.gui.report.report_saving import numeral, shortened
from reader.gui.taking.pages import paint_page
from reader.gui.words.checking_words import Checked, checked_files, checking_section
from reader.gui.words.report_document import ReportLists, report_document, table_heads
from reader.gui.words.report_figures import Found, Sums
from reader.library.saving import lies_in, save_outside
from reader.library.values import FixityReport, ManifestReport
from reader.model.problem import FileGroup, FileStatus

pytestmark = pytest.mark.usefixtures("qapp")

NASTY = '=cmd|"/c calc"!A1 <script>alert(1)</script>\x1b'
FIXITY = FixityReport(
    8, (b"changed.txt",), (b"gone.txt",), (b"new.txt",), (ManifestReport(b"sums.sha256", 5, (b"a",), (b"b",), ()),)
)


def document(files: int = 1) -> Document:
    """Return a whole report with a name that is meant to do harm, and a check of the files."""
    line = FileLine(NASTY.encode(), "", FileStatus.PROBLEM, 0, (), "It is locked with a password.", "")
    report = replace(full_report(), description=NASTY)
    lists = ReportLists(((FileGroup.UNREAD, (line,) * files),), Checked(FIXITY, 1_795_500_000))
    return report_document(report, lists, reading=False)


def written(words: bytes) -> Callable[[BinaryIO], None]:
    """Return what writes these words."""

    def write(file: BinaryIO) -> None:
        file.write(words)

    return write


def failing(file: BinaryIO) -> None:
    """Write something, and fail."""
    file.write(b"half")
    raise ZeroDivisionError


class _Tags(HTMLParser):
    """Gathers tags and words."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_says_everything_and_loads_and_runs_nothing() -> None:
    file = io.StringIO()
    write_html(document(), file, numeral)
    page = file.getvalue()
    found = _Tags()
    found.feed(page)
    assert "script" not in found.tags
    assert {"table", "h1", "h2", "style"} <= found.tags
    assert "default-src 'none'" in page
    assert "<script>" in found.words  # as words
    assert "\x1b" not in page
    for words in ("5,231", "gone.txt", "sums.sha256", "10 January", "Copyright 1994 The Port Courier", "Paper 8"):
        assert words in found.words or words == "10 January"


def test_the_table_has_plain_numbers_and_no_formulas() -> None:
    file = io.StringIO(newline="")
    write_csv(document(), table_heads(), file)
    rows = list(csv.reader(io.StringIO(file.getvalue(), newline="")))
    assert {len(row) for row in rows} == {5}
    assert any(row[2] == "6012" for row in rows)
    cells = [cell for row in rows for cell in row]
    assert any(cell.startswith("'=cmd") for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)


def test_every_line_of_every_list_is_on_the_pages_but_long_lists_are_cut_on_paper() -> None:
    whole = document(files=700)
    pages = paginated(whole, 680, 960, numeral)
    assert len(pages) > 20
    assert sum("locked" in piece.words for page in pages for piece in page.pieces) >= 700
    assert all(0 <= piece.y <= 962 and 0 <= piece.x < 680 for page in pages for piece in page.pieces)
    assert len(paginated(shortened(whole), 680, 960, numeral)) < len(pages) / 2
    image = QImage(680, 960, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_page(painter, pages[0], 680)
    painter.end()
    assert len({image.pixel(x, y) for x in range(0, 680, 3) for y in range(0, 300, 2)}) > 5


def test_what_a_check_found_is_told_with_its_files() -> None:
    checked = Checked(FIXITY, 1_795_500_000)
    section = checking_section(checked, possible=True)
    goals = [figure.goal for line in section.lines for figure in line.figures if figure.goal.sums is not None]
    assert [goal.sums.found for goal in goals if goal.sums is not None] == [
        *(Found.NEW, Found.CHANGED, Found.MISSING),
        *(Found.OTHER_SUM, Found.NOT_THERE),
    ]
    assert checked_files(checked, Sums(Found.OTHER_SUM, b"sums.sha256")) == (b"a",)
    never = checking_section(None, possible=False)
    assert [len(line.figures) for line in never.lines] == [1]  # where the archive isn't there, only what is known


def test_a_file_is_written_whole_or_not_at_all_and_never_into_the_archive(tmp_path: Path) -> None:
    archive = tmp_path / "courier"
    archive.mkdir()
    (tmp_path / "way").symlink_to(archive)
    for place in (archive / "report.html", tmp_path / "way" / "report.html", archive):
        with pytest.raises(UsageError):
            save_outside(str(place), str(archive), written(b"no"))
    assert list(archive.iterdir()) == []
    assert not lies_in(str(tmp_path / "courier.html"), str(archive))
    target = tmp_path / "report.html"
    save_outside(str(target), str(archive), written(b"whole"))
    with pytest.raises(ZeroDivisionError):
        save_outside(str(target), str(archive), failing)
    assert target.read_bytes() == b"whole"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["courier", "report.html", "way"]


def test_a_block_without_words_is_no_table() -> None:
    file = io.StringIO()
    write_html(Document("T", "said", (Block("Empty"),), "en"), file, numeral)
    assert "<table" not in file.getvalue()
