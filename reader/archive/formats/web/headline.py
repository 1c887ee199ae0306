# SPDX-License-Identifier: MIT
"""A page's headline: where heading and metadata agree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.archive.formats.web.agreement import agree, same_words, words_of
from reader.archive.formats.web.block import MarkKind, Page, Zone
from reader.archive.formats.web.marks import LARGE
from reader.archive.formats.web.site import is_organisation, is_paper_name, is_site
from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_section

_PARTED = re.compile(r"\s(?:\||::|»|«|•|·|–|—|-|/|>)\s|\s?[:|»]\s")
_STRONG = re.compile(r"\s(?:\||::|»|«|•|·|–|—|-)\s")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_LONGEST = 250
_UNTITLED = frozenset(
    {
        *(
            "untitled document",
            "untitled",
            "untitled page",
            "unbenanntes dokument",
            "document sans titre",
            "sans titre",
        ),
        *(
            "documento sin título",
            "documento senza titolo",
            "безымянный документ",
            "index",
            "home",
            "homepage",
            "article",
        ),
    }
)
_LONGEST_LABEL = 20
_TITLED = re.compile(  # in the cell before its headline
    r"(?:title|headline|heading|titel|überschrift|schlagzeile|titre|título|titolo|заголовок|название)\s?:?",
    re.IGNORECASE,
)
_CALLED = 2  # the level of a block that its class calls a headline
_SET = 3  # that of one in large letters
_LINES = 6  # of a block, that may each be a headline
_KICKER = 3  # words above a headline, in the same heading
_SHORTEST = 10  # characters of a headline below a kicker
_PLAIN = 7  # the level of a short block that is no heading
_MOST = 200  # headings of a page that are looked at
_ABOVE = 12  # blocks above the story's first paragraph among which its headline stands


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, or a short block above the story. `level` is 1 to 4, or 7; `block` its number among the blocks."""

    text: str
    level: int
    block: int
    above: bool = True  # the story's first paragraph follows


def headings_of(page: Page, first: int, sites: tuple[str, ...]) -> list[Heading]:
    """Return what could be the headline of a story whose first paragraph is block `first`, in order of the page."""
    blocks = page.blocks
    marks = (mark for mark in page.marks if mark.kind is MarkKind.HEADLINE and mark.shown)
    called = {(mark.block, mark.shown): _SET if mark.names == LARGE else _CALLED for mark in marks}
    found: list[Heading] = []
    for number, block in enumerate(blocks):
        if len(found) >= _MOST:
            break
        text = " ".join(block.text.split()) if len(block.text) <= _LONGEST else ""
        outside = block.zone is not Zone.NONE or block.home
        if not text or block.beside or outside or is_site(text, sites):
            continue
        before = blocks[number - 1].text if number else ""
        if number < first and len(before) <= _LONGEST_LABEL and _TITLED.fullmatch(before):
            found.append(Heading(text, _CALLED, number))
        elif block.tag in _HEADINGS:
            found.append(Heading(text, int(block.tag[1]), number, number < first))
        elif number < first:
            near = first - _ABOVE <= number and not block.linked
            lines = [text, *block.text.split("\n")[:_LINES]] if "\n" in block.text else [text]
            levels = (called.get((number, line), _PLAIN if near else 0) for line in lines)
            found += (Heading(line, level, number) for line, level in zip(lines, levels, strict=True) if line and level)
    return found


def headline_of(headings: Sequence[Heading], og_title: str, title: str, sites: tuple[str, ...]) -> tuple[str, int]:
    """Return the headline, or "", and the number of the block that shows it, or -1.

    Where a heading agrees with `og_title` or a piece of the title, the shorter of both counts; else the only first
    heading, else `og_title`, the heading next to the story, and last the title without the site's name.
    """
    title = "" if title.casefold() in _UNTITLED or title.casefold().startswith("new page ") else title
    headings = [heading for heading in headings if not _is_host(heading, headings, title)]
    bare, og_bare = without_site(title, sites), without_site(og_title, sites, known_only=True)
    if found := _agreeing(headings, og_bare):
        return min(found.text, og_bare, key=len), found.block
    if found := _of_title(headings, title):
        return found.text, found.block
    first = [heading for heading in headings if heading.level == 1 and not _is_label(heading, headings)]
    if len(first) == 1:
        return first[0].text, first[0].block
    if og_bare:
        return og_bare, -1
    above = [heading for heading in headings if heading.above and heading.level < _PLAIN]
    above = [heading for heading in above if not _is_label(heading, headings)]
    if above:  # a title that stands nowhere on its page is the site's, the same on all of its pages
        nearest = min(above, key=lambda heading: (heading.level, -heading.block))
        return nearest.text, nearest.block
    return ("" if is_site(bare, sites) or is_paper_name(bare) else bare), -1


def without_site(title: str, sites: tuple[str, ...], *, known_only: bool = False) -> str:
    """Take the site's name off a title: one that is known, else the last piece if it is the shorter one."""
    for before, behind in _halves(title, _PARTED):
        if is_site(before, sites) and behind:
            return without_site(behind, sites, known_only=True)
        if not known_only and is_paper_name(before) and len(before) < len(behind):
            return behind
        if is_site(behind, sites) and before:
            return before
    pieces = list(_halves(title, _STRONG))
    if known_only or not pieces:
        return title
    before, behind = pieces[-1]
    return before if len(behind) < len(before) else title


def _halves(title: str, between: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for match in between.finditer(title[: 2 * _LONGEST]):
        yield title[: match.start()].strip(), title[match.end() :].strip()


def _agreeing(headings: Sequence[Heading], stated: str) -> Heading | None:
    """Return the heading that agrees with a stated headline: the highest, of plain blocks the same words only."""
    ranked = sorted(headings, key=lambda heading: heading.level)
    for heading in ranked:
        if stated and (agree if heading.level < _PLAIN else same_words)(heading.text, stated):
            return heading
    return None


def _of_title(headings: Sequence[Heading], title: str) -> Heading | None:
    """Return the heading with which the title begins or ends.

    Where there are two the site's name may be one: the longer one above the story counts.
    """
    pieces = {words_of(title), *(words_of(piece) for halves in _halves(title, _PARTED) for piece in halves)} - {""}
    named = [
        heading
        for heading in headings
        if words_of(heading.text) in pieces or (heading.level < _PLAIN and agree(heading.text, title))
    ]
    named = [heading for heading in named if not _is_label(heading, headings)]
    named = [heading for heading in named if not _is_outranked(heading, headings)]
    ranked = sorted(named, key=lambda heading: (not heading.above, -len(heading.text), heading.level))
    return ranked[0] if ranked else _below_kicker(headings, title)


def _below_kicker(headings: Sequence[Heading], title: str) -> Heading | None:
    """Return the heading that ends with a piece of the title, without the few words before it: `Region: Pier Opens`."""
    for piece in dict.fromkeys(piece for halves in _halves(title, _PARTED) for piece in halves):
        words = words_of(piece)
        if len(words) < _SHORTEST or " " not in words:
            continue
        for heading in headings:
            whole = words_of(heading.text)
            kicker = whole.removesuffix(f" {words}")
            if kicker == whole or heading.level == _PLAIN or _is_outranked(heading, headings):
                continue
            if len(kicker.split()) <= _KICKER:
                return replace(heading, text=piece)
    return None


def _is_outranked(heading: Heading, headings: Sequence[Heading]) -> bool:
    """Tell whether a heading of a higher level stands between a heading and the story: then it is the site's."""
    between = (other for other in headings if other.above and other.block > heading.block)
    return heading.level < _PLAIN and any(other.level < heading.level for other in between)


def _is_host(heading: Heading, headings: Sequence[Heading], title: str) -> bool:
    """Tell whether page and heading are called like a society, and another heading stands above the story."""
    if not is_organisation(heading.text) or not agree(heading.text, title):
        return False
    return any(other.above and other.block > heading.block and other.level < _PLAIN for other in headings)


def _is_label(heading: Heading, headings: Sequence[Heading]) -> bool:
    """Tell whether a heading is called like a paper or a section, and another one stands between it and the story."""
    if not is_section(line_key(heading.text)) and not is_paper_name(heading.text):
        return False
    return any(other.above and other.block > heading.block and other.level < _PLAIN for other in headings)
