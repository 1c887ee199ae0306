# SPDX-License-Identifier: MIT
"""MBOX: mails one below the other, each after a line "From …". Of any size."""

import io
import re
from collections.abc import Iterator

from reader.archive.events import Found
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.mail.message import read_mail
from reader.archive.guard import guarded
from reader.archive.place import Place

_FROM = re.compile(
    rb"From (?:\S{1,300}(?: at \S{1,200})?|\".{1,200}\"\S{0,200}) {1,3}[A-Z][a-z]{2},? {1,2}"
    rb"(?:[A-Z][a-z]{2} {1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2}) .{0,40}\d{2}:\d{2}"
)
_QUOTED = re.compile(rb"^>(>{0,20}From )", re.MULTILINE)
_LINE = 1024 * 1024
_LARGEST = 64 * 1024 * 1024  # of one mail


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE - 10 if _FROM.match(head) else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    for number, mail in enumerate(_mails(stream), start=1):
        inside = place.member(str(number))
        if mail is None:
            yield inside.problem("It is too large: one mail may have up to 64 MB.", "Take it out of its box.")
        else:
            found = read_mail(_QUOTED.sub(rb"\1", mail), inside, kind=MBOX.name)
            yield from guarded(found, inside, MBOX.name)


def _mails(stream: io.BufferedReader) -> Iterator[bytes | None]:
    """Yield each mail without the line before it, None for one that is too large: it was passed over."""
    mail: bytearray | None = None
    size = 0
    begins = True  # a line that begins a mail stands at the top or below an empty one
    while line := stream.readline(_LINE):
        if begins and _FROM.match(line):
            if mail is not None:
                yield bytes(mail) if size <= _LARGEST else None
            mail, size = bytearray(), 0
        elif mail is not None:
            size += len(line)
            if size <= _LARGEST:
                mail += line
        begins = line in (b"\n", b"\r\n")
    if mail is not None:
        yield bytes(mail) if size <= _LARGEST else None


MBOX = Format("mbox", _recognises, _read)
