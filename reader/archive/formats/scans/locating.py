# SPDX-License-Identifier: MIT
"""From an address in a METS to the file that is meant: as written, or else by its name."""

import io
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from reader.archive.place import Neighbours

_MOST_NAMES = 20_000
_DEEPEST = 2
_FILES = (b".xml", b".jpg", b".jpeg", b".tif", b".tiff", b".jp2", b".png", b".pdf", b".txt", b".html", b".gz", b".zip")


class Locator:
    """Finds the files that a METS names. `folder` is where it lies, seen from whose neighbours they are.

    Addresses have `file:` in front, back slashes, letters of another case, a bag's `data/`; or they were true on
    another disk. Then the one file of this name below is meant, if there is but one; and where a folder of the name
    that the address has is there, only what lies in it.
    """

    def __init__(self, around: Neighbours, folder: bytes = b"") -> None:
        self._around = around
        self._folder = folder
        self._by_name: dict[bytes, list[tuple[bytes, bytes]]] | None = None
        self._folders: set[bytes] = set()

    def name(self, href: str) -> bytes:
        """Return by which name a file can be opened, b"" if it isn't there."""
        written = plain_address(href)
        if not written:
            return b""
        for name in dict.fromkeys((written, written.removeprefix(b"data/"))):
            whole = self._below(name)
            if self._around.path(whole)[0]:
                return whole
        found = self._named(written)
        return found[0] if len(found) == 1 else b""

    def path(self, href: str) -> tuple[bytes, str]:
        """Return where the file lies that is meant (see `Neighbours.path`)."""
        return self._around.path(self.name(href))

    def open(self, href: str) -> io.BufferedReader | None:
        """Open the file that is meant; None, and noted as asked for, if it isn't there."""
        return self._around.open(self.name(href) or self._below(plain_address(href) or b"?"))

    def _below(self, name: bytes) -> bytes:
        return self._folder + b"/" + name if self._folder else name

    def _named(self, written: bytes) -> list[bytes]:
        if self._by_name is None:
            self._by_name = {}
            for folder, name in self._listed():
                last = folder.rpartition(b"/")[2].lower()
                whole = folder + b"/" + name if folder else name
                self._by_name.setdefault(name.lower(), []).append((last, whole))
        above, _, name = written.lower().rpartition(b"/")
        home = above.rpartition(b"/")[2]
        return [whole for last, whole in self._by_name.get(name, []) if home not in self._folders or last == home]

    def _listed(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield the files in the folder of the METS and those below it: folder and name."""
        level = [self._folder]
        left = _MOST_NAMES
        for _ in range(_DEEPEST + 1):
            below: list[bytes] = []
            for folder in level:
                names = self._around.names(folder)[: max(0, left)]
                left -= len(names)
                for name in names:
                    if name.lower().endswith(_FILES):
                        yield folder, name
                    else:
                        below.append(folder + b"/" + name if folder else name)
                        self._folders.add(name.lower())
            level = below


def plain_address(href: str) -> bytes:
    """Return an address as a relative path: without scheme and host, with `/` between its parts."""
    text = href.strip().replace("\\", "/")
    scheme, colon, rest = text.partition(":")
    if colon and (scheme.lower() in {"file", "http", "https", "urn"} or len(scheme) == 1):
        text = rest
    if text.startswith("//") and not text.startswith(("///", "//./")):
        text = text[2:].partition("/")[2]
    parts = [part for part in text.split("/") if part not in ("", ".")]
    return unquote_to_bytes("/".join(parts))
