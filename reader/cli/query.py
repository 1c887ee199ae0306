# SPDX-License-Identifier: MIT
"""`search` and `export`."""

import argparse
import sys
import time
from typing import Any

from reader.cite.export import write_csv, write_jsonl
from reader.cli import output, shapes
from reader.cli.browse import row_line
from reader.errors import ReaderError, UsageError
from reader.index.explain import explain_text
from reader.library.library import Library
from reader.model.query import Query
from reader.model.search import ResultSet, SearchRequest, Sort


def search(library: Library, options: argparse.Namespace) -> int:
    """Answer one query, or a query a line."""
    if options.stdin:
        return _search_lines(library, options)
    if options.query is None:
        raise UsageError("Say what to search for, or give --stdin.")
    if options.json:
        output.put_json(_answer(library, options.query, options))
    else:
        _tell(library, options.query, options)
    return 0


def _search_lines(library: Library, options: argparse.Namespace) -> int:
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        try:
            output.put_json(_answer(library, text, options))
        except ReaderError as error:
            output.put_json({"query": text, **shapes.refused(error)})
        output.flush()
    return 0


def _find(library: Library, query: Query, options: argparse.Namespace) -> tuple[ResultSet, float]:
    began = time.perf_counter()
    results = library.search(SearchRequest(query, sort=Sort(options.sort)))
    return results, (time.perf_counter() - began) * 1000


def _answer(library: Library, text: str, options: argparse.Namespace) -> dict[str, Any]:
    query = library.parse(text)
    results, milliseconds = _find(library, query, options)
    numbers = results.numbers[: options.limit]
    scores = results.scores[: options.limit] or [0.0] * len(numbers)
    rows = library.rows(numbers)
    excerpts = [None] * len(rows) if options.no_excerpts else library.excerpts(query, numbers)
    hits = [shapes.hit(*one) for one in zip(rows, scores, excerpts, strict=True)]
    told = shapes.answer(text, explain_text(query), results, milliseconds, hits)
    missing = library.missing(query, results) if not results.total else ()
    return {**told, "missing": [shapes.missing(one) for one in missing]} if missing else told


def _tell(library: Library, text: str, options: argparse.Namespace) -> None:
    query = library.parse(text)
    results, _ = _find(library, query, options)
    numbers = results.numbers[: options.limit]
    articles = "article" if results.total == 1 else "articles"
    output.put_line(output.harmless(f"{results.total:,} {articles}: {explain_text(query)}"))
    for row, (_, body) in zip(library.rows(numbers), library.excerpts(query, numbers), strict=True):
        output.put_line(row_line(row))
        if not options.no_excerpts:
            output.put_line("    " + output.harmless(body.text))
    if results.total > len(numbers):
        output.put_note(f"{results.total - len(numbers):,} more: --limit shows them.")
    if results.undated_aside:
        output.put_note(f"{results.undated_aside:,} undated articles match but for the date: add `OR is:undated`.")
    for word in library.missing(query, results) if not results.total else ():
        near = ", ".join(f"{one.word} ({one.articles:,})" for one in word.near)
        output.put_note(f"Nothing has “{word.text}”." + (f" In this archive: {near}." if near else ""))


def export(library: Library, options: argparse.Namespace) -> int:
    """Write what a query finds, oldest first, to standard output."""
    results = library.search(SearchRequest(library.parse(options.query), sort=Sort.OLDEST))
    articles = (library.article(int(number)) for number in results.numbers)
    if options.format == "csv":
        write_csv(articles, sys.stdout)
    else:
        write_jsonl(articles, sys.stdout)
    return 0
