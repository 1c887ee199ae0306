# SPDX-License-Identifier: MIT
"""Files that are no articles of their own: what a system leaves behind, bags' lists, saved pages' pictures."""

import re
from collections.abc import Callable

from reader.archive.manifests import is_manifest

_SYSTEM_FOLDERS = frozenset(
    {
        b".git",
        b".svn",
        b".hg",
        b"$recycle.bin",
        b"system volume information",
        b".trashes",
        b".fseventsd",
        b".spotlight-v100",
        b"__macosx",
        b"@eadir",
    }
)
_SIDECAR = re.compile(
    rb"(?:.*\.ds_store|thumbs\.db|ehthumbs\.db|desktop\.ini|\._.*"
    rb"|bagit\.txt|bag-info\.txt|fetch\.txt|ro-crate-metadata\.json(?:ld)?|ro-crate-preview\.html)\Z",
    re.IGNORECASE | re.DOTALL,
)
_DESCRIPTION = re.compile(
    r"(?:read[ _-]?me|about|description|beschreibung|lies[ _-]?mich|lisez[ _-]?moi|описание|прочти)"
    r"(?:[._-][a-z]{2})?(?:\.(?:txt|md|markdown|rst|html?))?\Z",
    re.IGNORECASE,
)
_SAVED_WITH = (b"_files", b"-Dateien", b"_fichiers", b".files")
_PAGES = (b".html", b".htm", b".xhtml", b".HTML", b".HTM")


PACKAGED = frozenset({b"contents", b"handle", b"collections", b"license.txt"})
"""What lies beside an article in a package of DSpace, whose description is `dublin_core.xml`."""


def is_system_folder(name: bytes) -> bool:
    """Tell whether a folder of this name holds nothing of the archive's."""
    return name.lower() in _SYSTEM_FOLDERS


def is_sidecar(path: bytes, exists: Callable[[bytes], bool]) -> bool:
    """Tell whether a file is part of another or of the system's. `exists` answers for paths beside it."""
    folders = path.split(b"/")
    name = folders.pop()
    if _SIDECAR.match(name) or is_manifest(path) or any(is_system_folder(folder) for folder in folders):
        return True
    if name.lower() in PACKAGED and exists(b"/".join((*folders, b"dublin_core.xml"))):
        return True
    return any(_belongs_to_page(folders[: depth + 1], exists) for depth in range(len(folders)))


def is_description(path: bytes) -> bool:
    """Tell whether a file at the archive's top describes the archive."""
    return b"/" not in path and bool(_DESCRIPTION.match(path.decode("utf-8", "replace")))


def _belongs_to_page(folders: list[bytes], exists: Callable[[bytes], bool]) -> bool:
    """Tell whether a browser made the last of `folders` when it saved a page."""
    folder = b"/".join(folders)
    return any(
        folder.endswith(ending) and any(exists(folder.removesuffix(ending) + page) for page in _PAGES)
        for ending in _SAVED_WITH
    )
