# SPDX-License-Identifier: MIT
"""JSON as it lies in archives: where its articles stand, and their values as texts."""

import json
import re
from collections.abc import Generator, Iterator, Mapping
from typing import Any

from reader.archive.formats.press.ninjs import is_ninjs
from reader.archive.formats.record import holds_article, meanings

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")
_LISTS = frozenset(
    {"articles", "items", "results", "docs", "documents", "stories", "hits", "data", "records", "rows", "response"}
    | {"entries", "item", "news", "posts", "value", "artikel", "статьи"}
)
_KINDS = frozenset({"category", "zone"})  # under which a library lists what it found, an article's own else
_DEEPEST = 4
# What stands for an object that is used as a value.
_NAMING = ("name", "rendered", "text", "value", "main", "original", "title", "$date", "$oid")
_PARAGRAPHS = "\n\n"
_WITHIN = ("_source", "fields", "attributes")  # where search servers and services keep what they know of a record

Records = Generator[object, None, int]


def json_start(head: bytes) -> bytes:
    """Return the first bytes of JSON without byte order marks, NULs and white space."""
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")


def records(text: str, at: int = 0) -> Records:
    """Yield each record that an array, an object around one, or several values in a row hold, as it is read.

    Returns the place behind the last value. Raises `ValueError` where it is no JSON, after what came before.
    """
    at = _skip(text, at)
    while at < len(text):
        at = yield from _value(text, at, 0)
        at = _skip(text, at)
    return at


def strings(record: Mapping[str, Any]) -> dict[str, str]:
    """Return a record's values as texts; paragraphs, in sections or not, are a text, any other list an enumeration."""
    for inner in [record.get(name) for name in _WITHIN]:
        if isinstance(inner, dict):
            record = {**record, **inner}
    if isinstance(record.get("title"), dict) and isinstance(record.get("heading"), str):
        record = _of_trove(record)
    return {name: _body(value) if _is_body(name) else _text(value, ", ") for name, value in record.items()}


def _is_body(name: str) -> bool:
    return meanings((name,)) == {"body"}


def _body(value: object, depth: int = 0) -> str:
    """Return a text that may lie in parts: of an object without a text of its own what its lists and objects hold."""
    parts: list[object] = []
    if isinstance(value, list):
        parts = [part for part in value if not isinstance(part, list)]
    elif isinstance(value, dict) and not _text(value, ""):
        parts = [part for part in value.values() if isinstance(part, list | dict)]
    if not parts or depth == _DEEPEST:
        return _text(value, _PARAGRAPHS)
    return _PARAGRAPHS.join(filter(None, (_body(part, depth + 1) for part in parts)))


def _of_trove(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return an article of Trove by usual names: its `title` is the paper's, its `url` is for programs."""
    own = {name: value for name, value in record.items() if name != "title"}
    return {**own, "newspaperTitle": record["title"], "url": record.get("identifier") or record.get("url")}


def _text(value: object, between: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list):
        return between.join(filter(None, (_text(one, between) for one in value if not isinstance(one, list))))
    if isinstance(value, dict):
        return next((text for name in _NAMING if isinstance(text := value.get(name), str) and text), _counted(value))
    return ""


def _counted(value: Mapping[str, Any]) -> str:
    """Return the milliseconds of a day that a database's export holds as an object."""
    counted = value.get("$date")
    if isinstance(counted, dict):
        counted = counted.get("$numberLong")
    return str(counted) if isinstance(counted, int | str) and not isinstance(counted, bool) else ""


def _value(text: str, at: int, depth: int) -> Records:
    if text[at] == "[":
        return (yield from _array(text, at))
    if text[at] == "{":
        return (yield from _object(text, at, depth))
    raise ValueError(f"no record at {at}")


def _array(text: str, at: int) -> Records:
    at = _skip(text, at + 1)
    while text[at : at + 1] != "]":
        value, at = _DECODER.raw_decode(text, at)
        yield from list(_listed(value, 0)) or [value]
        at = _next(text, at, "]")
    return at + 1


def _object(text: str, at: int, depth: int) -> Records:
    """Read an object: one article, or what stands around a list of them."""
    own: dict[str, Any] = {}
    at = _skip(text, at + 1)
    while text[at : at + 1] != "}":
        name, at = _DECODER.raw_decode(text, at)
        at = _skip(text, at)
        if text[at : at + 1] != ":" or not isinstance(name, str):
            raise ValueError(f"no value at {at}")
        at = _skip(text, at + 1)
        listed = _may_list(name) and not (name.lower() in _KINDS and text[at : at + 1] == "{")
        if depth < _DEEPEST and listed and text[at : at + 1] and _holds_records(text, at, dated=_is_body(name)):
            at = yield from _value(text, at, depth + 1)
        else:
            own[name], at = _DECODER.raw_decode(text, at)
        at = _next(text, at, "}")
    if holds_article(strings(own)) or is_ninjs(own):
        yield own
    else:
        for name, value in own.items():  # articles by their ids
            if isinstance(value, dict) and holds_article(value):
                yield {"id": name, **value}
    return at + 1


def _holds_records(text: str, at: int, *, dated: bool) -> bool:
    """Tell whether a value is a list that begins with an article, or an object around one.

    `dated`: its name is that of a text, whose sections may have headings and texts, but no days.
    """
    if text[at] == "{":
        return not dated
    first = _skip(text, at + 1)
    if text[at] != "[" or text[first : first + 1] != "{":
        return False
    value, _ = _DECODER.raw_decode(text, first)
    return _is_article(value, dated=dated) or (not dated and any(True for _ in _listed(value, 0)))


def _is_article(value: object, *, dated: bool = False) -> bool:
    """Tell whether a value is an article; `dated`: whether it must have a headline and a day."""
    if not isinstance(value, dict):
        return False
    known = strings({name: inner for name, inner in value.items() if not _lists_articles(name, inner)})
    return {"headline", "date"} <= meanings(known) if dated else holds_article(known) or is_ninjs(value)


def _lists_articles(name: str, value: object) -> bool:
    """Tell whether what has the name of a text is a list of articles."""
    return isinstance(value, list) and value != [] and _is_body(name) and _is_article(value[0], dated=True)


def _listed(value: object, depth: int) -> Iterator[object]:
    """Yield the articles of an object that is none itself but has lists of them: a page of what a service found."""
    if not isinstance(value, dict) or depth == _DEEPEST:
        return
    around = [(name, inner) for name, inner in value.items() if isinstance(inner, list | dict) and _may_list(name)]
    if not around or _is_article(value):
        return
    for name, inner in around:
        several = inner if isinstance(inner, list) else [inner]
        if several and isinstance(inner, list) and _is_article(several[0], dated=_is_body(name)):
            yield from several
        else:
            for one in several:
                yield from _listed(one, depth + 1)


def _may_list(name: str) -> bool:
    return name.lower() in _LISTS | _KINDS or _is_body(name)


def _next(text: str, at: int, end: str) -> int:
    """Go over a comma, or to the end. Raises `ValueError` if neither is there."""
    at = _skip(text, at)
    if text[at : at + 1] == ",":
        return _skip(text, at + 1)
    if text[at : at + 1] != end:
        raise ValueError(f"neither a comma nor an end at {at}")
    return at


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
