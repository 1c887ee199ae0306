# SPDX-License-Identifier: MIT
"""One newspaper article, written as a style of the Citation Style Language says (version 1.0.2).

It is written as if cited for the first time and alone. Left out are what only a whole paper's notes need (short
forms of later notes, letters behind years, sorting) and what no article has (locators, numbers of volumes).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.cite.csl.bits import NOTHING, Bit, Made, joined, settled
from reader.cite.csl.choosing import holds
from reader.cite.csl.date_text import date_bits, hint_text
from reader.cite.csl.dressing import as_group, dressed
from reader.cite.csl.faces import faced
from reader.cite.csl.item import CslItem
from reader.cite.csl.name_list import NameList, options_of
from reader.cite.csl.page_range import shortened
from reader.cite.csl.style_file import CslStyle, Node, nodes_in
from reader.cite.csl.wording import Wording
from reader.cite.passage import Run, curled
from reader.errors import StyleError

_MOST_STEPS = 20_000
_DEEPEST = 60  # macros within macros
_LONGEST = 20_000  # characters
_SEVERAL = re.compile(r"\d\s?[-–,&]\s?[^\W\d_]?\d")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def csl_runs(item: CslItem, style: CslStyle) -> tuple[Run, ...]:
    """Return a citation. Raises `StyleError` if the style leads nowhere, or is too intricate."""
    return _Writing(item, style).citation()


class _Writing:
    """One citation that is being written."""

    def __init__(self, item: CslItem, style: CslStyle) -> None:
        self._item = item
        self._style = style
        self._wording = Wording(style)
        self._steps = self._length = self._depth = 0
        self._used: list[str] = []  # variables that were written, in their order
        self._gone: set[str] = set()  # of these, what stood in for a name
        self._hinted = False
        self._says_circa = any(
            node.get("is-uncertain-date") for part in (style.part, *style.macros.values()) for node in nodes_in(part)
        )

    def citation(self) -> tuple[Run, ...]:
        """Write it."""
        part = self._style.part
        layout = part.first("layout") or Node("layout")
        first, *others = [*(self._made(child) for child in self._chosen(layout.children)), NOTHING]
        gap = " " if part.get("second-field-align") else ""  # what stands in a column of its own
        made = joined((first, joined(others, "")), gap)
        hint = hint_text(self._item.issued, self._wording) if not self._hinted else ""
        bits = [Bit(layout.get("prefix")), *faced(layout, made.bits), Bit(layout.get("suffix"))]
        if hint:
            bits += [Bit(" "), Bit(hint)]
        if sum(len(bit.text) for bit in bits) > _LONGEST:
            raise _too_intricate()
        runs = settled(bits, comma_within=self._wording.comma_within)
        if not runs:
            raise StyleError("This style writes nothing of newspaper articles.")
        return runs

    # --- elements

    def _joined(self, children: Sequence[Node], delimiter: str) -> Made:
        return joined((self._made(child) for child in self._chosen(children)), delimiter)

    def _chosen(self, children: Sequence[Node]) -> Iterator[Node]:
        """Yield elements, and of choices those that are chosen: delimiters stand between these, too."""
        for child in children:
            if child.name == "choose":
                self._count(child)
                taken = next((branch for branch in child.children if self._takes(branch)), None)
                yield from self._chosen(taken.children if taken is not None else ())
            else:
                yield child

    def _takes(self, branch: Node) -> bool:
        return holds(branch, self._item, in_note=self._style.part.name == "citation")

    def _made(self, node: Node) -> Made:
        self._count(node)
        match node.name:
            case "text":
                made = self._text(node)
            case "group":
                made = self._group(node)
            case "names":
                made = self._names(node)
            case "date":
                made = self._date(node)
            case "number":
                made = self._number(node)
            case "label":
                made = self._label(node)
            case _:
                return NOTHING
        self._length += len(made.text)
        if self._length > _LONGEST * 10 or len(made.text) > _LONGEST:
            raise _too_intricate()
        return made

    def _count(self, node: Node) -> None:
        """Count what an element costs: each of its children may be looked at."""
        self._steps += 1 + len(node.children)
        if self._steps > _MOST_STEPS:
            raise _too_intricate()

    def _group(self, node: Node) -> Made:
        made = self._joined(node.children, node.get("delimiter"))
        return dressed(node, as_group(made))

    def _text(self, node: Node) -> Made:
        if "variable" in node.attributes:
            return self._variable(node)
        if "macro" in node.attributes:
            return dressed(node, self._macro(node.get("macro")), self._wording)
        if "term" in node.attributes:
            return dressed(node, self._term(node), self._wording)
        return dressed(node, Made((Bit(node.get("value")),)), self._wording)

    def _macro(self, name: str) -> Made:
        macro = self._style.macros.get(name)
        if macro is None:
            raise StyleError("This style uses a part of itself that isn't there.")
        self._depth += 1
        if self._depth > _DEEPEST:
            raise StyleError("This style leads round in a circle.")
        made = self._joined(macro.children, "")
        self._depth -= 1
        return as_group(made)

    def _term(self, node: Node) -> Made:
        name = node.get("term")
        words = self._wording.term(name, node.get("form", "long"), several=node.get("plural") == "true")
        if name == "no date" and words and (hint := hint_text(self._item.issued, self._wording)):
            self._hinted = True
            words = f"{words} {hint}"
        return Made((Bit(words),), called=name == "no date", filled=name == "no date")  # it stands for the date

    def _variable(self, node: Node) -> Made:
        name = node.get("variable")
        text = self._value(name)
        if not text:
            return Made((), called=True)
        self._used.append(name)
        if name in {"title", "container-title"}:
            text = curled(text)
        return dressed(node, Made((Bit(text),), called=True, filled=True), self._wording)

    def _value(self, name: str) -> str:
        if name in self._gone:
            return ""
        text = self._item.value(name)
        if name == "page":
            dash = self._wording.term("page-range-delimiter") or "–"
            return shortened(text, self._style.root.get("page-range-format"), dash)
        return text

    def _date(self, node: Node) -> Made:
        if node.get("variable") != "issued":
            return Made((), called=True)
        bits = date_bits(node, self._item.issued, self._wording, says_circa=self._says_circa)
        if not bits:
            return Made((), called=True)
        return dressed(node, Made(bits, called=True, filled=True), self._wording)

    def _number(self, node: Node) -> Made:
        name = node.get("variable")
        text = self._value(name)
        if not text:
            return Made((), called=True)
        if text.isdecimal() and len(text) < 5:
            match node.get("form"):
                case "ordinal" | "long-ordinal":
                    text = self._wording.ordinal(int(text))
                case "roman" if int(text) < 40:
                    text = _roman(int(text))
        return dressed(node, Made((Bit(text),), called=True, filled=True), self._wording)

    def _label(self, node: Node) -> Made:
        name = node.get("variable")
        text = self._value(name)
        if not text:
            return NOTHING
        several = _is_plural(node, several=bool(_SEVERAL.search(text)))
        return dressed(node, Made((Bit(self._wording.term(name, node.get("form", "long"), several=several)),)))

    # --- names

    def _names(self, node: Node) -> Made:
        wanted = [name for name in node.get("variable").split() if name == "author" and name not in self._gone]
        if wanted and self._item.authors:
            self._used.append("author")
            return dressed(node, self._authors(node), self._wording)
        substitute = node.first("substitute")
        for child in self._chosen(substitute.children if substitute is not None else ()):
            like = replace(child, children=node.children) if child.name == "names" and not child.children else child
            before = len(self._used)
            made = self._made(_without_substitute(like) if like is not child else like)
            if made.text:
                self._gone.update(self._used[before:])
                return replace(dressed(node, made, self._wording), called=True, filled=True)
        return Made((), called=True)

    def _authors(self, node: Node) -> Made:
        name = node.first("name") or Node("name")
        root = self._style.root
        hyphen = root.get("initialize-with-hyphen") != "false"
        demote = root.get("demote-non-dropping-particle", "display-and-sort")
        parts = {part.get("name"): part for part in name.all("name-part")}
        options = options_of(root, self._style.part, name)
        if options.get("form") == "count":
            return Made((Bit(str(len(self._item.authors))),), called=True, filled=True)
        et_al = node.first("et-al") or Node("et-al")
        bits = NameList(options, parts, et_al, self._wording, demote, hyphen).written(self._item.authors)
        return Made(faced(name, bits), called=True, filled=True)


def _too_intricate() -> StyleError:
    return StyleError("This style is too intricate to write anything by it.")


def _without_substitute(node: Node) -> Node:
    return replace(node, children=tuple(child for child in node.children if child.name != "substitute"))


def _is_plural(node: Node, *, several: bool) -> bool:
    match node.get("plural"):
        case "always":
            return True
        case "never":
            return False
    return several


def _roman(number: int) -> str:
    told = ""
    for value, letters in _ROMAN:
        while number >= value:
            told, number = told + letters, number - value
    return told
