# SPDX-License-Identifier: MIT
"""RTF, Word and OpenDocument texts: paragraphs, rows, notes, margins; broken, empty and hostile ones."""

import io
import zipfile
from pathlib import Path

import pytest
from archive_outcome import days, parts, read

from reader.model.article import PartKind, RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.model.problem import FileStatus
from reader.text.understand import understand

BODY = (
    "The ferry is back\nat its quay, the office said.\n\nSalt\t12\nPepper\t14\n\nA box speaks.\n\nThat is all of it."
    "\n\nThe office has moved since."
)
RTF = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204{\*\falt x}Times CYR;}
{\f2\fnil\fcharset238 Arial CE;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}
{\info{\title Untitled}{\author scanroom}{\creatim\yr2010\mo1\dy2}{\revtim\yr2016\mo7\dy27\hr10\min32}}
{\header\pard The Evening Tide, copy\par}{\footer\pard Printed on 12 May 2014\par}
\pard\b Ferry Back at Its Quay\b0\par \pard 5 October 1998\par By Anna Keller\par
\pard The ferry is back\line at its quay, the office said.{\footnote\pard\chftn  The office has moved since.}\par
\trowd\cellx100\cellx200 Salt\cell 12\cell\row \trowd Pepper\cell 14\cell\row
\pard {\*\shppict{\pict\pngblip 89504e47}}{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt A box speaks.\par}}}\par
That is {\v not }all of {\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt it}}.\par}
what stands behind the document"""
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc"'


def _p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{_p(cell)}</w:tc>' for cell in cells)}</w:tr>"


_BOX = f"<w:txbxContent>{_p('A box speaks.')}</w:txbxContent>"
WORD = f"""<?xml version="1.0" encoding="UTF-8"?><w:document {_W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ferry Back at Its Quay</w:t></w:r></w:p>
{_p("5 October 1998")}{_p("By Anna Keller")}
<w:sdt><w:sdtContent><w:p><w:r><w:t>The ferry is back</w:t><w:br/><w:t>at its quay</w:t></w:r>
<w:ins><w:r><w:t>, the office said</w:t></w:r></w:ins><w:del><w:r><w:delText> wrongly</w:delText></w:r></w:del>
<w:r><w:t>.</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:sdtContent></w:sdt>
<w:tbl>{_row("Salt", "12")}{_row("Pepper", "14")}</w:tbl>
<w:p><w:r><mc:AlternateContent><mc:Choice>{_BOX}</mc:Choice><mc:Fallback>{_BOX}</mc:Fallback></mc:AlternateContent></w:r></w:p>
{_p("That is all of it.")}</w:body></w:document>"""
_O = 'xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:draw="dr" xmlns:style="st"'
OPEN = f"""<?xml version="1.0"?><office:document-content {_O}><office:body><office:text>
<text:tracked-changes><text:deletion><text:p>deleted words</text:p></text:deletion></text:tracked-changes>
<text:h text:outline-level="1">Ferry Back at Its Quay</text:h><text:p>5 October 1998</text:p>
<text:p>By Anna Keller</text:p><text:p>The   ferry
 is back<text:line-break/>at its<text:s/>quay, <text:span>the office</text:span> said.<text:note>
<text:note-citation>1</text:note-citation><text:note-body><text:p>The office has moved since.</text:p>
</text:note-body></text:note></text:p>
<table:table><table:table-row><table:table-cell><text:p>Salt</text:p></table:table-cell><table:table-cell>
<text:p>12</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Pepper</text:p>
</table:table-cell><table:table-cell><text:p>14</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>A box speaks.</text:p></draw:text-box></draw:frame></text:p>
<text:p>That is all of it.</text:p></office:text></office:body></office:document-content>"""


def packed(*members: tuple[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in members:
            box.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def word(document: str = WORD, *more: tuple[str, str]) -> bytes:
    return packed(("[Content_Types].xml", "<Types/>"), ("word/document.xml", document), *more)


def opened(content: str = OPEN, *more: tuple[str, str]) -> bytes:
    return packed(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), *more)


_NOTES = f"""<w:footnotes {_W}><w:footnote w:type="separator">{_p("-")}</w:footnote>
<w:footnote>{_p("The office has moved since.")}</w:footnote></w:footnotes>"""
_HEADER = f"<w:hdr {_W}>{_p('The Evening Tide, copy')}{_p('Printed on 12 May 2014')}</w:hdr>"
_CORE = "<c><title>Untitled</title><created>2010-01-02</created><modified>2016-07-27T10:32:00Z</modified></c>"
WHOLE_WORD = word(WORD, ("word/footnotes.xml", _NOTES), ("word/header1.xml", _HEADER), ("docProps/core.xml", _CORE))
_META = "<m><creation-date>2010-01-02T00:00:00</creation-date><date>2016-07-27T10:32:00</date></m>"
_STYLES = f"""<s {_O}><style:header><text:p>The Evening Tide, copy</text:p></style:header>
<style:footer><text:p>Printed on 12 May 2014</text:p></style:footer></s>"""
WHOLE_OPEN = opened(OPEN, ("meta.xml", _META), ("styles.xml", _STYLES))


@pytest.mark.parametrize(
    ("name", "data"), [("rtf", RTF.encode()), ("docx", WHOLE_WORD), ("odt", WHOLE_OPEN)], ids=["rtf", "docx", "odt"]
)
def test_a_document_is_one_article(tmp_path: Path, name: str, data: bytes) -> None:
    article = read(tmp_path, "named otherwise.txt", data).only
    assert article.format == name
    assert parts(article, PartKind.FURNITURE) == ["The Evening Tide, copy", "Printed on 12 May 2014"]
    assert days(article) == {WitnessKind.MODIFIED: ("2016-07-27",)}
    understood = understand(article, None).article
    assert (understood.headline, understood.byline) == ("Ferry Back at Its Quay", "Anna Keller")
    assert (understood.date.edtf, understood.date.certainty) == ("1998-10-05", Certainty.PROBABLE)
    assert understood.body == BODY


def text_of(tmp_path: Path, rtf: bytes) -> RawArticle:
    return read(
        tmp_path, "a.rtf", b"{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f1\\fcharset204 A;}{\\f2\\fcharset238 B;}}" + rtf
    ).only


def test_signs_of_rtf_in_whatever_encoding(tmp_path: Path) -> None:
    signs = (
        rb"{\f1 \'cf\'e0\'f0\'ee\'ec}, {\f2 \'9eena}, caf\'e9, \u8220?quoted\u8221?, {\uc2\u1071\'df\'df}, "
        rb"\u-10179?\u-8704?, \{brace\}, a\~b, \emdash, {\uc0\u233}, \bullet" + "é".encode("cp1252") + rb"\par}"
    )
    article = text_of(tmp_path, signs)
    assert article.source == "Паром, žena, café, “quoted”, Я, 😀, {brace}, a\xa0b, —, é, •é"
    assert article.encoding == "cp1252"
    russian = b"{\\rtf1\\ansi\\ansicpg1251 " + "Паром стоит.".encode("cp1251") + b"}"
    assert read(tmp_path, "b.rtf", russian).only.source == "Паром стоит."


def test_rtf_keeps_binary_pictures_and_marked_groups_out(tmp_path: Path) -> None:
    assert (
        text_of(tmp_path, rb"before {\pict\bin12 {{{{{{{{\\\\}after {\*\unknown words}\par}").source == "before after"
    )
    long = text_of(tmp_path, b"words of it\\par " * 60_000 + b"}")
    assert long.source.count("words of it") == 60_000


def test_lines_that_somebody_ended_by_hand_are_joined(tmp_path: Path) -> None:
    lines = [
        "The harbour board put off its vote on the new pier on",
        "Monday after four of its members had walked out of the",
        "chamber, and nobody knew when it would be taken up or",
        "who would pay for the stones that lie there already.",
    ]
    body = understand(text_of(tmp_path, "\\par ".join(lines).encode() + b"\\par}"), None).article.body
    assert body == " ".join(lines)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rtf", RTF.encode()[:-60]),
        ("a.docx", word(WORD[:1200])),
        ("a.odt", opened(OPEN[:900])),
    ],
)
def test_of_a_cut_document_is_kept_what_is_there(tmp_path: Path, name: str, data: bytes) -> None:
    outcome = read(tmp_path, name, data)
    assert outcome.only.flags == ("cut-short",)
    assert outcome.finished.status is FileStatus.FLAGGED
    assert "The ferry is back" in outcome.only.source.replace("  ", " ")


@pytest.mark.parametrize(
    "data",
    [
        rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\info{\title Ferry}}\pard\par}",
        b"{\\rtf1",
        word(f"<w:document {_W}><w:body><w:p/></w:body></w:document>"),
        opened(f"<office:document-content {_O}><office:body/></office:document-content>"),
    ],
)
def test_a_document_without_text_says_so(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, "a", data).reasons == ["There is no text in it."]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (WHOLE_WORD[: len(WHOLE_WORD) // 2], "It is damaged: from some place on it can't be unpacked."),
        (packed(("[Content_Types].xml", "x"), ("word/styles.xml", "x")), "The text of this document is missing."),
        (word(""), "The text of this document is missing."),
        (
            packed(
                ("mimetype", "application/vnd.oasis.opendocument.text"),
            ),
            "The text of this document is missing.",
        ),
        (b"{\\rtf1 " + b"{" * 200_000, "Its parts are nested so deeply that it can't be read."),
        (
            word(f"<w:document {_W}><w:body>{_p('words and ' * 1000) * 1500}</w:body></w:document>"),
            "It is packed so tightly that it would grow without end.",
        ),
        (
            opened('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
            "It declares entities of its own, which are not followed.",
        ),
    ],
    ids=["cut zip", "no text part", "no XML", "no content", "deep groups", "bomb", "entities"],
)
def test_broken_and_hostile_documents_are_reported(tmp_path: Path, data: bytes, reason: str) -> None:
    assert read(tmp_path, "a", data).reasons == [reason]


def test_what_stands_beside_the_text_may_be_broken(tmp_path: Path) -> None:
    data = word(WORD, ("docProps/core.xml", "<c><mod"), ("word/footnotes.xml", "no XML"), ("word/header1.xml", ""))
    article = read(tmp_path, "a.docx", data).only
    assert (article.flags, article.witnesses) == ((), ())
    assert "That is all of it." in article.source


def test_documents_in_a_zip_that_packs_nothing(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as box:
        box.writestr("a.docx", WHOLE_WORD)
        box.writestr("b.rtf", RTF)
    outcome = read(tmp_path, "box.zip", file.getvalue())
    assert outcome.items == ["a.docx", "b.rtf"]
    assert [article.format for article in outcome.articles] == ["docx", "rtf"]
