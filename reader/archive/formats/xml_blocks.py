# SPDX-License-Identifier: MIT
"""The paragraphs of an XML text: a vocabulary says which elements begin one, and which are not seen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.archive.formats.xml_source import local_name

_BLANKS = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Local names of elements. `breaks` end a line, `words` stand apart from what is before them."""

    blocks: frozenset[str]
    unseen: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset({"br"})
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class XmlBlock:
    """A paragraph with single blanks, and the innermost block element in which it stands."""

    text: str
    element: etree._Element

    @property
    def tag(self) -> str:
        """The local name of its element."""
        return local_name(self.element)


@dataclass(slots=True)
class _Walk:
    """A walk over an element in the order of the text; of any depth."""

    vocabulary: Vocabulary
    pieces: list[str] = field(default_factory=list)
    open_blocks: list[etree._Element] = field(default_factory=list)
    unseen: int = 0

    def begin(self, element: etree._Element) -> Iterator[XmlBlock]:
        name, words = local_name(element), self.vocabulary
        if self.unseen or name in words.unseen:
            self.unseen += 1
            return
        if name in words.blocks:
            yield from self.end_block()
            self.open_blocks.append(element)
        elif name in words.breaks and (element.get("break") != "no" or self._ends_in_hyphen()):
            self.pieces.append("\n")
        elif name in words.words:
            self.pieces.append(" ")
        self.pieces.append(_in_one_line(element.text))

    def end(self, element: etree._Element) -> Iterator[XmlBlock]:
        if self.unseen:
            self.unseen -= 1
        elif self.open_blocks and self.open_blocks[-1] is element:
            yield from self.end_block()
            self.open_blocks.pop()
        self.behind(element)

    def behind(self, node: etree._Element) -> None:
        """Take what stands behind an element or a comment."""
        if not self.unseen:
            self.pieces.append(_in_one_line(node.tail))

    def _ends_in_hyphen(self) -> bool:
        """Tell whether a word goes on behind a hyphen: there its line end is kept, by which it is joined."""
        return bool(self.pieces) and self.pieces[-1].rstrip().endswith(("-", "\u2010", "\u00ad"))

    def end_block(self) -> Iterator[XmlBlock]:
        lines = (_BLANKS.sub(" ", line).strip() for line in "".join(self.pieces).split("\n"))
        text = "\n".join(filter(None, lines))
        self.pieces.clear()
        if text:
            yield XmlBlock(text, self.open_blocks[-1])


def blocks_of(root: etree._Element, vocabulary: Vocabulary) -> Iterator[XmlBlock]:
    """Yield the paragraphs inside an element, in order of the text. Loose text between them is one, too."""
    walk = _Walk(vocabulary, open_blocks=[root])
    walk.pieces.append(_in_one_line(root.text))
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if node is root:
            continue
        if event == "start":
            yield from walk.begin(node)
        elif event == "end":
            yield from walk.end(node)
        else:
            walk.behind(node)
    yield from walk.end_block()


def _in_one_line(text: str | None) -> str:
    return " ".join(text.split("\n")) if text else ""
