# SPDX-License-Identifier: MIT
"""Small files of METS, ALTO, PAGE and hOCR, for the tests of scans."""

from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import quoteattr

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
MODS = 'xmlns:mods="http://www.loc.gov/mods/v3"'

PIER = "The council put off its vote on the pier. Three members had walked out before it was read."
GRAIN = "Traders said that two ships had been turned back since Sunday with all their grain aboard."


def line(words: str, first: int = 0) -> str:
    """A line of ALTO; its words are numbered from `first`."""
    strings = (
        f'<String ID="w{first + at}" CONTENT={quoteattr(word)} HPOS="{50 * at}" VPOS="10" WIDTH="40" HEIGHT="20"/>'
        for at, word in enumerate(words.split())
    )
    return f"<TextLine>{'<SP/>'.join(strings)}</TextLine>"


def block(name: str, *lines: str, first: int = 0) -> str:
    """A block of ALTO, of lines of words."""
    begun = first
    written = []
    for words in lines:
        written.append(line(words, begun))
        begun += len(words.split())
    return f'<TextBlock ID="{name}">{"".join(written)}</TextBlock>'


def alto(*blocks: str, namespace: str = "http://www.loc.gov/standards/alto/ns-v3#", before: str = "") -> str:
    """A file of ALTO."""
    declared = f' xmlns="{namespace}"' if namespace else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><alto{declared}>{before}<Layout>'
        f'<Page ID="P1" WIDTH="1000" HEIGHT="500"><PrintSpace>{"".join(blocks)}</PrintSpace></Page></Layout></alto>'
    )


def issued(day: str, attributes: str = 'encoding="w3cdtf" keyDate="yes"') -> str:
    """A date in MODS."""
    return f"<mods:originInfo><mods:dateIssued {attributes}>{day}</mods:dateIssued></mods:originInfo>"


def described(name: str, inside: str) -> str:
    """A record of MODS."""
    mods = f"<mods:mods>{inside}</mods:mods>"
    return f'<dmdSec ID="{name}"><mdWrap MDTYPE="MODS"><xmlData>{mods}</xmlData></mdWrap></dmdSec>'


def titled(title: str) -> str:
    """A title in MODS."""
    return f"<mods:titleInfo><mods:title>{title}</mods:title></mods:titleInfo>"


def area(begin: str = "", end: str = "", file: str = "T1", more: str = 'BETYPE="IDREF"') -> str:
    """A pointer to a piece of a page."""
    bounds = (f' BEGIN="{begin}"' if begin else "") + (f' END="{end}"' if end else "")
    return f'<fptr><area FILEID="{file}" {more}{bounds}/></fptr>'


def logical(inside: str, issue: str = 'TYPE="ISSUE" DMDID="ISSUE"') -> str:
    """A logical map of one issue."""
    return f'<structMap TYPE="LOGICAL"><div TYPE="Newspaper"><div {issue}>{inside}</div></div></structMap>'


def mets(
    *maps: str,
    files: Mapping[str, str] | None = None,
    records: str | None = None,
    attributes: str = "",
    header: str = '<metsHdr CREATEDATE="2016-07-27T10:32:00"/>',
) -> str:
    """A METS; `files` are addresses by id, pictures among them by their endings."""
    named = "".join(
        f'<file ID="{name}" MIMETYPE="{"text/xml" if href.lower().endswith("xml") else "image/x"}">'
        f'<FLocat LOCTYPE="URL" xlink:href={quoteattr(href)}/></file>'
        for name, href in (files if files is not None else {"T1": "text/p1.xml"}).items()
    )
    told = described("ISSUE", titled("The Herald") + issued("1894-02-23")) if records is None else records
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><mets xmlns="http://www.loc.gov/METS/" {MODS} {XLINK} {attributes}>'
        f'{header}{told}<fileSec><fileGrp USE="Files">{named}</fileGrp></fileSec>{"".join(maps)}</mets>'
    )


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files by name."""
    for name, contents in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
