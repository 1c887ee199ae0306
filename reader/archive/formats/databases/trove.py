# SPDX-License-Identifier: MIT
"""What Trove hands out beside its text with labels: pages of zones, and texts below the citation that it proposes."""

import html
from collections.abc import Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Entry, Export, Medium
from reader.archive.formats.databases.labelled_fields import state_masthead
from reader.archive.formats.databases.layout import Layout, Lines
from reader.archive.formats.databases.mastheads import masthead_of
from reader.archive.formats.databases.shapes import are_narrow
from reader.archive.formats.paper_name import paper_name
from reader.archive.formats.web.block import Block
from reader.archive.place import Place
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.late import late
from reader.text.words import fold

NAME = "trove"
_TITLE = late(r"<title>\s{0,40}\d{1,2} [A-Z][a-z]{2} \d{4} - (?P<headline>[^<]{1,1000})</title>")
_ZONE = late(r"""<div class\s?=\s?["']zone["']""")
_CITATION = late(
    r"\s{0,40}(?P<headline>\S.{0,400}?)\s?\((?P<year>\d{4}), (?P<day>[A-Z][a-z]{2,8} \d{1,2})\)\.\s"
    r"(?P<source>[^,()]{2,120}(?:\s?\([^()]{2,80}\))?),\s"
    r"(?:p\. ?(?P<page>\w{1,8})(?:\s?\((?P<edition>[^()]{2,80})\))?\.\s)?"
    r"Retrieved (?P<loaded>[A-Z][a-z]{2,8} \d{1,2}, \d{4}), from "
    r"(?P<url>https?://nla\.gov\.au/nla\.news-article\d{1,12})\s{0,40}"
)
_RULE = late(r"\s{0,40}[_=*#~–—-]{3,300}\s{0,40}")


def read_zones(markup: str, blocks: Sequence[Block], place: Place, encoding: str) -> RawArticle | None:
    """Read a page that Trove saved: headline in its title, paper and day above, the article in zones; else None."""
    title = _TITLE.search(markup[:10_000])
    if not (title and blocks and _ZONE.search(markup)):
        return None
    masthead = masthead_of(blocks[0].text)
    if not masthead:
        return None
    entry = Entry()
    headline = html.unescape(title["headline"]).strip()
    entry.add(headline, PartKind.HEADLINE)
    entry.state("headline", headline)
    entry.add(blocks[0].text, PartKind.MASTHEAD)
    state_masthead(entry, masthead)
    for block in blocks[1:]:
        entry.add(block.text)
    return entry.article(Export(place, encoding, Medium.PARAGRAPHS), NAME, "1", wrapped=False)


def _recognises(lines: Sequence[str]) -> bool:
    """Look for a citation above everything, and what is none below it: a list of literature has no texts."""
    first = [line for line in lines if line.strip() and not _RULE.fullmatch(line)][:2]
    return len(first) > 1 and _CITATION.fullmatch(first[0]) is not None and not _CITATION.fullmatch(first[1])


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    count = 0
    for line in lines:
        if _CITATION.fullmatch(line):
            rows = item.take()
            if count:
                yield _article(rows, export, str(count))
            count += 1
        item.add(line)
    yield _article(item.take(), export, str(count))


def _article(rows: list[str], export: Export, label: str) -> RawArticle:
    entry = Entry()
    cited = _CITATION.fullmatch(rows[0])
    assert cited, "an item begins with one"
    headline = cited["headline"].strip().removesuffix(".")
    entry.add(rows[0], PartKind.MASTHEAD)
    for name, value in cited.groupdict().items():
        if name in {"page", "edition", "url"}:
            entry.state(name, value or "")
    entry.state("source", paper_name(cited["source"]))
    entry.state("headline", headline)
    entry.tell(WitnessKind.FORMAT, f"{cited['day']}, {cited['year']}", "citation")
    entry.tell(WitnessKind.LOADED, cited["loaded"], "citation")
    repeated = False
    for row in rows[1:]:
        line = row.strip()
        kind = PartKind.FURNITURE if _RULE.fullmatch(row) else None
        if line and not repeated:
            repeated = True
            kind = PartKind.HEADLINE if fold(line.removesuffix(".")) == fold(headline) else kind
        entry.add(row, kind)
    return entry.article(export, NAME, label, wrapped=export.wraps(entry.body, are_narrow))


CITED = Layout(NAME, _recognises, _read)
