# SPDX-License-Identifier: MIT
import hashlib
import io
import os
from pathlib import Path

import pytest
from archive_outcome import found, read, read_text, sorted_out
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.archive.description import description
from reader.archive.fixity import sha256_of
from reader.archive.place import Place, fit_label
from reader.archive.reading import read_file
from reader.archive.streams import BoundedFile, UnreadableError
from reader.archive.walk import FoundFile
from reader.model.problem import FileStatus


def test_the_hash_comes_first_and_the_verdict_last(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.txt", b"A bridge is closed.\n")
    assert outcome.hashed is not None
    assert outcome.hashed.sha256 == hashlib.sha256(b"A bridge is closed.\n").hexdigest()
    assert not outcome.hashed.unchanged
    assert outcome.finished.status is FileStatus.LISTED
    assert outcome.only.item == ""


def test_an_unchanged_file_is_not_read_again(tmp_path: Path) -> None:
    first = read(tmp_path, "a.txt", b"A bridge is closed.")
    assert first.hashed is not None
    again = read(tmp_path, "a.txt", b"A bridge is closed.", known_sha256=first.hashed.sha256)
    assert again.hashed is not None
    assert again.hashed.unchanged
    assert not again.articles
    assert not again.problems


def test_sidecars_and_the_description_are_hashed_and_are_parts(tmp_path: Path) -> None:
    (tmp_path / "X.html").write_text("<p>page")
    for name in ("README.md", ".DS_Store", "manifest-md5.txt", "X_files/logo.txt"):
        outcome = read(tmp_path, name, b"words")
        assert outcome.hashed is not None, name
        assert outcome.finished.status is FileStatus.PART, name


def test_a_file_that_went_away_is_a_problem(tmp_path: Path) -> None:
    outcome = sorted_out(read_file(os.fsencode(tmp_path), FoundFile(b"gone.txt", 1, 0, 0)))
    assert outcome.finished.status is FileStatus.PROBLEM
    assert outcome.hashed is None
    assert outcome.reasons == ["It is no longer there."]


def test_what_became_a_pipe_or_a_link_is_refused_at_opening(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "real.txt").write_text("real")
    (tmp_path / "link.txt").symlink_to("real.txt")
    (tmp_path / "folder").mkdir()
    for name in ("pipe.txt", "link.txt", "folder"):
        outcome = sorted_out(read_file(os.fsencode(tmp_path), found(tmp_path, name)))
        assert outcome.finished.status is FileStatus.PROBLEM, name
        assert len(outcome.problems) == 1


def test_a_growing_file_is_read_up_to_the_size_it_had(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"first")
    with BoundedFile(os.fsencode(tmp_path), b"log.txt") as raw:
        with path.open("ab") as growing:
            growing.write(b" second")
        assert raw.read() == b"first"
        assert raw.seek(0, io.SEEK_END) == 5
        assert raw.seek(-2, io.SEEK_END) == 3
        assert raw.read(100) == b"st"
        assert raw.read(100) == b""


def test_reading_a_large_file_gives_signs_of_life_each_pass_anew(tmp_path: Path) -> None:
    with (tmp_path / "large.bin").open("wb") as file:
        file.write(bytes(40 * 1024 * 1024))
    signs: list[int] = []
    with BoundedFile(os.fsencode(tmp_path), b"large.bin", lambda: signs.append(raw.tell())) as raw:
        raw.readall()
        first = len(signs)
        raw.seek(0)
        raw.readall()
        assert len(signs) == first  # going to and fro is no sign of life
        raw.rewind()
        raw.readall()
    assert first >= 1
    assert len(signs) == 2 * first


def test_items_that_two_articles_share_are_told_apart(tmp_path: Path) -> None:
    lines = [
        '{"id": "7", "body": "a"}',
        '{"id": "7", "body": "b"}',
        '{"id": "7~2", "body": "c"}',
        '{"id": "7", "body": "d"}',
    ]
    outcome = read_text(tmp_path, "a.jsonl", "\n".join(lines))
    assert outcome.items == ["7", "7~2", "7~2~2", "7~3"]


def test_a_flood_of_problems_is_counted(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.jsonl", '{"body": "one"}\n' * 2 + "{}\n" * 5000)
    assert len(outcome.problems) == 101
    assert outcome.reasons[-1] == "4,900 more items of this file could not be read."
    assert outcome.finished.status is FileStatus.FLAGGED
    assert outcome.finished.flags == ("incomplete",)


def test_the_sha256_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\0" * 3_000_000)
    assert sha256_of(os.fsencode(tmp_path), found(tmp_path, "a.bin")) == hashlib.sha256(b"\0" * 3_000_000).hexdigest()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableError):
        sha256_of(os.fsencode(tmp_path), found(tmp_path, "pipe"))


def test_reading_may_be_given_up_in_the_middle(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"body": "one"}\n' * 50)
    events = read_file(os.fsencode(tmp_path), found(tmp_path, "a.jsonl"))
    for _ in range(5):
        next(events)
    events.close()  # type: ignore[attr-defined]  # it is a generator
    (tmp_path / "a.jsonl").unlink()


def test_the_archives_description(tmp_path: Path) -> None:
    root = os.fsencode(tmp_path)
    assert description(root) == ""
    (tmp_path / "story.txt").write_text("A story.")
    (tmp_path / "README").write_bytes(b"\0\1\2" * 100)
    assert description(root) == ""
    (tmp_path / "about.md").write_text("# The Herald\n\nFrom *1987* to 2004.\n")
    assert description(root) == "The Herald\n\nFrom 1987 to 2004."
    assert description(root + b"/nowhere") == ""


def test_a_description_that_cannot_be_opened_is_none(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "README.txt")
    (tmp_path / "README").symlink_to("nowhere")
    assert description(os.fsencode(tmp_path)) == ""


@pytest.mark.parametrize(
    ("steps", "item"),
    [
        ((), ""),
        (("12",), "12"),
        (("a/b.sgm", "#12"), "a/b.sgm#12"),
        (("inner.tar", "x.txt", ""), "inner.tar!x.txt"),
    ],
)
def test_items_are_named_by_the_way_to_them(steps: tuple[str, ...], item: str) -> None:
    place = Place(b"f", b"f")
    *members, label = steps or ("",)
    for member in members:
        place = place.member(member)
    assert place.item(label.removeprefix("#")) == item


@given(st.text(max_size=1500))
@settings(max_examples=100)
def test_labels_can_be_stored_and_shown(label: str) -> None:
    fitted = fit_label(label)
    fitted.encode("utf-8")
    assert fitted.isprintable()
