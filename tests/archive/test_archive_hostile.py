# SPDX-License-Identifier: MIT
import bz2
import gzip
import hashlib
import os
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from archive_outcome import found, read, read_text, sorted_out
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.archive.formats import registry
from reader.archive.formats.format import SURE, Format
from reader.archive.reading import read_file
from reader.archive.walk import FoundFile, walk
from reader.errors import CancelToken
from reader.model.article import RawArticle
from reader.model.problem import FileStatus

_STARTS = (
    *(b"", b"%PDF-", b"PK\3\4", b"\x1f\x8b\x08", b"BZh9", b"\xfd7zXZ\0", b"<!DOCTYPE lewis>", b'<REUTERS NEWID="1">'),
    *(
        b"<html>",
        b"---\ntitle: x\n---\n",
        b"+++\n",
        b"{",
        b'{"body":',
        b'[{"',
        b"headline,body\n",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
    ),
    *(
        b"<rss><channel><item><title>",
        b"<?xml version='1.0'?><nitf><body>",
        b"<TEI><text><body><p>",
        b"<newsItem><contentSet>",
    ),
    *(b"WARC/1.0\r\n", b"Content-Length: 20\r\n\r\n", b"WARC-Type: response\r\n", b"HTTP/1.1 200 OK\r\n\r\n"),
    *(b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n", b"Content-Type: text/html\n\n"),
    *(
        b"From a@b Wed Feb 23 23:30:00 1994\n",
        b"Snapshot-Content-Location: http://a\n",
        b"=?utf-8?q?",
        b"<![CDATA[",
        b"&#5;",
    ),
    *(b'{"uri": "u", "pubstatus": "usable", "body_html": [', b"<dc xmlns='http://purl.org/dc/terms/'><title>"),
    *(b"<TITLE>", b"<script>", b"<!--", b'{"body": "x"}\n', b"x" * 257 + b"ustar", b"\r\n", b'"'),
)


@given(
    st.lists(st.sampled_from(_STARTS) | st.binary(max_size=60), max_size=6),
    st.sampled_from(["a", "a.md", "a.csv", "a.html"]),
)
@settings(max_examples=250)
def test_any_bytes_end_in_one_verdict(pieces: list[bytes], name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        outcome = read(Path(folder), name, b"".join(pieces))
    assert outcome.finished.status in set(FileStatus) - {FileStatus.PART}
    for article in outcome.articles:
        article.source.encode("utf-8")
        assert "\r" not in article.source
        assert all(part.span.end <= len(article.source) for part in article.parts)
        "".join(value for _, value in article.fields).encode("utf-8")


@given(st.integers(0, 2000), st.integers(0, 255), st.sampled_from(["gz", "bz2", "zip"]))
@settings(max_examples=60)
def test_a_container_with_one_wrong_byte_ends_in_one_verdict(place: int, byte: int, kind: str) -> None:
    text = b'{"body": "The bridge is closed."}\n' * 40
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a")
        if kind == "zip":
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("a.jsonl", text)
                archive.writestr("b.txt", b"words")
        else:
            path.write_bytes(gzip.compress(text) if kind == "gz" else bz2.compress(text))
        data = bytearray(path.read_bytes())
        data[place % len(data)] = byte
        read(Path(folder), "a", bytes(data))


_LONG = {
    "one line": b"word " * 2_000_000,
    "quotes": b'"' * 100_000,
    "brackets": b"[" * 1_000_000,
    "brackets in Markdown": b"---\ntitle: x\n---\n" + b"[" * 300_000,
    "stars in Markdown": b"# x\n" + b"**a" * 100_000,
    "comments in Markdown": b"# x\n" + b"<!--" * 300_000,
    "blanks in Markdown": b"# x" + b" " * 500_000,
    "links in Markdown": b"# x\n" + b"[a](" * 200_000,
    "header lines": b"A: b\n" * 200_000,
    "accents": ("e" + "\u0301" * 300_000).encode(),
    "script": b"<html><p>seen</p>" + b"<script>" * 50_000,
    "attributes": b"<html><p>seen</p><p " + b"a=b " * 5_000 + b">seen</p>",
    "open elements": b"<html>" + b"<b><i>seen " * 20_000,
    "meta": b"<html><p>seen</p>" + b"<meta name=a content=b>" * 20_000,
    "stories without end": b'<REUTERS NEWID="1">' * 50_000,
    "columns": b"headline,body" + b",x" * 50_000 + b"\n" + b"a,b\n" * 1000,
    "commas": b"a," * 500_000,
    "front matter": b"---\n" + b"a: b\n" * 50_000 + b"---\n",
}


@pytest.mark.untraced
@pytest.mark.parametrize("data", _LONG.values(), ids=list(_LONG))
@pytest.mark.usefixtures("uncollected")
def test_nothing_takes_more_than_its_length_deserves(tmp_path: Path, data: bytes) -> None:
    start = time.process_time()
    for name in ("a.txt", "a.md", "a.html"):
        read(tmp_path, name, data)
    assert time.process_time() - start < 10


def _raise(fault: type[Exception]) -> RawArticle:
    raise fault("of a library")


@pytest.mark.parametrize("fault", [LookupError, PermissionError, OverflowError])
def test_a_fault_of_a_format_is_a_problem_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: type[Exception]
) -> None:
    def read_badly(*_: object) -> Iterator[RawArticle]:
        yield from (_raise(fault) for _ in "once")

    faulty = Format("faulty", lambda head, _: SURE if head == b"fault" else 0, read_badly)
    monkeypatch.setattr(registry, "KINDS", (faulty, *registry.KINDS))
    outcome = read(tmp_path, "a.txt", b"fault")
    assert outcome.finished.status is FileStatus.PROBLEM
    assert outcome.reasons == [f"It could not be read as faulty: {fault.__name__}."]


@pytest.mark.untraced
def test_an_item_beyond_256_megabytes_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(257 * 1024 * 1024)
    outcome = sorted_out(read_file(os.fsencode(tmp_path), found(tmp_path, "a.txt")))
    assert "too large" in outcome.reasons[0]


@pytest.mark.untraced
@pytest.mark.parametrize("start", [b'{"body": "one"}\n{"body": "', b"headline,body\nOne,two\n", b"<REUTERS >"])
def test_a_line_or_story_without_end_is_too_large(tmp_path: Path, start: bytes) -> None:
    with (tmp_path / "a.dat").open("wb") as file:
        file.write(start)
        file.truncate(257 * 1024 * 1024)
    outcome = sorted_out(read_file(os.fsencode(tmp_path), found(tmp_path, "a.dat")))
    assert any("no end" in reason for reason in outcome.reasons)


def test_the_archive_is_left_as_it_was(tmp_path: Path) -> None:
    read_text(tmp_path, "README", "About this archive.")
    read_text(tmp_path, "1994/01/27/a.txt", "The bridge is closed.")
    read(tmp_path, "b.gz", gzip.compress(b"words"))
    read_text(tmp_path, "c.html", "<html><p>The bridge is closed.</p>")
    read_text(tmp_path, "c_files/d.css", "p {}")
    read(tmp_path, "e.txt", b"")
    os.utime(tmp_path / "b.gz", ns=(1, 2))
    before = _state(tmp_path)
    root = os.fsencode(tmp_path)
    for file in walk(root, CancelToken()):
        assert isinstance(file, FoundFile)
        sorted_out(read_file(root, file))
    assert _state(tmp_path) == before


def _state(folder: Path) -> dict[str, tuple[int, int, int, str]]:
    """Everything about each file and folder that reading could change."""
    state = {}
    for path in sorted(folder.rglob("*")):
        seen = path.stat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        state[str(path)] = (seen.st_mtime_ns, seen.st_mode, seen.st_size, content)
    return state
