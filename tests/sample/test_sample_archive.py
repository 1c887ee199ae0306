# SPDX-License-Identifier: MIT
"""The sample archive is what its README says, byte for byte: no checkout may have changed its line ends."""

import bz2
import csv
import gzip
import json
import lzma
import os
import re
import tarfile
import zipfile

import pytest

from reader.paths import sample_archive

_ROW = re.compile(r"\| `([^`]+)` \| (.+) \|")


def read(path: str) -> bytes:
    """Return a file of the sample."""
    with open(os.path.join(sample_archive(), path), "rb") as file:
        return file.read()


def files() -> set[str]:
    """Return the paths of all files, with `/` between their parts."""
    root = sample_archive()
    found = (os.path.join(folder, name) for folder, _, names in os.walk(root) for name in names)
    return {os.path.relpath(path, root).replace(os.sep, "/") for path in found}


def listed() -> dict[str, str]:
    """Return what the README's table says of each file."""
    return dict(_ROW.findall(read("README.md").decode("utf-8")))


def test_the_readme_lists_every_file_and_no_other() -> None:
    assert files() == {*listed(), "README.md"}


def test_one_file_alone_is_empty_and_the_readme_says_so() -> None:
    (empty,) = (path for path in files() if not read(path))
    assert "an empty file" in listed()[empty]


def test_packed_files_hold_what_they_should() -> None:
    stories = gzip.decompress(read("wire/nw-1991.sgm.gz")).decode("ascii")
    assert stories.startswith("<!DOCTYPE lewis")
    assert stories.count("</REUTERS>") == 4
    assert stories.count("<BODY>") == 3
    assert "blue at the height" in lzma.decompress(read("1995/1995-02-26 five years after the water.txt.xz")).decode(
        "utf-8"
    )
    assert "dry one" in bz2.decompress(read("2000/2000-02-26.txt.bz2")).decode("utf-8")
    with zipfile.ZipFile(os.path.join(sample_archive(), "2001.zip")) as packed:
        assert packed.testzip() is None
        assert packed.namelist() == ["2001-10-09 astrolabe.txt", "2001-10-10 the watchman.txt"]
    with tarfile.open(os.path.join(sample_archive(), "1998/sea-wall.tar")) as packed_tar:
        assert packed_tar.getnames() == ["1998/09/04/wall.txt", "1998/09/05/walk.txt"]


@pytest.mark.parametrize(
    ("path", "encoding", "words"),
    [
        ("1989/PC_06jun89_001.txt", "cp1252", "“Nobody gave the word,”"),
        ("1989/PC_09jun89_004.txt", "cp1252", 'can"t walk past us.’\r\n'),
        ("1989/PC_14jul89_001.txt", "cp1252", "“I have been taught something, he said."),
        ("1989/PC_23jun89_001.txt", "cp1252", "“They ask us what we want."),
        ("presse/27.02.1990/sturmflut.txt", "cp1252", "„Nordlicht“"),
        ("1994/27 мая 1994/вестник.txt", "cp1251", "— Песок не читает договоров, — сказал он."),
        ("presse/Портовый вестник/12-05-1994.txt", "koi8-r", '"Терпение - тоже ресурс"'),
    ],
)
def test_old_encodings_are_not_utf_8(path: str, encoding: str, words: str) -> None:
    assert words in read(path).decode(encoding)
    with pytest.raises(UnicodeDecodeError):
        read(path).decode("utf-8")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("1994/19940526-p1-1.txt", "our own front door. “We buried"),
        ("1994/19940526-p1-1.txt", "a western trade attach? who"),
        ("1990/27 February 1990/second edition.txt", "nothing to put them across.\n\n"),
        ("old site/page0193.txt", "\n. Last Updated: 07/27/2016\n"),
        ("old site/page0207.txt", "”We buried three people for want of a wall,“"),
        ("old site/page0214.txt", "the cafÃ©"),
        ("presse/La Gazette des quais/15 mars 1996.txt", "« Le vieux quai reste à la ville, a-t-elle ajouté,"),
        ("presse/Hafenblatt_1996-03-16.txt", "»Das Beste daran ist, was fehlt«"),
    ],
)
def test_damage_and_marks_are_there_as_told(path: str, words: str) -> None:
    assert words in read(path).decode("utf-8")


def test_only_the_german_paper_has_a_byte_order_mark() -> None:
    assert [path for path in sorted(files()) if read(path).startswith(b"\xef\xbb\xbf")] == [
        "presse/Hafenblatt_1996-03-16.txt"
    ]


def test_only_one_text_has_the_line_ends_of_windows() -> None:
    texts = sorted(path for path in files() if path.endswith((".txt", ".md", ".jsonl", ".json", ".html")))
    assert [path for path in texts if b"\r" in read(path)] == ["1989/PC_09jun89_004.txt"]


def test_tables_and_records_are_well_formed() -> None:
    rows = list(csv.DictReader(read("notices 1988.csv").decode("utf-8").splitlines()))
    assert [row["Date"] for row in rows] == ["3 February 1988", "17 May 1988", "9 November 1988"]
    assert len([json.loads(line) for line in read("wire/northern-wire-1994.jsonl").splitlines()]) == 3
    assert [one["published"] for one in json.loads(read("1996/interviews.json"))] == ["1996-02-10", "1996-06-12"]
    page = read("web/old-quay.html").decode("utf-8")
    assert all(f"./old-quay_files/{name}" in page for name in ("style.css", "masthead.png"))


def test_the_wire_story_and_its_copies_differ() -> None:
    sentence = "We buried three people for want of a wall,"
    printed = read("1994/19940526-p1-1.txt").decode("utf-8")
    sent = read("wire/northern-wire-1994.jsonl").decode("utf-8")
    later = read("old site/page0207.txt").decode("utf-8")
    assert all(sentence in text for text in (printed, sent, later))
    assert "attaché" in sent
    assert "schoolchildren" not in sent
    assert "sandcastles" not in printed
