# SPDX-License-Identifier: MIT
"""Stories as documents: RTF, DOCX, ODT, and PDF written operator by operator, with columns, hyphens and running heads."""

import io
import textwrap
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import docx
from invented_story import Story, long_date, weekday
from PIL import Image, ImageDraw

FIXED = (2016, 7, 27, 10, 32, 0)


def rezipped(data: bytes) -> bytes:
    """Return a zip with its times fixed, so that the same content is the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, FIXED), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def zipped(members: Iterable[tuple[str, bytes | str]], *, stored: Sequence[str] = ()) -> bytes:
    """Return a zip of members with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, FIXED), data, how)
    return out.getvalue()


def rtf(lines: Sequence[str], *, by_code_page: bool = False) -> bytes:
    """Return lines as paragraphs of RTF; `\\n` in one is a line break. Signs beyond ASCII as `\\uN?`, or as cp1252."""
    out = ["{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\info{\\title untitled}"]
    out.append("{\\creatim\\yr2016\\mo7\\dy27\\hr10\\min32}}\\viewkind4\\uc1\\pard\\f0\\fs20 ")
    out.extend("{" + "".join(_rtf_sign(sign, by_code_page) for sign in line) + "}\\par\n" for line in lines)
    return ("".join(out) + "}").encode("ascii")


def _rtf_sign(sign: str, by_code_page: bool) -> str:
    if sign == "\n":
        return "\\line "
    if sign in "\\{}":
        return "\\" + sign
    if ord(sign) < 128:
        return sign
    if by_code_page:
        return f"\\'{sign.encode('cp1252')[0]:02x}"
    number = ord(sign)
    return f"\\u{number if number < 32768 else number - 65536}?"


def docx_file(lines: Sequence[str], *, title: str = "untitled") -> bytes:
    """Return lines as paragraphs of a Word document whose properties speak of 2016."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.core_properties.title = title
    document.core_properties.author = "scanroom"
    out = io.BytesIO()
    document.save(out)
    return rezipped(out.getvalue())


def document_lines(story: Story) -> list[str]:
    """Return a story as one types it: headline, date, byline, paragraphs."""
    by = {"en": "By", "de": "Von", "fr": "Par", "es": "Por", "it": "Di"}.get(story.language, "")
    lines = [
        story.headline,
        f"{weekday(story.language, story.day).capitalize()}, {long_date(story.language, story.day)}",
    ]
    return [*lines, *([f"{by} {story.byline}".strip()] if story.byline else []), *story.paragraphs]


_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def odt_file(lines: Sequence[str]) -> bytes:
    """Return lines as an OpenDocument text; the first is its heading."""
    spaces = f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0"'
    heading = f'<text:h text:outline-level="1">{escaped(lines[0])}</text:h>'
    text = heading + "".join(f'<text:p text:style-name="Standard">{escaped(line)}</text:p>' for line in lines[1:])
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2"><office:body><office:text>{text}</office:text></office:body></office:document-content>'
    meta = f'<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="{_ODF}:office:1.0" xmlns:meta="{_ODF}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><meta:creation-date>2016-07-27T10:32:00</meta:creation-date><dc:date>2016-07-27T10:32:00</dc:date></office:meta></office:document-meta>'
    entries = "".join(
        f'<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>'
        for path, kind in (
            ("/", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        )
    )
    manifest = f'<?xml version="1.0"?><m:manifest xmlns:m="{_ODF}:manifest:1.0">{entries}</m:manifest>'
    members = [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", content),
        ("meta.xml", meta),
        ("META-INF/manifest.xml", manifest),
    ]
    return zipped(members, stored=("mimetype",))


def escaped(text: str) -> str:
    """Return text fit for XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


# --- PDF ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """One line of type: where it begins (points from the lower left), its size, its words."""

    x: float
    y: float
    size: float
    text: str


def pdf(pages: Sequence[Sequence[Line]], *, title: str = "untitled") -> bytes:
    """Return a PDF with a text layer in Helvetica and cp1252; its properties speak of 2016."""
    streams = []
    for page in pages:
        parts = [b"BT"]
        for line in page:
            text = line.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            parts.append(b"/F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj" % (line.size, line.x, line.y, text))
        streams.append((b"\n".join([*parts, b"ET"]), b"<</Font<</F1 3 0 R>>>>"))
    return _pdf_file(streams, [b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"], title)


def _pdf_file(streams: Sequence[tuple[bytes, bytes]], extra: Sequence[bytes], title: str) -> bytes:
    first = 3 + len(extra)
    kids = b" ".join(b"%d 0 R" % (first + 2 * at) for at in range(len(streams)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(streams)), *extra]
    for at, (stream, resources) in enumerate(streams):
        content = first + 2 * at + 1
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources%s>>" % (content, resources)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    objects.append(
        b"<</Title(%s)/Author(scanroom)/CreationDate(D:20160727103200Z)/ModDate(D:20160727103200Z)>>"
        % title.encode("cp1252")
    )
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, data in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, data))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(
        b"trailer <</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, len(objects), start)
    )
    return out.getvalue()


def pdf_of_pictures(pages: int) -> bytes:
    """Return scanned pages without any text."""
    picture = jpeg("PAGE", (200, 280))
    image = (
        b"<</Type/XObject/Subtype/Image/Width 200/Height 280/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length %d>>stream\n%s\nendstream"
        % (len(picture), picture)
    )
    return _pdf_file([(b"q 595 0 0 842 0 0 cm /I Do Q", b"<</XObject<</I 3 0 R>>>>")] * pages, [image], "untitled")


def jpeg(text: str, size: tuple[int, int]) -> bytes:
    """Return a small grey picture of a page."""
    image = Image.new("L", size, 235)
    draw = ImageDraw.Draw(image)
    for at in range(20, size[1] - 10, 8):
        draw.line([(10, at), (size[0] - 10 - at % 23, at)], fill=90)
    draw.text((10, 5), text, fill=0)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=40)
    return out.getvalue()


def one_column(story: Story, *, dated: bool = True) -> list[list[Line]]:
    """Return the pages of a story set in one column, an empty line between paragraphs."""
    head = document_lines(story)[: 2 + bool(story.byline)]
    head = head if dated else [head[0], *head[2:]]
    lines = [Line(50, 780, 16, part) for part in textwrap.wrap(head[0], 60)]
    lines = [Line(50, 780 - 20 * at, 16, one.text) for at, one in enumerate(lines)]
    pages = [lines]
    y = lines[-1].y - 24
    for line in [*head[1:], "", *(part for one in story.paragraphs for part in [*textwrap.wrap(one, 88), ""])]:
        if y < 60:
            pages.append([])
            y = 780
        if line:
            pages[-1].append(Line(50, y, 10, line))
        y -= 14
    return pages


def columns(story: Story, *, count: int = 2, width: int = 40, heads: str = "") -> list[list[Line]]:
    """Return pages of narrow columns with words hyphenated at line ends, indents, and running heads with folios."""
    set_lines = [line for one in story.paragraphs for line in hyphenated(one, width)]
    head = document_lines(story)[: 2 + bool(story.byline)]
    pages: list[list[Line]] = []
    depth, at = 44, 0
    while at < len(set_lines) or not pages:
        page: list[Line] = []
        top = 770.0
        if heads:
            page.append(Line(50, 815, 8, f"{heads}     {len(pages) + 3}"))
        if not pages:
            page += [Line(50, top - 20 * row, 17, part) for row, part in enumerate(textwrap.wrap(head[0], 55))]
            top = page[-1].y - 22
            page += [Line(50, top - 13 * row, 9, one) for row, one in enumerate(head[1:])]
            top -= 13 * len(head[1:]) + 12
        rows = min(depth, int((top - 60) / 14))
        if len(set_lines) - at < rows * count:  # the last page: columns of one height
            rows = -(-(len(set_lines) - at) // count)
        for column in range(count):
            for row in range(rows):
                if at < len(set_lines):
                    indent = 10 if set_lines[at].startswith("\t") else 0
                    x = 50 + column * (510 / count) + indent
                    page.append(Line(round(x, 1), top - 14 * row, 9.5, set_lines[at].strip("\t")))
                    at += 1
        pages.append(page)
    return pages


def hyphenated(paragraph: str, width: int) -> list[str]:
    """Return a paragraph set to a width, words of letters broken by a hyphen where they don't fit; first line tabbed."""
    lines, line = [], "\t"
    for word in paragraph.split():
        room = width - len(line) - 1
        if len(line) + 1 + len(word) <= width or line in {"", "\t"}:
            line += ("" if line in {"", "\t"} else " ") + word
        elif word.isalpha() and len(word) > 7 and room >= 5:
            cut = min(room - 1, len(word) - 3)
            lines.append(f"{line} {word[:cut]}-")
            line = word[cut:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]
