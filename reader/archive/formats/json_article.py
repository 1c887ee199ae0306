# SPDX-License-Identifier: MIT
"""An article out of a JSON object: by a standard that it follows, or by the names of its keys."""

from collections.abc import Mapping
from typing import Any

from reader.archive.formats.json_values import strings
from reader.archive.formats.press.ninjs import is_ninjs, ninjs_article
from reader.archive.formats.record import read_record
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem


def json_article(
    record: Mapping[str, Any], place: Place, number: int, *, kind: str, encoding: str
) -> RawArticle | Problem | None:
    """Return the article that an object holds, None if it has neither text nor headline; see `read_record`."""
    if is_ninjs(record):
        return ninjs_article(record, place, number, encoding=encoding)
    return read_record(strings(record), place, number, kind=kind, encoding=encoding)
