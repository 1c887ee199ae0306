# SPDX-License-Identifier: MIT
"""A person's card set in pages for paper: who it is, and all that they said, each with its citation."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QCoreApplication

from reader.cite.cited_line import CitedLine
from reader.cite.export_head import ExportHead
from reader.errors import CancelToken
from reader.gui.looks.utf16 import one_line
from reader.gui.people.reading import Quoted, find_quoted, page_of
from reader.gui.taking.pages import CELL, HEAD, SAID, SOFT, TITLE, Page, Setter
from reader.gui.taking.printed import MOST, Make, Paper, footed, set_lines
from reader.gui.words.date_words import range_words
from reader.gui.words.people_words import (
    called_words,
    detail_words,
    identifier_words,
    role_days,
    said_words,
    spoken_counts,
    why_doubtful,
)
from reader.gui.words.quoted_words import perhaps_words
from reader.gui.words.taking_words import TakingCounting
from reader.library.cited_lines import PAGE, cited_quotations
from reader.library.library import Library
from reader.library.people_values import NameUse, PersonCard
from reader.model.person import SURE, Unnamed

translate = QCoreApplication.translate
_COLUMNS = (0.22, 0.78)


def card_pages(who: PersonCard | Unnamed, shown: Quoted, head: ExportHead) -> Make:
    """Print a card as it is shown: its quotations in their order, those of its days if it is narrowed to some."""

    def make(library: Library, paper: Paper, cancel: CancelToken) -> tuple[Page, ...]:
        setter = paper.setter()
        name = called_words(who.row) if isinstance(who, PersonCard) else one_line(who.description)
        setter.paragraph([(name, TITLE)])
        setter.gap(3)
        if isinstance(who, PersonCard):
            _set_person(setter, who)
        else:
            setter.paragraph([(spoken_counts(who.articles, who.quotations), SAID)])
        quoted = find_quoted(library, shown.key, shown.sort, shown.days)
        total = len(quoted.places)
        _set_heading(setter, quoted)
        set_lines(setter, islice(_lines(library, quoted, head), MOST), head, cancel)
        if total > MOST:
            setter.gap(8)
            setter.paragraph([(TakingCounting().not_printed(total - MOST), SOFT)])
        return footed(setter, paper, f"{name} · {head.archive}")

    return make


def _set_person(setter: Setter, card: PersonCard) -> None:
    row = card.row
    told = [spoken_counts(row.articles, row.quotations)]
    told += [detail_words(row)] if row.excluded else [why_doubtful(row)] if row.doubtful else []
    told += map(identifier_words, card.identifiers)
    setter.paragraph([(" · ".join(told), SAID)])
    setter.gap(12)
    names = " · ".join(map(_name_words, card.names))
    companions = " · ".join(f"{one_line(one.name)} {one.articles}" for one in card.companions)
    rows = [(translate("Printed", "Names"), names)]
    rows += [(role_days(role), one_line(role.role)) for role in card.roles]
    rows += [(translate("Block", "often with"), companions)]
    for left, right in rows:
        if right:
            setter.across(((left, SOFT), (right, CELL)), _COLUMNS)


def _name_words(use: NameUse) -> str:
    name = f"{one_line(use.name)} {use.articles}"
    return name if use.confidence >= SURE else f"{perhaps_words()} {name}"


def _set_heading(setter: Setter, quoted: Quoted) -> None:
    """Say how many quotations follow, and of which days."""
    total = len(quoted.places)
    if not total:
        return
    setter.gap(16)
    setter.need(5 * setter.line_of(HEAD))
    words = said_words(total - quoted.reported, quoted.reported)
    if quoted.days is not None:
        words += f" · {range_words(*quoted.days)}"
    setter.paragraph([(words, HEAD)])
    setter.gap(8)


def _lines(library: Library, quoted: Quoted, head: ExportHead) -> Iterator[CitedLine]:
    for start in range(0, len(quoted.places), PAGE):
        found = [line for line in page_of(quoted, start, start + PAGE) if line is not None]
        yield from cited_quotations(library, found, head)
