# SPDX-License-Identifier: MIT
"""Exports of Factiva, Europresse and Russian databases."""

from pathlib import Path

import pytest
from archive_outcome import days, read, read_text

from reader.model.article import RawArticle
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus
from reader.text.understand import understand

PLAIN = """Mayor Opens Salt Museum
By Jane Miller and Tom Brandt
1,664 words
18 April 1998
15:32
The Evening Tide
TIDE
City Edition
13
English
(c) 1998 Tide Newspapers Ltd

The mayor opened a museum of salt on Friday, and it had taken the town council eleven years and 664 words to say yes.
"Taste it," she said.

Document tide000020010926du4i003v3

Sport
Rowing Club Loses Once More, and Nobody Is Surprised
22 words
3 May 1999
The Evening Tide
TIDE
English
(c) 1999 Tide Newspapers Ltd

The club lost.

Document tide000020010926dv5300abc

Search Summary
Text
salt
Date
All Dates
"""
CODED = """SE  News
HD  Museum des Salzes
    eröffnet
BY  Von Anna Keller
WC  72 Wörter
PD  18. April 1998
ET  15:32
SN  Der Seebote
SC  SEEB
PG  13
LA  Deutsch
CY  (c) 1998 Seebote Verlag

LP  Die Bürgermeisterin eröffnete ein Museum.

TD  „Kosten Sie“, sagte sie.
CO sagte nichts dazu.

CO  salz : Salzwerke AG
IN  i2 : Bergbau
AN  Dokument seeb000020010926du4i003v3
"""


def body(article: RawArticle) -> str:
    return understand(article, None).article.body


def test_items_without_codes_are_told_by_their_length(tmp_path: Path) -> None:
    museum, rowing = read_text(tmp_path, "a.txt", PLAIN).articles
    assert (museum.item, museum.format) == ("tide000020010926du4i003v3", "factiva")
    assert dict(museum.fields) == {
        "headline": "Mayor Opens Salt Museum",
        "byline": "By Jane Miller and Tom Brandt",
        "source": "The Evening Tide",
        "edition": "City Edition",
        "page": "13",
        "language": "English",
        "identifier": "tide000020010926du4i003v3",
    }
    assert days(museum)[WitnessKind.FORMAT] == ("1998-04-18",)
    assert days(museum)[WitnessKind.LOADED] == ("2001-09-26",)
    assert days(museum)[WitnessKind.COPYRIGHT] == ("1998",)
    assert body(museum).endswith('words to say yes.\n\n"Taste it," she said.')
    assert dict(rowing.fields)["section"] == "Sport"
    assert dict(rowing.fields)["headline"].startswith("Rowing Club Loses")


def test_items_with_codes(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", CODED.encode("cp1252")).only
    told = dict(article.fields)
    assert (told["headline"], told["section"]) == ("Museum des Salzes eröffnet", "News")
    assert days(article)[WitnessKind.FORMAT] == ("1998-04-18",)
    assert body(article) == (
        "Die Bürgermeisterin eröffnete ein Museum.\n\n„Kosten Sie“, sagte sie.\n\nCO sagte nichts dazu."
    )


def test_codes_stand_in_cells_of_a_table(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td><b>{row[:2]}</b></td><td><p>{row[4:]}</p></td></tr>"
        for row in CODED.replace("\n    ", " ").split("\n")
        if row.strip() and row[2:4] == "  "
    )
    page = f'<html><body><div class="article deArticle"><table>{rows}</table></div></body></html>'
    article = read_text(tmp_path, "a.html", page).only
    assert article.format == "factiva"
    assert dict(article.fields)["headline"] == "Museum des Salzes eröffnet"
    assert body(article) == "Die Bürgermeisterin eröffnete ein Museum.\n\n„Kosten Sie“, sagte sie."


def test_two_articles_in_a_saved_page_of_scripts(tmp_path: Path) -> None:
    divisions = "".join(
        f'<div class="article enArticle"><div class="article enArticle">{lines}</div></div>'
        for item in PLAIN.partition("Search Summary")[0].split("\n\nSport\n")
        for lines in ("".join(f"<div>{line}</div>" for line in item.split("\n") if line),)
    )
    page = (
        f"<!DOCTYPE html><html><head><title>Factiva</title><script>{'var x = 1;' * 20_000}</script></head><body>"
        f"<ul><li><a href='#'>Search</a></li><li>Results 1 to 2</li></ul>{divisions}"
        "<table><tr><td>Search Summary</td></tr><tr><td>Text</td><td>salt</td></tr></table></body></html>"
    )
    museum, rowing = read_text(tmp_path, "a.htm", page).articles
    assert dict(museum.fields)["headline"] == "Mayor Opens Salt Museum"
    assert body(museum).endswith('"Taste it," she said.')
    assert body(rowing) == "The club lost."


def test_own_xml_with_a_mark_before_it(tmp_path: Path) -> None:
    xml = (
        '\ufeff<?xml version="1.0" encoding="UTF-8"?><PPSResponse><ppsarticle>'
        "<accessionNo>tide000020010926du4i003v3</accessionNo><baseLanguage>en</baseLanguage>"
        "<publicationDate><date>1998-04-18</date><dateTime>1998-04-18T06:00:00Z</dateTime></publicationDate>"
        "<sourceName>The Evening Tide</sourceName><headline><paragraph>Mayor Opens <hlt>Salt</hlt> Museum</paragraph>"
        "</headline><leadParagraph><paragraph>It is of <hlt>salt</hlt>.</paragraph></leadParagraph>"
        "<tailParagraphs><paragraph>It is free.</paragraph></tailParagraphs></ppsarticle></PPSResponse>"
    )
    article = read_text(tmp_path, "a.xml", xml).only
    assert article.format == "factiva"
    assert days(article)[WitnessKind.FORMAT] == ("1998-04-18",)
    assert dict(article.fields)["headline"] == "Mayor Opens Salt Museum"
    assert body(article) == "It is of salt.\n\nIt is free."
    assert not read_text(tmp_path, "b.xml", "<PPSResponse><ControlResponse/></PPSResponse>").articles


def test_an_item_that_is_cut_is_flagged_and_one_without_text_too(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "a.txt", PLAIN.partition("\n\nDocument tide000020010926dv")[0])
    assert [article.flags for article in outcome.articles] == [(), ("cut-short",)]
    assert outcome.finished.status is FileStatus.FLAGGED
    bare = "Fog\n0 words\n3 May 1999\nThe Tide\nTIDE\nEnglish\n(c) 1999 Tide\n\nDocument tide000020010926dv5300abc\n"
    assert read_text(tmp_path, "b.txt", bare).only.flags == ("no-text",)


OLD_PAGE = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head><body>
<span class="DocPublicationName">Le Phare</span><br><span class="DocHeader">Politique, </span><span
class="DocHeader">samedi
</span><span class="DocHeader">5 octobre 2013</span><br><span class="TitreArticleVisu">Le bac est arrêté</span><br>
<p>Par Jeanne Moulin</p><p>Le bac est arrêté depuis lundi.</p><p>« On attendra », dit le maître du port.</p>
<p>Numéro de document : news·20131006·PH·0ABC12</p><p>Date d'émission : 2020-05-06</p>
<span class="DocPublicationName">Le Phare</span><br>
<span class="DocHeader">Culture, dimanche 6 octobre 2013, p. 7</span>
<span class="TitreArticleVisu">Le sel au musée</span><p>Un musée ouvre.</p>
<p>Ce certificat est émis à Bibliothèque du port.</p></body></html>"""
NEW_PAGE = """<!DOCTYPE html><html><body><article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Phare, no. 18972</span></div>
<div><span class="DocHeader">Communication, mardi 14 mars 2006 543 mots, p. 16</span></div>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">La <mark>radio</mark> du port</p></div>
<div class="docAuthors">Jeanne Moulin</div></header><section>
<div class="DocText clearfix"><div class="docOcurrContainer">
<div><p>La radio émet de nouveau.</p></div><p>« Enfin », dit un pêcheur.</p></div></div></section>
<footer><div class="publiC-lblNodoc">news·20060315·PH·0XYZ</div>
<p>© 2006 Le Phare.</p></footer></article></body></html>"""


def test_old_and_new_pages_of_europresse(tmp_path: Path) -> None:
    ferry, museum = read_text(tmp_path, "old.html", OLD_PAGE).articles
    assert (ferry.item, ferry.format) == ("news·20131006·PH·0ABC12", "europresse")
    assert dict(ferry.fields) == {
        "source": "Le Phare",
        "headline": "Le bac est arrêté",
        "byline": "Par Jeanne Moulin",
        "section": "Politique",
        "identifier": "news·20131006·PH·0ABC12",
    }
    assert days(ferry) == {WitnessKind.FORMAT: ("2013-10-05",), WitnessKind.LOADED: ("2020-05-06",)}
    assert body(ferry) == "Le bac est arrêté depuis lundi.\n\n« On attendra », dit le maître du port."
    assert (museum.item, dict(museum.fields)["page"], body(museum)) == ("2", "7", "Un musée ouvre.")
    radio = read_text(tmp_path, "new.html", NEW_PAGE).only
    told = dict(radio.fields)
    assert (told["source"], told["issue"], told["page"]) == ("Le Phare", "18972", "16")
    assert (told["headline"], told["byline"], told["section"]) == ("La radio du port", "Jeanne Moulin", "Communication")
    assert body(radio) == "La radio émet de nouveau.\n\n« Enfin », dit un pêcheur."


def test_what_stands_over_a_title_of_europresse_and_who_stands_below_it(tmp_path: Path) -> None:
    title = '<p class="titreArticleVisu'
    page = NEW_PAGE.replace(title, f'<p class="sm-margin-bottom">TRIBUNE</p>{title}')
    radio = read_text(tmp_path, "a.html", page.replace(' class="docAuthors"', "")).only
    assert (radio.field("headline"), radio.field("byline")) == ("La radio du port", "Jeanne Moulin")
    assert body(radio) == "La radio émet de nouveau.\n\n« Enfin », dit un pêcheur."
    lead = page.replace('<div class="docAuthors">Jeanne Moulin', "<div>Elle émet depuis lundi, et le port écoute")
    assert not read_text(tmp_path, "b.html", lead).only.field("byline")


def turned_item(title: str, day: str, text: str) -> str:
    """An item whose title stands above its paper's name."""
    return (
        f'<p class="titreArticleVisu">{title}</p><div><span class="DocPublicationName">Le Phare</span></div>'
        f'<div class="DocHeader">{day}, p. 3</div><div class="DocText"><p>{text}</p></div>'
    )


TURNED = (
    ("Le bac est arrêté", "samedi 5 octobre 2013", "Le bac est arrêté depuis lundi."),
    ("Le sel au musée", "dimanche 6 octobre 2013", "Un musée ouvre."),
    ("Brume", "mardi 14 mars 2006", "Le port est fermé."),
)


def test_items_of_europresse_end_with_their_element_whatever_stands_first(tmp_path: Path) -> None:
    page = "".join(f"<article>{turned_item(*item)}</article>" for item in TURNED)
    articles = read_text(tmp_path, "turned.html", f"<html><body>{page}</body></html>").articles
    assert [dict(article.fields)["headline"] for article in articles] == [item[0] for item in TURNED]
    assert [body(article) for article in articles] == [item[2] for item in TURNED]
    assert [days(article)[WitnessKind.FORMAT] for article in articles] == [
        ("2013-10-05",),
        ("2013-10-06",),
        ("2006-03-14",),
    ]


def test_a_day_of_items_in_no_known_order_is_never_certain(tmp_path: Path) -> None:
    page = "".join(turned_item(*item) for item in TURNED)
    articles = read_text(tmp_path, "turned.html", f"<html><body>{page}</body></html>").articles
    assert [dict(article.fields)["headline"] for article in articles] == [item[0] for item in TURNED]
    assert [days(article) for article in articles] == [
        {WitnessKind.METADATA: (day,)} for day in ("2013-10-05", "2013-10-06", "2006-03-14")
    ]
    # A title above the first paper alone turns nothing: the last item has its title behind its paper.
    stray = f'<html><body><p class="titreArticle">Ma revue</p>{OLD_PAGE.partition("<body>")[2]}'
    assert [dict(article.fields)["headline"] for article in read_text(tmp_path, "stray.html", stray).articles] == [
        "Le bac est arrêté",
        "Le sel au musée",
    ]


def test_pages_of_europresse_cut_or_without_text(tmp_path: Path) -> None:
    assert len(read_text(tmp_path, "a.html", OLD_PAGE[:500]).articles) == 1
    bare = '<html><span class="DocPublicationName">Le Phare</span><p class="titreArticleVisu">Brume</p></html>'
    assert read_text(tmp_path, "b.html", bare).only.flags == ("no-text",)


RUSSIAN = """Документ № 1
Источник: Приморский маяк
Дата выпуска: 27.01.1994
Номер выпуска: 14
Рубрика: Город
Заглавие: Паром снова стоит
у причала
Автор: Анна Келлер

     Владельцы парома попросили отсрочку. "Мы подождем", - сказал
начальник порта.
     Из девяти бумаг подписаны три, сообщили в конторе, и больше
никто ничего не сказал.

============================================================
Документ № 2
Источник: Приморский маяк
Дата выпуска: 28 января 1994 г.
Номер выпуска: 15
Заглавие: Музей соли

     Открылся новый музей.
============================================================
"""


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "cp866", "utf-16"])
def test_russian_exports_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = RUSSIAN.replace("\n", "\r\n").replace("№", "N" if encoding == "koi8-r" else "№")
    ferry, museum = read(tmp_path, "a.txt", text.encode(encoding)).articles
    assert (ferry.item, ferry.format) == ("1", "russian-database")
    assert dict(ferry.fields) == {
        "source": "Приморский маяк",
        "issue": "14",
        "section": "Город",
        "headline": "Паром снова стоит у причала",
        "byline": "Анна Келлер",
    }
    assert days(ferry)[WitnessKind.FORMAT] == ("1994-01-27",)
    assert days(museum)[WitnessKind.FORMAT] == ("1994-01-28",)
    assert body(ferry) == (
        'Владельцы парома попросили отсрочку. "Мы подождем", - сказал начальник порта.\n\n'
        "Из девяти бумаг подписаны три, сообщили в конторе, и больше никто ничего не сказал."
    )
    assert body(museum) == "Открылся новый музей."


def test_russian_labels_in_short_and_without_rules(tmp_path: Path) -> None:
    item = (
        "^ИС: Приморский маяк\n^РБ: ГОРОД\n^НР: {n}\n^ДТ: 0{n}.02.1994\n^ЗГ: ПАРОМ\n\n     Паром стоит у причала.\n\n"
    )
    outcome = read_text(tmp_path, "a.txt", item.format(n=6) + item.format(n=7))
    assert [days(article)[WitnessKind.FORMAT] for article in outcome.articles] == [("1994-02-06",), ("1994-02-07",)]
    assert {body(article) for article in outcome.articles} == {"Паром стоит у причала."}


@pytest.mark.parametrize("label", ["Текст:\n", "Текст: ", "Текст статьи:\n\n"])
def test_a_russian_label_of_the_text_swallows_none_of_it(tmp_path: Path, label: str) -> None:
    head = "Источник: Приморский маяк\nДата выпуска: 27.01.1994\nЗаглавие: Паром\n"
    only = read_text(tmp_path, "a.txt", f"{head}{label}Паром стоит у причала.\n\nНикто не пришел.\n").only
    assert body(only) == "Паром стоит у причала.\n\nНикто не пришел."


def test_russian_exports_cut_or_without_text(tmp_path: Path) -> None:
    assert len(read_text(tmp_path, "a.txt", RUSSIAN[:-150]).articles) == 2
    assert read_text(tmp_path, "b.txt", RUSSIAN.partition("\n\n")[0] + "\n").only.flags == ("no-text",)


def test_a_text_that_names_its_source_is_no_export(tmp_path: Path) -> None:
    text = "Паром стоит\n\nПаром стоит у причала.\n\nИсточник: Приморский маяк\nДата: 27.01.1994\nАвтор: Анна Келлер\n"
    assert read_text(tmp_path, "a.txt", text).only.format == "text"


def test_a_source_named_at_a_texts_end_begins_no_item(tmp_path: Path) -> None:
    item = (
        "Источник: Приморский маяк\nДата: 0{n}.02.1994\nЗаголовок: Паром {n}\n\n"
        "Паром стоит.\n\nИсточник: ТАСС\n\nОн стоит.\n\n"
    )
    outcome = read_text(tmp_path, "a.txt", item.format(n=6) + item.format(n=7))
    assert [dict(article.fields)["headline"] for article in outcome.articles] == ["Паром 6", "Паром 7"]
    assert {body(article) for article in outcome.articles} == {"Паром стоит.\n\nИсточник: ТАСС\n\nОн стоит."}


def test_bylines_without_by_and_rights_of_two_lines(tmp_path: Path) -> None:
    text = PLAIN.replace("By Jane Miller and Tom Brandt", "Jane Miller, Harbour Correspondent").replace(
        "(c) 1998 Tide Newspapers Ltd", "Copyright 1998 Tide Newspapers Ltd\nAll Rights Reserved"
    )
    article = read_text(tmp_path, "a.txt", text).articles[0]
    told = dict(article.fields)
    assert (told["headline"], told["byline"]) == ("Mayor Opens Salt Museum", "Jane Miller, Harbour Correspondent")
    assert body(article).startswith("The mayor opened")


def test_russian_labels_in_cells_of_a_page_and_wrapped_text(tmp_path: Path) -> None:
    items = "".join(
        f'<div><a name="{n}"></a><table><tr><td>^ИС:\n Приморский маяк\n<br>^НР:\n {n}\n<br>^ДТ:\n 0{n}.02.1994\n'
        f"<br>^ЗГ:\n <b>ПАРОМ {n}</b><br></td></tr></table><h3>ПАРОМ {n}</h3>"
        "<pre>\n     Владельцы парома попросили об\nотсрочке, а начальник порта, у которого и без того немало\n"
        "забот, сказал, что он подождет еще месяц.\n"
        "     Так он и стоит.</pre></div>"
        for n in (6, 7)
    )
    page = f'<html><body><h3>Report</h3>1. <a href="#6">ПАРОМ 6</a> <small>маяк</small><br>{items}</body></html>'
    outcome = read_text(tmp_path, "a.html", page)
    assert [days(article)[WitnessKind.FORMAT] for article in outcome.articles] == [("1994-02-06",), ("1994-02-07",)]
    assert {dict(article.fields)["source"] for article in outcome.articles} == {"Приморский маяк"}
    whole = (
        "Владельцы парома попросили об отсрочке, а начальник порта, у которого и без того немало забот, сказал, что он "
        "подождет еще месяц.\n\nТак он и стоит."
    )
    assert {body(article) for article in outcome.articles} == {whole}


SURFACES = {
    "fr": ("mots", "Par Jeanne Moulin", "18 avril 1998", "Français", "Tous droits réservés", "Document"),
    "de": ("Wörter", "Von Anna Keller", "18. April 1998", "Deutsch", "Alle Rechte vorbehalten", "Dokument"),
    "es": ("palabras", "Por Juan Mar", "18 de abril de 1998", "Español", "Todos los derechos reservados", "Documento"),
    "it": ("parole", "Di Carlo Mare", "18 aprile 1998", "Italiano", "Tutti i diritti riservati", "Documento"),
    "ru": ("слов", "Автор: Анна Келлер", "18 апреля 1998", "Русский", "Все права защищены", "Документ"),
}


def surfaced(language: str, number: int, section: str, accession: str) -> list[str]:
    """An item as Factiva lays it out for readers of a language."""
    words, byline, day, own_name, rights, document = SURFACES[language]
    return [
        *([section] if section else []),
        *(f"Musée du sel № {number}", byline, f"1 114 {words}", day, "Le Phare", "PHAR", "13", own_name),
        *(f"Copyright 1998 Le Phare. {rights}.", "", f"Numéro {number} est là.", "", "Il est gratuit.", ""),
        *(f"{document} {accession}", "", ""),
    ]


@pytest.mark.parametrize("language", SURFACES)
@pytest.mark.parametrize("kind", ["txt", "rtf"])
@pytest.mark.parametrize(
    "accession", ["phar000020010926du4i003v{}", "PHAR000020010926DU4I003V{}", "phare020010926e00{}"]
)
def test_items_of_any_surface_with_and_without_sections(
    tmp_path: Path, language: str, kind: str, accession: str
) -> None:
    foot = ["Page 1 of 3 © 1998 Factiva, Inc.", ""]
    sections = ("Culture", "", "Dernière page", "")
    items = [surfaced(language, n, section, accession.format(n)) for n, section in enumerate(sections)]
    lines = [line for item in items for line in (*item, *foot)]
    if kind == "txt":
        data = "\n".join(lines).encode()
    else:
        escaped = ("".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line) for line in lines)
        data = b"{\\rtf1\\ansi\n" + "".join(f"\\pard {line}\\par\n" for line in escaped).encode() + b"}"
    articles = read(tmp_path, f"a.{kind}", data).articles
    assert [article.item for article in articles] == [accession.format(n) for n in range(4)]
    assert [article.field("section") for article in articles] == list(sections)
    assert [article.field("headline") for article in articles] == [f"Musée du sel № {n}" for n in range(4)]
    assert {article.field("byline") for article in articles} == {SURFACES[language][1]}
    assert {days(article)[WitnessKind.FORMAT] for article in articles} == {("1998-04-18",)}
    assert [body(article) for article in articles] == [f"Numéro {n} est là.\n\nIl est gratuit." for n in range(4)]


def test_what_the_page_says_above_and_special_reports_are_neither_headline_nor_byline(tmp_path: Path) -> None:
    special = PLAIN.replace("and Tom Brandt\n", "\nSpecial to The Evening Tide\n")
    museum, _ = read_text(tmp_path, "a.txt", f"Factiva\nDow Jones\n{special}").articles
    fields = dict(museum.fields)
    assert fields["headline"] == "Mayor Opens Salt Museum"
    assert (fields["byline"], fields["credit"]) == ("By Jane Miller", "Special to The Evening Tide")
