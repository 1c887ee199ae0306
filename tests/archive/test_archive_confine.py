# SPDX-License-Identifier: MIT
"""Confinement can't be taken off again, so each of these runs in a child process of its own."""

import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

import reader
from reader.archive.confine import is_refused
from reader.archive.memory import peak_memory, watch

_MEGABYTE = 1024 * 1024


def _confined(code: str, *, memory: int = 512 * _MEGABYTE, cwd: Path) -> subprocess.CompletedProcess[str]:
    start = f"from reader.archive.confine import confine; confine(memory_bytes={memory})\n"
    command = [sys.executable, "-W", "error", "-c", start + code]
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(reader.__file__))}
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment, timeout=60, check=False)


_FORBIDDEN = """
import os, pathlib, shutil, socket, subprocess, tempfile
import ctypes
tries = {
    "socket": lambda: socket.socket(),
    "name": lambda: socket.getaddrinfo("localhost", 80),
    "subprocess": lambda: subprocess.run(["true"]),
    "system": lambda: os.system("true"),
    "fork": lambda: os.fork(),
    "exec": lambda: os.execv("/bin/true", ["true"]),
    "spawn": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "write": lambda: open("new.txt", "w"),
    "append": lambda: open("a.txt", "ab"),
    "update": lambda: open("a.txt", "r+"),
    "exclusive": lambda: open("new.txt", "x"),
    "os.open": lambda: os.open("new.txt", os.O_CREAT | os.O_RDWR),
    "remove": lambda: os.remove("a.txt"),
    "rename": lambda: os.rename("a.txt", "b.txt"),
    "replace": lambda: os.replace("a.txt", "b.txt"),
    "mkdir": lambda: os.mkdir("folder"),
    "rmdir": lambda: os.rmdir("."),
    "truncate": lambda: os.truncate("a.txt", 0),
    "chmod": lambda: os.chmod("a.txt", 0),
    "utime": lambda: os.utime("a.txt"),
    "link": lambda: os.link("a.txt", "b.txt"),
    "symlink": lambda: os.symlink("a.txt", "b.txt"),
    "temporary": lambda: tempfile.mkstemp(dir="."),
    "copy": lambda: shutil.copyfile("a.txt", "b.txt"),
    "library": lambda: ctypes.CDLL("libc.so.6"),
}
for name, attempt in tries.items():
    try:
        attempt()
    except PermissionError:
        continue
    print(name)
"""


def test_a_confined_process_may_not_reach_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("kept")
    done = _confined(_FORBIDDEN, cwd=tmp_path)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    assert (tmp_path / "a.txt").read_text() == "kept"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_memory_has_a_limit(tmp_path: Path) -> None:
    code = "try:\n    b'x' * 400_000_000\nexcept MemoryError:\n    print('refused')\nprint(len(b'x' * 20_000_000))"
    done = _confined(code, memory=200 * _MEGABYTE, cwd=tmp_path)
    assert done.stdout == "refused\n20000000\n"


_READ = """
import os, sys
from reader.archive.events import Finished
from reader.archive.reading import read_file
from reader.archive.walk import FoundFile
for name in sys.argv[1:] or sorted(os.listdir(".")):
    for event in read_file(os.fsencode(os.getcwd()), FoundFile(os.fsencode(name), 0, 0, 0)):
        if isinstance(event, Finished):
            print(name, event.status.value, event.articles)
"""


def test_every_format_is_read_under_confinement(tmp_path: Path) -> None:
    page = "<html><body><article><h1>Bridge closed</h1>" + "<p>The bridge is closed for the new trams.</p>" * 20
    (tmp_path / "a.html").write_text(page)
    (tmp_path / "b.md").write_text("---\ntitle: Bridge\n---\nclosed")
    (tmp_path / "c.csv").write_text("headline,body\nBridge,closed\n")
    (tmp_path / "d.json").write_text('[{"title": "Bridge", "body": "closed"}]')
    (tmp_path / "e.txt").write_bytes("Le pont est fermé depuis l’été.".encode("cp1252"))
    (tmp_path / "f.sgm").write_text('<REUTERS NEWID="1"><DATE>26-FEB-1987</DATE><TITLE>BRIDGE</TITLE></REUTERS>')
    with zipfile.ZipFile(tmp_path / "g.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("x.txt", "closed")
    done = _confined(_READ, cwd=tmp_path)
    assert done.stderr == ""
    names = ["a.html", "b.md", "c.csv", "d.json", "e.txt", "f.sgm", "g.zip"]
    assert done.stdout == "".join(f"{name} listed 1\n" for name in names)
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_bombs_end_as_problems_within_the_limit(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", b"\0" * 300_000_000)
    with (tmp_path / "long.txt").open("wb") as file:
        for _ in range(240):
            file.write(b"line " * 200_000)
    (tmp_path / "deep.json").write_text('{"articles": [' + '[{"a":' * 500_000)
    done = _confined(_READ, memory=256 * _MEGABYTE, cwd=tmp_path)
    assert done.stderr == ""
    assert done.stdout == "bomb.zip problem 0\ndeep.json problem 0\nlong.txt problem 0\n"


def test_the_watch_ends_what_grows_too_large() -> None:
    sizes = [1, 2, 3, 11]
    ended = threading.Event()
    thread = watch(10, lambda: sizes.pop(0), ended.set)
    thread.join(timeout=10)
    assert ended.is_set()
    assert not sizes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits by job objects")
def test_the_peak_is_told_in_bytes() -> None:
    assert 10 * _MEGABYTE < peak_memory() < 100_000 * _MEGABYTE


@pytest.mark.parametrize(
    ("event", "arguments", "refused"),
    [
        ("open", ("a", "r", os.O_RDONLY), False),
        ("open", ("a", None, os.O_RDONLY | os.O_NONBLOCK), False),
        ("open", ("a", "w", os.O_WRONLY | os.O_CREAT), True),
        ("open", ("a", "rb+", None), True),
        ("open", (3, None, os.O_RDWR), True),
        ("ctypes.dlopen", (None,), False),
        ("ctypes.dlopen", ("libc.so.6",), True),
        ("socket.connect", ("s", "a"), True),
        ("os.remove", ("a", -1), True),
        ("os.listdir", ("a",), False),
        ("import", ("lxml", None, None, None, None), False),
    ],
)
def test_what_is_refused(event: str, arguments: tuple[object, ...], refused: bool) -> None:
    assert is_refused(event, arguments) is refused
