# SPDX-License-Identifier: MIT
"""PDF documents for tests, of their own operators: texts set in columns, as typesetting programs write them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

# The widths of Helvetica's letters from blank to tilde, in thousandths of its size, as Adobe's metrics give them.
_WIDTHS = """
278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278
278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722
667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556
556 333 500 278 556 500 722 500 500 500 334 260 334 584
"""
HELVETICA = dict(zip(map(chr, range(32, 127)), map(int, _WIDTHS.split()), strict=True))
WIDTH, HEIGHT = 595, 842


def width_of(text: str, size: float) -> float:
    """Return how wide a text is, in points."""
    return sum(HELVETICA.get(sign, 556) for sign in text) * size / 1000


@dataclass(slots=True)
class Sheet:
    """One page in the making; places are points from its upper left corner, of a line's foot."""

    pieces: list[str] = field(default_factory=list)

    def put(self, text: str, x: float, y: float, size: float = 10, *, spacing: float = 0, font: int = 0) -> None:
        """Set a line."""
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.pieces.append(f"BT /F{font} {size} Tf {spacing:.3f} Tw {x:.2f} {HEIGHT - y:.2f} Td ({escaped}) Tj ET")

    def picture(self) -> None:
        """Cover the page with a picture of four dots."""
        self.pieces.append(f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im0 Do Q")

    def column(
        self, paragraphs: Iterable[str], x: float, y: float, width: float, *, size: float = 9, indent: float = 10
    ) -> float:
        """Set paragraphs justified, words that end in a soft hyphen broken there; return where the next line goes."""
        for paragraph in paragraphs:
            lines = wrapped(paragraph, width, size, indent)
            for number, line in enumerate(lines):
                left = x + (indent if number == 0 else 0)
                room = width - (indent if number == 0 else 0) - width_of(line, size)
                blanks = line.count(" ")
                spacing = room / blanks if blanks and number < len(lines) - 1 else 0
                self.put(line, left, y, size, spacing=spacing)
                y += size * 1.15
        return y


def wrapped(paragraph: str, width: float, size: float, indent: float = 0) -> list[str]:
    """Break a paragraph into lines: at blanks, and at soft hyphens, of which only those at a line's end remain."""
    lines: list[str] = []
    line = ""
    for word in paragraph.split():
        room = width - (0 if lines else indent)
        plain = word.replace("\u00ad", "")
        together = f"{line} {plain}".lstrip()
        if width_of(together, size) <= room:
            line = together
            continue
        pieces = word.split("\u00ad")
        for cut in range(len(pieces) - 1, 0, -1):
            begun = f"{line} {''.join(pieces[:cut])}-".lstrip()
            if width_of(begun, size) <= room:
                line, plain = begun, "".join(pieces[cut:])
                break
        lines.append(line)
        line = plain
    return [*lines, line]


def pdf_of(sheets: Sequence[Sheet], *, info: str = "", catalog: str = "", page: str = "", trailer: str = "") -> bytes:
    """Return a document. The other words go into its dictionaries as they are."""
    objects: list[bytes] = [b"", b""]

    def add(content: bytes) -> int:
        objects.append(content)
        return len(objects)

    fonts = [
        add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode())
        for name in ("Helvetica", "Helvetica-Bold")
    ]
    image = add(
        b"<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\n"
        b"\x20\xf0\xf0\x20\nendstream"
    )
    resources = f"<</Font<</F0 {fonts[0]} 0 R/F1 {fonts[1]} 0 R>>/XObject<</Im0 {image} 0 R>>>>"
    kids = []
    for sheet in sheets:
        content = "\n".join(sheet.pieces).encode("cp1252")
        stream = add(b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream")
        kids.append(
            add(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources{resources}"
                f"/Contents {stream} 0 R{page}>>".encode()
            )
        )
    told = add(f"<<{info}>>".encode())
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode()
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    return _written(objects, f"/Info {told} 0 R{trailer}")


def _written(objects: Sequence[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
