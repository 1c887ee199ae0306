# SPDX-License-Identifier: MIT
"""Hostile names and folders: what no text can hold, links, pipes, devices, depth, number."""

import contextlib
import os
import socket
import stat
import sys
from pathlib import Path

from hostile_case import LISTED, PARTLY, REPORTED, case
from hostile_texts import STORY, sized

_NAMES = (
    b"caf\xe9.txt",
    b"a\nb.txt",
    "\u202egpj.txt".encode(),
    b"n" * 244 + b".txt",
    "cafe\u0301.txt".encode(),
    b"-rf.txt",
)


def _write(folder: Path, name: bytes) -> None:
    with open(os.path.join(os.fsencode(folder), name), "wb") as file:
        file.write(STORY.encode())


if sys.platform != "win32":

    @case("names not UTF-8, with a line break, an override, of 248 bytes, NFD", LISTED, articles=len(_NAMES))
    def _names(folder: Path, _: float) -> None:
        for name in _NAMES:
            _write(folder, name)

    @case("a file 120 folders deep", LISTED, articles=1)
    def _deep(folder: Path, _: float) -> None:
        for number in range(120):
            folder /= f"d{number}"
            folder.mkdir()
        _write(folder, b"a.txt")

    @case("a folder called x.txt", LISTED, articles=1)
    def _folder(folder: Path, _: float) -> None:
        (folder / "x.txt").mkdir()
        _write(folder / "x.txt", b"y.txt")

    @case("links to its own folder, out of the archive, to nowhere", PARTLY, reason="link", articles=1)
    def _links(folder: Path, _: float) -> None:
        _write(folder, b"a.txt")
        for name, target in (
            ("self", "."),
            ("up", ".."),
            ("out", "/etc"),
            ("passwd.txt", "/etc/passwd"),
            ("gone", "x"),
        ):
            (folder / name).symlink_to(target)

    @case("a pipe, a socket, a device", REPORTED, reason="pipe, a socket or a device")
    def _pipe(folder: Path, _: float) -> None:
        os.mkfifo(folder / "pipe.txt")
        here = os.open(".", os.O_RDONLY)
        try:
            os.chdir(folder)  # the name of a socket is short
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind("socket.txt")
        finally:
            os.fchdir(here)
            os.close(here)
        with contextlib.suppress(PermissionError):
            os.mknod(folder / "zero.txt", stat.S_IFCHR | 0o600, os.makedev(1, 5))

    @case("a file and a folder that may not be read", REPORTED, PARTLY, LISTED, reason="not allowed")
    def _unreadable(folder: Path, _: float) -> None:
        _write(folder, b"a.txt")
        os.chmod(folder / "a.txt", 0)
        (folder / "closed").mkdir(mode=0)


@case("a METS beside 60,000 pages that it does not name", LISTED, PARTLY, REPORTED)
def _many(folder: Path, scale: float) -> None:
    block = "<TextBlock><TextLine><String CONTENT='closed'/></TextLine></TextBlock>"
    page = f"<alto><Layout><Page><PrintSpace>{block}</PrintSpace></Page></Layout></alto>"
    for number in range(sized(60_000, scale, 100)):
        (folder / f"{number}.xml").write_text(page)
    (folder / "issue_mets.xml").write_text("<mets><structMap TYPE='PHYSICAL'><div/></structMap></mets>")
