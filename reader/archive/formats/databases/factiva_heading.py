# SPDX-License-Identifier: MIT
"""Items of Factiva without field codes: `664 words` stands between headline and date, and the rest follows in order."""

import re
from collections.abc import Sequence

from reader.archive.formats.databases.entry import Entry
from reader.archive.formats.databases.shapes import (
    date_end,
    is_byline,
    is_clock,
    is_copyright,
    is_length,
    is_person,
    page_in,
)
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_section
from reader.text.language import language_named

_ABOVE = 4  # lines above the length: a section, a headline of two, a byline; what else stands there is the page's
_WORDS_OF_SECTION = 3
_BELOW = 12  # lines of the heading below it
_CODE = re.compile(r"[A-Z0-9]{1,10}")
_OFFICE = re.compile(
    r",.{0,60}(?:correspondent|reporter|writer|editor|staff|korrespondent|redakteur|redaktion|journalist|rédact|envoyé)",
    re.IGNORECASE,
)
_PAGE_FOOT = re.compile(
    r"\s{0,100}(?:Page|Seite|Página) \d{1,5} (?:of|de|von|di) \d{1,5}\b.{0,100}|\s{0,100}© \d{4} Factiva.{0,100}"
)
_CHROME = re.compile(r"\s{0,40}(?:(?:Dow Jones )?Factiva|Dow Jones)\s{0,40}")  # stands above a page's first item
_SPECIAL = re.compile(r"(?:Special|Exclusive) to (?:the )?[A-Z].{1,60}", re.IGNORECASE)
_PAGE = re.compile(r"[A-Z]{0,3}-?\d{1,4}[A-Za-z]?(?:\s?[-–,;]\s?[A-Z]{0,2}\d{1,4}){0,3}")
_LANGUAGE_NAMES = """
english englisch anglais inglés inglese german allemand alemán tedesco french französisch francés francese
russian russisch russe ruso russo spanish spanisch espagnol italian italienisch italien italiano portuguese
português dutch nederlands polish polski swedish svenska danish dansk norwegian norsk finnish suomi czech čeština
turkish türkçe japanese 日本語 chinese arabic deutsch français español русский
"""
_LANGUAGES = frozenset(_LANGUAGE_NAMES.split())


def anchor_of(rows: Sequence[str]) -> int:
    """Return the number of the line that says how long the item is, a date below it; or -1."""
    for number, row in enumerate(rows):
        if is_length(row.strip()):
            below = [line.strip() for line in rows[number + 1 : number + 8] if line.strip()]
            if any(map(date_end, below[:2])):
                return number
    return -1


def is_page_foot(row: str) -> bool:
    """Tell whether a line is the foot of a printed page."""
    return _PAGE_FOOT.fullmatch(row) is not None


def headed(entry: Entry, rows: Sequence[str]) -> None:
    """Take an item apart by the order of its lines."""
    anchor = anchor_of(rows)
    if anchor < 0:
        for row in rows:
            entry.add(row)
        return
    _above(entry, rows, anchor)
    entry.add(rows[anchor], PartKind.MASTHEAD)
    end = _end_of_heading(rows, anchor + 1)
    _below(entry, rows[anchor + 1 : end])
    for row in rows[end:]:
        entry.add(row)


def _above(entry: Entry, rows: Sequence[str], anchor: int) -> None:
    """Take section, headline and byline: the last lines above the length."""
    lines = [row for row in rows[:anchor] if row.strip() and not (is_page_foot(row) or _CHROME.fullmatch(row))]
    lines = lines[-_ABOVE:]
    by = next((number for number in range(len(lines) - 1, 0, -1) if is_byline(lines[number].strip())), -1)
    if by < 0 and len(lines) > 1 and _is_bare_byline(lines[-2].strip(), lines[-1].strip()):
        by = len(lines) - 1
    above = lines[:by] if by > 0 else lines
    section = 1 if len(above) > 1 and _is_section(above[0].strip(), above[1].strip()) else 0
    for number, line in enumerate(lines):
        if by > 0 and number >= by:
            entry.add(line, PartKind.BYLINE)
        else:
            entry.add(line, PartKind.SECTION if number < section else PartKind.HEADLINE)
    entry.state("section", above[0] if section else "")
    entry.state("headline", " ".join(line.strip() for line in above[section:]))
    if by > 0:
        special = [line.strip() for line in lines[by + 1 :] if _SPECIAL.fullmatch(line.strip())]
        entry.state("credit", " ".join(special))
        entry.state("byline", " ".join(filter(lambda line: line not in special, map(str.strip, lines[by:]))))


def _is_bare_byline(headline: str, line: str) -> bool:
    """Tell whether a line is names without a *By* below a headline, and no headline below the name of a section."""
    if not is_person(line) or is_section(line_key(headline)):
        return False
    return bool(_OFFICE.search(line)) or (not is_person(headline) and len(line) < len(headline))


def _is_section(first: str, second: str) -> bool:
    if is_section(line_key(first)):
        return True
    few = len(first.split()) <= _WORDS_OF_SECTION and len(first) < len(second)
    return few and not first.endswith((".", "?", "!", ",", ":", "-"))


def _end_of_heading(rows: Sequence[str], place: int) -> int:
    """Return where the text begins: behind the rights, else behind the language, else behind the first empty line."""
    seen = language = empty = rights = 0
    for number in range(place, len(rows)):
        line = rows[number].strip()
        if not line:
            empty = empty or (number + 1 if seen > 1 else 0)
            continue
        seen += 1
        if is_copyright(line):
            rights = number + 1
        elif rights:
            return rights
        if _is_language(line):
            language = number + 1
        if seen >= _BELOW:
            break
    return rights or language or empty or place


def _is_language(line: str) -> bool:
    return len(line) <= 20 and (line.lower() in _LANGUAGES or bool(language_named(line) and len(line) > 2))


def _below(entry: Entry, rows: Sequence[str]) -> None:
    """Take the lines below the length: date, time, paper, its code, page, language, rights."""
    dated = False
    for row in rows:
        line = row.strip()
        entry.add(row, PartKind.MASTHEAD if line else None)
        if not line or is_clock(line):
            continue
        if not dated and date_end(line):
            dated = True
            entry.tell(WitnessKind.FORMAT, line, "date line")
        elif is_copyright(line):
            entry.tell_copyright(line)
        elif _is_language(line):
            entry.state("language", line)
        elif "source" not in entry.fields:
            entry.state("source", line)
        else:
            _beside_paper(entry, line)


def _beside_paper(entry: Entry, line: str) -> None:
    """Take what stands between paper and language: its code first, then edition and page."""
    page = page_in(line)[0]
    if page and len(line) <= len(page) + 10:
        entry.state("page", page)
    elif _PAGE.fullmatch(line) and any(map(str.isdigit, line)):
        entry.state("page", line)
    elif not _CODE.fullmatch(line):
        entry.state("edition", line)
