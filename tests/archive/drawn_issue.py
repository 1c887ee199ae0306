# SPDX-License-Identifier: MIT
"""An issue with pictures of its pages, drawn so that each word stands where its ALTO says.

python tests/archive/drawn_issue.py FOLDER
"""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1000, 1400
MARGIN, GAP = 60, 40
COLUMN = (WIDTH - 2 * MARGIN - GAP) // 2
DAY = "1894-02-23"
TITLE = "The Port Courier"

VOTE = "Council Puts Off the Vote on the Pier"
VOTE_BEGUN = (
    "The council put off its vote on the new pier on Wednesday after three of its members had walked out. "
    "“We were handed the figures an hour before the meeting,” said Maria Ekdahl, who leads the fishermen’s list. "
    "“Nobody can vote on that.” The harbour|master waited in the hall with his draw|ings under his arm and was not "
    "called. The mayor, Tomas Brandt, told the re|porters that the plan would come back in March, when the ice has "
    "left the outer basin and the engi|neers can sound the ground again. Until then the old pier is to be held up by "
    "beams, at a cost of which nobody on Wednes|day wished to speak, and"
)
VOTE_ENDED = (
    "which the treasurer put at four hundred crowns. The fishermen say that the beams will not outlast the first storm "
    "of spring. “It is the third winter that we mend what ought to be pulled down,” one of them said."
)
GRAIN = "Ministry Denies Want of Grain"
GRAIN_TEXT = (
    "The ministry denied on Tuesday that the eastern districts were short of grain. “There is enough for the winter, "
    "and there will be enough for the spring,” the deputy minister, Pavel Orlov, said. He refused to give a figure. "
    "Traders in the port said that two ships had been turned back since Sunday, both of them laden with rye."
)
TRAMS = "A Bridge Too Narrow for the Trams"
TRAMS_TEXT = (
    "The new trams are a hand’s breadth wider than the bridge for which they were bought, as the city engineer found "
    "last week. “It was measured at night,” said Ingrid Faure of the transport office. The trams will stop short of "
    "the river until the bridge has been rebuilt, and the passengers will walk."
)
SOAP = "Lindgren’s tar soap, for hands that work. Of all grocers, in bars of three."


@dataclass
class Sheet:
    """A page in the making: its picture, and the ALTO of its blocks."""

    number: int
    image: Image.Image = field(default_factory=lambda: Image.new("L", (WIDTH, HEIGHT), 244))
    blocks: list[str] = field(default_factory=list)

    def block(self, name: str, text: str, *, at: tuple[int, int], width: int = COLUMN, size: int = 26) -> int:
        """Draw a block, and return where it ends. `|` is where a word may be parted at a line's end."""
        font = ImageFont.load_default(size)
        draw = ImageDraw.Draw(self.image)
        x, y = at
        step = round(size * 1.35)
        lines = []
        for line in broken(text, font, width):
            place = float(x)
            strings = []
            for word, more in line:
                left, top, right, bottom = draw.textbbox((place, y), word, font=font)
                draw.text((place, y), word, font=font, fill=20)
                box = f'HPOS="{left}" VPOS="{top}" WIDTH="{right - left}" HEIGHT="{bottom - top}"'
                strings.append(f"<String CONTENT={quoteattr(word.rstrip('-') if more else word)} {box}{more}/>")
                place += font.getlength(word + " ")
            lines.append(f"<TextLine>{'<SP/>'.join(strings)}</TextLine>")
            y += step
        self.blocks.append(f'<TextBlock ID="{name}">{"".join(lines)}</TextBlock>')
        return y

    def alto(self) -> str:
        """Return the page's file."""
        return (
            '<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout>'
            f'<Page ID="P{self.number}" WIDTH="{WIDTH}" HEIGHT="{HEIGHT}"><PrintSpace>{"".join(self.blocks)}'
            "</PrintSpace></Page></Layout></alto>"
        )


def broken(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> list[list[tuple[str, str]]]:
    """Break a text into lines of words, each with what its ALTO says besides: the halves of a parted word."""
    lines: list[list[tuple[str, str]]] = [[]]
    for marked in text.split():
        word = marked.replace("|", "")
        begun = " ".join(known for known, _ in lines[-1])
        head, bar, tail = marked.partition("|")
        if font.getlength(f"{begun} {word}".strip()) <= width:
            lines[-1].append((word, ""))
        elif bar and font.getlength(f"{begun} {head}-".strip()) <= width:
            whole = f" SUBS_CONTENT={quoteattr(word)}"
            lines[-1].append((f"{head}-", f' SUBS_TYPE="HypPart1"{whole}'))
            lines.append([(tail, f' SUBS_TYPE="HypPart2"{whole}')])
        else:
            lines.append([(word, "")])
    return lines


def sheets() -> list[Sheet]:
    """Draw two pages: a masthead, three articles of which one runs over both, and an advertisement."""
    one, two = Sheet(1), Sheet(2)
    top = one.block("HEAD", f"{TITLE.upper()}  No. 45", at=(MARGIN, MARGIN), width=WIDTH - 2 * MARGIN, size=48) + 40
    left = one.block("B1", VOTE, at=(MARGIN, top), size=38) + 14
    one.block("B2", VOTE_BEGUN, at=(MARGIN, left))
    right = one.block("B3", GRAIN, at=(MARGIN + COLUMN + GAP, top), size=38) + 14
    one.block("B4", GRAIN_TEXT, at=(MARGIN + COLUMN + GAP, right))
    left = two.block("B1", VOTE_ENDED, at=(MARGIN, MARGIN)) + 60
    two.block("B2", SOAP, at=(MARGIN, left), size=30)
    right = two.block("B3", TRAMS, at=(MARGIN + COLUMN + GAP, MARGIN), size=38) + 14
    two.block("B4", TRAMS_TEXT, at=(MARGIN + COLUMN + GAP, right))
    return [one, two]


def draw_issue(folder: Path, *, endings: tuple[str, ...] = ("png",)) -> Path:
    """Write an issue into a folder: METS, ALTO and pictures. Return the METS."""
    for name in ("alto", "images"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for sheet in sheets():
        (folder / "alto" / f"page{sheet.number}.xml").write_text(sheet.alto(), "utf-8")
        for ending in endings:
            sheet.image.save(folder / "images" / f"page{sheet.number}.{ending}")
    (folder / "issue_mets.xml").write_text(mets(endings), "utf-8")
    return folder / "issue_mets.xml"


def mets(endings: tuple[str, ...]) -> str:
    """Return the issue's METS."""
    texts = "".join(_file(f"T{page}", f"file://./alto/page{page}.xml", "text/xml") for page in (1, 2))
    pictures = "".join(
        _file(f"I{page}{ending}", f"file://./images/page{page}.{ending}", f"image/{ending}")
        for page in (1, 2)
        for ending in endings
    )
    pages = "".join(
        f'<div TYPE="page" ORDER="{page}" ORDERLABEL="{page}">'
        + "".join(f'<fptr FILEID="I{page}{ending}"/>' for ending in endings)
        + f'<fptr FILEID="T{page}"/></div>'
        for page in (1, 2)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mets xmlns="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3"
 xmlns:xlink="http://www.w3.org/1999/xlink"><metsHdr CREATEDATE="2016-07-27T10:32:00"/>
<dmdSec ID="ISSUE"><mdWrap MDTYPE="MODS"><xmlData><mods:mods><mods:titleInfo><mods:title>{TITLE}</mods:title>
</mods:titleInfo><mods:originInfo><mods:dateIssued encoding="w3cdtf" keyDate="yes">{DAY}</mods:dateIssued>
</mods:originInfo><mods:part><mods:detail type="issue"><mods:number>45</mods:number></mods:detail></mods:part>
</mods:mods></xmlData></mdWrap></dmdSec>
<fileSec><fileGrp USE="Text">{texts}</fileGrp><fileGrp USE="Images">{pictures}</fileGrp></fileSec>
<structMap TYPE="PHYSICAL"><div TYPE="physSequence">{pages}</div></structMap>
<structMap TYPE="LOGICAL"><div TYPE="Newspaper"><div TYPE="ISSUE" DMDID="ISSUE">
<div TYPE="TITLE_SECTION"><fptr>{_area(1, "HEAD")}</fptr></div>
<div ID="A1" TYPE="ARTICLE" LABEL={quoteattr(VOTE)}><div TYPE="HEADING"><fptr>{_area(1, "B1")}</fptr></div>
<div TYPE="BODY"><fptr><seq>{_area(1, "B2")}{_area(2, "B1")}</seq></fptr></div></div>
<div ID="A2" TYPE="ARTICLE"><div TYPE="HEADING"><fptr>{_area(1, "B3")}</fptr></div>
<div TYPE="BODY"><fptr>{_area(1, "B4")}</fptr></div></div>
<div ID="A3" TYPE="ARTICLE"><div TYPE="HEADING"><fptr>{_area(2, "B3")}</fptr></div>
<div TYPE="BODY"><fptr>{_area(2, "B4")}</fptr></div></div>
<div ID="A4" TYPE="ADVERTISEMENT"><fptr>{_area(2, "B2")}</fptr></div>
</div></div></structMap></mets>"""


def _file(name: str, href: str, medium: str) -> str:
    return f'<file ID="{name}" MIMETYPE="{medium}"><FLocat LOCTYPE="URL" xlink:href="{href}"/></file>'


def _area(page: int, block: str) -> str:
    return f'<area FILEID="T{page}" BETYPE="IDREF" BEGIN="{block}"/>'


if __name__ == "__main__":
    draw_issue(Path(sys.argv[1]))
