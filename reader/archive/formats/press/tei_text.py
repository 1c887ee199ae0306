# SPDX-License-Identifier: MIT
"""The text of a TEI document: where its articles are, and what their paragraphs are."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from reader.archive.formats.layout import Layout
from reader.archive.formats.xml_blocks import Vocabulary, blocks_of
from reader.archive.formats.xml_source import local_name, text_of
from reader.model.article import PartKind

_WORDS = Vocabulary(
    blocks=frozenset(
        """ab address addrLine argument bibl body byline cell closer dateline div div0 div1 div2 div3 div4
        docAuthor docDate docImprint docTitle epigraph figDesc figure floatingText front fw group head imprimatur item
        l label lg list listBibl opener p postscript row salute signed sp speaker stage table
        text titlePage titlePart trailer""".split()  # noqa: SIM905
    ),
    unseen=frozenset({"del", "teiHeader", "facsimile", "sourceDoc", "standOff"}),
    breaks=frozenset({"lb"}),
    words=frozenset({"w", "cb", "pb"}),
)
_DIVISIONS = frozenset({"div", "div0", "div1", "div2", "div3", "div4", "text", "group", "body", "front", "back"})
_ARTICLES = frozenset(
    """article artikel beitrag news newsitem story report editorial letter interview obituary review column comment
    leader advertisement ad announcement notice item статья""".split()  # noqa: SIM905
)
_DEEPEST = 20  # divisions within each other
_PRINTED = frozenset({"foot", "bottom", "margin", "left", "right", "end"})
_NEAR = 20
_AS_PRINTED = frozenset({"sic", "orig", "abbr"})
_HEADINGS = frozenset({"head", "titlePart", "docTitle"})
_KINDS = {
    "byline": PartKind.BYLINE,
    "docAuthor": PartKind.BYLINE,
    "dateline": PartKind.DATELINE,
    "fw": PartKind.FURNITURE,
    "figDesc": PartKind.FURNITURE,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """An element that is an article. `section` is the heading of what it stands in, `page` where it begins."""

    element: etree._Element
    section: str = ""
    page: str = ""


def pieces_of(root: etree._Element) -> Iterator[Piece]:
    """Yield the articles of a TEI element in order: its divisions of such a type, and those that hold none.

    Without any such division the whole text is one piece.
    """
    texts = [child for child in root if local_name(child) == "text"]
    text = texts[0] if texts else root
    holders: set[etree._Element] = set()
    articles: set[etree._Element] = set()
    for element in text.iter(etree.Element):
        if _is_article(element):
            articles.add(element)
            holders.update(islice(element.iterancestors(), _DEEPEST))
    if not articles:
        yield Piece(text, page=_page_of(text))
        return
    yield from _divided(text, articles, holders)


def _divided(text: etree._Element, articles: set[etree._Element], holders: set[etree._Element]) -> Iterator[Piece]:
    """Walk down to the articles; a division beside them that holds none is a piece of its own."""
    page = ""
    inside: etree._Element | None = None
    for event, element in etree.iterwalk(text, events=("start", "end")):
        if event == "end":
            inside = None if element is inside else inside
            continue
        if local_name(element) == "pb":
            page = element.get("n", "")
        if inside is not None or (element in holders and element not in articles):
            continue
        if element in articles or local_name(element) in _DIVISIONS:
            inside = element
            if text_of(element):
                yield Piece(element, _section(element), _page_at_top(element) or page)


def _is_article(element: etree._Element) -> bool:
    return local_name(element) in _DIVISIONS and element.get("type", "").lower() in _ARTICLES


def _section(element: etree._Element) -> str:
    """Return the heading of the division around an article."""
    parent = element.getparent()
    if parent is None or local_name(parent) not in _DIVISIONS:
        return ""
    return next((text_of(child) for child in parent if local_name(child) == "head"), "")


def _page_of(text: etree._Element) -> str:
    return next((e.get("n", "") for e in text.iter(etree.Element) if local_name(e) == "pb"), "")


def _page_at_top(element: etree._Element) -> str:
    """Return the page that a division begins with, before any of its words."""
    for inner in islice(element.iter(etree.Element), _NEAR):
        if local_name(inner) == "pb":
            return inner.get("n", "")
        if (inner.text or "").strip():
            return ""
    return ""


def lay_out(element: etree._Element) -> tuple[Layout, dict[str, str]]:
    """Return the text with its parts, and the fields that it states.

    Notes stand below: those that were printed as text, those of the editors as furniture.
    """
    _choose(element)
    notes = list(_taken_notes(element))
    layout = Layout()
    found: dict[str, str] = {}
    begun = False
    for block in blocks_of(element, _WORDS):
        kind = _kind(block.tag, found, begun=begun)
        begun = begun or kind is None
        layout.add(block.text, kind)
        if kind:
            found.setdefault(kind.value, block.text)
    for text, printed in notes:
        layout.add(text, None if printed else PartKind.FURNITURE)
    return layout, found


def _taken_notes(root: etree._Element) -> Iterator[tuple[str, bool]]:
    """Take the notes out of a text; yield the words of each, and whether it was printed: nobody signs those."""
    for note in [element for element in root.iter(etree.Element) if local_name(element) == "note"]:
        parent, before = note.getparent(), note.getprevious()
        if parent is None or note is root:
            continue
        if before is not None:
            before.tail = (before.tail or "") + (note.tail or "")
        else:
            parent.text = (parent.text or "") + (note.tail or "")
        note.tail = None
        parent.remove(note)
        if text := text_of(note):
            yield text, not note.get("resp") and note.get("place", "") in _PRINTED


def _choose(root: etree._Element) -> None:
    """Of what the editors offer for one place, leave what was printed."""
    for choice in [element for element in root.iter(etree.Element) if local_name(element) == "choice"]:
        offered = list(choice.iterchildren(etree.Element))
        kept = next((element for element in offered if local_name(element) in _AS_PRINTED), None)
        for element in offered:
            if element is not kept and (kept is not None or element is not offered[0]):
                choice.remove(element)


def _kind(name: str, found: dict[str, str], *, begun: bool) -> PartKind | None:
    """Return what a block is; a heading amid the text is none of an article's."""
    if name in _HEADINGS:
        return PartKind.HEADLINE if "headline" not in found and not begun else None
    kind = _KINDS.get(name)
    return None if kind and kind.value in found and kind is not PartKind.FURNITURE else kind
