# SPDX-License-Identifier: MIT
"""Issues as electronic books, and single items in the formats of agencies and editors, for the third draw."""

import html
import json
from datetime import date, timedelta
from xml.sax.saxutils import escape

from shapes_labelled import STAMP, LabelledSet
from shapes_third_boxes import draw, markup, zipped
from shapes_third_texts import Desk, label


def books(made: LabelledSet) -> None:
    """Issues of a weekly as electronic books."""
    desk = Desk(56_000)
    for at in range(2):
        day = date(2009, 3, 14) + timedelta(days=7 * at)
        pieces = desk.run("en", day, 0, 4)
        names = [f"a{number}" for number in range(len(pieces))]
        members: dict[str, str | bytes] = {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "OEBPS/content.opf": '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>The Tarn Weekly, {day.day} March {day.year}</dc:title><dc:language>en</dc:language><dc:date>{day}</dc:date></metadata><manifest>"
            + "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in names)
            + "</manifest><spine>"
            + "".join(f'<itemref idref="{name}"/>' for name in names)
            + "</spine></package>",
        }
        for name, one in zip(names, pieces, strict=True):
            members[f"OEBPS/{name}.xhtml"] = (
                f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{html.escape(one.headline)}</title></head><body><h1>{html.escape(one.headline)}</h1>{markup(one)}</body></html>'
            )
        made.put(f"books/tarn weekly {at + 11}.epub", zipped(members), [label(one) for one in pieces])


def wire(made: LabelledSet) -> None:
    """Single items in the formats of agencies and editors."""
    desk = Desk(57_000)
    for at in range(2):
        tei, nitf, newsml, ninjs = draw(desk, 4, 1931 if at else 1999, 2014)
        signed = f"<author>{tei.byline}</author>" if tei.byline else ""
        text = (
            f'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{escape(tei.headline)}</title>{signed}</titleStmt>'
            f'<publicationStmt><publisher>Text archive</publisher><date when="{STAMP}">27 July 2016</date></publicationStmt>'
            f'<sourceDesc><bibl><title level="j">{tei.paper}</title><date when="{tei.day}">{tei.said("{d} {month} {y}")}</date></bibl></sourceDesc></fileDesc></teiHeader>'
            f"<text><body><head>{escape(tei.headline)}</head>{''.join(f'<p>{escape(one)}</p>' for one in tei.paragraphs)}</body></text></TEI>"
        )
        made.put(f"tei/t{at}.xml", text, [label(tei, "stated", STAMP)])
        signed = f"<byline>By <person>{nitf.byline}</person></byline>" if nitf.byline else ""
        text = (
            f'<?xml version="1.0"?><nitf><head><title>{escape(nitf.headline)}</title><docdata><date.issue norm="{nitf.day:%Y%m%d}T112000Z"/></docdata></head>'
            f"<body><body.head><hedline><hl1>{escape(nitf.headline)}</hl1></hedline>{signed}</body.head><body.content>{markup(nitf)}</body.content></body></nitf>"
        )
        made.put(f"nitf/n{at}.xml", text, [label(nitf)])
        signed = f"<by>{newsml.byline}</by>" if newsml.byline else ""
        text = (
            '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1" standard="NewsML-G2">'
            f"<itemMeta><versionCreated>{newsml.day}T11:20:00Z</versionCreated></itemMeta><contentMeta><contentCreated>{newsml.day}T11:00:00Z</contentCreated>{signed}"
            f'<headline>{escape(newsml.headline)}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">'
            f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{markup(newsml)}</body></html></inlineXML></contentSet></newsItem>'
        )
        made.put(f"newsml/g{at}.xml", text, [label(newsml)])
        found = {
            "uri": f"urn:{at}",
            "type": "text",
            "versioncreated": f"{ninjs.day}T11:20:00Z",
            "headline": ninjs.headline,
            "byline": ninjs.byline,
            "body_html": markup(ninjs),
        }
        made.put(f"ninjs/j{at}.json", json.dumps(found, ensure_ascii=False), [label(ninjs)])


SECTIONS = (books, wire)
