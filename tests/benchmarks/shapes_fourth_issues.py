# SPDX-License-Identifier: MIT
"""Scanned issues of the fourth draw: METS with ALTO, articles by blocks or by words, and pages that stand alone."""

from datetime import date
from itertools import count
from xml.sax.saxutils import quoteattr

from shapes_fourth_stories import Newsroom, Story, parts
from shapes_labelled import LabelledSet, label

_METS = 'xmlns="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink"'


class Sheet:
    """One page in ALTO, of a given namespace."""

    def __init__(self, space: str) -> None:
        self.space = space
        self.blocks: list[str] = []
        self.words = count()

    def block(self, text: str, width: int = 7) -> tuple[str, str, str]:
        """Add a block; return its id, and those of its first and last word."""
        made, ids = [], []
        words = text.split()
        for start in range(0, len(words), width):
            strings = []
            for word in words[start : start + width]:
                ids.append(f"S{next(self.words)}")
                strings.append(f"<String ID={quoteattr(ids[-1])} CONTENT={quoteattr(word)}/>")
            made.append(f"<TextLine>{'<SP/>'.join(strings)}</TextLine>")
        name = f"B{len(self.blocks)}"
        self.blocks.append(f'<TextBlock ID="{name}">{"".join(made)}</TextBlock>')
        return name, ids[0], ids[-1]

    def xml(self) -> str:
        """Return the page."""
        space = f' xmlns="{self.space}"' if self.space else ""
        return f'<?xml version="1.0" encoding="UTF-8"?><alto{space}><Layout><Page ID="P1"><PrintSpace>{"".join(self.blocks)}</PrintSpace></Page></Layout></alto>'


def _head(paper: str, issued: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><mets {_METS} LABEL="{paper}"><metsHdr CREATEDATE="2016-07-27T10:32:00"/>'
        f'<dmdSec ID="D1"><mdWrap MDTYPE="MODS"><xmlData><mods:mods><mods:titleInfo><mods:title>{paper}</mods:title></mods:titleInfo>'
        f'<mods:originInfo>{issued}</mods:originInfo></mods:mods></xmlData></mdWrap></dmdSec><fileSec><fileGrp USE="Text">'
    )


def _issue(
    made: LabelledSet,
    folder: str,
    paper: str,
    stories: list[Story],
    issued: str,
    *,
    linked: bool,
    space: str = "http://www.loc.gov/standards/alto/ns-v3#",
) -> None:
    pages = [Sheet(space), Sheet(space)]
    masthead, _, _ = pages[0].block(
        "{paper} {Weekday}, {d} {Month} {y}".format(paper=paper.upper(), **parts(stories[0].language, stories[0].day))
    )
    logical, areas, links = [], [], []
    for at, one in enumerate(stories):
        number = at * 2 // len(stories)
        sheet = pages[number]
        head, start, _ = sheet.block(one.headline)
        blocks = [sheet.block(text) for text in one.paragraphs]
        if linked:
            logical.append(f'<div ID="art{at}" TYPE="ARTICLE"/>')
            areas.append(
                f'<div ID="pa{at}" TYPE="pagearea"><fptr><area FILEID="A{number + 1}" BETYPE="IDREF" BEGIN="{start}" END="{blocks[-1][2]}"/></fptr></div>'
            )
            links.append(
                f'<smLinkGrp><smLocatorLink xlink:href="#art{at}" xlink:label="article"/><smLocatorLink xlink:href="#pa{at}" xlink:label="page{number + 1} area{at}"/></smLinkGrp>'
            )
        else:
            body = "".join(f'<area FILEID="A{number + 1}" BETYPE="IDREF" BEGIN="{block}"/>' for block, _, _ in blocks)
            logical.append(
                f'<div TYPE="ARTICLE" LABEL={quoteattr(one.headline)}><div TYPE="HEADING"><fptr><area FILEID="A{number + 1}" BETYPE="IDREF" BEGIN="{head}"/></fptr></div><div TYPE="BODY"><fptr><seq>{body}</seq></fptr></div></div>'
            )
    files = "".join(
        f'<file ID="A{at}"><FLocat LOCTYPE="URL" xlink:href="file://./alto/{at:04}.xml"/></file>' for at in (1, 2)
    )
    title = f'<div TYPE="TITLE_SECTION"><fptr><area FILEID="A1" BETYPE="IDREF" BEGIN="{masthead}"/></fptr></div>'
    inner = "".join(logical) if linked else title + "".join(logical)
    mets = (
        _head(paper, issued)
        + files
        + f'</fileGrp></fileSec><structMap TYPE="LOGICAL"><div TYPE="Newspaper"><div TYPE="ISSUE" DMDID="D1">{inner}</div></div></structMap>'
    )
    if linked:
        mets += f'<structMap TYPE="PHYSICAL"><div TYPE="page">{"".join(areas)}</div></structMap><structLink>{"".join(links)}</structLink>'
    made.put(f"{folder}/mets.xml", mets + "</mets>", [label(one) for one in stories])
    for at, sheet in enumerate(pages, 1):
        made.put(f"{folder}/alto/{at:04}.xml", sheet.xml())


def issues(made: LabelledSet) -> None:
    """Six issues: the day as W3C date, in German figures, in a label, in the folder's name."""
    desk = Newsroom(7_461)

    def stories(language: str, day: date, number: int) -> list[Story]:
        return [desk.story(language, day, 2 + at % 3) for at in range(number)]

    stamp = '<mods:dateIssued encoding="w3cdtf" keyDate="yes">{}</mods:dateIssued>'
    _issue(
        made,
        "star/1887-06-21",
        "The Wexcombe Star",
        stories("en", date(1887, 6, 21), 6),
        stamp.format("1887-06-21"),
        linked=False,
    )
    _issue(
        made,
        "star/1887-06-28",
        "The Wexcombe Star",
        stories("en", date(1887, 6, 28), 5),
        stamp.format("1887-06-28"),
        linked=False,
    )
    _issue(
        made,
        "kurier/k0417",
        "Überlacher Kurier",
        stories("de", date(1911, 11, 4), 5),
        "<mods:dateIssued>04.11.1911</mods:dateIssued>",
        linked=True,
        space="",
    )
    _issue(
        made,
        "echo/e77",
        "L'Écho de Quincieux",
        stories("fr", date(1903, 3, 6), 4),
        '<mods:dateCaptured encoding="w3cdtf">2016-07-27</mods:dateCaptured>' + stamp.format("1903-03-06"),
        linked=True,
    )
    _issue(
        made,
        "ledger/tl_19210214",
        "Tamarack Ledger",
        stories("en", date(1921, 2, 14), 5),
        "",
        linked=False,
        space="http://schema.ccs-gmbh.com/ALTO",
    )
    _issue(
        made,
        "argus/1868-09-12",
        "Oxley Green Argus",
        stories("en", date(1868, 9, 12), 4),
        stamp.format("1868-09-12"),
        linked=True,
    )


def _hocr(one: Story) -> str:
    lines = "".join(
        "<p class='ocr_par'>"
        + "\n".join(
            f"<span class='ocr_line' title='bbox 0 {at * 20} 900 {at * 20 + 18}'>"
            + " ".join(
                f"<span class='ocrx_word'>{word}</span>" for word in text.replace("&", "&amp;").split()[at : at + 8]
            )
            + "</span>"
            for at in range(0, len(text.split()), 8)
        )
        + "</p>"
        for text in (one.headline, *one.paragraphs)
    )
    return f"<?xml version='1.0' encoding='UTF-8'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title></title><meta name='ocr-system' content='tesseract 5.0'/></head><body><div class='ocr_page' id='page_1'><div class='ocr_carea'>{lines}</div></div></body></html>"


def single(made: LabelledSet) -> None:
    """Pages that stand alone, one article each, the day in the name."""
    desk = Newsroom(7_462)
    for day in (date(1936, 8, 1), date(1936, 8, 8)):
        one = desk.story("en", day, 3)
        made.put(
            f"loose/Packet_{day}_p1.hocr",
            _hocr(one),
            [label(one, dated="path", headline=None, body=f"{one.headline}\n\n{one.body}")],
        )
    for day in (date(1936, 9, 5), date(1936, 9, 12)):
        one, sheet = desk.story("en", day, 3), Sheet("http://www.loc.gov/standards/alto/ns-v4#")
        for text in (one.headline, *one.paragraphs):
            sheet.block(text)
        made.put(
            f"loose/Packet_{day}_p2_alto.xml",
            sheet.xml(),
            [label(one, dated="path", headline=None, body=f"{one.headline}\n\n{one.body}")],
        )


SECTIONS = (issues, single)
