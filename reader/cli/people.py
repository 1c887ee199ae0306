# SPDX-License-Identifier: MIT
"""`people` and `quotes`."""

import argparse
from collections.abc import Callable, Iterator, Sequence

from reader.cli import output, people_shapes
from reader.cli.lines import not_utf8
from reader.cli.query import check_query
from reader.errors import NotFoundError, UsageError
from reader.library.authority import record_json
from reader.library.library import Library
from reader.library.people_values import PersonCard, PersonRow
from reader.library.quotation_values import QuotationChoice, QuotationLine, QuotationLines, QuotationSort
from reader.library.values import EVERYTHING
from reader.model.article import QuotationKind
from reader.model.person import SURE, RoleUse
from reader.model.search import SearchRequest

_PAGE = 500  # lines in memory


def people(options: argparse.Namespace) -> Callable[[Library], int]:
    """List everybody, or tell all of whoever bears a name."""
    if options.name is not None:
        check_name(options.name)

    def job(library: Library) -> int:
        if options.name is None:
            return _list(library, json=options.json)
        for row in _meant(library, options.name):
            card = library.people.card(row.key)
            if options.json:
                output.put_json(_whole(library, card))
            else:
                _tell(library, card)
        return 0

    return job


def quotes(options: argparse.Namespace) -> Callable[[Library], int]:
    """List quotations: of somebody, or about something, or all; in order of date unless another is asked for."""
    if options.about is not None:
        check_query(options.about)
    if options.by is not None:
        check_name(options.by)
    kinds = frozenset(QuotationKind(kind) for kind in options.kind)

    def job(library: Library) -> int:
        query = EVERYTHING if options.about is None else library.parse(options.about)
        chosen = frozenset[str]() if options.by is None else speakers(library, options.by)
        choice = QuotationChoice(kinds, chosen, QuotationSort(options.sort))
        for line in _lines(library.quotations(SearchRequest(query), choice=choice)):
            if options.json:
                output.put_json(people_shapes.line(line))
            else:
                output.put_line(_quoted(line))
        return 0

    return job


def check_name(name: str) -> None:
    """Raise `UsageError` for what can't be a name."""
    if not_utf8(name) is not None or not any(map(str.isalnum, name)):
        raise UsageError(f"“{name}” is no name.", hint="Give a name, or words of one.")


def _list(library: Library, *, json: bool) -> int:
    if json:
        for record in library.people.authority():
            output.put_json({**record_json(record), "excluded": record.excluded})
        return 0
    for row in library.people.all():
        output.put_line(_row_line(row))
    return 0


def _meant(library: Library, name: str) -> Sequence[PersonRow]:
    """Return whoever bears a name with these words, or has this key. Raises `NotFoundError`."""
    try:
        return [library.people.row(name)] if "@" in name else _named(library, name)
    except NotFoundError as error:
        raise NotFoundError(
            f"Nobody is called “{name}” in this archive.", hint="`backfile people` shows who is named."
        ) from error


def speakers(library: Library, name: str) -> frozenset[str]:
    """Return the keys of whoever bears a name or, if nobody does, of institutions and the unnamed."""
    try:
        return frozenset(row.key for row in _meant(library, name))
    except NotFoundError:
        others = frozenset(library.people.others(name))
        if not others:
            raise
        return others


def _named(library: Library, name: str) -> Sequence[PersonRow]:
    found = library.people.find(name)
    if not found:
        raise NotFoundError("")
    if len(found) > 1:
        others = "; ".join(f"{row.name} ({row.key})" for row in found)
        output.put_note(f"{len(found)} people bear that name: {others}.")
    return found


def _lines(lines: QuotationLines) -> Iterator[QuotationLine]:
    for start in range(0, len(lines), _PAGE):
        yield from lines.lines(start, start + _PAGE)


def _whole(library: Library, card: PersonCard) -> dict[str, object]:
    appearances = library.people.appearances(card.row.key)
    rows = {row.number: row for row in library.rows([one.number for one in appearances])}
    mentions = ((one, rows[one.number]) for one in appearances if one.number in rows)
    return people_shapes.person(card, mentions, _lines(library.people.quotations(card.row.key)))


def _row_line(row: PersonRow) -> str:
    role = f", {row.role}" if row.role else ""
    excluded = "  (no person)" if row.excluded else ""
    return output.harmless(f"{row.articles:>6,} {row.quotations:>6,}  {_called(row)}{role}{excluded}")


def _called(row: PersonRow) -> str:
    """Return the name, and whether that is perhaps no person's."""
    return f"perhaps {row.name}" if row.doubtful else row.name


def _tell(library: Library, card: PersonCard) -> None:
    """Write a card for people."""
    row = card.row
    output.put_line(output.harmless(f"{_called(row)}  ·  {_counts(card)}"))
    names = (f"{one.name}{'' if one.confidence >= SURE else ' (perhaps)'} {one.articles:,}" for one in card.names)
    _put("Names", names)
    _put("Perhaps", (f"{one.names[0]} / {one.names[1]}: {one.reason}" for one in card.proposals))
    _put("Roles", map(_role, card.roles))
    _put("Often with", (f"{one.name} {one.articles:,}" for one in card.companions))
    _put("Identifiers", (f"{one.scheme} {one.value}" for one in card.identifiers))
    for line in _lines(library.people.quotations(row.key)):
        output.put_line("  " + _quoted(line, speaker=False))
    output.put_line("")


def _counts(card: PersonCard) -> str:
    """Return "61 articles, 30 quotations, 4 reported"; what is reported has no marks."""
    counts = [output.counted(card.row.articles, "article"), output.counted(card.row.quotations, "quotation")]
    return ", ".join([*counts, *([f"{card.reported:,} reported"] if card.reported else [])])


def _put(name: str, values: Iterator[str]) -> None:
    told = "; ".join(values)
    if told:
        output.put_line(output.harmless(f"{name}: {told}"))


def _role(use: RoleUse) -> str:
    days = " to ".join(dict.fromkeys(day.isoformat() for day in (use.first, use.last) if day))
    return f"{use.role} ({days})" if days else use.role


def _quoted(line: QuotationLine, *, speaker: bool = True) -> str:
    """Return one line for a quotation: date, how sure it is, its sentence, who, in which paper, the article's id."""
    when = line.date.edtf if line.date.placed else "undated"
    sure = line.date.certainty.value if line.date.placed else ""
    who = ", ".join(one.name for one in line.speakers)
    doubt = " (perhaps)" if who and line.confidence < SURE else ""
    said = f"  ·  {who}{doubt}" if who and speaker else doubt
    where = "  ·  ".join(filter(None, (line.source, line.headline, line.article_id)))
    return output.harmless(f"{when:<12} {sure:<9} {line.before}{line.text}{line.after}{said}  ·  {where}")
