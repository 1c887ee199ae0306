# SPDX-License-Identifier: MIT
import gzip
import io
import zipfile
import zlib
from pathlib import Path

import brotli
import pytest
from archive_outcome import Outcome, days, read

from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_PAGE = """<!DOCTYPE html><html><head><title>Council Puts Off Vote</title></head><body><h1>Council Puts Off Vote</h1>
<p>The harbour council put off its vote on the new pier {}.</p></body></html>"""
_DAY = "2016-07-27T10:32:00Z"


def _record(block: bytes, kind: str = "response", url: str = "http://herald.example/1", **more: str) -> bytes:
    headers = {"WARC-Type": kind, "WARC-Target-URI": url, "WARC-Date": _DAY, **more}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"WARC/1.0\r\n{lines}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def _answer(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    lines = "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *headers))
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def _page(words: str = "again") -> bytes:
    return _PAGE.format(words).encode()


def _read(folder: Path, *records: bytes, name: str = "crawl.warc") -> Outcome:
    return read(folder, name, b"".join(records))


def test_a_page_with_its_address_and_the_day_of_the_crawl_as_a_bound(tmp_path: Path) -> None:
    answer = _answer(_page(), "Last-Modified: Mon, 25 Jul 2016 09:00:00 GMT")
    article = _read(tmp_path, _record(b"software: x", "warcinfo"), _record(answer)).only
    assert (article.format, article.item) == ("html", "http://herald.example/1")
    assert "The harbour council put off its vote on the new pier again." in article.source
    assert article.field("url") == "http://herald.example/1"
    assert days(article) == {WitnessKind.MODIFIED: ("2016-07-25",), WitnessKind.LOADED: ("2016-07-27",)}


def test_packed_record_by_record_or_as_a_whole(tmp_path: Path) -> None:
    records = [_record(_answer(_page(str(number))), url=f"http://herald.example/{number}") for number in range(3)]
    apart = _read(tmp_path, *map(gzip.compress, records), name="a.warc.gz")
    whole = _read(tmp_path, gzip.compress(b"".join(records)), name="b.warc.gz")
    assert apart.items == whole.items == [f"http://herald.example/{number}" for number in range(3)]


def _chunked(data: bytes) -> bytes:
    pieces = [data[at : at + 100] for at in range(0, len(data), 100)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (_chunked(_page()), ["Transfer-Encoding: chunked"]),
        (_page(), ["Transfer-Encoding: chunked"]),  # undone by the crawler
        (gzip.compress(_page()), ["Content-Encoding: gzip"]),
        (_chunked(gzip.compress(_page())), ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
        (zlib.compress(_page()), ["Content-Encoding: deflate"]),
        (_deflated(_page()), ["Content-Encoding: deflate"]),
        (brotli.compress(_page()), ["Content-Encoding: br"]),
        (_page(), ["Content-Encoding: gzip"]),
        (_page(), ["Content-Encoding: br"]),
    ],
)
def test_bodies_as_sites_send_them(tmp_path: Path, body: bytes, headers: list[str]) -> None:
    assert "new pier again." in _read(tmp_path, _record(_answer(body, *headers))).only.source


@pytest.mark.parametrize(
    "record",
    [
        _record(_answer(b"GIF89a", kind="image/gif"), url="http://herald.example/a.gif"),
        _record(_answer(b"var a;", kind="application/javascript"), url="http://herald.example/a.js"),
        _record(_answer(b"User-agent: *", kind="text/plain"), url="http://herald.example/robots.txt"),
        _record(_answer(_page(), status="404 Not Found")),
        _record(_answer(_page(), status="301 Moved")),
        _record(_answer(b""), "revisit"),
        _record(b"GET / HTTP/1.1\r\n\r\n", "request"),
        _record(b"outlink: x", "metadata"),
        _record(b"20160727 1.2.3.4", url="dns:herald.example"),
        _record(
            _answer(_page("once"), kind="text/html"), url="http://herald.example/print", WARC_Payload_Digest="sha1:A"
        ),
    ],
)
def test_what_is_no_page_of_its_own_is_passed_by_in_silence(tmp_path: Path, record: bytes) -> None:
    page = _record(_answer(_page("once")), WARC_Payload_Digest="sha1:A")
    assert _read(tmp_path, page, record).only.item == "http://herald.example/1"


def test_the_same_address_twice_with_other_words_is_twice(tmp_path: Path) -> None:
    outcome = _read(tmp_path, _record(_answer(_page("then"))), _record(_answer(_page("now"))))
    assert outcome.items == ["http://herald.example/1", "http://herald.example/1~2"]


def test_resources_and_texts_without_a_message_around_them(tmp_path: Path) -> None:
    resource = _record(_page(), "resource", Content_Type="text/html")
    text = _record(
        b"The harbour council put off its vote.", "conversion", "http://a.example/2", Content_Type="text/plain"
    )
    assert [article.format for article in _read(tmp_path, resource, text).articles] == ["html", "text"]


def test_arc_the_forerunner(tmp_path: Path) -> None:
    answer = _answer(_page())
    head = b"1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n"
    data = b"filedesc://a.arc 0.0.0.0 19961223000000 text/plain %d\n%s\n" % (len(head), head)
    data += b"http://herald.example:80/1 1.2.3.4 19961224101112 text/html %d\n%s\n" % (len(answer), answer)
    article = read(tmp_path, "a.arc.gz", gzip.compress(data)).only
    assert article.item == "http://herald.example:80/1"
    assert days(article) == {WitnessKind.LOADED: ("1996-12-24",)}


def test_a_crawl_in_a_zip_and_nothing_else_of_it(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("archive/data.warc.gz", gzip.compress(_record(_answer(_page()))))
        archive.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n{"url": "x", "title": "t", "text": "b"}\n')
        archive.writestr("datapackage.json", "{}")
    outcome = read(tmp_path, "crawl.wacz", file.getvalue())
    assert outcome.items == ["archive/data.warc.gz!http://herald.example/1"]
    assert outcome.finished.status is FileStatus.LISTED
    cut = read(tmp_path, "cut.wacz", file.getvalue()[:-150])
    assert "archive/data.warc.gz!http://herald.example/1" in cut.items


def test_a_zip_that_only_begins_like_one_is_a_zip(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("pages/1.txt", "The pier is shut.")
    assert read(tmp_path, "a.zip", file.getvalue()).items == ["pages/1.txt"]


def test_damage_between_records_is_passed_over_and_said(tmp_path: Path) -> None:
    broken = b"WARC/1.0\r\nContent-Length: many\r\n\r\n" + b"noise \xff" * 50 + b"\r\n"
    outcome = _read(
        tmp_path, _record(_answer(_page())), broken, _record(_answer(_page("2")), url="http://herald.example/2")
    )
    assert outcome.items == ["http://herald.example/1", "http://herald.example/2"]
    assert outcome.finished.status is FileStatus.FLAGGED
    assert "damaged" in outcome.reasons[0]


def test_a_crawl_cut_short(tmp_path: Path) -> None:
    second = _record(_answer(_page("2")), url="http://herald.example/2")
    outcome = _read(tmp_path, _record(_answer(_page())), second[:-60])
    assert outcome.items == ["http://herald.example/1", "http://herald.example/2"]
    assert any("cut short" in reason for reason in outcome.reasons)
    packed = _read(tmp_path, gzip.compress(_record(_answer(_page())) + second)[:-40], name="cut.warc.gz")
    assert packed.finished.status is FileStatus.FLAGGED


@pytest.mark.parametrize("coding", ["gzip", "br", "deflate"])
def test_a_page_that_would_grow_without_end_is_refused(tmp_path: Path, coding: str) -> None:
    huge = b"<html><body><p>" + b"a" * 60_000_000
    body = {"gzip": gzip.compress, "br": lambda data: brotli.compress(data, quality=5), "deflate": zlib.compress}[
        coding
    ](huge)
    fine = _record(_answer(_page()), url="http://herald.example/2")
    outcome = _read(tmp_path, _record(_answer(body, f"Content-Encoding: {coding}")), fine)
    assert outcome.items == ["http://herald.example/2"]
    assert "grow without end" in outcome.reasons[0]


def test_a_page_without_text_and_an_unknown_compression_are_reported(tmp_path: Path) -> None:
    outcome = _read(
        tmp_path,
        _record(_answer(b"<html><script>go()</script></html>")),
        _record(_answer(b"\x28\xb5\x2f\xfd", "Content-Encoding: zstd"), url="http://herald.example/2"),
    )
    assert [problem.item for problem in outcome.problems] == ["http://herald.example/1", "http://herald.example/2"]


def test_a_crawl_without_pages(tmp_path: Path) -> None:
    assert _read(tmp_path, _record(b"software: x", "warcinfo")).reasons == ["There is no article in it."]
