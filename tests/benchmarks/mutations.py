# SPDX-License-Identifier: MIT
"""Spoiling files so that a reader gets further than its first test: bytes, and pieces as the file itself is made of."""

import gzip
import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence

LARGEST = 400_000  # bytes of what is made
_DEEPEST = 2
_NUMBERS = (b"0", b"-1", b"1e999", b"2147483648", b"9" * 40, b"0000-00-00", b"9999-12-31", b"NaN", b"\xd9\xa3")
_TOKENS = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1a", b"\x85", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\r", b"\n\n\n"),
    *(b"<", b"</", b"/>", b"]]>", b"<![CDATA[", b"<!--", b"&#0;", b"&#x110000;", b"&#xD800;", b"&amp;#38;"),
    *(b"{", b"}", b"[", b"]", b'"', b"\\", b"\\u0", b"\\ud800", b"\\bin9999999999 ", b"\\u-70000 ", b"{\\*\\"),
    *(b"=?utf-8?b?", b"=?x-unknown?q?=ff?=", b"boundary=", b"\n--", b"charset=x", b"Content-Length: -1\r\n"),
    *(b"endobj", b"endstream", b"/Length 99999999999", b"/Kids [1 0 R]", b"obj", b"<< >>", b"1 of 1 DOCUMENTS\n"),
    *(b'ID="', b'IDREF="x"', b'xml:id="p"', b'xmlns=""', b'encoding="utf-7"', b'encoding="idna"', b"%%", b"%s"),
)
_ELEMENT = re.compile(rb"<([A-Za-z][\w:.-]{0,30})\b[^<>]{0,2000}>(?:[^<]{0,5000})</\1>|<[^<>]{1,2000}>")
_NUMBER = re.compile(rb"-?\d{1,12}(?:\.\d{1,9})?")
_STREAM = re.compile(rb"stream\r?\n(.{4,200000}?)\r?\nendstream", re.DOTALL)

Mutation = Callable[[bytes, random.Random, Sequence[bytes]], bytes]


def mutated(data: bytes, chance: random.Random, others: Sequence[bytes], depth: int = 0) -> bytes:
    """Return a file spoiled once to six times; what is packed is unpacked before, and packed again."""
    if depth < _DEEPEST and chance.random() < 0.8:
        inside = _inside(data, chance, others, depth)
        if inside is not None:
            return inside
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        data = chance.choice(_MUTATIONS)(data, chance, others)[:LARGEST]
    return data


def _inside(data: bytes, chance: random.Random, others: Sequence[bytes], depth: int) -> bytes | None:
    try:
        if data[:4] == b"PK\3\4":
            return _in_zip(data, chance, others, depth)
        if data[:2] == b"\x1f\x8b":
            return gzip.compress(mutated(gzip.decompress(data), chance, others, depth + 1), 1)
        if data[:5] == b"%PDF-":
            return _in_pdf(data, chance, others, depth)
    except (OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error):
        pass
    return None


def _in_zip(data: bytes, chance: random.Random, others: Sequence[bytes], depth: int) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        members = [(info.filename, packed.read(info)) for info in packed.infolist()]
    place = chance.randrange(len(members))
    name, content = members[place]
    if chance.random() < 0.1:
        del members[place]
    elif chance.random() < 0.05:
        members.append((name, chance.choice(others)))
    else:
        members[place] = (name, mutated(content, chance, others, depth + 1))
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, content in members:
            packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return told.getvalue()


def _in_pdf(data: bytes, chance: random.Random, others: Sequence[bytes], depth: int) -> bytes | None:
    streams = list(_STREAM.finditer(data))
    if not streams:
        return None
    found = chance.choice(streams)
    content = mutated(zlib.decompress(found[1]), chance, others, depth + 1)
    return data[: found.start(1)] + zlib.compress(content, 1) + data[found.end(1) :]


def _piece(data: bytes, chance: random.Random, longest: int = 2000) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randrange(1, longest))


def _other_bytes(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    told = bytearray(data)
    for _unused in range(chance.randrange(1, 9) if told else 0):
        told[chance.randrange(len(told))] = chance.choice((0, 255, 60, 62, 34, 10, chance.randrange(256)))
    return bytes(told)


def _without(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    start, end = _piece(data, chance)
    times = chance.choice((2, 2, 3, 50, max(2, 60_000 // (end - start + 1))))
    return data[:start] + data[start:end] * times + data[end:]


def _cut(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _with_token(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    start, end = _piece(data, chance, 3)
    times = chance.choice((1, 1, 1, 2, 40, 20_000))
    return data[:start] + chance.choice(_TOKENS) * times + data[chance.choice((start, end)) :]


def _spliced(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    other = chance.choice(others)
    start, end = _piece(other, chance, 20_000)
    here, there = _piece(data, chance)
    return data[:here] + other[start:end] + data[chance.choice((here, there)) :]


def _numbers(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    found = list(_NUMBER.finditer(data))[:5000]
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + chance.choice(_NUMBERS) + data[one.end() :]


def _lines(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    return _among(data.split(b"\n"), b"\n", chance)


def _elements(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    found = list(_ELEMENT.finditer(data))[:5000]
    if not found:
        return data
    one, other = chance.choice(found), chance.choice(found)
    put = chance.choice((b"", one[0] * 2, other[0], one[0] + other[0], other[0] * 300, one[0].split(b">")[0] + b">"))
    return data[: one.start()] + put + data[one.end() :]


def _nested(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    found = [one[0] for one in _ELEMENT.finditer(data[:50_000]) if one[0][1:2] not in b"/!?"]
    start, _end = _piece(data, chance)
    return data[:start] + (chance.choice(found).split(b">")[0] + b">" if found else b"[") * 3000 + data[start:]


def _joined(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    return _among(re.split(rb"([,;:\t|])", data), b"", chance)


def _among(pieces: list[bytes], between: bytes, chance: random.Random) -> bytes:
    """Return pieces of which one is gone, doubled, emptied or elsewhere."""
    one, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    match chance.randrange(5):
        case 0:
            del pieces[one]
        case 1:
            pieces.insert(other, pieces[one])
        case 2:
            pieces[one] = b""
        case 3:
            pieces[one], pieces[other] = pieces[other], pieces[one]
        case 4:
            pieces[one] = pieces[one][: chance.randrange(len(pieces[one]) + 1)]
    return between.join(pieces)


_MUTATIONS: tuple[Mutation, ...] = (
    *(_other_bytes, _without, _doubled, _cut, _with_token, _with_token, _spliced),
    *(_numbers, _numbers, _lines, _lines, _elements, _elements, _nested, _joined),
)
