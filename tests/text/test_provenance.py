# SPDX-License-Identifier: MIT
"""Lines that people put around a text when they kept it, those of periodicals, and heads of mails."""

import textwrap
import time

import pytest
from test_furniture import STORY, dissected

from reader.model.article import RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.text.furniture.periodical import day_without_year, periodical_of
from reader.text.furniture.provenance import provenance_of
from reader.text.understand import understand

TITLE = "Members Walk Out"
MORE = f"{STORY}\n\nNobody spoke for the owners of the boats, who had written to the mayor twice in the last week."
VISIBLE, LOADED, URL, STAMP = WitnessKind.VISIBLE, WitnessKind.LOADED, WitnessKind.URL, WitnessKind.STAMP


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Link: https://web.archive.org/web/20050101000000/http://www.example.org/2003/7/9/a.html",
            [(URL, "2003-07-09"), (LOADED, "2005-01-01")],
        ),
        ("www.example.org/1998/sep/30/mill.html", [(URL, "1998-09-30")]),
        (
            "Retrieved 4 May 2010 from http://www.example.org/1998/sep/30/mill.html",
            [(URL, "1998-09-30"), (LOADED, "2010-05-04")],
        ),
        (
            "Источник: http://www.example.org/1998/09/30/mill.html (дата обращения: 04.05.2010)",
            [(URL, "1998-09-30"), (LOADED, "2010-05-04")],
        ),
        ("by miller » Fri Feb 12, 2010 6:02 pm", [(VISIBLE, "2010-02-12")]),
        ("von miller » Fr 12. Feb 2010, 18:02", [(VISIBLE, "2010-02-12")]),
        ("Posted by miller on Fri Feb 12, 2010 6:02 pm", [(VISIBLE, "2010-02-12")]),
        ("Posted on February 12, 2010 by Ann Miller in News, World // Comments (26)", [(VISIBLE, "2010-02-12")]),
        ("Publié le 12 février 2010 par Anne Meunier dans Politique", [(VISIBLE, "2010-02-12")]),
        ("Last edited by miller on Sat Feb 13, 2010 7:00 am, edited 1 time in total.", [(STAMP, "2010-02-13")]),
        ("RECEIVED 14 MAY 1971 READING ROOM", [(LOADED, "1971-05-14")]),
        ("EINGEGANGEN 14. Mai 1971", [(LOADED, "1971-05-14")]),
        ("clipped by jdoe, 4 May 2001", [(LOADED, "2001-05-04")]),
        (
            "Typed 4 May 2001; from the Bristow News of 8 July 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Erfasst am 4.5.2001; Quelle: Bristower Zeitung, 8. Juli 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Source: Harbour Chronicle, Friday 9 July 1920. Typed by A. Lund, 4 May 2001.",
            [(VISIBLE, "1920-07-09"), (LOADED, "2001-05-04")],
        ),
        (
            "Source: Miller and Baker, 9 July 1920. Typed by A. Lund, 4 May 2001.",
            [(VISIBLE, "1920-07-09"), (LOADED, "2001-05-04")],
        ),
        (
            "Harbour Chronicle, 9 July 1920. Transcribed by A. Lund, May 2001",
            [(VISIBLE, "1920-07-09"), (LOADED, "2001-05")],
        ),
        (
            "Quelle: Hafenzeitung, 9. Juli 1920. Abgetippt von A. Brandt, 4. Mai 2001.",
            [(VISIBLE, "1920-07-09"), (LOADED, "2001-05-04")],
        ),
        (
            "Source : Le Semeur du Port, 9 juillet 1920. Saisi par A. Moreau, 4 mai 2001.",
            [(VISIBLE, "1920-07-09"), (LOADED, "2001-05-04")],
        ),
        (
            "Источник: Приморская правда, 9 июля 1920 г. Набрала А. Лунд, 4 мая 2001 г.",
            [(VISIBLE, "1920-07-09"), (LOADED, "2001-05-04")],
        ),
        ("Date: [May 1905?]", [(VISIBLE, "1905-05?")]),
        ("Harbour Post, [1874?]", [(VISIBLE, "1874?")]),
        ("[Harbour Post, 189-]", [(VISIBLE, "189X")]),
        ("[handwritten at top: Harbour Post, 2 Aug 1938]", [(VISIBLE, "1938-08-02")]),
        ("[hs. Vermerk: Hafenzeitung, 2.8.1938]", [(VISIBLE, "1938-08-02")]),
        (
            "Document created 4 May 2001; source: Harbour Post, 8 July 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Page created 4 May 2001 - original: Harbour Post, 8 July 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "This transcription made 4 May 2001 from the Harbour Post of 8 July 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Dokument erstellt am 4.5.2001; Quelle: Hafenzeitung, 8. Juli 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Document créé le 4 mai 2001 ; source : Le Courrier du Port, 8 juillet 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Документ создан 4 мая 2001 г.; источник: газета «Маяк», 8 июля 1960 г.",
            [(VISIBLE, "1960-07-08"), (LOADED, "2001-05-04")],
        ),
        (
            "Documento creado el 4 de mayo de 2001; fuente: Diario del Puerto, 8 de julio de 1920",
            [(VISIBLE, "1920-07-08"), (LOADED, "2001-05-04")],
        ),
        ("Document created 4 May 2001", [(LOADED, "2001-05-04")]),
        ("Dokument erstellt: 4.5.2001", [(LOADED, "2001-05-04")]),
        ("Transcribed 4 May 2001 by A. Lund", [(LOADED, "2001-05-04")]),
        ("n.d.", []),
        ("Next copy date: 4 June 1991", []),
        ("Redaktionsschluss: 4. Juni 1991", []),
        ("[scan: page torn]", []),
        ("ZCZC PQR234 4512", []),
        ("NNNN", []),
    ],
)
def test_lines_of_provenance(line: str, told: list[tuple[WitnessKind, str]]) -> None:
    found = provenance_of(line, "line 1")
    assert found is not None
    assert [(one.kind, one.readings[0]) for one in found.witnesses] == told


@pytest.mark.parametrize(
    "line",
    [
        "Visit http://www.example.org/2003/07/09/pier.html for the pier",
        "http://www.example.org/2003/07/09/a.html and http://www.example.org/2004/07/09/b.html",
        "www.example.org Goes Down",
        "Received With Joy",
        "Received Pronunciation, 4 Views",
        "Scan: the New Machine",
        "ZCZC Found in Old Teleprinter",
        "AP 1000 Reactor Stopped",
        "Clipped by a Hair, Rovers Win 3-1",
        "Created Equal; Born Free, 1860",
        "Created 4 May 2001",
        "Made 4 May 1993 from old planks",
        "Saved 4 May 1993 in Harbour Hall",
        "[the mayor: 4 May 1993]",
        "Anna Karenina » Fri",
        "Copy Date Missed",
        "Deadline for Copy 4 May 1993 Kept",
        "ARRIVED MAY 4 1890",
        "Concert, [1874?]",
    ],
)
def test_lines_that_are_no_provenance(line: str) -> None:
    assert provenance_of(line, "line 1") is None


@pytest.mark.parametrize(
    ("line", "reading"),
    [
        ("Der Imker, Heft 7/1964", "1964"),
        ("22. Jahrgang (1911), Nr. 4", "1911"),
        ("The Beekeeper, vol. 7, no. 3 (1964)", "1964"),
        ("Пчеловод, 1964, № 7", "1964"),
        ("Autumn 1951", "1951-09?/1951-11?"),
        ("The Harbour Post, 1958.", "1958"),
        ("(Harbour Post, 1958)", "1958"),
        ("Source: Harbour Post 1958", "1958"),
        ("From the Harbour Post of 1958", "1958"),
        ("Quelle: Hafener Zeitung 1958", "1958"),
        ("Le Courrier du Port, 1958", "1958"),
        ("Газета «Маяк», 1958 г.", "1958"),
        ("Diario del Puerto, 1958.", "1958"),
        ("Il Corriere del Porto, 1958", "1958"),
        ("The Harbour Quarterly, Autumn 1951", "1951-09/1951-11"),
        ("Winter 1951/52", "1951-12?/1952-02?"),
        ("Winter 1951", "1951?"),
        ("2e trimestre 1968", "1968-04?/1968-06?"),
        ("Cahiers du port, 2e trimestre 1968", "1968-04/1968-06"),
        ("II квартал 1968 г.", "1968-04?/1968-06?"),
        ("Le Port, n° 12, été 1964", "1964-06/1964-08"),
    ],
)
def test_lines_of_periodicals(line: str, reading: str) -> None:
    found = periodical_of(line, "line 1", titled=False)
    assert found is not None
    assert (found.kind, found.readings) == (VISIBLE, (reading,))


@pytest.mark.parametrize(
    "line",
    [
        *(
            "London, Spring 1951",
            "Exports, 2nd Quarter 1968",
            "Decree No. 7/1964",
            "Room 101/1964",
            "Article 12 (1994)",
        ),
        *("Symphony No. 5, 1937", "Class of 1964, No. 12", "Album: Vol. 4 (1972)", "No. 12 (1958)"),
        "The Flood, by Ada Lund. Holt Quarterly, Spring 1957",
        *(
            "Sandport, 1958.",
            "A. Lund, The Harbour Book, 1958.",
            "Post of 1958",
            "Harbour Post, 1858-1958",
            "Holt Press, 1958",
        ),
        *("Heat Wave, Summer 1951", "Harbour Life, June 1958", "Prague Spring 1968", "Winter Olympics 1936"),
    ],
)
def test_lines_that_are_no_periodicals(line: str) -> None:
    assert periodical_of(line, "line 1", titled=False) is None


@pytest.mark.parametrize("line", ["Vol. 3 (1911), pp. 3-4", "Cf. Bd. 3 (1911), S. 12", "Smith, Der Imker, Heft 7/1964"])
def test_notes_at_the_foot_that_name_volumes(line: str) -> None:
    assert periodical_of(line, "line 9", titled=False, at_head=False) is None


@pytest.mark.parametrize(
    "line",
    [
        *("Source: Provincial Gleaner, 1894.", "(Source: Provincial Gleaner, 1894)", "Source: The Templar, 1894"),
        *("Quelle: Der Landwirt, 1894", "Источник: Сельский хозяин, 1894 г.", "Source : Le Semeur du Port, 1894"),
        *("Fuente: El Sembrador, 1894", "Fonte: Il Seminatore, 1894."),
    ],
)
def test_the_year_of_any_paper_that_is_said_to_be_the_source(line: str) -> None:
    witness = periodical_of(line, "", titled=False, at_head=False)
    assert witness
    assert witness.readings == ("1894",)
    assert periodical_of(line, "", titled=False, at_head=True) is None


@pytest.mark.parametrize(
    "line",
    [
        *("Source: Ministry of Labour, 2011", "Source: Eurostat, 2011", "Source: Hall and Jones, 1998"),
        *("Source: Robert Smith, 1998", "Quelle: Statistisches Bundesamt, 2011", "Source: own survey, 2011"),
        *("Source: Kelly's Directory, 1892", "Source: Holt Press, 1998", "Источник: Росстат, 2011"),
        *(
            "Source: the mayor, 1998",
            "Provincial Gleaner, 1894",
            "From Provincial Gleaner 1894",
            "Source: Smith et al., 2011",
        ),
    ],
)
def test_years_of_sources_that_are_no_papers(line: str) -> None:
    assert periodical_of(line, "", titled=False, at_head=False) is None


def test_a_periodical_s_month_above_a_headline_with_a_byline_or_narrow_lines() -> None:
    line, wrapped = "The Miller and Baker, March 1979", "\n".join(textwrap.wrap(STORY, 50))
    for byline, story in (("", MORE), ("By Anna Moreau\n\n", MORE), ("", wrapped), ("By Anna Moreau\n\n", wrapped)):
        anatomy, _ = dissected(f"{line}\n\n{TITLE}\n\n{byline}{story}\n")
        assert (anatomy.headline, anatomy.byline) == (TITLE, "Anna Moreau" if byline else "")
        assert [one.readings for one in anatomy.witnesses] == [("1979-03?",)]
    anatomy, _ = dissected(f"{line}\n\n{TITLE}\n\nA poem\n\nof short\n\nlines\n")
    assert not anatomy.witnesses


def test_years_of_two_papers_at_the_foot_are_notes() -> None:
    for foot, days in (("Harbour Post, 1958.\nHarbour News, 1961.", []), ("Harbour Post, 1958.", [("1958",)])):
        anatomy, _text = dissected(f"{TITLE}\n\n{MORE}\n\nNobody spoke.\n\n{foot}")
        assert [one.readings for one in anatomy.witnesses] == days


def test_a_name_with_a_month_above_a_headline() -> None:
    anatomy, text = dissected(f"Rundblick, Mai 1958\n\n{TITLE}\n\n{MORE}")
    assert ([one.readings for one in anatomy.witnesses], anatomy.headline, text) == ([("1958-05?",)], TITLE, MORE)
    anatomy, _text = dissected(f"Paris, May 1958\n\n{MORE}")
    assert (anatomy.witnesses, anatomy.headline) == ((), "Paris, May 1958")
    assert not dissected(f"Battle of Bristow, May 1945\n\n{TITLE}\n\n{MORE}")[0].witnesses


@pytest.mark.parametrize(
    ("line", "reading"),
    [
        ("Monday, June 3", "XXXX-06-03"),
        ("Montag, den 3. Juni", "XXXX-06-03"),
        ("Воскресенье, 3 (16) мая", "XXXX-05-16"),
        ("THE HARBOUR POST, MONDAY, JUNE 3", "XXXX-06-03"),
        ("Понедельник, 3 июня", "XXXX-06-03"),
    ],
)
def test_mastheads_without_a_year(line: str, reading: str) -> None:
    found = day_without_year(line, "line 1")
    assert found is not None
    assert found.readings == (reading,)
    anatomy, _text = dissected(f"{line}\n\n{TITLE}\n\n{MORE}")
    assert (anatomy.headline, anatomy.witnesses[0].readings) == (TITLE, (reading,))


@pytest.mark.parametrize("line", ["Concert: Monday, June 3", "Meeting Monday, June 3", "Friday the 13th", "June 3"])
def test_days_without_a_year_that_are_no_mastheads(line: str) -> None:
    assert day_without_year(line, "line 1") is None


@pytest.mark.parametrize(
    "line",
    [
        "By Jan Ott, published 3 May 2010 9:00, updated 4 May 2010 10:00",
        "Von Jan Ott, veröffentlicht am 3.5.2010, aktualisiert am 4.5.2010",
        "Par Jan Ott - Publié le 3 mai 2010 à 09:00, mis à jour le 4 mai 2010 à 10:00",
    ],
)
def test_a_byline_with_the_day_beside_it(line: str) -> None:
    anatomy, text = dissected(f"{TITLE}\n{line}\n\n{MORE}")
    assert [one.readings for one in anatomy.witnesses] == [("2010-05-03",)]
    assert (anatomy.headline, anatomy.byline, text) == (TITLE, "Jan Ott", MORE)


def test_when_it_was_on_air() -> None:
    for line in ("В эфире: 4 мая 1998 г., 18:00", "On air: 4 May 1998, 18:00", "Diffusé le 4 mai 1998 à 18h00"):
        assert [one.readings for one in dissected(f"{TITLE}\n\n{line}\n\n{MORE}")[0].witnesses] == [("1998-05-04",)]
    assert not dissected(f"{TITLE}\n\nFirst broadcast 4 May 1938\n\n{MORE}")[0].witnesses
    assert not dissected(f"{TITLE}\n\nZuerst ausgestrahlt am 4. Mai 1938\n\n{MORE}")[0].witnesses
    assert not dissected(f"{TITLE}\n\nOn air since 4 May 1998\n\n{MORE}")[0].witnesses


def test_a_paper_and_its_day_in_brackets_behind_the_last_sentence() -> None:
    anatomy, text = dissected(f"{TITLE}\n\n{MORE} (Bristow News, Feb. 6, 1867)")
    assert ([one.readings for one in anatomy.witnesses], text) == ([("1867-02-06",)], MORE)
    for end in (
        "He had read it (Bristow News, Feb. 6, 1867).",
        "Rain. (Bristow News, Feb. 2, 1867) Snow. (Bristow News, Feb. 6, 1867)",
        "He went home. (Jones, Feb. 6, 1867)",
        "“The bridge is a disgrace.” (Bristow News, Feb. 6, 1867)",
    ):
        assert not dissected(f"{TITLE}\n\n{MORE} {end}")[0].witnesses


@pytest.mark.parametrize(
    "head",
    [
        (
            "-----Original Message-----\nFrom: Ann Lee [mailto:ann@example.org]\nSent: Monday, May 3, 2004 2:10 PM\n"
            f"To: list@example.org\nSubject: FW: {TITLE}"
        ),
        (
            "-----Ursprüngliche Nachricht-----\nVon: Ann Lee\nGesendet: Montag, 3. Mai 2004 14:10\nAn: Liste\n"
            f"Betreff: {TITLE}"
        ),
        f"From: Ann Lee\nDate: 3 May 2004\nSubject: {TITLE}",
    ],
)
def test_heads_of_mails(head: str) -> None:
    anatomy, text = dissected(f"{head}\n\n{MORE}")
    assert ([one.readings for one in anatomy.witnesses], anatomy.headline) == ([("2004-05-03",)], TITLE)
    assert text == MORE


@pytest.mark.parametrize("above", [TITLE, f"{TITLE}\n\nWe have seen this mail:"])
def test_a_mail_that_a_story_quotes_stays_in_it(above: str) -> None:
    mail = "From: Ann Lee\nSent: 3 May 2004\nTo: Jan Ott\nSubject: Bridge money"
    anatomy, text = dissected(f"{above}\n\n{mail}\n\n{MORE}")
    assert (anatomy.headline, anatomy.witnesses) == (TITLE, ())
    assert mail.replace("\n", " ") in " ".join(text.split())


@pytest.mark.parametrize("above", [f"URL:\n{{}}\n\n{TITLE}", f"{TITLE}\nURL:\n{{}}", f"{{}}\n{TITLE}"])
def test_an_address_above_a_text(above: str) -> None:
    anatomy, text = dissected(f"{above.format('http://www.example.org/1998/sep/30/mill.html')}\n\n{MORE}")
    assert [(one.kind, one.readings) for one in anatomy.witnesses] == [(URL, ("1998-09-30",))]
    assert (anatomy.headline, text) == (TITLE, MORE)


def test_a_stamp_of_arrival_on_three_lines_only_bounds() -> None:
    anatomy, _text = dissected(f"RECEIVED\nMAY 14 1971\n\n{TITLE}\n\n{MORE}")
    assert [(one.kind, one.readings) for one in anatomy.witnesses] == [(LOADED, ("1971-05-14",))]
    assert anatomy.headline == TITLE


@pytest.mark.parametrize("label", ["Text:", "Текст:", "Текст статьи:", "Article text:"])
def test_what_stands_below_the_label_of_the_text_is_text(label: str) -> None:
    anatomy, text = dissected(f"Paper: Post\nDate: 4 May 1993\n{label}\nHe Won\n\n{MORE}")
    assert (anatomy.headline, text) == ("", f"He Won\n\n{MORE}")
    anatomy, text = dissected(f"{TITLE}\nPaper: Post\nDate: 4 May 1993\n{label}\n{MORE}")
    assert (anatomy.headline, text) == (TITLE, MORE)


def test_a_label_of_a_letter_is_no_mail() -> None:
    assert dissected(f"From: the mayor\n\n{MORE}")[0].headline == "From: the mayor"


@pytest.mark.parametrize("line", [f"Subj: {TITLE}", f"Subject: {TITLE}", f"^{TITLE}<", f"{TITLE} <", f"Betr.: {TITLE}"])
def test_marks_around_a_headline(line: str) -> None:
    assert dissected(f"{line}\n\n{MORE}")[0].headline == TITLE


def test_headlines_that_only_begin_like_a_label() -> None:
    assert dissected(f"Subject to Change\n\n{MORE}")[0].headline == "Subject to Change"


@pytest.mark.parametrize("line", ["FOR IMMEDIATE RELEASE", "Zur sofortigen Veröffentlichung", "ZCZC", "undated"])
def test_lines_above_a_headline_that_are_none(line: str) -> None:
    anatomy, text = dissected(f"{line}\n\n{TITLE}\n\n{MORE}")
    assert (anatomy.headline, text, anatomy.witnesses) == (TITLE, MORE, ())


@pytest.mark.parametrize(
    ("line", "edtf", "certainty"),
    [
        ("[1874?]", "1874?", Certainty.UNCERTAIN),
        ("[ca. 1905]", "1905~", Certainty.UNCERTAIN),
        ("[186-]", "186X", Certainty.PROBABLE),
        ("[between 1897 and 1902]", "1897/1902", Certainty.PROBABLE),
        ("[n.d., before 1914]", "[..1913-12-31]", Certainty.UNDATED),
        ("[undated, probably 1940s]", "194X?", Certainty.UNCERTAIN),
        ("Document created 4 May 2001", "[..2001-05-04]", Certainty.UNDATED),
        ("Harbour Post, 1958.", "1958", Certainty.PROBABLE),
        ("Monday, June 3", "XXXX-06-03", Certainty.UNCERTAIN),
        ("RECEIVED MAY 14 1971", "[..1971-05-14]", Certainty.UNDATED),
        ("Autumn 1951", "1951-09?/1951-11?", Certainty.UNCERTAIN),
        ("Holt Press, May 1957", "1957-05?", Certainty.UNCERTAIN),
        ("Second quarter 1998", "1998-04?/1998-06?", Certainty.UNCERTAIN),
        ("Paris, May 1968", "1968-05?", Certainty.UNCERTAIN),
        ("Prague, Spring 1968", "1968-03?/1968-05?", Certainty.UNCERTAIN),
        ("The Harbour Quarterly, Autumn 1951", "1951-09/1951-11", Certainty.PROBABLE),
    ],
)
def test_what_is_estimated_is_never_certain(line: str, edtf: str, certainty: Certainty) -> None:
    source = f"{line}\n\n{TITLE}\n\n{MORE}"
    article = understand(RawArticle(b"a.txt", "", "text", "utf-8", source, (), (), ()), None).article
    assert (article.date.edtf, article.date.certainty, article.headline) == (edtf, certainty, TITLE)


@pytest.mark.usefixtures("uncollected")
def test_hostile_lines_cost_little() -> None:
    start = time.process_time()
    for line in ("Vol. 1, " * 12, "by » " * 40, "http://" * 30, "No. 1 " * 16, "typed; " * 30, "A" * 99, "- " * 60):
        provenance_of(line, "")
        periodical_of(line, "", titled=True)
        day_without_year(line, "")
    assert time.process_time() - start < 0.5
