# SPDX-License-Identifier: MIT
"""Zips that are documents: members by name, bombs and damage refused."""

import io
import zipfile

import pytest

from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.streams import HEAD, UnreadableError


def packed(*members: tuple[str, bytes]) -> bytearray:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return bytearray(file.getvalue())


def opened(data: bytes | bytearray) -> GuardedZip:
    return GuardedZip(io.BufferedReader(io.BytesIO(data), HEAD))


def test_members_are_read_by_name_in_their_order() -> None:
    with opened(packed(("word/document.xml", b"<text/>"), ("word/", b""), ("Brücke.xml", b"two"))) as box:
        assert box.names() == ("word/document.xml", "Brücke.xml")
        assert box.read("Brücke.xml") == b"two"
        assert box.open("word/document.xml").readall() == b"<text/>"
        with pytest.raises(KeyError):
            box.read("absent.xml")


def test_a_member_that_grows_without_end_is_refused_while_it_comes_out() -> None:
    with opened(packed(("a.xml", b"words"), ("bomb.xml", b" " * 40_000_000))) as box:
        assert box.read("a.xml") == b"words"
        with pytest.raises(UnreadableError, match="packed so tightly"):
            box.read("bomb.xml")


def test_a_stated_size_is_not_believed() -> None:
    data = packed(("bomb.xml", b" " * 40_000_000))
    directory = data.rfind(b"PK\1\2")
    data[directory + 24 : directory + 28] = (1000).to_bytes(4, "little")
    with opened(data) as box, pytest.raises(UnreadableError):
        box.read("bomb.xml")


def test_members_at_one_place_are_refused() -> None:
    data = packed(("a.xml", b"one"), ("b.xml", b"two"))
    directory = data.rfind(b"PK\1\2")
    data[directory + 42 : directory + 46] = (0).to_bytes(4, "little")
    with pytest.raises(UnreadableError, match="overlap"):
        opened(data)


def test_a_locked_and_a_damaged_member_say_so() -> None:
    locked = packed(("a.xml", b"one"))
    locked[locked.rfind(b"PK\1\2") + 8] |= 1
    with opened(locked) as box, pytest.raises(UnreadableError, match="password"):
        box.read("a.xml")
    damaged = packed(("a.xml", b"one two three" * 100))
    damaged[40:45] = b"\xff" * 5
    with opened(damaged) as box, pytest.raises(UnreadableError, match="damaged"):
        box.read("a.xml")
    with pytest.raises(zipfile.BadZipFile):
        opened(b"PK\3\4 and no more")


def test_a_zip_that_wants_a_newer_program_is_refused_with_a_sentence() -> None:
    data = packed(("a.txt", b"The pier is shut."))
    data[data.index(b"PK\x01\x02") + 6] = 229  # the version that is needed to unpack it
    with pytest.raises(UnreadableError, match="packed in a way"):
        opened(data)
