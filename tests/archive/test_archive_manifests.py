# SPDX-License-Identifier: MIT
"""Lists of checksums: which names are some, and what their lines say."""

import os
from pathlib import Path

import pytest

from reader.archive.manifests import Claim, is_manifest, is_payload_manifest, read_manifest

A, B = "a" * 64, "b" * 32


@pytest.mark.parametrize(
    ("name", "is_one", "is_payload"),
    [
        (b"manifest-sha256.txt", True, True),
        (b"1994/tagmanifest-md5.txt", True, False),
        (b"SHA256SUMS", True, False),
        (b"sha1sum.txt", True, False),
        (b"checksums.txt", True, False),
        (b"checksum-sha512.txt", True, False),
        (b"1994/page.tif.md5", True, False),
        (b"manifest.txt", False, False),
        (b"manifest-of-the-party.txt", False, False),
        (b"checks.txt", False, False),
        (b".md5", False, False),
        (b"the md5 affair.txt", False, False),
    ],
)
def test_names(name: bytes, is_one: bool, is_payload: bool) -> None:
    assert is_manifest(name) is is_one
    assert is_payload_manifest(name) is is_payload


def claims(folder: Path, path: str, text: bytes) -> list[Claim]:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(text)
    return list(read_manifest(os.fsencode(folder), os.fsencode(path)))


@pytest.mark.parametrize(
    ("line", "path"),
    [
        (f"{A}  story.txt", b"x/story.txt"),
        (f"{A} *story.txt", b"x/story.txt"),
        (f"{A.upper()}\tdata/a b.txt", b"x/data/a b.txt"),
        (f"SHA256 (./story.txt) = {A}", b"x/story.txt"),
        (f"\\{A}  two\\nlines \\\\ more", b"x/two\nlines \\ more"),
        (f"{A}  sub\\story.txt", b"x/sub/story.txt"),
        (f"{A}  ../story.txt", b"story.txt"),
        (f"{A}  100%25.txt", b"x/100%25.txt"),
    ],
)
def test_lines(tmp_path: Path, line: str, path: bytes) -> None:
    assert claims(tmp_path, "x/SHA256SUMS", f"\ufeff# a comment\r\n{line}\r\n\n".encode()) == [Claim(path, "sha256", A)]


def test_a_bags_names_are_decoded(tmp_path: Path) -> None:
    text = f"{B} data/100%25%0Dmore.txt\n{B} data\\left.txt\n".encode()
    assert claims(tmp_path, "bag/manifest-md5.txt", text) == [
        Claim(b"bag/data/100%\rmore.txt", "md5", B),
        Claim(b"bag/data/left.txt", "md5", B),
    ]


@pytest.mark.parametrize(
    "line", [f"{A}  ../../etc/passwd", f"{A}  /etc/passwd", f"{A}  .", "a" * 63 + "  x.txt", f"{A}", "x" * 100_000, ""]
)
def test_what_says_nothing_is_passed_over(tmp_path: Path, line: str) -> None:
    assert claims(tmp_path, "x/SHA256SUMS", line.encode()) == []
