# SPDX-License-Identifier: MIT
"""Writing a page's blocks one below the other: what isn't the article's text is named."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from reader.archive.formats.layout import Layout
from reader.archive.formats.web.agreement import same_words
from reader.archive.formats.web.lines import ToldLine
from reader.archive.formats.web.metadata import PageTold
from reader.model.article import PartKind
from reader.model.texts import Span


def lay_out(page: PageTold, own: AbstractSet[int]) -> Layout:
    """Write the blocks, of which `own` are the article's; name headline, byline, date lines and furniture."""
    layout = Layout()
    byline = dict(page.told.fields).get("byline", "")
    lines: dict[int, dict[int, PartKind]] = {}
    for line in page.lines:
        if line.day or line.byline == byline:
            lines.setdefault(line.block, {})[line.number] = _kind_of(line)
    for number, block in enumerate(page.story.blocks):
        if number == page.story.heading:
            _add_heading(layout, block.text, dict(page.told.fields).get("headline", ""), lines.get(number, {}))
        elif number in lines:
            _add_lines(layout, block.text, lines[number], None if number in own else PartKind.FURNITURE)
        else:
            layout.add(block.text, None if number in own else PartKind.FURNITURE)
    return layout


def _add_heading(layout: Layout, text: str, headline: str, told: Mapping[int, PartKind]) -> None:
    """Add the block of the headline. Of several lines the others are what they tell, or the story's."""
    found = [number for number, line in enumerate(text.split("\n")) if same_words(line, headline)]
    if len(found) == 1 and "\n" in text:
        _add_lines(layout, text, {**told, found[0]: PartKind.HEADLINE}, None)
    else:
        layout.add(text, PartKind.HEADLINE)


def _kind_of(line: ToldLine) -> PartKind:
    """Return what a line is: a stamp is read again where the page's furniture is looked through."""
    if line.day is None:
        return PartKind.BYLINE
    return PartKind.FURNITURE if line.day.kind.only_bounds else PartKind.MASTHEAD


def _add_lines(layout: Layout, text: str, told: Mapping[int, PartKind], other: PartKind | None) -> None:
    """Add a block some lines of which are named; `other` is what the rest of them are."""
    span = layout.add(text)
    start = span.start
    for number, line in enumerate(text.split("\n")):
        kind = told.get(number, other)
        if kind and line:
            layout.mark(kind, Span(start, start + len(line)))
        start += len(line) + 1
