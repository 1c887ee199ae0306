# SPDX-License-Identifier: MIT
"""Whole issues of the third draw in METS and ALTO: articles by blocks, articles by links, and pages alone."""

from datetime import date
from xml.sax.saxutils import quoteattr

from shapes_labelled import LabelledSet
from shapes_third_texts import Desk, Piece, label

_SCANNED = "2012-09-18"
_SPACE = 'xmlns="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink"'


class _Alto:
    """One page while its blocks are set."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.blocks: list[str] = []
        self.word = 0

    def block(self, text: str, *, width: int = 6) -> tuple[str, str, str]:
        """Set a block and return its id and those of its first and last word."""
        name, first = f"P{self.number}_B{len(self.blocks) + 1}", self.word + 1
        words = text.split()
        rows = []
        for at in range(0, len(words), width):
            row = []
            for word in words[at : at + width]:
                self.word += 1
                row.append(f'<String ID="P{self.number}_W{self.word}" CONTENT={quoteattr(word)} WC="0.9"/>')
            rows.append("<TextLine>" + "<SP/>".join(row) + "</TextLine>")
        self.blocks.append(
            f'<TextBlock ID="{name}" HPOS="100" VPOS="{90 * len(self.blocks)}">{"".join(rows)}</TextBlock>'
        )
        return name, f"P{self.number}_W{first}", f"P{self.number}_W{self.word}"

    def xml(self) -> str:
        """Return the page."""
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Layout>'
            f'<Page ID="P{self.number}" PHYSICAL_IMG_NR="{self.number}"><PrintSpace>{"".join(self.blocks)}</PrintSpace></Page></Layout></alto>'
        )


def _head(paper: str, day: date) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<mets {_SPACE} TYPE="Newspaper" LABEL={quoteattr(paper)}>'
        f'<metsHdr CREATEDATE="{_SCANNED}T07:00:00"/><dmdSec ID="MODS_ISSUE"><mdWrap MDTYPE="MODS"><xmlData><mods:mods>'
        f"<mods:titleInfo><mods:title>{paper}</mods:title></mods:titleInfo><mods:originInfo>"
        f'<mods:dateIssued encoding="w3cdtf" keyDate="yes">{day}</mods:dateIssued></mods:originInfo></mods:mods></xmlData></mdWrap></dmdSec>'
    )


def _files(count: int) -> str:
    found = "".join(
        f'<file ID="ALTO{at}" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="file://./alto/page{at}.xml"/></file>'
        for at in range(1, count + 1)
    )
    return f'<fileSec><fileGrp ID="ALTOGRP">{found}</fileGrp></fileSec>'


def _physical(count: int, areas: dict[int, str]) -> str:
    pages = "".join(
        f'<div TYPE="PAGE" ORDER="{at}" ID="DIVP{at}"><fptr FILEID="ALTO{at}"/>{areas.get(at, "")}</div>'
        for at in range(1, count + 1)
    )
    return f'<structMap TYPE="PHYSICAL"><div TYPE="Newspaper">{pages}</div></structMap>'


def _area(page: int, begin: str, end: str = "") -> str:
    upto = f' END="{end}"' if end else ""
    return f'<fptr><area FILEID="ALTO{page}" BETYPE="IDREF" BEGIN="{begin}"{upto}/></fptr>'


def _blocks(pieces: list[Piece], pages: list[_Alto]) -> str:
    """Set articles and return the logical map that names their blocks."""
    found = ""
    for at, one in enumerate(pieces):
        page = pages[at * len(pages) // len(pieces)]
        head = _area(page.number, page.block(one.headline)[0])
        body = "".join(
            f'<div TYPE="PARAGRAPH">{_area(page.number, page.block(each)[0])}</div>' for each in one.paragraphs
        )
        inner = f'<div TYPE="HEADING">{head}</div><div TYPE="BODY">{body}</div>'
        found += f'<div TYPE="ARTICLE" ID="ART{at + 1}" LABEL={quoteattr(one.headline)}>{inner}</div>'
    content = f'<div TYPE="CONTENT">{found}</div>'
    return f'<structMap TYPE="LOGICAL"><div TYPE="Newspaper"><div TYPE="ISSUE" DMDID="MODS_ISSUE">{content}</div></div></structMap>'


def _links(pieces: list[Piece], pages: list[_Alto]) -> tuple[str, dict[int, str]]:
    """Set articles; return the logical map with its links, and the areas of each page."""
    articles, links = "", ""
    areas: dict[int, str] = {}
    for at, one in enumerate(pieces, 1):
        page = pages[(at - 1) * len(pages) // len(pieces)]
        _, first, last = page.block(one.headline)
        for each in one.paragraphs:
            _, _, last = page.block(each)
        area = f'<div TYPE="pagearea" ID="AREA{at}">{_area(page.number, first, last)}</div>'
        areas[page.number] = areas.get(page.number, "") + area
        articles += f'<div TYPE="Article" ID="ART{at}" LABEL={quoteattr(one.headline)}/>'
        ends = "".join(
            f'<smLocatorLink xlink:href="#{name}" xlink:label="{name}"/>' for name in (f"ART{at}", f"AREA{at}")
        )
        links += f"<smLinkGrp>{ends}</smLinkGrp>"
    logical = f'<structMap TYPE="LOGICAL"><div TYPE="Newspaper"><div TYPE="Issue" DMDID="MODS_ISSUE">{articles}</div></div></structMap>'
    return f"{logical}<structLink>{links}</structLink>", areas


def issues(made: LabelledSet) -> None:
    """Lay out five issues by blocks, four by links, and three of pages only."""
    desk = Desk(48_000)
    for at in range(12):
        language, way = ("en", "fr", "de", "en")[at % 4], ("blocks", "links", "pages")[(at > 4) + (at > 8)]
        day = desk.day(1868, 1938)
        pieces = [desk.piece(language, day) for _ in range(3 if way == "pages" else 5)]
        paper = pieces[0].paper
        pages = [_Alto(number) for number in range(1, 4 if way == "pages" else 3)]
        pages[0].block(f"{paper} {pieces[0].said('{weekday} {d} {month} {y}')}" if way == "blocks" else paper)
        areas: dict[int, str] = {}
        if way == "blocks":
            logical = _blocks(pieces, pages)
        elif way == "links":
            logical, areas = _links(pieces, pages)
        else:
            logical = ""
            for page, one in zip(pages, pieces, strict=True):
                for text in (one.headline, *one.paragraphs):
                    page.block(text)
        folder = f"{way}/{paper} {at + 1}"
        for page in pages:
            made.put(f"{folder}/alto/page{page.number}.xml", page.xml())
        mets = f"{_head(paper, day)}{_files(len(pages))}{_physical(len(pages), areas)}{logical}</mets>"
        wanted = [label(one, "stated", _SCANNED) for one in pieces]
        if way == "pages":
            tops = [f"{paper}\n\n", "", ""]
            bodies = [f"{top}{one.headline}\n\n{one.body}" for top, one in zip(tops, pieces, strict=True)]
            wanted = [one | {"headline": None, "body": body} for one, body in zip(wanted, bodies, strict=True)]
        made.put(f"{folder}/mets.xml", mets, wanted)


SECTIONS = (issues,)
