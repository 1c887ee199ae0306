# SPDX-License-Identifier: MIT
"""Hostile containers: bombs, members that overlap, names that lead elsewhere, what is cut or locked."""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from hostile_case import FLAGGED, LISTED, PARTLY, REPORTED, Row, case
from hostile_texts import STORY, sized

_TIGHT = "packed so tightly|too large"
_PIECE = bytes(1024 * 1024)


def zeros(archive: zipfile.ZipFile, name: str, size: int, *, start: bytes = b"", piece: bytes = _PIECE) -> None:
    """Write a member that is as large as that, and packs to nearly nothing."""
    with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as member:
        member._compress_type = zipfile.ZIP_DEFLATED  # type: ignore[attr-defined]
        member.write(start)
        for _ in range(size // len(piece)):
            member.write(piece)


def bomb(path: Path, size: int, name: str = "a.txt", *, start: bytes = b"", piece: bytes = _PIECE) -> None:
    """Write a zip with one such member."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w", force_zip64=True) as member:
            member.write(start)
            for _ in range(size // len(piece)):
                member.write(piece)


@case("zip of 2 GB zeros, beside a text", PARTLY, reason=_TIGHT, articles=1)
def _zeros(folder: Path, scale: float) -> None:
    bomb(folder / "a.zip", sized(2_000_000_000, scale, 16_000_000))
    (folder / "b.txt").write_text(STORY, "utf-8")


@case("zip that says its 20 MB of zeros are ten bytes", REPORTED, LISTED, FLAGGED)
def _lying(folder: Path, _: float) -> None:
    bomb(folder / "a.zip", 20_000_000)
    data = (folder / "a.zip").read_bytes()
    size = struct.pack("<L", 20 * 1024 * 1024 // (1024 * 1024) * 1024 * 1024 - 1024 * 1024)
    (folder / "a.zip").write_bytes(data.replace(size, struct.pack("<L", 10)))


@case("5,000 zip members at one place", REPORTED, reason="overlap")
def _overlap(folder: Path, scale: float) -> None:
    count = sized(5000, scale, 100)
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0000.txt", b"word " * sized(8_000_000, scale, 20_000))
    data = told.getvalue()
    start = data.index(b"PK\1\2")
    entry = data[start : data.index(b"PK\5\6")]
    table = b"".join(entry.replace(b"0000", b"%04d" % number) for number in range(count))
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, count, count, len(table), start, 0)
    (folder / "a.zip").write_bytes(data[:start] + table + end)


@case("gzip, bzip2 and xz of 300 MB of zeros", REPORTED, reason=_TIGHT)
def _compressed(folder: Path, scale: float) -> None:
    size = sized(300_000_000, scale, 16_000_000)
    for name, opened in (("a.gz", gzip.open), ("b.bz2", bz2.open), ("c.xz", lzma.open)):
        with opened(folder / name, "wb") as file:
            for _ in range(size // len(_PIECE)):
                file.write(_PIECE)


@case(
    "gzip of a text of 300 MB that packs badly", REPORTED, LISTED, FLAGGED, reason="too large|memory", exhausting=True
)
def _badly_packed(folder: Path, scale: float) -> None:
    piece = b"".join(b"%x closed\n" % (number * 2654435761 % 2**32) for number in range(70_000))
    with gzip.open(folder / "a.txt.gz", "wb", compresslevel=1) as file:
        for _ in range(max(1, sized(300_000_000, scale, 1) // len(piece))):
            file.write(piece)


@case("zip 40 deep", REPORTED, reason="more containers within each other")
def _deep(folder: Path, _: float) -> None:
    data = STORY.encode()
    for number in range(40):
        told = io.BytesIO()
        with zipfile.ZipFile(told, "w") as archive:
            archive.writestr("a.txt" if number == 0 else "a.zip", data)
        data = told.getvalue()
    (folder / "a.zip").write_bytes(data)


@case("gzip 40 deep", REPORTED, reason="more containers within each other")
def _deep_gzip(folder: Path, _: float) -> None:
    data = STORY.encode()
    for _unused in range(40):
        data = gzip.compress(data)
    (folder / "a.gz").write_bytes(data)


@case("zip of sixteen zips of sixteen zips of bombs", REPORTED, reason=f"more containers|{_TIGHT}")
def _wide(folder: Path, scale: float) -> None:
    bomb(folder / "a.zip", sized(40_000_000, scale, 12_000_000))
    for _ in range(3):
        data = (folder / "a.zip").read_bytes()
        with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(sized(16, scale, 4)):
                archive.writestr(f"{number}.zip", data)


@case("zip cut short", PARTLY, reason="cut short|damaged", articles=1)
def _cut(folder: Path, _: float) -> None:
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", STORY)
        archive.writestr("b.txt", "".join(f"The harbour is closed on day {day}.\n" for day in range(3000)))
    data = (folder / "a.zip").read_bytes()
    (folder / "a.zip").write_bytes(data[: data.index(b"b.txt") + 10])


@case("encrypted zip", REPORTED, reason="password")
def _locked(folder: Path, _: float) -> None:
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w") as archive:
        archive.writestr("a.txt", STORY)
    data = bytearray(told.getvalue())
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    (folder / "a.zip").write_bytes(data)


@case("broken gzip", PARTLY, REPORTED, reason="damaged|cut short")
def _broken(folder: Path, _: float) -> None:
    data = gzip.compress(("".join(f"The harbour is closed on day {day}.\n" for day in range(3000))).encode())
    (folder / "cut.txt.gz").write_bytes(data[:-200])
    (folder / "spoiled.txt.gz").write_bytes(data[:500] + b"\xff" * 30 + data[530:])
    (folder / "head.gz").write_bytes(b"\x1f\x8b\x08")


def _only_names(_: Sequence[Row]) -> str:
    outside = [path for path in ("/tmp/backfile-x.txt", "/etc/backfile-x.txt") if Path(path).exists()]
    return f"written to {outside}" if outside else ""


@case("zip members with names that lead elsewhere", LISTED, articles=5, check=_only_names)
def _names(folder: Path, _: float) -> None:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for name in (
            "../../x.txt",
            "/etc/backfile-x.txt",
            "C:\\x.txt",
            "../../../../tmp/backfile-x.txt",
            "a\nb\u202e.txt",
        ):
            archive.writestr(name, STORY)


@case("tar with links, devices, a pipe and a member elsewhere", PARTLY, reason="link|device", articles=2)
def _tar(folder: Path, _: float) -> None:
    with tarfile.open(folder / "a.tar", "w") as archive:
        for name in ("a.txt", "../../../tmp/backfile-x.txt"):
            info = tarfile.TarInfo(name)
            info.size = len(STORY.encode())
            archive.addfile(info, io.BytesIO(STORY.encode()))
        kinds = (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)
        for number, kind in enumerate(kinds):
            info = tarfile.TarInfo(f"{number}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)


@case("tar that says a member has 8 EB", PARTLY, REPORTED, reason="cut short|damaged")
def _tar_size(folder: Path, _: float) -> None:
    info = tarfile.TarInfo("a.txt")
    info.size = 2**62
    with (folder / "a.tar").open("wb") as file:
        file.write(info.tobuf(tarfile.GNU_FORMAT) + STORY.encode())


@case("DOCX of 1 GB", REPORTED, reason=f"{_TIGHT}|memory")
def _docx(folder: Path, scale: float) -> None:
    start = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    paragraph = b"<w:p><w:r><w:t>closed</w:t></w:r></w:p>" * 20_000
    bomb(folder / "a.docx", sized(1_000_000_000, scale, 16_000_000), "word/document.xml", start=start, piece=paragraph)


@case("ODT of 1 GB", REPORTED, reason=f"{_TIGHT}|memory|missing")
def _odt(folder: Path, scale: float) -> None:
    start = b'<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>'
    with zipfile.ZipFile(folder / "a.odt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        with archive.open("content.xml", "w", force_zip64=True) as member:
            member.write(start)
            for _ in range(sized(1_000_000_000, scale, 16_000_000) // len(_PIECE)):
                member.write(b" " * len(_PIECE))


@case("ODT whose blank is 2,000,000,000 blanks, and whose cell is a million cells", LISTED, FLAGGED, REPORTED)
def _odt_repeats(folder: Path, _: float) -> None:
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    cells = '<table:table-cell table:number-columns-repeated="1000000"><text:p>closed</text:p></table:table-cell>'
    body = (
        f'<office:document-content {names}><office:body><office:text><text:p>The harbour<text:s text:c="2000000000"/>'
        f'is closed.</text:p><table:table><table:table-row table:number-rows-repeated="1000000">{cells}'
        "</table:table-row></table:table></office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(folder / "a.odt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", body)


def book(path: Path, package: str, **files: str) -> None:
    """Write an EPUB with this package."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("p.opf", package)
        for name, content in files.items():
            archive.writestr(f"{name}.xhtml", content)


def package(spine: str, items: str) -> str:
    """Return a package document with this list and this order."""
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata><dc:title '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">Issue</dc:title></metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


_PAGE = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Harbour closed</h1><p>{STORY * 3}</p></body></html>'
_ITEM = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'


@case("EPUB whose order names one text 100,000 times", LISTED, FLAGGED, PARTLY, REPORTED)
def _epub_order(folder: Path, scale: float) -> None:
    book(folder / "a.epub", package('<itemref idref="a"/>' * sized(100_000, scale, 3000), _ITEM), a=_PAGE)


@case("EPUB whose texts lead out of the book, or are not there", PARTLY, REPORTED, LISTED)
def _epub_outside(folder: Path, _: float) -> None:
    items = _ITEM + '<item id="b" href="../../../../etc/passwd" media-type="application/xhtml+xml"/>'
    book(folder / "a.epub", package('<itemref idref="b"/><itemref idref="a"/><itemref idref="c"/>', items), a=_PAGE)


@case("EPUB with a bomb for a text", PARTLY, REPORTED, reason=_TIGHT)
def _epub_bomb(folder: Path, scale: float) -> None:
    size = sized(500_000_000, scale, 16_000_000)
    book(folder / "a.epub", package('<itemref idref="a"/>', _ITEM), a="<html><body>" + " " * size)


def record(body: bytes, kind: bytes = b"text/html", *, length: int | None = None, extra: bytes = b"") -> bytes:
    """Return a record of a web crawl with an answer of HTTP."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: " + kind + b"\r\n" + extra + b"\r\n" + body
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://harbour.example/a\r\n"
        b"WARC-Date: 2016-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
    )
    return head % (len(answer) if length is None else length) + answer + b"\r\n\r\n"


_HTML = f"<html><body><h1>Harbour closed</h1><p>{STORY}</p></body></html>".encode()


@case("WARC with records that lie about their length", PARTLY, LISTED, FLAGGED, REPORTED)
def _warc_lies(folder: Path, _: float) -> None:
    good = record(_HTML)
    (folder / "a.warc").write_bytes(good + record(_HTML, length=10) + good + record(_HTML, length=2**60))
    (folder / "b.warc").write_bytes(record(_HTML, length=-5) + good)


@case("WARC with bombs in gzip, deflate and br, and a length in chunks that never ends", PARTLY, reason=_TIGHT)
def _warc_bombs(folder: Path, scale: float) -> None:
    size = sized(1_000_000_000, scale, 16_000_000)
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(_PIECE) for _ in range(size // len(_PIECE))) + packer.flush()
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(_HTML), _HTML) for _ in range(3)) + b"ffffffffffffffff\r\nx"
    records = [
        *(record(_HTML), record(packed, extra=b"Content-Encoding: gzip\r\n")),
        record(zlib.compress(bytes(20_000_000)), extra=b"Content-Encoding: deflate\r\n"),
        *(record(chunked, extra=b"Transfer-Encoding: chunked\r\n"), record(_HTML)),
    ]
    (folder / "a.warc").write_bytes(b"".join(records))


@case("WARC in gzip, one record a bomb", PARTLY, REPORTED, LISTED, FLAGGED, reason=_TIGHT)
def _warc_gzip(folder: Path, scale: float) -> None:
    zero = record(bytes(sized(300_000_000, scale, 16_000_000)), b"text/plain")
    (folder / "a.warc.gz").write_bytes(
        gzip.compress(record(_HTML)) + gzip.compress(zero, 9) + gzip.compress(record(_HTML))
    )
