# SPDX-License-Identifier: MIT
"""Whether a page of text is one of an issue's: named by a METS in its folder, or in one around that."""

import re
from collections.abc import Iterator

from reader.archive.formats.scans.locating import Locator, plain_address
from reader.archive.formats.scans.mets_file import ROOT
from reader.archive.formats.xml_source import root_of
from reader.archive.place import Neighbours, Place

_LEVELS = (b"", b"..", b"../..", b"../../..")
_MOST = 12  # files of a folder that are looked into
_LONGEST = 64 * 1024 * 1024
_HREF = re.compile(rb"""href\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']""")
_FIGURES = re.compile(rb"[0-9]")


def belongs_to_issue(place: Place, *, with_text: bool = False) -> bool:
    """Tell whether a METS around this file names it, and `with_text` pages of text. Who does so is leant on."""
    around = place.neighbours
    if around is None or place.layers:
        return False
    own = around.path(place.base_name)
    for level in _LEVELS:
        for name in _plans(around, level, place.base_name):
            addresses = _addresses(around, name)
            if _names(Locator(around, level), addresses, place.base_name, own):
                return not with_text or any(href.lower().endswith(".xml") for href in addresses)
    return False


def _plans(around: Neighbours, folder: bytes, page: bytes) -> Iterator[bytes]:
    """Yield the names of what may be a METS: called so first, and what isn't called as pages are."""
    shape = _FIGURES.sub(b"0", page)
    found = [name for name in around.names(folder) if name.lower().endswith(b".xml") and name != page]

    def rank(name: bytes) -> tuple[bool, bool, int]:
        return b"mets" not in name.lower(), _FIGURES.sub(b"0", name) == shape, -_common(name, page)

    for name in sorted(found, key=rank)[:_MOST]:
        whole = folder + b"/" + name if folder else name
        if root_of(around.head(whole)) == ROOT:
            yield whole


def _common(name: bytes, other: bytes) -> int:
    """Return with how many same letters two names begin."""
    return next((at for at, (one, two) in enumerate(zip(name, other, strict=False)) if one != two), len(name))


def _names(locator: Locator, addresses: list[str], page: bytes, own: tuple[bytes, str]) -> bool:
    """Tell whether one of a METS's addresses is that of a page: a file of its name, and found to be this very one."""
    return any(
        locator.path(href) == own
        for href in addresses
        if plain_address(href).rpartition(b"/")[2].lower() == page.lower()
    )


def _addresses(around: Neighbours, plan: bytes) -> list[str]:
    stream = around.open(plan)
    if stream is None:
        return []
    with stream:
        data = stream.read(_LONGEST)
    return [match[1].decode("utf-8", "replace").replace("&amp;", "&") for match in _HREF.finditer(data)]
