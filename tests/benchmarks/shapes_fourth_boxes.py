# SPDX-License-Identifier: MIT
"""Mailboxes, feeds, tables, packed files and crawls of the fourth draw."""

import csv
import gzip
import html
import io
import json
import tarfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime

from shapes_fourth_stories import Newsroom, Story, parts
from shapes_labelled import STAMP, LabelledSet, label
from shapes_third_boxes import zipped
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def _run(desk: Newsroom, language: str, first: date, step: int, number: int, *, signed: bool = False) -> list[Story]:
    return [desk.story(language, first + timedelta(days=step * at), 3 + at % 3, signed=signed) for at in range(number)]


def _paragraphs(one: Story) -> str:
    return "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in one.paragraphs)


def _at(one: Story, hours: int = 0, hour: int = 9) -> datetime:
    zone = timezone(timedelta(hours=hours)) if hours else UTC
    return datetime(one.day.year, one.day.month, one.day.day, hour, 12, tzinfo=zone)


def _mail(one: Story, hour: int, *, marked: bool = False) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Wexnet Clippings <clips@wexnet.example>"
    mail["To"] = "readers@wexnet.example"
    mail["Subject"] = one.headline
    mail["Date"] = format_datetime(_at(one, -5, hour))
    mail["Message-ID"] = f"<{one.day:%Y%m%d}.{hour}@wexnet.example>"
    mail.set_content("\n\n".join(one.paragraphs) + "\n")
    if marked:
        mail.add_alternative(f"<html><body>{_paragraphs(one)}</body></html>", subtype="html", cte="quoted-printable")
        mail.set_boundary("=-wexnet-4410")
    return mail


def mails(made: LabelledSet) -> None:
    """A mailbox, and single mails; one late in the evening west of Greenwich."""
    desk = Newsroom(7_451)
    some = _run(desk, "en", date(1997, 5, 14), 6, 5)
    box = b"".join(
        b"From clips@wexnet.example "
        + _at(one).strftime("%a %b %d %H:%M:%S %Y").encode()
        + b"\n"
        + bytes(_mail(one, 8))
        + b"\n"
        for one in some
    )
    made.put("mail/clips.mbox", box, [label(one) for one in some])
    for at, one in enumerate(_run(desk, "en", date(2000, 12, 31), 37, 3), 1):
        made.put(f"mail/{at}.eml", bytes(_mail(one, 23, marked=at == 2)), [label(one)])


def feeds(made: LabelledSet) -> None:
    """Three kinds of feed."""
    desk = Newsroom(7_452)
    some = _run(desk, "en", date(2010, 3, 9), 2, 5, signed=True)
    items = "".join(
        f"<item><title>{html.escape(one.headline)}</title><link>http://marrowby.example/{at}</link><dc:creator>{one.byline}</dc:creator>"
        f"<pubDate>{format_datetime(_at(one))}</pubDate><content:encoded><![CDATA[{_paragraphs(one)}]]></content:encoded></item>"
        for at, one in enumerate(some)
    )
    spaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    built = "<lastBuildDate>Wed, 27 Jul 2016 10:32:00 GMT</lastBuildDate>"
    made.put(
        "feeds/marrowby.rss",
        f'<?xml version="1.0"?><rss version="2.0" {spaces}><channel><title>Marrowby Times</title>{built}{items}</channel></rss>',
        [label(one, stamps=[STAMP]) for one in some],
    )
    some = _run(desk, "de", date(2012, 10, 2), 4, 4)
    items = "".join(
        f"<entry><title>{html.escape(one.headline)}</title><id>urn:x:{at}</id><published>{_at(one).isoformat()}</published><updated>{STAMP}T10:32:00Z</updated>"
        f'<content type="html">{html.escape(_paragraphs(one))}</content></entry>'
        for at, one in enumerate(some)
    )
    made.put(
        "feeds/bote.atom",
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Nordhainer Bote</title><updated>{STAMP}T10:32:00Z</updated>{items}</feed>',
        [label(one, stamps=[STAMP]) for one in some],
    )
    some = _run(desk, "fr", date(2009, 1, 5), 9, 4)
    items = "".join(
        f"<item><title>{html.escape(one.headline)}</title><link>http://lecho.example/?p={at}</link><pubDate>Wed, 27 Jul 2016 10:32:00 +0000</pubDate><dc:creator>admin</dc:creator>"
        f"<content:encoded><![CDATA[{_paragraphs(one)}]]></content:encoded><wp:post_id>{at}</wp:post_id><wp:post_date>{one.day} 06:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>"
        for at, one in enumerate(some)
    )
    other = "<item><title>banner</title><wp:post_id>99</wp:post_id><wp:post_date>2016-07-27 10:00:00</wp:post_date><wp:post_type>attachment</wp:post_type></item>"
    made.put(
        "feeds/lecho.wordpress.xml",
        f'<?xml version="1.0"?><rss version="2.0" {spaces} xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>L\'Écho</title><wp:wxr_version>1.2</wp:wxr_version>{items}{other}</channel></rss>',
        [label(one, stamps=[STAMP]) for one in some],
    )


def _table(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    held = io.StringIO()
    csv.writer(held, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return held.getvalue()


def tables(made: LabelledSet) -> None:
    """Tables and lists of objects, with days in many forms and columns of loading beside them."""
    desk = Newsroom(7_453)
    some = _run(desk, "en", date(1988, 3, 4), 12, 5, signed=True)
    rows = [["record_id", "headline", "author", "pub_date", "date_added", "full_text"]]
    rows += [
        [f"8803{at}", one.headline, one.byline, f"{one.day:%m/%d/%Y}", "07/27/2016", one.body]
        for at, one in enumerate(some)
    ]
    made.put("tables/courier.csv", _table(rows, ","), [label(one, stamps=[STAMP]) for one in some])
    some = _run(desk, "de", date(1979, 9, 5), 8, 5)
    rows = [["Titel", "Zeitung", "Datum", "Seite", "Text"]]
    rows += [[one.headline, "Nordhainer Bote", f"{one.day:%d.%m.%Y}", "3", one.body] for one in some]
    made.put("tables/bote.csv", _table(rows, ";").encode("cp1252"), [label(one) for one in some])
    some = _run(desk, "ru", date(2003, 2, 1), 8, 4)
    rows = [["заголовок", "дата", "текст"]]
    rows += [[one.headline, "{d} {Month} {y}".format(**parts("ru", one.day)), one.body] for one in some]
    made.put("tables/tribuna.tsv", _table(rows, "\t"), [label(one) for one in some])
    some = _run(desk, "en", date(2015, 6, 7), 5, 5, signed=True)
    objects = [
        {
            "id": at,
            "title": one.headline,
            "author": one.byline,
            "published_at": _at(one).isoformat(),
            "updated_at": f"{STAMP}T10:32:00Z",
            "content": one.body,
        }
        for at, one in enumerate(some)
    ]
    made.put("tables/now.json", json.dumps(objects, indent=1), [label(one, stamps=[STAMP]) for one in some])
    some = _run(desk, "es", date(1999, 11, 3), 5, 4)
    lines = [
        json.dumps({"titular": one.headline, "fecha": f"{one.day:%d/%m/%Y}", "texto": one.body}, ensure_ascii=False)
        for one in some
    ]
    made.put("tables/gaceta.jsonl", "\n".join(lines) + "\n", [label(one) for one in some])
    some = _run(desk, "en", date(2018, 2, 1), 3, 4)
    lines = [
        json.dumps({"headline": one.headline, "scraped_at": "2021-03-03T03:03:03Z", "text": one.body}) for one in some
    ]
    made.put(
        "tables/scraped.jsonl",
        "\n".join(lines) + "\n",
        [label(one, date="", dated="none", stamps=["2021-03-03"]) for one in some],
    )
    some = _run(desk, "en", date(2013, 8, 20), 2, 4)
    objects = [
        {"headline": one.headline, "body_text": one.body, "date": int(_at(one, 0, 12).timestamp())} for one in some
    ]
    made.put("tables/epoch.json", json.dumps({"articles": objects}), [label(one) for one in some])


def _text(one: Story) -> str:
    return "\n\n".join([one.headline, *one.paragraphs]) + "\n"


def _tar(members: Mapping[str, str]) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as packed:
        for name, text in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(text.encode()), 1_469_600_000
            packed.addfile(info, io.BytesIO(text.encode()))
    return gzip.compress(held.getvalue(), mtime=0)


def packed(made: LabelledSet) -> None:
    """Packed folders whose members' names say the day, one packed file, one box within a box."""
    desk = Newsroom(7_454)
    some = _run(desk, "en", date(1966, 4, 22), 9, 5)
    made.put(
        "packed/star.zip",
        zipped({f"star/{one.day:%Y/%m/%d}/a{at}.txt": _text(one) for at, one in enumerate(some)}),
        [label(one, dated="path") for one in some],
    )
    some = _run(desk, "fr", date(1947, 6, 2), 9, 4)
    made.put(
        "packed/echo.tar.gz",
        _tar({f"echo-{one.day:%Y-%m-%d}.txt": _text(one) for one in some}),
        [label(one, dated="path") for one in some],
    )
    some = _run(desk, "en", date(1953, 1, 30), 9, 3)
    inner = zipped({f"{one.day:%d %B %Y}.txt": _text(one) for one in some})
    made.put("packed/estate.zip", zipped({"papers/inner.zip": inner}), [label(one, dated="path") for one in some])
    one = desk.story("en", date(1974, 11, 8), 4)
    made.put("packed/1974-11-08 flood.txt.gz", gzip.compress(_text(one).encode(), mtime=0), [label(one, dated="path")])


def crawls(made: LabelledSet) -> None:
    """A crawl whose pages say their day in the address and above the text."""
    desk = Newsroom(7_455)
    some = _run(desk, "en", date(2008, 9, 29), 3, 4)
    held = io.BytesIO()
    writer = WARCWriter(held, gzip=True)
    for at, one in enumerate(some):
        said = "{Month} {d}, {y}".format(**parts("en", one.day))
        page = f"<html><head><title>{html.escape(one.headline)}</title></head><body><h1>{html.escape(one.headline)}</h1><p>Posted {said}</p>{_paragraphs(one)}</body></html>"
        head = StatusAndHeaders(
            "200 OK",
            [("Content-Type", "text/html; charset=utf-8"), ("Last-Modified", "Wed, 27 Jul 2016 10:32:00 GMT")],
            protocol="HTTP/1.1",
        )
        address = f"http://askepost.example/{one.day:%Y/%m/%d}/story{at}.html"
        given = {
            "WARC-Date": "2016-07-27T10:32:00Z",
            "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-00000000000{at}>",
        }
        record = writer.create_warc_record(
            address, "response", payload=io.BytesIO(page.encode()), http_headers=head, warc_headers_dict=given
        )
        writer.write_record(record)
        record.raw_stream.close()
    made.put("crawl/aske.warc.gz", held.getvalue(), [label(one, stamps=[STAMP]) for one in some])


def _nitf(one: Story) -> str:
    title = html.escape(one.headline, quote=False)
    return f'<?xml version="1.0"?><nitf><head><title>{title}</title><docdata><date.issue norm="{one.day:%Y%m%d}T060000Z"/><date.release norm="20160727T103200Z"/></docdata><pubdata type="print" name="Wexcombe Star" date.publication="{one.day:%Y%m%d}"/></head><body><body.head><hedline><hl1>{title}</hl1></hedline><byline>By <person>{one.byline}</person></byline></body.head><body.content>{_paragraphs(one)}</body.content></body></nitf>'


def _ninjs(one: Story) -> str:
    made = f"{STAMP}T10:32:00Z"
    head = {"uri": f"urn:wex:{one.day:%j}", "type": "text", "headline": one.headline, "byline": one.byline}
    return json.dumps(head | {"versioncreated": made, "firstcreated": _at(one).isoformat(), "body_text": one.body})


def _tei(one: Story) -> str:
    title = html.escape(one.headline, quote=False)
    return f'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt><publicationStmt><publisher>Dunsett Library</publisher><date when="{STAMP}"/></publicationStmt><sourceDesc><bibl><title level="j">Wexcombe Star</title><author>{one.byline}</author><date when="{one.day}">{one.day:%d %B %Y}</date></bibl></sourceDesc></fileDesc></teiHeader><text><body><head>{title}</head>{_paragraphs(one)}</body></text></TEI>'


def wires(made: LabelledSet) -> None:
    """Markup of agencies and libraries, one article a file."""
    desk = Newsroom(7_456)
    kinds = (("nitf.xml", _nitf), ("ninjs.json", _ninjs), ("tei.xml", _tei))
    for at, (name, way) in enumerate(kinds):
        for one in _run(desk, "en", date(2004 + at, 2, 26), 50, 3, signed=True):
            made.put(f"wires/{one.day:%j}.{name}", way(one), [label(one, stamps=[STAMP])])


SECTIONS = (mails, feeds, tables, packed, crawls, wires)
