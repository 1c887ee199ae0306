# SPDX-License-Identifier: MIT
"""Write what was found, for a spreadsheet or another program."""

import csv
from collections.abc import Iterable
from typing import Any, TextIO

from reader.cite.json_line import json_line
from reader.model.article import Article, json_path

COLUMNS = (
    "id", "date", "earliest", "latest", "certainty", "headline", "byline", "credit", "section", "source", "language",
    "path", "item", "quotations", "body",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # wide signs count, too


def write_csv(articles: Iterable[Article], file: TextIO) -> None:
    """Write RFC 4180 CSV with a head row. `file` must leave line ends as they are (`newline=""`).

    A text that a spreadsheet would run as a formula is given an apostrophe in front.
    """
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for article in articles:
        record = _record(article)
        writer.writerow([harmless(record[column]) for column in COLUMNS])


def write_jsonl(articles: Iterable[Article], file: TextIO) -> None:
    """Write one JSON object a line with the same fields, quotations as a list of texts."""
    for article in articles:
        record = {**_record(article), "quotations": [one.text for one in article.quotations]}
        file.write(json_line(record))


def _record(article: Article) -> dict[str, Any]:
    date = article.date
    return {
        "id": article.id,
        "date": date.edtf,
        "earliest": date.earliest.isoformat() if date.earliest else "",
        "latest": date.latest.isoformat() if date.latest else "",
        "certainty": date.certainty.value,
        "headline": article.headline,
        "byline": article.byline,
        "credit": article.credit,
        "section": article.section,
        "source": article.source,
        "language": article.language,
        "path": json_path(article.path),
        "item": article.item,
        "quotations": len(article.quotations),
        "body": article.body,
    }


def harmless(value: str | int) -> str | int:
    """Return a value as a spreadsheet can take it: with an apostrophe before what it would run as a formula."""
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA) else value
