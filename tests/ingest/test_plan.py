# SPDX-License-Identifier: MIT
"""New, changed, moved and vanished files told apart."""

import hashlib
import os
from pathlib import Path

from reader.archive.walk import FoundFile, walk
from reader.catalog.files import StoredFile
from reader.errors import CancelToken
from reader.ingest.plan import Plan, make_plan
from reader.model.problem import FileStatus


def found_in(folder: Path) -> list[FoundFile]:
    return [entry for entry in walk(os.fsencode(folder), CancelToken()) if isinstance(entry, FoundFile)]


def stored(folder: Path) -> dict[bytes, StoredFile]:
    """What a catalog would know after reading the folder."""
    return {
        file.path: StoredFile(
            path=file.path,
            size=file.size,
            mtime_ns=file.mtime_ns,
            inode=file.inode,
            sha256=hashlib.sha256((folder / os.fsdecode(file.path)).read_bytes()).hexdigest(),
            status=FileStatus.LISTED,
            articles=1,
            flags=(),
            complete=True,
            vanished=False,
        )
        for file in found_in(folder)
    }


def plan(
    folder: Path,
    known: dict[bytes, StoredFile],
    *,
    reread: bool = False,
    leanings: dict[bytes, list[bytes]] | None = None,
) -> Plan:
    return make_plan(os.fsencode(folder), found_in(folder), known, leanings or {}, reread=reread)


def paths(files: tuple[FoundFile, ...]) -> list[bytes]:
    return [file.path for file in files]


def archive(folder: Path) -> Path:
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(f"The text of {name}.")
    return folder


def test_a_first_look(tmp_path: Path) -> None:
    first = plan(archive(tmp_path), {})
    assert paths(first.new) == [b"a.txt", b"b.txt", b"c.txt"]
    assert paths(first.to_read) == [b"a.txt", b"b.txt", b"c.txt"]


def test_nothing_changed(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    assert plan(tmp_path, known) == Plan((), (), (), ())
    assert paths(plan(tmp_path, known, reread=True).changed) == [b"a.txt", b"b.txt", b"c.txt"]


def test_all_four(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    (tmp_path / "a.txt").rename(tmp_path / "moved.txt")
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.txt").write_text("Another text of c.txt.")
    (tmp_path / "d.txt").write_text("The text of d.txt.")
    now = plan(tmp_path, known)
    assert [(old, file.path) for old, file in now.moved] == [(b"a.txt", b"moved.txt")]
    assert now.vanished == (b"b.txt",)
    assert paths(now.changed) == [b"c.txt"]
    assert paths(now.new) == [b"d.txt"]


def test_the_size_alone_moves_nothing(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    (tmp_path / "a.txt").unlink()
    (tmp_path / "z.txt").write_text("The text of z.txt.")
    now = plan(tmp_path, known)
    assert now.moved == ()
    assert paths(now.new) == [b"z.txt"]
    assert now.vanished == (b"a.txt",)


def test_two_of_the_same_bytes_move_each_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The same text.")
    known = stored(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "c.txt")
    (tmp_path / "b.txt").rename(tmp_path / "d.txt")
    now = plan(tmp_path, known)
    assert sorted((old, file.path) for old, file in now.moved) == [(b"a.txt", b"c.txt"), (b"b.txt", b"d.txt")]


def test_an_interrupted_reading_is_read_again(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    broken = known[b"b.txt"]
    known[b"b.txt"] = StoredFile(
        **{name: getattr(broken, name) for name in broken.__slots__} | {"complete": False, "sha256": ""}
    )
    assert paths(plan(tmp_path, known).changed) == [b"b.txt"]


def test_one_that_had_vanished_is_new(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    gone = known[b"b.txt"]
    known[b"b.txt"] = StoredFile(**{name: getattr(gone, name) for name in gone.__slots__} | {"vanished": True})
    now = plan(tmp_path, known)
    assert paths(now.new) == [b"b.txt"]
    assert now.vanished == ()


def test_who_leans_on_what_changed_came_went_or_moved_is_read_again(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    leanings = {b"a.txt": [b"b.txt"], b"c.txt": ["Pages/Ä.xml".encode()]}
    assert plan(tmp_path, known, leanings=leanings).to_read == ()
    (tmp_path / "b.txt").write_text("Other words altogether.")
    assert paths(plan(tmp_path, known, leanings=leanings).again) == [b"a.txt"]
    (tmp_path / "b.txt").unlink()
    assert paths(plan(tmp_path, known, leanings=leanings).again) == [b"a.txt"]
    known = stored(tmp_path)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "ä.XML").write_text("It was asked for in other letters.")
    assert paths(plan(tmp_path, known, leanings=leanings).again) == [b"c.txt"]


def test_one_that_leans_is_read_again_where_it_was_moved(tmp_path: Path) -> None:
    known = stored(archive(tmp_path))
    (tmp_path / "d").mkdir()
    (tmp_path / "a.txt").rename(tmp_path / "d" / "a.txt")
    moved = plan(tmp_path, known, leanings={b"a.txt": [b"gone.xml"]})
    assert [old for old, _ in moved.moved] == [b"a.txt"]
    assert paths(moved.again) == paths(moved.to_read) == [b"d/a.txt"]
