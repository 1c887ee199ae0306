# SPDX-License-Identifier: MIT
"""Hostile markup and records: entities, depth, attributes, loops, what is cut short."""

import base64
import json
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from hostile_case import FLAGGED, LISTED, PARTLY, REPORTED, UNSEARCHABLE, Row, case
from hostile_texts import STORY, fill, sized
from PIL import Image

_SPECIMENS = Path(__file__).parent / "mixed" / "archive"
_LOL = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
_DECLARED = {
    "bomb": f'<!DOCTYPE ROOT [<!ENTITY l0 "lol">{_LOL}]>',
    "file": '<!DOCTYPE ROOT [<!ENTITY l9 SYSTEM "file:///etc/hostname">]>',
    "parameter": '<!DOCTYPE ROOT [<!ENTITY % p SYSTEM "http://harbour.example/p.dtd"> %p;]>',
}
_ROOTS = {
    "rss": "<rss version='2.0'><channel><item><title>Harbour &l9;</title><description>D</description></item></channel></rss>",
    "feed": "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Harbour &l9;</title><content>D</content></entry></feed>",
    "TEI": "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>Harbour &l9;</p></body></text></TEI>",
    "nitf": "<nitf><body><body.content><p>Harbour &l9;</p></body.content></body></nitf>",
    "newsItem": "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentSet><inlineData>&l9;</inlineData></contentSet></newsItem>",
    "mets": "<mets><dmdSec ID='d'><mdWrap><xmlData>&l9;</xmlData></mdWrap></dmdSec></mets>",
    "alto": "<alto><Layout><Page><PrintSpace><TextLine><String CONTENT='&l9;'/></TextLine></PrintSpace></Page></Layout></alto>",
    "PcGts": "<PcGts><Page><TextRegion><TextEquiv><Unicode>&l9;</Unicode></TextEquiv></TextRegion></Page></PcGts>",
    "PPSResponse": "<PPSResponse><ppsarticle><article><headline>&l9;</headline></article></ppsarticle></PPSResponse>",
    "articles": "<articles><article><title>Harbour &l9;</title><body>Closed.</body></article></articles>",
}


def _no_secret(rows: Sequence[Row]) -> str:
    host = Path("/etc/hostname")
    name = host.read_text("utf-8").strip() if host.exists() else ""
    told = [row["path"] for row in rows if "lollol" in row["body"] or (name and name in row["body"])]
    return f"an entity was followed in {told}" if told else ""


@case("entity bomb, external entity, network DTD in every kind of XML", REPORTED, reason="entities of its own")
def _entities(folder: Path, _: float) -> None:
    for how, declared in _DECLARED.items():
        for root, text in _ROOTS.items():
            (folder / f"{root}-{how}.xml").write_text(declared.replace("ROOT", root) + text, "utf-8")


@case("the same in a web page and in a DOCX", LISTED, FLAGGED, PARTLY, REPORTED, check=_no_secret)
def _entities_elsewhere(folder: Path, _: float) -> None:
    page = _DECLARED["file"].replace("ROOT", "html") + f"<html><body><h1>Harbour &l9;</h1><p>{STORY}</p></body></html>"
    (folder / "a.html").write_text(page, "utf-8")
    (folder / "b.xhtml").write_text('<?xml version="1.0"?>' + page.replace("file:///etc", "/etc"), "utf-8")
    word = _DECLARED["bomb"].replace("ROOT", "w:document") + (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>Harbour &l9;</w:t></w:r></w:p></w:body></w:document>"
    )
    with zipfile.ZipFile(folder / "c.docx", "w") as archive:
        archive.writestr("word/document.xml", word)


@case("an entity bomb in UTF-16, and one behind 100 kB of comment", REPORTED, LISTED, FLAGGED, check=_no_secret)
def _entities_hidden(folder: Path, _: float) -> None:
    text = _DECLARED["bomb"].replace("ROOT", "rss") + _ROOTS["rss"]
    (folder / "a.xml").write_bytes(('<?xml version="1.0" encoding="utf-16"?>' + text).encode("utf-16"))
    (folder / "b.xml").write_text(f"<?xml version='1.0'?><!--{'x' * 100_000}-->" + text, "utf-8")


@case("XML 200,000 deep", REPORTED, PARTLY, LISTED, FLAGGED, reason="deep|large|no text|unknown kind|not.*article")
def _deep_xml(folder: Path, scale: float) -> None:
    depth = sized(200_000, scale, 20_000)
    for root, text in _ROOTS.items():
        deep = (
            text.replace("&l9;", "<p>" * depth + "closed" + "</p>" * depth)
            if "'&l9;'" not in text
            else "<alto>" * depth
        )
        (folder / f"{root}.xml").write_text(deep, "utf-8")
    (folder / "other.xml").write_text("<a>" * depth, "utf-8")


@case("100,000 nested div", FLAGGED, LISTED)
def _div(folder: Path, scale: float) -> None:
    depth = sized(100_000, scale, 10_000)
    page = f"<html><body>{'<div>' * depth}<h1>Harbour closed</h1><p>{STORY * 5}</p>{'</div>' * depth}</body></html>"
    (folder / "a.html").write_text(page, "utf-8")


@case(
    "100,000 attributes on one element", FLAGGED, LISTED, REPORTED, PARTLY, exhausting=True, reason="20 seconds|memory"
)
def _attributes(folder: Path, scale: float) -> None:
    count = sized(100_000, scale, 3000)
    given = " ".join(f"a{number}='{number}'" for number in range(count))
    (folder / "a.html").write_text(
        f"<html><body><h1>Harbour closed</h1><p {given}>{STORY * 5}</p></body></html>", "utf-8"
    )
    (folder / "b.xml").write_text(f"<articles><article {given}><title>Harbour</title></article></articles>", "utf-8")


@case("a page of script only", REPORTED, reason="no text")
def _script(folder: Path, _: float) -> None:
    (folder / "a.html").write_text(
        "<html><head><title>H</title></head><body><script>" + "var a=1;" * 9000 + "</script>"
    )


@case("a page that refreshes and loads from elsewhere", LISTED, FLAGGED, articles=1)
def _loads(folder: Path, _: float) -> None:
    elsewhere = "http://harbour.example/x"
    page = (
        f'<html><head><meta http-equiv="refresh" content="0;url={elsewhere}"><link rel=stylesheet href="{elsewhere}">'
        f'<script src="{elsewhere}"></script></head><body><h1>Harbour closed</h1><img src="{elsewhere}">'
        f'<iframe src="file:///etc/passwd"></iframe><p>{STORY * 5}</p></body></html>'
    )
    (folder / "a.html").write_text(page, "utf-8")


def _cut_to(source: str, target: Path, share: float) -> None:
    data = (_SPECIMENS / source).read_bytes()
    target.write_bytes(data[: int(len(data) * share)])


@case(
    "XML, HTML, PDF, DOCX, EPUB, ODT, RTF, mail, crawl cut short",
    PARTLY,
    reason="cut short|damaged|missing|no text|can't",
)
def _cut(folder: Path, _: float) -> None:
    cut = (
        *("web/feed.rss", "web/export.wordpress.xml", "xml/agency.nitf.xml", "documents/two columns.pdf"),
        *("documents/letter.docx", "documents/issue.epub", "documents/письмо.odt", "documents/pont.rtf"),
        *("mail/courrier.eml", "mail/desk.mbox", "web/crawl.warc.gz", "web/crawl.wacz", "web/saved.mhtml"),
        *("records/cuttings.json", "records/cuttings.jsonl", "records/cuttings.csv", "wire/agency-1987.sgm"),
        *("databases/nexis uni/files.RTF", "databases/factiva/answer.xml", "issues/inline/issue_mets.xml"),
    )
    for number, source in enumerate(cut):
        for share in (0.3, 0.7):
            _cut_to(source, folder / f"{share}-{number}-{Path(source).name}", share)


def pdf(objects: Sequence[bytes], root: int = 1) -> bytes:
    """Return a PDF of these objects, numbered from 1."""
    told, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(told))
        told += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    ending = b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, len(told))
    return told + table + ending


_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_PDF_REASON = "PDF|damaged|no text|can't be|pages|large|scanned|picture"


@case("PDF whose pages loop", REPORTED, LISTED, FLAGGED, UNSEARCHABLE, reason=_PDF_REASON)
def _pdf_loop(folder: Path, _: float) -> None:
    (folder / "tree.pdf").write_bytes(pdf([_CATALOG, b"<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>"]))
    (folder / "self.pdf").write_bytes(pdf([b"1 0 R", b"<< /Type /Pages /Kids [1 0 R] /Count 1 >>"]))
    data = pdf([_CATALOG, b"<< /Type /Pages /Count 0 /Kids [] >>"])
    start = data.rindex(b"xref", 0, data.index(b"trailer"))
    (folder / "xref.pdf").write_bytes(data.replace(b"/Size", b"/Prev %d /Size" % start))


@case("PDF of two thousand million pages", REPORTED, LISTED, FLAGGED, UNSEARCHABLE, reason=_PDF_REASON)
def _pdf_count(folder: Path, _: float) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>"
    (folder / "a.pdf").write_bytes(pdf([_CATALOG, b"<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>", page]))


@case(
    "PDF of 20,000 pages that are one page",
    REPORTED,
    LISTED,
    FLAGGED,
    PARTLY,
    exhausting=True,
    reason=_PDF_REASON + "|20 seconds|memory",
)
def _pdf_one_page(folder: Path, scale: float) -> None:
    count = sized(20_000, scale, 300)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> >> >>"
    text = b"BT /F0 10 Tf 50 300 Td (The harbour is closed.) Tj ET"
    content = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text)
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    kids = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, b"3 0 R " * count)
    (folder / "a.pdf").write_bytes(pdf([_CATALOG, kids, page, content, font]))


@case(
    "PDF with 1 GB in a stream",
    REPORTED,
    LISTED,
    FLAGGED,
    UNSEARCHABLE,
    exhausting=True,
    reason=_PDF_REASON + "|memory|20 seconds",
)
def _pdf_bomb(folder: Path, scale: float) -> None:
    packer = zlib.compressobj(9)
    piece = b"BT (a) Tj ET " * 80_000
    packed = b"".join(packer.compress(piece) for _ in range(sized(1_000_000_000, scale, 8_000_000) // len(piece)))
    packed += packer.flush()
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>"
    content = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed)
    (folder / "a.pdf").write_bytes(pdf([_CATALOG, b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page, content]))


@case("PDF without a text layer", UNSEARCHABLE)
def _pdf_scanned(folder: Path, _: float) -> None:
    (folder / "a.pdf").write_bytes((_SPECIMENS / "documents" / "scanned.pdf").read_bytes())


@case("JSON 200,000 deep", REPORTED, PARTLY, LISTED, reason="JSON|deep|article|text")
def _deep_json(folder: Path, scale: float) -> None:
    depth = sized(200_000, scale, 50_000)
    (folder / "a.json").write_text("[" * depth, "utf-8")
    (folder / "b.json").write_text('{"a":' * depth + "1" + "}" * depth, "utf-8")
    (folder / "c.jsonl").write_text(
        '{"body": "closed"}\n{"body": ' + "[" * depth + "\n" + '{"body": "open"}\n', "utf-8"
    )
    (folder / "d.json").write_text('{"body": ' + "9" * depth + "}", "utf-8")


@case("RTF of 200,000 groups, with binary bombs", LISTED, FLAGGED, PARTLY, REPORTED, reason="deep|no text|large")
def _rtf(folder: Path, scale: float) -> None:
    count = sized(200_000, scale, 20_000)
    (folder / "a.rtf").write_text("{\\rtf1 Harbour closed.\\par " + "{" * count, "utf-8")
    (folder / "b.rtf").write_text("{\\rtf1 Harbour closed.\\par " + "{\\b}" * count + "}", "utf-8")
    (folder / "c.rtf").write_text("{\\rtf1 Harbour \\bin99999999999 closed.}", "utf-8")
    (folder / "d.rtf").write_text("{\\rtf1\\uc32000 " + "\\u65536 \\u-99999 " * 2000 + "}", "utf-8")


@case(
    "mail of parts 2,000 deep, of 100,000 parts, of a million header lines",
    LISTED,
    FLAGGED,
    PARTLY,
    REPORTED,
    reason="parts|deep|large|text|containers|cut|damaged",
)
def _mail(folder: Path, scale: float) -> None:
    head = "From: desk@harbour.example\nSubject: Harbour closed\nMIME-Version: 1.0\n"
    depth = sized(2000, scale, 2000)
    parts = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(depth))
    (folder / "deep.eml").write_text(head + parts + "Content-Type: text/plain\n\nThe harbour is closed.\n", "utf-8")
    letters = "Content-Type: message/rfc822\n\n" * depth
    (folder / "letters.eml").write_text(head + letters + "Subject: x\n\nClosed.\n", "utf-8")
    many = "--b\nContent-Type: text/plain\n\nThe harbour is closed.\n" * sized(100_000, scale, 5000)
    (folder / "many.eml").write_text(f'{head}Content-Type: multipart/mixed; boundary="b"\n\n{many}', "utf-8")
    lines = "".join(f"X-{n}: closed\n" for n in range(sized(1_000_000, scale, 20_000)))
    (folder / "lines.eml").write_text(head + lines + "\nThe harbour is closed.\n", "utf-8")
    (folder / "words.eml").write_text(f"{head}To: {'=?utf-8?q?a?= ' * 20_000}\n\nThe harbour is closed.\n", "utf-8")


@case(
    "mail with a zip bomb, and text in base64 without end",
    LISTED,
    FLAGGED,
    PARTLY,
    REPORTED,
    reason="tightly|large|text|damaged",
)
def _mail_bomb(folder: Path, scale: float) -> None:
    head = (
        'From: a@harbour.example\nSubject: Closed\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    )
    packed = base64.encodebytes(zlib.compress(bytes(sized(200_000_000, scale, 12_000_000)), wbits=31)).decode()
    attached = f"--b\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n{packed}\n--b--\n"
    (folder / "a.eml").write_text(f"{head}--b\n\nThe harbour is closed.\n{attached}", "utf-8")
    start = b"From: a@b.example\nSubject: Closed\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n"
    fill(folder / "b.eml", b"VGhlIGhhcmJvdXIgaXMgY2xvc2VkLg==\n", sized(60_000_000, scale, 500_000), start=start)


@case("MBOX whose one mail never ends", LISTED, FLAGGED, PARTLY, REPORTED, reason="large")
def _mbox(folder: Path, scale: float) -> None:
    start = b"From a@b.example Wed Feb 23 23:30:00 1994\nFrom: a@b.example\nSubject: Closed\n\n"
    fill(folder / "a.mbox", b"The harbour is closed.\n", sized(100_000_000, scale, 500_000), start=start * 2)


@case("CSV field that never closes", PARTLY, REPORTED, LISTED, FLAGGED, reason="field|row|end|large|memory")
def _csv(folder: Path, scale: float) -> None:
    start = b'headline,body\nHarbour,closed\nHarbour,"'
    fill(folder / "a.csv", b"closed, it was said\n", sized(100_000_000, scale, 500_000), start=start)


@case("CSV of 100,000 columns", LISTED, FLAGGED, PARTLY, REPORTED, reason="row|column|text|article")
def _columns(folder: Path, scale: float) -> None:
    columns = b",x" * sized(100_000, scale, 20_000)
    (folder / "a.csv").write_bytes(b"headline,body" + columns + b"\n" + b"Harbour,closed\n" * 1000)


@case("Reuters story without end", PARTLY, REPORTED, LISTED, FLAGGED, reason="end|large|memory|cut")
def _reuters(folder: Path, scale: float) -> None:
    start = b'<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS NEWID="1"><TEXT><TITLE>HARBOUR</TITLE><BODY>'
    fill(folder / "a.sgm", b"closed, it was said\n", sized(300_000_000, scale, 500_000), start=start)


_METS = "<mets xmlns:xlink='http://www.w3.org/1999/xlink'><fileSec><fileGrp>{files}</fileGrp></fileSec>{maps}</mets>"
_LINK = "<file ID='{id}'><FLocat xlink:href='{href}'/></file>"


@case(
    "METS whose pages lie outside, are itself, a device, or 100,000 that are not there",
    REPORTED,
    PARTLY,
    reason="page|issue|text",
)
def _mets_links(folder: Path, scale: float) -> None:
    names = ["../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "b_mets.xml", "a_mets.xml", "/dev/zero"]
    files = "".join(_LINK.format(id=f"F{number}", href=name) for number, name in enumerate(names))
    pages = "".join(f"<div TYPE='page'><fptr FILEID='F{number}'/></div>" for number in range(len(names)))
    maps = f"<structMap TYPE='PHYSICAL'><div>{pages}</div></structMap>"
    (folder / "a_mets.xml").write_text(_METS.format(files=files, maps=maps), "utf-8")
    (folder / "b_mets.xml").write_text(_METS.format(files=files, maps=maps), "utf-8")
    count = sized(100_000, scale, 2000)
    files = "".join(_LINK.format(id=f"F{number}", href=f"text/{number}.xml") for number in range(count))
    pages = "".join(f"<div TYPE='page'><fptr FILEID='F{number}'/></div>" for number in range(count))
    maps = f"<structMap TYPE='PHYSICAL'><div>{pages}</div></structMap>"
    (folder / "c_mets.xml").write_text(_METS.format(files=files, maps=maps), "utf-8")


@case("METS whose articles are each all the blocks of a page", LISTED, FLAGGED, PARTLY, REPORTED, exhausting=True)
def _mets_areas(folder: Path, scale: float) -> None:
    count = sized(2000, scale, 100)
    lines = "".join(
        f"<TextBlock ID='B{n}'><TextLine><String ID='S{n}' CONTENT='closed{n}' HPOS='1' VPOS='{n}' WIDTH='9' HEIGHT='1'/>"
        "</TextLine></TextBlock>"
        for n in range(count)
    )
    page = f"<alto><Layout><Page ID='P'><PrintSpace>{lines}</PrintSpace></Page></Layout></alto>"
    (folder / "page.xml").write_text(page, "utf-8")
    areas = "".join(f"<fptr><area FILEID='F' BETYPE='IDREF' BEGIN='B{n}'/></fptr>" for n in range(count))
    articles = f"<div TYPE='ARTICLE' LABEL='Harbour'>{areas}</div>" * sized(500, scale, 50)
    maps = f"<structMap TYPE='LOGICAL'><div TYPE='Newspaper'>{articles}</div></structMap>"
    files = _LINK.format(id="F", href="page.xml")
    (folder / "issue_mets.xml").write_text(_METS.format(files=files, maps=maps), "utf-8")


@case("hOCR and PAGE with boxes of no size and orders that loop", LISTED, FLAGGED, PARTLY, REPORTED)
def _boxes(folder: Path, _: float) -> None:
    words = "".join(f"<span class='ocrx_word' title='bbox {n} -9 {'9' * 40} nan'>closed</span> " for n in range(2000))
    (folder / "a.hocr").write_text(f"<html><div class='ocr_page' title='bbox 0 0 0 0'>{words}</div></html>", "utf-8")
    loop = "<RegionRefIndexed index='0' regionRef='r'/>" + "<OrderedGroup id='g' regionRef='g'>" * 100
    region = "<TextRegion id='r'><Coords points='0,0 nan,1 {0},-1'/><TextLine><TextEquiv><Unicode>closed</Unicode></TextEquiv></TextLine></TextRegion>"
    page = f"<PcGts><Page imageWidth='-1' imageHeight='0'><ReadingOrder>{loop}{'</OrderedGroup>' * 100}</ReadingOrder>{region}</Page></PcGts>"
    (folder / "b.xml").write_text(page.replace("{0}", "9" * 40), "utf-8")


@case(
    "records whose fields are lists, numbers, nothing, a million keys",
    LISTED,
    FLAGGED,
    PARTLY,
    reason="text|headline|article|JSON",
)
def _records(folder: Path, scale: float) -> None:
    odd: list[object] = [None, 1e308, True, ["a", {"b": [1]}], {"title": {"title": 1}}, "\ud800", "", 10**400]
    values = [{"title": one, "body": two, "date": one} for one in odd for two in (odd[3], "The harbour is closed.")]
    (folder / "a.json").write_text(json.dumps(values), "utf-8")
    keys = {f"k{number}": number for number in range(sized(1_000_000, scale, 20_000))}
    (folder / "b.json").write_text(json.dumps({"title": "Harbour", "body": "closed", **keys}), "utf-8")


_DRAWN = "is a picture|large|can't be drawn|can't be unpacked|damaged|too long|ended over"


@case(
    "JPEG, PNG, TIFF, GIF that say they have 4,000,000,000 pixels",
    UNSEARCHABLE,
    REPORTED,
    reason=_DRAWN,
    pages=("a.jpg", "b.png", "c.tif", "d.gif"),
)
def _pictures(folder: Path, _: float) -> None:
    small = Image.new("L", (64, 64), 128)
    for name in ("a.jpg", "b.png", "c.tif", "d.gif"):
        small.save(folder / name)
    data = bytearray((folder / "a.jpg").read_bytes())
    start = data.index(b"\xff\xc0")
    data[start + 5 : start + 9] = b"\xfa\x00\xfa\x00"
    (folder / "a.jpg").write_bytes(data)
    data = bytearray((folder / "b.png").read_bytes())
    data[16:24] = b"\0\0\xfa\0\0\0\xfa\0"
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    (folder / "b.png").write_bytes(data)
    wide = (
        (folder / "c.tif")
        .read_bytes()
        .replace(b"\x00\x01\x04\x00\x01\x00\x00\x00\x40\x00", b"\x00\x01\x04\x00\x01\x00\x00\x00\x00\xfa")
    )
    (folder / "c.tif").write_bytes(
        wide.replace(b"\x01\x01\x04\x00\x01\x00\x00\x00\x40\x00", b"\x01\x01\x04\x00\x01\x00\x00\x00\x00\xfa")
    )
    data = bytearray((folder / "d.gif").read_bytes())
    data[6:10] = b"\xff\xff\xff\xff"
    (folder / "d.gif").write_bytes(data)


@case(
    "PNG and TIFF of 250,000,000 pixels, packed to nearly nothing",
    UNSEARCHABLE,
    reason=_DRAWN,
    pages=("a.png", "b.tif"),
)
def _large_pictures(folder: Path, scale: float) -> None:
    side = int(sized(250_000_000, scale, 1_000_000) ** 0.5)
    picture = Image.new("L", (side, side), 255)
    picture.save(folder / "a.png")
    picture.save(folder / "b.tif", compression="tiff_deflate")


@case(
    "PDF pages that draw a million circles, a pattern in a pattern, a page of 10^9 points",
    LISTED,
    FLAGGED,
    UNSEARCHABLE,
    REPORTED,
    PARTLY,
    exhausting=True,
    reason=f"{_DRAWN}|{_PDF_REASON}|seconds",
    pages=("a.pdf", "b.pdf"),
)
def _drawn(folder: Path, scale: float) -> None:
    paths = b"0 0 m 900 1 2 800 3 3 c 5 700 9 9 600 4 c B\n" * sized(1_000_000, scale, 2000)
    packed = zlib.compress(paths)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 999 999] /Contents 4 0 R >>"
    content = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed)
    kids = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>"
    (folder / "a.pdf").write_bytes(pdf([_CATALOG, kids, page, content]))
    page = page.replace(b"999 999", b"1000000000 1000000000")
    (folder / "b.pdf").write_bytes(pdf([_CATALOG, kids, page, b"<< /Length 0 >>\nstream\n\nendstream"]))
