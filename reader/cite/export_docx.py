# SPDX-License-Identifier: MIT
"""A list of quotations or occurrences as a document of Word's (which LibreOffice and others read, too)."""

from collections.abc import Iterable
from typing import BinaryIO

from reader.cite.cited_line import CitedLine, who_words
from reader.cite.export_head import ExportHead
from reader.cite.passage import Run
from reader.cite.web_page import clean

MOST = 5_000
"""Lines of a document: it is made in memory, and no word processor is at ease with more."""


def write_docx(lines: Iterable[CitedLine], head: ExportHead, file: BinaryIO) -> int:
    """Write a document with a heading and two paragraphs a line; return how many lines were written.

    They are at most `MOST`; where there are more, the document says so at its end.
    """
    from docx import Document
    from docx.shared import Pt, RGBColor

    document = Document()
    document.core_properties.author, document.core_properties.title = "", clean(head.title)[:255]
    document.core_properties.comments = ""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(11)
    document.add_heading(clean(head.title), level=1)
    document.add_paragraph(clean(head.said))
    written = 0
    for line in lines:
        if written == MOST:
            document.add_paragraph(head.words.cut.format(most=f"{MOST:,}"))
            break
        words = document.add_paragraph()
        words.paragraph_format.keep_with_next = True
        words.paragraph_format.space_before, words.paragraph_format.space_after = Pt(10), Pt(2)
        words.add_run(clean(line.before))
        shown = words.add_run(clean(line.words))
        shown.underline, shown.bold = line.quoted or None, None if line.quoted else True
        words.add_run(clean(line.after))
        cited = document.add_paragraph()
        cited.paragraph_format.space_after = Pt(6)
        who = who_words(line, head)
        about = f"{who} · {head.words.dated(line.date)} · " if who else f"{head.words.dated(line.date)} · "
        for run in (Run(about, bold=bool(who)), *line.citation):
            put = cited.add_run(clean(run.text))
            put.italic, put.bold = run.italic or None, run.bold or None
            put.font.small_caps = run.small_caps or None
            put.font.size, put.font.color.rgb = Pt(9), RGBColor(0x44, 0x44, 0x44)
        written += 1
    document.save(file)
    return written
