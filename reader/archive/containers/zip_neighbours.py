# SPDX-License-Identifier: MIT
"""The members around one of a zip's: read out of the order in which they lie, within the same limits."""

import functools
import io
from collections.abc import Iterable

from reader.archive.formats.guarded_zip import GuardedZip
from reader.archive.neighbours import joined, lowered
from reader.archive.place import Place
from reader.archive.streams import HEAD, UnreadableError


class ZipFolder:
    """An open zip by its members' names, with `/` between their parts. `opened` are those that another one leans on."""

    def __init__(self, archive: GuardedZip, place: Place) -> None:
        self.archive = archive
        self.place = place
        self.members = {path_of(name): name for name in archive.names()}
        self.opened: set[bytes] = set()
        self.asked: dict[tuple[bytes, frozenset[bytes]], tuple[bytes, ...]] = {}

    @functools.cached_property
    def lowered(self) -> dict[bytes, bytes]:
        """The names by what they are whatever their case."""
        return {lowered(name): name for name in reversed(self.members)}

    @functools.cached_property
    def folders(self) -> dict[bytes, list[bytes]]:
        """The names in each folder, in order, folders among them."""
        found: dict[bytes, set[bytes]] = {}
        for name in self.members:
            inner = name
            while inner:
                folder, _, last = inner.rpartition(b"/")
                known = found.setdefault(folder, set())
                if last in known:
                    break
                known.add(last)
                inner = folder
        return {folder: sorted(names) for folder, names in found.items()}


class MemberNeighbours:
    """The neighbours of a zip's member (see `Neighbours`)."""

    def __init__(self, folder: ZipFolder, name: str) -> None:
        self._zip = folder
        self._name = path_of(name)
        self._folder = self._name.rpartition(b"/")[0]

    def names(self, folder: bytes = b"") -> list[bytes]:
        """Return the names in a folder of the zip, in order."""
        wanted = joined(self._folder, folder)
        return list(self._zip.folders.get(wanted, ())) if wanted is not None else []

    def open(self, name: bytes) -> io.BufferedReader | None:
        """Open a member beside the one that is read in its turn."""
        found = self._find(name)
        if found is None:
            return None
        if found != self._name:
            self._zip.opened.add(found)
        return self._open(found)

    def there(self, names: Iterable[bytes], folder: bytes = b"") -> list[bytes]:
        """Return which of these names are members in a folder."""
        return [name for name in names if self._find(folder + b"/" + name if folder else name) is not None]

    def usual(self, names: frozenset[bytes], folder: bytes = b"") -> tuple[bytes, ...]:
        """Return which of some names are members in a folder: asked for once."""
        wanted = joined(self._folder, folder)
        if wanted is None:
            return ()
        if (wanted, names) not in self._zip.asked:
            self._zip.asked[wanted, names] = tuple(sorted(self.there(names, folder)))
        return self._zip.asked[wanted, names]

    def head(self, name: bytes) -> bytes:
        """Return the first bytes of a member."""
        found = self._find(name)
        stream = self._open(found) if found is not None else None
        if stream is None:
            return b""
        with stream:
            try:
                return stream.read(HEAD)
            except UnreadableError:
                return b""

    def path(self, name: bytes) -> tuple[bytes, str]:
        """Return the container's path, and the member's name as it would be an item."""
        found = self._find(name)
        if found is None:
            return b"", ""
        member = self._zip.place.member(self._zip.members[found])
        return member.path, member.inside

    def leant_on(self) -> bool:
        """Tell whether another member has opened this one."""
        return self._name in self._zip.opened

    def _find(self, name: bytes) -> bytes | None:
        wanted = joined(self._folder, name)
        if wanted is None:
            return None
        return wanted if wanted in self._zip.members else self._zip.lowered.get(lowered(wanted))

    def _open(self, name: bytes) -> io.BufferedReader | None:
        try:
            return io.BufferedReader(self._zip.archive.open(self._zip.members[name]), HEAD)
        except UnreadableError:
            return None


def path_of(name: str) -> bytes:
    """Return a member's name as a path, whatever stands between its parts."""
    return name.replace("\\", "/").encode("utf-8", "surrogatepass")
