# SPDX-License-Identifier: MIT
"""Articles of which nothing matters but whom they name, as the pipeline would hand them over."""

from collections.abc import Sequence
from datetime import date

from reader.catalog.catalog import Catalog
from reader.catalog.entry import entry_of
from reader.model.article import (
    Article,
    Quotation,
    QuotationKind,
    RawArticle,
    Speaker,
    SpeakerKind,
    Understood,
    article_id,
)
from reader.model.date import Certainty, Precision, PublicationDate
from reader.model.person import ArticlePerson
from reader.model.problem import FileStatus
from reader.model.texts import Span, TwoTexts

_TEXT = "They met."


def certain(day: date) -> PublicationDate:
    """A date without evidence."""
    return PublicationDate(day.isoformat(), day, day, Certainty.CERTAIN, Precision.DAY)


def put_story(catalog: Catalog, name: str, day: date, people: Sequence[ArticlePerson]) -> None:
    """Read a file with one article, in which the first of `people` says something."""
    path = name.encode()
    said = Speaker(SpeakerKind.PERSON, people[0].name)
    article = Article(
        id=article_id(path, ""),
        number=0,
        path=path,
        item="",
        format="text",
        encoding="utf-8",
        language="en",
        headline="",
        byline="",
        credit="",
        section="",
        source="",
        dateline="",
        texts=TwoTexts.make(_TEXT, ()),
        date=certain(day),
        quotations=(Quotation(Span(0, 4), "They", QuotationKind.DIRECT, (), (said,), confidence=0.9),),
        people=tuple(people),
    )
    understood = Understood(RawArticle(path, "", "text", "utf-8", _TEXT), article, (), (), ())
    with catalog.transaction():
        catalog.begin_file(path, 1, 2, 3)
        catalog.store([entry_of(understood)], path)
        catalog.finish_file(path, "ab" * 32, FileStatus.LISTED, 1)
