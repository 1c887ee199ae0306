# SPDX-License-Identifier: MIT
"""JSON lines: one object, one article, a line. Files of any size."""

import io
import json
from collections.abc import Iterator
from typing import Any

from reader.archive.formats.format import LIKELY, NAMED, Format
from reader.archive.formats.json_article import json_article
from reader.archive.formats.json_values import json_start
from reader.archive.formats.record import UNKNOWN, UNKNOWN_HINT
from reader.archive.formats.text_lines import TextLines
from reader.archive.place import Place
from reader.model.article import RawArticle
from reader.model.problem import Problem


def _recognises(head: bytes, name: bytes) -> int:
    start = json_start(head)
    if not start.startswith(b"{"):
        return 0
    first, feed, rest = start.partition(b"\n")
    if feed and rest.strip() and _object(first) is not None:
        return LIKELY + 15
    return NAMED + LIKELY if name.lower().endswith((b".jsonl", b".ndjson")) else 0


def keys_of(head: bytes, name: bytes) -> tuple[str, ...]:
    """Return the keys of a file's first line, by its first bytes and its name; none if it isn't of this format."""
    return tuple(_object(json_start(head).partition(b"\n")[0]) or ()) if _recognises(head, name) else ()


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        loaded = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    return loaded if isinstance(loaded, dict) else None


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    lines = TextLines(stream)
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _article(line, place, number, lines.encoding)


def _article(line: str, place: Place, number: int, encoding: str) -> RawArticle | Problem:
    try:
        loaded = json.loads(line)
    except ValueError:
        return place.problem("This line is no JSON.", label=str(number))
    except RecursionError:
        return place.problem("This line is nested so deeply that it can't be read.", label=str(number))
    article: RawArticle | Problem | None = None
    if isinstance(loaded, dict):
        article = json_article(loaded, place, number, kind=JSON_LINES.name, encoding=encoding)
    return article or place.problem(UNKNOWN, UNKNOWN_HINT, label=str(number))


JSON_LINES = Format("jsonl", _recognises, _read)
