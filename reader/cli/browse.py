# SPDX-License-Identifier: MIT
"""`list` and `show`."""

import argparse
import contextlib
from collections.abc import Callable
from datetime import date

from reader.cli import output, shapes
from reader.errors import DateError, StoreError
from reader.library.library import Library
from reader.library.mending import find
from reader.library.own import PlacedNote
from reader.library.values import EVERYTHING
from reader.model.article import Article, ArticleRow, shown_path
from reader.model.person import SURE
from reader.model.search import SearchRequest, Sort
from reader.text.dates.edtf import parse as parse_edtf

_ROWS = 500


def list_articles(options: argparse.Namespace) -> Callable[[Library], int]:
    """List articles by date. A range keeps what overlaps it, and every undated article that may belong to it."""
    earliest, latest = _range(options.from_, options.to)
    request = SearchRequest(EVERYTHING, earliest=earliest, latest=latest, sort=Sort.OLDEST)

    def job(library: Library) -> int:
        results, _ = find(library, request, note=output.put_note)
        if options.json:
            for article in library.articles(results.numbers):
                output.put_json(shapes.listed(article, body=options.body))
        elif options.body:
            for article in library.articles(results.numbers):
                output.put_line(row_line(article))
                output.put_line(output.harmless_lines(article.body, indent="    "))
        else:
            for start in range(0, len(results.numbers), _ROWS):
                for row in library.rows(results.numbers[start : start + _ROWS]):
                    output.put_line(row_line(row))
        if results.undated and (earliest or latest):
            output.put_note(f"{results.undated:,} of these are undated: they may or may not lie in that time.")
        return 0

    return job


def _range(from_: str | None, to: str | None) -> tuple[date | None, date | None]:
    """Return first and last day of what was asked for. Raises `DateError`."""
    earliest = parse_edtf(from_).earliest if from_ is not None else None
    latest = parse_edtf(to).latest if to is not None else None
    if from_ is not None and earliest is None:
        raise DateError(f"“{from_}” has no first day to list from.", hint="Give a day, a month or a year.")
    if to is not None and latest is None:
        raise DateError(f"“{to}” has no last day to list up to.", hint="Give a day, a month or a year.")
    if earliest and latest and earliest > latest:
        raise DateError("--from is later than --to.", hint="Exchange them.")
    return earliest, latest


def row_line(row: ArticleRow | Article) -> str:
    """Return one line for a person: date, certainty, headline, where it lies and its id."""
    when = row.date.edtf if row.date.placed else "undated"
    sure = row.date.certainty.value if row.date.placed else ""
    where = shown_path(row.path) + (f" [{row.item}]" if row.item else "")
    return output.harmless(f"{when:<12} {sure:<9} {row.headline or '(no headline)'}  ·  {where}  ·  {row.id}")


def show_article(options: argparse.Namespace) -> Callable[[Library], int]:
    """Show one article, or its decoded source."""

    def job(library: Library) -> int:
        article = library.article(options.id)
        if options.source and options.json:
            output.put_json({"id": article.id, "encoding": article.encoding, "source": article.texts.source})
        elif options.source:
            output.put_line(output.harmless_lines(article.texts.source))
        elif options.json:
            output.put_json({**shapes.shown(article), **shapes.own_work(*_own_work(library, article))})
        else:
            _show(article)
            _show_own(*_own_work(library, article))
            _show_collections(library, article)
        return 0

    return job


def _own_work(library: Library, article: Article) -> tuple[tuple[str, ...], tuple[PlacedNote, ...]]:
    """Return tags and notes; none where the user's own file can't be read, as the article is shown without it, too."""
    try:
        return library.corrections.tags(article.id), library.own.notes(article)
    except StoreError:
        return (), ()


def _show_own(tags: tuple[str, ...], notes: tuple[PlacedNote, ...]) -> None:
    if tags:
        output.put_line(output.harmless(f"Tags: {', '.join(tags)}"))
    for placed in notes:
        words = placed.note.anchor
        on = f" on “{words.exact}”" if words else ""
        lost = ", which is no longer there" if placed.lost else ""
        for text in (placed.note.text, *placed.note.others):
            output.put_line(output.harmless(f"Note{on}{lost}: {text}"))


def _show_collections(library: Library, article: Article) -> None:
    with contextlib.suppress(StoreError):
        for one in library.own.collections.holding(article.id):
            output.put_line(output.harmless(f"In the collection “{one.name}”"))


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
    output.put_line(output.harmless_lines(article.body))
    if article.quotations:
        output.put_line("")
        output.put_line("Quotations:")
    for quoted in article.quotations:
        who = ", ".join(speaker.name for speaker in quoted.speakers)
        doubt = " (perhaps)" if quoted.confidence < SURE else ""
        output.put_line(output.harmless(f"  {quoted.kind.value}: “{quoted.text}”{f' — {who}{doubt}' if who else ''}"))
    if article.people:
        output.put_line("")
        output.put_line("People:")
    for person in article.people:
        doubt = "perhaps " if person.confidence < SURE else ""
        named = doubt + ", ".join((person.name, *person.roles))
        output.put_line(output.harmless(f"  {named}: {output.counted(len(person.mentions), 'time')}"))
    for mended in article.repairs:
        output.put_line(
            output.harmless(f"Repaired: as found “{mended.before}”, as read “{mended.after}” ({mended.rule})")
            if mended.applied
            else output.harmless(f"Perhaps: “{mended.after}” for “{mended.before}” ({mended.rule})")
        )
