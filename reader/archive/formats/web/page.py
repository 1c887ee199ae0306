# SPDX-License-Identifier: MIT
"""One pass over a page's markup: visible text in blocks, and everything that the page says of itself.

No tree is built, so that neither depth nor missing end tags can lose text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from reader.archive.formats.web.elements import BESIDE, BLOCKS, SELF_ENDING, UNSEEN, VOID

_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_SAVED_FROM = re.compile(r"\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})")
_SPACE = re.compile(r"[^\S\n]+|\u200b")
_LONGEST_SCRIPT = 1_000_000
_MOST = 1000  # metas, times and scripts that are looked at


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of visible text. `beside`: it stands in an element for what is not the page's own matter.

    `role` is that of the innermost element around it whose class has one (see `parse_page`).
    """

    text: str
    tag: str
    beside: bool
    linked: int  # how many of its characters are links
    role: str = ""


@dataclass(frozen=True, slots=True)
class TimeElement:
    """A `time` element. `block` is the number of blocks before it."""

    value: str
    purpose: str  # its itemprop, pubdate and class, in lower case
    block: int
    beside: bool


@dataclass(slots=True)
class Page:
    """What one page holds. Names of metas and relations are in lower case, the first of each name counts."""

    blocks: list[Block] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    times: list[TimeElement] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    title: str = ""
    language: str = ""
    base: str = ""
    saved_from: str = ""
    author: str = ""  # what rel=author shows


def parse_page(markup: str, roles: Mapping[str, str] | None = None) -> Page:
    """Read a page's markup, whatever its state.

    `roles` tells which names of classes, in lower case, mean something: their elements are blocks of that role.
    """
    parser = _PageParser(roles or {})
    parser.feed(markup)
    parser.close()
    return parser.finish()


@dataclass(slots=True)
class _Part:
    """An open element that has a role. `inside` are open elements of the same name within it."""

    role: str
    tag: str
    inside: int = 0


class _PageParser(HTMLParser):
    def __init__(self, roles: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self._roles = roles
        self._parts: list[_Part] = []  # the open elements that have a role, from the outermost
        self._page = Page()
        self._pieces: list[str] = []
        self._linked = 0
        self._tag = "body"
        self._open: dict[str, int] = {}  # how often an element of `BESIDE`, `a` or `pre` is open
        self._skipped = ""  # the element whose content is not seen
        self._skip_depth = 0
        self._kept: dict[str, list[str]] = {}  # text of title, JSON-LD, rel=author, time, while they are open
        self._time: tuple[str, str] | None = None

    def finish(self) -> Page:
        """End the last block and return the page."""
        self._end_block()
        self._end_kept("title")
        return self._page

    # -- markup ------------------------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element says, and where blocks begin and end."""
        told = {name: value or "" for name, value in attrs}
        self._note(tag, told)
        if self._skipped:
            self._skip(tag)
            return
        if tag not in VOID and (tag in UNSEEN or "hidden" in told or _HIDDEN.search(told.get("style", "")[:1000])):
            self._skipped, self._skip_depth = tag, 1
        if tag == "br":
            self._pieces.append("\n")
        elif tag in BLOCKS:
            self._end_block()
            self._tag = tag
        if self._roles and tag not in VOID:
            self._enter(tag, told.get("class", ""))
        if tag in BESIDE or tag in {"a", "pre"}:
            self._open[tag] = self._open.get(tag, 0) + 1
        if tag == "time":
            self._start_time(told)
        elif tag == "a" and "author" in told.get("rel", "").lower().split() and not self._page.author:
            self._kept["a"] = []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Treat `<br/>` as HTML does: the slash means nothing, but for elements that XHTML may leave empty."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note where blocks and what is skipped end."""
        self._end_kept(tag)
        if self._skipped:
            if tag == self._skipped:
                self._skip_depth -= 1
                self._skipped = self._skipped if self._skip_depth else ""
            return
        if tag in BLOCKS:
            self._end_block()
            self._tag = "body"
        if self._parts:
            self._leave(tag)
        if self._open.get(tag):
            self._open[tag] -= 1

    def handle_data(self, data: str) -> None:
        """Keep text that is seen, and the texts that are asked for."""
        for kept in self._kept.values():
            kept.append(data)
        if self._skipped:
            return
        if not self._open.get("pre"):
            data = data.replace("\n", " ")
        self._pieces.append(data)
        if self._open.get("a"):
            self._linked += len(data.strip())

    def handle_comment(self, data: str) -> None:
        """Read the address that a browser leaves when it saves a page."""
        match = _SAVED_FROM.match(data)
        if match and not self._page.saved_from:
            self._page.saved_from = match.group(1)

    # -- what the page says of itself --------------------------------------------------------------------------

    def _note(self, tag: str, told: dict[str, str]) -> None:
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
        elif (tag == "title" and not page.title) or (tag == "script" and "ld+json" in told.get("type", "").lower()):
            self._kept[tag] = []

    def _note_meta(self, told: dict[str, str]) -> None:
        content = told.get("content", "").strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = told.get(key, "").strip().lower()
            if name and content and len(self._page.metas) < _MOST:
                self._page.metas.setdefault(name, content)

    def _start_time(self, told: dict[str, str]) -> None:
        purpose = " ".join((told.get("itemprop", ""), "pubdate" if "pubdate" in told else "", told.get("class", "")))
        self._time = told.get("datetime", "").strip(), purpose.lower()
        self._kept["time"] = []

    def _end_kept(self, tag: str) -> None:
        pieces = self._kept.pop(tag, None)
        if pieces is None:
            return
        page, text = self._page, "".join(pieces)
        if tag == "title":
            page.title = " ".join(text.split())
        elif tag == "a":
            page.author = " ".join(text.split())
        elif tag == "script" and len(text) <= _LONGEST_SCRIPT and len(page.json_ld) < _MOST:
            page.json_ld.append(text)
        elif self._time and len(page.times) < _MOST:
            value, purpose = self._time
            value = value or " ".join(text.split())
            page.times.append(TimeElement(value, purpose, len(page.blocks), self._is_beside()))

    # -- text --------------------------------------------------------------------------------------------------

    def _skip(self, tag: str) -> None:
        """Count elements of the skipped kind inside it, and leave what only its neighbour ends."""
        if self._skipped == "head" and tag == "body":
            self._skipped = ""
        elif tag == self._skipped:
            if tag in SELF_ENDING:
                self._skipped = ""
            else:
                self._skip_depth += 1

    def _enter(self, tag: str, classes: str) -> None:
        """Begin a block of its own where an element has a role; count the elements of its name inside it."""
        role = next((self._roles[name] for name in classes.lower().split() if name in self._roles), "")
        if role:
            self._end_block()
            self._parts.append(_Part(role, tag))
        elif self._parts and self._parts[-1].tag == tag:
            self._parts[-1].inside += 1

    def _leave(self, tag: str) -> None:
        part = self._parts[-1]
        if part.tag != tag:
            return
        if part.inside:
            part.inside -= 1
        else:
            self._end_block()
            self._parts.pop()

    def _is_beside(self) -> bool:
        return any(self._open.get(tag) for tag in BESIDE)

    def _end_block(self) -> None:
        """Make blocks of the text so far; an empty line inside divides it."""
        if not self._pieces:
            return
        text = "".join(self._pieces)
        share = self._linked / max(1, len(text))
        tag = "pre" if self._open.get("pre") else self._tag
        lines = text.split("\n") if tag == "pre" else [_SPACE.sub(" ", line).strip() for line in text.split("\n")]
        for paragraph in re.split(r"\n\n+", "\n".join(line.rstrip() for line in lines)):
            shown = paragraph.strip("\n") if tag == "pre" else paragraph.strip()
            if shown.strip():
                role = self._parts[-1].role if self._parts else ""
                self._page.blocks.append(Block(shown, tag, self._is_beside(), round(share * len(shown)), role))
        self._pieces, self._linked = [], 0
