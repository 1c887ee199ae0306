# SPDX-License-Identifier: MIT
"""Containers of the third draw: mail, feeds, blogs, tables, crawls and packed folders."""

import csv
import gzip
import html
import io
import json
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from xml.sax.saxutils import escape

from shapes_labelled import STAMP, LabelledSet
from shapes_third_texts import Desk, Piece, label
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def _at(piece: Piece, hour: int = 11) -> datetime:
    return datetime(piece.day.year, piece.day.month, piece.day.day, hour, 20, tzinfo=UTC)


def draw(desk: Desk, number: int, first: int, last: int, *, signed: bool = True) -> list[Piece]:
    """Return pieces of these years in all languages, every other one signed."""
    languages = ("en", "de", "fr", "en", "es", "it", "ru")
    return [
        desk.piece(languages[desk.random.randrange(7)], desk.day(first, last), 4, signed=signed and at % 2 == 0)
        for at in range(number)
    ]


def markup(piece: Piece) -> str:
    """Return the paragraphs of a piece as markup."""
    return "".join(f"<p>{html.escape(one, quote=False)}</p>\n" for one in piece.paragraphs)


def _mail(piece: Piece, *, both: bool = False) -> bytes:
    message = EmailMessage()
    message["From"] = "newsdesk@wire.example"
    message["To"] = "subscribers@wire.example"
    message["Subject"] = piece.headline
    message["Date"] = format_datetime(_at(piece))
    message["Message-ID"] = f"<{piece.day:%Y%m%d}.{len(piece.body)}@wire.example>"
    message.set_content(piece.body + "\n", cte="quoted-printable")
    if both:
        message.add_alternative(f"<html><body>{markup(piece)}</body></html>", subtype="html", cte="quoted-printable")
        message.set_boundary(f"part{len(piece.body)}")
    return message.as_bytes()


def _saved(piece: Piece) -> bytes:
    """Return a page as a browser saves it in one file, years later."""
    page = (
        f"<html><head><meta charset='utf-8'><title>{html.escape(piece.headline)}</title></head><body><div>Tarn Weekly</div>"
        f"<h1>{html.escape(piece.headline)}</h1><p class='d'>{piece.said('{d} {month} {y}')}</p>{markup(piece)}</body></html>"
    )
    message = EmailMessage()
    message["From"] = "<Saved by the browser>"
    message["Snapshot-Content-Location"] = piece.said("https://tarnweekly.example/{y}/{mm}/{dd}/story")
    message["Subject"] = piece.headline
    message["Date"] = "Wed, 27 Jul 2016 10:00:00 -0000"
    message.set_content(page, subtype="html", cte="quoted-printable")
    message.make_related(boundary="----Boundary--7711")
    return message.as_bytes()


def mails(made: LabelledSet) -> None:
    """Mailboxes, single mails, pages saved as one file."""
    desk = Desk(51_000)
    for at in range(3):
        pieces = draw(desk, 3 + at, 1996, 2012, signed=False)
        parts = []
        for one in pieces:
            text = b"\n".join(
                b">" + line if line.startswith(b"From ") else line for line in _mail(one, both=at == 1).split(b"\n")
            )
            parts.append(f"From newsdesk@wire.example {_at(one):%a %b %d %H:%M:%S %Y}\n".encode() + text + b"\n")
        made.put(f"mailboxes/bulletin{at}.mbox", b"".join(parts), [label(one) for one in pieces])
        piece = draw(desk, 1, 1996, 2012, signed=False)[0]
        made.put(f"mails/{at + 1}.eml", _mail(piece, both=at == 2), [label(piece)])
        piece = draw(desk, 1, 2004, 2014, signed=False)[0]
        made.put(f"single files/{at + 1}.mhtml", _saved(piece), [label(piece, "stated", STAMP)])


def feeds(made: LabelledSet) -> None:
    """RSS, Atom, and exports of blogs with a picture among the posts."""
    desk = Desk(52_000)
    for at in range(3):
        pieces = draw(desk, 4, 2003, 2015)
        items = "".join(
            f"<item><title>{escape(one.headline)}</title><link>http://feed.example/{number}</link>"
            + (f"<dc:creator>{one.byline}</dc:creator>" if one.byline else "")
            + f"<pubDate>{format_datetime(_at(one))}</pubDate><description>{escape(markup(one))}</description></item>"
            for number, one in enumerate(pieces)
        )
        channel = f"<channel><title>Local wire</title><lastBuildDate>Wed, 27 Jul 2016 10:00:00 +0000</lastBuildDate>{items}</channel>"
        text = f'<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">{channel}</rss>'
        made.put(f"feeds/local{at}.xml", text, [label(one, "stated", STAMP) for one in pieces])
        pieces = draw(desk, 3, 2006, 2015)
        items = "".join(
            f"<entry><title>{escape(one.headline)}</title><id>urn:x:{number}</id><published>{one.day}T09:00:00Z</published>"
            f"<updated>{STAMP}T10:00:00Z</updated>"
            + (f"<author><name>{one.byline}</name></author>" if one.byline else "")
            + f'<content type="html">{escape(markup(one))}</content></entry>'
            for number, one in enumerate(pieces)
        )
        text = f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><updated>{STAMP}T10:00:00Z</updated>{items}</feed>'
        made.put(f"feeds/agency{at}.atom", text, [label(one, "stated", STAMP) for one in pieces])
        pieces = draw(desk, 3 + at, 2006, 2015)
        made.put(f"blog backup/wordpress{at}.xml", _wxr(pieces), [label(one, "stated", STAMP) for one in pieces])


def _wxr(pieces: Sequence[Piece]) -> str:
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:wp="http://wordpress.org/export/1.2/"'
    )
    picture = (
        "<item><title>harbour</title><link>http://blog.example/harbour.jpg</link><pubDate>Wed, 27 Jul 2016 10:00:00 +0000</pubDate>"
        "<content:encoded><![CDATA[]]></content:encoded><wp:post_id>900</wp:post_id><wp:post_date>2016-07-27 10:00:00</wp:post_date>"
        "<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>"
    )
    posts = "".join(
        f"<item><title>{escape(one.headline)}</title><link>http://blog.example/?p={at}</link><pubDate>{format_datetime(_at(one))}</pubDate>"
        + (f"<dc:creator><![CDATA[{one.byline}]]></dc:creator>" if one.byline else "")
        + f"<content:encoded><![CDATA[{markup(one)}]]></content:encoded><wp:post_id>{at}</wp:post_id>"
        f"<wp:post_date>{one.day} 11:20:00</wp:post_date><wp:post_modified>{STAMP} 10:00:00</wp:post_modified>"
        "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>"
        for at, one in enumerate(pieces, 10)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {spaces}><channel><title>Blog</title><wp:wxr_version>1.2</wp:wxr_version>{picture}{posts}</channel></rss>'


def _table(rows: Sequence[Sequence[str]], delimiter: str, encoding: str) -> bytes:
    held = io.StringIO()
    csv.writer(held, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return held.getvalue().encode(encoding)


def tables(made: LabelledSet) -> None:
    """Lists as historians keep them: from a German Excel, a database, a script."""
    desk = Desk(53_000)
    pieces = [desk.piece("de", desk.day(1919, 1962), 3, signed=at % 2 == 0) for at in range(6)]
    rows = [["Nr", "Zeitung", "Datum", "Titel", "Autor", "Text"]]
    rows += [
        [str(at), one.paper, one.said("{dd}.{mm}.{y}"), one.headline, one.byline, one.body]
        for at, one in enumerate(pieces, 1)
    ]
    made.put("tables/Artikelliste.csv", _table(rows, ";", "cp1252"), [label(one) for one in pieces])
    pieces = draw(desk, 6, 1951, 1999)
    rows = [["id", "title", "author", "pub_date", "content"]]
    rows += [[f"A{at}", one.headline, one.byline, str(one.day), one.body] for at, one in enumerate(pieces)]
    made.put("tables/dump.csv", _table(rows, ",", "utf-8"), [label(one) for one in pieces])
    pieces = draw(desk, 5, 1951, 1999)
    items = [{"headline": one.headline, "author": one.byline, "date": str(one.day), "text": one.body} for one in pieces]
    made.put("tables/corpus.json", json.dumps(items, ensure_ascii=False, indent=1), [label(one) for one in pieces])
    pieces = draw(desk, 6, 1998, 2015)
    lines = [
        json.dumps(
            {
                "url": f"http://x.example/{at}",
                "title": one.headline,
                "authors": [one.byline] if one.byline else [],
                "published": f"{one.day}T11:20:00Z",
                "scraped": f"{STAMP}T00:00:00Z",
                "body": one.body,
            }
        )
        for at, one in enumerate(pieces)
    ]
    made.put("tables/scrape.jsonl", "\n".join(lines) + "\n", [label(one, "stated", STAMP) for one in pieces])


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Return members as a zip, in their order."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        for name, data in members.items():
            packed.writestr(zipfile.ZipInfo(name, (2016, 7, 27, 8, 0, 0)), data)
    return held.getvalue()


def _tar(members: Mapping[str, str]) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as packed:
        for name, text in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(text.encode()), 1_469_600_000
            packed.addfile(info, io.BytesIO(text.encode()))
    return gzip.compress(held.getvalue(), mtime=0)


def packed(made: LabelledSet) -> None:
    """Folders of texts dated by their names, packed; and one text alone."""
    desk = Desk(54_000)
    for name, pack, first, form in (
        ("packed/observer 1961.zip", zipped, date(1961, 4, 17), "1961/{mm}/{dd}/{n}.txt"),
        ("packed/courier.tar.gz", _tar, date(1975, 11, 20), "courier/{iso}/item-{n}.txt"),
    ):
        pieces = [one.but(byline="") for one in desk.run("en", first, 3, 6)]
        members = {one.said(form, n=at + 1): f"{one.headline}\n\n{one.body}\n" for at, one in enumerate(pieces)}
        made.put(name, pack(members), [label(one, "path") for one in pieces])


def crawls(made: LabelledSet) -> None:
    """Pages as a crawler stored them, with their day visible and in the metadata."""
    desk = Desk(55_000)
    for at in range(2):
        pieces = draw(desk, 4, 2002, 2014)
        held = io.BytesIO()
        writer = WARCWriter(held, gzip=True)
        for number, one in enumerate(pieces):
            by = {"en": "By", "de": "Von", "fr": "Par", "es": "Por", "it": "Di", "ru": "Автор:"}[one.language]
            signed = f'<p class="by">{by} <a rel="author">{one.byline}</a></p>' if one.byline else ""
            page = (
                f'<html><head><meta charset="utf-8"><title>{html.escape(one.headline)}</title><meta property="article:published_time" content="{one.day}T08:00:00Z">'
                f"</head><body><h1>{html.escape(one.headline)}</h1><p>{one.said('{d} {month} {y}')}</p>{signed}{markup(one)}</body></html>"
            )
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            fields = {
                "WARC-Date": f"{STAMP}T10:00:0{number}Z",
                "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-00000000{at}{number:03}>",
            }
            record = writer.create_warc_record(
                f"http://crawled.example/{at}/{number}.html",
                "response",
                payload=io.BytesIO(page.encode()),
                http_headers=headers,
                warc_headers_dict=fields,
            )
            writer.write_record(record)
            record.raw_stream.close()
        made.put(f"crawl/part-{at}.warc.gz", held.getvalue(), [label(one, "stated", STAMP) for one in pieces])


SECTIONS = (mails, feeds, tables, packed, crawls)
