# SPDX-License-Identifier: MIT
"""Files made in memory that Qt can open by name, as style sheets and icons want them."""

import struct
from collections.abc import Mapping

from PySide6.QtCore import QResource

_HEADER = struct.Struct(">4siiii")  # magic, version, and where tree, data and names begin
_NODE = struct.Struct(">IHIIQ")  # where the name is, flags, then a folder's children, or a file's language and data
_FOLDER = 2
_ANY_LANGUAGE = 1  # QLocale.Language.C
_held: list[bytes] = []  # Qt reads from the bytes themselves, as long as the program runs


def serve(files: Mapping[str, bytes], root: str) -> None:
    """Let Qt open `files` as ":ROOT/NAME" until the program ends. `root` begins with a slash and is served once.

    The bytes are those of an `.rcc` file, version 2, as Qt's `rcc` would write it.
    """
    bundle = _bundled(files)
    _held.append(bundle)
    if not QResource.registerResourceData(bundle, root):
        raise ValueError(f"Qt doesn't take the bundle for {root}")


def _bundled(files: Mapping[str, bytes]) -> bytes:
    tree = bytearray(_NODE.pack(0, _FOLDER, len(files), 1, 0))
    names, data = bytearray(_name("")), bytearray()
    for name in sorted(files, key=_hash):  # Qt looks for a hash by halving
        tree += _NODE.pack(len(names), 0, _ANY_LANGUAGE, len(data), 0)
        names += _name(name)
        data += struct.pack(">I", len(files[name])) + files[name]
    place = _HEADER.size
    header = _HEADER.pack(b"qres", 2, place, place + len(tree), place + len(tree) + len(data))
    return header + bytes(tree) + bytes(data) + bytes(names)


def _name(name: str) -> bytes:
    units = name.encode("utf-16-be")
    return struct.pack(">HI", len(units) // 2, _hash(name)) + units


def _hash(name: str) -> int:
    """Return Qt's own hash of a name (`qt_hash` in qhash.cpp)."""
    found = 0
    for sign in name:
        found = (found << 4) + ord(sign)
        found ^= (found & 0xF0000000) >> 23
        found &= 0x0FFFFFFF
    return found
