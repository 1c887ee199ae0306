# SPDX-License-Identifier: MIT
"""Texts of the third draw that say their day themselves: transcripts, telex, lists, mastheads; and those that don't."""

import textwrap
from collections.abc import Callable
from datetime import date

from shapes_labelled import LabelledSet
from shapes_third_texts import Desk, Piece, label, said

_EACH = 5
_TYPED = date(2003, 5, 1)


def _joined(*blocks: str) -> str:
    return "\n\n".join(one for one in blocks if one) + "\n"


def _masthead(piece: Piece, at: int) -> str:
    head = piece.said("{Weekday}, {d} {Month} {y}.\n") + f"Page {at + 2}, column 3."
    return _joined(f"{piece.paper.upper()}\n{head}", piece.headline, piece.body)


def _card(piece: Piece, at: int) -> str:
    lines = (
        f"Title: {piece.headline}",
        f"Paper: {piece.paper}",
        piece.said("Date: {d} {Month} {y}"),
        f"Page: {at + 1}",
        said("Transcribed: {d} {Month} {y}", "en", _TYPED),
    )
    return _joined("\n".join(lines), piece.body)


def _cited(piece: Piece, at: int) -> str:
    return _joined(piece.headline, piece.body, f"[{piece.paper}, " + piece.said("{d} {Month} {y}") + f", p. {at + 3}]")


def _usenet(piece: Piece, at: int) -> str:
    lines = (
        "Path: gate!news.example!not-for-mail",
        "From: desk@wire.example (Press Wire)",
        "Newsgroups: regional.news",
        f"Subject: {piece.headline}",
        piece.said("Date: {d} {mon} {y} ") + f"{8 + at:02}:12:33 GMT",
        f"Message-ID: <{4711 + 13 * at}@wire.example>",
        f"Lines: {20 + at}",
    )
    return _joined("\n".join(lines), "\n\n".join(textwrap.fill(one, 72) for one in piece.paragraphs))


def _front(piece: Piece, at: int) -> str:
    if at % 2:
        return _joined(f'+++\ntitle = "{piece.headline}"\ndate = {piece.day}T09:00:00Z\ndraft = false\n+++', piece.body)
    return _joined(f'---\ntitle: "{piece.headline}"\ndate: {piece.day}\ntags: [local, news]\n---', piece.body)


def _scanned(piece: Piece, at: int) -> str:
    line = f"No. {14_227 + at:,}.      " + piece.said("{WEEKDAY}, {MONTH} {d}, {y}.") + "      PRICE ONE PENNY."
    blocks = [textwrap.fill(one, 46) for one in (piece.headline, *piece.paragraphs)]
    return _joined(piece.paper.upper(), line, *blocks)


def _bracketed(piece: Piece, _: int) -> str:
    return _joined(piece.headline + piece.said("\n({dd}.{mm}.{y})"), piece.body)


def _release(piece: Piece, _: int) -> str:
    if piece.language == "de":
        return _joined(piece.said("Pressemitteilung vom {d}. {Month} {y}"), piece.headline, piece.body)
    return _joined(piece.said("FOR IMMEDIATE RELEASE\n{Month} {d}, {y}"), piece.headline, piece.body, "-30-")


def _scraped(piece: Piece, at: int) -> str:
    crumbs = "Home > News > Local", "Weather | Traffic | Classified", "Skip navigation"
    when = piece.said("Published: {d} {Month} {y}, ") + f"{9 + at:02}:12"
    return _joined(
        *crumbs[at % 2 : at % 2 + 2], piece.headline, when, piece.body, "Last modified: 1 May 2003", "Top of page"
    )


def _database(piece: Piece, at: int) -> str:
    """Return one record as a reader copies it out of a database's window."""
    lines = (
        f"Title: {piece.headline}",
        *([f"Author: {piece.byline}"] if piece.byline else []),
        f"Publication title: {piece.paper}",
        f"Pages: A{at + 1}",
        piece.said("Publication date: {mon} {d}, {y}"),
        "Language of publication: English",
        "Document type: NEWSPAPER",
    )
    return _joined("\n".join(lines), piece.body)


def _above(form: str) -> Callable[[Piece, int], str]:
    """Return a way that has the line of the day first of all."""

    def way(piece: Piece, at: int) -> str:
        return _joined(piece.said(form, paper=piece.paper, n=at + 2), piece.headline, piece.body)

    return way


def _dated(form: str, *, last: bool = False) -> Callable[[Piece, int], str]:
    """Return a way that has the line of the day beneath the headline, or last."""

    def way(piece: Piece, at: int) -> str:
        line = piece.said(form, paper=piece.paper, n=at + 2)
        return _joined(piece.headline, *((piece.body, line) if last else (line, piece.body)))

    return way


# language, folder, ending, first and last year, way, stamps
_WAYS: tuple[tuple[str, str, str, tuple[int, int], Callable[[Piece, int], str], tuple[str, ...]], ...] = (
    ("en", "transcripts", "txt", (1862, 1939), _masthead, ()),
    ("en", "index cards", "txt", (1850, 1914), _card, ("2003-05-01",)),
    ("en", "typed up", "txt", (1871, 1952), _cited, ()),
    ("en", "news spool", "txt", (1990, 1999), _usenet, ()),
    ("en", "notes", "md", (1996, 2021), _front, ()),
    ("en", "film ocr", "txt", (1880, 1926), _scanned, ()),
    ("de", "sammlung", "txt", (1919, 1988), _bracketed, ()),
    ("en", "releases", "txt", (1975, 2006), _release, ()),
    ("de", "presse", "txt", (1985, 2010), _release, ()),
    ("en", "mirror", "txt", (1999, 2002), _scraped, ("2003-05-01",)),
    ("es", "textos", "txt", (1925, 1994), _dated("{Weekday}, {d} de {month} de {y}"), ()),
    ("es", "copias", "txt", (1901, 1936), _dated("Publicado en {paper} el {d} de {month} de {y}.", last=True), ()),
    ("it", "testi", "txt", (1948, 1994), _dated("{Weekday} {d} {month} {y}"), ()),
    ("it", "trascrizioni", "txt", (1922, 1961), _dated("da «{paper}», {d} {month} {y}", last=True), ()),
    ("fr", "textes", "txt", (1895, 1994), _dated("Paru le {weekday} {first} {month} {y}"), ()),
    ("fr", "copies", "txt", (1880, 1940), _dated("{paper}, {first} {month} {y}, p. {n}", last=True), ()),
    ("ru", "перепечатка", "txt", (1931, 1994), _dated("«{paper}», {d} {month} {y} г., с. {n}"), ()),
    ("ru", "лента", "txt", (1996, 2009), _dated("Опубликовано: {dd}.{mm}.{y}"), ()),
    ("en", "saved records", "txt", (1984, 2004), _database, ()),
    ("en", "first line", "txt", (1905, 1950), _above("{WEEKDAY} {MONTH} {d} {y}"), ()),
    ("fr", "relevés", "txt", (1872, 1914), _above("Du {first} {month} {y}"), ()),
    ("de", "Presseschau", "txt", (1946, 1990), _above("{paper} vom {dd}.{mm}.{y}"), ()),
    ("ru", "машинопись", "txt", (1925, 1968), _above("«{paper}», {d}.{roman}.{y} г."), ()),
    ("it", "rassegna", "txt", (1970, 1999), _above("{paper}, {d} {month} {y}, p. {n}"), ()),
    ("es", "prensa", "txt", (1931, 1975), _above("{paper}, {d}-{roman}-{y}"), ()),
    ("en", "family", "txt", (1866, 1934), _dated("Published in {paper} on {wd} {d} {mon} {y}"), ()),
    ("en", "scrapbook", "txt", (1877, 1903), _dated("{Weekday}, {Month} {th}, {y}."), ()),
)


def heads(made: LabelledSet) -> None:
    """State the day above, beneath or at the end of a text."""
    for number, (language, folder, ending, years, way, stamps) in enumerate(_WAYS):
        desk = Desk(34_000 + number)
        for at in range(_EACH):
            piece = desk.piece(
                language, desk.day(*years), (4, 2, 0, 6, 1)[at], signed=folder == "saved records" and at < 3
            )
            made.put(f"{folder}/{at + 1:02}.{ending}", way(piece, at), [label(piece, "visible", *stamps)])


def telex(made: LabelledSet) -> None:
    """Lay out messages of an agency as its printer gave them: capitals, a number, hour and day in one group."""
    desk = Desk(35_000)
    for at in range(6):
        piece = desk.piece("en", desk.day(1979, 1988), 3)
        paragraphs = tuple(one.upper() for one in piece.paragraphs)
        piece = piece.but(headline=piece.headline.upper(), paragraphs=paragraphs)
        group = piece.said("{dd}") + f"{10 + at}15 GMT " + piece.said("{MON} {yy}")
        lines = [textwrap.fill(one, 69) for one in paragraphs]
        text = _joined(f"ZCZC PWX{104 + 7 * at:04}\n{group}", piece.headline, "\n".join(lines), "NNNN")
        made.put(f"telex/{104 + 7 * at}.txt", text.replace("\n", "\r\n"), [label(piece, "visible")])


_DATELINES = {
    "en": (
        "{TOWN}, {month} {d} (Press Wire) — ",
        "{TOWN}, {mon}. {d} (PW) - ",
        "{Town}, {d} {month}: ",
        "{TOWN}, {d} {month}. — ",
    ),
    "de": ("{TOWN}, {d}. {month} (eigener Bericht). ", "{Town}, {d}. {month}. ", "{TOWN}, {d}. {month} – "),
    "fr": ("{TOWN}, {first} {month}. — ", "{Town}, {d} {month} (de notre correspondant) – "),
    "ru": ("{TOWN}, {d} {month}. (Наш корр.). ", "{TOWN}, {d} {month} – "),
    "es": ("{Town}, {d} {month} (Agencia).- ", "{TOWN}, {d} {month}. — "),
    "it": ("{TOWN}, {d} {month} - ", "{Town}, {d} {month} (Agenzia) – "),
}


def datelines(made: LabelledSet) -> None:
    """Give place, day and month, and no year."""
    for number, (language, forms) in enumerate(_DATELINES.items()):
        desk = Desk(36_000 + number)
        for at in range(8 if language == "en" else 4):
            piece = desk.piece(language, desk.day(1921, 1990))
            line = piece.said(forms[at % len(forms)], TOWN=piece.town.upper(), Town=piece.town)
            piece = piece.but(paragraphs=(line + piece.paragraphs[0], *piece.paragraphs[1:]))
            made.put(
                f"wires {language}/{at + 1:03}.txt", _joined(piece.headline, piece.body), [label(piece, "dateline")]
            )


_STAMPS = (
    ("en", "Transcribed by M. H., 12 October 2011", 1),
    ("en", "Accessed 12 October 2011", -1),
    ("en", "Scanned 2011-10-12, text corrected by hand", -1),
    ("de", "Erfasst am 12.10.2011", -1),
    ("fr", "Numérisé le 12 octobre 2011", -1),
    ("ru", "Дата сканирования: 12.10.2011", -1),
    ("es", "Consultado el 12 de octubre de 2011", -1),
    ("it", "Ultimo aggiornamento: 12/10/2011", 1),
)
_RECALLED = (
    "The chapel, opened on 3 June 1871 by the bishop, had stood empty for a generation.",
    "A similar sum was voted on 14 February 1902 and never spent.",
    "It was on 21 October 1886 that the first stone had been laid.",
    "An agreement of 9 May 1894 is said to settle the matter.",
)


def undated(made: LabelledSet) -> None:
    """Stamp texts with the day of a scan, or have them recall some day long before; neither is theirs."""
    for number, (language, line, place) in enumerate(_STAMPS):
        desk = Desk(37_000 + number)
        for at in range(3):
            piece = desk.piece(language, date(1936, 5, 6))
            blocks = [piece.headline, *piece.paragraphs]
            blocks.insert(place if place > 0 else len(blocks), line)
            made.put(f"scans {language}{number}/{at + 1}.txt", _joined(*blocks), [label(piece, "none", "2011-10-12")])
    desk = Desk(37_900)
    for at, sentence in enumerate(_RECALLED):
        piece = desk.piece("en", date(1936, 5, 6), 4)
        piece = piece.but(paragraphs=(*piece.paragraphs[:-1], f"{piece.paragraphs[-1]} {sentence}"))
        made.put(f"loose/{at + 1}.txt", _joined(piece.headline, piece.body), [label(piece, "none")])


SECTIONS = (heads, telex, datelines, undated)
