# SPDX-License-Identifier: MIT
"""Cuttings, transcripts and prints of the third draw as documents."""

from datetime import date

from shapes_labelled import STAMP, LabelledSet
from shapes_third_documents import columns, docx, odt, pdf, rtf
from shapes_third_texts import Desk, Piece, label

_BY = {"en": "By", "de": "Von", "fr": "Par", "es": "Por"}
_LINE = {
    "en": "{weekday} {d} {month} {y}",
    "de": "{weekday}, {d}. {month} {y}",
    "fr": "{weekday} {first} {month} {y}",
    "ru": "{d} {month} {y} г.",
    "es": "{weekday} {d} de {month} de {y}",
    "it": "{weekday} {d} {month} {y}",
}
_PAGE = {"en": "p. 4", "de": "S. 4", "fr": "p. 4", "ru": "с. 4", "es": "p. 4", "it": "p. 4"}


def _signed(piece: Piece) -> list[str]:
    return [f"{_BY[piece.language]} {piece.byline}"] if piece.byline else []


def source_first(piece: Piece) -> list[str]:
    """Return the paper, day and page, and then the article."""
    line = f"{piece.paper}, {piece.said(_LINE[piece.language])}, {_PAGE[piece.language]}"
    return [line, piece.headline, *_signed(piece), *piece.paragraphs]


def day_beneath(piece: Piece) -> list[str]:
    """Return an article with its day beneath the headline."""
    return [
        piece.headline,
        piece.said(_LINE[piece.language].replace("weekday", "Weekday")),
        *_signed(piece),
        *piece.paragraphs,
    ]


def source_last(piece: Piece) -> list[str]:
    """Return an article that ends with where it stood."""
    return [piece.headline, *_signed(piece), *piece.paragraphs, f"({piece.paper}, {piece.said(_LINE[piece.language])})"]


_WAYS = (source_first, day_beneath, source_last)
_CARD = {"en": ("Newspaper", "Date", "Page"), "de": ("Zeitung", "Datum", "Seite"), "fr": ("Journal", "Date", "Page")}


def long_piece(desk: Desk, language: str, day: date, parts: int) -> Piece:
    """Return an article as long as several."""
    first = desk.piece(language, day, 9, signed=desk.random.random() < 0.4)
    more = [one for _ in range(parts - 1) for one in desk.piece(language, day, 9).paragraphs]
    return first.but(paragraphs=(*first.paragraphs, *more))


def typed(made: LabelledSet) -> None:
    """Word processors' files: source first, day beneath, source last, and a card of two columns on top."""
    desk = Desk(42_000)
    for at, language in enumerate(("en", "de", "fr", "ru", "es", "it", "en", "de", "fr")):
        for ending in ("docx", "odt", "rtf"):
            piece = desk.piece(language, desk.day(1903, 2009), signed=at % 4 == 0 and language in _BY)
            way = _WAYS[(at + len(ending) + (ending == "rtf")) % 3]
            lines, titled = way(piece), way is not source_first and at % 2 == 0
            head = "Cuttings collection, volume III" if at % 3 == 0 else ""
            if ending == "docx":
                data = docx(lines, titled=titled, head=head)
            else:
                data = odt(lines, titled=titled) if ending == "odt" else rtf(lines)
            made.put(f"typed {ending}/{language} {at + 1}.{ending}", data, [label(piece, "visible", STAMP)])
    for at, language in enumerate(("en", "de", "fr", "en")):
        piece = desk.piece(language, desk.day(1921, 1969))
        form = "{d}. {month} {y}" if language == "de" else "{first} {month} {y}"
        rows = tuple(zip(_CARD[language], (piece.paper, piece.said(form), str(at + 2)), strict=True))
        data = docx([piece.headline, *piece.paragraphs], titled=True, rows=rows)
        made.put(f"cards/{at + 1:03}.docx", data, [label(piece, "visible", STAMP)])


def printed(made: LabelledSet) -> None:
    """PDF of one to three columns, with the paper and the day on top; three dated by their names."""
    desk = Desk(43_000)
    for at, language in enumerate(("en", "de", "fr", "en", "es", "it", "en", "de", "fr", "en")):
        piece = long_piece(desk, language, desk.day(1912, 2011), 2 + at % 4)
        if language in ("es", "it"):
            piece = piece.but(byline="")
        when = f"{piece.paper} - {piece.said(_LINE[language])} - {_PAGE[language]}"
        foot = "County archive, reading copy" if at % 2 else ""
        made.put(
            f"pdf/cutting {at + 1}.pdf",
            pdf(columns(piece, when, (1, 2, 3)[at % 3], foot=foot)),
            [label(piece, "visible", STAMP)],
        )
    for at in range(4):
        day = date(1957, 10, 4 + 9 * at) if at < 3 else date(1957, 11, 2)
        piece = long_piece(desk, "en", day, 2).but(byline="")
        name = f"pdf by day/{day} front page.pdf"
        made.put(name, pdf(columns(piece, "", 2, foot="Digitised from microfilm")), [label(piece, "path", STAMP)])


def bare(made: LabelledSet) -> None:
    """State no day; what the files say of themselves is when they were typed."""
    desk = Desk(44_000)
    for at, ending in enumerate(("docx", "odt", "rtf", "pdf") * 2):
        piece = desk.piece(("en", "fr")[at // 4], date(1950, 5, 5), 5)
        lines = [piece.headline, *piece.paragraphs]
        data = {"docx": docx, "odt": odt, "rtf": rtf}[ending](lines) if ending != "pdf" else pdf(columns(piece, "", 1))
        made.put(f"loose/sheet {at + 1}.{ending}", data, [label(piece, "none", STAMP)])


SECTIONS = (typed, printed, bare)
