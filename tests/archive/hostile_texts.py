# SPDX-License-Identifier: MIT
"""Hostile texts: without words, without end, or with signs that steer."""

import json
import os
import random
import time
from collections.abc import Sequence
from pathlib import Path

from hostile_case import FLAGGED, LISTED, PART, PARTLY, REPORTED, Row, case

STORY = "Harbour closed\n\nThe harbour is closed for the winter. “Nobody asked us,” said the pilot.\n"
STEERING = "\x1b]0;owned\x07\x1b[2J\u202eHeadline\x9b1m <b>=1+1</b>"
_NO_TEXT = "no text|not a text"
_MEGABYTE = 1024 * 1024


def sized(full: int, scale: float, least: int) -> int:
    """Return a real size as small as it is wanted."""
    return max(least, int(full * scale))


def fill(path: Path, piece: bytes, size: int, *, start: bytes = b"", end: bytes = b"") -> None:
    """Write a piece again and again, up to a size."""
    block = piece * max(1, _MEGABYTE // len(piece))
    with path.open("wb") as file:
        file.write(start)
        left = size
        while left > 0:
            left -= file.write(block[:left])
        file.write(end)


@case("empty file", REPORTED, reason=_NO_TEXT)
def _empty(folder: Path, _: float) -> None:
    (folder / "a.txt").touch()


@case("byte order mark only", REPORTED, reason=_NO_TEXT)
def _mark(folder: Path, _: float) -> None:
    (folder / "a.txt").write_bytes(b"\xef\xbb\xbf")
    (folder / "b.txt").write_bytes(b"\xff\xfe")


@case("white space only", REPORTED, reason=_NO_TEXT)
def _blank(folder: Path, _: float) -> None:
    (folder / "a.txt").write_text(" \r\n\t\u00a0\u2003\n" * 200, "utf-8")


@case("0xFF only", REPORTED, reason=_NO_TEXT)
def _ones(folder: Path, _: float) -> None:
    (folder / "a.txt").write_bytes(b"\xff" * 5000)


@case("noise", REPORTED, reason=_NO_TEXT)
def _noise(folder: Path, _: float) -> None:
    (folder / "a.txt").write_bytes(random.Random(1).randbytes(60_000))


@case("200 MB in one line", FLAGGED, LISTED, REPORTED, reason="too large|memory", exhausting=True)
def _one_line(folder: Path, scale: float) -> None:
    fill(folder / "a.txt", b"word ", sized(200_000_000, scale, 2_000_000))


@case("300 MB in many lines", REPORTED, LISTED, reason="too large|memory", exhausting=True)
def _many_lines(folder: Path, scale: float) -> None:
    fill(folder / "a.txt", b"The harbour is closed.\n", sized(300_000_000, scale, 300_000))


@case("100,000 quotation marks", LISTED, FLAGGED, REPORTED)
def _quotes(folder: Path, scale: float) -> None:
    (folder / "a.txt").write_bytes(b'"' * sized(100_000, scale, 20_000))
    (folder / "b.txt").write_text("“a ” ‘" * sized(20_000, scale, 4_000), "utf-8")


@case("a million brackets", LISTED, FLAGGED, PARTLY, reason="nested so deeply")
def _brackets(folder: Path, scale: float) -> None:
    (folder / "a.txt").write_bytes(b"[" * sized(1_000_000, scale, 200_000))
    (folder / "b.md").write_bytes(b"# x\n" + b"[a](" * sized(250_000, scale, 50_000))


@case("500,000 blanks in a stamp", LISTED, FLAGGED)
def _stamp(folder: Path, scale: float) -> None:
    blanks = " " * sized(500_000, scale, 100_000)
    (folder / "a.txt").write_text(f"{STORY}\nLast updated:{blanks}07/27/2016{blanks}at\n", "utf-8")


@case("a word of 5 MB", LISTED, FLAGGED, REPORTED)
def _word(folder: Path, scale: float) -> None:
    (folder / "a.txt").write_bytes(b"Harbour closed\n\n" + b"a" * sized(5_000_000, scale, 300_000))


@case("300,000 accents on a letter", LISTED, FLAGGED)
def _accents(folder: Path, scale: float) -> None:
    (folder / "a.txt").write_text("The harbour, clos" + "e\u0301" + "\u0301" * sized(300_000, scale, 50_000), "utf-8")


@case("a text called .pdf, a PDF called .txt, noise called .docx", PARTLY, articles=1, reason=_NO_TEXT)
def _lying(folder: Path, _: float) -> None:
    (folder / "a.pdf").write_text(STORY, "utf-8")
    (folder / "c.docx").write_bytes(random.Random(2).randbytes(9000))


def _harmless(rows: Sequence[Row]) -> str:
    for row in rows:
        told = json.dumps(row, ensure_ascii=True)
        if "\\u001b" in told:
            return f"an escape is left in {row['path']}"
    return ""


@case("escapes, overrides, markup, a formula in a headline", LISTED, FLAGGED, articles=2, check=_harmless)
def _steering(folder: Path, _: float) -> None:
    (folder / "a.txt").write_text(f"{STEERING}\n\nThe harbour is closed {STEERING}.\n", "utf-8")
    (folder / "b.json").write_text(json.dumps({"title": f"=cmd|' /C calc'!A0 {STEERING}", "body": STORY}), "utf-8")


def _undated(rows: Sequence[Row]) -> str:
    """Each date was stated, and is refused with a reason."""
    for row in rows:
        if row["date"]:
            return f"{row['item']} is dated {row['date']}"
        if not any(not witness["accepted"] for witness in row["evidence"]):
            return f"{row['item']}: nothing says why its date was refused: {row['evidence']}"
    return ""


@case("dates that are none", LISTED, FLAGGED, articles=6, check=_undated)
def _dates(folder: Path, _: float) -> None:
    days = ("0000-00-00", "1970-01-01T00:00:00Z", "9999-12-31", "1994-02-31", "2099-01-27", "1994-13-45")
    records = [{"id": day, "title": "Harbour closed", "body": STORY, "published": day} for day in days]
    (folder / "a.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")


def _grow(folder: Path) -> None:
    with (folder / "a.txt").open("ab") as file:
        file.write(b"It grows and grows.\n" * 500)
        file.flush()
        os.fsync(file.fileno())
    time.sleep(0.001)


@case("a file that grows while it is read", LISTED, FLAGGED, REPORTED, meanwhile=_grow)
def _growing(folder: Path, scale: float) -> None:
    fill(folder / "a.txt", b"The harbour is closed.\n", sized(20_000_000, scale, 200_000))


def _change(folder: Path) -> None:
    for size in (40_000, 10, 15_000, 0):
        fill(folder / "a.jsonl", b'{"title": "Harbour", "body": "The harbour is closed."}\n', size)
        (folder / "b.html").write_text("<p>" + "The harbour is closed. " * (size // 100), "utf-8")
    (folder / "b.html").unlink()
    time.sleep(0.01)


@case(
    "files that change, shrink and vanish while they are read",
    LISTED,
    FLAGGED,
    PARTLY,
    REPORTED,
    PART,
    meanwhile=_change,
)
def _changing(folder: Path, _: float) -> None:
    fill(folder / "a.jsonl", b'{"title": "Harbour", "body": "The harbour is closed."}\n', 60_000)
    (folder / "b.html").write_text("<p>The harbour is closed.", "utf-8")
