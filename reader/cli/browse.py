# SPDX-License-Identifier: MIT
"""`list` and `show`."""

import argparse
from datetime import date

from reader.cli import output, shapes
from reader.errors import DateError
from reader.library.library import Library
from reader.model.article import Article, ArticleRow, shown_path
from reader.model.query import Everything
from reader.model.search import SearchRequest, Sort
from reader.model.texts import Span
from reader.text.dates.edtf import parse as parse_edtf

_ROWS = 200


def list_articles(library: Library, options: argparse.Namespace) -> int:
    """List articles by date. A range keeps what overlaps it, and every undated article that may belong to it."""
    request = SearchRequest(
        Everything(Span(0, 0)),
        earliest=parse_edtf(options.from_).earliest if options.from_ else None,
        latest=parse_edtf(options.to).latest if options.to else None,
        sort=Sort.OLDEST,
    )
    _check_range(request.earliest, request.latest)
    results = library.search(request)
    for start in range(0, len(results.numbers), _ROWS):
        numbers = results.numbers[start : start + _ROWS]
        if options.json:
            for number in numbers:
                output.put_json(shapes.listed(library.article(int(number)), body=options.body))
        else:
            for row in library.rows(numbers):
                output.put_line(row_line(row))
                if options.body:
                    output.put_line(_indented(library.article(row.number).body))
    if results.undated and (options.from_ or options.to):
        output.put_note(f"{results.undated:,} of these are undated: they may or may not lie in that time.")
    return 0


def _check_range(earliest: date | None, latest: date | None) -> None:
    if earliest and latest and earliest > latest:
        raise DateError("--from is later than --to.", hint="Exchange them.")


def row_line(row: ArticleRow) -> str:
    """Return one line for a person: date, certainty, headline, where it lies and its id."""
    when = row.date.edtf if row.date.placed else "undated"
    sure = row.date.certainty.value if row.date.placed else ""
    where = shown_path(row.path) + (f" [{row.item}]" if row.item else "")
    return output.harmless(f"{when:<12} {sure:<9} {row.headline or '(no headline)'}  ·  {where}  ·  {row.id}")


def show_article(library: Library, options: argparse.Namespace) -> int:
    """Show one article, or its decoded source."""
    article = library.article(options.id)
    if options.source and options.json:
        output.put_json({"id": article.id, "encoding": article.encoding, "source": article.texts.source})
    elif options.source:
        output.put_line(_plain(article.texts.source))
    elif options.json:
        output.put_json(shapes.shown(article))
    else:
        _show(article)
    return 0


def _show(article: Article) -> None:
    output.put_line(output.harmless(article.headline or "(no headline)"))
    for name in ("byline", "credit", "section", "source"):
        value = getattr(article, name)
        if value:
            output.put_line(output.harmless(f"{name.capitalize()}: {value}"))
    when = article.date
    output.put_line(output.harmless(f"Date: {when.edtf or 'unknown'} ({when.certainty.value})"))
    for one in when.evidence:
        output.put_line(output.harmless(f"  {'+' if one.accepted else '-'} {one.where}: {one.why}"))
    output.put_line("")
    output.put_line(_plain(article.body))
    if article.quotations:
        output.put_line("")
        output.put_line("Quotations:")
    for quoted in article.quotations:
        who = ", ".join(speaker.name for speaker in quoted.speakers)
        output.put_line(output.harmless(f"  {quoted.kind.value}: “{quoted.text}”{' — ' + who if who else ''}"))
    for mended in article.repairs:
        output.put_line(
            output.harmless(f"Repaired: as found “{mended.before}”, as read “{mended.after}” ({mended.rule})")
            if mended.applied
            else output.harmless(f"Perhaps: “{mended.before}” for “{mended.after}” ({mended.rule})")
        )


def _plain(text: str) -> str:
    return "\n".join(output.harmless(line) for line in text.split("\n"))


def _indented(text: str) -> str:
    return "\n".join("    " + output.harmless(line) for line in text.split("\n"))
