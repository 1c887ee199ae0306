# SPDX-License-Identifier: MIT
"""All formats and containers, and the choice between them by content."""

from reader.archive.containers import compressed, crawl, tarred, wacz, zipped
from reader.archive.containers.container import Container
from reader.archive.formats import (
    core_file,
    csv_file,
    file_list,
    foreign,
    json_file,
    json_lines,
    markdown,
    plain_text,
    reuters,
    vertical,
    xml_records,
)
from reader.archive.formats.databases import factiva_xml, proquest_xml, text_export
from reader.archive.formats.documents import docx, odt, rtf
from reader.archive.formats.epub import epub
from reader.archive.formats.feeds import feed, wordpress
from reader.archive.formats.format import Format
from reader.archive.formats.mail import mbox, message, mhtml
from reader.archive.formats.pdf import pdf
from reader.archive.formats.press import newsml, nitf, tei
from reader.archive.formats.scans import gale_issue, mets, olive, page, picture
from reader.archive.formats.web import html

KINDS: tuple[Format | Container, ...] = (
    wacz.WACZ,
    zipped.ZIP,
    tarred.TAR,
    compressed.GZIP,
    compressed.BZIP2,
    compressed.XZ,
    crawl.CRAWL,
    reuters.REUTERS,
    pdf.PDF,
    wordpress.WORDPRESS,
    feed.RSS,
    feed.ATOM,
    nitf.NITF,
    tei.TEI,
    text_export.TEXT_EXPORT,
    factiva_xml.FACTIVA_XML,
    proquest_xml.PROQUEST_XML,
    rtf.RTF,
    docx.DOCX,
    odt.ODT,
    newsml.NEWSML,
    mets.METS,
    page.ALTO,
    page.PAGE_XML,
    page.ABBYY,
    page.HOCR,
    gale_issue.GALE_ISSUE,
    olive.OLIVE,
    epub.EPUB,
    mhtml.MHTML,
    message.EML,
    mbox.MBOX,
    core_file.CORE_FILE,
    file_list.FILE_LIST,
    html.HTML,
    markdown.MARKDOWN,
    json_lines.JSON_LINES,
    json_file.JSON_FILE,
    csv_file.CSV_FILE,
    picture.PICTURE,
    xml_records.XML_RECORDS,
    foreign.FOREIGN,
    vertical.VERTICAL,
    plain_text.PLAIN_TEXT,
)


def decide(head: bytes, name: bytes) -> Format | Container:
    """Return what reads a file best, by its first bytes. Of equals the first; plain text takes what is left."""
    return max(KINDS, key=lambda kind: kind.recognises(head, name))
