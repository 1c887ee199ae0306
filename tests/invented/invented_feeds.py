# SPDX-License-Identifier: MIT
"""Stories as feeds, mail, crawls, books and the XML and JSON of news agencies and libraries."""

import gzip
import json
import quopri
from collections.abc import Sequence
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime

from invented_documents import escaped, zipped
from invented_story import Story, long_date, weekday

SITE = "http://www.sandhaven-herald.example"


def moment(story: Story, hour: int = 9) -> datetime:
    """Return the day of publication at an hour of UTC."""
    return datetime(story.day.year, story.day.month, story.day.day, hour, tzinfo=UTC)


LATE = datetime(2016, 7, 27, 10, 32, tzinfo=UTC)


def paragraphs(story: Story) -> str:
    """Return the body as HTML paragraphs."""
    return "".join(f"<p>{escaped(one)}</p>" for one in story.paragraphs)


def wordpress(stories: Sequence[Story]) -> bytes:
    """Return an export of a blog: posts (blocks, and bare text by turns), then a picture, a menu and a draft's comment."""
    spaces = 'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'
    out = [
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {spaces}><channel><title>{escaped(stories[0].source)}</title><link>{SITE}</link><pubDate>{format_datetime(LATE)}</pubDate><wp:wxr_version>1.2</wp:wxr_version>'
    ]
    for at, story in enumerate(stories, 1):
        blocks = "".join(
            f"<!-- wp:paragraph --><p>{escaped(one)}</p><!-- /wp:paragraph -->" for one in story.paragraphs
        )
        content = blocks if at % 2 else story.body
        comment = f"<wp:comment><wp:comment_id>{at}</wp:comment_id><wp:comment_date>2016-07-0{at} 10:00:00</wp:comment_date><wp:comment_content><![CDATA[First!]]></wp:comment_content></wp:comment>"
        out.append(
            _wordpress_item(at, story.headline, story.byline, content, (moment(story), "publish", "post"), comment)
        )
    out.append(_wordpress_item(90, "IMG_0042", "admin", "", (LATE, "inherit", "attachment"), ""))
    out.append(_wordpress_item(91, "Menu", "admin", "", (LATE, "publish", "nav_menu_item"), ""))
    return ("".join(out) + "</channel></rss>").encode("utf-8")


def _wordpress_item(
    number: int, title: str, creator: str, content: str, kind: tuple[datetime, str, str], more: str
) -> str:
    when, status, post_type = kind
    return (
        f"<item><title>{escaped(title)}</title><link>{SITE}/?p={number}</link><pubDate>{format_datetime(when)}</pubDate>"
        f"<dc:creator><![CDATA[{creator}]]></dc:creator><content:encoded><![CDATA[{content}]]></content:encoded>"
        f"<excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>{number}</wp:post_id><wp:post_date><![CDATA[{when:%Y-%m-%d %H:%M:%S}]]></wp:post_date>"
        f"<wp:post_modified><![CDATA[2016-07-27 10:32:00]]></wp:post_modified><wp:status>{status}</wp:status><wp:post_type>{post_type}</wp:post_type>"
        f'<category domain="category" nicename="news"><![CDATA[News]]></category>{more}</item>'
    )


def rss(stories: Sequence[Story]) -> bytes:
    """Return a feed with whole articles in content:encoded."""
    out = [
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>{escaped(stories[0].source)}</title><link>{SITE}</link><description>News</description><language>{stories[0].language}</language><lastBuildDate>{format_datetime(LATE)}</lastBuildDate>'
    ]
    for at, story in enumerate(stories, 1):
        creator = f"<dc:creator>{escaped(story.byline)}</dc:creator>" if story.byline else ""
        out.append(
            f'<item><title>{escaped(story.headline)}</title><link>{SITE}/story-{at}.html</link><guid isPermaLink="false">sh-{at}</guid><pubDate>{format_datetime(moment(story))}</pubDate>'
            f"{creator}<description>{escaped(story.paragraphs[0])}</description><content:encoded><![CDATA[{paragraphs(story)}]]></content:encoded></item>"
        )
    return ("".join(out) + "</channel></rss>").encode("utf-8")


def atom(stories: Sequence[Story]) -> bytes:
    """Return a feed whose entries are published on their day and updated years later."""
    out = [
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{stories[0].language}"><title>{escaped(stories[0].source)}</title><id>{SITE}/</id><updated>2016-07-27T10:32:00Z</updated>'
    ]
    for at, story in enumerate(stories, 1):
        author = f"<author><name>{escaped(story.byline)}</name></author>" if story.byline else ""
        out.append(
            f'<entry><title>{escaped(story.headline)}</title><link href="{SITE}/{at}"/><id>urn:sh:{at}</id><published>{moment(story):%Y-%m-%dT%H:%M:%SZ}</published>'
            f'<updated>2016-07-27T10:32:00Z</updated>{author}<content type="html">{escaped(paragraphs(story))}</content></entry>'
        )
    return ("".join(out) + "</feed>").encode("utf-8")


def epub(stories: Sequence[Story]) -> bytes:
    """Return one issue as a book: a chapter an article, dated as a whole."""
    first = stories[0]
    day = first.day
    members: list[tuple[str, bytes | str]] = [("mimetype", "application/epub+zip")]
    members.append(
        (
            "META-INF/container.xml",
            '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/issue.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
    )
    names = [f"a{at}.xhtml" for at in range(len(stories))]
    manifest = "".join(
        f'<item id="c{at}" href="{name}" media-type="application/xhtml+xml"/>' for at, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="c{at}"/>' for at in range(len(names)))
    title = f"{first.source}, {weekday(first.language, day)}, {long_date(first.language, day)}"
    members.append((
        "OPS/issue.opf",
        f'<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">issue-{day}</dc:identifier><dc:title>{escaped(title)}</dc:title><dc:language>{first.language}</dc:language><dc:date>{day}</dc:date><meta property="dcterms:modified">2016-07-27T10:32:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>{manifest}</manifest><spine><itemref idref="nav"/>{spine}</spine></package>',
    ))  # fmt: skip
    rows = "".join(
        f'<li><a href="{name}">{escaped(story.headline)}</a></li>' for name, story in zip(names, stories, strict=True)
    )
    members.append(
        (
            "OPS/nav.xhtml",
            f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body><nav epub:type="toc"><ol>{rows}</ol></nav></body></html>',
        )
    )
    for name, story in zip(names, stories, strict=True):
        by = f'<p class="byline">By {escaped(story.byline)}</p>' if story.byline else ""
        members.append(
            (
                f"OPS/{name}",
                f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{escaped(story.headline)}</title></head><body><h1>{escaped(story.headline)}</h1>{by}{paragraphs(story)}</body></html>',
            )
        )
    return zipped(members, stored=("mimetype",))


def warc(pages: Sequence[tuple[str, bytes]]) -> bytes:
    """Return a crawl of 2016: robots.txt, a picture, and the pages given as (address, HTML)."""
    others = [
        (f"{SITE}/robots.txt", b"User-agent: *\nDisallow:\n", "text/plain"),
        (f"{SITE}/logo.gif", GIF, "image/gif"),
    ]
    answers = [*others, *((address, data, "text/html; charset=utf-8") for address, data in pages)]
    return b"".join(_record(at, *answer) for at, answer in enumerate(answers))


def _record(number: int, address: str, data: bytes, kind: str) -> bytes:
    """Return one answer of a server as a gzip member of its own."""
    answer = (
        f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nLast-Modified: Wed, 27 Jul 2016 09:00:00 GMT\r\nContent-Length: {len(data)}\r\n\r\n".encode()
        + data
    )
    lines = [
        "WARC/1.0",
        "WARC-Type: response",
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>",
        "WARC-Date: 2016-07-27T10:32:00Z",
        f"WARC-Target-URI: {address}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(answer)}",
    ]
    return gzip.compress("\r\n".join([*lines, "", ""]).encode() + answer + b"\r\n\r\n", mtime=0)


GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"


def wacz(pages: Sequence[tuple[str, bytes]]) -> bytes:
    """Return a crawl in its zip, with the list of pages and the package's description."""
    listed = '{"format": "json-pages-1.0", "id": "pages"}\n' + "".join(
        json.dumps({"url": url, "ts": "2016-07-27T10:32:00Z"}) + "\n" for url, _ in pages
    )
    package = json.dumps({"profile": "data-package", "wacz_version": "1.1.1", "created": "2016-07-27T10:32:00Z"})
    return zipped(
        [("archive/data.warc.gz", warc(pages)), ("pages/pages.jsonl", listed), ("datapackage.json", package)],
        stored=("archive/data.warc.gz",),
    )


def mhtml(address: str, title: str, page: bytes) -> bytes:
    """Return a page as a browser saved it in 2016."""
    lines = [
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {address}",
        f"Subject: {Header(title, 'utf-8').encode()}",
        f"Date: {format_datetime(LATE)}",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x42"',
        "",
        "",
        "------MultipartBoundary--x42",
        "Content-Type: text/html",
        "Content-Transfer-Encoding: quoted-printable",
        f"Content-Location: {address}",
        "",
        quopri.encodestring(page).decode("ascii"),
        "------MultipartBoundary--x42",
        "Content-Type: image/gif",
        "Content-Transfer-Encoding: base64",
        f"Content-Location: {SITE}/logo.gif",
        "",
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==",
        "------MultipartBoundary--x42--",
        "",
    ]
    return "\r\n".join("\r\n".join(lines).splitlines()).encode("ascii") + b"\r\n"


def mail(story: Story, *, html: bool = False, charset: str = "utf-8") -> bytes:
    """Return a story sent round by mail on its day."""
    message = EmailMessage()
    message["From"] = (
        f"{story.byline} <desk@sandhaven-herald.example>" if story.byline else "desk@sandhaven-herald.example"
    )
    message["To"] = "readers@sandhaven-herald.example"
    message["Subject"] = story.headline
    message["Date"] = format_datetime(moment(story))
    message["Message-ID"] = f"<{story.day:%Y%m%d}.{len(story.body)}@sandhaven-herald.example>"
    message.set_content(story.body + "\n", charset=charset, cte="quoted-printable")
    if html:
        message.add_alternative(
            f"<html><body>{paragraphs(story)}</body></html>", subtype="html", cte="quoted-printable"
        )
        message.set_boundary("=====alternative==")
    return message.as_bytes()


def mbox(stories: Sequence[Story]) -> bytes:
    """Return a mailbox of stories."""
    out = b""
    for story in stories:
        text = mail(story).replace(b"\nFrom ", b"\n>From ")
        out += (
            b"From desk@sandhaven-herald.example "
            + f"{moment(story):%a %b %d %H:%M:%S %Y}".encode()
            + b"\n"
            + text
            + b"\n"
        )
    return out


def tei(story: Story) -> bytes:
    """Return an edition of 2016 of an article printed on its day."""
    author = f"<author>{escaped(story.byline)}</author>" if story.byline else ""
    text = paragraphs(story)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{escaped(story.headline)}</title>{author}</titleStmt>'
        '<publicationStmt><publisher>A digital library</publisher><date when="2016-07-27">27 July 2016</date></publicationStmt>'
        f'<sourceDesc><biblStruct><monogr><title level="j">{escaped(story.source)}</title><imprint><date when="{story.day}">{long_date(story.language, story.day)}</date></imprint></monogr></biblStruct></sourceDesc></fileDesc></teiHeader>'
        f'<text xml:lang="{story.language}"><body><div type="article"><head>{escaped(story.headline)}</head>{text}</div></body></text></TEI>'
    ).encode()


def nitf(story: Story) -> bytes:
    """Return a story as agencies sent it round 2000."""
    by = f"<byline>By <person>{escaped(story.byline)}</person></byline>" if story.byline else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<nitf><head><title>{escaped(story.headline)}</title><docdata><date.issue norm="{story.day:%Y%m%d}T060000Z"/></docdata>'
        f'<pubdata type="print" name="{escaped(story.source)}" date.publication="{story.day:%Y%m%d}" position.section="{escaped(story.section)}"/><revision-history norm="20160727T103200Z"/></head>'
        f"<body><body.head><hedline><hl1>{escaped(story.headline)}</hl1></hedline>{by}<dateline><location>SANDHAVEN</location></dateline></body.head><body.content>{paragraphs(story)}</body.content></body></nitf>"
    ).encode()


def news_item(story: Story) -> bytes:
    """Return a story as NewsML-G2."""
    by = f"<by>{escaped(story.byline)}</by>" if story.byline else ""
    when = f"{moment(story):%Y-%m-%dT%H:%M:%SZ}"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:sandhaven:{story.day}" version="1" xml:lang="{story.language}"><itemMeta><itemClass qcode="ninat:text"/><firstCreated>{when}</firstCreated><versionCreated>2016-07-27T10:32:00Z</versionCreated></itemMeta>'
        f"<contentMeta><contentCreated>{when}</contentCreated>{by}<headline>{escaped(story.headline)}</headline></contentMeta>"
        f'<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{paragraphs(story)}</body></html></inlineXML></contentSet></newsItem>'
    ).encode()


def ninjs(story: Story) -> bytes:
    """Return a story as ninjs."""
    item = {
        "uri": f"http://sandhaven.example/{story.day}/1",
        "type": "text",
        "versioncreated": "2016-07-27T10:32:00Z",
        "firstcreated": f"{moment(story):%Y-%m-%dT%H:%M:%SZ}",
        "language": story.language,
        "headline": story.headline,
        "byline": story.byline,
        "body_html": paragraphs(story),
    }
    return json.dumps(item, ensure_ascii=False, indent=1).encode("utf-8")


def dublin_core(story: Story) -> bytes:
    """Return the record that lies beside a text."""
    creator = f"<dc:creator>{escaped(story.byline)}</dc:creator>" if story.byline else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(story.headline)}</dc:title>{creator}<dc:publisher>{escaped(story.source)}</dc:publisher><dc:date>{story.day}</dc:date><dc:language>{story.language}</dc:language></oai_dc:dc>"
    ).encode()


def reuters_sgml(stories: Sequence[Story], first: int = 9001) -> bytes:
    """Return wire stories in the agency's SGML; extra `kind`: BRIEF (headline only) or UNPROC (all loose in TEXT)."""
    out = ['<!DOCTYPE lewis SYSTEM "lewis.dtd">']
    for at, story in enumerate(stories):
        kind = story.extra.get("kind", "NORM")
        when = f"{story.day.day:2d}-{story.day:%b}-{story.day.year} 15:01:0{at % 10}.79".upper()
        text = "\n\n".join("    " + one for one in story.paragraphs).replace("&", "&amp;").replace("<", "&lt;")
        title = story.headline.upper().replace("&", "&amp;")
        inner = {
            "NORM": f"<TEXT>&#2;\n<TITLE>{title}</TITLE>\n<DATELINE>    SANDHAVEN, {story.day:%B} {story.day.day} - </DATELINE><BODY>{text.strip()}\n Reuter\n&#3;</BODY></TEXT>",
            "BRIEF": f'<TEXT TYPE="BRIEF">&#2;\n******<TITLE>{title}</TITLE>&#3;</TEXT>',
            "UNPROC": f'<TEXT TYPE="UNPROC">&#2;\n{title}\n{text}\n Reuter\n&#3;</TEXT>',
        }[kind]
        out.append(
            f'<REUTERS TOPICS="NO" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="{first + at - 300}" NEWID="{first + at}">\n<DATE>{when}</DATE>\n<TOPICS></TOPICS>\n<UNKNOWN>\n&#5;&#5;&#5;C T\n</UNKNOWN>\n{inner}\n</REUTERS>'
        )
    return "\n".join(out).encode("latin-1")
