# SPDX-License-Identifier: MIT
"""Dublin Core in a file of its own: part of the files that it describes, unless nothing of that kind is beside it."""

import io
from collections.abc import Iterator

from reader.archive.beside.core_forms import may_be_core
from reader.archive.beside.description import described_by, holds_descriptions, last_name
from reader.archive.events import Found, PartOf
from reader.archive.formats.format import LIKELY, SURE, Format
from reader.archive.formats.json_file import JSON_FILE
from reader.archive.formats.xml_source import root_of
from reader.archive.place import Place


def _recognises(head: bytes, name: bytes) -> int:
    if not may_be_core(head, name):
        return 0
    return SURE - 5 if root_of(head) else LIKELY + 20


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    around, own = place.neighbours, last_name(place)
    if around is not None and holds_descriptions(own, around):
        described = False
        for name in described_by(own, around):
            described = True
            if beside := around.open(name):  # so that it is read again once this one is there
                beside.close()
        if described:
            yield PartOf()
            return
    if root_of(stream.peek()):
        yield place.problem(
            "It describes another file, which is not beside it.", "Put it beside the file it describes."
        )
    else:
        yield from JSON_FILE.read(stream, place)


CORE_FILE = Format("dublin-core", _recognises, _read)
