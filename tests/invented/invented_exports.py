# SPDX-License-Identifier: MIT
"""Stories laid out as news databases export them: Nexis, Nexis Uni, Factiva, Europresse, Russian databases.

Functions give the lines of an export; `invented_documents` makes RTF and DOCX of lines, `encoded` a text file.
"""

import html
import textwrap
from collections.abc import Sequence
from datetime import date, timedelta

from invented_story import Story, dotted, long_date, month, weekday

_NEXIS_LABELS = {
    "en": ("BYLINE", "SECTION", "LENGTH", "words", "LOAD-DATE", "LANGUAGE", "ENGLISH", "PUBLICATION-TYPE", "Newspaper"),
    "fr": ("AUTEUR", "RUBRIQUE", "LONGUEUR", "mots", "DATE-CHARGEMENT", "LANGUE", "FRENCH; FRANÇAIS", "TYPE-PUBLICATION", "Journal"),
    "de": ("AUTOR", "RUBRIK", "LÄNGE", "Wörter", "UPDATE", "SPRACHE", "GERMAN; DEUTSCH", "PUBLICATION-TYPE", "Zeitung"),
}  # fmt: skip
_NEXIS_SPLIT = {"en": "{} of {} DOCUMENTS", "fr": "Document {} de {}", "de": "Dokument {} von {}"}
_RIGHTS = {"en": "All Rights Reserved", "fr": "Tous Droits Réservés", "de": "Alle Rechte vorbehalten"}


def loaded(day: date) -> date:
    """Return a load date some years after publication."""
    return day + timedelta(days=2557 + day.day * 13)


def nexis_date(story: Story) -> str:
    """Return the date as the export's language prints it; the weekday behind it in English and German."""
    name = weekday(story.language, story.day)
    if "date" in story.extra:  # another of its forms
        return story.extra["date"].format(month(story.language, story.day), story.day, name)
    if story.language == "en":
        return f"{long_date('en', story.day)}{', ' if story.day.day % 3 == 0 else ' '}{name}"
    if story.language == "de":
        return f"{long_date('de', story.day)} {name}"
    return f"{story.day.day} {month('fr', story.day).capitalize()} {story.day.year}"


def _centred(text: str) -> str:
    return text.center(78).rstrip()


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]


def nexis_cover(stories: Sequence[Story]) -> list[str]:
    """Return the page before the first item: no article, though it has lines and a date."""
    return [
        "Download Request: Tagged Documents: " + f"1-{len(stories)}",
        "Time Of Request: Wednesday, July 27, 2016 10:32:14",
        "Send To:",
        "",
        "                        READING ROOM, ACADEMIC UNIVERSE",
        "                        SANDHAVEN PUBLIC LIBRARY",
        "                        SANDHAVEN",
        "",
        "Terms: (harbour OR pier) AND (council OR board)",
        "",
        f"Source: {stories[0].source}",
        "Project ID:",
        "",
    ]


def nexis_item(story: Story, number: int, total: int) -> list[str]:
    """Return the lines of one item of an old export. `extra`: edition, no_headline, no_copyright, correction, date, labels."""
    language = story.language
    byline, section, length, words, load, spoken, tongue, kind, paper = _NEXIS_LABELS[language]
    lines = ["", _centred(_NEXIS_SPLIT[language].format(number, total)), "", "", "", _centred(story.source), ""]
    lines += [_centred(nexis_date(story)), ""]
    lines += [_centred(one) for one in story.extra.get("edition", "").split("|") if one]
    lines += [""] if "edition" in story.extra else []
    lines += [] if "no_headline" in story.extra else [*_wrapped(story.headline, 60), ""]
    lines += ["Correction Appended", ""] if "correction" in story.extra else []
    lines += [f"{byline}: {story.byline}", ""] if story.byline else []
    lines += [line for one in story.extra.get("labels", "").split("|") if one for line in (one, "")]
    lines += [f"{section}: {story.section}; Pg. {number}", "", f"{length}: {story.words} {words}", ""]
    for paragraph in story.paragraphs:
        lines += [*_wrapped(paragraph, 78), ""]
    when = long_date("en", loaded(story.day)) if language == "en" else dotted_long(language, loaded(story.day))
    lines += [f"{load}: {when}", "", f"{spoken}: {tongue}", "", f"{kind}: {paper}", "", ""]
    if "no_copyright" not in story.extra:
        lines += [_centred(f"Copyright {story.day.year} Harbour Newspapers Ltd."), _centred(_RIGHTS[language])]
    return lines


def dotted_long(language: str, day: date) -> str:
    """Return `13 septembre 2006`, also in German without the full stop, as load dates have it."""
    return f"{day.day} {month(language, day)} {day.year}"


def nexis(stories: Sequence[Story], *, cover: bool = False, first: int = 1, totals: Sequence[int] = ()) -> list[str]:
    """Return an old export. `totals` may lie, one for each item."""
    lines = nexis_cover(stories) if cover else []
    for at, story in enumerate(stories):
        total = totals[at] if totals else first + len(stories) - 1
        lines += nexis_item(story, first + at, total)
    return lines


def nexis_html(stories: Sequence[Story], classes: int = 0) -> str:
    """Return an old export as HTML; the month in a `span` of its own where the seed says so."""
    charset = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">'
    style = f'<STYLE TYPE="text/css"><!--\n.c{classes} {{ text-align: center; }}\n--></STYLE>'
    out = [f"<HTML>\n<HEAD><TITLE>Search Results</TITLE>\n{charset}\n{style}</HEAD>\n<BODY>\n"]
    centre = f'<DIV CLASS="c{classes}"><P CLASS="c{classes + 1}"><SPAN CLASS="c{classes + 2}">'
    end = "</SPAN></P>\n</DIV>\n"
    for at, story in enumerate(stories, 1):
        byline, section, length, words, load, spoken, tongue, kind, paper = _NEXIS_LABELS[story.language]
        out.append(
            f'<A NAME="DOC_ID_0_{at - 1}"></A><!-- Hide XML section from browser\n<DOC NUMBER={at}>\n<DOCFULL> -->'
        )
        out.append(f"{centre}{_NEXIS_SPLIT[story.language].format(at, len(stories))}{end}<BR>")
        out.append(f"{centre}{html.escape(story.source, quote=False)}{end}<BR>")
        when = html.escape(nexis_date(story))
        if "marked_month" in story.extra:
            name = month(story.language, story.day)
            name = name.capitalize() if story.language == "fr" else name
            when = when.replace(name, f'</SPAN><SPAN CLASS="c{classes + 7}">{name}</SPAN><SPAN CLASS="c{classes + 2}">')
        out.append(f"{centre}{when}{end}<BR>")
        field = f'<DIV CLASS="c{classes + 4}"><P CLASS="c{classes + 5}"><SPAN CLASS="c{classes + 6}">'
        if "no_headline" not in story.extra:
            out.append(f"{field}{html.escape(story.headline, quote=False)}{end}<BR>")
        labelled = [(byline, story.byline)] if story.byline else []
        labelled += [(section, f"{story.section}; Pg. {at}"), (length, f"{story.words} {words}")]
        for name, value in labelled:
            out.append(f'{field}{name}: </SPAN><SPAN CLASS="c{classes + 2}">{html.escape(value, quote=False)}{end}<BR>')
        body = "".join(
            f'<P CLASS="c{classes + 8}"><SPAN CLASS="c{classes + 2}">{html.escape(one, quote=False)}</SPAN></P>\n'
            for one in story.paragraphs
        )
        out.append(f'<DIV CLASS="c{classes + 4}">{body}</DIV>\n<BR>')
        when = (
            long_date("en", loaded(story.day))
            if story.language == "en"
            else dotted_long(story.language, loaded(story.day))
        )
        for name, value in ((load, when), (spoken, tongue), (kind, paper)):
            out.append(f'{field}{name}: </SPAN><SPAN CLASS="c{classes + 2}">{html.escape(value)}{end}<BR>')
        out.append(f"{centre}Copyright {story.day.year} Harbour Newspapers Ltd.<BR>{_RIGHTS[story.language]}{end}")
        out.append("<!-- Hide XML section from browser\n</DOCFULL> --></DIV>")
    return "\n".join(out) + "\n</BODY></HTML>\n"


def nexis_uni(stories: Sequence[Story], *, cover: bool) -> list[str]:
    """Return the paragraphs of a newer export; a `\\n` in one is a line break inside it."""
    lines = [""]
    if cover:
        lines += [
            "Date and Time: Wednesday, 27. July 2016 10:32:00 CEST",
            "Job Number: 00417733",
            f"Documents ({len(stories)})",
        ]
        for at, story in enumerate(stories, 1):
            lines += [f"{at}. {story.headline}", "Client/Matter: -None-", "Search Terms: harbour council"]
            lines += ["Search Type: Natural Language ", "Narrowed by: ", "", ""]
    for story in stories:
        clock = " 9:10 AM GMT" if story.day.day % 2 else ""
        rights = f"\nCopyright {story.day.year} Harbour Newspapers Ltd. All Rights Reserved"
        lines += [story.headline, story.source, f"{long_date('en', story.day)} {weekday('en', story.day)}{clock}", ""]
        lines += [rights, "\n", f"Section:\xa0{story.section.upper()}; Pg. 4", f"Length:\xa0{story.words} words"]
        lines += [f"Byline:\xa0{story.byline}"] if story.byline else []
        lines += ["Body", *story.paragraphs, "Classification", "Language:\xa0ENGLISH", "Publication-Type:\xa0Newspaper"]
        lines += ["Subject:\xa0HARBOURS & PORTS (90%); CITY GOVERNMENT (78%)"]
        lines += [f"Load-Date:\xa0{long_date('en', loaded(story.day))}", "\nEnd of Document", ""]
    return lines


_FACTIVA_WORDS = {"en": "words", "fr": "mots", "de": "Wörter"}
_FACTIVA_TONGUE = {"en": "English", "fr": "Français", "de": "Deutsch"}
_FACTIVA_SUMMARY = {"en": "Search Summary", "fr": "Résumé de la recherche", "de": "Zusammenfassung der Suche"}
_FACTIVA_BY = {"en": "By", "fr": "Par", "de": "Von"}


def accession(story: Story, number: int) -> str:
    """Return an accession number, which holds the load date."""
    word = "Dokument" if story.language == "de" else "Document"
    return f"{word} sndh0000{loaded(story.day):%Y%m%d}du5{number:03d}a1e"


def factiva_date(story: Story) -> str:
    """Return `18 April 1998` in the export's language."""
    return dotted_long(story.language, story.day)


def _summary(language: str) -> list[str]:
    return [_FACTIVA_SUMMARY[language], "Text", "harbour and council", "Date", "All Dates", "Source", "All Sources"]


def factiva_plain(stories: Sequence[Story], *, summary: bool = True) -> list[str]:
    """Return an export without field codes."""
    lines: list[str] = []
    for at, story in enumerate(stories):
        lines += [story.headline]
        lines += [f"{_FACTIVA_BY[story.language]} {story.byline}"] if story.byline else []
        lines += [f"{story.words} {_FACTIVA_WORDS[story.language]}", factiva_date(story)]
        lines += ["15:32"] if at % 2 else []
        lines += [story.source, "SNDH", str(at + 2), _FACTIVA_TONGUE[story.language]]
        lines += [f"(c) {story.day.year} Harbour Newspapers Ltd.", "", *story.paragraphs, "", accession(story, at), ""]
    return lines + (_summary(stories[0].language) if summary and stories else [])


def factiva_codes(stories: Sequence[Story], *, summary: bool = False) -> list[str]:
    """Return an export with field codes: the first paragraph is the lead, the others the text."""
    lines: list[str] = []
    for at, story in enumerate(stories):
        lines += [f"SE  {story.section}", f"HD  {story.headline}"]
        lines += [f"BY  {_FACTIVA_BY[story.language]} {story.byline}"] if story.byline else []
        lines += [f"CR  {story.credit}"] if story.credit else []
        lines += [f"WC  {story.words} {_FACTIVA_WORDS[story.language]}", f"PD  {factiva_date(story)}"]
        lines += ["ET  15:32"] if at % 2 else []
        lines += [f"SN  {story.source}", "SC  SNDH", f"PG  {at + 2}", f"LA  {_FACTIVA_TONGUE[story.language]}"]
        lines += [f"CY  (c) {story.day.year} Harbour Newspapers Ltd.", "", f"LP  {story.paragraphs[0]}", ""]
        rest = story.paragraphs[1:]
        lines += [f"TD  {rest[0]}", *rest[1:], ""] if rest else []
        lines += ["NS  gcat : Political/General News", "RE  eland : Eastern Lands", "PUB  Harbour Newspapers Ltd."]
        lines += [f"AN  {accession(story, at)}", "", ""]
    return lines + (_summary(stories[0].language) if summary and stories else [])


def factiva_html(stories: Sequence[Story]) -> str:
    """Return a result page as it is saved, with scripts around the articles."""
    script = (
        '<script type="text/javascript">var _dj = {'
        + ",".join(f'"k{at}":"{at * 7919}"' for at in range(300))
        + "};</script>"
    )
    out = [f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Factiva</title>{script}</head><body>']
    for at, story in enumerate(stories):
        text = "".join(
            f'<p class="articleParagraph {story.language}articleParagraph">{html.escape(one, quote=False)}</p>'
            for one in story.paragraphs
        )
        by = (
            f'<div class="author">{_FACTIVA_BY[story.language]} {html.escape(story.byline, quote=False)}</div>'
            if story.byline
            else ""
        )
        meta = [f"{story.words} {_FACTIVA_WORDS[story.language]}", factiva_date(story), story.source, "SNDH"]
        meta += [_FACTIVA_TONGUE[story.language], f"(c) {story.day.year} Harbour Newspapers Ltd."]
        rows = "".join(f"<div>{html.escape(one, quote=False)}</div>" for one in meta)
        out.append(
            f'<div id="article-{at}" class="article {story.language}Article"><div class="article {story.language}Article">'
            f'<div id="hd"><span class="{story.language}Headline">{html.escape(story.headline, quote=False)}</span></div>{by}{rows}'
            f"{text}<p>{accession(story, at)}</p></div></div>"
        )
    rows = "".join(f"<tr><td>{one}</td></tr>" for one in _summary(stories[0].language))
    return "".join(out) + f"<table>{rows}</table></body></html>"


def factiva_xml(stories: Sequence[Story]) -> bytes:
    """Return the answer of the database's web service, with a BOM before its declaration."""
    out = ['<?xml version="1.0" encoding="utf-8"?>\n<PPSResponse><ControlResponse/><DistDocResponse>']
    for at, story in enumerate(stories):

        def paragraphs(texts: Sequence[str]) -> str:
            return "".join(
                f'<paragraph display="Proportional">{html.escape(one, quote=False)}</paragraph>' for one in texts
            )

        lead = paragraphs(story.paragraphs[:1]).replace(" the ", " <hlt>the</hlt> ", 1)
        by = f"<byline>{html.escape(story.byline)}</byline>" if story.byline else ""
        number = accession(story, at).split()[1]
        out.append(
            f'<DistDocResult><ppsarticle lang="{story.language}"><accessionNo>{number}</accessionNo>'
            f"<baseLanguage>{story.language}</baseLanguage><copyright>{paragraphs([f'(c) {story.day.year} Harbour Newspapers'])}</copyright>"
            f"<sourceName>{html.escape(story.source)}</sourceName><sectionName>{story.section}</sectionName>"
            f"<publicationDate><date>{story.day}</date><dateTime>{story.day}T06:00:00Z</dateTime></publicationDate>"
            f"<modificationDate><dateTime>{loaded(story.day)}T10:32:00Z</dateTime></modificationDate>"
            f"<headline>{paragraphs([story.headline])}</headline>{by}<wordCount>{story.words}</wordCount>"
            f"<leadParagraph>{lead}</leadParagraph><tailParagraphs>{paragraphs(story.paragraphs[1:])}</tailParagraphs>"
            "</ppsarticle></DistDocResult>"
        )
    return b"\xef\xbb\xbf" + ("".join(out) + "</DistDocResponse></PPSResponse>").encode("utf-8")


def europresse_old(stories: Sequence[Story]) -> bytes:
    """Return the old page: it says ISO-8859-1 and is UTF-8."""
    out = [
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><title>Europresse</title></head><body>'
    ]
    for at, story in enumerate(stories):
        text = "".join(f"<p>{html.escape(one, quote=False)}</p>" for one in story.paragraphs)
        when = f"{weekday('fr', story.day)} "
        by = f'<div class="DocAuteur">{html.escape(story.byline)}</div>' if story.byline else ""
        out.append(
            f'<table><tr><td><span class="DocPublicationName">{html.escape(story.source, quote=False)}</span><br>'
            f'<span class="DocHeader">{story.section}, </span><span class="DocHeader">{when}</span>'
            f'<span class="DocHeader">{story.day.day} {month("fr", story.day)} {story.day.year}</span><br><br>'
            f'<span class="TitreArticleVisu">{html.escape(story.headline, quote=False)}</span>{by}<br>'
            f'<div class="DocText">{text}</div>'
            f"<p><small>© {story.day.year} {html.escape(story.source, quote=False)}. Tous droits réservés.</small></p>"
            f"<p><small>Numéro de document : news·{story.day + timedelta(days=at % 2):%Y%m%d}·PS·{at + 41}</small></p></td></tr></table><hr>"
        )
    out.append("<p>Ce certificat est émis à Bibliothèque de Port-Sablon à des fins de visualisation personnelle.</p>")
    out.append("<p>Date d'émission : 2016-07-27</p></body></html>")
    return "\n".join(out).encode("utf-8")


def europresse_new(stories: Sequence[Story]) -> bytes:
    """Return the newer page: one `article` an item."""
    out = ['<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Europresse</title></head><body>']
    for at, story in enumerate(stories):
        text = "".join(f"<p>{html.escape(one, quote=False)}</p>" for one in story.paragraphs)
        when = f"{weekday('fr', story.day)} {story.day.day} {month('fr', story.day)} {story.day.year}"
        by = f'<p class="sm-margin-bottomNews">{html.escape(story.byline)}</p>' if story.byline else ""
        out.append(
            f'<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">'
            f"{html.escape(story.source, quote=False)}</span></div>"
            f'<div><span class="DocHeader">{story.section}, {when}, p. {at + 3}</span></div>'
            f'<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">{html.escape(story.headline, quote=False)}</p></div>{by}</header>'
            f'<section><div class="docOcurrContainer">{text}</div></section>'
            f'<footer><div class="publiC-lblNodoc">Numéro de document : news·{story.day - timedelta(days=1):%Y%m%d}·PS·{at + 41}</div>'
            "<div>Ce certificat est émis à Bibliothèque de Port-Sablon à des fins de visualisation personnelle et temporaire.</div>"
            "<div>Date d'émission : 2016-07-27</div></footer></article>"
        )
    return ("\n".join(out) + "</body></html>").encode("utf-8")


def russian_database(stories: Sequence[Story]) -> list[str]:
    """Return a text export of a Russian press database."""
    lines: list[str] = []
    for at, story in enumerate(stories, 1):
        when = long_date("ru", story.day) if at % 2 else dotted(story.day)
        lines += [f"Документ № {at}", f"Источник: {story.source}", f"Дата выпуска: {when}", f"Номер выпуска: {at + 16}"]
        lines += [f"Заглавие: {story.headline}"]
        lines += [f"Автор: {story.byline}"] if story.byline else []
        lines += ["", *(line for one in story.paragraphs for line in (one, "")), "=" * 60, ""]
    return lines


def text_file(lines: Sequence[str], encoding: str = "utf-8-sig", end: str = "\r\n") -> bytes:
    """Return lines as a text file."""
    return (end.join(lines) + end).encode(encoding)
