# SPDX-License-Identifier: MIT
"""The forms in which Dublin Core lies beside files: XML (OAI, DSpace, plain) and JSON."""

import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from reader.archive.beside.core_record import CoreRecord, core_name, names_files, qualified, record_of
from reader.archive.formats.record import meanings
from reader.archive.formats.xml_source import local_name, parse_xml, root_of
from reader.text.decode.decode import decode

_SPACE = "purl.org/dc/"
_ROOTS = frozenset({"dc", "metadata", "record", "records", "dublin_core", "qualifieddc", "qualified-dc", "simpledc"})
_LEAST = 2  # elements that make a description
_LONGEST_FILE = 16 * 1024 * 1024


def may_be_core(head: bytes, name: bytes) -> bool:
    """Tell by its first bytes whether a file can be a description of others."""
    if root_of(head) in _ROOTS:
        bare = head.replace(b"\0", b"")
        return b"purl.org/dc/" in bare or b"<dublin_core" in bare or b"dcvalue" in bare
    return name.lower().endswith(b".json") and b'"dc' in head[:4096]


def core_records(stream: io.BufferedReader, head: bytes, name: bytes) -> Iterator[CoreRecord]:
    """Yield the descriptions that a file holds; none if it is something else. Raises what reading it may raise."""
    if not may_be_core(head, name):
        return
    if root_of(head):
        yield from _of_xml(parse_xml(stream.read(_LONGEST_FILE)))
    else:
        yield from _of_json(stream.read(_LONGEST_FILE))


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
    try:
        loaded = json.loads(decode(data).text)
    except json.JSONDecodeError:  # which is told of the file itself
        return
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
