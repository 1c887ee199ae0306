# SPDX-License-Identifier: MIT
"""Exports of news databases of the fourth draw: Nexis, Factiva, Europresse, a Russian base, Reuters."""

import html
import textwrap
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from shapes_fourth_stories import Newsroom, Story, parts
from shapes_labelled import Label, LabelledSet, label
from shapes_third_documents import docx, rtf

_LOADED = date(2007, 3, 16)
_NEXIS = {  # the line of an item, the labels, the language's name, the day
    "en": ("{at} of {of} DOCUMENTS", ("BYLINE", "SECTION", "LENGTH", "words", "LOAD-DATE", "LANGUAGE"), "ENGLISH", "{Month} {d}, {y} {Weekday}"),
    "de": ("Dokument {at} von {of}", ("AUTOR", "RUBRIK", "LÄNGE", "Wörter", "UPDATE", "SPRACHE"), "GERMAN; DEUTSCH", "{d}. {Month} {y} {Weekday}"),
    "fr": ("Document {at} de {of}", ("AUTEUR", "RUBRIQUE", "LONGUEUR", "mots", "DATE-CHARGEMENT", "LANGUE"), "FRENCH; FRANÇAIS", "{d} {Month} {y} {Weekday}"),
}  # fmt: skip
_PAPERS = {
    "en": "The Wexcombe Star",
    "de": "Nordhainer Bote",
    "fr": "L'Écho de Quincieux",
    "ru": "Старотальская трибуна",
}


def _run(desk: Newsroom, language: str, first: date, step: int, number: int) -> list[Story]:
    return [
        desk.story(language, first + timedelta(days=step * at), 3 + at % 3, signed=at % 2 == 0) for at in range(number)
    ]


def _said(form: str, story: Story, **more: object) -> str:
    return form.format(**parts(story.language, story.day), **more)


def _labels(stories: Sequence[Story], *stamps: str) -> list[Label]:
    return [label(one, stamps=list(stamps)) for one in stories]


def nexis(stories: Sequence[Story], *, first: int = 1, total: int = 0, day: str = "") -> list[str]:
    """Return the lines of an old export; numbers may begin late, and say another total."""
    lines: list[str] = []
    for at, one in enumerate(stories, first):
        count, names, spoken, when = _NEXIS[one.language]
        by, section, length, words, loaded, tongue = names
        lines += ["", count.format(at=at, of=total or len(stories)).center(78).rstrip(), "", ""]
        lines += [_PAPERS[one.language].center(78).rstrip(), "", _said(day or when, one).center(78).rstrip(), ""]
        lines += [*textwrap.wrap(one.headline, 58), ""]
        lines += [f"{by}: {one.byline}", ""] if one.byline else []
        lines += [f"{section}: Local; Pg. {at}", "", f"{length}: {one.words} {words}", ""]
        for text in one.paragraphs:
            lines += [*textwrap.wrap(text, 78, break_on_hyphens=False), ""]
        late = "{Month} {d}, {y}" if one.language == "en" else "{d} {Month} {y}"
        lines += [f"{loaded}: {late.format(**parts(one.language, _LOADED))}", ""]
        lines += [f"{tongue}: {spoken}", "", "PUBLICATION-TYPE: Newspaper", ""]
        lines += [
            f"Copyright {one.day.year} {_PAPERS[one.language]}".center(78).rstrip(),
            "All Rights Reserved".center(78).rstrip(),
            "",
        ]
    return lines


def _cover(number: int) -> list[str]:
    return ["Download Request: Full Document", "Time Of Request: Friday, March 16, 2007  10:14:52 EST", "Send To:", "", "Terms: (ferry or mill) and strike", "Source: Regional News", "Project ID: 4410", f"Number of documents: {number}", ""]  # fmt: skip


def uni(stories: Sequence[Story]) -> list[str]:
    """Return the paragraphs of a newer export, with its cover."""
    lines = [
        "Date and Time: Friday, March 16, 2007 10:14:00 AM EDT",
        "Job Number: 118844021",
        f"Documents ({len(stories)})",
    ]
    for at, one in enumerate(stories, 1):
        lines += [
            f"{at}. {one.headline}",
            "Client/Matter: -None-",
            "Search Terms: ferry",
            "Search Type: Terms and Connectors",
            "Narrowed by: -None-",
        ]
    for one in stories:
        lines += [
            one.headline,
            "The Wexcombe Star",
            _said("{Month} {d}, {y} {Weekday} 6:05 AM GMT", one),
            f"Copyright {one.day.year} Wexcombe Star Ltd. All Rights Reserved",
        ]
        lines += [
            "Section: LOCAL; Pg. 2",
            f"Length: {one.words} words",
            *([f"Byline:\u00a0{one.byline}"] if one.byline else []),
            "Body",
            *one.paragraphs,
        ]
        lines += [
            "Classification",
            "Language: ENGLISH",
            "Publication-Type: Newspaper",
            "Subject: FERRIES (90%)",
            "Load-Date: March 16, 2007",
            "End of Document",
        ]
    return lines


_TONGUE = {
    "en": ("English", "words", "Document"),
    "fr": ("Français", "mots", "Document"),
    "de": ("Deutsch", "Wörter", "Dokument"),
}


def _accession(at: int) -> str:
    return f"wexst000200703{16 + at % 2}e23g{at:05}"


def factiva(stories: Sequence[Story]) -> list[str]:
    """Return an export without codes."""
    lines: list[str] = []
    for at, one in enumerate(stories):
        tongue, words, document = _TONGUE[one.language]
        by = {"en": "By", "fr": "Par", "de": "Von"}[one.language]
        when = {"de": "{d}. {Month} {y}"}.get(one.language, "{d} {Month} {y}")
        lines += [
            one.headline,
            *([f"{by} {one.byline}"] if one.byline else []),
            f"{one.words} {words}",
            _said(when, one),
        ]
        lines += [
            _PAPERS[one.language],
            "WEXST",
            str(at + 2),
            tongue,
            f"(c) {one.day.year} Wexcombe Press",
            "",
            *one.paragraphs,
            "",
            f"{document} {_accession(at)}",
            "",
        ]
    return lines


def coded(stories: Sequence[Story]) -> list[str]:
    """Return an export with field codes."""
    lines: list[str] = []
    for at, one in enumerate(stories):
        tongue, words, document = _TONGUE[one.language]
        when = {"de": "{d}. {Month} {y}"}.get(one.language, "{d} {Month} {y}")
        lines += [
            f"HD  {one.headline}",
            *([f"BY  {one.byline}"] if one.byline else []),
            f"WC  {one.words} {words}",
            f"PD  {_said(when, one)}",
        ]
        lines += [
            f"SN  {_PAPERS[one.language]}",
            "SC  WEXST",
            f"PG  {at + 2}",
            f"LA  {tongue}",
            f"CY  (c) {one.day.year} Wexcombe Press",
            f"LP  {one.paragraphs[0]}",
        ]
        lines += [
            f"TD  {one.paragraphs[1]}",
            *one.paragraphs[2:],
            "NS  gcat : Political/General News",
            "RE  uk : United Kingdom",
            "PUB  Wexcombe Press",
            f"AN  {document} {_accession(at)}",
            "",
        ]
    return lines


def factiva_page(stories: Sequence[Story]) -> str:
    """Return an export as a page."""
    found = []
    for at, one in enumerate(stories):
        cells = [
            one.byline,
            f"{one.words} words",
            _said("{d} {Month} {y}", one),
            _PAPERS["en"],
            "WEXST",
            "English",
            f"(c) {one.day.year} Wexcombe Press",
        ]
        head = "".join(f"<div>{html.escape(cell)}</div>" for cell in cells if cell)
        body = "".join(
            f'<p class="articleParagraph enarticleParagraph">{html.escape(text)}</p>' for text in one.paragraphs
        )
        found.append(
            f'<div id="article-{at}" class="article enArticle"><div id="hd"><span class="enHeadline">{html.escape(one.headline)}</span></div>{head}{body}<p>Document {_accession(at)}</p></div>'
        )
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>Factiva</title></head><body>{''.join(found)}</body></html>"


def factiva_xml(stories: Sequence[Story]) -> str:
    """Return an export as XML, with words that were sought marked."""
    found = []
    for one in stories:
        first, *rest = [html.escape(text).replace("the", "<hlt>the</hlt>", 1) for text in one.paragraphs]
        tail = "".join(f"<paragraph>{text}</paragraph>" for text in rest)
        by = f"<byline>{html.escape(one.byline)}</byline>" if one.byline else ""
        found.append(
            f"<ppsarticle><article><headline><paragraph>{html.escape(one.headline)}</paragraph></headline>{by}<publicationDate><date>{one.day.isoformat()}</date><dateTime>{one.day.isoformat()}T00:00:00Z</dateTime></publicationDate><sourceName>Wexcombe Star</sourceName><leadParagraph><paragraph>{first}</paragraph></leadParagraph><tailParagraphs>{tail}</tailParagraphs></article></ppsarticle>"
        )
    return f'\ufeff<?xml version="1.0" encoding="utf-8"?><PPSResponse><ppsArticles>{"".join(found)}</ppsArticles></PPSResponse>'


def europresse(stories: Sequence[Story], *, old: bool) -> str:
    """Return an export of either layout."""
    found = []
    for at, one in enumerate(stories):
        title = html.escape(one.headline)
        body = "".join(f"<p>{html.escape(text)}</p>" for text in one.paragraphs)
        number = f"news·{one.day:%Y%m%d}·LEQ·{at}31"
        if old:
            head = f'<span class="DocPublicationName">L\'Écho de Quincieux</span><br><span class="DocHeader">Politique, {_said("{Weekday} {d} {Month} {y}", one)}, p. {at + 2}</span><br><span class="TitreArticleVisu">{title}</span>'
            found.append(
                f'<table><tr><td>{head}<div class="DocText">{body}</div><p>Numéro de document : {number}</p></td></tr></table>'
            )
        else:
            head = f'<header><div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu">{title}</p></div><div><span class="DocPublicationName">L\'Écho de Quincieux</span></div><span class="DocHeader">Communication, {_said("{Weekday} {d} {Month} {y}", one)}, p. {at + 2}</span></header>'
            found.append(
                f'<article>{head}<div class="docOcurrContainer">{body}</div><div class="publiC-lblNodoc">{number}</div><p>Ce certificat est émis à Bibliothèque de Quincieux. Date d\'émission : 2015-10-02</p></article>'
            )
    said = "ISO-8859-1" if old else "utf-8"
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={said}"><title>Europresse</title></head><body>{"".join(found)}</body></html>'


def russian(stories: Sequence[Story], *, worded: bool) -> str:
    """Return an export of a Russian database."""
    found = []
    for at, one in enumerate(stories, 1):
        when = _said("{d} {Month} {y} г." if worded else "{dd}.{mm}.{y}", one)
        by = [f"Автор: {one.byline}"] if one.byline else []
        found.append(
            "\n".join(
                [
                    f"Документ № {at}",
                    "Источник: Старотальская трибуна",
                    f"Дата выпуска: {when}",
                    f"Номер выпуска: {at + 17}",
                    f"Заглавие: {one.headline}",
                    *by,
                    "",
                    *one.paragraphs,
                    "",
                ]
            )
        )
    return ("=" * 60 + "\n").join(found)


def sgml(stories: Sequence[Story]) -> bytes:
    """Return items of the wire: one brief without a body, loose text in another."""
    found = []
    for at, one in enumerate(stories, 9001):
        town = one.extra["town"].upper()
        body = "\n".join("    " + textwrap.fill(text, 68, break_on_hyphens=False) for text in one.paragraphs)
        stamp = _said(" {d}-{MON}-{y} 15:0{n}:01.79", one, n=at % 10)
        inner = f"<TITLE>{html.escape(one.headline.upper())}</TITLE>\n<DATELINE>    {town}, {_said('{Mon} {d}', one)} - </DATELINE><BODY>{html.escape(body.strip(), quote=False)}\n Reuter\n&#3;</BODY>"
        found.append(
            f'<REUTERS TOPICS="NO" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="{at}" NEWID="{at}">\n<DATE>{stamp}</DATE>\n<TOPICS></TOPICS>\n<TEXT>&#2;\n{inner}</TEXT>\n</REUTERS>'
        )
    return ('<!DOCTYPE lewis SYSTEM "lewis.dtd">\n' + "\n".join(found)).encode("latin-1", "replace")


def _lines(lines: Sequence[str], encoding: str = "utf-8") -> bytes:
    return "\r\n".join(lines).encode(encoding, "replace")


def databases(made: LabelledSet) -> None:
    """Each export once or twice, in several languages."""
    desk = Newsroom(7_441)
    loaded = _LOADED.isoformat()

    def put(path: str, data: bytes | str, labels: Sequence[Any]) -> None:
        made.put(path, data, labels)

    some = _run(desk, "en", date(2001, 2, 3), 11, 6)
    put("Nexis/Ferry strike.TXT", _lines(_cover(6) + nexis(some), "cp1252"), _labels(some, loaded))
    some = _run(desk, "en", date(1991, 12, 5), 3, 5)
    late = nexis(some, first=2001, total=2146, day="{Month} {d}, {y}, {Weekday}, Late Edition - Final")
    put("Nexis/2001-2005.txt", _lines(late, "utf-8-sig"), _labels(some, loaded))
    some = _run(desk, "en", date(2013, 4, 12), 4, 4)
    put("Nexis/uk papers.txt", _lines(nexis(some, day="{d} {Month} {y} {Weekday}"), "utf-8-sig"), _labels(some, loaded))
    some = _run(desk, "en", date(1998, 4, 1), 31, 3)
    told = [label(one, date=f"{one.day:%Y-%m}", stamps=[loaded]) for one in some]
    put("Nexis/monthly.txt", _lines(nexis(some, day="{Month}, {y}"), "utf-8-sig"), told)
    some = _run(desk, "de", date(2003, 1, 11), 8, 5)
    put("Nexis/Gießerei.TXT", _lines(nexis(some), "cp1252"), _labels(some, loaded))
    some = _run(desk, "fr", date(2004, 5, 12), 8, 5)
    put("Nexis/filature.TXT", _lines(nexis(some), "utf-8-sig"), _labels(some, loaded))
    some = _run(desk, "en", date(2006, 7, 4), 6, 5)
    put("Nexis Uni/Files (5).docx", docx(uni(some)), _labels(some, loaded))
    some = _run(desk, "en", date(2005, 9, 1), 6, 4)
    put("Nexis Uni/Files (4).rtf", rtf(uni(some)), _labels(some, loaded))
    for language, first in (("en", date(1997, 4, 18)), ("fr", date(1999, 8, 2)), ("de", date(2000, 1, 30))):
        some = _run(desk, language, first, 9, 4)
        put(f"Factiva/{language} plain.txt", _lines(factiva(some)), _labels(some, "2007-03-16", "2007-03-17"))
        some = _run(desk, language, first, 10, 4)
        put(f"Factiva/{language} codes.rtf", rtf(coded(some)), _labels(some, "2007-03-16", "2007-03-17"))
    some = _run(desk, "en", date(2002, 3, 3), 9, 4)
    put("Factiva/saved.html", factiva_page(some), _labels(some, "2007-03-16", "2007-03-17"))
    some = _run(desk, "en", date(2003, 3, 3), 9, 4)
    put("Factiva/answer.xml", factiva_xml(some), _labels(some))
    some = _run(desk, "fr", date(2013, 10, 5), 9, 4)
    told = [one | {"byline": ""} for one in _labels(some)]
    put("Europresse/ancien.html", europresse(some, old=True), told)
    some = _run(desk, "fr", date(2006, 3, 14), 9, 4)
    told = [one | {"byline": ""} for one in _labels(some, "2015-10-02")]
    put("Europresse/nouveau.html", europresse(some, old=False), told)
    some = _run(desk, "ru", date(1994, 1, 27), 5, 5)
    put("База/выгрузка.txt", russian(some, worded=False).encode("cp1251"), _labels(some))
    some = _run(desk, "ru", date(1996, 6, 3), 5, 5)
    put("База/выгрузка 2.txt", russian(some, worded=True), _labels(some))
    some = _run(desk, "en", date(1987, 3, 2), 1, 8)
    told = [label(one, headline=one.headline.upper(), byline="") for one in some]
    put("wire/reut2-900.sgm", sgml(some), told)


SECTIONS = (databases,)
