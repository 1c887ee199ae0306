# SPDX-License-Identifier: MIT
"""Lists of checksums that lie in an archive: BagIt's manifests (RFC 8493), and those of `sha256sum` and its kin."""

import io
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.archive.streams import BoundedFile

ALGORITHMS = {32: "md5", 40: "sha1", 64: "sha256", 128: "sha512"}
"""By how many hexadecimal digits a sum has; by hashlib's names."""

_NAME = re.compile(
    rb"(?:tagmanifest|manifest)-(?:md5|sha1|sha256|sha512)\.txt"
    rb"|(?:md5|sha1|sha256|sha512)sums?(?:\.txt)?"
    rb"|checksums?(?:[.-](?:md5|sha1|sha256|sha512))?(?:\.txt)?"
    rb"|.{1,200}\.(?:md5|sha1|sha256|sha512)(?:sum)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_PAYLOAD = re.compile(rb"manifest-(?:md5|sha1|sha256|sha512)\.txt\Z", re.IGNORECASE)
_LINE = re.compile(rb"(\\?)([0-9A-Fa-f]{32,128})[ \t]{1,8}\*?([^\r\n]{1,32768})\Z")
_TAGGED = re.compile(rb"(\\?)(?:MD5|SHA1|SHA256|SHA512) \(([^\r\n]{1,32768})\) = ([0-9A-Fa-f]{32,128})\Z")
_LONGEST_LINE = 33_000
_PERCENT = {b"%0A": b"\n", b"%0a": b"\n", b"%0D": b"\r", b"%0d": b"\r", b"%25": b"%"}
_ESCAPES = {b"\\n": b"\n", b"\\r": b"\r", b"\\\\": b"\\"}


@dataclass(frozen=True, slots=True)
class Claim:
    """What a list says of a file: its archive-relative path, and its sum in lower-case hexadecimal."""

    path: bytes
    algorithm: str
    digest: str


def is_manifest(path: bytes) -> bool:
    """Tell by its name whether a file is a list of checksums."""
    return bool(_NAME.fullmatch(path.rpartition(b"/")[2]))


def is_payload_manifest(path: bytes) -> bool:
    """Tell by its name whether a file lists all that lies in `data/` beside it, as a bag's manifest does."""
    return bool(_PAYLOAD.match(path.rpartition(b"/")[2]))


def read_manifest(root: bytes, path: bytes) -> Iterator[Claim]:
    """Yield what a list says; lines that say nothing are passed over, and so is what lies outside of the archive.

    Raises `ReaderError` or `OSError` if it can't be read.
    """
    folder = path.rpartition(b"/")[0]
    bagged = b"manifest-" in path.rpartition(b"/")[2].lower()
    with BoundedFile(root, path) as raw, io.BufferedReader(raw) as stream:
        while line := stream.readline(_LONGEST_LINE):
            claim = _claim(line.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n"), folder, bagged=bagged)
            if claim:
                yield claim


def _claim(line: bytes, folder: bytes, *, bagged: bool) -> Claim | None:
    if match := _LINE.match(line):
        escaped, digest, name = match.groups()
    elif match := _TAGGED.match(line):
        escaped, name, digest = match.groups()
    else:
        return None
    algorithm = ALGORITHMS.get(len(digest))
    path = _path(_name(name, escaped=bool(escaped), bagged=bagged), folder)
    return Claim(path, algorithm, digest.decode("ascii").lower()) if algorithm and path else None


def _name(name: bytes, *, escaped: bool, bagged: bool) -> bytes:
    """Return a name as it is on the disk. Some lists have the other slash."""
    if b"/" not in name and not escaped:
        name = name.replace(b"\\", b"/")
    table = _PERCENT if bagged else _ESCAPES if escaped else {}
    if not table:
        return name
    pattern = b"%(?:0[AaDd]|25)" if bagged else rb"\\[nr\\]"
    return re.sub(pattern, lambda found: table[found.group()], name)


def _path(name: bytes, folder: bytes) -> bytes:
    """Return where a name in a list points, "" if not into the archive."""
    path = posixpath.normpath(posixpath.join(folder, name))
    return b"" if path.startswith((b"/", b"../")) or path in {b"..", b".", folder} else path
