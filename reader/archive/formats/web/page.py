# SPDX-License-Identifier: MIT
"""One pass over a page's markup: visible text in blocks, and everything that the page says of itself.

No tree is built, so that neither depth nor missing end tags can lose text.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from reader.archive.formats.web.areas import Areas, zone_of
from reader.archive.formats.web.block import Block, Page, Zone
from reader.archive.formats.web.elements import BESIDE, BLOCKS, SELF_ENDING, UNSEEN, VOID
from reader.archive.formats.web.marks import Marks, mark_of
from reader.archive.formats.web.tags import TagParser

__all__ = ["Block", "Page", "parse_page"]

_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_SAVED_FROM = re.compile(r"\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})")
_SPACE = re.compile(r"[^\S\n]+|\u200b")
_EMPTY_LINE = re.compile(r"\n\n+")
_NOTED = frozenset({"meta", "link", "base", "html", "frame", "title", "script"})
_LONGEST_SCRIPT = 1_000_000
_LONGEST_FIELD = 2000
_MOST = 1000  # metas, pictures and scripts that are looked at
_HOME = re.compile(
    r"(?:(?:https?:)?//[^/?#]{1,200}/?|(?:\.{0,2}/){1,3})(?:(?:index|default|home)\.\w{2,5})?", re.IGNORECASE
)


def parse_page(markup: str, roles: Mapping[str, str] | None = None) -> Page:
    """Read a page's markup, whatever its state.

    `roles` tells which names of classes, in lower case, mean something: their elements are blocks of that role.
    """
    parser = _PageParser(roles or {})
    parser.read(markup)
    return parser.finish()


class _PageParser(TagParser):
    def __init__(self, roles: Mapping[str, str]) -> None:
        super().__init__()
        self._roles = roles
        self._parts = Areas()  # the open elements that have a role
        self._zones = Areas()
        self._marks = Marks()
        self._page = Page()
        self._pieces: list[str] = []
        self._linked = self._home = 0
        self._tag = "body"
        self._open: dict[str, int] = {}  # how often an element of `BESIDE`, `a` or `pre` is open
        self._besides = 0  # how many elements of `BESIDE` are open
        self._formed: set[int] = set()  # numbers of blocks that are beside only because a form is open
        self._leads_home = False  # the open link does
        self._skipped = ""  # the element whose content is not seen
        self._skip_depth = 0
        self._author_block = -1  # with the first rel=author: those in other blocks may be other articles'
        self._kept: dict[str, list[str]] = {}  # text of title, JSON-LD and rel=author, while they are open

    def finish(self) -> Page:
        """End the last block and return the page."""
        self._end_block()
        self._end_kept("title")
        self._page.marks = self._marks.found
        if self._is_one_form():
            self._page.blocks = [
                replace(block, beside=False) if number in self._formed else block
                for number, block in enumerate(self._page.blocks)
            ]
            self._page.marks = [
                replace(mark, beside=False) if mark.block in self._formed else mark for mark in self._page.marks
            ]
        return self._page

    def _is_one_form(self) -> bool:
        """Tell whether the page stands in a form, as some systems put every page."""
        inside = sum(len(self._page.blocks[number].text) for number in self._formed)
        return inside * 2 > sum(len(block.text) for block in self._page.blocks)

    # -- markup ------------------------------------------------------------------------------------------------

    def start(self, tag: str, told: Mapping[str, str], attributes: int) -> None:
        """Note what the element says, and where blocks begin and end."""
        self._page.most_attributes = max(self._page.most_attributes, attributes)
        if tag in _NOTED:
            self._note(tag, told)
        if self._skipped:
            self._skip(tag)
            return
        if tag not in VOID and (tag in UNSEEN or _is_hidden(told)):
            self._skipped, self._skip_depth = tag, 1
        if tag == "br":
            self._add("\n")
        elif tag in BLOCKS:
            self._end_block()
            self._tag = tag
        if tag not in VOID:
            self._enter(tag, told)
        elif tag == "img":
            self._see_picture(told)

    def is_left_empty(self, tag: str) -> bool:
        """Treat `<br/>` as HTML does: the slash means nothing, but for elements that XHTML may leave empty."""
        return tag not in VOID

    def end(self, tag: str) -> None:
        """Note where blocks and what is skipped end."""
        if self._kept:
            self._end_kept(tag)
        if self._skipped:
            if tag == self._skipped:
                self._skip_depth -= 1
                self._skipped = self._skipped if self._skip_depth else ""
            return
        if tag in BLOCKS:
            self._end_block()
            self._tag = "body"
        for areas in (self._parts, self._zones):
            if areas and areas.end_tag(tag):
                self._end_block()
                areas.leave()
        if self._marks:
            self._marks.end(tag)
        if self._open.get(tag):
            self._open[tag] -= 1
            self._besides -= tag in BESIDE

    def text(self, text: str) -> None:
        """Keep text that is seen, and the texts that are asked for."""
        for kept in self._kept.values():
            kept.append(text)
        if self._skipped:
            return
        if not self._open.get("pre"):
            text = text.replace("\n", " ")
        self._add(text)
        if self._open.get("a"):
            shown = len(text.strip())
            self._linked += shown
            self._home += shown if self._leads_home else 0

    def comment(self, text: str) -> None:
        """Read the address that a browser leaves when it saves a page."""
        match = _SAVED_FROM.match(text)
        if match and not self._page.saved_from:
            self._page.saved_from = match.group(1)

    # -- what the page says of itself --------------------------------------------------------------------------

    def _note(self, tag: str, told: Mapping[str, str]) -> None:
        page = self._page
        if tag == "meta":
            self._note_meta(told)
        elif tag == "link" and len(page.links) < _MOST:
            for relation in told.get("rel", "").lower().split():
                page.links.setdefault(relation, told.get("href", "").strip())
        elif tag == "base":
            page.base = page.base or told.get("href", "").strip()
        elif tag == "html":
            page.language = page.language or told.get("lang", told.get("xml:lang", "")).strip()
        elif tag == "frame" and told.get("src") and len(page.frames) < _MOST:
            page.frames.append(told["src"].strip())
        elif (tag == "title" and not page.title) or (tag == "script" and "ld+json" in told.get("type", "").lower()):
            self._kept[tag] = []

    def _note_meta(self, told: Mapping[str, str]) -> None:
        content = told.get("content", "")[:_LONGEST_FIELD].strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = told.get(key, "").strip().lower()
            if name and content and len(self._page.metas) < _MOST:
                self._page.metas.setdefault(name, content)

    def _see_picture(self, told: Mapping[str, str]) -> None:
        """Keep what stands for a picture that shows the site's name."""
        shown = " ".join(told.get("alt", "")[:200].split())
        called = " ".join(told.get(key, "")[:300] for key in ("class", "id", "src")).lower()
        leads_home = self._leads_home and self._open.get("a")
        if shown and (leads_home or "logo" in called) and len(self._page.logos) < _MOST:
            self._page.logos.append(shown)

    def _end_kept(self, tag: str) -> None:
        pieces = self._kept.pop(tag, None)
        if pieces is None:
            return
        page, text = self._page, "".join(pieces)
        if tag == "title":
            page.title = " ".join(text[:_LONGEST_FIELD].split())
        elif tag == "a":
            name = " ".join(text[:_LONGEST_FIELD].split())
            if name and name not in page.author:
                page.author = ", ".join(filter(None, (page.author, name)))[:_LONGEST_FIELD]
        elif len(text) <= _LONGEST_SCRIPT and len(page.json_ld) < _MOST:
            page.json_ld.append(text)

    # -- text --------------------------------------------------------------------------------------------------

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        if self._marks:
            self._marks.add(text)

    def _skip(self, tag: str) -> None:
        """Count elements of the skipped kind inside it, and leave what only its neighbour ends."""
        if self._skipped == "head" and tag == "body":
            self._skipped = ""
        elif tag == self._skipped:
            if tag in SELF_ENDING:
                self._skipped = ""
            else:
                self._skip_depth += 1

    def _enter(self, tag: str, told: Mapping[str, str]) -> None:
        """Note what an element that is not void means for the text in it. One with a role is a block of its own."""
        if self._skipped:
            return
        if self._roles:
            role = self._role(told.get("class", ""))
            if role:
                self._end_block()
            self._parts.enter(tag, role)
        zone = zone_of(tag, told) if told else Zone.NONE
        if zone or self._zones:
            self._zones.enter(tag, zone)
        if tag in BESIDE or tag in {"a", "pre"}:
            self._open[tag] = self._open.get(tag, 0) + 1
            self._besides += tag in BESIDE
        said = mark_of(tag, told)
        if said or self._marks:
            self._marks.start(tag, said, len(self._page.blocks), zone=self._zone(), beside=self._is_beside())
        if tag == "a":
            self._leads_home = bool(_HOME.fullmatch(told.get("href", "")[:300].strip()))
            first = not self._page.author or self._author_block == len(self._page.blocks)
            if first and "author" in told.get("rel", "").lower().split():
                self._author_block = len(self._page.blocks)
                self._kept["a"] = []

    def _role(self, classes: str) -> str:
        return next((self._roles[name] for name in classes.lower().split() if name in self._roles), "")

    def _zone(self) -> Zone:
        """Return whose matter is open: what others wrote stays theirs, whatever it is within."""
        if not self._zones:
            return Zone.NONE
        if self._zones.within(Zone.OTHERS):
            return Zone.OTHERS
        return Zone.SITE if self._zones.within(Zone.SITE) else Zone.NONE

    def _is_beside(self) -> bool:
        return self._besides > 0

    def _end_block(self) -> None:
        """Make blocks of the text so far; an empty line inside divides it."""
        if self._marks:
            self._marks.add("\n")
        if not self._pieces:
            return
        text = "".join(self._pieces)
        share = self._linked / max(1, len(text))
        home = 0 < len(text.strip()) <= self._home
        tag = "pre" if self._open.get("pre") else self._tag
        for shown in _paragraphs(text, tag):
            if shown.strip():
                linked, role = round(share * len(shown)), self._parts.innermost
                if self._besides and self._besides == self._open.get("form"):
                    self._formed.add(len(self._page.blocks))
                self._page.blocks.append(Block(shown, tag, self._is_beside(), linked, role, self._zone(), home))
        self._pieces, self._linked, self._home = [], 0, 0


def _is_hidden(told: Mapping[str, str]) -> bool:
    return "hidden" in told or ("style" in told and _HIDDEN.search(told["style"][:1000]) is not None)


def _paragraphs(text: str, tag: str) -> list[str]:
    """Divide a block's text at empty lines. Blanks in its lines count in `pre` alone."""
    if tag == "pre":
        lines = "\n".join(line.rstrip() for line in text.split("\n"))
        return [paragraph.strip("\n") for paragraph in _EMPTY_LINE.split(lines)]
    if "\n" not in text:
        return [_SPACE.sub(" ", text).strip()]
    lines = "\n".join(_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    return [paragraph.strip() for paragraph in _EMPTY_LINE.split(lines)]
