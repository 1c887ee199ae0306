# SPDX-License-Identifier: MIT
"""`export`: what was found as articles, quotations or occurrences, to standard output or into a file."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator

from reader.cite.cited_line import CitedLine
from reader.cite.export_head import ExportHead
from reader.cli import output
from reader.cli.citing import asked_style
from reader.cli.query import check_query
from reader.errors import UsageError
from reader.index.language.explain import explain
from reader.library.cited_lines import occurrence_lines, quotation_lines
from reader.library.export_form import ARTICLE_FORMS, LINE_FORMS, ExportForm
from reader.library.exporting import Export, save_articles, save_lines, write_articles, write_lines
from reader.library.library import Library
from reader.library.mending import find, mended
from reader.model.occurrence import OccurrenceRequest
from reader.model.query import Query, sought
from reader.model.search import SearchRequest, Sort


def export(options: argparse.Namespace) -> Callable[[Library], int]:
    """Write what a query finds, oldest first."""
    form = ExportForm(options.format)
    what = options.what or ("articles" if form in ARTICLE_FORMS else "quotations")
    words = sought(check_query(options.query))
    if form not in (ARTICLE_FORMS if what == "articles" else LINE_FORMS):
        hint = f"{what.capitalize()} are written as {', '.join(ARTICLE_FORMS if what == 'articles' else LINE_FORMS)}."
        raise UsageError(f"There is no export of {what} in this form.", hint=hint)
    if form in (ExportForm.TEXT, ExportForm.DOCX) and not options.out:
        raise UsageError("Standard output takes no export of this form.", hint="Say with --out where it is written.")
    if what == "occurrences" and not words:
        raise UsageError("There are no words in this query to show in their context.", hint="Give a word or a phrase.")
    style = asked_style(options)

    def job(library: Library) -> int:
        query = library.parse(options.query, forms=options.forms)
        request = SearchRequest(query, sort=Sort.OLDEST)
        archive = library.archive.name
        head = ExportHead(archive, "".join(run.text for run in explain(query)), archive, style)
        wanted = Export(form, head, os.path.abspath(options.out) if options.out else "")
        if what == "articles":
            _articles(library, request, wanted)
        else:
            _lines(_found_lines(library, what, request, head), library, wanted)
        return 0

    return job


def _articles(library: Library, request: SearchRequest, wanted: Export) -> None:
    results, _ = find(library, request, note=output.put_note)
    query: Query = request.query
    if not wanted.path:
        write_articles(library, library.articles(results.numbers), query, wanted, sys.stdout)
        return
    counts: list[int] = []
    save_articles(library, results.numbers, query, wanted, heard=counts.append)
    output.put_note(f"{output.counted(counts[-1], 'article')}: {wanted.path}")


def _found_lines(library: Library, what: str, request: SearchRequest, head: ExportHead) -> Iterator[CitedLine]:
    def quotations() -> Iterator[CitedLine]:
        return quotation_lines(library, library.quotations(request), head)

    def occurrences() -> Iterator[CitedLine]:
        return occurrence_lines(library, library.concordance(OccurrenceRequest(request)), head)

    return mended(library, quotations if what == "quotations" else occurrences, note=output.put_note)


def _lines(lines: Iterator[CitedLine], library: Library, wanted: Export) -> None:
    if not wanted.path:
        write_lines(lines, wanted, sys.stdout)
        return
    counts: list[int] = []
    save_lines(library, lines, wanted, heard=counts.append)
    output.put_note(f"{output.counted(counts[-1], 'line')}: {wanted.path}")
