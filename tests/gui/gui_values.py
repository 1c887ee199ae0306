# SPDX-License-Identifier: MIT
"""Small real values that the window's tests show."""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.dates.date_counts import count_up
from reader.gui.dates.day_columns import NO_GROUPS, DayGroups
from reader.gui.search.gaps import NO_GAPS
from reader.gui.session.searching import Answer, Ask
from reader.model.article import Article, ArticleRow, Quotation, QuotationKind, Speaker, SpeakerKind
from reader.model.date import UNDATED, Certainty, Evidence, Precision, PublicationDate, WitnessKind
from reader.model.day_columns import columns_of
from reader.model.query import Everything, Query, Word
from reader.model.search import DayCount, ResultSet, Sort
from reader.model.texts import Edit, EditKind, Span, TwoTexts

WaitFor = Callable[..., None]  # wait_for(holds, seconds)
EVERYTHING = Everything(Span(0, 0))


def day(year: int, month: int, number: int, certainty: Certainty = Certainty.CERTAIN) -> PublicationDate:
    """Return a date known to the day."""
    one = date(year, month, number)
    return PublicationDate(one.isoformat(), one, one, certainty, Precision.DAY)


def row(number: int, published: PublicationDate, headline: str = "") -> ArticleRow:
    """Return a row of a list."""
    return ArticleRow(
        number=number,
        id=f"id{number:011d}",
        path=f"1994/{number}.txt".encode(),
        item="",
        headline=headline or f"Headline {number}",
        byline="",
        credit="",
        section="page 1",
        source="The Port Courier",
        date=published,
        quotations=number % 4,
        lead=f"The council met for the {number}th time and said nothing of the harbour. " * 4,
    )


def answer_of(
    rows: Sequence[ArticleRow],
    *,
    text: str = "",
    query: Query = EVERYTHING,
    sort: Sort = Sort.NEWEST,
    follows: bool = False,
    at_once: int = 12,
) -> Answer:
    """Return an answer that found these rows, newest first, the undated last."""
    days = _days_of(rows)
    undated = sum(count.articles for count in days if count.day is None)
    results = ResultSet(numbers=array("q", [one.number for one in rows]), total=len(rows), undated=undated, days=days)
    return Answer(
        ask=Ask(text, None, sort, follows),
        query=query,
        runs=((text, True),),
        results=results,
        places={},
        groups=DayGroups(columns_of(days), newest=sort is Sort.NEWEST) if sort is not Sort.RELEVANCE else NO_GROUPS,
        found=count_up(days),
        held=count_up(days),
        total=len(rows),
        marked=isinstance(query, Word),
        gaps=NO_GAPS,
        first=tuple(rows[:at_once]),
        seconds=0.012,
    )


def _days_of(rows: Sequence[ArticleRow]) -> tuple[DayCount, ...]:
    """Return the counts of the dates of rows, in order of time, the undated last."""
    counts = Counter((one.date.earliest, one.date.latest if one.date.earliest else None) for one in rows)
    undated = counts.pop((None, None), 0)
    days = [
        DayCount(first, articles, None if first == last else last or date.max)
        for (first, last), articles in sorted(
            counts.items(), key=lambda item: (item[0][0] or date.min, str(item[0][1]))
        )
    ]
    return (*days, DayCount(None, undated)) if undated else tuple(days)


def shown_mistake(pane: QWidget) -> str:
    """Return what a form says to be wrong, or ""."""
    label = pane.findChild(QLabel, "wrong")
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


def many_rows(number: int) -> list[ArticleRow]:
    """Return rows, ten a day, newest first; the last tenth is undated."""
    dated = number - number // 10
    rows = [row(n, PublicationDate(*_placed(date.fromordinal(727_000 - n // 10)))) for n in range(1, dated + 1)]
    return rows + [row(n, UNDATED) for n in range(dated + 1, number + 1)]


def article_of(body: str, *, headline: str = "The Harbour", source: str | None = None, number: int = 7) -> Article:
    """Return an article whose quotations stand between curly marks; `attaché` was found as `attach?`."""
    edits = [
        Edit(Span(found.start(), found.end()), "attach?", "attaché", EditKind.REPAIR, "lost-accent")
        for found in re.finditer(r"attach\?", source or body)
    ]
    texts = TwoTexts.make(source or body, edits)
    quotations = tuple(
        Quotation(
            span=Span(found.start() + 1, found.end() - 1),
            text=found.group()[1:-1],
            kind=QuotationKind.DIRECT if " " in found.group() else QuotationKind.SCARE,
            marks=(Span(found.start(), found.start() + 1), Span(found.end() - 1, found.end())),
            speakers=(Speaker(SpeakerKind.PERSON, found.group()[1:2]),),
            confidence=0.9,
        )
        for found in re.finditer("“[^”]*”", texts.reading)
    )
    evidence = (
        Evidence(WitnessKind.PATH, "1994-05-26", "folder 1994/05", 0.9, accepted=True, why="it holds for the folder"),
        Evidence(WitnessKind.STAMP, "2016-07-27", "line 2", 0.1, accepted=False, why="an upper bound only"),
    )
    published = replace(day(1994, 5, 26), evidence=evidence)
    return Article(
        id=f"abcdefghijk{number:02d}",
        number=number,
        path=b"1994/05/harbour.txt",
        item="",
        format="text",
        encoding="utf-8",
        language="en",
        headline=headline,
        byline="Ann Orrin",
        credit="Northern Wire",
        section="page 1",
        source="The Port Courier",
        dateline="",
        texts=texts,
        date=published,
        quotations=quotations,
    )


def _placed(one: date) -> tuple[str, date, date, Certainty, Precision]:
    return one.isoformat(), one, one, Certainty.CERTAIN, Precision.DAY
