# SPDX-License-Identifier: MIT
"""What can be exported, and in which forms: values alone, for the arguments of every command name them."""

from enum import StrEnum

WHAT = ("articles", "quotations", "occurrences")


class ExportForm(StrEnum):
    """In which form; each is a file but for Markdown and text, which are folders of files."""

    HTML = "html"
    DOCX = "docx"
    CSV = "csv"
    TSV = "tsv"
    JSONL = "jsonl"
    MARKDOWN = "markdown"
    TEXT = "text"


ARTICLE_FORMS = (ExportForm.HTML, ExportForm.CSV, ExportForm.JSONL, ExportForm.MARKDOWN, ExportForm.TEXT)
LINE_FORMS = (ExportForm.DOCX, ExportForm.HTML, ExportForm.CSV, ExportForm.TSV, ExportForm.JSONL)
FOLDERS = (ExportForm.MARKDOWN, ExportForm.TEXT)
