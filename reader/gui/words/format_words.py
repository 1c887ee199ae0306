# SPDX-License-Identifier: MIT
"""What formats of articles are called (see `reader.model.formats`)."""

from PySide6.QtCore import QCoreApplication

from reader.gui.words.marking import QT_TRANSLATE_NOOP

FORMAT_WORDS = {
    "text": QT_TRANSLATE_NOOP("formats", "Plain text"),
    "html": QT_TRANSLATE_NOOP("formats", "Web pages (HTML)"),
    "pdf": "PDF",
    "rtf": "RTF",
    "docx": "Word (DOCX)",
    "odt": "OpenDocument (ODT)",
    "epub": "EPUB",
    "markdown": "Markdown",
    "nexis": "Nexis",
    "nexis-uni": "Nexis Uni",
    "factiva": "Factiva",
    "europresse": "Europresse",
    "proquest": "ProQuest",
    "newsbank": "NewsBank",
    "genios": QT_TRANSLATE_NOOP("formats", "GENIOS, Swiss media databases"),
    "apa": "APA-DeFacto",
    "mediargus": "Mediargus",
    "retriever": "Retriever",
    "gale": "Gale",
    "ebsco": "EBSCOhost",
    "trove": "Trove",
    "gallica": "Gallica",
    "iramuteq": "IRaMuTeQ",
    "vrt": "VRT",
    "russian-database": QT_TRANSLATE_NOOP("formats", "Russian databases"),
    "mets-alto": QT_TRANSLATE_NOOP("formats", "Digitised issues (METS/ALTO)"),
    "gale-issue": QT_TRANSLATE_NOOP("formats", "Digitised issues (Gale, British Library)"),
    "olive": QT_TRANSLATE_NOOP("formats", "Digitised issues (Olive)"),
    "alto": QT_TRANSLATE_NOOP("formats", "Digitised pages (ALTO)"),
    "page-xml": QT_TRANSLATE_NOOP("formats", "Digitised pages (PAGE)"),
    "abbyy": QT_TRANSLATE_NOOP("formats", "Digitised pages (ABBYY)"),
    "hocr": QT_TRANSLATE_NOOP("formats", "Digitised pages (hOCR)"),
    "wordpress": "WordPress",
    "rss": "RSS",
    "atom": "Atom",
    "mhtml": QT_TRANSLATE_NOOP("formats", "Saved web pages (MHTML)"),
    "eml": QT_TRANSLATE_NOOP("formats", "Mail (EML)"),
    "mbox": QT_TRANSLATE_NOOP("formats", "Mailboxes (MBOX)"),
    "tei": "TEI",
    "nitf": "NITF",
    "newsml": "NewsML",
    "ninjs": "ninjs",
    "reuters-sgml": "Reuters SGML",
    "xml": "XML",
    "csv": QT_TRANSLATE_NOOP("formats", "Tables (CSV)"),
    "json": "JSON",
    "jsonl": "JSON Lines",
}


def format_name(name: str) -> str:
    """Return what a format is called; its own name if it is none of ours."""
    return QCoreApplication.translate("formats", FORMAT_WORDS.get(name, name))
