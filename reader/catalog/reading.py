# SPDX-License-Identifier: MIT
"""What readers see: rows for lists, whole articles, the order of days, and how the archive stands."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from reader.catalog.base import many
from reader.catalog.corrections import date_of
from reader.catalog.counts import Counts
from reader.catalog.identity import IdentityRecords
from reader.catalog.packing import (
    texts,
    unpack_date,
    unpack_edits,
    unpack_fields,
    unpack_item,
    unpack_people,
    unpack_quotations,
    unpack_quoted_spans,
)
from reader.catalog.survey import no_article
from reader.model.article import Article, ArticleRow
from reader.model.date import Certainty
from reader.model.problem import FileStatus
from reader.model.texts import Span, TwoTexts, restore
from reader.sqlite.database import Row

_AT_ONCE = 100

_Found = TypeVar("_Found")

_WHOLE = """SELECT a.number, a.id, f.path, a.item, a.headline, a.byline, a.credit, a.section, a.source,
    e.format, c.encoding, c.language, c.dateline, c.flags, coalesce(m.quotations, c.quotations),
    coalesce(m.edits, c.edits), coalesce(m.body, c.body), coalesce(m.people, c.people),
    json_extract(c.raw, '$[1]'), coalesce(k.date, e.date)
FROM article a JOIN file f ON f.id = a.file JOIN content c USING (number) JOIN evidence e USING (number)
    LEFT JOIN correction k ON k.id = a.id LEFT JOIN mended m ON m.number = a.number
WHERE a.shown = 1 AND a.number IN (SELECT value FROM json_each(?))"""


class ArticlePages(IdentityRecords):
    """Numbers of articles that have left the archive since they were found are skipped without a word."""

    def rows(self, numbers: Sequence[int]) -> list[ArticleRow]:
        """Return what a list paints, in the order of `numbers`."""
        found = self._database.rows(
            """SELECT a.number, a.id, f.path, a.item, a.headline, a.byline, a.credit, a.section, a.source,
                a.edtf, a.earliest, a.latest, a.certainty, a.precision, a.provisional, a.quotations, a.lead
            FROM article a JOIN file f ON f.id = a.file
            WHERE a.shown = 1 AND a.number IN (SELECT value FROM json_each(?))""",
            many(numbers),
        )
        return _in_order(numbers, {row[0]: _list_row(row) for row in found})

    def article(self, number: int) -> Article:
        """Return a whole article, with the user's corrections but for those of its text. Raises `NotFoundError`."""
        row = self._database.row(_WHOLE, many([number]))
        if row is None:
            raise no_article(number)
        return _article(row)

    def iter_articles(self, numbers: Iterable[int] | None = None) -> Iterator[Article]:
        """Yield whole articles in the order of `numbers`, or all in order of number, a hundred in memory at a time."""
        wanted = iter(numbers) if numbers is not None else (number for number, _ in self._all_numbers())
        while chosen := list(islice(wanted, _AT_ONCE)):
            found = {row[0]: _article(row) for row in self._database.rows(_WHOLE, many(chosen))}
            yield from _in_order(chosen, found)

    def bodies(self, numbers: Sequence[int]) -> list[tuple[int, str, str]]:
        """Return number, headline and reading text, in the order of `numbers`."""
        found = self._database.rows(
            """SELECT number, a.headline, c.body FROM article a JOIN content c USING (number)
            WHERE a.shown = 1 AND number IN (SELECT value FROM json_each(?))""",
            many(numbers),
        )
        return _in_order(numbers, {number: (number, headline, body) for number, headline, body in found})

    def ids(self, numbers: Iterable[int]) -> dict[int, str]:
        """Return the ids of articles by their numbers."""
        return dict(
            self._database.rows(
                "SELECT number, id FROM article WHERE shown = 1 AND number IN (SELECT value FROM json_each(?))",
                many(numbers),
            )
        )

    def quoted(self, numbers: Sequence[int]) -> dict[int, tuple[Span, ...]]:
        """Return where quotations stand in the reading texts, in order, by the articles' numbers."""
        found = self._database.rows(
            "SELECT number, quotations FROM quoted WHERE number IN (SELECT value FROM json_each(?))", many(numbers)
        )
        return {number: unpack_quoted_spans(packed) for number, packed in found}

    def named(self, field: str, numbers: Sequence[int]) -> list[str]:
        """Return what articles name as their `byline`, `section` or `source`, in no order."""
        assert field in ("byline", "section", "source")
        found = self._database.rows(
            f"SELECT {field} FROM article WHERE shown = 1 AND number IN (SELECT value FROM json_each(?))",  # noqa: S608 - one of three names
            many(numbers),
        )
        return [value for (value,) in found]

    def counts(self) -> Counts:
        """Count articles, files and problems."""
        certainties: dict[str, int] = dict(
            self._database.rows(  # one without a place in time (XXXX-02-23) stands with the undated, however sure
                "SELECT iif(earliest = 0, 'undated', certainty), count(*) FROM article WHERE shown = 1 GROUP BY 1"
            )
        )
        statuses: dict[str, int] = dict(self._database.rows("SELECT status, count(*) FROM file_here GROUP BY status"))
        return Counts(
            articles=sum(certainties.values()),
            files=sum(statuses.values()),
            statuses=tuple((status, statuses[status]) for status in FileStatus if status in statuses),
            certainties=tuple((sure, certainties[sure]) for sure in Certainty if sure in certainties),
            problems=self._database.number("SELECT count(*) FROM standing_problem"),
            vanished=self._database.number("SELECT count(*) FROM file WHERE vanished = 1"),
        )

    def _all_numbers(self) -> Iterator[Row]:
        return self._database.pages(
            "SELECT number, id FROM article WHERE number > ? AND shown = 1 ORDER BY number LIMIT ?"
        )


def _in_order(numbers: Iterable[int], found: dict[int, _Found]) -> list[_Found]:
    return [found[number] for number in numbers if number in found]


def _list_row(row: Row) -> ArticleRow:
    number, id_, path, item, headline, byline, credit, section, source, *date, quotations, lead = row
    return ArticleRow(
        number=number,
        id=id_,
        path=path,
        item=unpack_item(item),
        headline=headline,
        byline=byline,
        credit=credit,
        section=section,
        source=source,
        date=date_of(*date),
        quotations=quotations,
        lead=lead,
    )


def _article(row: Row) -> Article:
    number, id_, path, item, headline, byline, credit, section, source, *rest = row
    form, encoding, language, dateline, flags, quotations, packed_edits, body, people, fields, date = rest
    edits = unpack_edits(packed_edits)
    return Article(
        id=id_,
        number=number,
        path=path,
        item=unpack_item(item),
        format=form,
        encoding=encoding,
        language=language,
        headline=headline,
        byline=byline,
        credit=credit,
        section=section,
        source=source,
        dateline=dateline,
        texts=TwoTexts(restore(body, edits), body, edits),
        date=unpack_date(date),
        quotations=unpack_quotations(quotations, body),
        flags=texts(flags),
        people=unpack_people(people),
        fields=unpack_fields(fields),
    )
