# SPDX-License-Identifier: MIT
"""PAGE XML (PcGts): the regions of a page with their lines, as transcription programs write it."""

import io
import math
import re
from collections.abc import Iterator

from lxml import etree

from reader.archive.formats.scans.scan import Box, Recognised, Scan, ScanBuilder, Sheet, line_words, number_of
from reader.archive.formats.xml_source import elements, local_name, text_of
from reader.archive.streams import UnreadableError
from reader.model.article import PartKind

ROOT = "PcGts"
_NAMES = frozenset({"TextRegion", "ReadingOrder", "Created"})
_KINDS = {
    "heading": PartKind.HEADLINE,
    "header": PartKind.FURNITURE,
    "footer": PartKind.FURNITURE,
    "page-number": PartKind.FURNITURE,
    "signature-mark": PartKind.FURNITURE,
    "catch-word": PartKind.FURNITURE,
}
_CUSTOM = re.compile(r"structure\s{0,9}\{[^}]{0,200}?type\s{0,9}:\s{0,9}([\w-]{1,40})")
_POINT = re.compile(r"(-?[0-9.]{1,12}),(-?[0-9.]{1,12})")
_MOST_POINTS = 5000


def page_scan(stream: io.BufferedReader) -> Scan:
    """Read a file of PAGE XML, a region at a time. What is cut off is left out, and noted."""
    builder = ScanBuilder()
    begun = False
    try:
        for element in elements(stream, _NAMES):
            match local_name(element):
                case "Created":
                    builder.processed = text_of(element)
                case "ReadingOrder":
                    builder.order.extend(_order(element))
                case _:
                    if not begun:
                        builder.sheet(_sheet(element))
                        begun = True
                    _region(builder, element)
    except UnreadableError:
        if not begun:
            raise
        builder.cut = True
    return builder.build()


def _sheet(region: etree._Element) -> Sheet:
    page = next(region.iterancestors("{*}Page"), region)
    width, height = (number_of(page.get(name)) for name in ("imageWidth", "imageHeight"))
    known = not (math.isnan(width) or math.isnan(height))
    return Sheet(width if known else 0.0, height if known else 0.0, page.get("imageFilename", "").strip())


def _order(group: etree._Element) -> Iterator[str]:
    """Yield the names of regions; a group in a group stands where its index says."""
    ranked = sorted(group, key=lambda child: _index(child.get("index", "")) if local_name(child) else 0.0)
    for child in ranked:
        if reference := child.get("regionRef"):
            yield reference
        yield from _order(child)


def _index(text: str) -> float:
    number = number_of(text)
    return 0.0 if math.isnan(number) else number


def _region(builder: ScanBuilder, region: etree._Element) -> None:
    """Add a region: its lines, or what it says as a whole. Those within it are blocks of their own."""
    around = [outer.get("id", "") for outer in region.iterancestors() if outer.get("id")]
    waiting = [(region, around)]
    while waiting:
        part, names = waiting.pop()
        own = [part.get("id", ""), *names]
        builder.block(own, _kind(part))
        lines = [child for child in part if local_name(child) == "TextLine"]
        for line in lines:
            builder.line(line.get("id", ""), list(_words(line)))
        inner = [
            child
            for child in part.iter("{*}TextRegion")
            if child is not part and next(child.iterancestors("{*}TextRegion"), None) is part
        ]
        if not lines and not inner:
            for text in _text(part).splitlines():
                builder.line("", line_words(text, None))
        waiting.extend((child, own) for child in reversed(inner))


def _kind(region: etree._Element) -> PartKind | None:
    custom = _CUSTOM.search(region.get("custom", ""))
    return _KINDS.get(region.get("type", "") or (custom[1] if custom else ""))


def _words(line: etree._Element) -> Iterator[tuple[str, Recognised]]:
    words = [child for child in line if local_name(child) == "Word"]
    text = " ".join(_text(line).split())
    told = [(word.get("id", ""), " ".join(_text(word).split()), _box(word)) for word in words]
    # Where somebody put the line right and not its words, the line counts.
    if told and (not text or "".join(text.split()) == "".join("".join(said.split()) for _, said, _ in told)):
        place = 0
        for name, said, box in told:
            if said:
                at = text.find(said, place)
                yield name, Recognised(said, box, glued=at > 0 and text[at - 1] != " ")
                place = max(at, place) + len(said)
    else:
        yield from line_words(text, _box(line))


def _text(element: etree._Element) -> str:
    """Return what an element's own text says: of several readings the first by index."""
    readings = [child for child in element if local_name(child) == "TextEquiv"]
    if not readings:
        return ""
    best = min(readings, key=lambda child: _index(child.get("index", "")))
    return next((child.text or "" for child in best if local_name(child) == "Unicode"), "")


def _box(element: etree._Element) -> Box | None:
    coordinates = next((child for child in element if local_name(child) == "Coords"), None)
    if coordinates is None:
        return None
    points = list(_pairs(coordinates))
    if not points:
        return None
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _pairs(coordinates: etree._Element) -> Iterator[tuple[float, float]]:
    written = [match.groups() for match in _POINT.finditer(coordinates.get("points", "")[:_MOST_POINTS])]
    older = [(point.get("x"), point.get("y")) for point in coordinates if local_name(point) == "Point"]
    for x, y in (*written, *older):
        pair = number_of(x), number_of(y)
        if not any(map(math.isnan, pair)):
            yield pair
