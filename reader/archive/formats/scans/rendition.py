# SPDX-License-Identifier: MIT
"""Other forms of a page that is read already: the plain text or the PDF that digitisers lay beside its ALTO."""

from collections.abc import Iterator

from reader.archive.formats.scans.belonging import belongs_to_issue
from reader.archive.formats.scans.texts import kind_of
from reader.archive.place import Place

_PAGES = (b".xml", b".alto.xml", b"_alto.xml", b".page.xml", b".hocr")
_FORMS = (b".txt", b".pdf")
_WORDS = (b"CONTENT=", b"Unicode>", b"ocrx_word", b"ocr_line")


def is_rendition(kind: str, place: Place) -> bool:
    """Tell whether a file of this format is but another form of a page, or of the pages of an issue."""
    if kind not in ("text", "pdf") or place.neighbours is None or place.layers:
        return False
    return _has_page(place) or (kind == "pdf" and belongs_to_issue(place, with_text=True))


def renditions(place: Place) -> Iterator[bytes]:
    """Yield the names of the other forms of a page that are there."""
    for stem in {place.base_name.removesuffix(ending) for ending in _PAGES} - {place.base_name}:
        for form in _FORMS:
            if place.neighbours and place.neighbours.path(stem + form)[0]:
                yield stem + form


def _has_page(place: Place) -> bool:
    around = place.neighbours
    stem, dot, _ = place.base_name.rpartition(b".")
    for ending in _PAGES if around and dot else ():
        if around and around.path(stem + ending)[0]:
            head = around.head(stem + ending)
            if kind_of(head) and any(word in head for word in _WORDS) and (page := around.open(stem + ending)):
                page.close()
                return True
    return False
