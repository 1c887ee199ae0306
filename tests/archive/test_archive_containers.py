# SPDX-License-Identifier: MIT
import bz2
import gzip
import io
import lzma
import random
import struct
import tarfile
import warnings
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from archive_outcome import read

from reader.model.problem import FileStatus

_WIRE = b"<!DOCTYPE lewis>\n" + b"".join(
    b'<REUTERS NEWID="%d"><TITLE>T%d</TITLE><BODY>words</BODY></REUTERS>\n' % (n, n) for n in (11, 12)
)


def zipped(members: Iterable[tuple[str, bytes]], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of doubled names
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: Iterable[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def noise(size: int) -> bytes:
    """Text that packs badly."""
    pick = random.Random(7)
    return b" ".join(b"%x" % pick.getrandbits(60) for _ in range(size // 16))


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_compressed_file_is_that_file(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    assert read(tmp_path, "a.bin", pack(b"The bridge is closed.")).only.item == ""
    assert read(tmp_path, "wire.bin", pack(_WIRE)).items == ["11", "12"]


def test_the_name_inside_breaks_ties(tmp_path: Path) -> None:
    assert read(tmp_path, "a.md.gz", gzip.compress(b"# A bridge")).only.format == "markdown"
    assert read(tmp_path, "a.tgz", gzip.compress(tarred([("x.txt", b"words")]))).only.item == "x.txt"
    assert read(tmp_path, "plain", gzip.compress(b"words")).only.format == "text"


def test_gzip_of_several_members_is_one_file(tmp_path: Path) -> None:
    assert read(tmp_path, "a.gz", gzip.compress(b"one ") + gzip.compress(b"two")).only.source == "one two"


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_members_are_named_by_their_way(tmp_path: Path, pack: Callable[[Iterable[tuple[str, bytes]]], bytes]) -> None:
    inner = tarred([("x.txt", b"words"), ("w.sgm", _WIRE)])
    members = [
        ("a/b.sgm", _WIRE),
        ("a/c.txt", b"words"),
        ("in.tar", inner),
        ("in.zip", zipped([("y.txt.gz", gzip.compress(b"w"))])),
    ]
    outcome = read(tmp_path, "box", pack(members))
    expected = [
        "a/b.sgm#11",
        "a/b.sgm#12",
        "a/c.txt",
        "in.tar!x.txt",
        "in.tar!w.sgm#11",
        "in.tar!w.sgm#12",
        "in.zip!y.txt.gz",
    ]
    assert outcome.items == expected
    assert outcome.finished.status is FileStatus.LISTED


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_names_are_labels_only(tmp_path: Path, pack: Callable[[Iterable[tuple[str, bytes]]], bytes]) -> None:
    names = ["../../x.txt", "/etc/x.txt", "C:\\x.txt", "line\nbreak", "Übersicht.txt", "n" * 3000]
    before = sorted(tmp_path.parent.iterdir())
    outcome = read(tmp_path, "box", pack([(name, b"words") for name in names]))
    assert outcome.items == ["../../x.txt", "/etc/x.txt", "C:\\x.txt", "line\\nbreak", "Übersicht.txt", "n" * 1000]
    assert [path.name for path in tmp_path.iterdir()] == ["box"]
    assert sorted(tmp_path.parent.iterdir()) == before


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_sidecars_and_pages_own_folders_are_left_out(
    tmp_path: Path, pack: Callable[[Iterable[tuple[str, bytes]]], bytes]
) -> None:
    page = [("a/X.html", b"<p>The bridge is closed.</p>"), ("a/X_files/logo.txt", b"words")]
    members = [*page, (".DS_Store", b"\0"), ("__MACOSX/._x", b"\0")]
    assert read(tmp_path, "box", pack(members)).items == ["a/X.html"]


def test_a_container_without_articles_is_a_problem(tmp_path: Path) -> None:
    for data in (zipped([]), tarred([(".DS_Store", b"x")]), zipped([("folder/", b"")])):
        outcome = read(tmp_path, "box", data)
        assert outcome.reasons == ["There is no article in it."]


def test_members_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    assert read(tmp_path, "box.zip", zipped([("x.txt", b"one"), ("x.txt", b"two")])).items == ["x.txt", "x.txt~2"]


def test_a_bad_member_does_not_harm_the_others(tmp_path: Path) -> None:
    outcome = read(
        tmp_path, "box.zip", zipped([("a.txt", b"one"), ("b.txt", b""), ("c.jpg", b"\xff\xd8\xff"), ("d.txt", b"two")])
    )
    assert outcome.items == ["a.txt", "d.txt"]
    assert [problem.item for problem in outcome.problems] == ["b.txt", "c.jpg"]
    assert outcome.finished.status is FileStatus.FLAGGED


@pytest.mark.parametrize("pack", [zipped, tarred, lambda members: gzip.compress(dict(members)["x"])])
def test_what_is_nested_too_deeply_is_a_problem(
    tmp_path: Path, pack: Callable[[Iterable[tuple[str, bytes]]], bytes]
) -> None:
    data = b"words"
    for _ in range(3):
        data = pack([("x", data)])
    assert read(tmp_path, "box", data).only.source == "words"
    for _ in range(37):
        data = pack([("x", data)])
    outcome = read(tmp_path, "box", data)
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "more containers" in outcome.reasons[0]


def test_links_and_devices_in_a_tar_are_noted(tmp_path: Path) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            info = tarfile.TarInfo(f"of-type-{kind.decode()}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        info = tarfile.TarInfo("a.txt")
        info.size = 5
        archive.addfile(info, io.BytesIO(b"words"))
    outcome = read(tmp_path, "a.tar", file.getvalue())
    assert outcome.items == ["a.txt"]
    assert [problem.item for problem in outcome.problems] == [f"of-type-{n}" for n in (2, 1, 3, 6)]


# -- bombs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_compressed_bomb_is_refused(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    outcome = read(tmp_path, "bomb", pack(b"0" * 40_000_000))
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "without end" in outcome.reasons[0]


def test_a_bomb_in_a_zip_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    outcome = read(tmp_path, "box.zip", zipped([("a.txt", b"one"), ("bomb.txt", b"0" * 40_000_000), ("c.txt", b"two")]))
    assert outcome.items == ["a.txt", "c.txt"]
    assert [problem.item for problem in outcome.problems] == ["bomb.txt"]


def test_what_is_large_but_packed_as_texts_are_is_read(tmp_path: Path) -> None:
    text = noise(12_000_000)
    assert len(read(tmp_path, "a.txt.gz", gzip.compress(text, 1)).only.source) == len(text)


def test_a_small_member_may_be_packed_as_tightly_as_it_likes(tmp_path: Path) -> None:
    assert read(tmp_path, "a.gz", gzip.compress(b"word " * 1_000_000)).only.format == "text"


def test_members_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", b"one" * 100), ("b.txt", b"two" * 100)]))
    directory = whole.find(b"PK\1\2")
    second = whole.find(b"PK\1\2", directory + 4)
    struct.pack_into("<L", whole, second + 42, 0)
    outcome = read(tmp_path, "a.zip", bytes(whole))
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "overlap" in outcome.reasons[0]


def test_a_tar_with_holes_is_not_filled(tmp_path: Path) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("holes.txt")
        info.pax_headers = {"GNU.sparse.map": "0,5", "GNU.sparse.size": "100000000000", "GNU.sparse.name": "holes.txt"}
        info.size = 5
        archive.addfile(info, io.BytesIO(b"words"))
    outcome = read(tmp_path, "a.tar", file.getvalue())
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "holes" in outcome.reasons[0]


@pytest.mark.untraced
def test_a_nested_zip_of_zeros_is_refused_by_what_comes_out(tmp_path: Path) -> None:
    inner = zipped([("zeros", b"\0" * 200_000_000)], method=zipfile.ZIP_STORED)
    outcome = read(tmp_path, "a.zip", zipped([("in.zip", inner), ("a.txt", b"words")]))
    assert outcome.items == ["a.txt"]
    assert [problem.item for problem in outcome.problems] == ["in.zip"]


# -- damage ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_of_a_cut_compression_the_beginning_is_read(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    lines = b"".join(b'{"id": %d, "body": "%s"}\n' % (n, noise(2000)[n:]) for n in range(1, 1500))
    packed = pack(lines)
    outcome = read(tmp_path, "a.jsonl.gz", packed[: len(packed) * 3 // 4])
    assert len(outcome.articles) > 300
    assert outcome.finished.status is FileStatus.FLAGGED
    assert any("cut short" in reason for reason in outcome.reasons)


@pytest.mark.parametrize(
    "data", [b"\x1f\x8b", b"\x1f\x8b\x08\0\0\0\0\0\0\3garbage", b"BZh9garbage", b"\xfd7zXZ\0garbage"]
)
def test_a_compression_that_never_was_one_is_one_problem(tmp_path: Path, data: bytes) -> None:
    outcome = read(tmp_path, "a.gz", data)
    assert outcome.finished.status is FileStatus.PROBLEM
    assert len(outcome.problems) == 1


def test_a_flipped_bit_in_a_member_is_reported(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", noise(3000)), ("b.txt", b"two")], method=zipfile.ZIP_STORED))
    whole[2000] ^= 1
    outcome = read(tmp_path, "a.zip", bytes(whole))
    assert "b.txt" in outcome.items
    assert [problem.item for problem in outcome.problems] == ["a.txt"]


def test_an_encrypted_member_is_reported(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", b"one"), ("b.txt", b"two")]))
    whole[6] |= 1
    whole[whole.find(b"PK\1\2") + 8] |= 1
    outcome = read(tmp_path, "a.zip", bytes(whole))
    assert outcome.items == ["b.txt"]
    assert "password" in outcome.reasons[0]


def test_a_member_packed_in_an_unknown_way_is_reported(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", b"one"), ("b.txt", b"two")]))
    whole[8] = whole[whole.find(b"PK\1\2") + 10] = 99
    outcome = read(tmp_path, "a.zip", bytes(whole))
    assert outcome.items == ["b.txt"]
    assert len(outcome.problems) == 1


def test_a_member_whose_header_is_gone_is_reported(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", b"one"), ("b.txt", b"two")]))
    whole[0:4] = b"PK\3\4"
    second = whole.find(b"PK\3\4", 4)
    whole[second : second + 4] = b"XXXX"
    outcome = read(tmp_path, "a.zip", bytes(whole))
    assert outcome.items == ["a.txt"]
    assert [problem.item for problem in outcome.problems] == ["b.txt"]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_of_a_cut_zip_the_members_that_are_there_are_read(tmp_path: Path, method: int) -> None:
    whole = zipped([("folder/", b""), ("a.txt", b"one"), ("b/c.sgm", _WIRE), ("d.txt", noise(200_000))], method=method)
    outcome = read(tmp_path, "a.zip", whole[:80_000])
    assert outcome.items == ["a.txt", "b/c.sgm#11", "b/c.sgm#12", "d.txt"]
    assert [problem.item for problem in outcome.problems] == ["d.txt", ""]
    assert outcome.finished.status is FileStatus.FLAGGED


def test_a_zip_cut_in_a_header_or_locked_is_reported(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", b"one"), ("b.txt", b"two")]))
    whole[6] |= 1
    outcome = read(tmp_path, "a.zip", bytes(whole[: whole.find(b"PK\3\4", 4) + 10]))
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "password" in outcome.reasons[0]
    assert "list of contents" in outcome.reasons[1]


def test_sidecars_and_unknown_packings_of_a_cut_zip_are_passed_by(tmp_path: Path) -> None:
    whole = bytearray(zipped([("a.txt", b"one"), (".DS_Store", b"x"), ("b.txt", b"two")]))
    whole[8] = 99
    outcome = read(tmp_path, "a.zip", bytes(whole[: whole.find(b"PK\1\2")]))
    assert outcome.items == ["b.txt"]
    assert len(outcome.problems) == 1
    assert not read(tmp_path, "b.zip", bytes(whole[:20])).articles


def test_a_zip_written_as_a_stream_and_cut(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    file = Pipe()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("a.txt", "b.txt"):
            archive.writestr(name, b"words " * 10)
    whole = file.getvalue()
    outcome = read(tmp_path, "a.zip", whole[: whole.find(b"PK\1\2")])
    assert outcome.items == ["a.txt", "b.txt"]


def test_a_cut_tar_is_reported(tmp_path: Path) -> None:
    whole = tarred([("a.txt", b"one"), ("b.txt", noise(5000))])
    outcome = read(tmp_path, "a.tar", whole[: whole.find(b"b.txt") + 1500])
    assert outcome.items == ["a.txt", "b.txt"]
    assert "cut short" in outcome.reasons[0]
    assert outcome.problems[0].item == "b.txt"


@pytest.mark.parametrize("start", ["x" * 255 + "Acustar works", "RIFF among fishermen", "ID3 is no number", "BZhou"])
def test_the_letters_of_a_sign_in_a_text_make_no_container_of_it(tmp_path: Path, start: str) -> None:
    text = f"{start} said that the harbour is closed.\n\n" + "The boats stay at the quay. " * 30
    assert read(tmp_path, "a.txt", text.encode()).only.format == "text"


def test_a_tar_damaged_between_members_is_reported(tmp_path: Path) -> None:
    whole = bytearray(tarred([("a.txt", b"one"), ("b.txt", b"two"), ("c.txt", b"three")]))
    place = whole.find(b"b.txt")
    whole[place : place + 512] = b"x" * 512
    outcome = read(tmp_path, "a.tar", bytes(whole))
    assert outcome.items[0] == "a.txt"
    assert outcome.problems
    assert read(tmp_path, "b.tar", b"x" * 257 + b"ustar\0" + b"x" * 600).finished.status is FileStatus.PROBLEM


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("[Content_Types].xml", "Office"),
        ("Index/Document.iwa", "Apple"),
        ("mimetype", "OpenDocument"),
        ("content.txt", ""),
    ],
)
def test_documents_that_are_zips_are_not_taken_apart(tmp_path: Path, name: str, what: str) -> None:
    outcome = read(tmp_path, "a", zipped([(name, b"words"), ("text.txt", b"words")]))
    assert bool(what) == (outcome.finished.status is FileStatus.PROBLEM)
    assert all(what in reason for reason in outcome.reasons)


def test_names_in_utf8_without_saying_so(tmp_path: Path) -> None:
    whole = bytearray(zipped([("Брюгге.txt", b"words"), ("b.txt", b"words")]))
    for sign, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        whole[whole.find(sign) + flags + 1] &= ~0x08
    assert read(tmp_path, "a.zip", bytes(whole)).items == ["Брюгге.txt", "b.txt"]
    raw = zipped([("B??cke.txt", b"words")]).replace(b"B??cke", b"B\x81\xffcke")
    assert read(tmp_path, "b.zip", raw).items == ["Bü\\xa0cke.txt"]


def test_many_members(tmp_path: Path) -> None:
    members = [(f"{n}.txt", b"words %d" % n) for n in range(1500)]
    assert len(read(tmp_path, "a.zip", zipped(members, method=zipfile.ZIP_STORED)).articles) == 1500
    assert len(read(tmp_path, "a.tar", tarred(members)).articles) == 1500
