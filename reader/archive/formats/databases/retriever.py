# SPDX-License-Identifier: MIT
"""Exports of Retriever's press archives in Scandinavia (Mediearkivet, Atekst): a list of headlines, then the texts.

Below a headline stands `Kustbladet, 2004-12-27`, then perhaps page and section, then `Publicerat i print.`; older ones
have a rule between headline and paper. Rules of `=` part the items.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.labelled_split import is_rule
from reader.archive.formats.databases.layout import Layout, Lines
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.late import late

_HEAD = late(
    r"[\s\ufeff]{0,40}(?P<source>[^\s>][^\n]{0,100}?),\s"
    r"(?P<day>\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4})(?:\s\d{2}:\d{2}(?::\d{2})?)?\s{0,40}"
)
_LISTED = late(
    r"\s{0,9}>\s\S[^\n]{0,600}, (?:\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4})(?: \d{2}:\d{2}(?::\d{2})?)?\s{0,40}"
)
_OUTLET = late(r"\s{0,40}(?:Publi[cs]er(?:at|et|t)|Sänt|Sendt) (?:i|på) \w[\w -]{1,30}\.?\s{0,40}")
_PAGE = late(r"\s{0,40}(?:Sida|Sidor|Side|Sider|S\.):?\s(?P<page>[\w, -]{1,40})")
_RIGHTS = late(r"\s{0,40}(?:©|All[ae] artik(?:lar|ler) (?:är|er) )")
_ADDRESS = late(
    r"\s{0,40}(?:Läs hela artikeln|Les hele artikkelen|Læs hele artiklen|Se web{1,2}artik\w{2,6}) på (?P<url>\S{4,300})"
    r"\s{0,40}"
)
_HEAD_WITHIN = 6  # filled lines from the paper to where it was published
_FOOT_WITHIN = 12  # lines at the end of an item in which its rights begin
_SHORTEST_WRAPPED = 60  # of a headline's lines but the last
_LONGEST_SECTION = 60  # what is longer between paper and outlet is a picture's caption
_ABOVE_LIST = 6  # filled lines
_FEWEST_LISTED = 20  # entries of a list that fills all that is seen of a file


def _recognises(lines: Sequence[str]) -> bool:
    """Look for a paper with its day above where a text was published, or for a long list of headlines."""
    filled = [line for line in lines if line.strip()]
    if _head(filled):
        return True
    listed = [_LISTED.fullmatch(line) is not None for line in filled[_ABOVE_LIST:-1]]  # the last may be cut
    return len(listed) >= _FEWEST_LISTED and all(listed)


def _head(rows: Sequence[str]) -> tuple[int, int] | None:
    """Return where the paper stands in the rows of an item and where it says how the text was published."""
    filled = [(place, row) for place, row in enumerate(rows) if row.strip()]
    paper = None  # the number of the last line that may be one, among those that are filled
    for number, (place, row) in enumerate(filled):
        if _HEAD.fullmatch(row):
            paper = number
        elif paper is not None and number - paper < _HEAD_WITHIN and _OUTLET.fullmatch(row):
            return filled[paper][0], place
    return None


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    for number, rows in enumerate(_items(lines), start=1):
        yield _article(rows, export, str(number))


def _items(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the rows of each item. What a rule parts off is one only if it has a head: a rule can stand in a text."""
    item, chunk = Lines(), Lines()
    for line in lines:
        if _is_end(line):
            yield from _close(item, chunk.take())
        chunk.add(line)
    yield from _close(item, chunk.take())
    if item.rows:
        yield item.take()


def _is_end(line: str) -> bool:
    return is_rule(line) and "=" in line


def _close(item: Lines, rows: Sequence[str]) -> Iterator[list[str]]:
    """Yield the item before if rows begin another, and put them to the one that they are of."""
    begins = _head(rows) is not None
    if begins and item.rows:
        yield item.take()
    if begins or item.rows:
        for row in rows:
            item.add(row)


def _article(rows: list[str], export: Export, label: str) -> RawArticle:
    entry = Entry()
    head = _head(rows)
    assert head, "an item has one"
    paper, outlet = head
    _take_headline(entry, rows[:paper])
    _take_head(entry, rows[paper : outlet + 1])
    end = _end_of_text(rows, outlet + 1)
    for row in rows[outlet + 1 : end]:
        entry.add(row)
    for row in rows[end:]:
        entry.add(row, PartKind.MASTHEAD if row.strip() else None)
        if address := _ADDRESS.fullmatch(row):
            entry.state("url", address["url"])
    return entry.article(export, RETRIEVER.name, label, wrapped=export.wraps(entry.body))


def _take_headline(entry: Entry, rows: Sequence[str]) -> None:
    """Take the lines of the headline, which stands right above the paper or above a rule; leave out the rest above."""
    end = len(rows)
    while end and (not rows[end - 1].strip() or (is_rule(rows[end - 1]) and not _is_end(rows[end - 1]))):
        end -= 1
    start = end
    while start and rows[start - 1].strip() and not is_rule(rows[start - 1]) and not _LISTED.fullmatch(rows[start - 1]):
        start -= 1
    below = start
    while below < end and (below == start or len(rows[below - 1].rstrip()) >= _SHORTEST_WRAPPED):
        entry.add(rows[below], PartKind.HEADLINE)
        below += 1
    entry.state("headline", " ".join(rows[start:below]))
    for row in rows[below:end]:
        entry.add(row, PartKind.MASTHEAD)  # who issued a release
    for row in rows[end:]:
        entry.add(row, PartKind.FURNITURE if row.strip() else None)


def _take_head(entry: Entry, rows: Sequence[str]) -> None:
    paper = _HEAD.fullmatch(rows[0])
    assert paper, "the head begins with it"
    entry.state("source", paper["source"])
    entry.tell(WitnessKind.FORMAT, paper["day"], "date line")
    entry.add(rows[0], PartKind.MASTHEAD)
    for row in rows[1:-1]:
        if page := _PAGE.fullmatch(row):
            entry.state("page", page["page"])
        elif is_section := len(row) <= _LONGEST_SECTION:
            entry.state("section", row.strip(" .\t"))
        entry.add(row, PartKind.MASTHEAD if row.strip() and (page or is_section) else None)
    entry.add(rows[-1], PartKind.MASTHEAD)


def _end_of_text(rows: Sequence[str], place: int) -> int:
    """Return where rights, address and rule begin behind a text."""
    end = len(rows)
    while end > place and (not rows[end - 1].strip() or is_rule(rows[end - 1]) or _ADDRESS.fullmatch(rows[end - 1])):
        end -= 1
    near = range(max(place, end - _FOOT_WITHIN), end)
    return next((number for number in near if _RIGHTS.match(rows[number])), end)


RETRIEVER = Layout("retriever", _recognises, _read)
