# SPDX-License-Identifier: MIT
"""The names of writers as a style lists them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.cite.author import Author
from reader.cite.csl.bits import Bit
from reader.cite.csl.cases import recased
from reader.cite.csl.faces import faced
from reader.cite.csl.style_file import Node
from reader.cite.csl.wording import Wording

_INITIAL = re.compile(r"[^\W\d_]\.")
_INHERITED = (
    "and",
    "delimiter-precedes-et-al",
    "delimiter-precedes-last",
    "et-al-min",
    "et-al-use-first",
    "et-al-use-last",
    "initialize",
    "initialize-with",
    "name-as-sort-order",
    "sort-separator",
)
_RENAMED = {"name-form": "form", "name-delimiter": "delimiter"}
_MOST = 9_999


def options_of(*nodes: Node) -> dict[str, str]:
    """Return how names are written: by each of these elements, the last of them knows best."""
    options: dict[str, str] = {}
    for node in nodes:
        if node.name == "name":
            options.update(node.attributes)
            continue
        options.update({name: node.get(name) for name in _INHERITED if name in node.attributes})
        options.update({mine: node.get(name) for name, mine in _RENAMED.items() if name in node.attributes})
    return options


@dataclass(frozen=True, slots=True)
class NameList:
    """A way to write names. `parts` are the faces of family and given names, `et_al` those of "et al."."""

    options: Mapping[str, str]
    parts: Mapping[str, Node]
    et_al: Node
    wording: Wording
    demote: str
    hyphen: bool

    def written(self, people: Sequence[Author]) -> tuple[Bit, ...]:
        """Return the names of all, or of the first and others."""
        options = self.options
        least, first = _count(options, "et-al-min"), _count(options, "et-al-use-first") or 1
        if least and len(people) >= least and first < len(people):
            return self._shortened(people, first)
        names = [self._name(one, at) for at, one in enumerate(people)]
        return self._with_and(names) if self._and() and len(names) > 1 else _between(names, self._delimiter())

    def _shortened(self, people: Sequence[Author], first: int) -> tuple[Bit, ...]:
        shown = [self._name(one, at) for at, one in enumerate(people[:first])]
        delimiter = self._delimiter()
        if self.options.get("et-al-use-last") == "true" and first <= len(people) - 2:
            last = self._name(people[-1], len(people) - 1)
            return (*_between(shown, delimiter), Bit(f"{delimiter}… "), *last)
        words = self.wording.term(self.et_al.get("term", "et-al"))
        if not words:
            return _between(shown, delimiter)
        parted = self._parts("delimiter-precedes-et-al", usually=len(shown) > 1)
        gap = delimiter if parted else " "
        return (*_between(shown, delimiter), Bit(gap), *faced(self.et_al, (Bit(words),)))

    def _with_and(self, names: Sequence[tuple[Bit, ...]]) -> tuple[Bit, ...]:
        parted = self._parts("delimiter-precedes-last", usually=len(names) > 2)
        delimiter = self._delimiter()
        gap = f"{delimiter.rstrip()} " if parted else " "
        return (*_between(names[:-1], delimiter), Bit(f"{gap}{self._and()} "), *names[-1])

    def _parts(self, option: str, *, usually: bool) -> bool:
        """Tell whether the delimiter stands before the last name, or before "et al."."""
        match self.options.get(option, "contextual"):
            case "always":
                return True
            case "never":
                return False
            case "after-inverted-name":
                order = self.options.get("name-as-sort-order")
                return order == "all" or (order == "first" and not usually)
        return usually

    def _and(self) -> str:
        match self.options.get("and"):
            case "text":
                return self.wording.term("and")
            case "symbol":
                return self.wording.term("and", "symbol") or "&"
        return ""

    def _delimiter(self) -> str:
        return self.options.get("delimiter", ", ")

    # --- one name

    def _name(self, one: Author, at: int) -> tuple[Bit, ...]:
        prefix, suffix = self.options.get("prefix", ""), self.options.get("suffix", "")
        return (*([Bit(prefix)] if prefix else []), *self._bare(one, at), *([Bit(suffix)] if suffix else []))

    def _bare(self, one: Author, at: int) -> tuple[Bit, ...]:
        if one.literal:
            return self._part("family", one.literal)
        if self.options.get("form") == "short":
            return self._part("family", f"{one.particle} {one.family}".strip())
        given = self._part("given", self._given(one.given))
        order = self.options.get("name-as-sort-order")
        if order == "all" or (order == "first" and not at):
            return self._inverted(one, given)
        family = self._part("family", f"{one.particle} {one.family}".strip())
        suffix = (Bit(f" {one.suffix}"),) if one.suffix else ()
        return (*given, Bit(" "), *family, *suffix) if given else (*family, *suffix)

    def _inverted(self, one: Author, given: tuple[Bit, ...]) -> tuple[Bit, ...]:
        comma = self.options.get("sort-separator", ", ")
        behind: tuple[Bit, ...] = given
        family = one.family
        if self.demote == "display-and-sort" and one.particle:
            behind = (*given, Bit(f" {one.particle}"))
        else:
            family = f"{one.particle} {one.family}".strip()
        told = [self._part("family", family), behind, (Bit(one.suffix),) if one.suffix else ()]
        return _between([part for part in told if part], comma)

    def _part(self, name: str, text: str) -> tuple[Bit, ...]:
        if not text:
            return ()
        node = self.parts.get(name)
        if node is None:
            return (Bit(text),)
        dressed = faced(node, (Bit(recased(text, node.get("text-case"))),))
        return (Bit(node.get("prefix")), *dressed, Bit(node.get("suffix")))

    def _given(self, given: str) -> str:
        """Return given names, as initials where the style wants them."""
        behind = self.options.get("initialize-with")
        if behind is None:
            return given
        whole = self.options.get("initialize") == "false"
        words = _INITIAL.sub(lambda found: f"{found[0]} ", given).split()
        told = ""
        for word in words:
            if whole and not _INITIAL.fullmatch(word):
                told += f"{' ' if told and not told.endswith(' ') else ''}{word} "
            else:
                told += self._initials(word, behind)
        return " ".join(told.split()) if " " in told.strip() else told.strip()

    def _initials(self, word: str, behind: str) -> str:
        pieces = [piece for piece in word.split("-") if piece]
        if len(pieces) < 2 or not self.hyphen:
            return "".join(f"{piece[0]}{behind}" for piece in pieces)
        return "-".join(f"{piece[0]}{behind.rstrip()}" for piece in pieces) + behind[len(behind.rstrip()) :]


def _count(options: Mapping[str, str], name: str) -> int:
    value = options.get(name, "")
    return min(int(value), _MOST) if re.fullmatch("[0-9]{1,4}", value) else 0


def _between(names: Sequence[tuple[Bit, ...]], delimiter: str) -> tuple[Bit, ...]:
    bits: list[Bit] = []
    for at, name in enumerate(names):
        bits += [Bit(delimiter)] if at and delimiter else []
        bits += name
    return tuple(bits)
