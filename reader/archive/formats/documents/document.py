# SPDX-License-Identifier: MIT
"""From a document's paragraphs to articles: those of a database's export, or one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.archive.formats.databases.shapes import are_wrapped
from reader.archive.formats.databases.splitting import split
from reader.archive.formats.documents.document_head import head_of
from reader.archive.formats.documents.type_sizes import TypeSizes
from reader.archive.formats.layout import Layout
from reader.archive.place import Place
from reader.archive.streams import UnreadableError
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.model.problem import Problem
from reader.text.dates.witness import field_witness
from reader.text.furniture.line import line_key

_LONGEST = 64 * 1024 * 1024  # characters of one article out of a document


@dataclass(slots=True)
class Beside:
    """What a document says besides its text, known when that is read to its end.

    `sizes` are those of the first paragraphs, `lines` those of headers and footers, `changed` the time of the last
    change; `flags` as an article bears them.
    """

    sizes: TypeSizes
    lines: tuple[str, ...] = ()
    changed: str = ""
    flags: tuple[str, ...] = ()
    encoding: str = "utf-8"


def read_document(
    paragraphs: Iterable[str], place: Place, kind: str, beside: Callable[[], Beside]
) -> Iterator[RawArticle | Problem]:
    """Yield what a document of a format (`kind`) holds.

    Each of `paragraphs` is one line or several with soft breaks between; empty ones are empty lines. `beside` is asked
    when they are all read, and for the encoding after the first.
    """
    articles, every = split(paragraphs, place, lambda: beside().encoding)
    if articles:
        yield from articles
        return
    whole = _bounded(every)
    if any(paragraph.strip() for paragraph in whole):
        yield _article(whole, place, kind, beside())
    else:
        yield place.problem("There is no text in it.", "If its pages are pictures, have their text recognised.")


def _bounded(paragraphs: Iterable[str]) -> list[str]:
    kept: list[str] = []
    size = 0
    for paragraph in paragraphs:
        size += len(paragraph) + 1
        if size > _LONGEST:
            raise UnreadableError("It is too large: one article may have up to 256 MB.", hint="Split the file.")
        kept.append(paragraph)
    return kept


def _article(paragraphs: list[str], place: Place, kind: str, beside: Beside) -> RawArticle:
    layout = Layout()
    fields: tuple[tuple[str, str], ...] = ()
    if are_wrapped(paragraphs):  # somebody ended each line as a paragraph
        layout.add("\n".join(paragraphs).strip("\n"))
    else:
        fields = _lay_out(layout, list(_pieces(paragraphs)), beside)
    for line in beside.lines:
        layout.add(line.strip(), PartKind.FURNITURE)
    changed = field_witness(WitnessKind.MODIFIED, beside.changed, "document properties")
    return RawArticle(
        path=place.path,
        item=place.item(),
        format=kind,
        encoding=beside.encoding,
        source=layout.text,
        parts=layout.parts,
        fields=fields,
        witnesses=(changed,) if changed.readings else (),
        flags=beside.flags,
    )


def _lay_out(layout: Layout, paragraphs: Sequence[str], beside: Beside) -> tuple[tuple[str, str], ...]:
    """Write the paragraphs one below the other, those of a headline as one; return the fields that its head states."""
    head = head_of(paragraphs, beside.sizes, frozenset(map(line_key, beside.lines)))
    for kind, group in groupby(enumerate(paragraphs), key=lambda numbered: head.kinds.get(numbered[0])):
        texts = [text for _, text in group]
        for text in ["\n".join(texts)] if kind is PartKind.HEADLINE else texts:
            layout.add(text, kind)
    return head.fields


def _pieces(paragraphs: Iterable[str]) -> Iterator[str]:
    """Yield paragraphs that hold something; rows of a table, whose cells stand beside each other, as one."""
    rows: list[str] = []
    for paragraph in paragraphs:
        text = paragraph.strip("\n")
        if "\t" in text.strip():
            rows.append(text)
            continue
        if rows:
            yield "\n".join(rows)
            rows = []
        if text.strip():
            yield text
    if rows:
        yield "\n".join(rows)
