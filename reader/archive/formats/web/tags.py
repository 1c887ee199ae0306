# SPDX-License-Identifier: MIT
"""Going through a page's markup tag by tag, in half the time that `html.parser` takes, and alike in every Python.

Whatever is written as the standard has it is told by one expression; what is loosely written by a second. What
begins like a tag, a comment or a declaration and has no end is text: Python's own parser, whose answer to such pages
has changed from release to release, may pass over all that follows.
"""

import re
from collections.abc import Mapping
from html import unescape
from html.entities import html5

_BLANK = r"[ \t\n\r\f]"
_IS = rf"{_BLANK}*+={_BLANK}*+"
_BARE = r"""[^\s"'=<>`][^\s"'<>`]*+"""
_CALLED = r"[a-zA-Z_:@][-\w:.]*+"
_NAME = r"[a-zA-Z][-a-zA-Z0-9:_]*+"
_ATTRIBUTE = re.compile(rf"""({_CALLED})(?:{_IS}(?:"([^"]*+)"|'([^']*+)'|({_BARE})))?+""")
_ATTRIBUTES = rf"""(?:{_BLANK}++{_CALLED}(?:{_IS}(?:"[^"]*+"|'[^']*+'|{_BARE}(?<!/)))?+)*+"""
_TAG = re.compile(rf"<(?:/({_NAME}){_BLANK}*+>|({_NAME})({_ATTRIBUTES}){_BLANK}*+(/?)>)")

# loosely: any name, attributes divided by slashes or by nothing but a quotation mark, bare values of any characters
_ANY_CALLED = r"""(?<=[\s/"'])[^\s/>][^\s/=>]*+"""
_ANY_IS = r"\s*+=++\s*+"
_ANY_BARE = r"""(?!["'])[^\s>]*+"""
_ANY_ATTRIBUTE = re.compile(rf"""({_ANY_CALLED})(?:{_ANY_IS}(?:"([^"]*+)"|'([^']*+)'|({_ANY_BARE})))?+""")
_ANY_ATTRIBUTES = rf"""(?:(?:\s|/(?!>))*+{_ANY_CALLED}(?:{_ANY_IS}(?:"[^"]*+"|'[^']*+'|{_ANY_BARE}))?+)*+"""
_ANY_START = re.compile(rf"<([a-zA-Z][^\t\n\r\f />\0]*+)({_ANY_ATTRIBUTES})(?:\s|/(?!>))*+(/?+)>")
_ANY_END = re.compile(r"</(?:\s++(?=[-\w:.]++\s*+>))?+([a-zA-Z][^\s/>\0]*+)[^>]*+>")

_COMMENT_END = re.compile(r"--!?\s*+>")
_SECTION_END = re.compile(r"\]\s*+\]\s*+>")
_RAW_END = {tag: re.compile(rf"</\s*+{tag}(?=[\s/>])[^>]*+>", re.IGNORECASE) for tag in ("script", "style")}
_REFERENCE = re.compile(r"&(?:#[0-9]++;?+|#[xX][0-9a-fA-F]++;?+|[a-zA-Z][a-zA-Z0-9]*+(?:;|(?!=)))")


class TagParser:
    """Tells what a page consists of, from its beginning to its end.

    A slash at the end of a start tag means nothing but for elements that `is_left_empty`.
    """

    def __init__(self) -> None:
        self._never: set[re.Pattern[str]] = set()  # ends that don't come any more: nobody looks twice for them

    def start(self, tag: str, told: Mapping[str, str], attributes: int) -> None:
        """Take a start tag: its name in lower case, what its attributes say, and how many there are."""
        raise NotImplementedError

    def end(self, tag: str) -> None:
        """Take an end tag: its name in lower case."""
        raise NotImplementedError

    def text(self, text: str) -> None:
        """Take text between tags; one stretch may come in several pieces."""
        raise NotImplementedError

    def comment(self, text: str) -> None:
        """Take a comment or a declaration."""
        raise NotImplementedError

    def is_left_empty(self, tag: str) -> bool:
        """Tell whether an element that ends with a slash has no content."""
        raise NotImplementedError

    def read(self, page: str) -> None:
        """Go through a page."""
        self._never.clear()
        at, last = 0, page.rfind(">")
        while True:
            start = page.find("<", at)
            if start < 0 or start > last:  # what begins from here on has no end
                break
            if at < start:
                self.text(unescape(page[at:start]))
            match = _TAG.match(page, start)
            if match is None:
                at = self._odd(page, start)
                continue
            at = match.end()
            ended, started, attributes, slash = match.groups()
            if ended:
                self.end(ended.lower())
            else:
                found = _ATTRIBUTE.findall(attributes) if attributes else ()
                at = self._started(page, at, started.lower(), found, slash)
        if at < len(page):
            self.text(unescape(page[at:]))

    def _started(self, page: str, at: int, tag: str, found: list[tuple[str, ...]] | tuple[()], slash: str) -> int:
        """Tell a start tag that ends at `at`; return where to go on."""
        told: dict[str, str] = {}
        for name, double, single, bare in found:
            value = double or single or bare
            told[name.lower()] = _REFERENCE.sub(_character, value) if "&" in value else value
        self.start(tag, told, len(found))
        if slash:
            if self.is_left_empty(tag):
                self.end(tag)
        elif tag in _RAW_END:
            return self._raw(page, at, tag)
        return at

    def _raw(self, page: str, at: int, tag: str) -> int:
        """Pass a script's content or a style's on as it stands, in which nothing is a tag but its own end."""
        end = _RAW_END[tag].search(page, at)
        if end is None:
            return len(page)
        if at < end.start():
            self.text(page[at : end.start()])
        self.end(tag)
        return end.end()

    def _odd(self, page: str, at: int) -> int:
        """Take what isn't written as the standard has it, or is no tag; return where it ends."""
        start = _ANY_START.match(page, at)
        if start:
            tag, attributes, slash = start.groups()
            return self._started(page, start.end(), tag.lower(), _ANY_ATTRIBUTE.findall(attributes), slash)
        end = _ANY_END.match(page, at)
        if end:
            self.end(end.group(1).lower())
            return end.end()
        if page[at + 1].isalpha() and page[at + 1].isascii():
            return self._unended(page, at)
        if page[at + 1] in "!?/":
            return self._remark(page, at)
        self.text("<")
        return at + 1

    def _remark(self, page: str, at: int) -> int:
        """Take a comment, or what the standard reads as one; return where it ends."""
        if page.startswith(("<!-->", "<!--->"), at):
            return page.index(">", at) + 1
        if page.startswith("<!--", at):
            closing = self._next(_COMMENT_END, page, at + 4)
            if closing is None:
                return self._unended(page, at)
            self.comment(page[at + 4 : closing.start()])
            return closing.end()
        if page[at : at + 9].upper() == "<![CDATA[":
            closing = self._next(_SECTION_END, page, at + 9)
            return closing.end() if closing else self._unended(page, at)
        end = page.index(">", at)
        self.comment(page[at + 2 : end])
        return end + 1

    def _next(self, closing: re.Pattern[str], page: str, at: int) -> re.Match[str] | None:
        found = None if closing in self._never else closing.search(page, at)
        if found is None:
            self._never.add(closing)
        return found

    def _unended(self, page: str, at: int) -> int:
        """Take for text what begins a tag that never ends, up to where it may have ended."""
        end = page.index(">", at) + 1
        self.text(unescape(page[at:end]))
        return end


def _character(reference: re.Match[str]) -> str:
    """Return what a reference in an attribute means: a name only if it is one, whole. `&section=` is no `§ion=`."""
    said = reference.group()
    return unescape(said) if said[1] == "#" or said[1:] in html5 else said
