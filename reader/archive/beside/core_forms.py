# SPDX-License-Identifier: MIT
"""The forms in which Dublin Core lies beside files: XML (OAI, DSpace, plain), JSON, and tables with a file a row."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from reader.archive.beside.core_record import CoreRecord, core_name, names_files, qualified, record_of
from reader.archive.formats.record import by_meaning, meanings
from reader.archive.formats.text_lines import TextLines
from reader.archive.formats.xml_source import local_name, parse_xml, root_of
from reader.text.decode.decode import decode

_SPACE = "purl.org/dc/"
_ROOTS = frozenset({"dc", "metadata", "record", "records", "dublin_core", "qualifieddc", "qualified-dc", "simpledc"})
_LEAST = 2  # elements that make a description
_LONGEST_FILE = 16 * 1024 * 1024
_LONGEST_FIELD = 1024 * 1024
_DELIMITERS = ",;\t|"
_BETWEEN = re.compile(r"\|\||;|\n")
_TABLES = (b".csv", b".tsv", b".tab")
_CERTAINTY = "certainty"  # how sure the day is, as our own exports say it
_AS_CORE = {"headline": "title", "byline": "creator"}  # what both can say has one name


def may_be_core(head: bytes, name: bytes) -> bool:
    """Tell by its first bytes whether a file can be a description of others."""
    if root_of(head) in _ROOTS:
        bare = head.replace(b"\0", b"")
        return b"purl.org/dc/" in bare or b"<dublin_core" in bare or b"dcvalue" in bare
    if name.lower().endswith(b".json"):
        return b'"dc' in head[:4096]
    return name.lower().endswith(_TABLES) and any(map(names_files, _columns(head)))


def core_records(stream: io.BufferedReader, head: bytes, name: bytes) -> Iterator[CoreRecord]:
    """Yield the descriptions that a file holds; none if it is something else. Raises what reading it may raise."""
    if not may_be_core(head, name):
        return
    if root_of(head):
        yield from _of_xml(parse_xml(stream.read(_LONGEST_FILE)))
    elif name.lower().endswith(b".json"):
        yield from _of_json(stream.read(_LONGEST_FILE))
    else:
        yield from _of_table(stream)


def _of_xml(root: etree._Element) -> Iterator[CoreRecord]:
    """Yield a record for each element that holds some of Dublin Core's."""
    parents: dict[etree._Element, list[tuple[str, str]]] = {}
    files: dict[etree._Element, list[str]] = {}
    for element in root.iter(etree.Element):
        parent = element.getparent()
        if parent is None or len(element):
            continue
        if name := _xml_name(element):
            parents.setdefault(parent, []).append((name, element.text or ""))
        elif names_files(local_name(element)) and element.text:
            files.setdefault(parent, []).append(element.text.strip())
    for parent, values in parents.items():
        if len(values) >= _LEAST:
            yield record_of(values, files.get(parent, ()))


def _xml_name(element: etree._Element) -> str:
    local = local_name(element)
    if local == "dcvalue":
        return qualified(element.get("element", ""), element.get("qualifier", ""))
    return qualified(local) if _SPACE in str(element.tag) or "}" not in str(element.tag) else ""


def _of_json(data: bytes) -> Iterator[CoreRecord]:
    loaded = json.loads(decode(data).text)
    for one in loaded if isinstance(loaded, list) else [loaded]:
        if isinstance(one, dict) and "body" not in meanings(one):
            values = list(_json_values(one))
            if len(values) >= _LEAST:
                yield record_of(values, [file for key, file in _texts(one) if names_files(key)])


def _json_values(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the values of keys that are marked as Dublin Core, or stand together under one that is."""
    inner = record.get("dc") or record.get("dcterms")
    if isinstance(inner, dict):
        yield from ((qualified(*key.partition(".")[::2]), text) for key, text in _texts(inner))
    yield from ((core_name(key), text) for key, text in _texts(record) if core_name(key))


def _texts(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each text of a record by its key; an object stands for its value."""
    for key, value in record.items():
        for one in value if isinstance(value, list) else [value]:
            text = one.get("value", one.get("@value")) if isinstance(one, dict) else one
            if isinstance(text, str | int | float) and not isinstance(text, bool):
                yield key, str(text)


def _of_table(stream: io.BufferedReader) -> Iterator[CoreRecord]:
    """Yield a record for each row: by columns that are marked as Dublin Core, and by others that are known."""
    lines = iter(TextLines(stream))
    header = next((line for line in lines if line.strip()), "")
    csv.field_size_limit(_LONGEST_FIELD)
    rows = csv.reader(lines, delimiter=_delimiter(header))
    columns = next(csv.reader([header], delimiter=_delimiter(header)), [])
    for row in rows:
        pairs = list(zip(columns, row, strict=False))
        known = by_meaning({name: value for name, value in pairs if not core_name(name) and not names_files(name)})
        values = [(core_name(name), part) for name, value in pairs if core_name(name) for part in value.split("||")]
        named = [(name, known[name]) for name in known if name not in {"body", "id"}]
        files = [part.strip() for name, value in pairs if names_files(name) for part in _BETWEEN.split(value)]
        sure = [(name, value) for name, value in pairs if name == _CERTAINTY]
        yield record_of([*values, *sure, *((_AS_CORE.get(name, name), value) for name, value in named)], files)


def _columns(head: bytes) -> list[str]:
    first = next(iter(head[:4096].decode("utf-8", "replace").lstrip("\ufeff").splitlines()), "")
    try:
        return next(csv.reader([first], delimiter=_delimiter(first)), [])
    except csv.Error:
        return []


def _delimiter(header: str) -> str:
    return max(_DELIMITERS, key=header.count)
