# SPDX-License-Identifier: MIT
"""Processes of the program in which a format or a library was led to do what it may not; spawned by tests."""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection

from reader.archive.formats.format import SURE, Format
from reader.archive.place import Place
from reader.archive.streams import UnreadableError
from reader.ingest.child import read_files
from reader.ingest.page_child import draw_pages
from reader.model.problem import Problem

TEMPTATIONS: dict[str, Callable[[], object]] = {
    "socket": socket.socket,
    "name": lambda: socket.getaddrinfo("localhost", 80),
    "process": lambda: subprocess.run(["true"], check=False),
    "shell": lambda: os.system("true"),
    "new file": lambda: open("tempted.txt", "w"),  # noqa: SIM115
    "append": lambda: open("a.txt", "ab"),  # noqa: SIM115
    "temporary": lambda: tempfile.mkstemp(dir="."),
    "remove": lambda: os.remove("a.txt"),
    "rename": lambda: os.rename("a.txt", "b.txt"),
    "times": lambda: os.utime("a.txt"),
    "rights": lambda: os.chmod("a.txt", 0),
    "folder": lambda: os.mkdir("tempted"),
    "copy": lambda: shutil.copyfile("a.txt", "tempted.txt"),
    "library": lambda: ctypes.CDLL("libc.so.6"),
}


def yielded_to() -> str:
    """Try all of them; return which were not refused, and how many were."""
    done = []
    for name, attempt in TEMPTATIONS.items():
        try:
            attempt()
        except PermissionError:
            continue
        done.append(name)
    return f"{', '.join(done) or 'nothing'} done, {len(TEMPTATIONS) - len(done)} refused"


def _strain(name: bytes) -> None:
    """Do to the process what a library written in C can do to it."""
    if b"hangs" in name:
        sum(range(10**13))  # one step of the interpreter: no other thread ever runs, no signal is heard
    if b"breaks" in name:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"swells" in name:
        held = [bytearray(2**24) for _ in range(2**20)]
        raise AssertionError(len(held))


def _read(_: object, place: Place) -> Iterator[Problem]:
    _strain(place.name)
    yield place.problem(yielded_to())


def tempted_reader(connection: Connection, root: bytes, memory_bytes: int) -> None:
    """Be a reader that knows one more format."""
    from reader.archive.formats import registry

    tempted = Format("tempted", lambda head, _: SURE + 1 if head.startswith(b"tempted") else 0, _read)
    registry.KINDS = (tempted, *registry.KINDS)
    read_files(connection, root, memory_bytes)


def tempted_painter(connection: Connection, root: bytes, memory_bytes: int) -> None:
    """Be the process that draws pages, with a library that was led astray."""
    from reader.archive import rendering

    def render(_root: bytes, path: bytes, *_: object) -> None:
        _strain(path)
        raise UnreadableError(yielded_to())

    rendering.render_page = render  # type: ignore[assignment]
    draw_pages(connection, root, memory_bytes)
