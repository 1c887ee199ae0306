# SPDX-License-Identifier: MIT
import io
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from archive_outcome import days, parts, read

from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_CONTAINER = '<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>'
_ISSUE = """<dc:title>The Herald, Wednesday, February 23, 1994</dc:title><dc:language>en</dc:language>
<dc:creator>Anna Keller</dc:creator><dc:date>1994-02-23</dc:date>
<meta property="dcterms:modified">2016-07-27T10:32:00Z</meta>"""
_DOCUMENTS = {
    "cover.xhtml": "<html><body epub:type='cover'><p>The Herald</p></body></html>",
    "a.xhtml": """<html><body><h1>Council Puts Off Vote</h1><p>By Anna Keller</p><p>The council put off its vote.</p>
</body></html>""",
    "b.xhtml": "<html><body><h2>Trams</h2><p>They are late.</p></body></html>",
}
_NAV = """<html><body><nav epub:type="toc"><ol><li><span>Town</span><ol>{lines}</ol></li></ol></nav>
<nav epub:type="landmarks"><a href="cover.xhtml">Cover</a></nav></body></html>"""


def _book(
    metadata: str = _ISSUE,
    documents: dict[str, str] | None = None,
    nav: str = "",
    more: Mapping[str, str] | None = None,
) -> bytes:
    """Return a book of documents; `more` are members with other contents, by name."""
    texts = _DOCUMENTS if documents is None else documents
    lines = "".join(f'<li><a href="{name}">{name[0].upper()} title</a></li>' for name in texts if name != "cover.xhtml")
    items = "".join(f'<item id="{name}" href="{name}"/>' for name in texts)
    spine = "".join(f'<itemref idref="{name}"/>' for name in ("nav", *texts))
    package = f"""<package xmlns:opf="o"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav"/>{items}</manifest><spine>{spine}</spine></package>"""
    members = {
        "META-INF/container.xml": _CONTAINER,
        "OPS/p.opf": package,
        "OPS/nav.xhtml": nav or _NAV.format(lines=lines),
    }
    members |= {f"OPS/{name}": text for name, text in texts.items()} | dict(more or {})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def test_an_issue_is_its_articles(tmp_path: Path) -> None:
    outcome = read(tmp_path, "issue.epub", _book())
    assert outcome.items == ["OPS/a.xhtml", "OPS/b.xhtml"]
    assert outcome.finished.status is FileStatus.LISTED
    article = outcome.articles[0]
    assert article.format == "epub"
    assert article.source == "Council Puts Off Vote\n\nBy Anna Keller\n\nThe council put off its vote."
    assert dict(article.fields) == {
        "headline": "Council Puts Off Vote",
        "section": "Town",
        "source": "The Herald",
        "language": "en",
    }
    assert days(article) == {
        WitnessKind.VISIBLE: ("1994-02-23",),
        WitnessKind.METADATA: ("1994-02-23",),
        WitnessKind.MODIFIED: ("2016-07-27",),
    }


def test_a_heading_that_the_contents_name_is_the_headline(tmp_path: Path) -> None:
    nav = _NAV.format(lines='<li><a href="a.xhtml">COUNCIL PUTS OFF VOTE</a></li><li><a href="b.xhtml">Trams</a></li>')
    first, second = read(tmp_path, "issue.epub", _book(nav=nav)).articles
    assert (first.field("headline"), second.field("headline")) == ("Council Puts Off Vote", "Trams")
    assert parts(first, PartKind.HEADLINE) == ["Council Puts Off Vote"]


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ("<dc:title>Collected Reports</dc:title><dc:date>2016-07-27</dc:date>", {WitnessKind.LOADED: ("2016-07-27",)}),
        ("<dc:title>The Herald, No. 48</dc:title><dc:date>1994-02</dc:date>", {WitnessKind.METADATA: ("1994-02",)}),
        ('<dc:title>Herald 3/1994</dc:title><dc:date opf:event="modification">2016</dc:date>', None),
        ("<dc:title>Reports</dc:title><dc:date>0101-01-01T00:00:00+00:00</dc:date>", {WitnessKind.LOADED: ()}),
    ],
)
def test_the_day_of_a_book_is_its_texts_day_only_in_an_issue(
    tmp_path: Path, metadata: str, expected: dict[WitnessKind, tuple[str, ...]] | None
) -> None:
    found = days(read(tmp_path, "book.epub", _book(metadata)).articles[0])
    assert found == (expected or {WitnessKind.VISIBLE: ("1994-03",), WitnessKind.MODIFIED: ("2016",)})


def test_a_book_is_by_its_author(tmp_path: Path) -> None:
    metadata = "<dc:title>Collected Reports</dc:title><dc:creator>Anna Keller</dc:creator>"
    article = read(tmp_path, "book.epub", _book(metadata)).articles[0]
    assert (article.field("byline"), article.field("source")) == ("Anna Keller", "Collected Reports")


def test_one_document_of_several_articles_and_one_article_of_several_documents(tmp_path: Path) -> None:
    documents = {
        "a.xhtml": """<html><body><div id='x'><h1>One</h1><p>First.</p></div>
<div id='y'><h1>Two</h1><p>Second.</p></div></body></html>""",
        "b.xhtml": "<html><body><p>Second goes on.</p></body></html>",
        "c.xhtml": "<html><body><h1>Three</h1><p>Not in the contents.</p></body></html>",
    }
    nav = _NAV.format(lines='<li><a href="a.xhtml#x">One</a></li><li><a href="a.xhtml#y">Two</a></li>')
    outcome = read(tmp_path, "issue.epub", _book(documents=documents, nav=nav))
    assert outcome.items == ["OPS/a.xhtml#x", "OPS/a.xhtml#y", "OPS/c.xhtml"]
    assert outcome.articles[1].source == "Two\n\nSecond.\n\nSecond goes on."


def test_without_contents_each_document_is_a_text(tmp_path: Path) -> None:
    documents = {"a.xhtml": "<p>The pier is shut.</p>", "b.xhtml": "<p>The trams are late.</p>"}
    outcome = read(tmp_path, "issue.epub", _book(documents=documents, nav="<html><body/></html>"))
    assert [article.source for article in outcome.articles] == ["The pier is shut.", "The trams are late."]


def test_contents_of_epub_2(tmp_path: Path) -> None:
    ncx = """<ncx><navMap><navPoint><navLabel><text>Town</text></navLabel><content src="s.xhtml"/>
<navPoint><navLabel><text>Trams</text></navLabel><content src="b.xhtml"/></navPoint></navPoint></navMap></ncx>"""
    opf = """<package><metadata><dc:title xmlns:dc="d">Herald</dc:title></metadata><manifest>
<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="s" href="s.xhtml"/>
<item id="b" href="b.xhtml"/></manifest><spine toc="n"><itemref idref="s"/><itemref idref="b"/></spine></package>"""
    section = "<html><body><h1>Town</h1><ul><li><a href='b.xhtml'>Trams are late again</a></li></ul></body></html>"
    data = _book(documents=_DOCUMENTS | {"s.xhtml": section, "toc.ncx": ncx}, more={"OPS/p.opf": opf})
    article = read(tmp_path, "issue.epub", data).only
    assert (article.item, article.field("headline"), article.field("section")) == ("OPS/b.xhtml", "Trams", "Town")


def test_a_document_that_is_missing_or_outside_is_reported(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text("<p>A secret.</p>")
    opf = """<package><metadata/><manifest><item id="a" href="a.xhtml"/><item id="x" href="../../secret.xhtml"/>
<item id="y" href="/etc/passwd"/></manifest><spine><itemref idref="a"/><itemref idref="x"/><itemref idref="y"/></spine>
</package>"""
    outcome = read(tmp_path, "book.epub", _book(more={"OPS/p.opf": opf}))
    assert outcome.items == ["OPS/a.xhtml"]
    assert len(outcome.problems) == 2
    assert outcome.finished.status is FileStatus.FLAGGED


def test_a_book_locked_by_its_publisher(tmp_path: Path) -> None:
    lock = '<encryption><CipherReference URI="OPS/a.xhtml"/></encryption>'
    outcome = read(tmp_path, "book.epub", _book(more={"META-INF/encryption.xml": lock}))
    assert outcome.reasons == ["It is locked by its publisher."]
    font = lock.replace("a.xhtml", "font.otf")
    assert len(read(tmp_path, "2.epub", _book(more={"META-INF/encryption.xml": font})).articles) == 2


def test_a_book_without_text_without_contents_and_cut_short(tmp_path: Path) -> None:
    empty = {"a.xhtml": "<html><body><img src='x'/></body></html>"}
    assert read(tmp_path, "1.epub", _book(documents=empty)).reasons == ["There is no article in it."]
    bare = read(tmp_path, "2.epub", _book(more={"META-INF/container.xml": "<container/>", "OPS/p.opf": "<package/>"}))
    assert bare.finished.status is FileStatus.PROBLEM
    cut = read(tmp_path, "3.epub", _book()[:-400])
    assert cut.finished.status is FileStatus.PROBLEM


def test_a_chapter_that_would_grow_without_end(tmp_path: Path) -> None:
    documents = {"a.xhtml": _DOCUMENTS["a.xhtml"], "c.xhtml": "<p>" + "a" * 30_000_000}
    outcome = read(tmp_path, "bomb.epub", _book(documents=documents))
    assert outcome.items == ["OPS/a.xhtml"]
    assert "grow without end" in outcome.reasons[0]


def test_nothing_is_written(tmp_path: Path) -> None:
    read(tmp_path, "issue.epub", _book())
    assert os.listdir(tmp_path) == ["issue.epub"]
