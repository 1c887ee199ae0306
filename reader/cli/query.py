# SPDX-License-Identifier: MIT
"""`search` and `export`."""

import argparse
import time
from collections.abc import Callable, Sequence
from typing import Any

from reader.cli import output, shapes
from reader.cli.browse import row_line
from reader.cli.lines import answer_lines, not_utf8
from reader.errors import QueryError, ReaderError, UsageError
from reader.index.language.explain import explain_text
from reader.library.library import Library
from reader.library.mending import find
from reader.library.values import MissingWord
from reader.model.article import ArticleRow
from reader.model.own import SavedQuery
from reader.model.query import Query
from reader.model.search import Excerpt, ResultSet, SearchRequest, Sort
from reader.paths import data_folder
from reader.settings import HISTORY, Settings, settings_file


def search(options: argparse.Namespace) -> Callable[[Library], int]:
    """Answer one query, or a query a line."""
    if options.stdin:
        if options.query is not None:
            raise UsageError("With --stdin the queries come by standard input.", hint="Leave the query out.")
        return lambda library: answer_lines(lambda line: _answer_line(library, line, options))
    if options.query is None:
        raise UsageError("There is nothing to search for.", hint="Give a query, or --stdin.")
    check_query(options.query)

    def job(library: Library) -> int:
        query = library.parse(options.query, forms=options.forms)
        if options.json:
            answer = _answer(library, options.query, query, options)
            output.put_json(answer)
            total = int(answer["total"])
        else:
            total = _tell(library, query, options)
        if options.log:
            _log(library, query, total, options)
        return 0

    return job


def _log(library: Library, query: Query, total: int, options: argparse.Namespace) -> None:
    """Note a search in the archive's log; said in words if the settings want no history."""
    settings = Settings(settings_file(data_folder(options.data_dir)).read())
    if settings.value(HISTORY):
        request = SearchRequest(query, sort=Sort(options.sort))
        kept = SavedQuery.of(options.query, request, forms=options.forms)
        library.own.log.note(kept, query, total)
    else:
        output.put_note("The settings keep no history: this search was not noted.")


def check_query(text: str) -> Query:
    """Understand a query before there is an archive. Raises `QueryError`."""
    from reader.index.language.parse import parse  # with Whoosh: not before somebody searches

    bad = not_utf8(text)
    if bad is not None:
        raise QueryError("The query isn't UTF-8.", start=bad, end=bad + 1, hint="Give it in UTF-8.")
    return parse(text)


def _answer_line(library: Library, text: str, options: argparse.Namespace) -> dict[str, Any]:
    try:
        check_query(text)
        return _answer(library, text, library.parse(text, forms=options.forms), options)
    except ReaderError as error:
        return {"query": text, **shapes.refused(error)}


def _excerpts(
    library: Library, query: Query, rows: Sequence[ArticleRow], options: argparse.Namespace
) -> Sequence[tuple[Excerpt, Excerpt] | None]:
    return [None] * len(rows) if options.no_excerpts else library.excerpts(query, [row.number for row in rows])


def _answer(library: Library, text: str, query: Query, options: argparse.Namespace) -> dict[str, Any]:
    began = time.perf_counter()
    results, missing = _find(library, query, options)
    milliseconds = (time.perf_counter() - began) * 1000
    numbers = results.numbers[: options.limit]
    scores = dict(zip(numbers, results.scores[: options.limit], strict=False))
    rows = library.rows(numbers)
    shown = zip(rows, _excerpts(library, query, rows, options), strict=True)
    hits = [shapes.hit(row, scores.get(row.number, 0.0), excerpts) for row, excerpts in shown]
    told = shapes.answer(text, explain_text(query), results, milliseconds, hits)
    return {**told, "missing": [shapes.missing(one) for one in missing]} if missing else told


def _find(library: Library, query: Query, options: argparse.Namespace) -> tuple[ResultSet, tuple[MissingWord, ...]]:
    return find(library, SearchRequest(query, sort=Sort(options.sort)), note=output.put_note)


def _tell(library: Library, query: Query, options: argparse.Namespace) -> int:
    """Say what was found, and return how many articles."""
    results, missing = _find(library, query, options)
    rows = library.rows(results.numbers[: options.limit])
    output.put_line(output.harmless(f"{output.counted(results.total, 'article')}: {explain_text(query)}"))
    for row, excerpts in zip(rows, _excerpts(library, query, rows, options), strict=True):
        output.put_line(row_line(row))
        if excerpts is not None:
            output.put_line("    " + output.harmless(excerpts[1].text))
    if results.total > len(rows):
        output.put_note(f"{results.total - len(rows):,} more: --limit shows them.")
    if results.undated_aside:
        undated = output.counted(results.undated_aside, "undated article")
        output.put_note(f"But for the date {undated} would match, too: add `OR is:undated`.")
    for word in missing:
        counts = {one.word: one.articles for like in (word.near, word.forms, word.scripts) for one in like}
        near = ", ".join(f"{like} ({articles:,})" for like, articles in counts.items())
        output.put_note(f"Nothing has “{word.text}”." + (f" In this archive: {near}." if near else ""))
    return results.total
