# SPDX-License-Identifier: MIT
"""A style of the Citation Style Language out of a file, which anybody may have written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import StyleError

if TYPE_CHECKING:
    from lxml import etree

MOST_BYTES = 2 << 20
"""No style that is published is a quarter as large."""

_MOST_ELEMENTS = 50_000
_SPACE = "{http://purl.org/net/xbiblio/csl}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LONGEST_TITLE = 200
_KNOWN = ("citation", "bibliography", "macro", "locale")


@dataclass(frozen=True, slots=True)
class Node:
    """An element of a style: its local name, its attributes (`lang` is that of XML), what is in it."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple["Node", ...] = ()
    text: str = ""

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute."""
        return self.attributes.get(name, default)

    def first(self, name: str) -> "Node | None":
        """Return the first child of a name."""
        return next(self.all(name), None)

    def all(self, name: str) -> Iterator["Node"]:
        """Yield the children of a name."""
        return (child for child in self.children if child.name == name)


@dataclass(frozen=True, slots=True)
class CslStyle:
    """A style. `is_note`: for footnotes; else for an entry of a list.

    `id` is what it is known by here. `locale` is a tag like "de-AT", "" if it has none.
    """

    id: str
    title: str
    is_note: bool
    locale: str
    root: Node
    macros: Mapping[str, Node]

    @property
    def part(self) -> Node:
        """The part that writes a citation: that for notes, that for lists, or the only one."""
        wanted = "citation" if self.is_note else "bibliography"
        return self.root.first(wanted) or self.root.first("citation") or Node("citation")

    @property
    def is_numbered(self) -> bool:
        """Tell whether its entries have numbers, and so stay in their order."""
        nodes = [self.part, *self.macros.values()]
        return any(one.get("variable") == "citation-number" for node in nodes for one in nodes_in(node))


def read_style(data: bytes, style_id: str) -> CslStyle:
    """Read a style. Raises `StyleError` for what is none, for one that only names another, and for what is no XML.

    Entities and document types are refused, nothing is fetched.
    """
    root = _root_of(data)
    if root.tag != f"{_SPACE}style":
        raise StyleError("This is no citation style.", hint=_HINT)
    node = _node(root)
    info = node.first("info") or Node("info")
    title = " ".join((info.first("title") or Node("title")).text.split())[:_LONGEST_TITLE]
    if node.first("citation") is None:
        raise _dependent(info) if _parent_of(info) else StyleError("This style says nothing of citations.", hint=_HINT)
    if any(part.first("layout") is None for name in ("citation", "bibliography") for part in node.all(name)):
        raise StyleError("This style has a part without a layout.", hint=_HINT)
    kept = Node(node.name, node.attributes, tuple(child for child in node.children if child.name in _KNOWN))
    macros = {macro.get("name"): macro for macro in node.all("macro")}
    shown = "".join(letter for letter in title if letter.isprintable()) or style_id
    return CslStyle(style_id, shown, node.get("class") == "note", node.get("default-locale"), kept, macros)


_HINT = "Choose a file that ends in .csl, as the Zotero Style Repository has them."


def _root_of(data: bytes) -> "etree._Element":
    from lxml import etree  # not before somebody has added a style: the window starts without it

    if len(data) > MOST_BYTES:
        raise StyleError("This file is too large for a citation style.", hint=_HINT)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise StyleError("This file is damaged, or no citation style.", hint=_HINT) from error
    if root.getroottree().docinfo.doctype:
        raise StyleError("This file declares a document type, which no citation style does.", hint=_HINT)
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise StyleError("This file is too large for a citation style.", hint=_HINT)
    return root


def _node(element: "etree._Element") -> Node:
    """Copy an element; lxml lets none be deeper than 256."""
    attributes = {_name(str(name)): str(value) for name, value in element.attrib.items()}
    children = tuple(_node(child) for child in element if isinstance(child.tag, str))
    return Node(_name(str(element.tag)), attributes, children, element.text or "")


def _name(name: str) -> str:
    return "lang" if name == _LANG else name.rpartition("}")[2]


def _parent_of(info: Node) -> str:
    """Return the address of the style that a dependent one stands for, "" for any other."""
    return next((link.get("href") for link in info.all("link") if link.get("rel") == "independent-parent"), "")


def _dependent(info: Node) -> StyleError:
    parent = _parent_of(info).rstrip("/").rpartition("/")[2][:_LONGEST_TITLE]
    shown = "".join(letter for letter in parent if letter.isprintable())
    return StyleError(f"This style only names another one, {shown}.", hint="Add that one instead.")


def nodes_in(node: Node) -> Iterator[Node]:
    """Yield a node and all below it."""
    yield node
    for child in node.children:
        yield from nodes_in(child)
