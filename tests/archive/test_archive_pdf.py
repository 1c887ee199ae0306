# SPDX-License-Identifier: MIT
"""PDF with a text layer: columns, heads, hyphens, pages; and documents that are broken, locked, endless, pictures."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from archive_outcome import read
from pdf_stories import HEADLINE, PARAGRAPHS, plain
from pdf_writer import HEIGHT, WIDTH, Sheet, pdf_of

import reader
from reader.archive.formats.pdf.pdf import PDF
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.model.pages import PageImage
from reader.model.problem import FileStatus
from reader.text.understand import understand

_DAY = "Thursday, January 27, 1994"
_BREAKS = {"break-\nwater": "breakwater", "shal-\nlow": "shallow"}


def _part(article: RawArticle, kind: PartKind) -> list[str]:
    return [" ".join(part.span.of(article.source).split()) for part in article.parts if part.kind is kind]


def _read_paragraphs(article: RawArticle) -> list[str]:
    """Return the paragraphs of the body, with what is broken at a line's end whole again."""
    source = article.source
    for broken, whole in _BREAKS.items():
        source = source.replace(broken, whole)
    named = {part.span.of(article.source) for part in article.parts}
    return [" ".join(one.split()) for one in source.split("\n\n") if one not in named]


def _newspaper() -> bytes:
    """Set a story over three columns of a page and two of the next, with heads above and numbers below."""
    first, second = Sheet(), Sheet()
    first.put("THE AMITY GAZETTE", 60, 40, 9)
    first.put(_DAY, 250, 40, 9)
    first.put("3", 530, 40, 9)
    first.put(HEADLINE, 60, 90, 26, font=1)
    first.put("By Anna Moreau", 60, 110, 9)
    first.column(PARAGRAPHS[:2], 60, 130, 150)
    first.column(PARAGRAPHS[2:4], 222, 130, 150)
    lower = first.column(PARAGRAPHS[4:], 384, 130, 150)
    first.put("An unfinished sentence runs on to", 394, lower, 9)
    first.put("3 of 2", 290, 820, 8)
    second.put("4", 60, 40, 9)
    second.put(_DAY, 250, 40, 9)
    second.put("THE AMITY GAZETTE", 430, 40, 9)
    second.put("the page that follows the first.", 60, 80, 9)
    second.column(PARAGRAPHS[:1], 60, 80 + 9 * 1.15, 150)
    second.column(PARAGRAPHS[1:2], 222, 80, 150)
    second.put("4 of 2", 290, 820, 8)
    return pdf_of([first, second], info="/CreationDate(D:19940126210000)")


@pytest.fixture(scope="module")
def newspaper() -> bytes:
    return _newspaper()


def _one_page(*paragraphs: str) -> Sheet:
    sheet = Sheet()
    sheet.put(HEADLINE, 60, 90, 26, font=1)
    sheet.column(paragraphs or PARAGRAPHS, 60, 130, 300)
    return sheet


def test_columns_are_read_one_after_the_other(tmp_path: Path, newspaper: bytes) -> None:
    article = read(tmp_path, "a.pdf", newspaper).only
    told = _read_paragraphs(article)
    assert told[:5] == [plain(one) for one in PARAGRAPHS]
    assert told[5] == "An unfinished sentence runs on to the page that follows the first."
    assert told[6:] == [plain(one) for one in PARAGRAPHS[:2]]


def test_a_hyphen_at_a_lines_end_stays_in_the_source_with_its_line_feed(tmp_path: Path, newspaper: bytes) -> None:
    article = read(tmp_path, "a.pdf", newspaper).only
    assert article.wrapped
    assert "break-\nwater" in article.source


def test_the_headline_is_what_is_set_largest_and_the_head_is_told(tmp_path: Path, newspaper: bytes) -> None:
    article = read(tmp_path, "a.pdf", newspaper).only
    assert _part(article, PartKind.HEADLINE) == [HEADLINE]
    assert _part(article, PartKind.BYLINE) == ["By Anna Moreau"]
    assert _part(article, PartKind.MASTHEAD) == [f"THE AMITY GAZETTE {_DAY} 3"]
    assert _part(article, PartKind.FURNITURE) == ["3 of 2", f"4 {_DAY} THE AMITY GAZETTE", "4 of 2"]


def test_the_day_is_that_of_the_running_head_and_the_documents_own_dates_only_bound_it(
    tmp_path: Path, newspaper: bytes
) -> None:
    article = read(tmp_path, "a.pdf", newspaper).only
    told = [(witness.kind, witness.readings) for witness in article.witnesses]
    assert told == [(WitnessKind.VISIBLE, ("1994-01-27",)), (WitnessKind.LOADED, ("1994-01-26",))]
    assert understand(article, None).article.date.edtf == "1994-01-27"


def test_a_date_of_change_is_no_date_of_publication(tmp_path: Path) -> None:
    article = read(tmp_path, "a.pdf", pdf_of([_one_page()], info="/ModDate(D:20160727)/CreationDate(D:2001)")).only
    assert [(one.kind, one.readings) for one in article.witnesses] == [(WitnessKind.MODIFIED, ("2016-07-27",))]
    assert understand(article, None).article.date.earliest is None


def test_what_a_browser_prints_around_a_page_is_no_date_of_publication(tmp_path: Path) -> None:
    sheets = []
    for number in (1, 2):
        sheet = _one_page()
        sheet.put("7/28/2016", 40, 20, 8)
        sheet.put("Council votes | The Amity Gazette", 240, 20, 8)
        sheet.put("https://gazette.example/1994/breakwater.html", 40, 830, 8)
        sheet.put(f"{number}/2", 550, 830, 8)
        sheets.append(sheet)
    article = read(tmp_path, "a.pdf", pdf_of(sheets)).only
    assert article.field("url") == "https://gazette.example/1994/breakwater.html"
    assert {witness.kind for witness in article.witnesses} == {WitnessKind.LOADED}
    assert not any("7/28/2016" in one for one in _read_paragraphs(article))


def test_a_title_that_does_not_stand_on_the_page_is_no_headline(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.column(PARAGRAPHS, 60, 130, 300)
    article = read(tmp_path, "a.pdf", pdf_of([sheet], info="/Title(Scan 0017 final)")).only
    assert not article.field("headline")
    assert "Scan" not in article.source


def test_the_papers_name_above_its_date_is_no_headline(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.put("The Amity Gazette", 100, 80, 40, font=1)
    sheet.put(_DAY, 220, 105, 9)
    sheet.put(HEADLINE, 60, 170, 24, font=1)
    sheet.column(PARAGRAPHS, 60, 200, 300)
    article = read(tmp_path, "a.pdf", pdf_of([sheet])).only
    assert _part(article, PartKind.HEADLINE) == [HEADLINE]
    assert _part(article, PartKind.MASTHEAD) == ["The Amity Gazette", _DAY]
    assert article.witnesses[0].readings == ("1994-01-27",)


def _headed(*lines: str) -> Sheet:
    """Set lines in the type of a headline, one below the other, above a story."""
    sheet = Sheet()
    for number, line in enumerate(lines):
        sheet.put(line, 60, 90 + 22 * number, 18, font=1)
    sheet.column(PARAGRAPHS, 60, 110 + 22 * len(lines), 300)
    return sheet


@pytest.mark.parametrize("y", [0, 150])
def test_a_paper_s_line_in_the_type_of_the_headline_is_no_part_of_it(tmp_path: Path, y: float) -> None:
    folio = "The Amity Gazette - Thursday, January 27, 1994 - page 3"
    sheet = Sheet()
    for number, line in enumerate((folio, HEADLINE, "before the winter storms")):
        sheet.put(line, 60, 90 + y + 22 * number, 18, font=1)
    sheet.column(PARAGRAPHS, 60, 180 + y, 300)
    article = read(tmp_path, "a.pdf", pdf_of([sheet])).only
    assert _part(article, PartKind.HEADLINE) == [f"{HEADLINE} before the winter storms"]
    assert _part(article, PartKind.MASTHEAD) == [folio]
    assert article.witnesses[0].readings == ("1994-01-27",)


@pytest.mark.parametrize("line", ["The march of January 27, 1994", "What remained on Thursday, 27 January 1994"])
def test_a_headline_with_a_day_stays_one(tmp_path: Path, line: str) -> None:
    article = read(tmp_path, "a.pdf", pdf_of([_headed(line, "and what became of it")])).only
    assert _part(article, PartKind.HEADLINE) == [f"{line} and what became of it"]
    assert not article.witnesses


def test_a_byline_in_the_type_of_the_headline_is_told_where_small_letters_tell_it(tmp_path: Path) -> None:
    article = read(tmp_path, "a.pdf", pdf_of([_headed(HEADLINE, "By Anna Moreau")])).only
    assert (_part(article, PartKind.HEADLINE), _part(article, PartKind.BYLINE)) == ([HEADLINE], ["By Anna Moreau"])
    storm = read(tmp_path, "b.pdf", pdf_of([_headed("Old Town Struck Again", "By Great Storm")])).only
    assert _part(storm, PartKind.HEADLINE) == ["Old Town Struck Again By Great Storm"]


def test_a_large_first_letter_belongs_to_its_word(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.put("G", 60, 155, 36)
    sheet.put("ulls have left the old wall already.", 90, 137, 9)
    sheet.put("Nobody has counted them since.", 90, 147.4, 9)
    sheet.column(PARAGRAPHS[:1], 60, 170, 200)
    assert "Gulls have left" in read(tmp_path, "a.pdf", pdf_of([sheet])).only.source


def test_columns_that_the_file_writes_row_by_row_are_parted(tmp_path: Path) -> None:
    sheet = Sheet()
    left = ["the first column goes", "down the page until it", "has come to its own foot", "and there it is ended."]
    right = ["Beside it another one", "runs down the page too", "and says something else", "until it is ended, too."]
    for row, (one, other) in enumerate(zip(left, right, strict=True)):
        sheet.put(one, 60, 100 + 11 * row, 9)
        sheet.put(other, 170, 100 + 11 * row, 9)
    article = read(tmp_path, "a.pdf", pdf_of([sheet])).only
    assert " ".join(article.source.split()) == " ".join((*left, *right))


# --- pages


def _pages(data: bytes) -> tuple[PageImage, ...]:
    assert PDF.pages is not None
    return PDF.pages(io.BufferedReader(io.BytesIO(data)), Place(b"a.pdf", b"a.pdf"), "")


def test_every_word_is_found_on_its_page(tmp_path: Path, newspaper: bytes) -> None:
    source = read(tmp_path, "a.pdf", newspaper).only.source
    first, second = _pages(newspaper)
    words = [(word, page) for page in (first, second) for word in page.words]
    assert sorted(source[word.start : word.end] for word, _ in words) == sorted(source.split())
    (moreau,) = [word for word in first.words if source[word.start : word.end] == "Moreau"]
    assert moreau.top * HEIGHT == pytest.approx(110 - 9, abs=3)
    assert 60 < moreau.left * WIDTH < moreau.right * WIDTH < 140
    assert all(0 <= word.left < word.right <= 1 and 0 <= word.top < word.bottom <= 1 for word, _ in words)
    assert (first.file, first.number, second.number) == (b"a.pdf", 0, 1)


def test_words_of_a_turned_page_stand_where_it_is_shown() -> None:
    (page,) = _pages(pdf_of([_one_page()], page="/Rotate 90"))
    first = page.words[0]
    assert first.left == pytest.approx(1 - 93 / HEIGHT, abs=0.03)
    assert first.top == pytest.approx(60 / WIDTH, abs=0.03)
    assert first.bottom - first.top > first.right - first.left  # it runs downwards


def test_words_beside_the_page_are_read_but_not_placed(tmp_path: Path) -> None:
    sheet = _one_page()
    sheet.put("Unseen", 60, -5_000)
    data = pdf_of([sheet])
    assert "Unseen" in read(tmp_path, "a.pdf", data).only.source
    (page,) = _pages(data)
    assert len(page.words) == len(read(tmp_path, "a.pdf", data).only.source.split()) - 1


def test_pages_are_called_what_the_document_calls_them(tmp_path: Path) -> None:
    data = pdf_of([_one_page(), _one_page()], catalog="/PageLabels<</Nums[0<</P(A)/S/D/St 4>>]>>")
    assert [page.label for page in _pages(data)] == ["A4", "A5"]
    assert read(tmp_path, "a.pdf", data).only.field("page") == "A4"
    assert not read(tmp_path, "b.pdf", pdf_of([_one_page()])).only.field("page")


# --- broken, locked, endless, without text


def test_a_document_without_text_can_not_be_searched(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.picture()
    outcome = read(tmp_path, "a.pdf", pdf_of([sheet, sheet]))
    assert outcome.reasons == ["These are scanned pages without text."]
    assert outcome.problems[0].unsearchable
    assert outcome.finished.status is FileStatus.UNSEARCHABLE


def test_pages_without_text_among_others_are_flagged(tmp_path: Path) -> None:
    picture = Sheet()
    picture.picture()
    assert read(tmp_path, "a.pdf", pdf_of([_one_page(), picture])).only.flags == ("pages-without-text",)


def test_an_empty_page_is_said_to_have_no_text(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.pdf", pdf_of([Sheet()]))
    assert outcome.reasons == ["There is no text in it."]
    assert outcome.finished.status is FileStatus.PROBLEM


def test_a_document_that_is_cut_short_is_flagged_or_reported(tmp_path: Path) -> None:
    whole = pdf_of([_one_page()])
    read_in_part = read(tmp_path, "a.pdf", whole[: whole.rindex(b"startxref")])
    assert read_in_part.only.flags == ("cut-short",)
    for share in (0.1, 0.5, 0.9):
        outcome = read(tmp_path, "b.pdf", whole[: int(len(whole) * share)])
        assert outcome.finished.status in (FileStatus.PROBLEM, FileStatus.FLAGGED)
    assert read(tmp_path, "c.pdf", b"%PDF-1.4 ...").reasons == [
        "It is damaged: no page of this PDF document can be read."
    ]


def test_a_document_is_known_by_its_sign_and_behind_rubbish_by_its_name(tmp_path: Path) -> None:
    document = pdf_of([_one_page()])
    assert read(tmp_path, "a.txt", document).only.format == "pdf"
    assert read(tmp_path, "b.pdf", b"X-Header: 1\n\n" + document).only.format == "pdf"
    assert read(tmp_path, "c.txt", b"What does %PDF-1.4 mean?\n\nIt begins a document.\n").only.format == "text"


def test_a_locked_document_is_said_to_be_locked(tmp_path: Path) -> None:
    lock = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + "o" * 32 + ")/U(" + "u" * 32 + ")>>"
    assert read(tmp_path, "a.pdf", pdf_of([_one_page()], trailer=lock)).reasons == ["It is locked with a password."]


def test_page_trees_that_lie_are_read_as_far_as_there_are_pages(tmp_path: Path) -> None:
    two = pdf_of([_one_page(), _one_page()])
    many = read(tmp_path, "a.pdf", two.replace(b"/Count 2/", b"/Count 2000000000/"))
    assert many.articles[0].source.count(HEADLINE) == 2
    kids = two[two.index(b"/Kids[") + 6 :].partition(b"]")[0]
    looping = read(tmp_path, "b.pdf", two.replace(kids, b"2 0 R " + kids + b" 2 0 R"))
    assert looping.articles[0].source.count(HEADLINE) >= 1
    assert looping.finished.status in (FileStatus.LISTED, FileStatus.FLAGGED)


def test_a_document_of_very_many_pages_is_read_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.archive.formats.pdf.document.MOST_PAGES", 3)
    outcome = read(tmp_path, "a.pdf", pdf_of([_one_page(PARAGRAPHS[0])] * 5))
    assert outcome.articles[0].source.count(HEADLINE) == 3
    assert outcome.reasons == ["It has 5 pages or very long ones: the first 3 were read."]


def test_a_confined_process_reads_pdf(tmp_path: Path, newspaper: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(newspaper)
    code = (
        "from reader.archive.confine import confine\n"
        "from reader.archive.reading import items_of\n"
        "confine(memory_bytes=512 * 1024 * 1024)\n"
        "print([item.source[:17] for item in items_of(b'.', b'a.pdf')])\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(reader.__file__))}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout == "['THE AMITY GAZETTE']\n", done.stderr
