# SPDX-License-Identifier: MIT
"""Exports of the Belgian Mediargus: a numbered list of headlines with their papers, and below it the texts.

An entry of the list says `De Haven, woensdag 30 november 2011, p. 23, 853w.`, a text begins `30-11-2011, p.23`, and
nothing but the list says which paper it stood in.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.databases.shapes import is_claim
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.dates.days import find_day
from reader.text.late import late
from reader.text.words import fold

_TITLE = late(r"[\s\ufeff]{0,40}\d{1,5}\.\s{1,3}(\S.{0,400})")
_LISTED = late(
    r"\s{0,40}(?P<source>\S[^\n]{1,80}?),\s(?P<day>[a-zé]{4,10} \d{1,2} [a-zûéô]{3,10} \d{4})"
    r"(?:,\s(?:p|blz)\. ?[\w/-]{1,12})?,\s\d{1,6}w\.\s{0,40}"
)
_HEAD = late(r"\s{0,40}(?P<day>\d{1,2}-\d{1,2}-\d{4})(?:,\s(?:p|blz)\. ?(?P<page>[\w/-]{1,12}))?\s{0,40}")
_LISTED_WITHIN = 6  # lines of a file in which its list has begun
_ABOVE = 4  # lines between a text's day and its headline
_MOST_LISTED = 20_000


@dataclass(frozen=True, slots=True)
class _Listed:
    headline: str
    source: str
    day: tuple[str, ...]


def _recognises(lines: Sequence[str]) -> bool:
    """Look for the list's first entry above everything, and for the day of a text or more of the list."""
    filled = [line for line in lines if line.strip()]
    first = next((number for number, line in enumerate(filled[:_LISTED_WITHIN]) if _LISTED.fullmatch(line)), 0)
    if not first or not _TITLE.fullmatch(filled[first - 1]):
        return False
    return any(_HEAD.fullmatch(line) or _LISTED.fullmatch(line) for line in filled[first + 1 :])


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    listed: list[_Listed] = []
    item = Lines()
    count, title = 0, ""
    for line in lines:
        if _HEAD.fullmatch(line) and listed:
            rows = item.take()
            if count:
                yield _article(rows, export, count, listed)
            count += 1
        elif not count:
            if (entry := _LISTED.fullmatch(line)) and len(listed) < _MOST_LISTED:
                listed.append(_Listed(title, entry["source"].strip(), _readings(entry["day"])))
            elif match := _TITLE.fullmatch(line):
                title = match[1].strip()
            continue
        item.add(line)
    if count:
        yield _article(item.take(), export, count, listed)


def _readings(text: str) -> tuple[str, ...]:
    found = find_day(text)
    return found.readings if found else ()


def _article(rows: list[str], export: Export, number: int, listed: Sequence[_Listed]) -> RawArticle:
    entry = Entry()
    head = _HEAD.fullmatch(rows[0])
    assert head, "an item begins with one"
    entry.add(rows[0], PartKind.MASTHEAD)
    entry.state("page", head["page"] or "")
    entry.tell(WitnessKind.FORMAT, head["day"], "date line")
    known = _known(rows, listed[number - 1 : number], head["day"])
    if known:
        entry.state("headline", known.headline)
        entry.state("source", known.source)
    place = _take_above(entry, rows, known.headline if known else "")
    end = len(rows)
    while end > place and (not rows[end - 1].strip() or is_claim(rows[end - 1])):
        end -= 1
    for row in rows[place:end]:
        entry.add(row)
    for row in rows[end:]:
        entry.add(row, PartKind.MASTHEAD if row.strip() else None)
        if row.strip():
            entry.tell_copyright(row.strip())
    return entry.article(export, MEDIARGUS.name, str(number), wrapped=export.wraps(entry.body))


def _known(rows: Sequence[str], listed: Sequence[_Listed], day: str) -> _Listed | None:
    """Return what the list says of a text: in its place there, of the same day and with the headline that follows."""
    top = {fold(row.strip()) for row in [row for row in rows[1:] if row.strip()][: _ABOVE + 1]}
    return next((one for one in listed if fold(one.headline) in top and one.day == _readings(day)), None)


def _take_above(entry: Entry, rows: Sequence[str], headline: str) -> int:
    """Take regions and supplement, and the headline; return the place behind it."""
    place = 1
    while place < len(rows):
        row = rows[place]
        place += 1
        if not row.strip():
            entry.add(row)
        elif not headline or fold(row.strip()) == fold(headline):
            entry.add(row, PartKind.HEADLINE)
            entry.state("headline", row)
            break
        else:
            entry.add(row, PartKind.MASTHEAD)
            entry.state("edition", row)
    return place


MEDIARGUS = Layout("mediargus", _recognises, _read)
