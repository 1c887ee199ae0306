# SPDX-License-Identifier: MIT
"""The day of a page's story: what stands beside its headline, and what its metadata state."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from reader.archive.formats.web.block import Mark, MarkKind, Page, Zone
from reader.archive.formats.web.lines import Place, ToldLine
from reader.archive.formats.web.marks import TIP
from reader.archive.formats.web.stated_day import day_of_title, first_day, is_vague, stated_changes, stated_days
from reader.archive.formats.web.story import Story
from reader.archive.formats.web.told_line import day_of_line
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness

_MARKED_PUBLISHED = re.compile(r"(?<![a-z])(?:datepublished|pubdate|published|publish(?:ed)?-?date)(?![a-z])")
_MARKED_CHANGED = re.compile(r"(?<![a-z])(?:date)?-?(?:modified|updated?|changed|lastmod|revised)(?![a-z])")
_MARKED_EVENT = re.compile(
    r"(?<![a-z])(?:(?:start|end|birth|death|event|expir\w{1,6}|valid\w{1,10})[-_]?date|dt(?:start|end)|event)(?![a-z])"
)
_LONGEST_STAMP = 250
_LONGEST_BESIDE = 80  # characters of a line that a tip dates
_DAY = len("1998-10-05")
_MOST_STAMPS = 50


def witnesses_of(
    page: Page, entity: Mapping[str, Any], story: Story, lines: Sequence[ToldLine], dated: Witness | None
) -> Iterator[Witness]:
    """Yield what tells of the story's day. `dated` is what its address tells.

    All that metadata state is one witness, all that is shown another; the title is asked where both are silent.
    """
    visible = visible_day(page, story, lines)
    changed = stated_changes(page, entity)
    changed += [(mark.value or mark.shown, "time element") for mark in page.marks if is_changed(mark)]
    modified = first_day(WitnessKind.MODIFIED, changed)
    published = first_day(WitnessKind.METADATA, stated_days(page, entity))
    if published and _is_stamp(published, modified, (visible, dated), page):
        modified = modified or field_witness(WitnessKind.MODIFIED, published.value, published.where)
        published = None
    if not (visible or published):
        titled = day_of_title(page)
        visible = titled if titled and not _is_stamp(titled, modified, (dated,), page) else None
    yield from (witness for witness in (published, modified, visible, dated) if witness)


def _is_stamp(published: Witness, modified: Witness | None, agreeing: Iterable[Witness | None], page: Page) -> bool:
    """Tell whether metadata call a day the publication's on which the page was changed, as the page itself shows.

    Systems fill such fields in at each change. What the address or a visible line bears out stays; so does a field for
    publication beside one for changes that holds another day, and a field for the original one.
    """
    if "original" in published.where.lower() or any(witness and shares(witness, published) for witness in agreeing):
        return False
    vague = is_vague(published.where)
    if modified and vague and shares(modified, published):
        return True
    if modified and not vague and not shares(modified, published):
        return False
    return any(shares(stamp, published) for stamp in _stamps(page))


def shares(one: Witness, other: Witness) -> bool:
    """Tell whether two witnesses name one day."""
    return not set(one.readings).isdisjoint(other.readings)


def _stamps(page: Page) -> Iterator[Witness]:
    """Yield the days on which the page says that it was changed."""
    lines = (line for block in page.blocks if block.zone is not Zone.OTHERS for line in block.text.split("\n"))
    for line in lines:
        if len(line) <= _LONGEST_STAMP and any(map(str.isdigit, line)):
            witness, _labelled = day_of_line(line)
            if witness and witness.kind is WitnessKind.STAMP:
                yield witness


def visible_day(page: Page, story: Story, lines: Sequence[ToldLine]) -> Witness | None:
    """Return the day that the page shows for its story: the best labelled, then the nearest below the headline.

    A bare date above the headline comes last: it may be that of the whole page.
    """
    changed = {
        (mark.block, shown)
        for mark in page.marks
        if is_changed(mark) or is_events(mark)
        for shown in mark.shown.split("\n")
    }
    days = [line for line in lines if line.day and (line.block, line.text) not in changed]
    stamped = {line.block for line in days if line.day and line.day.kind is WitnessKind.STAMP}
    days = [line for line in days if line.day and line.day.kind is WitnessKind.VISIBLE]
    stamped -= {line.block for line in days}
    for place, labelled in ((Place.BELOW, True), (Place.ABOVE, True)):
        if found := _first_line(days, place, labelled=labelled):
            return found
    marks = [mark for mark in page.marks if _may_tell(mark, story) and mark.block not in stamped]
    if found := _first_mark(_said_published(marks, story), story):
        return found
    below = set(story.below())
    if found := _first_mark((mark for mark in marks if mark.block in below), story):
        return found
    for place, labelled in ((Place.BELOW, False), (Place.FOOT, True)):
        if found := _first_line(days, place, labelled=labelled):
            return found
    if found := _first_mark((mark for mark in marks if _ends_story(mark, story)), story):
        return found
    return _of_foot(days) or _first_line(days, Place.ABOVE, labelled=False)


def _may_tell(mark: Mark, story: Story) -> bool:
    """Tell whether a mark may hold the story's day. A tip within a paragraph explains a word of it."""
    if mark.names == TIP and (mark.block >= len(story.blocks) or len(story.blocks[mark.block].text) > _LONGEST_BESIDE):
        return False
    return mark.kind is MarkKind.DATE and not mark.beside and mark.zone is Zone.NONE and not is_events(mark)


def _first_line(days: Iterable[ToldLine], place: Place, *, labelled: bool) -> Witness | None:
    return next((line.day for line in days if line.place is place and line.labelled is labelled), None)


def _of_foot(days: Iterable[ToldLine]) -> Witness | None:
    """Return the day that stands in the foot without a label; notes name different ones."""
    found = [line.day for line in days if line.day and line.place is Place.FOOT and not line.labelled]
    return found[0] if found and all(shares(found[0], other) for other in found) else None


def _said_published(marks: Iterable[Mark], story: Story) -> list[Mark]:
    """Return the marks that say *published* and stand with the story, the first below its heading first."""
    near = {*story.above(), *range(max(story.heading, 0), story.last)}
    said = [
        mark
        for mark in marks
        if _MARKED_PUBLISHED.search(mark.names) and (mark.block in near or _ends_story(mark, story))
    ]
    return sorted(said, key=lambda mark: (mark.block < story.heading, mark.block))


def _ends_story(mark: Mark, story: Story) -> bool:
    """Tell whether a mark is of the story's foot: what links elsewhere beside its day is another story's."""
    if mark.block not in set(story.foot()):
        return False
    block = story.blocks[mark.block]
    return block.tag != "li" and (block.linked <= len(mark.shown) + 2 or day_of_line(block.text)[1])


def _first_mark(marks: Iterable[Mark], story: Story) -> Witness | None:
    return next((witness for mark in marks if (witness := _day_of_mark(mark, story))), None)


def _day_of_mark(mark: Mark, story: Story) -> Witness | None:
    """Return the day of a mark, unless it or the line around it says that it is the day of a change.

    What it holds for machines goes before what it shows if it is a day: a tip may name some year.
    """
    if is_changed(mark) or _stands_in_stamp(mark, story):
        return None
    shown = next((day for line in mark.shown.split("\n") if (day := day_of_line(line)[0])), None)
    if shown and shown.kind is WitnessKind.STAMP:
        return None
    if mark.value:
        witness = field_witness(WitnessKind.VISIBLE, mark.value, "time element")
        exact = any(len(reading) == _DAY for reading in witness.readings)
        return witness if exact or (witness.readings and not shown) else shown
    return shown


def _stands_in_stamp(mark: Mark, story: Story) -> bool:
    if mark.block >= len(story.blocks) or not mark.shown:
        return False
    before, found, _ = story.blocks[mark.block].text[:2000].partition(mark.shown.split("\n")[0])
    line = f"{before.rpartition(chr(10))[2]} 1.1.2000"[-_LONGEST_STAMP:]
    day = day_of_line(line)[0] if found else None
    return day is not None and day.kind is WitnessKind.STAMP


def is_changed(mark: Mark) -> bool:
    """Tell whether a mark calls its day that of a change."""
    return (
        mark.kind is MarkKind.DATE
        and bool(_MARKED_CHANGED.search(mark.names))
        and not _MARKED_PUBLISHED.search(mark.names)
    )


def is_events(mark: Mark) -> bool:
    """Tell whether a mark calls its day that of an event, a birth or an end."""
    return _MARKED_EVENT.search(mark.names) is not None
