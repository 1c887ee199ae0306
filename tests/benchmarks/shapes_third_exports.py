# SPDX-License-Identifier: MIT
"""Database exports of the third draw, written from the tables of the formats alone."""

import html
import textwrap
from collections.abc import Sequence
from datetime import timedelta

from shapes_labelled import LabelledSet
from shapes_third_documents import docx, rtf
from shapes_third_nexis import count, loaded_on, nexis, nexis_page, nexis_uni
from shapes_third_texts import Desk, Piece, label


def _labels(pieces: Sequence[Piece], *, loaded: bool = True) -> list[dict[str, object]]:
    return [label(one, "stated", *([loaded_on(one).isoformat()] if loaded else [])) for one in pieces]


def _box(desk: Desk, language: str, number: int, first: int = 1986) -> list[Piece]:
    found = [desk.piece(language, desk.day(first, 2009), signed=at % 3 != 1) for at in range(number)]
    return [one.but(paper=found[0].paper) for one in found]


_FACTIVA = {
    "en": ("English", "words", "By", "Document", "{d} {month} {y}"),
    "de": ("Deutsch", "Wörter", "Von", "Dokument", "{d}. {month} {y}"),
    "fr": ("Français", "mots", "Par", "Document", "{d} {month} {y}"),
}


def _accession(piece: Piece, at: int) -> str:
    code = "".join(one for one in piece.paper.lower() if "a" <= one <= "z")[-4:]
    return f"{code}0000{loaded_on(piece):%Y%m%d}du{at % 10}900a1{'abcdefg'[at % 7]}"


def factiva(pieces: Sequence[Piece]) -> list[str]:
    """Return the lines of an export without codes."""
    lines = []
    for at, one in enumerate(pieces):
        language, words, by, document, form = _FACTIVA[one.language]
        lines += [
            one.headline,
            *([f"{by} {one.byline}"] if one.byline else []),
            f"{count(one)} {words}",
            one.said(form),
        ]
        lines += [
            one.paper,
            _accession(one, at)[:4].upper(),
            str(at + 2),
            language,
            f"(c) {one.day.year} {one.paper}.",
            "",
        ]
        for paragraph in one.paragraphs:
            lines += [paragraph, ""]
        lines += [f"{document} {_accession(one, at)}", "", ""]
    return lines


def _coded(one: Piece, at: int) -> list[tuple[str, str]]:
    language, words, _, document, form = _FACTIVA[one.language]
    rows = [
        ("SE", "Local"),
        ("HD", one.headline),
        ("BY", one.byline),
        ("WC", f"{count(one)} {words}"),
        ("PD", one.said(form)),
    ]
    rows += [("SN", one.paper), ("SC", _accession(one, at)[:4].upper()), ("PG", str(at + 2)), ("LA", language)]
    rows += [
        ("CY", f"(c) {one.day.year} {one.paper}."),
        ("LP", one.paragraphs[0]),
        ("TD", "\n\n".join(one.paragraphs[1:])),
    ]
    rows += [("NS", "gcat : Political/General News"), ("AN", f"{document} {_accession(one, at)}")]
    return [row for row in rows if row[1]]


def factiva_codes(pieces: Sequence[Piece]) -> list[str]:
    """Return the lines of an export with two-letter codes."""
    lines = []
    for at, one in enumerate(pieces):
        for code, text in _coded(one, at):
            lines += ["", f"{code} ", *text.split("\n"), ""] if code in ("LP", "TD") else [f"{code}  {text}"]
        lines += ["", ""]
    return lines


def factiva_page(pieces: Sequence[Piece]) -> str:
    """Return an export with codes as a page."""
    found = [
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Factiva</title></head><body><div id='articleset'>"
    ]
    for at, one in enumerate(pieces):
        found.append(f'<div class="article {one.language}Article"><p></p><table cellspacing="0">')
        for code, text in _coded(one, at):
            told = "".join(f"<p>{html.escape(each, quote=False)}</p>" for each in text.split("\n\n"))
            told = told if code in ("LP", "TD") else html.escape(text, quote=False)
            told = f'<span class="{one.language}Headline">{told}</span>' if code == "HD" else told
            found.append(f'<tr><td valign="top"><b>{code}</b>&nbsp;</td><td>{told}</td></tr>')
        found.append("</table></div>")
    return "\n".join([*found, "</div></body></html>"])


def europresse(pieces: Sequence[Piece]) -> str:
    """Return an export of the newer layout."""
    found = ['<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Europresse</title></head><body>']
    for at, one in enumerate(pieces):
        escaped = [html.escape(each, quote=False) for each in one.paragraphs]
        number = f"news·{one.day + timedelta(days=1):%Y%m%d}·PC·{at + 40}"
        found.append(
            f'<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">{one.paper}</span></div>'
            f'<div class="rdp__docheader"><span class="DocHeader">{one.said("Région, {weekday} {d} {month} {y}")}, p. {at + 2}</span></div>'
            f'<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">{html.escape(one.headline, quote=False)}</p></div>'
            f'</header><section><div class="docOcurrContainer">{"".join(f"<p>{each}</p>" for each in escaped)}</div></section>'
            f'<footer><div class="publiC-copyright">© {one.day.year} {one.paper}. Tous droits réservés.</div>'
            f"<div>Numéro de document : {number}</div>"
            "<div>Ce certificat est émis à <b>Bibliothèque départementale</b> à des fins de visualisation personnelle. "
            "Date d'émission : <b>2011-10-12</b></div></footer></article>"
        )
    return "\n".join([*found, "</body></html>"])


def russian(pieces: Sequence[Piece]) -> str:
    """Return an export of a Russian database."""
    items = []
    for at, one in enumerate(pieces, 1):
        when = one.said("{d} {month} {y} г." if at % 2 else "{dd}.{mm}.{y}")
        lines = [f"Документ № {at}", f"Источник: {one.paper}", f"Дата выпуска: {when}", f"Номер выпуска: {60 + at}"]
        lines += [f"Заглавие: {one.headline}", *([f"Автор: {one.byline}"] if one.byline else []), "", one.body, ""]
        items.append("\n".join(lines))
    return ("\n" + "=" * 60 + "\n").join(items) + "\n"


def sgml(pieces: Sequence[Piece]) -> str:
    """Return items as a wire's SGML."""
    found = ['<!DOCTYPE lewis SYSTEM "lewis.dtd">']
    for at, one in enumerate(pieces):
        body = "\n    ".join("\n".join(textwrap.wrap(html.escape(each, quote=False), 64)) for each in one.paragraphs)
        found.append(
            f'<REUTERS TOPICS="NO" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="{700 + at}" NEWID="{90 + at}">\n'
            f"<DATE>{one.day.day:2}-{one.day:%b-%Y}".upper()
            + f" 11:0{at % 10}:41.12</DATE>\n<TOPICS></TOPICS><PLACES></PLACES>\n"
            f"<UNKNOWN>\n&#5;&#5;&#5;F\n&#22;&#22;&#1;f0{at}{at}&#31;reute</UNKNOWN>\n<TEXT>&#2;\n<TITLE>{one.headline.upper()}</TITLE>\n"
            f"<BODY>    {body}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>"
        )
    return "\n".join(found)


def _lines(lines: Sequence[str], encoding: str) -> bytes:
    return "\r\n".join(lines).encode(encoding, "replace")


def databases(made: LabelledSet) -> None:
    """Lay out every database in its languages."""
    desk = Desk(41_000)
    for at, language in enumerate(("en", "en", "fr", "de", "es", "it", "en", "fr")):
        pieces = _box(desk, language, 3 + at % 4)
        name = f"lexis {language}/delivery {at}"
        made.put(
            f"{name}.txt", _lines(nexis(pieces, cover=at % 2 == 0), ("utf-8-sig", "cp1252")[at % 2]), _labels(pieces)
        )
    for at in range(3):
        pieces = _box(desk, "en", 4)
        made.put(f"lexis pages/News_{at}.HTML", nexis_page(pieces), _labels(pieces))
        pieces = _box(desk, "en", 3)
        made.put(f"lexis rich/News {at}.rtf", rtf(nexis(pieces)), _labels(pieces))
        pieces = _box(desk, "en", 3 + at)
        made.put(f"uni/Files ({at}).DOCX", docx(nexis_uni(pieces, cover=at != 1)), _labels(pieces))
    for at, language in enumerate(("de", "en", "fr", "en")):
        for ending in ("txt", "rtf"):
            pieces = _box(desk, language, 3)
            lines = factiva(pieces) if at % 2 == 0 else factiva_codes(pieces)
            data = rtf(lines) if ending == "rtf" else _lines(lines, "utf-8")
            made.put(f"factiva {language}/Factiva-2011{at}.{ending}", data, _labels(pieces))
        pieces = _box(desk, language, 4)
        made.put(f"factiva {language}/Factiva {at}.html", factiva_page(pieces), _labels(pieces))
    for at in range(3):
        pieces = [one.but(byline="") for one in _box(desk, "fr", 4, 1998)]
        made.put(
            f"europresse/biblio_{at}.html", europresse(pieces), [label(one, "stated", "2011-10-12") for one in pieces]
        )
        pieces = _box(desk, "ru", 4, 1992)
        data = russian(pieces).encode(("cp1251", "utf-8", "cp1251")[at])
        made.put(f"интегрум/выборка {at}.txt", data, _labels(pieces, loaded=False))
    for at in range(2):
        pieces = [desk.piece("en", desk.day(1987, 1987)) for _ in range(5)]
        pieces = [one.but(headline=one.headline.upper()) for one in pieces]
        made.put(f"wire/wr2-00{at}.sgm", sgml(pieces), _labels(pieces, loaded=False))


SECTIONS = (databases,)
