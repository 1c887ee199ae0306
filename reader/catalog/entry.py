# SPDX-License-Identifier: MIT
"""An understood article as its rows will hold it.

It is made in the process that understood the article: plain texts pass from process to process far sooner than all the
edits, spans and quotations of an article, and storing needs no more.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reader.catalog.naming import Naming, naming_of
from reader.catalog.packing import (
    pack,
    pack_date,
    pack_edits,
    pack_item,
    pack_people,
    pack_quotations,
    pack_raw,
    pack_spelling,
    pack_witnesses,
    unpack_edits,
)
from reader.model.article import Article, Understood
from reader.model.flags import furniture_line
from reader.model.texts import EditKind, restore
from reader.sqlite.schema import storable

FLAG = "flag"
"""The kind of a feature that is a flag; those that are edits have the kind of the edit."""

LINE = "line"
"""The kind of a feature that is a line taken off the page, as it reads."""

LEAD = 300  # code points of the body beside a headline
_COUNTED = (EditKind.REPAIR, EditKind.FURNITURE)


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """Plain texts and numbers, fit for SQLite. Headline, byline and `date` (packed) are as derived.

    `uncorrected` are credit, section and source, which the user can't correct; `content` are the columns of that table
    behind the article's number; `witnessed` are witnesses, edges and years, packed, `spelling` is what is told of
    damaged words ("": nothing); `features` are kind, name, whether
    applied (0 or 1), and how often. `naming` is who is named, and who said what.
    """

    id: str
    item: bytes
    headline: str
    byline: str
    uncorrected: tuple[str, str, str]
    date: str
    quotations: int
    lead: str
    content: tuple[str, ...]
    format: str
    witnessed: tuple[str, str, str]
    spelling: str
    features: tuple[tuple[str, str, int, int], ...]
    naming: Naming


def source_of(entry: ArticleEntry) -> str:
    """Return an article's source text."""
    *_, edits, body, _ = entry.content
    return restore(body, unpack_edits(edits))


def entry_of(understood: Understood) -> ArticleEntry:
    """Return what the catalog keeps of an article. Raises `ValueError` if its source isn't its raw text."""
    raw, article = understood.raw, understood.article
    if article.texts.source != raw.source:
        raise ValueError(f"the source of article {article.id} isn't its raw text")
    return ArticleEntry(
        id=article.id,
        item=pack_item(article.item),
        headline=storable(article.headline),
        byline=storable(article.byline),
        uncorrected=(storable(article.credit), storable(article.section), storable(article.source)),
        date=pack_date(article.date),
        quotations=sum(one.kind.marked for one in article.quotations),
        lead=storable(article.body[:LEAD]),
        content=_content(understood),
        format=raw.format,
        witnessed=(pack_witnesses(understood.witnesses), pack(understood.edges), pack(understood.years)),
        spelling=pack_spelling(understood.spelling),
        features=tuple(features_of(article)),
        naming=naming_of(article),
    )


def _content(understood: Understood) -> tuple[str, ...]:
    article = understood.article
    return (
        article.encoding,
        article.language,
        storable(article.dateline),
        pack(article.flags),
        pack_quotations(article.quotations, article.body),
        pack_raw(understood.raw),
        pack_edits(article.texts.edits),
        storable(article.body),
        pack_people(article.people),
    )


def features_of(article: Article) -> Iterator[tuple[str, str, int, int]]:
    """Yield what stands out in an article: kind, name, whether applied (0 or 1), and how often."""
    found = Counter((edit.kind.value, edit.rule, edit.applied) for edit in article.texts.edits if edit.kind in _COUNTED)
    found.update((FLAG, flag, True) for flag in article.flags)
    cuts = (edit.before for edit in article.texts.edits if edit.kind is EditKind.FURNITURE and edit.applied)
    found.update((LINE, line, True) for cut in cuts if (line := furniture_line(cut)))
    for (kind, name, applied), times in found.items():
        yield kind, storable(name), int(applied), times
