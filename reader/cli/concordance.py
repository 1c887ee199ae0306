# SPDX-License-Identifier: MIT
"""`concordance`: every occurrence of what a query looks for, a line each; or the words that stand beside."""

import argparse
import csv
import sys
from collections.abc import Callable, Iterator
from typing import Any

from reader.cite.export import harmless
from reader.cite.export_head import ExportHead
from reader.cite.style import Style
from reader.cli import output
from reader.cli.people import check_name, speakers
from reader.cli.query import check_query
from reader.errors import UsageError
from reader.library.cited_lines import occurrence_lines, occurrence_records
from reader.library.library import Library
from reader.library.mending import mended
from reader.model.occurrence import CONTEXT, Concordance, OccurrenceKey, OccurrenceRequest
from reader.model.query import sought
from reader.model.search import SearchRequest

_SHOWN = 48  # code points on either side where a person reads them
_SEPARATORS = {"csv": ",", "tsv": "\t"}
_Record = dict[str, Any]


def concordance(options: argparse.Namespace) -> Callable[[Library], int]:
    """Write a line an occurrence, or the words beside them; how many there are goes to standard error."""
    if not sought(check_query(options.query)):
        raise UsageError("There are no words in this query to show in their context.", hint="Give a word or a phrase.")
    order = _order(options.sort)
    if options.by is not None:
        check_name(options.by)
    form = "jsonl" if options.json else options.format

    def job(library: Library) -> int:
        request = OccurrenceRequest(
            SearchRequest(library.parse(options.query, forms=options.forms)),
            order,
            frozenset[str]() if options.by is None else speakers(library, options.by),
            options.quoted,
            options.thin,
            options.seed,
        )
        if options.collocates:
            _put(form, _beside(library, request, options), _word_line)
            return 0
        found = mended(library, lambda: library.concordance(request), note=output.put_note)
        style = Style(options.style) if form in _SEPARATORS else None
        window = options.window if options.window is not None else _SHOWN if form == "text" else CONTEXT
        most = found.total if options.limit is None else min(found.total, options.limit)
        _put(form, _records(library, found, most, window, style), lambda record: _line(record, window))
        _note(found, most)
        return 0

    return job


def _order(asked: str) -> tuple[OccurrenceKey, ...]:
    """Return the keys of an order. Raises `UsageError`."""
    try:
        return tuple(OccurrenceKey(key.strip()) for key in asked.split(","))
    except ValueError:
        known = ", ".join(key.value for key in OccurrenceKey)
        hint = f"There are {known}; several with commas between."
        raise UsageError(f"Lines can't be sorted by “{asked}”.", hint=hint) from None


def _records(library: Library, found: Concordance, most: int, window: int, style: Style | None) -> Iterator[_Record]:
    """Yield what there is to say of each line; with a style also the article's citation, and what leads back to it."""
    if style is None:
        return occurrence_records(library, found, most=most, window=window)
    head = ExportHead("", "", library.archive.name, style)
    return (dict(line.record) for line in occurrence_lines(library, found, head, most=most, window=window))


def _beside(library: Library, request: OccurrenceRequest, options: argparse.Namespace) -> Iterator[_Record]:
    sides = options.left, options.right
    found = mended(library, lambda: library.collocates(request, *sides), note=output.put_note)
    for one in found[: options.limit]:
        yield {
            "word": one.word,
            "near": one.near,
            "expected": round(one.expected, 3),
            "everywhere": one.everywhere,
            "log_likelihood": round(one.log_likelihood, 2),
            "articles": one.articles,
        }


def _put(form: str, records: Iterator[_Record], shown: Callable[[_Record], str]) -> None:
    """Write records in a form; `shown` makes a line for a person."""
    if form in _SEPARATORS:
        writer = csv.writer(sys.stdout, delimiter=_SEPARATORS[form], lineterminator="\r\n")
        for number, record in enumerate(records):
            if not number:
                writer.writerow(record)
            writer.writerow(map(harmless, record.values()))
        return
    for record in records:
        if form == "jsonl":
            output.put_json(record)
        else:
            output.put_line(shown(record))


def _line(record: _Record, window: int) -> str:
    """Return a line in which the occurrences stand below each other."""
    before = output.harmless(record["before"])[-window:] if window else ""
    who = f"  ·  {record['speaker']}{'' if record['sure'] else ' (perhaps)'}" if record["speaker"] else ""
    when = record["date"] or "undated"
    told = f"[{record['match']}]{record['after'].rstrip()}{who}  ·  {record['id']}"
    return f"{when:<12} {before:>{window}}{output.harmless(told)}"


def _word_line(record: _Record) -> str:
    counts = f"{record['near']:>9,} {record['expected']:>12,.1f} {record['everywhere']:>11,} {record['articles']:>9,}"
    return f"{record['log_likelihood']:>12,.2f} {counts}  {output.harmless(record['word'])}"


def _note(found: Concordance, most: int) -> None:
    """Say how many there are, and how many of them were not written."""
    lines, articles = output.counted(found.total, "occurrence"), output.counted(found.articles, "article")
    thinned = f", of {found.of:,} taken at random" if found.of > found.total else ""
    more = f"; {found.total - most:,} more: --limit shows them" if found.total > most else ""
    output.put_note(f"{lines} in {articles}{thinned}{more}.")
