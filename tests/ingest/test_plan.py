# SPDX-License-Identifier: MIT
"""New, changed, moved and vanished files told apart."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from reader.archive.walk import FoundFile, walk
from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.ingest.plan import Plan, make_plan
from reader.model.lesson import Lesson
from reader.model.problem import FileStatus


@dataclass(frozen=True)
class Made:
    """A plan, and which files it means."""

    plan: Plan
    to_read: dict[bytes, str]  # with the hash by which an unchanged file is told
    moved: list[tuple[bytes, bytes]]
    vanished: list[bytes]


def found_in(folder: Path) -> list[FoundFile]:
    found = walk(os.fsencode(folder), CancelToken(), own=b"data")
    return [entry for entry in found if isinstance(entry, FoundFile)]


def catalog_of(folder: Path) -> str:
    return str(folder / "data" / "catalog.sqlite")


def digest(folder: Path, name: str) -> str:
    return hashlib.sha256((folder / name).read_bytes()).hexdigest()


def know(folder: Path) -> None:
    """Let the catalog know what it would after reading the folder, and nothing else."""
    Path(catalog_of(folder)).unlink(missing_ok=True)
    with Catalog.open(catalog_of(folder), writable=True) as catalog, catalog.transaction():
        for file in found_in(folder):
            catalog.begin_file(file.path, file.size, file.mtime_ns, file.inode)
            catalog.finish_file(file.path, digest(folder, os.fsdecode(file.path)), FileStatus.LISTED, 1)


def lean(folder: Path, leanings: dict[bytes, list[bytes]]) -> None:
    with Catalog.open(catalog_of(folder), writable=True) as catalog, catalog.transaction():
        for path, others in leanings.items():
            catalog.set_leanings(path, others)


def plan(folder: Path, *, reread: bool = False, lessons: dict[bytes, Lesson] | None = None) -> Made:
    root = os.fsencode(folder)
    with Catalog.open(catalog_of(folder), writable=True) as catalog:
        with catalog.transaction():
            made = make_plan(root, catalog, found_in(folder), CancelToken(), lessons=lessons or {}, reread=reread)
        to_read = {state[0]: sha256 for state, sha256 in catalog.to_read()}
        assert len(to_read) == made.to_read
        moved = [(old, state[0]) for old, state in catalog.moves()]
        return Made(made, to_read, moved, list(catalog.missed()))


def archive(folder: Path) -> Path:
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(f"The text of {name}.")
    return folder


def test_a_first_look(tmp_path: Path) -> None:
    first = plan(archive(tmp_path))
    assert first.plan == Plan(new=3)
    assert first.to_read == {b"a.txt": "", b"b.txt": "", b"c.txt": ""}


def test_nothing_changed(tmp_path: Path) -> None:
    know(archive(tmp_path))
    assert plan(tmp_path) == Made(Plan(), {}, [], [])
    again = plan(tmp_path, reread=True)
    assert again.plan == Plan(changed=3)
    assert again.to_read == {b"a.txt": "", b"b.txt": "", b"c.txt": ""}


def test_a_changed_time_or_inode_alone_leaves_the_hash_to_decide(tmp_path: Path) -> None:
    know(archive(tmp_path))
    os.utime(tmp_path / "b.txt", (1, 1))
    (tmp_path / "copy").write_bytes((tmp_path / "c.txt").read_bytes())
    os.utime(tmp_path / "copy", ns=(1, (tmp_path / "c.txt").stat().st_mtime_ns))
    (tmp_path / "copy").replace(tmp_path / "c.txt")
    now = plan(tmp_path)
    assert now.plan == Plan(changed=2)
    assert now.to_read == {name: digest(tmp_path, name.decode()) for name in (b"b.txt", b"c.txt")}


def test_all_four(tmp_path: Path) -> None:
    know(archive(tmp_path))
    (tmp_path / "a.txt").rename(tmp_path / "moved.txt")
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.txt").write_text("Another text of c.txt.")
    (tmp_path / "d.txt").write_text("The text of d.txt.")
    now = plan(tmp_path)
    assert now.plan == Plan(new=1, changed=1, moved=1, vanished=1)
    assert now.moved == [(b"a.txt", b"moved.txt")]
    assert now.vanished == [b"b.txt"]
    assert list(now.to_read) == [b"c.txt", b"d.txt"]


def test_the_size_alone_moves_nothing(tmp_path: Path) -> None:
    know(archive(tmp_path))
    (tmp_path / "a.txt").unlink()
    (tmp_path / "z.txt").write_text("The text of z.txt.")
    now = plan(tmp_path)
    assert now.plan == Plan(new=1, vanished=1)
    assert list(now.to_read) == [b"z.txt"]
    assert now.vanished == [b"a.txt"]


def test_two_of_the_same_bytes_move_each_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The same text.")
    know(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "c.txt")
    (tmp_path / "b.txt").rename(tmp_path / "d.txt")
    (tmp_path / "e.txt").write_text("The same text.")
    now = plan(tmp_path)
    assert now.moved == [(b"a.txt", b"c.txt"), (b"b.txt", b"d.txt")]
    assert now.plan == Plan(new=1, moved=2)


def test_nothing_is_told_for_moved_while_all_is_read_anew(tmp_path: Path) -> None:
    know(archive(tmp_path))
    (tmp_path / "a.txt").rename(tmp_path / "moved.txt")
    assert plan(tmp_path, reread=True).plan == Plan(new=1, changed=2, vanished=1)


def test_an_interrupted_reading_is_read_again(tmp_path: Path) -> None:
    know(archive(tmp_path))
    with Catalog.open(catalog_of(tmp_path), writable=True) as catalog, catalog.transaction():
        (b,) = [file for file in found_in(tmp_path) if file.path == b"b.txt"]
        catalog.begin_file(b.path, b.size, b.mtime_ns, b.inode)
    assert plan(tmp_path).to_read == {b"b.txt": ""}


def test_one_that_had_vanished_is_new(tmp_path: Path) -> None:
    know(archive(tmp_path))
    with Catalog.open(catalog_of(tmp_path), writable=True) as catalog, catalog.transaction():
        catalog.vanish_file(b"b.txt")
    now = plan(tmp_path)
    assert now.plan == Plan(new=1)
    assert now.to_read == {b"b.txt": ""}


def test_who_leans_on_what_changed_came_went_or_moved_is_read_again(tmp_path: Path) -> None:
    know(archive(tmp_path))
    leanings = {b"a.txt": [b"b.txt"], b"c.txt": ["Pages/Ä.xml".encode()]}
    lean(tmp_path, leanings)
    assert plan(tmp_path).plan == Plan()
    (tmp_path / "b.txt").write_text("Other words altogether.")
    assert plan(tmp_path).plan == Plan(changed=1, again=1)
    assert plan(tmp_path).to_read[b"a.txt"] == ""  # it has the bytes that it had
    (tmp_path / "b.txt").unlink()
    assert list(plan(tmp_path).to_read) == [b"a.txt"]
    know(tmp_path)
    lean(tmp_path, leanings)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "ä.XML").write_text("It was asked for in other letters.")
    assert plan(tmp_path).plan == Plan(new=1, again=1)
    assert b"c.txt" in plan(tmp_path).to_read


def test_one_that_leans_is_read_again_where_it_was_moved(tmp_path: Path) -> None:
    know(archive(tmp_path))
    lean(tmp_path, {b"a.txt": [b"gone.xml"]})
    (tmp_path / "d").mkdir()
    (tmp_path / "a.txt").rename(tmp_path / "d" / "a.txt")
    moved = plan(tmp_path)
    assert moved.plan == Plan(moved=1, again=1)
    assert moved.to_read == {b"d/a.txt": ""}


def test_one_that_was_read_by_another_lesson_is_read_again(tmp_path: Path) -> None:
    know(archive(tmp_path))
    lesson = Lesson(source="The Harbour Courier")
    assert plan(tmp_path, lessons={b"b.txt": lesson}).to_read == {b"b.txt": ""}
    with Catalog.open(catalog_of(tmp_path), writable=True) as catalog, catalog.transaction():
        catalog.set_taught(b"b.txt", lesson.fingerprint)
    assert plan(tmp_path, lessons={b"b.txt": lesson}).plan == Plan()
    assert plan(tmp_path).to_read == {b"b.txt": ""}
    assert plan(tmp_path, lessons={b"": lesson}).plan == Plan(again=2)


def test_many_files_of_one_size_keep_apart(tmp_path: Path) -> None:
    for number in range(1200):
        (tmp_path / f"{number:04}.txt").write_text(f"Story {number:04}.")
    know(tmp_path)
    (tmp_path / "year").mkdir()
    for number in range(1200):
        (tmp_path / f"{number:04}.txt").rename(tmp_path / "year" / f"{number:04}.txt")
    now = plan(tmp_path)
    assert now.plan == Plan(moved=1200)
    assert now.moved == [(b"%04d.txt" % number, b"year/%04d.txt" % number) for number in range(1200)]
