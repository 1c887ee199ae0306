# SPDX-License-Identifier: MIT
"""Articles for the catalog's tests: as the pipeline would hand them over."""

from collections.abc import Sequence
from datetime import date

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.model.article import Article, Part, PartKind, Quotation, QuotationKind, RawArticle, Understood, article_id
from reader.model.date import Certainty, Evidence, Precision, PublicationDate, Witness, WitnessKind
from reader.model.problem import FileStatus
from reader.model.search import IndexDocument
from reader.model.texts import Edit, EditKind, Span, TwoTexts


def dated(day: date, *, provisional: bool = False) -> PublicationDate:
    """A certain date with one piece of evidence."""
    evidence = Evidence(WitnessKind.FORMAT, day.isoformat(), "DATE", 1.0, accepted=True, why="the format's own field")
    return PublicationDate(
        day.isoformat(), day, day, Certainty.CERTAIN, Precision.DAY, evidence=(evidence,), provisional=provisional
    )


def bounded(latest: date) -> PublicationDate:
    """Undated, with an upper bound."""
    return PublicationDate(f"[..{latest.isoformat()}]", None, latest, Certainty.UNDATED, Precision.NONE)


def understood(
    path: bytes = b"1994/05/story.txt",
    item: str = "",
    *,
    headline: str = "Harbour to close",
    text: str = "The harbour closes on Friday.",
    furniture: str = "",
    edits: Sequence[Edit] = (),
    day: PublicationDate | None = None,
    quotations: Sequence[Quotation] = (),
    fields: tuple[tuple[str, str], ...] = (("credit", "Reuters"),),
) -> Understood:
    """One article. `furniture` is a last paragraph that the reading text leaves out."""
    source = text + furniture
    if furniture:
        edits = (*edits, Edit(Span(len(text), len(source)), furniture, "", EditKind.FURNITURE, "repeated"))
    witnesses = (Witness(WitnessKind.FORMAT, "3 May 1994", ("1994-05-03",), "DATE"),)
    raw = RawArticle(
        path=path,
        item=item,
        format="text",
        encoding="utf-8",
        source=source,
        parts=(Part(PartKind.DATELINE, Span(0, 3)),),
        fields=fields,
        witnesses=witnesses,
        flags=("odd",),
        wrapped=True,
    )
    article = Article(
        id=article_id(path, item),
        number=0,
        path=path,
        item=item,
        format="text",
        encoding="utf-8",
        language="en",
        headline=headline,
        byline="By Ann Lowe",
        credit="Reuters",
        section="City",
        source="The Courier",
        dateline="PORT ELLEN",
        texts=TwoTexts.make(source, edits),
        date=day or dated(date(1994, 5, 3)),
        quotations=tuple(quotations),
        flags=("odd",),
        fields=fields,
    )
    path_witness = Witness(WitnessKind.PATH, "1994/05", ("1994-05",), "folder name 1994/05")
    return Understood(raw, article, (*witnesses, path_witness), ("the harbour closes", "friday."), (1993, 1994))


def quotation(text: str, words: str) -> Quotation:
    """A direct quotation of `words` in `text`, between its marks."""
    start = text.index(words)
    span = Span(start, start + len(words))
    marks = (Span(start - 1, start), Span(span.end, span.end + 1))
    return Quotation(span, words, QuotationKind.DIRECT, marks, mention=Span(0, 0), reason="marks alone")


def put(catalog: Catalog, *stories: Understood, path: bytes = b"1994/05/story.txt") -> list[int]:
    """Read a file with these articles to its end; return their numbers."""
    with catalog.transaction():
        catalog.begin_file(path, 100, 200, 300)
        catalog.store([entry_of(story) for story in stories], path)
        catalog.finish_file(path, "ab" * 32, FileStatus.LISTED, len(stories))
    return [number_of(catalog, story) for story in stories]


def number_of(catalog: Catalog, story: Understood) -> int:
    """Return the number of a stored article."""
    number = catalog.number_of(story.article.id)
    assert number is not None
    return number


def index(catalog: Catalog) -> tuple[dict[int, IndexDocument], list[int]]:
    """Do what the index has to do; return what was added and what was deleted."""
    dead, documents = catalog.dead(), list(catalog.unindexed(1000))
    with catalog.transaction():
        catalog.forget_dead(dead)
        catalog.mark_indexed([document.number for document in documents])
    return {document.number: document for document in documents}, dead


def ordering(catalog: Catalog) -> list[tuple[int, int, int]]:
    """Number, earliest and latest day of all articles (as ordinals, 0 for none), by days, then numbers."""
    rows = catalog.rows([number for number, _, _ in catalog.numbers()])
    found = [
        (
            row.number,
            row.date.earliest.toordinal() if row.date.earliest else 0,
            row.date.latest.toordinal() if row.date.latest else 0,
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (one[1], one[2], one[0]))
