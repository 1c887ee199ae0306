# SPDX-License-Identifier: MIT
"""The picture of a page: found by what the text says of it, or by its name; which of several is shown."""

from collections.abc import Iterable, Iterator

from reader.archive.place import Neighbours

# In order of preference: what everything draws, then what is large, then what few can read.
PICTURES = (b"jpg", b"jpeg", b"png", b"webp", b"tif", b"tiff", b"jp2", b"jpx", b"j2k", b"gif", b"bmp")
_TEXT_ENDINGS = (b".alto", b".page", b".hocr", b"_alto", b"_page", b"_hocr", b"-alto", b"-page", b"_text", b"-text")
_FOLDERS = (b"", b"..", b"../images", b"../image", b"../img", b"../jpg", b"../jpeg", b"../png", b"../tif", b"../tiff")
_SMALL = (b"thumb", b"icon", b"small")


def best_picture(around: Neighbours, names: Iterable[bytes]) -> tuple[bytes, str]:
    """Return where the best picture lies (see `Neighbours.path`): one that everything draws, and not the smallest."""
    ranked = sorted(names, key=lambda name: (any(word in name.lower() for word in _SMALL), _rank(name)))
    return around.path(ranked[0]) if ranked else (b"", "")


def beside(around: Neighbours, text: bytes, image: str) -> list[bytes]:
    """Return the names of pictures that lie beside a text, above it or in a folder of pictures beside its own.

    They have the stem of the text, or of the picture that the text itself names (`image`).
    """
    folder, _, name = text.rpartition(b"/")
    said = image.replace("\\", "/").rpartition("/")[2].encode("utf-8", "replace")
    stems = {stem for whole in (name, said) for stem in _stems(whole.lower()) if stem}
    for place in _FOLDERS:
        where = b"/".join(filter(None, (folder, place)))
        found = [other for other in around.names(where) if _is_of(other.lower(), stems)]
        if found:
            return [where + b"/" + other if where else other for other in found]
    return []


def _stems(name: bytes) -> Iterator[bytes]:
    stem = name.rpartition(b".")[0]
    yield stem
    yield from (stem.removesuffix(ending) for ending in _TEXT_ENDINGS if stem.endswith(ending))


def _is_of(name: bytes, stems: set[bytes]) -> bool:
    stem, _, ending = name.rpartition(b".")
    return ending in PICTURES and stem in stems


def _rank(name: bytes) -> int:
    ending = name.lower().rpartition(b".")[2]
    return PICTURES.index(ending) if ending in PICTURES else len(PICTURES)
