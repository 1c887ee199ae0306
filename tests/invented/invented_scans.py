# SPDX-License-Identifier: MIT
"""Stories as scanned issues: ALTO pages with word boxes, METS in its three shapes, PAGE, hOCR."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from invented_documents import escaped, hyphenated, jpeg
from invented_story import Story, long_date, weekday

PAGE_SIZE = (1000, 1400)
_ALTO_SPACES = {
    "none": "",
    "v2": ' xmlns="http://www.loc.gov/standards/alto/ns-v2#"',
    "v3": ' xmlns="http://www.loc.gov/standards/alto/ns-v3#"',
}


@dataclass
class Word:
    """A word as printed on one line: its number on the page, box (x, y, width, height), and hyphenation."""

    number: int
    text: str
    box: tuple[int, int, int, int]
    part: int = 0  # 1 or 2: the half of a hyphenated word
    whole: str = ""


@dataclass
class Block:
    """A block of lines; `story` is the number of the article on the issue, -1 for the masthead."""

    name: str
    story: int
    heading: bool
    lines: list[list[Word]] = field(default_factory=list)

    @property
    def words(self) -> list[Word]:
        """Return its words in order."""
        return [word for line in self.lines for word in line]


@dataclass
class Page:
    """One page: its number from 1, and its blocks in reading order."""

    number: int
    blocks: list[Block] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Return what its files are called."""
        return f"{self.number:04d}"


def _set(page: Page, block: Block, text: str, width: int, start: tuple[int, int], count: int) -> tuple[int, int]:
    """Put a text's lines into a block from `start` (x, y); return the next y and the next word's number."""
    x, y = start
    cut = ""
    for line in hyphenated(text, width):
        words, at = [], x
        texts = line.strip("\t").split(" ")
        for place, one in enumerate(texts):
            part, whole, shown = 0, "", one
            if cut and place == 0:
                part, whole, cut = 2, cut + one, ""
            if line.endswith("-") and place == len(texts) - 1 and one.rstrip("-").isalpha():
                part, shown = 1, one[:-1]
                cut = shown
            words.append(Word(count, shown, (at, y, 9 * len(one), 14), part, whole))
            count += 1
            at += 9 * len(one) + 9
        block.lines.append(words)
        y += 18
    for first, second in itertools.pairwise(block.words):
        if first.part == 1:
            first.whole = second.whole
    page.blocks.append(block)
    return y + 10, count


def _contents(stories: Sequence[Story], per_page: int, *, runs_on: bool) -> list[list[tuple[int, str, bool]]]:
    """Return for each page its texts: the number of the article, the words, and whether it is a headline."""
    pages = []
    for first in range(0, len(stories), per_page):
        page = []
        for at, story in enumerate(stories[first : first + per_page], first):
            page += [(at, story.headline, True), *((at, one, False) for one in story.paragraphs)]
        pages.append(page)
    for page, following in itertools.pairwise(pages) if runs_on else ():
        following[:0] = page[-2:] if not page[-2][2] else []
        del page[-2 if not page[-2][2] else len(page) :]
    return pages


def set_issue(
    stories: Sequence[Story], day: date, language: str, *, per_page: int = 2, runs_on: bool = False
) -> list[Page]:
    """Set stories on pages, so many a page one below the other, under a masthead with title and date.

    `runs_on`: the last article of each page ends on top of the next.
    """
    pages: list[Page] = []
    for texts in _contents(stories, per_page, runs_on=runs_on):
        page = Page(len(pages) + 1)
        block = Block("TB0", -1, heading=True)
        when = f"{weekday(language, day).capitalize()}, {long_date(language, day)}"
        head = f"{stories[0].source} {when} No. {day.day + 40}"
        y, count = _set(page, block, head.upper() if page.number == 1 else head, 90, (60, 40), 0)
        for at, text, heading in texts:
            block = Block(f"TB{len(page.blocks)}", at, heading=heading)
            y, count = _set(page, block, text, 400 if heading else 60, (60, y), count)
        pages.append(page)
    return pages


def _string(page: Page, word: Word) -> str:
    x, y, width, height = word.box
    half = f' SUBS_TYPE="HypPart{word.part}" SUBS_CONTENT="{escaped(word.whole)}"' if word.part else ""
    place = f'HPOS="{x}" VPOS="{y}" WIDTH="{width}" HEIGHT="{height}"'
    return f'<String ID="P{page.number}_W{word.number}" {place} CONTENT="{escaped(word.text)}"{half}/>'


def alto(page: Page, *, space: str = "v2", composed: bool = False, separators: bool = True) -> bytes:
    """Return a page as ALTO. `composed`: the blocks of an article lie in one ComposedBlock."""
    out = [
        f'<?xml version="1.0" encoding="UTF-8"?>\n<alto{_ALTO_SPACES[space]}><Description><MeasurementUnit>pixel</MeasurementUnit>'
    ]
    out.append(
        '<OCRProcessing ID="OCR1"><ocrProcessingStep><processingDateTime>2016-07-27T10:32:00</processingDateTime></ocrProcessingStep></OCRProcessing></Description>'
    )
    out.append(
        f'<Layout><Page ID="PAGE{page.number}" PHYSICAL_IMG_NR="{page.number}" WIDTH="{PAGE_SIZE[0]}" HEIGHT="{PAGE_SIZE[1]}"><PrintSpace>'
    )
    open_story = None
    for block in page.blocks:
        if composed and block.story != open_story:
            out.append("</ComposedBlock>" if open_story not in {None, -1} else "")
            out.append(f'<ComposedBlock ID="P{page.number}_CB{block.story}">' if block.story >= 0 else "")
            open_story = block.story
        out.append(f'<TextBlock ID="P{page.number}_{block.name}">')
        for line in block.lines:
            gap = "<SP/>" if separators else ""
            words = gap.join(_string(page, word) for word in line)
            hyphen = '<HYP CONTENT="-"/>' if line[-1].part == 1 else ""
            out.append(f"<TextLine>{words}{hyphen}</TextLine>")
        out.append("</TextBlock>\n")
    out.append("</ComposedBlock>" if composed and open_story not in {None, -1} else "")
    return ("".join(out) + "</PrintSpace></Page></Layout></alto>").encode("utf-8")


_METS_SPACES = 'xmlns="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink"'


def _mets_head(title: str, day: date, language: str, form: str) -> str:
    stated = {
        "iso": f'<mods:dateIssued encoding="w3cdtf" keyDate="yes">{day}</mods:dateIssued>',
        "dotted": f"<mods:dateIssued>{day:%d.%m.}{day.year}</mods:dateIssued>",
        "label": "",
    }[form]
    label = f' LABEL="{escaped(title)} {day:%d.%m.}{day.year}"' if form == "label" else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<mets {_METS_SPACES}{label}><metsHdr CREATEDATE="2016-07-27T10:32:00"/>'
        f'<dmdSec ID="MODS_SERIES"><mdWrap MDTYPE="MODS"><xmlData><mods:mods><mods:titleInfo><mods:title>{escaped(title)}</mods:title>'
        "</mods:titleInfo><mods:originInfo><mods:dateIssued>1821</mods:dateIssued></mods:originInfo></mods:mods></xmlData></mdWrap></dmdSec>"
        f'<dmdSec ID="MODS_ISSUE"><mdWrap MDTYPE="MODS"><xmlData><mods:mods><mods:titleInfo><mods:title>{escaped(title)}</mods:title>'
        f"</mods:titleInfo><mods:language><mods:languageTerm>{language}</mods:languageTerm></mods:language>"
        f"<mods:originInfo>{stated}</mods:originInfo></mods:mods></xmlData></mdWrap></dmdSec>"
    )


def _files(pages: Sequence[Page], prefix: str) -> str:
    text = "".join(
        f'<file ID="ALTO{one.number}" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="{prefix}text/{one.name}.xml"/></file>'
        for one in pages
    )
    image = "".join(
        f'<file ID="IMG{one.number}" MIMETYPE="image/jpeg"><FLocat LOCTYPE="URL" xlink:href="{prefix}images/{one.name}.jpg"/></file>'
        for one in pages
    )
    return f'<fileSec><fileGrp USE="Text">{text}</fileGrp><fileGrp USE="Images">{image}</fileGrp></fileSec>'


def _physical(pages: Sequence[Page], inside: Mapping[int, str]) -> str:
    divs = "".join(
        f'<div TYPE="PAGE" ORDER="{one.number}" ID="PHYS{one.number}"><fptr FILEID="IMG{one.number}"/><fptr FILEID="ALTO{one.number}"/>{inside.get(one.number, "")}</div>'
        for one in pages
    )
    return f'<structMap TYPE="PHYSICAL"><div TYPE="Newspaper">{divs}</div></structMap>'


def _area(page: Page, block: Block, *, typed: bool = True) -> str:
    kind = ' BETYPE="IDREF"' if typed else ""
    return f'<area FILEID="ALTO{page.number}"{kind} BEGIN="P{page.number}_{block.name}"/>'


def mets_inline(
    pages: Sequence[Page],
    stories: Sequence[Story],
    day: date,
    *,
    form: str = "iso",
    prefix: str = "file://./",
    kinds: Sequence[str] = ("ARTICLE", "Article", "article"),
    composed: bool = False,
) -> bytes:
    """Return the first shape: articles of the logical map point at blocks."""
    blocks = [(page, block) for page in pages for block in page.blocks]
    mast = "".join(f"<fptr>{_area(page, block)}</fptr>" for page, block in blocks if block.story < 0)
    out = [f'<div TYPE="TITLE_SECTION">{mast}</div><div TYPE="CONTENT">']
    for at, story in enumerate(stories):
        own = [(page, block) for page, block in blocks if block.story == at]
        if composed:
            places = sorted({page.number for page, _ in own})
            inner = "".join(
                f'<fptr><area FILEID="ALTO{one}" BETYPE="IDREF" BEGIN="P{one}_CB{at}"/></fptr>' for one in places
            )
            inner = f'<div TYPE="BODY">{inner}</div>'
        else:
            head = "".join(
                f"<fptr>{_area(page, block, typed=at % 2 == 0)}</fptr>" for page, block in own if block.heading
            )
            body = "".join(_area(page, block) for page, block in own if not block.heading)
            inner = f'<div TYPE="HEADING">{head}</div><div TYPE="BODY"><fptr><seq>{body}</seq></fptr></div>'
        out.append(f'<div TYPE="{kinds[at % len(kinds)]}" ID="ART{at}" LABEL="{escaped(story.headline)}">{inner}</div>')
    logical = f'<structMap TYPE="LOGICAL"><div TYPE="Newspaper"><div TYPE="ISSUE" DMDID="MODS_ISSUE">{"".join(out)}</div></div></div></structMap>'
    head = _mets_head(stories[0].source, day, stories[0].language, form)
    return f"{head}{_files(pages, prefix)}{_physical(pages, {})}{logical}</mets>".encode()


def mets_linked(
    pages: Sequence[Page],
    stories: Sequence[Story],
    day: date,
    *,
    form: str = "iso",
    prefix: str = "",
    labels: bool = True,
) -> bytes:
    """Return the second shape: empty articles, tied by links to areas of the physical map that name words."""
    areas: dict[int, str] = {}
    links, articles = [], []
    for at, story in enumerate(stories):
        label = f' LABEL="{escaped(story.headline)}"' if labels else ""
        articles.append(f'<div ID="ART{at}" TYPE="ARTICLE"{label}/>')
        ends = []
        for page in pages:
            own = [word for block in page.blocks if block.story == at for word in block.words]
            if own:
                name = f"PA{page.number}_{at}"
                areas[page.number] = areas.get(page.number, "") + (
                    f'<div ID="{name}" TYPE="pagearea"><fptr><area FILEID="ALTO{page.number}" BETYPE="IDREF" '
                    f'BEGIN="P{page.number}_W{own[0].number}" END="P{page.number}_W{own[-1].number}"/></fptr></div>'
                )
                ends.append(f'<smLocatorLink xlink:href="#{name}" xlink:label="page{page.number} area{at}"/>')
        links.append(
            f'<smLinkGrp><smLocatorLink xlink:href="#ART{at}" xlink:label="article"/>{"".join(ends)}</smLinkGrp>'
        )
    logical = f'<structMap TYPE="LOGICAL"><div ID="ISSUE1" TYPE="ISSUE" DMDID="MODS_ISSUE">{"".join(articles)}</div></structMap>'
    head = _mets_head(stories[0].source, day, stories[0].language, form)
    return f"{head}{_files(pages, prefix)}{logical}{_physical(pages, areas)}<structLink>{''.join(links)}</structLink></mets>".encode()


def mets_pages(
    pages: Sequence[Page], title: str, day: date, *, form: str = "iso", prefix: str = "", language: str = "en"
) -> bytes:
    """Return the third shape: pages only."""
    return f"{_mets_head(title, day, language, form)}{_files(pages, prefix)}{_physical(pages, {})}</mets>".encode()


def page_words(page: Page) -> list[str]:
    """Return the words of a page as they are read, masthead included, hyphenated ones once."""
    words = [word for block in page.blocks for word in block.words]
    return [word.whole or word.text for word in words if word.part != 2]


def picture(page: Page) -> bytes:
    """Return a small picture of the page."""
    return jpeg(f"p. {page.number}", (125, 175))


def page_xml(page: Page) -> bytes:
    """Return a page as PAGE XML, the text line by line with hyphens as printed."""
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>\n<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Metadata><Created>2016-07-27T10:32:00</Created></Metadata>'
    ]
    out.append(f'<Page imageFilename="{page.name}.tif" imageWidth="{PAGE_SIZE[0]}" imageHeight="{PAGE_SIZE[1]}">')
    for block in page.blocks:
        kind = "heading" if block.heading else "paragraph"
        out.append(f'<TextRegion id="r_{block.name}" type="{kind}"><Coords points="0,0 900,0 900,90 0,90"/>')
        for at, line in enumerate(block.lines):
            text = printed(line)
            x, y, _, height = line[0].box
            right = line[-1].box[0] + line[-1].box[2]
            points = f"{x},{y} {right},{y} {right},{y + height} {x},{y + height}"
            out.append(
                f'<TextLine id="l_{block.name}_{at}"><Coords points="{points}"/><TextEquiv><Unicode>{escaped(text)}</Unicode></TextEquiv></TextLine>'
            )
        out.append("</TextRegion>\n")
    return ("".join(out) + "</Page></PcGts>").encode("utf-8")


def printed(line: Sequence[Word]) -> str:
    """Return a line as it stands on the paper."""
    return " ".join(word.text for word in line) + ("-" if line[-1].part == 1 else "")


def hocr(page: Page, language: str = "en") -> bytes:
    """Return a page as a recognition program's HTML."""
    out = [
        f"<?xml version='1.0' encoding='UTF-8'?>\n<html xmlns='http://www.w3.org/1999/xhtml' lang='{language}'><head><title></title><meta name='ocr-system' content='tesseract 4.1'/></head><body>"
    ]
    out.append(
        f"<div class='ocr_page' id='page_{page.number}' title='image \"{page.name}.tif\"; bbox 0 0 {PAGE_SIZE[0]} {PAGE_SIZE[1]}; ppageno 0'>"
    )
    for block in page.blocks:
        out.append(f"<div class='ocr_carea' id='block_{block.name}'><p class='ocr_par'>")
        for line in block.lines:
            words = []
            for word in line:
                x, y, width, height = word.box
                text = word.text + ("-" if word.part == 1 else "")
                words.append(
                    f"<span class='ocrx_word' title='bbox {x} {y} {x + width} {y + height}; x_wconf 91'>{escaped(text)}</span>"
                )
            x, y, _, height = line[0].box
            out.append(f"<span class='ocr_line' title='bbox {x} {y} 940 {y + height}'>{' '.join(words)}</span>\n")
        out.append("</p></div>")
    return ("".join(out) + "</div></body></html>").encode("utf-8")
