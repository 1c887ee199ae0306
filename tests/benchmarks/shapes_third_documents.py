# SPDX-License-Identifier: MIT
"""Word processors' files and PDF of the third draw, from writers of its own."""

import io
import textwrap
import zipfile
import zlib
from collections.abc import Sequence
from xml.sax.saxutils import escape

from shapes_labelled import STAMP
from shapes_third_texts import Piece

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CORE = (
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    f'<dcterms:created xsi:type="dcterms:W3CDTF">{STAMP}T08:00:00Z</dcterms:created>'
    f'<dcterms:modified xsi:type="dcterms:W3CDTF">{STAMP}T09:30:00Z</dcterms:modified></cp:coreProperties>'
)
_RELS = "http://schemas.openxmlformats.org"


def _zip(members: dict[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in members.items():
            info = zipfile.ZipInfo(name, (2016, 7, 27, 8, 0, 0))
            packed.writestr(info, text, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return held.getvalue()


def docx(lines: Sequence[str], *, titled: bool = False, rows: Sequence[tuple[str, str]] = (), head: str = "") -> bytes:
    """Return a Word file of paragraphs, perhaps with a table of two columns above them and a page header."""

    def paragraph(text: str, style: str = "") -> str:
        shaped = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        cut = len(text) // 2  # Word breaks runs wherever somebody corrected a letter
        runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(one)}</w:t></w:r>' for one in (text[:cut], text[cut:]))
        return f"<w:p>{shaped}{runs}</w:p>"

    cells = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(one)}</w:tc>" for one in row) + "</w:tr>" for row in rows)
    table = f"<w:tbl>{cells}</w:tbl>" if rows else ""
    body = "".join(paragraph(one, "Title" if titled and at == 0 else "") for at, one in enumerate(lines))
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>' if head else "<w:sectPr/>"
    space = f'{_W} xmlns:r="{_RELS}/officeDocument/2006/relationships"'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    members = {
        "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{_RELS}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        + (f'<Override PartName="/word/header1.xml" ContentType="{kind}.header+xml"/>' if head else "")
        + "</Types>",
        "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="{_RELS}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_RELS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_RELS}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": _CORE,
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document {space}><w:body>{table}{body}{section}</w:body></w:document>',
    }
    if head:
        members["word/header1.xml"] = f'<?xml version="1.0"?><w:hdr {_W}>{paragraph(head)}</w:hdr>'
        members["word/_rels/document.xml.rels"] = (
            f'<?xml version="1.0"?><Relationships xmlns="{_RELS}/package/2006/relationships"><Relationship Id="rId9" '
            f'Type="{_RELS}/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>'
        )
    return _zip(members)


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def odt(lines: Sequence[str], *, titled: bool = False) -> bytes:
    """Return an OpenDocument text of paragraphs, the first a heading where it is titled."""
    spaces = " ".join(f'xmlns:{one}="{_ODF}{one}:1.0"' for one in ("office", "text", "meta"))
    parts = [f"<text:p>{escape(one)}</text:p>" for one in lines]
    if titled:
        parts[0] = f'<text:h text:outline-level="1">{escape(lines[0])}</text:h>'
    media = "application/vnd.oasis.opendocument.text"
    return _zip(
        {
            "mimetype": media,
            "content.xml": f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
            f"<office:body><office:text>{''.join(parts)}</office:text></office:body></office:document-content>",
            "meta.xml": f'<?xml version="1.0"?><office:document-meta {spaces}><office:meta><meta:creation-date>{STAMP}T08:00:00'
            "</meta:creation-date></office:meta></office:document-meta>",
            "META-INF/manifest.xml": f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{_ODF}manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        }
    )


def rtf(lines: Sequence[str]) -> bytes:
    """Return rich text of paragraphs: cp1252 as bytes, other letters as numbers."""

    def coded(one: str) -> str:
        if one in "\\{}":
            return "\\" + one
        if ord(one) < 128:
            return one
        data = one.encode("cp1252", "ignore")
        return f"\\'{data.hex()}" if data else f"\\u{ord(one)}?"

    body = "\n".join("\\pard\\plain\\fs22 " + "".join(map(coded, one)) + "\\par" for one in lines)
    created = r"{\info{\creatim\yr2016\mo7\dy27\hr8\min0}}"
    return (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Garamond;}}" + created + "\n" + body + "\n}").encode(
        "ascii"
    )


Placed = tuple[float, float, float, str]
"""Left and bottom in points, size, and what stands there."""


def pdf(pages: Sequence[Sequence[Placed]]) -> bytes:
    """Return a PDF of these lines, in Times."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    for at, page in enumerate(pages):
        drawn = []
        for left, bottom, size, text in page:
            data = text.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            drawn.append(f"BT /F1 {size} Tf 1 0 0 1 {left} {bottom} Tm (".encode() + data + b") Tj ET")
        stream = zlib.compress(b"\n".join(drawn))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * at} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode() + stream + b"\nendstream")
    objects.append(b"<< /CreationDate (D:20160727080000Z) /Producer (Scan station) >>")
    held = io.BytesIO()
    held.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(held.tell())
        held.write(f"{number} 0 obj\n".encode() + one + b"\nendobj\n")
    start = held.tell()
    held.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    held.write("".join(f"{one:010} 00000 n \n" for one in places).encode())
    held.write(
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return held.getvalue()


def columns(piece: Piece, when: str, count: int, *, foot: str = "") -> list[list[Placed]]:
    """Return pages of so many columns: the paper and its day on top, then the headline, then the text."""
    width = {1: 92, 2: 46, 3: 30}[count]
    lines: list[str] = []
    for paragraph in piece.paragraphs:
        lines += textwrap.wrap("   " + paragraph, width)
    pages: list[list[Placed]] = []
    while lines or not pages:
        top = 800.0
        page: list[Placed] = []
        if not pages:
            page += [(60, 800, 11, when), (60, 768, 20, "")]
            for one in textwrap.wrap(piece.headline, 44):
                page.append((60, top - 34, 19, one))
                top -= 24
            if piece.byline:
                page.append(
                    (
                        60,
                        top - 34,
                        9,
                        f"{ {'en': 'By', 'de': 'Von', 'fr': 'Par'}.get(piece.language, 'By') } {piece.byline}".strip(),
                    )
                )
                top -= 20
            top -= 44
        rows = int((top - 80) / 12.5)
        for column in range(count):
            taken, lines = lines[:rows], lines[rows:]
            page += [(60 + column * (480 // count), top - 12.5 * at, 10, one) for at, one in enumerate(taken)]
        page += [(280, 40, 8, str(len(pages) + 1)), *([(60, 28, 7, foot)] if foot else [])]
        pages.append([one for one in page if one[3]])
    return pages
