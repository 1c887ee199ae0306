# SPDX-License-Identifier: MIT
"""A list of quotations or occurrences as a document of Word's (which LibreOffice and others read, too)."""

from __future__ import annotations  # the types of a library that is loaded only when a document is written

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.cite.cited_line import CitedLine, who_words
from reader.cite.export_head import ExportHead
from reader.cite.passage import Run
from reader.cite.web_page import clean

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run as WordRun

MOST = 5_000
"""Lines of a document: it is made in memory, and no word processor is at ease with more."""

_PASSAGE, _CITED, _SAID = "Backfile Passage", "Backfile Citation", "Backfile Search"
_FACE = "Georgia"
_SHEET = {
    "page_width": 210,
    "page_height": 297,
    "left_margin": 28,
    "right_margin": 28,
    "top_margin": 25,
    "bottom_margin": 25,
}
"""Millimetres of an A4 sheet."""


def write_docx(lines: Iterable[CitedLine], head: ExportHead, file: BinaryIO) -> int:
    """Write a document with a heading and two paragraphs a line; return how many lines were written.

    They are at most `MOST`; where there are more, the document says so at its end. Passages, citations and the line
    below the heading have each a style of their own, so that one change of it changes all.
    """
    document = _begun(head)
    document.add_heading(clean(head.title), level=1)
    if head.said:
        document.add_paragraph(clean(head.said), style=_SAID)
    written = 0
    for line in lines:
        if written == MOST:
            document.add_paragraph(head.words.cut.format(most=f"{MOST:,}"))
            break
        _put_line(document, line, head)
        written += 1
    document.save(file)
    return written


def _put_line(document: WordDocument, line: CitedLine, head: ExportHead) -> None:
    words = document.add_paragraph(style=_PASSAGE)
    for text, shown in ((line.before.lstrip(), False), (line.words, True), (line.after.rstrip(), False)):
        if text:
            put = words.add_run(clean(text))
            put.underline, put.bold = (shown and line.quoted) or None, (shown and not line.quoted) or None
            _speak(put, line.language)
    cited = document.add_paragraph(style=_CITED)
    who, date = who_words(line, head), f"{head.words.dated(line.date)} · "
    about = (Run(who, bold=True), Run(f" · {date}")) if who else (Run(date),)
    for run in (*about, *line.citation):
        put = cited.add_run(clean(run.text))
        put.italic, put.bold = run.italic or None, run.bold or None
        put.font.small_caps = run.small_caps or None


def _begun(head: ExportHead) -> WordDocument:
    """Return a document without a line: A4, numbered pages, our styles, and nothing of whoever made its template."""
    from docx import Document
    from docx.shared import Mm

    document, now, language = Document(), datetime.now(UTC).replace(microsecond=0), head.words.language
    told = document.core_properties
    told.author = told.comments = ""
    told.title, told.subject, told.language = clean(head.title)[:255], clean(head.said)[:255], language
    told.created = told.modified = now
    (section,) = document.sections
    for name, size in _SHEET.items():
        setattr(section, name, Mm(size))
    _dress(document, language)
    _number_pages(section.footer.paragraphs[0])
    return document


def _dress(document: WordDocument, language: str) -> None:
    """Give the document its styles. Those of headings name a theme's typefaces, which count before any other."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    styles, black, grey = document.styles, RGBColor(0, 0, 0), RGBColor(0x44, 0x44, 0x44)
    for properties in styles.element.iter(qn("w:rPrDefault")):
        for spoken in properties.iter(qn("w:lang")):
            spoken.set(qn("w:val"), language)
    _set(styles["Normal"], 11, 0, 6)
    heading = styles["Heading 1"]
    _set(heading, 18, 0, 4)
    heading.font.color.rgb = black
    faces = heading.element.rPr.rFonts
    for name in [name for name in faces.attrib if name.endswith("Theme")]:
        del faces.attrib[name]
    for name, size, before, after in ((_SAID, 10, 0, 14), (_PASSAGE, 11, 10, 2), (_CITED, 9, 0, 6)):
        style = styles.add_style(name, 1)  # WD_STYLE_TYPE.PARAGRAPH
        _set(style, size, before, after)
        if name != _PASSAGE:
            style.font.color.rgb = grey
    styles[_PASSAGE].paragraph_format.keep_with_next = True
    styles["Footer"].font.size = Pt(9)


def _set(style: ParagraphStyle, size: int, before: int, after: int) -> None:
    from docx.shared import Pt

    style.font.name, style.font.size = _FACE, Pt(size)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _speak(run: WordRun, language: str) -> None:
    """Say in what language a run is, so that no spelling checker takes it for a mistake."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if language:
        spoken: Any = OxmlElement("w:lang")
        spoken.set(qn("w:val"), language)
        run._r.get_or_add_rPr().append(spoken)  # noqa: SLF001 - it has no other door to a language


def _number_pages(footer: Paragraph) -> None:
    """Put "3 / 12" at the foot, as fields that the word processor counts."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for number, what in enumerate(("PAGE", "NUMPAGES")):
        if number:
            footer.add_run(" / ")
        field: Any = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), what)
        field.append(footer.add_run("1")._r)  # noqa: SLF001 - a field holds the run, which moves into it
        footer._p.append(field)  # noqa: SLF001
