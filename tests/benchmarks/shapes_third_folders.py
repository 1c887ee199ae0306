# SPDX-License-Identifier: MIT
"""Texts of the third draw whose day stands in folders and names, or that have other numbers there."""

import textwrap
from datetime import date

from shapes_labelled import LabelledSet
from shapes_third_pages import slug
from shapes_third_texts import Desk, Piece, label

_EACH = 5
_BY = {"en": "By", "de": "Von", "fr": "Par", "es": "Por"}

# language, form of the path, the first day, days from one to the next
_DATED = (
    ("en", "Courier/{y}/{mm} {Month}/{wd} {dd}/{n}.txt", date(1952, 3, 17), 3),
    ("fr", "Presse/Boîte 3/{iso} ({weekday})/p. {n} col. 2.txt", date(1936, 8, 14), 5),
    ("de", "bote/{y}-{mm}-{dd}_Der_Bote_S{n}_Sp3.txt", date(1911, 4, 3), 9),
    ("de", "Abschriften/Anzeiger vom {d}. {Month} {y}, S. {n}.txt", date(1933, 3, 9), 12),
    ("fr", "Gazette du Val/{y}/n° {issue} - {first} {month} {y}/chronique locale.txt", date(1904, 4, 23), 4),
    ("ru", "вырезки/{iso} Заря с{n}.txt", date(1987, 11, 3), 8),
    ("ru", "Заря/{y}/№ {issue} ({d} {month} {y})/статья.txt", date(1962, 4, 14), 2),
    ("es", "recortes/El Faro {d}-{roman}-{y}.txt", date(1935, 6, 19), 26),
    ("en", "moon year/{y}_{mm}_{dd} - Tribune - {slug}.txt", date(1969, 7, 11), 5),
    ("en", "odm/ODM{c}.2.{n}.txt", date(1893, 4, 12), 7),
    ("en", "cuttings/EC {d}{mon}{y} p{n} col4.txt", date(1978, 3, 12), 15),
    ("en", "telegraph {y}/{yy}-{mm}-{dd}{letter}.txt", date(1966, 2, 8), 21),
    ("en", "{y}/{mon} {d}/{n}.txt", date(1949, 1, 5), 13),
    ("it", "ritagli/L'Eco {d} {month} {y} pag {n}.txt", date(1951, 2, 3), 30),
    ("de", "Wochenpost {y}/{d}.{m}./{n}.txt", date(1956, 10, 28), 7),
    ("en", "Clippings/{mon}. {d}, {y} - {head}.txt", date(1938, 10, 21), 5),
    ("es", "La Voz/{y}/{mm}-{month}/{dd}/noticia_{n}.txt", date(1981, 5, 6), 6),
    ("it", "corriere/corriere_{dd}_{mm}_{y}_{n}.txt", date(1967, 9, 8), 11),
    ("en", "Standard, {Month} {y}/{Weekday} {th}/{slug}.txt", date(1926, 5, 1), 6),
    ("ru", "Маяк {y}/{dd}{mm}{yy} - {n}.txt", date(1998, 3, 14), 3),
    ("de", "Tageblatt/Jg. {y}/Nr. {issue}, {Weekday} {d}. {Month}/lokales.txt", date(1921, 2, 26), 2),
    ("en", "reel 7/Examiner {y}-{mm}/{iso}/frame {frame}.txt", date(1913, 6, 14), 1),
    ("fr", "dépouillement/Le Petit Castelvielois, {weekday} {first} {month} {y}.txt", date(1908, 11, 27), 2),
    ("en", "by hand/{c}_Examiner_p{n}_{head}.txt", date(1901, 1, 23), 6),
    ("en", "Examiner cuttings/Examiner ({dd}-{mm}-{y}) {head}.txt", date(1958, 7, 9), 8),
    ("en", "dump/{y}/{m}/{d}/{n}.txt", date(1994, 8, 30), 1),
    ("en", "loc/{Month}_{d}_{y}_p{n}.txt", date(1943, 2, 27), 4),
    ("fr", "copies/{d}{month}{y}.txt", date(1914, 6, 14), 3),
    ("de", "Jahrgang {y}/{mm}_{Month}/{dd}_{Weekday}/{n}.txt", date(1972, 5, 12), 10),
    ("en", "bound/Vol. XXIII No. {issue} ({Month} {d}, {y})/{n}.txt", date(1887, 9, 3), 7),
    ("en", "EX/EX_{y}_{mm}_{dd}_00{n}_03.txt", date(1920, 3, 31), 2),
    ("en", "Post/Post {m}-{d}-{yy} A{n}.txt", date(1984, 2, 3), 9),
    ("ru", "{y}.{mm}.{dd} Вечерний Липовец/{n}.txt", date(1974, 6, 29), 2),
)

# language, form of the path; stamps where the name holds the day of a scan
_UNDATED = (
    ("en", "accessions/1998.14.{n}.txt", ()),
    ("en", "MS 1942/folio {n}r.txt", ()),
    ("en", "Box 12/Folder 3/Item {n}.txt", ()),
    ("fr", "cote K 1911 b/pièce {n}.txt", ()),
    ("en", "phone/IMG_20190412_1033{n}7.txt", ("2019-04-12",)),
    ("de", "Scanner/Scan_2014-03-02_00{n}.txt", ("2014-03-02",)),
    ("ru", "фонд 112/опись 3/дело 1047 лист {n}.txt", ()),
    ("it", "faldone 22/busta 1604 n {n}.txt", ()),
)


def set_out(piece: Piece, at: int) -> str:
    """Return a text as the fifth typist in turn sets it out."""
    signed = [f"{_BY[piece.language]} {piece.byline}"] if piece.byline else []
    blocks = [piece.headline, *signed, *piece.paragraphs]
    way = at % 5
    if way in (1, 3):
        blocks = [textwrap.fill(one, (0, 72, 0, 58)[way]) for one in blocks]
    if way == 2:
        return "\r\n\r\n".join(blocks) + "\r\n"
    if way == 4:
        return "\n".join([piece.headline, "", *signed, *piece.paragraphs])
    return "\n\n".join(blocks) + "\n"


def folders(made: LabelledSet) -> None:
    """Put the day into folders and names as readers of newspapers on film, paper and screen do."""
    for number, (language, form, first, step) in enumerate(_DATED):
        desk = Desk(32_000 + number)
        for at in range(_EACH):
            day = date.fromordinal(first.toordinal() + step * at)
            signed = language in _BY and (number + at) % 4 == 0
            piece = desk.piece(language, day, (0, 1, 5, 3, 0)[at], signed=signed)
            more = {"n": at + 1, "issue": 100 + number + step * at, "frame": 1200 + 3 * at, "letter": "abcab"[at]}
            path = piece.said(form, slug=slug(piece.headline), head=piece.headline.replace("/", " "), **more)
            made.put(path, set_out(piece, number + at), [label(piece, "path")])


def sidecars(made: LabelledSet) -> None:
    """Leave what Windows leaves in folders; none of it is an article."""
    made.put("Courier/1952/Thumbs.db", bytes(range(256)) * 8)
    made.put("Post/desktop.ini", "[.ShellClassInfo]\r\nIconIndex=0\r\n")


def numbered(made: LabelledSet) -> None:
    """Name texts by shelf marks, boxes, sheets and scanners."""
    for number, (language, form, stamps) in enumerate(_UNDATED):
        desk = Desk(33_000 + number)
        for at in range(4):
            piece = desk.piece(language, date(1934, 5, 6), (0, 2, 4, 6)[at])
            made.put(form.format(n=at + 1), set_out(piece, number + at), [label(piece, "none", *stamps)])


SECTIONS = (folders, sidecars, numbered)
