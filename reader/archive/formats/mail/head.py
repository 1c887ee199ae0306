# SPDX-License-Identifier: MIT
"""The head of a mail: how a file that is one begins, and its headers in words."""

import re
from collections.abc import Iterable
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

from reader.text.decode.decode import NotTextError, decode

_LINE = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t].{0,2000})?\r?\Z|[ \t].{0,2000}\Z", re.DOTALL)
_USUAL = frozenset(
    b"""from to cc date subject message-id mime-version received return-path delivered-to content-type reply-to
    newsgroups path organization sender references in-reply-to list-id content-transfer-encoding x-mailer
    snapshot-content-location content-location precedence status""".split()
)
_ENOUGH = 3
_MOST_LINES = 200
_LONGEST = 10_000
_FORWARDED = re.compile(r"(?:\s{0,9}(?:fwd?|wg|tr|i|enc|пересл)\s{0,3}:)+\s{0,9}", re.IGNORECASE)


def usual_headers(head: bytes) -> set[bytes]:
    """Return which of a mail's usual headers a file begins with, in lower case; none if it begins with other lines."""
    found: set[bytes] = set()
    for line in head.removeprefix(b"\xef\xbb\xbf").split(b"\n", _MOST_LINES)[:_MOST_LINES]:
        match = _LINE.match(line)
        if not match:
            return found & _USUAL if not line.strip() else set()
        if match[1]:
            found.add(match[1].lower())
    return found & _USUAL


def begins_like_mail(head: bytes) -> bool:
    """Tell whether a file begins with the headers of a mail."""
    found = usual_headers(head)
    return len(found) >= _ENOUGH or {b"mime-version", b"content-type"} <= found


def words_of(message: Message, name: str) -> str:
    """Return a header in words, "" if there is none. What is wrongly coded stands as it is."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")[:_LONGEST]
    try:
        pieces: Iterable[tuple[bytes | str, str | None]] = decode_header(_as_text(raw))
    except (HeaderParseError, ValueError):
        pieces = [(raw, None)]
    return " ".join("".join(_decoded(piece, charset or "") for piece, charset in pieces).split())


def without_forward(subject: str) -> str:
    """Return a subject without the mark of a mail that was handed on."""
    match = _FORWARDED.match(subject)
    return subject[match.end() :] if match else subject


def is_forwarded(subject: str) -> bool:
    """Tell whether a subject says that a mail was handed on."""
    return _FORWARDED.match(subject) is not None


def _as_text(raw: str) -> str:
    """Return a header with bytes that no header may have (escaped by the parser) read as what they are."""
    try:
        raw.encode()
    except UnicodeEncodeError:
        return _decoded(raw.encode("utf-8", "surrogateescape"), "")
    return raw


def _decoded(piece: bytes | str, charset: str) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return decode(piece, declared=charset).text
    except NotTextError:
        return piece.decode("latin-1") if not piece.strip() else ""
