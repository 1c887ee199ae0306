# SPDX-License-Identifier: MIT
"""The user's guide in `resources/help`: pages of Markdown, in the order in which the first one links them.

There is a folder for each language. The pages name keys as `QKeySequence` writes them, and are shown with the names
that keys have on this system and in the language in force.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from PySide6.QtGui import QKeySequence

from reader.gui.words.translation import ENGLISH
from reader.paths import resources_folder

INDEX = "index"
SEARCH_SCHEME = "search"  # of a link that searches the open archive
_HEAD = 45  # characters up to which a line may be a head
_LINE = 100  # characters of a page that are shown beside its title
_BEFORE = 30  # of them before the word that was sought
_LINK = re.compile(r"\]\((\w[\w-]*)\.md\)")
_PICTURE = re.compile(r"^!\[([^]]*)]\(\.\./pictures/([\w-]+\.png)\)$", re.MULTILINE)
_EXAMPLE = re.compile(r"^\| (`[^`]+`)(?= \|)", re.MULTILINE)
_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:Page (?:Up|Down)|[A-Z][A-Za-z0-9]*|[^\w\s|])")
_MARKS = re.compile(r"!\[[^]]*]\([^)]*\)|\]\([^)]*\)|[`*\[]")
_BREAKS = re.compile(r"\n\s*\n|\n(?=\||- |\d+\. |#)|\||^#+ ")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page. `name` is that of its file, without ending; `text` is Markdown."""

    name: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The words alone, a paragraph or a cell a line."""
        pieces = (" ".join(piece.strip("#- ").split()) for piece in _BREAKS.split(_MARKS.sub("", self.text)))
        return "\n".join(piece for piece in pieces if piece.strip("-: "))


@dataclass(frozen=True, slots=True)
class GuideHit:
    """A page on which all words sought stand, and the first line with one of them."""

    page: GuidePage
    line: str


def help_folder() -> str:
    """Return where the guide and its pictures lie."""
    return os.path.join(resources_folder(), "help")


def read_guide(language: str) -> tuple[GuidePage, ...]:
    """Return all pages, the list of contents first; those that a language lacks are English."""
    index = _read_page(language, INDEX)
    names = dict.fromkeys(name for name in _LINK.findall(index.text) if name != INDEX)
    return (index, *(_read_page(language, name) for name in names))


def _read_page(language: str, name: str) -> GuidePage:
    folder = os.path.join(help_folder(), language)
    if not os.path.isfile(os.path.join(folder, f"{name}.md")):
        folder = os.path.join(help_folder(), ENGLISH)
    with open(os.path.join(folder, f"{name}.md"), encoding="utf-8") as file:
        text = file.read()
    return GuidePage(name, text.partition("\n")[0].removeprefix("# "), text)


def with_native_keys(page: GuidePage) -> GuidePage:
    """Return a page that names keys as menus do: Strg+O in German, ⌘O on a Mac."""
    return replace(page, text=_KEYS.sub(lambda one: _native(one[0]) or one[0], page.text))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def search_guide(pages: Sequence[GuidePage], text: str) -> tuple[GuideHit, ...]:
    """Return the pages on which each word of `text` occurs, those with one in the title first."""
    words = text.casefold().split()
    found = []
    for page in pages:
        plain = "" if page.name == INDEX else page.plain.casefold()  # the first names what all others tell
        if words and all(word in plain for word in words):
            lines = [line for line in page.plain.splitlines()[1:] if _any_in(line, words)]
            longest = max(lines, key=lambda line: len(line) > _HEAD, default="")  # a sentence rather than a head
            found.append((not _any_in(page.title, words), GuideHit(page, _around(longest, words))))
    return tuple(hit for _, hit in sorted(found, key=lambda one: one[0]))


def _around(line: str, words: Sequence[str]) -> str:
    """Return the part of a line in which the first of the words stands."""
    at = min((place for word in words if (place := line.casefold().find(word)) >= 0), default=0)
    start = line.rfind(" ", 0, max(0, at - _BEFORE)) + 1 if at > _BEFORE else 0
    end = line.rfind(" ", 0, start + _LINE) if len(line) > start + _LINE else len(line)
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")


def _any_in(line: str, words: Sequence[str]) -> bool:
    return any(word in line.casefold() for word in words)


def shown_markdown(page: GuidePage) -> str:
    """Return the text to show: without pictures that aren't there, and with links that run the examples of queries."""
    there = os.path.join(help_folder(), "pictures")
    text = _PICTURE.sub(lambda one: one[0] if os.path.isfile(os.path.join(there, one[2])) else "", page.text)
    return _EXAMPLE.sub(lambda one: f"| [{one[1]}]({SEARCH_SCHEME}:{quote(one[1].strip('`'), safe='')})", text)
