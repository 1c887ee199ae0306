# SPDX-License-Identifier: MIT
"""The folder of an index: its list, its lock, its deleted documents, and what is removed."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reader
from reader.errors import BusyError, StoreDamagedError, StoreError
from reader.index.columnar.damage import writing
from reader.index.columnar.deletions import read_live, write_live
from reader.index.columnar.folder import IndexFolder, destroy
from reader.index.columnar.manifest import Manifest, SegmentEntry

_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(reader.__file__)))
_ONE, _TWO = "0123456789abcdef", "fedcba9876543210"
_MANIFEST = Manifest(7, (SegmentEntry(_ONE, 30, 4, 2, 5), SegmentEntry(_TWO, 1, 0)))


@pytest.fixture
def folder(tmp_path: Path) -> IndexFolder:
    return IndexFolder(str(tmp_path))


def _left(folder: IndexFolder) -> set[str]:
    return set(os.listdir(folder.path))


def _touch(folder: IndexFolder, *names: str) -> None:
    for name in names:
        Path(folder.path, name).write_bytes(b"x")


def test_what_is_committed_is_read(folder: IndexFolder) -> None:
    assert folder.read() == Manifest(-1, ())
    folder.commit(_MANIFEST)
    assert folder.read() == _MANIFEST
    assert _left(folder) == {"MANIFEST"}


def test_a_folder_that_is_not_there_holds_no_index(tmp_path: Path) -> None:
    assert IndexFolder(str(tmp_path / "none")).read().generation == -1
    (tmp_path / "file").write_text("")
    assert IndexFolder(str(tmp_path / "file" / "none")).read().generation == -1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("generation", -1),
        ("generation", 1.0),
        ("generation", True),
        ("generation", "1"),
        ("generation", 1 << 60),
        ("segments", None),
        ("segments", 5),
        ("segments", ["abcde"]),
        ("segments", [[_ONE, 1, 0, 0]]),
        ("segments", [["../../secret/abc", 1, 0, 0, 0]]),
        ("segments", [[_ONE.upper(), 1, 0, 0, 0]]),
        ("segments", [[7, 1, 0, 0, 0]]),
        ("segments", [[_ONE, -1, 0, 0, 0]]),
        ("segments", [[_ONE, 1 << 32, 0, 0, 0]]),
        ("segments", [[_ONE, 1, 0, 2, 1]]),  # more deleted than there are
        ("segments", [[_ONE, 1, 0, 1, 0]]),  # deleted, but no list of them
        ("segments", [[_ONE, 1, 0, 0, 1]]),
        ("segments", [[_ONE, 2, 0, 1, 8]]),  # deleted later than this commit
        ("segments", [[_ONE, 1, 0, 0, 0]] * 2),
        ("segments", [[f"{n:016x}", 1, 0, 0, 0] for n in range(4001)]),
    ],
)
def test_no_number_of_the_list_is_trusted(folder: IndexFolder, key: str, value: object) -> None:
    stated = json.loads(_MANIFEST.pack())
    Path(folder.path, "MANIFEST").write_text(json.dumps(stated | {key: value}))
    with pytest.raises(StoreDamagedError, match="damaged"):
        folder.read()


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"3", b"\xff\xfe", b"[" * 100_000, b" " * 2_000_000])
def test_a_list_that_is_none_is_damage(folder: IndexFolder, raw: bytes) -> None:
    Path(folder.path, "MANIFEST").write_bytes(raw)
    with pytest.raises(StoreDamagedError, match="damaged") as caught:
        folder.read()
    assert "built anew" in caught.value.hint


@settings(max_examples=50)
@given(st.binary(max_size=60), st.integers(0, 200))
def test_any_bytes_in_the_list_are_damage_at_worst(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes, at: int
) -> None:
    folder = IndexFolder(str(tmp_path_factory.mktemp("list")))
    good = _MANIFEST.pack()
    Path(folder.path, "MANIFEST").write_bytes(good[:at] + raw + good[at + len(raw) :])
    try:
        manifest = folder.read()
    except StoreDamagedError:
        return
    assert Manifest.unpack(manifest.pack()) == manifest


@pytest.mark.parametrize("what", ["version", "analyzer"])
def test_an_index_of_another_version_is_said(folder: IndexFolder, what: str) -> None:
    stated = json.loads(_MANIFEST.pack())
    Path(folder.path, "MANIFEST").write_text(json.dumps(stated | {what: 2}))
    with pytest.raises(StoreDamagedError, match="another version"):
        folder.read()


@pytest.mark.parametrize("name", ["_articles_3.toc", "VERSION", "articles_0123456789abcdef.trm"])
def test_an_index_in_the_old_format_is_of_another_version(folder: IndexFolder, name: str) -> None:
    _touch(folder, name)
    with pytest.raises(StoreDamagedError, match="another version"):
        folder.read()
    destroy(folder.path)
    assert not os.path.exists(folder.path)


def test_segments_without_a_list_are_damage(folder: IndexFolder) -> None:
    _touch(folder, "lock", "seg-x.tmp")
    assert folder.read().generation == -1
    _touch(folder, f"seg-{_ONE}.col")
    with pytest.raises(StoreDamagedError, match="damaged"):
        folder.read()


def test_a_list_that_comes_between_two_looks_is_read(folder: IndexFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.commit(_MANIFEST)
    looks = [None, _MANIFEST.pack()]
    monkeypatch.setattr(folder, "_read_manifest", lambda: looks.pop(0))
    assert folder.read() == _MANIFEST


def test_what_windows_refuses_for_a_moment_is_tried_again(folder: IndexFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    refusals, replace = [1, 2], os.replace

    def refuse(old: str, new: str) -> None:
        if refusals:
            refusals.pop()
            raise PermissionError(errno.EACCES, "in use")
        replace(old, new)

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr("reader.index.columnar.folder._IN_USE_IS_REFUSED", False)
    with pytest.raises(PermissionError):
        folder.commit(_MANIFEST)
    monkeypatch.setattr("reader.index.columnar.folder._IN_USE_IS_REFUSED", True)
    folder.commit(_MANIFEST)
    assert (refusals, folder.read()) == ([], _MANIFEST)


def test_a_list_that_the_system_refuses_is_said(folder: IndexFolder) -> None:
    os.mkdir(os.path.join(folder.path, "MANIFEST"))
    with pytest.raises(StoreError, match="can't be read"):
        folder.read()


def test_a_sweep_removes_all_that_is_not_listed_and_nothing_of_others(folder: IndexFolder) -> None:
    kept = {f"seg-{_ONE}.col", f"quo-{_ONE}.col", f"del-{_ONE}-5.bits", f"seg-{_TWO}.col", "MANIFEST", "lock"}
    others = {".DS_Store", "notes.txt", "seg-1.col"}
    gone = {
        f"del-{_ONE}-4.bits",
        f"del-{_TWO}-7.bits",
        f"seg-{'0' * 16}.col",
        f"seg-{'0' * 16}.col.tmp",
        "spool-abc.tmp",
        "MANIFEST.tmp",
        "_articles_12.toc",
        "articles_0123456789abcdef.pst",
        "articles_WRITELOCK",
        "VERSION",
    }
    _touch(folder, *kept, *others, *gone)
    folder.sweep(_MANIFEST)
    assert _left(folder) == kept | others


def test_an_index_is_removed_as_a_whole(folder: IndexFolder) -> None:
    folder.commit(_MANIFEST)
    _touch(folder, f"seg-{_ONE}.col", f"del-{_ONE}-5.bits", "MANIFEST.tmp")
    destroy(folder.path)
    destroy(folder.path)
    assert not os.path.exists(folder.path)


def test_a_strange_file_stays_beside_no_index(folder: IndexFolder) -> None:
    folder.commit(_MANIFEST)
    _touch(folder, "desktop.ini")
    destroy(folder.path)
    assert _left(folder) == {"desktop.ini"}
    assert folder.read().generation == -1


def test_what_can_not_be_removed_stays_beside_an_empty_index(
    folder: IndexFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where another process has a segment mapped."""
    folder.commit(_MANIFEST)
    _touch(folder, f"seg-{_ONE}.col", f"quo-{_ONE}.col")
    remove = os.remove

    def refuse(path: str) -> None:
        if os.path.basename(path).startswith("seg-"):
            raise PermissionError(errno.EACCES, "in use", path)
        remove(path)

    monkeypatch.setattr(os, "remove", refuse)
    destroy(folder.path)
    assert folder.read() == Manifest(0)
    monkeypatch.setattr(os, "remove", remove)
    folder.sweep(folder.read())
    assert _left(folder) == {"MANIFEST", "lock"}


def test_a_crash_while_an_index_is_removed_leaves_damage_or_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crash(BaseException):
        pass

    remove, seen = os.remove, set[str]()
    for allowed in range(10):
        folder = IndexFolder(str(tmp_path / str(allowed)))
        os.mkdir(folder.path)
        folder.commit(_MANIFEST)
        _touch(folder, f"seg-{_ONE}.col", f"quo-{_ONE}.col", f"seg-{_TWO}.col", f"quo-{_TWO}.col")
        left = [allowed]

        def crash(path: str, left: list[int] = left) -> None:
            if not left[0]:
                raise Crash
            left[0] -= 1
            remove(path)

        with monkeypatch.context() as patched:
            patched.setattr(os, "remove", crash)
            try:
                destroy(folder.path)
            except Crash:
                with pytest.raises(StoreDamagedError):
                    folder.read()
                seen.add("damage")
            else:
                assert not os.path.exists(folder.path)
                seen.add("nothing")
        destroy(folder.path)
        assert not os.path.exists(folder.path)
    assert seen == {"damage", "nothing"}


def test_a_folder_that_refuses_to_go_is_said(folder: IndexFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_paths: str) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    folder.commit(_MANIFEST)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(StoreError, match="can't be removed"):
        destroy(folder.path)


_CHILD = """
import sys
from reader.index.columnar.folder import IndexFolder
lock = IndexFolder(sys.argv[1]).lock()
print("locked", flush=True)
sys.stdin.read()
"""


def test_the_lock_of_a_killed_process_is_free(folder: IndexFolder) -> None:
    command = [sys.executable, "-c", _CHILD, folder.path]
    with subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "locked\n"
        with pytest.raises(BusyError, match="writing"):
            folder.lock()
        with pytest.raises(BusyError):
            destroy(folder.path)
        child.kill()
    lock = folder.lock()
    with pytest.raises(BusyError):
        IndexFolder(folder.path).lock()
    lock.release()
    folder.lock().release()


@settings(max_examples=50)
@given(st.lists(st.booleans(), min_size=1, max_size=70))
def test_what_is_dead_is_dead_when_read(tmp_path_factory: pytest.TempPathFactory, flags: list[bool]) -> None:
    path = str(tmp_path_factory.mktemp("dead") / "a.bits")
    write_live(path, np.array(flags))
    deleted = flags.count(False)
    assert read_live(path, len(flags), deleted).tolist() == flags
    for documents, dead in ((len(flags) + 1, deleted), (len(flags) - 1, deleted), (len(flags), deleted + 1)):
        with pytest.raises(StoreDamagedError):
            read_live(path, documents, dead)


def test_any_changed_byte_of_a_list_of_the_dead_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.bits"
    write_live(str(path), np.array([True, False, True] * 7))
    raw = path.read_bytes()
    changed = [raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :] for at in range(len(raw))]
    for wrong in [*changed, *(raw[:length] for length in range(len(raw))), raw + b"\0"]:
        path.write_bytes(wrong)
        with pytest.raises(StoreDamagedError):
            read_live(str(path), 21, 7)


def test_a_full_disk_is_said_with_what_to_do() -> None:
    with pytest.raises(StoreError) as caught, writing():
        raise OSError(errno.ENOSPC, "No space left on device")
    assert "make room" in caught.value.hint
