# SPDX-License-Identifier: MIT
"""Write the mixed archive of `mixed/`, and what must be found in it, from invented stories.

usage: make_mixed.py

`mixed/archive` holds every format that is read. `expected.jsonl` has one line an article: what a field says there must be
found; what is left out nobody decided. `files.jsonl` names the files that hold no article, and how each must end.
Both come from what was laid out, never from what the program found.
"""

import csv
import gzip
import io
import json
import random
import shutil
import sys
import tarfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "invented"))

import invented_documents as documents
import invented_exports as exports
import invented_feeds as feeds
import invented_scans as scans
from invented_qt import qt_pdf
from invented_story import Story, Writer, british, long_date

OUT = HERE / "mixed"
ARCHIVE = OUT / "archive"
Wanted = dict[str, Any]


def wanted(story: Story, **over: object) -> Wanted:
    """Return what must be found of a story; a field given as None is left open."""
    words = story.body.split()
    found: Wanted = {
        "headline": story.headline,
        "byline": story.byline,
        "date": story.day.isoformat(),
        "begins": " ".join(words[:6]),
        "ends": " ".join(words[-6:]),
        "words": len(words),
    }
    if story.language in {"en", "de", "fr", "ru"} and len(words) > 60:
        found["language"] = story.language
    found.update(over)
    return {name: value for name, value in found.items() if value is not None}


class Mixed:
    """The archive while it is made."""

    def __init__(self) -> None:
        self.writer = Writer(1994)
        self.articles: list[Wanted] = []
        self.files: list[dict[str, str]] = []

    def put(self, path: str, data: bytes | str, *articles: Wanted) -> None:
        """Write a file in which these articles must be found."""
        target = ARCHIVE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        self.articles += [{"path": path, **one} for one in articles]

    def other(self, path: str, data: bytes | str, status: str) -> None:
        """Write a file that must end as `part`, `problem` or `unsearchable`."""
        self.put(path, data)
        self.files.append({"path": path, "status": status})

    def stories(self, language: str, *days: date, words: int = 120, **changed: object) -> list[Story]:
        """Compose a story for each day, all of one paper and without two of one headline."""
        made = [self.writer.story(language, day, words + 37 * at) for at, day in enumerate(days)]
        return [one.but(source=made[0].source, **changed) for one in made]


def nexis(mixed: Mixed) -> None:
    """Old exports in three languages and three kinds of file."""
    days = (date(1994, 2, 23), date(1998, 10, 5), date(2001, 1, 31))
    en = mixed.stories("en", *days)
    en[0] = en[0].but(extra={"edition": "Late Edition - Final"})
    en[2] = en[2].but(
        paragraphs=(*en[2].paragraphs, "The clerk found that 3 of 9 documents had been signed by nobody.")
    )
    certain = {"certainty": "certain"}
    lines = exports.nexis(en, cover=True, totals=(3, 383, 3))
    mixed.put(
        "databases/nexis/harbour.TXT",
        exports.text_file(lines),
        *(wanted(one, source=one.source, **certain) for one in en),
    )
    fr = mixed.stories("fr", date(2003, 5, 14), date(2006, 12, 1))
    mixed.put(
        "databases/nexis/jetee.TXT",
        exports.text_file(exports.nexis(fr)),
        *(wanted(one, source=one.source, **certain) for one in fr),
    )
    de = mixed.stories("de", date(1999, 3, 8), date(2010, 1, 11))
    lines = exports.nexis(de, first=7)
    mixed.put(
        "databases/nexis/hafen.TXT",
        exports.text_file(lines, "cp1252"),
        *(wanted(one, source=one.source, **certain) for one in de),
    )
    en = mixed.stories("en", date(1991, 12, 19), date(2005, 7, 4))
    mixed.put(
        "databases/nexis/council.rtf",
        documents.rtf(exports.nexis(en, cover=True)),
        *(wanted(one, source=one.source, **certain) for one in en),
    )
    en = [
        one.but(extra={"marked_month": "1"})
        for one in mixed.stories("en", date(1996, 4, 2), date(1997, 8, 30), date(2002, 6, 17))
    ]
    mixed.put(
        "databases/nexis/council.HTML",
        exports.nexis_html(en),
        *(wanted(one, source=one.source, **certain) for one in en),
    )


def nexis_uni(mixed: Mixed) -> None:
    """Newer exports, with and without their cover."""
    en = mixed.stories("en", date(2004, 9, 9), date(2008, 2, 28), date(2012, 11, 3))
    mixed.put(
        "databases/nexis uni/files (3).DOCX",
        documents.docx_file(exports.nexis_uni(en, cover=True)),
        *(wanted(one, source=one.source, certainty="certain") for one in en),
    )
    en = mixed.stories("en", date(2007, 1, 19), date(2014, 5, 22))
    mixed.put(
        "databases/nexis uni/files.RTF",
        documents.rtf(exports.nexis_uni(en, cover=False)),
        *(wanted(one, source=one.source, certainty="certain") for one in en),
    )


def factiva(mixed: Mixed) -> None:
    """Exports with and without codes, as text, RTF, page and XML."""

    def found(stories: list[Story]) -> list[Wanted]:
        return [wanted(one, source=one.source, certainty="certain") for one in stories]

    en = mixed.stories("en", date(1998, 4, 18), date(1999, 11, 2), date(2000, 2, 29))
    mixed.put("databases/factiva/plain.txt", exports.text_file(exports.factiva_plain(en), "utf-8", "\n"), *found(en))
    de = mixed.stories("de", date(1997, 6, 6), date(2001, 9, 12))
    mixed.put(
        "databases/factiva/mit Kürzeln.txt",
        exports.text_file(exports.factiva_codes(de, summary=True), "utf-8"),
        *found(de),
    )
    fr = mixed.stories("fr", date(2002, 3, 27), date(2009, 8, 15))
    mixed.put("databases/factiva/codes.rtf", documents.rtf(exports.factiva_codes(fr)), *found(fr))
    en = mixed.stories("en", date(1995, 10, 10), date(2011, 4, 5))
    mixed.put("databases/factiva/Factiva.htm", exports.factiva_html(en), *found(en))
    en = mixed.stories("en", date(2003, 7, 21), date(2013, 12, 24))
    mixed.put("databases/factiva/answer.xml", exports.factiva_xml(en), *found(en))


def other_databases(mixed: Mixed) -> None:
    """Europresse in both layouts, a Russian database, and the wire in SGML."""
    fr = mixed.stories("fr", date(2013, 10, 5), date(2013, 10, 9))
    mixed.put(
        "databases/europresse/ancien.html",
        exports.europresse_old(fr),
        *(wanted(one, source=one.source, certainty="certain") for one in fr),
    )
    fr = mixed.stories("fr", date(2006, 3, 14), date(2006, 3, 21))
    mixed.put(
        "databases/europresse/nouveau.html",
        exports.europresse_new(fr),
        *(wanted(one, source=one.source, certainty="certain") for one in fr),
    )
    ru = mixed.stories("ru", date(1994, 1, 27), date(1995, 11, 18), date(2002, 4, 6))
    mixed.put(
        "databases/пресса/выгрузка.txt",
        exports.text_file(exports.russian_database(ru), "cp1251"),
        *(wanted(one, source=one.source, certainty="certain") for one in ru),
    )
    wire = mixed.stories("en", date(1987, 2, 26), date(1987, 3, 1), date(1987, 3, 3))
    wire = [
        one.but(byline="", extra={"kind": kind}) for one, kind in zip(wire, ("NORM", "BRIEF", "UNPROC"), strict=True)
    ]
    lined = f"SANDHAVEN, February 26 - {wire[0].paragraphs[0]}"
    texts = [wanted(one, headline=one.headline.upper(), certainty="certain", language=None) for one in wire]
    texts[0]["begins"] = " ".join(lined.split()[:6])
    texts[0]["words"] += 4
    texts[1] = {
        "headline": texts[1]["headline"],
        "byline": "",
        "date": texts[1]["date"],
        "words": 0,
        "begins": "",
        "ends": "",
    }
    mixed.put("wire/agency-1987.sgm", feeds.reuters_sgml(wire), *texts)


def portable(mixed: Mixed) -> None:
    """PDF in one and two columns, by Qt, and pictures of pages."""
    one, two, by_qt = mixed.stories("en", date(1998, 10, 5), date(1989, 6, 9), date(2007, 3, 30), words=320)
    mixed.put("documents/one column.pdf", documents.pdf(documents.one_column(one)), wanted(one))
    heads = f"{two.source.upper()} {long_date('en', two.day)}"
    long = two.but(paragraphs=(*two.paragraphs, *mixed.writer.story("en", two.day, 700).paragraphs))
    mixed.put("documents/two columns.pdf", documents.pdf(documents.columns(long, heads=heads)), wanted(long))
    mixed.put("documents/typeset.pdf", qt_pdf(documents.document_lines(by_qt)), wanted(by_qt))
    mixed.other("documents/scanned.pdf", documents.pdf_of_pictures(2), "unsearchable")


def typed(mixed: Mixed) -> None:
    """Documents of word processors whose properties speak of 2016."""
    de, fr, ru, en = (mixed.stories(language, day)[0] for language, day in (("de", date(1996, 5, 3)), ("fr", date(1988, 9, 17)), ("ru", date(1999, 12, 31)), ("en", date(1998, 10, 5))))  # fmt: skip
    mixed.put("documents/Brücke.docx", documents.docx_file(documents.document_lines(de)), wanted(de))
    mixed.put("documents/pont.rtf", documents.rtf(documents.document_lines(fr), by_code_page=True), wanted(fr))
    mixed.put(
        "documents/письмо.odt",
        documents.odt_file(documents.document_lines(ru.but(byline=""))),
        wanted(ru.but(byline="")),
    )
    mixed.put("documents/letter.docx", documents.docx_file(documents.document_lines(en)), wanted(en))


def issues(mixed: Mixed) -> None:
    """Scanned issues in the three shapes, with small pictures of their pages."""
    shapes = {
        "inline": ("en", date(1894, 2, 23)),
        "linked": ("de", date(1845, 12, 18)),
        "pages": ("en", date(1912, 4, 16)),
    }
    for shape, (language, day) in shapes.items():
        stories = [one.but(byline="") for one in mixed.stories(language, day, day, day)]
        pages = scans.set_issue(stories, day, language)
        name = f"issues/{shape}/issue_mets.xml"
        if shape == "pages":
            data = scans.mets_pages(pages, stories[0].source, day, language="eng", prefix="file://./")
            holds = [" ".join(stories[at].paragraphs[0].split()[:4]) for at in (0, 2)]
            ends = [" ".join(stories[at].body.split()[-6:]) for at in (1, 2)]
            found = [
                {"date": str(day), "certainty": "certain", "source": stories[0].source, "holds": one, "ends": end}
                for one, end in zip(holds, ends, strict=True)
            ]
        else:
            laid = scans.mets_inline if shape == "inline" else scans.mets_linked
            data = laid(
                pages,
                stories,
                day,
                form="dotted" if shape == "linked" else "iso",
                prefix="file://./" if shape == "inline" else "data\\",
            )
            found = [wanted(one, certainty="certain", source=one.source) for one in stories]
        mixed.put(name, data, *found)
        for page in pages:
            mixed.other(
                f"issues/{shape}/text/{page.name}.xml",
                scans.alto(page, space="v3" if shape == "linked" else "v2"),
                "part",
            )
            mixed.other(f"issues/{shape}/images/{page.name}.jpg", scans.picture(page), "part")


def lone_pages(mixed: Mixed) -> None:
    """Single pages as recognition programs leave them, dated by their names."""
    for kind, make in (("alto", scans.alto), ("page", scans.page_xml), ("hocr", scans.hocr)):
        day = {"alto": date(1931, 5, 2), "page": date(1931, 5, 9), "hocr": date(1931, 5, 16)}[kind]
        story = mixed.stories("en", day)[0].but(byline="")
        page = scans.set_issue([story], day, "en")[0]
        page.blocks = page.blocks[1:]
        ends = " ".join(story.body.split()[-6:])
        found = {
            "date": str(day),
            "certainty": "probable",
            "holds": " ".join(story.paragraphs[0].split()[:4]),
            "ends": ends,
            "language": "en",
        }
        mixed.put(f"pages/Observer_{day}_{kind}.{'hocr' if kind == 'hocr' else 'xml'}", make(page), found)


def published(mixed: Mixed) -> None:
    """What blogs, feeds and books say of their articles."""
    certain = {"certainty": "certain"}
    en = [
        one.but(byline=one.byline or "Nora Quill")
        for one in mixed.stories("en", date(2006, 2, 23), date(2007, 2, 22), date(2009, 10, 5))
    ]
    mixed.put(
        "web/export.wordpress.xml", feeds.wordpress(en), *(wanted(one, source=one.source, **certain) for one in en)
    )
    it = mixed.stories("it", date(2011, 6, 2), date(2011, 6, 3))
    mixed.put("web/feed.rss", feeds.rss(it), *(wanted(one, source=one.source, **certain) for one in it))
    es = mixed.stories("es", date(2010, 3, 1), date(2010, 3, 2))
    mixed.put("web/feed.atom", feeds.atom(es), *(wanted(one, **certain) for one in es))
    issue = mixed.stories("en", date(1994, 2, 23), date(1994, 2, 23), date(1994, 2, 23))
    mixed.put("documents/issue.epub", feeds.epub(issue), *(wanted(one) for one in issue))


def page(story: Story, *, dated: bool = True, more: str = "") -> bytes:
    """Return a page of a small web site; stamps speak of 2016."""
    when = f'<meta property="article:published_time" content="{story.day}T08:00:00Z">' if dated else ""
    shown = f'<p class="date">Published {british(story.day)}</p>' if dated else ""
    by = f'<p class="byline">By {story.byline}</p>' if story.byline else ""
    return (
        f'<!DOCTYPE html>{more}<html lang="{story.language}"><head><meta charset="utf-8"><title>{documents.escaped(story.headline)} | {story.source}</title>{when}'
        f'<meta property="og:title" content="{documents.escaped(story.headline)}"></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>'
        f"<article><h1>{documents.escaped(story.headline)}</h1>{by}{shown}{feeds.paragraphs(story)}</article>"
        f'<aside><h3>Related articles</h3><ul><li><a href="/x">Ferry sails again</a> 3 May 2015</li><li><a href="/y">Rates frozen</a> 4 May 2015</li></ul></aside>'
        f"<footer>© 2016 {story.source}. Last updated Wednesday, July 27, 2016</footer></body></html>"
    ).encode()


def saved_pages(mixed: Mixed) -> None:
    """Pages saved one by one, in a crawl, by mail programs' format."""
    days = (
        date(2003, 3, 4),
        date(2004, 11, 12),
        date(2008, 8, 8),
        date(2009, 9, 9),
        date(2012, 1, 20),
        date(2014, 2, 3),
    )
    en = mixed.stories("en", *days)
    address = "http://www.port-merrow-courier.example/2003/03/04/pier.html"
    saved = f"<!-- saved from url=({len(address):04d}){address} -->"
    mixed.put("web/saved/pier.htm", page(en[0], more=saved), wanted(en[0], certainty="certain"))
    mixed.other("web/saved/pier_files/style.css", "body { margin: 0 }", "part")
    mixed.other("web/saved/pier_files/logo.gif", feeds.GIF, "part")
    mixed.put(
        "web/saved/undated.html", page(en[1], dated=False), wanted(en[1], date="[..2016-07-27]", certainty="undated")
    )
    crawl = [(f"{feeds.SITE}/news/story-{at}.html", page(one)) for at, one in enumerate(en[2:4])]
    mixed.put("web/crawl.warc.gz", feeds.warc(crawl), *(wanted(one) for one in en[2:4]))
    mixed.put("web/crawl.wacz", feeds.wacz([(f"{feeds.SITE}/news/last.html", page(en[4]))]), wanted(en[4]))
    mixed.put("web/saved.mhtml", feeds.mhtml(f"{feeds.SITE}/news/5.html", en[5].headline, page(en[5])), wanted(en[5]))


def mailed(mixed: Mixed) -> None:
    """A mail and a mailbox."""
    fr = mixed.stories("fr", date(1998, 10, 5))[0].but(byline="Odile Vasseur")
    mixed.put("mail/courrier.eml", feeds.mail(fr, html=True), wanted(fr))
    en = mixed.stories("en", date(1999, 1, 14), date(1999, 1, 15), date(1999, 1, 18))
    en[1] = en[1].but(paragraphs=("From the harbour office comes a correction to our report.", *en[1].paragraphs))
    mixed.put("mail/desk.mbox", feeds.mbox(en), *(wanted(one) for one in en))


def agencies_and_libraries(mixed: Mixed) -> None:
    """XML and JSON of agencies and libraries, and a record beside a text."""
    en = mixed.stories("en", date(1998, 10, 5), date(2001, 5, 6), date(2005, 6, 7), date(2015, 4, 21), date(1938, 7, 9))
    certain = {"certainty": "certain"}
    mixed.put("xml/edition.xml", feeds.tei(en[0]), wanted(en[0], source=en[0].source, **certain))
    mixed.put("xml/agency.nitf.xml", feeds.nitf(en[1]), wanted(en[1], source=en[1].source, begins=None, **certain))
    mixed.put("xml/item.newsml.xml", feeds.news_item(en[2]), wanted(en[2], **certain))
    mixed.put("xml/item.ninjs.json", feeds.ninjs(en[3]), wanted(en[3], **certain))
    mixed.put("xml/beside/cutting 12.txt", en[4].body, wanted(en[4], source=en[4].source, certainty="probable"))
    mixed.other("xml/beside/cutting 12.xml", feeds.dublin_core(en[4]), "part")


def records(mixed: Mixed) -> None:
    """Tables and objects, one article a row."""
    names = ("headline", "byline", "date", "source", "body")

    def row(story: Story) -> dict[str, str]:
        return dict(zip(names, (story.headline, story.byline, str(story.day), story.source, story.body), strict=True))

    en = mixed.stories("en", *(date(1971, 5, day) for day in range(3, 9)), words=60)
    found = [wanted(one, source=one.source, certainty="certain") for one in en]
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, names)
    writer.writeheader()
    writer.writerows(row(one) for one in en[:2])
    mixed.put("records/cuttings.csv", table.getvalue(), *found[:2])
    mixed.put("records/cuttings.json", json.dumps([row(one) for one in en[2:4]], indent=1), *found[2:4])
    mixed.put("records/cuttings.jsonl", "".join(json.dumps(row(one)) + "\n" for one in en[4:]), *found[4:])


def texts(mixed: Mixed) -> None:
    """Plain texts in six encodings, dated by their names; and such as nothing dates."""
    kinds = {"utf-8": "en", "utf-16": "fr", "cp1251": "ru", "koi8-r": "ru", "cp1252": "de", "mac-roman": "fr"}
    for at, (encoding, language) in enumerate(kinds.items()):
        for day in (date(1992, 3, 13 + at), date(1992, 6, 13 + at)):
            story = mixed.stories(language, day, words=180)[0].but(byline="").fitted(encoding)
            text = f"{story.headline}\n\n{story.body}\n"
            named = None if encoding == "utf-16" else {"utf-8": "utf-8"}.get(encoding, encoding)
            mixed.put(
                f"texts/{encoding}/{day:%Y%m%d}-p3-{at}.txt",
                text.encode(encoding),
                wanted(story, certainty="probable", encoding=named),
            )
    story = mixed.stories("en", date(1994, 1, 1), words=90)[0].but(byline="")
    body = " ".join(story.paragraphs)
    stamped = f"Get the latest updates as we post them — right on your browser\n\n. Last Updated: 07/27/2016\n\n{story.headline}\n\n{body} (Reuters, MT)"
    found = wanted(story, date="[..2016-07-27]", certainty="undated", credit="Reuters, MT")
    mixed.put("loose/stamped.txt", stamped, found)
    story = mixed.stories("en", date(1994, 2, 23))[0].but(byline="")
    lined = story.but(paragraphs=(f"SANDHAVEN, Feb 23 - {story.paragraphs[0]}", *story.paragraphs[1:]))
    mixed.put(
        "loose/dateline.txt",
        f"{story.headline}\n\n{lined.body}\n\n Reuter\n",
        wanted(lined, date="XXXX-02-23", certainty="uncertain", credit="Reuter"),
    )
    story = mixed.stories("en", date(1994, 2, 23))[0].but(byline="")
    story = story.but(
        paragraphs=(
            *story.paragraphs,
            "Nobody had seen the like since the flood of 1953, and in 2004 it was forgotten again.",
        )
    )
    mixed.put(
        "loose/years only.txt", f"{story.headline}\n\n{story.body}\n", wanted(story, date="", certainty="undated")
    )


def packed(mixed: Mixed) -> None:
    """Markdown, and texts in a zip and a compressed tar."""
    story = mixed.stories("en", date(2013, 7, 6))[0].but(byline="Hugh Kersey")
    front = f'---\ntitle: "{story.headline}"\nauthor: {story.byline}\ndate: {story.day}\nsource: {story.source}\n---\n\n{story.body}\n'
    mixed.put("texts/bridge.md", front, wanted(story, source=story.source))
    en = [one.but(byline="") for one in mixed.stories("en", *(date(1983, 10, day) for day in (3, 4, 5, 6)))]
    members = [
        (f"{one.day:%Y/%m/%d}/00{at}.txt", f"{one.headline}\n\n{one.body}\n".encode()) for at, one in enumerate(en, 1)
    ]
    found = [wanted(one, certainty="probable") for one in en]
    mixed.put("packed/october.zip", documents.zipped(members[:2]), *found[:2])
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members[2:]:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    mixed.put("packed/october.tar.gz", gzip.compress(out.getvalue(), mtime=0), *found[2:])


def damaged(mixed: Mixed) -> None:
    """Files in which nothing can be read, and a picture of nobody's."""
    whole = documents.docx_file(["A letter that was cut in the post."])
    mixed.other("damaged/cut.docx", whole[: len(whole) // 2], "problem")
    mixed.other("damaged/noise.txt", random.Random(5).randbytes(3000), "problem")
    mixed.other("damaged/empty.txt", b"", "problem")
    locked = bytearray(documents.zipped([("secret.txt", "x" * 400)]))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + flags] |= 1
    zipfile.ZipFile(io.BytesIO(bytes(locked)))
    mixed.other("damaged/locked.zip", bytes(locked), "problem")
    mixed.other("damaged/page 7.jpg", documents.jpeg("p. 7", (125, 175)), "unsearchable")
    mixed.other(
        "README.txt", "Cuttings, exports and scans of four invented towns, gathered to try every format.\n", "part"
    )


SECTIONS = (
    nexis,
    nexis_uni,
    factiva,
    other_databases,
    portable,
    typed,
    issues,
    lone_pages,
    published,
    saved_pages,
    mailed,
)
MORE = (agencies_and_libraries, records, texts, packed, damaged)


def main() -> None:
    """Make all anew."""
    shutil.rmtree(OUT, ignore_errors=True)
    mixed = Mixed()
    for section in (*SECTIONS, *MORE):
        section(mixed)
    for name, rows in (("expected.jsonl", mixed.articles), ("files.jsonl", mixed.files)):
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (OUT / name).write_text(lines, "utf-8")


if __name__ == "__main__":
    main()
