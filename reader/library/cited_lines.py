# SPDX-License-Identifier: MIT
"""Quotations and occurrences as lines with their citations, a page at a time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.cite.citation import Runs, plain
from reader.cite.cited_line import CitedLine
from reader.cite.export_head import ExportHead
from reader.library.library import Library
from reader.library.quotation_values import QuotationLine, QuotationLines
from reader.model.article import Article, ArticleRow, json_path
from reader.model.occurrence import CONTEXT, LinePages, OccurrenceLine
from reader.model.person import SURE

PAGE = 500  # lines in memory


def occurrence_lines(
    library: Library, found: LinePages, head: ExportHead, *, most: int | None = None, window: int = CONTEXT
) -> Iterator[CitedLine]:
    """Yield a concordance, `window` code points before and after. Raises `StyleError`."""
    for page in _pages(found, most, window):
        articles, citations = _cited(library, (line.number for line in page), head)
        for line in page:
            if line.number in articles:
                cited = citations[line.number]
                record = _record(articles[line.number], line)
                yield CitedLine(
                    {**record, "citation": plain(cited)},
                    line.before,
                    line.match,
                    line.after,
                    line.date,
                    cited,
                    articles[line.number].language,
                    line.speakers,
                    line.sure,
                )


def occurrence_records(
    library: Library, found: LinePages, *, most: int | None = None, window: int = CONTEXT
) -> Iterator[dict[str, str | int | bool]]:
    """Yield what lines say of themselves, without citations: no article is read for them."""
    for page in _pages(found, most, window):
        rows = {row.number: row for row in library.rows(list(dict.fromkeys(line.number for line in page)))}
        yield from (_record(rows[line.number], line) for line in page if line.number in rows)


def _pages(found: LinePages, most: int | None, window: int) -> Iterator[Sequence[OccurrenceLine]]:
    total = found.total if most is None else min(most, found.total)
    for start in range(0, total, PAGE):
        yield found.lines(start, min(start + PAGE, total), context=window)


def _record(article: Article | ArticleRow, line: OccurrenceLine) -> dict[str, str | int | bool]:
    """Return what a line says of itself: fields that other programs rely on."""
    return {
        "id": line.id,
        "path": json_path(article.path),
        "item": article.item,
        "headline": line.headline,
        "date": line.date.edtf,
        "certainty": line.date.certainty.value,
        "source": line.source,
        "speaker": "; ".join(line.speakers),
        "sure": line.sure,
        "quoted": line.quoted,
        "in_headline": line.in_headline,
        "start": line.span.start,
        "end": line.span.end,
        "before": line.before,
        "match": line.match,
        "after": line.after,
    }


def quotation_lines(library: Library, found: QuotationLines, head: ExportHead) -> Iterator[CitedLine]:
    """Yield quotations in their sentences. Raises `StyleError`."""
    for start in range(0, len(found), PAGE):
        yield from cited_quotations(library, found.lines(start, start + PAGE), head)


def cited_quotations(library: Library, page: Sequence[QuotationLine], head: ExportHead) -> Iterator[CitedLine]:
    """Yield some quotations. Raises `StyleError`."""
    articles, citations = _cited(library, (line.number for line in page), head)
    for line in page:
        if line.number in articles:
            article, cited = articles[line.number], citations[line.number]
            speakers = tuple(one.name for one in line.speakers)
            record: dict[str, str | int | bool] = {
                "id": line.article_id,
                "path": json_path(article.path),
                "item": article.item,
                "headline": line.headline,
                "date": line.date.edtf,
                "certainty": line.date.certainty.value,
                "source": line.source,
                "speaker": "; ".join(speakers),
                "sure": line.confidence >= SURE,
                "kind": line.kind.value,
                "before": line.before,
                "text": line.text,
                "after": line.after,
                "citation": plain(cited),
            }
            sure = line.confidence >= SURE
            yield CitedLine(
                record,
                line.before,
                line.text,
                line.after,
                line.date,
                cited,
                article.language,
                speakers,
                sure,
                line.kind.marked,
            )


def _cited(
    library: Library, numbers: Iterable[int], head: ExportHead
) -> tuple[Mapping[int, Article], Mapping[int, Runs]]:
    found = {article.number: article for article in library.articles(list(dict.fromkeys(numbers)))}
    return found, {number: head.cited(article) for number, article in found.items()}
