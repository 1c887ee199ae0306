# SPDX-License-Identifier: MIT
"""JSON: an article, a list of articles, or such a list inside an object."""

import io
import re
from collections.abc import Iterator

from reader.archive.formats.format import LIKELY, Format
from reader.archive.formats.json_article import json_article
from reader.archive.formats.json_values import json_start, records
from reader.archive.formats.record import UNKNOWN, UNKNOWN_HINT
from reader.archive.place import Place
from reader.archive.streams import read_whole
from reader.model.article import RawArticle
from reader.model.problem import Problem
from reader.text.decode.decode import decode

_START = re.compile(rb'\{\s{0,200}["}]|\[\s{0,200}[\]{\["]')


def _recognises(head: bytes, _name: bytes) -> int:
    return LIKELY + 10 if _START.match(json_start(head)) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[RawArticle | Problem]:
    decoded = decode(read_whole(stream))
    text, encoding = decoded.text.removeprefix("\ufeff"), decoded.encoding
    del decoded
    alone = text.lstrip()[:1] == "{"
    number = 0
    try:
        for number, record in enumerate(records(text), start=1):
            article: RawArticle | Problem | None = None
            if isinstance(record, dict):
                article = json_article(record, place, number, kind=JSON_FILE.name, encoding=encoding)
            yield article or place.problem(UNKNOWN, UNKNOWN_HINT, label=str(number))
    except ValueError:
        yield place.problem("It is no JSON, or cut short or damaged.", "What came before the damage was read.")
        return
    if not number:
        yield place.problem(UNKNOWN if alone else "There is no article in it.", UNKNOWN_HINT if alone else "")


JSON_FILE = Format("json", _recognises, _read)
