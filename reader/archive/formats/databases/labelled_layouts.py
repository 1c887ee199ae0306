# SPDX-License-Identifier: MIT
"""Exports with labelled fields, each told by what only its database sets: ProQuest, NewsBank, GENIOS, Gale, Trove."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.archive.formats.databases.entry import Export
from reader.archive.formats.databases.field_labels import Label, label_of
from reader.archive.formats.databases.genios_feet import has_feet, split_at_feet
from reader.archive.formats.databases.labelled import Item
from reader.archive.formats.databases.labelled_split import Splitter, is_number, is_rule
from reader.archive.formats.databases.layout import Layout
from reader.archive.formats.databases.mastheads import Masthead, masthead_of
from reader.archive.formats.databases.shapes import is_claim
from reader.model.article import RawArticle

_TOP = 4  # lines of a file, or behind a rule, in which a paper and its day stand
_NEAR = 15  # lines below an item's number or paper
_FEWEST_FIELDS = 3
_RECORDS = frozenset({"record", "record number", "openurl link", "article id"})
_GERMAN = frozenset({"dokumentnummer", "ressort", "alle rechte vorbehalten"})
_OF_TROVE = "nla.gov.au/nla.news-article"
_BENEATH = frozenset({"byline", "edition", "section", "page", "dateline"})


def _fields(lines: Iterable[str]) -> list[Label]:
    return [label for line in lines if (label := label_of(line)).name]


def _meanings(labels: Iterable[Label]) -> set[str]:
    return {label.meaning for label in labels}


def _is_proquest(lines: Sequence[str]) -> bool:
    """Look for its own number among fields; in a first item longer than what is shown, for what stands above a text."""
    labels = _fields(lines)
    known = _meanings(labels) - {""}
    if any(label.meaning == "identifier" and "proquest" in label.name.lower() for label in labels):
        return len(known) > _FEWEST_FIELDS
    if "info" in known and known & {"text", "abstract"}:
        return any(is_rule(line) or is_number(line) for line in lines)
    return any(
        is_number(line) and len({label.meaning for label in _fields(lines[at : at + _NEAR]) if label.heads}) > 1
        for at, line in enumerate(lines)
    )


def _is_newsbank(lines: Sequence[str]) -> bool:
    """Look for a paper and a day with fields right below, or with the number of a record."""
    labels = _fields(lines)
    numbered = any(label.name.lower() in _RECORDS and label.telling for label in labels)
    if numbered and {"headline", "date"} <= _meanings(labels):
        return True
    return any(
        masthead.dashed and (numbered or len(_meanings(_fields(lines[at : at + _NEAR])) & _BENEATH) > 1)
        for at, masthead in _mastheads(lines)
    )


def _is_genios(lines: Sequence[str]) -> bool:
    """Look for a paper, a day and a page or an issue, and below the text for what such databases end with."""
    labels = {label.name.lower(): label for label in _fields(lines)}
    if "dokumentnummer" in labels and any(label.meaning == "source" for label in labels.values()):
        return True
    closed = bool(_GERMAN & labels.keys()) or any(map(is_claim, lines))
    return closed and any(not masthead.dashed for _, masthead in _mastheads(lines))


def _is_gale(lines: Sequence[str]) -> bool:
    """Look for a number of theirs, with the text's label or the citation."""
    labels = _fields(lines)
    numbered = any(label.meaning == "identifier" and label.value.startswith("GALE") for label in labels)
    return numbered and ("text" in _meanings(labels) or any(line.startswith("Source Citation") for line in lines))


def _is_trove(lines: Sequence[str]) -> bool:
    """Look for a paper and a day above, and the article's address in the national library's collection."""
    return any(_OF_TROVE in line for line in lines) and any(True for _ in _mastheads(lines))


def _mastheads(lines: Sequence[str]) -> Iterator[tuple[int, Masthead]]:
    """Yield the lines of papers and days that stand at the top of the file or of what a rule parts off.

    Where several do they are a list of sources.
    """
    for part in _tops(lines):
        found = [(at, masthead) for at in part if (masthead := masthead_of(lines[at]))]
        if len(found) == 1:
            yield found[0]


def _tops(lines: Sequence[str]) -> Iterator[list[int]]:
    """Yield the numbers of the first lines of each part."""
    top: list[int] = []
    for at, line in enumerate(lines):
        if is_rule(line) or is_number(line):
            yield top
            top = []
        elif len(top) < _TOP and line.strip():
            top.append(at)
    yield top


def _split(lines: Iterable[str]) -> Iterator[list[str]]:
    return Splitter().split(lines)


def _reader(
    name: str, split: Callable[[Iterable[str]], Iterator[list[str]]] = _split
) -> Callable[[Iterable[str], Export], Iterator[RawArticle]]:
    def read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
        closing = False  # whether something stood below the text of any item before
        for count, rows in enumerate(split(lines), start=1):
            item = Item(rows, export)
            closed = item.read()
            if closing and not closed:
                item.entry.flags.append("cut-short")
            closing |= closed
            yield item.entry.article(export, name, str(count), wrapped=export.wraps(item.lines))

    return read


PROQUEST = Layout("proquest", _is_proquest, _reader("proquest"))
NEWSBANK = Layout("newsbank", _is_newsbank, _reader("newsbank"))
GENIOS = Layout("genios", _is_genios, _reader("genios"))
GENIOS_FEET = Layout("genios", has_feet, _reader("genios", split_at_feet))
GALE = Layout("gale", _is_gale, _reader("gale"))
TROVE = Layout("trove", _is_trove, _reader("trove"))
