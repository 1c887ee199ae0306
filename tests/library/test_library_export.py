# SPDX-License-Identifier: MIT
"""Exports into files and folders, read back by the reader that reads everything else."""

import csv
import hashlib
import io
import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from docx import Document
from library_archive import opened, write

from reader.cite import export_docx
from reader.cite.export_head import ExportHead, ExportWords
from reader.errors import CancelledError, CancelToken, StoreError, UsageError
from reader.ingest.user_work import catch_up
from reader.library.cited_lines import occurrence_lines, quotation_lines
from reader.library.export_form import ExportForm
from reader.library.exporting import Export, save_articles, save_lines, write_lines
from reader.library.library import Library
from reader.model.article import Article
from reader.model.date import UNDATED, Certainty, Precision, PublicationDate
from reader.model.occurrence import OccurrenceRequest
from reader.model.query import Query
from reader.model.search import SearchRequest, Sort

_STORIES = {
    "1994/05/26/001.txt": "Harbour <b>talks</b> & =sums end\n\nBy Tam Dillard\n\n"
    "They left *Brackley*. “We shall [all] meet,” said Oren Halvard of the harbour board on the quay.\n\n"
    "# 1 is a number\n\n- 30 years of <i>it_self</i>, `he` said, and 1994. was over.\n\n=1+1 was on the wall.\n",
    "1994/05/27/001.txt": "Yard walks out\n\nWelders at the harbour laid down their tools, all of them at noon.\n",
    "a.txt": "The tide of the harbour\n\nOne draws the line of the harbour first, and after that the sea.\n",
    "b.txt": "The wind of the harbour\n\nIt comes from the north for most of the year, so the masters say.\n",
    "c.txt": "The fog of the harbour\n\nNobody has ever seen it, which is what there is to be said of it.\n",
    "d.txt": "The light of the harbour\n\nIt was lit at dusk and has burnt in every night that came after.\n",
}
_GIVEN = {"b.txt": "1994-05-03?", "c.txt": "1993-01?/1993-03?", "d.txt": "1992"}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return an archive with dates of every certainty."""
    folder = write(tmp_path_factory.mktemp("exported") / "papers", _STORIES)
    library = opened(folder)
    numbers = {one.path.decode(): one.number for one in _all(library)}
    library.give_dates([(numbers[path], edtf) for path, edtf in _GIVEN.items()], "a letter")
    library.close()
    catch_up(library.home)
    return library


def _query(library: Library, text: str = "harbour") -> Query:
    return library.parse(text)


def _all(library: Library) -> list[Article]:
    found = library.search(SearchRequest(_query(library, ""), sort=Sort.OLDEST))
    return list(library.articles(found.numbers))


def _save(library: Library, form: ExportForm, path: Path, cancel: CancelToken | None = None) -> list[int]:
    heard: list[int] = []
    numbers = [one.number for one in _all(library)]
    wanted = Export(form, ExportHead("Papers", "harbour", "papers"), str(path))
    save_articles(library, numbers, _query(library), wanted, cancel, heard.append)
    return heard


def _told(article: Article) -> tuple[str, ...]:
    date = article.date
    days = tuple(str(day) for day in (date.earliest, date.latest))
    body = "\n\n".join(" ".join(part.split()) for part in article.body.split("\n\n"))
    about = (article.headline, article.byline, article.source, article.section)
    return (*about, date.edtf, *days, date.certainty.value, body)


def test_what_was_exported_reads_back_as_it_was(library: Library, tmp_path: Path) -> None:
    back = tmp_path / "back"
    (back / "lines").mkdir(parents=True)
    _save(library, ExportForm.JSONL, back / "lines" / "found.jsonl")
    _save(library, ExportForm.MARKDOWN, back / "marked")
    _save(library, ExportForm.TEXT, back / "plain")
    wanted = sorted(map(_told, _all(library)))
    assert {told[7] for told in wanted} == {"certain", "probable", "uncertain", "undated"}
    with opened(back) as again:
        found = _all(again)
    for folder in (b"lines", b"marked", b"plain"):
        assert sorted(_told(one) for one in found if one.path.startswith(folder)) == wanted
    assert len(found) == 3 * len(_STORIES)


def test_a_folder_of_texts_is_a_bag_that_proves_itself_whole(library: Library, tmp_path: Path) -> None:
    assert _save(library, ExportForm.TEXT, tmp_path / "bag")[-1] == len(_STORIES)
    bag = tmp_path / "bag"
    assert (bag / "bagit.txt").read_text() == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    listed = dict(line.split("  ")[::-1] for line in (bag / "manifest-sha256.txt").read_text().splitlines())
    payload = [path for path in (bag / "data").rglob("*") if path.is_file()]
    assert listed == {
        path.relative_to(bag).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in payload
    }
    size = sum(path.stat().st_size for path in payload)
    assert f"Payload-Oxum: {size}.{len(payload)}\n" in (bag / "bag-info.txt").read_text()
    for line in (bag / "tagmanifest-sha256.txt").read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((bag / name).read_bytes()).hexdigest() == digest
    with pytest.raises(UsageError, match="already"):
        _save(library, ExportForm.TEXT, bag)


def test_a_page_shows_everything_and_runs_nothing(library: Library, tmp_path: Path) -> None:
    _save(library, ExportForm.HTML, tmp_path / "found.html")
    page = (tmp_path / "found.html").read_text(encoding="utf-8")
    assert "<mark>Harbour</mark> &lt;b&gt;talks&lt;/b&gt; &amp; =sums end</h2>" in page
    assert '<span class="q">“We shall [all] meet,”</span> said' in page
    assert "the <mark>harbour</mark> board" in page
    assert page.count("<article ") == len(_STORIES)
    assert "undated" in page
    assert "[Backfile " in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize("form", [ExportForm.HTML, ExportForm.TEXT])
def test_nothing_is_left_of_what_was_given_up(library: Library, tmp_path: Path, form: ExportForm) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        _save(library, form, tmp_path / "found", cancel)
    assert not os.listdir(tmp_path)


def test_nothing_is_written_into_the_archive(library: Library, tmp_path: Path) -> None:
    inside = Path(library.archive.folder)
    for form in (ExportForm.CSV, ExportForm.MARKDOWN):
        with pytest.raises(UsageError, match="archive"):
            _save(library, form, inside / "found")
        with pytest.raises(StoreError, match="can't be written"):
            _save(library, form, tmp_path / "nowhere" / "found")
    assert sorted(os.listdir(inside)) == ["1994", "a.txt", "b.txt", "c.txt", "d.txt"]


def test_a_table_for_spreadsheets_runs_no_formula(library: Library, tmp_path: Path) -> None:
    _save(library, ExportForm.CSV, tmp_path / "found.csv")
    assert (tmp_path / "found.csv").read_bytes().startswith(b"\xef\xbb\xbfid,date,")
    head = ExportHead("Papers", "", "papers")
    found = library.concordance(OccurrenceRequest(SearchRequest(_query(library, '"1 was"'))))
    file = io.StringIO(newline="")
    write_lines(occurrence_lines(library, found, head), Export(ExportForm.CSV, head), file)
    (row,) = file.getvalue().split("\r\n")[1:-1]
    assert "[Backfile " in row
    assert ",=" not in row
    save_lines(library, occurrence_lines(library, found, head), Export(ExportForm.TSV, head, str(tmp_path / "a.tsv")))
    with open(tmp_path / "a.tsv", encoding="utf-8-sig", newline="") as table:
        assert list(csv.reader(table, delimiter="\t")) == list(csv.reader(io.StringIO(file.getvalue(), newline="")))


def test_quotations_as_a_document_for_word_processors(library: Library, tmp_path: Path) -> None:
    head = ExportHead("Quotations <found>", "said by all", "papers")
    lines = quotation_lines(library, library.quotations(SearchRequest(_query(library))), head)
    save_lines(library, lines, Export(ExportForm.DOCX, head, str(tmp_path / "said.docx")))
    written = Document(str(tmp_path / "said.docx"))
    texts = [paragraph.text for paragraph in written.paragraphs]
    assert texts[:2] == ["Quotations <found>", "said by all"]
    assert texts[2].startswith("“We shall [all] meet,” said Oren Halvard")
    assert [run.text for run in written.paragraphs[2].runs if run.underline] == ["We shall [all] meet,"]
    assert texts[3].startswith("Oren Halvard · 26 May 1994 (probable) · ")
    assert "[Backfile " in texts[3]
    assert [run.text for run in written.paragraphs[3].runs if run.bold] == ["Oren Halvard"]


def test_a_document_is_a_whole_one(library: Library, tmp_path: Path) -> None:
    head = ExportHead("Quotations", "said by all", "papers", words=ExportWords(language="de"))
    lines = quotation_lines(library, library.quotations(SearchRequest(_query(library))), head)
    save_lines(library, lines, Export(ExportForm.DOCX, head, str(tmp_path / "said.docx")))
    written = Document(str(tmp_path / "said.docx"))
    assert [paragraph.style.name for paragraph in written.paragraphs[:4] if paragraph.style] == [
        "Heading 1",
        "Backfile Search",
        "Backfile Passage",
        "Backfile Citation",
    ]
    told = written.core_properties
    assert (told.title, told.subject, told.author, told.language) == ("Quotations", "said by all", "", "de")
    assert told.created is not None
    assert abs(datetime.now(UTC) - told.created) < timedelta(minutes=5)
    (section,) = written.sections
    assert 'w:w="11906" w:h="16838"' in section._sectPr.xml  # A4, in twentieths of a point
    assert 'w:instr="PAGE"' in section.footer.paragraphs[0]._p.xml
    assert {run.font.name for run in written.paragraphs[2].runs} == {None}  # the style's own
    assert 'w:lang w:val="en"' in written.paragraphs[2].runs[0]._r.xml
    assert "Theme" not in written.styles["Heading 1"].element.xml


def test_a_document_says_that_it_has_not_all(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_docx, "MOST", 2)
    head = ExportHead("Occurrences", "", "papers")
    found = library.concordance(OccurrenceRequest(SearchRequest(_query(library))))
    assert found.total > 2
    lines = occurrence_lines(library, found, head)
    save_lines(library, lines, Export(ExportForm.DOCX, head, str(tmp_path / "lines.docx")))
    texts = [paragraph.text for paragraph in Document(str(tmp_path / "lines.docx")).paragraphs]
    assert len(texts) == 1 + 2 * 2 + 1  # nothing is said below the heading
    assert texts[-1].startswith("Only the first 2 are")


def test_occurrences_as_a_page(library: Library, tmp_path: Path) -> None:
    head = ExportHead("Occurrences", "", "papers")
    found = library.concordance(OccurrenceRequest(SearchRequest(_query(library, "meet"))))
    save_lines(
        library, occurrence_lines(library, found, head), Export(ExportForm.HTML, head, str(tmp_path / "lines.html"))
    )
    page = (tmp_path / "lines.html").read_text(encoding="utf-8")
    assert "<mark>meet</mark>" in page
    assert "<b>Oren Halvard</b> · 26 May 1994 (probable) · " in page
    assert '<p class="words" lang="en">' in page


def test_dates_are_said_for_people() -> None:
    day, bound = date(1994, 5, 27), date(2016, 7, 27)
    words = ExportWords()
    assert [
        words.dated(one)
        for one in (
            PublicationDate("1994-05-27", day, day, Certainty.CERTAIN, Precision.DAY),
            PublicationDate("1994-05", date(1994, 5, 1), date(1994, 5, 31), Certainty.PROBABLE, Precision.MONTH),
            PublicationDate(
                "[1994-02-03,1994-03-02]", date(1994, 2, 3), date(1994, 3, 2), Certainty.UNCERTAIN, Precision.DAY
            ),
            PublicationDate("[..2016-07-27]", None, bound, Certainty.UNDATED, Precision.DAY),
            UNDATED,
        )
    ] == [
        "27 May 1994",
        "May 1994 (probable)",
        "3 February or 2 March 1994 (uncertain)",
        "undated [not after 27 July 2016]",
        "undated",
    ]
