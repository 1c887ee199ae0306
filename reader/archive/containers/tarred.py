# SPDX-License-Identifier: MIT
"""tar: members one after another, read as they come."""

import io
import tarfile
from collections.abc import Iterator
from typing import Any, Protocol, cast

from reader.archive.containers.container import Container, Member
from reader.archive.formats.format import SURE
from reader.archive.place import Place
from reader.archive.seen import Seen
from reader.archive.sidecar import is_sidecar
from reader.archive.streams import Readable, Slice, Unpacked, damage
from reader.model.problem import Problem

_PIECE = 65_536


class _Position(Protocol):
    """What else tarfile's stream tells: where it stands."""

    pos: int


def _recognises(head: bytes, _name: bytes) -> int:
    """Tell by the sign of POSIX or of GNU; its letters alone stand in words, too."""
    return SURE if head[257:265].startswith((b"ustar\0", b"ustar  \0")) else 0


def _members(stream: io.BufferedReader, place: Place) -> Iterator[Member | Problem]:
    seen = Seen()
    with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8", errors="surrogateescape") as tar:
        blocks = cast("Readable", tar.fileobj)
        while (info := tar.next()) is not None:
            tar.members.clear()  # type: ignore[attr-defined]  # undeclared: it would keep every header
            name = info.name.encode("utf-8", "surrogateescape")
            if name.lower().endswith((b".html", b".htm")):
                seen.add(name)
            if not info.isdir() and not is_sidecar(name, seen.__contains__):
                yield _member(blocks, info, place.member(info.name))
            if not _skipped(blocks, tar.offset):
                yield place.problem(damage(EOFError()), "What came before was read. Fetch the file anew if you can.")
                return
        if _is_more(blocks):
            yield place.problem("It is damaged: from some place on it can't be unpacked.")


def _member(blocks: Readable, info: tarfile.TarInfo, place: Place) -> Member | Problem:
    if info.issym() or info.islnk():
        return place.problem("It is a link, which is not followed.")
    if not info.isreg() or info.issparse():
        return place.problem("It is no ordinary file but a pipe, a device or a file with holes.")
    return Member(place, Unpacked(Slice(blocks, info.size), lambda: info.size))


def _skipped(blocks: Readable, place: int) -> bool:
    """Go on to a place; tell whether it is there: a header may say that a member has more bytes than any disk."""
    position: _Position = cast("Any", blocks)
    while position.pos < place:
        if not blocks.read(min(_PIECE, place - position.pos)):
            return False
    return True


def _is_more(blocks: Readable) -> bool:
    """Tell whether more than padding follows the end: a header that is damaged passes for one."""
    while piece := blocks.read(_PIECE):
        if piece.strip(b"\0"):
            return True
    return False


TAR = Container("tar", _recognises, _members)
