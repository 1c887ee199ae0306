# SPDX-License-Identifier: MIT
"""Lines that say where and when an article was printed, at its head or its foot, and lines that only look so."""

import time
from textwrap import fill

import pytest
from test_furniture import STORY, dissected

from reader.model.date import WitnessKind
from reader.text.furniture.imprint import Plainness, imprint_of, only_counts

_DAY = ("1993-05-04",)
SAID, NAMED, BARE = Plainness.SAID, Plainness.NAMED, Plainness.BARE

IMPRINTS = [
    ("From the issue of May 4, 1993", SAID),
    ("Story date: May 4, 1993", SAID),
    ("Erschienen im Hafenboten vom 4. Mai 1993", SAID),
    ("Dieser Artikel erschien am 4. Mai 1993 im Hafenboten.", SAID),
    ("Article paru dans l'édition du 4 mai 1993", SAID),
    ("Статья опубликована в газете «Маяк» 4 мая 1993 г.", SAID),
    ("Publicado en El Faro el 4 de mayo de 1993", SAID),
    ("Uscito il 4 maggio 1993", SAID),
    ("This article first appeared in the Harbour Post on 4 May 1993", SAID),
    ("A version of this article appeared in print on May 4, 1993, on page A3 of the Late edition.", SAID),
    ("By Jane Doe; Published May 4, 1993", BARE),
    ("The Harbour Post (Sandhaven), 4 May 1993, page A3", NAMED),
    ("THE HARBOUR POST TUESDAY MAY 4 1993", NAMED),
    ("From the Provincial Gleaner of Tuesday, 4th May 1993:", NAMED),
    ("From the Miller and Baker of Tuesday, 4 May 1993:", NAMED),
    ("Le Réveil du Port, le 4 mai 1993", NAMED),
    ("El Sembrador del Puerto, el 4 de mayo de 1993", NAMED),
    ("Il Seminatore del Porto, il 4 maggio 1993", NAMED),
    ("Source: Quarterman, May 4, 1993", NAMED),
    ("Harbour Post (Sandhaven, NSW : 1850 - 1999), Tuesday 4 May 1993, page 3", NAMED),
    ("Transcribed from the Harbour Post, 4 May 1993", NAMED),
    ("Newspaper clipping from the Harbour Post dated May 4, 1993", NAMED),
    ("Article from May 4, 1993 Harbour Post (Sandhaven, ME)", NAMED),
    ("Gazette date: 4 May 1993", NAMED),
    ("No. 4,512.—VOL. XII.  SANDHAVEN, TUESDAY, MAY 4, 1993.  PRICE ONE PENNY.", NAMED),
    ("48. Jahrgang / Nr. 102 / Dienstag, den 4. Mai 1993", NAMED),
    ("МАЯК  4 мая 1993 г.  № 102", NAMED),
    ("«Маяк», 4 мая 1993 г.", NAMED),
    ("Anno XII - N. 102 Martedì 4 maggio 1993 L. 1200", NAMED),
    ("AP-NY-05-04-93 1512EDT", NAMED),
    ("dpa 040312 Mai 93", NAMED),
    ("BC-HARBOUR-PIER 1993-05-04 03:12", NAMED),
    ("«Красное знамя», 4 мая 1993 г., с. 2", NAMED),
    ("El Faro de Puerto Arenas, 4-V-1993", NAMED),
    ("(La Hoja de Puerto Arenas, martes 4 de mayo de 1993)", NAMED),
    ("L'Étoile du Port, 4 mai 1993", NAMED),
    ("L'Eco di Porto Sabbia del 4 maggio 1993", NAMED),
    ("Extrait de L'Étoile du Port, 4 mai 1993", NAMED),
    ("Tomado de La Hoja, 4 de mayo de 1993", NAMED),
    ("Abschrift aus dem Hafenboten, 4. Mai 1993", NAMED),
    ("Перепечатано из газеты «Маяк», 4 мая 1993 г.", NAMED),
    ("Il Molo di Porto Sabbia, 4 maggio 1993", NAMED),
    ("[Sandhaven Domestic Service in Norse 0600 GMT 4 May 93]", NAMED),
    ("Sandhaven home service in Danish 1900 gmt 4 May 93", NAMED),
    ("Nordhafener Rundfunk, Sendung: 4. Mai 1993, 19.30 Uhr", NAMED),
    ("Радио «Маяк», эфир от 04.05.1993", NAMED),
    ("Программа вышла в эфир 4 мая 1993 года", SAID),
    ("Transcript of broadcast, May 4, 1993", NAMED),
    ("Diffusion : 4 mai 1993, 20 h 00", SAID),
    ("Fecha de emisión: 4 de mayo de 1993", SAID),
    ("Data di uscita: 4 maggio 1993", SAID),
    ("040312 GMT MAY 93", BARE),
    ("4 May 1993 (page 3, col. 4)", BARE),
    ("© Hafenbote, 4.5.1993", BARE),
    ("By Jane Doe on May 4, 1993", BARE),
    ("Established 1850  Tuesday, May 4, 1993  25p", BARE),
    ("— 4 May 1993", BARE),
    ("04MAY93", BARE),
    ("Tuesday, M ay 4, l993", BARE),
    ("T U E S D A Y ,  M A Y  4 ,  1 9 9 3", BARE),
    ("May 4, 19 93", BARE),
    ("Anno LX - Num. 33 - Martedì 4 maggio 1993 - Conto corrente con la posta", NAMED),
    ("Año III, núm. 210 — Martes 4 de mayo de 1993 — Franqueo concertado", NAMED),
    ("Год изд. VII, № 12 — Вторник, 4 мая 1993 г. — Цена 5 коп.", NAMED),
    ("Vol. XX, No. 33 - Tuesday, May 4, 1993 - Price Two Cents, Postage Free", NAMED),
    ("Week ending Tuesday 4 May 1993", SAID),
    ("The Bugle. For the week ending May 4th, 1993", NAMED),
    ("Semaine se terminant le 4 mai 1993", SAID),
    ("Daily Example        05-04-93        C2", NAMED),
    ("BRISTOW PACKET          05-04-93          C2", NAMED),
    ("C2          Bristow Packet          05-04-93", NAMED),
    ("THE 4TH DAY OF MAY, 1993", BARE),
    ("this fourth day of May, in the year of our Lord 1993", BARE),
    ("[EXAMPLE TV in Russian 1900 gmt 4 May 93]", NAMED),
    ("Harbour Post, the 4th day of May, 1993", NAMED),
    ("the fourth of May, nineteen hundred and ninety three", BARE),
    ("den vierten Mai 1993", BARE),
    ("HARBOUR POST, Tuesdav, May 4, l993", NAMED),
    ("Наше слово. 1993. 4 мая", NAMED),
    ("Наше слово. — 1993. — 4 мая. — С. 2", NAMED),
    ("Source: Example Radio, in French 0600 gmt 4 May 93", NAMED),
    ("[Bristow RADIO in English 0900 GMT 4 May 93]", NAMED),
    ("9 o'clock news, Tue. 4.5.93", NAMED),
    ("Gesendet am 4. Mai 1993, 18 Uhr", SAID),
    ("FOR IMMEDIATE RELEASE - May 4, 1993", SAID),
]

NO_IMPRINTS = [
    "Born 4 May 1993",
    "Remembering May 4, 1993",
    "Concert: Tuesday, May 4, 1993",
    "Battle of Sandhaven, 4 May 1993",
    "Next meeting: May 4, 1993",
    "(1912 - 4 May 1993)",
    "May 4, 1993 - September 2, 1994",
    "On this day, 4 May 1893",
    "Eingescannt am 4.5.1993",
    "Typed 4 May 1993 by J. Doe",
    "Date of birth: 4 May 1993",
    "Date of Death  4 May 1993",
    "Date of Hearing  4 May 1993",
    "Date of Judgment  4 May 1993",
    "Date accessed: 4 May 1993",
    "Дата обращения: 04.05.1993",
    "Last visited on 4 May 1993",
    "(c) 4 May 1993",
    "Comment by J. Doe, May 4, 1993",
    "Related: Bridge Opens (May 4, 1993)",
    "Reader, May 4, 1993: nonsense",
    "May 4, 1993 found the harbour frozen",
    "The Long Night of the Harbour Council, May 4, 1993",
    "The book was published on May 4, 1993",
    "6-3-94",
    "19930504",
    "in December 1985.",
    "On May 4, 1993",
    "1,434.0 in February 1986",
    "La larga noche del puerto, 4 de mayo de 1993",
    "La Batalla de Puerto Arenas, 4 de mayo de 1993",
    "Extrait de naissance, 4 mai 1993",
    "Births for the Week Ending May 4, 1993",
    "Wheat, week ended 4 May 1993: prices",
    "Vol. 3, No. 4 - May 4, 1993 - Council Votes for the Pier",
    "The Third of May 1808",
    "Dos de Mayo 1808",
    "Le deux mai 1808",
    "Marsh 4, 1993",
    "Augusta 4, 1993",
    "The Fourth of May, Nineteen Hundred and Ninety Three",
    "Roma, 4 maggio 1920 - Milano, 4 maggio 1993",
    "Bristow Hall, 4 May 1993",
    "Bristow Crown Court, 4 May 1993",
    "Sworn this 4th day of May, 1993",
    "Order of 4 May 1993",
    'Zum Artikel "Die Brücke" vom 4. Mai 1993',
    'Betr.: "Die Brücke", Bristower Zeitung vom 4. Mai 1993',
    "По поводу статьи от 4 мая 1993 года",
    "Schauspielhaus, 4. Mai 1993",
    "Bristow Packet 05-04-93",
    "Smith          05-04-93          12",
    "Received 4 May 1993",
    "EINGEGANGEN 4. Mai 1993",
    "Price of Bread, 4 May 1993 - Price Rises",
    "Due date: 4 May 1993",
    "Year to May 4, 1993",
    "Six months ended 4 May 1993",
    "Halbjahr bis 4. Mai 1993",
    "Accession date: 4 May 1993",
    "Ablaufdatum: 4. Mai 1993",
    "Date d'achat : 4 mai 1993",
    "Дата заседания: 4 мая 1993 г.",
    "Fecha del evento: 4 de mayo de 1993",
    "Data dell'evento: 4 maggio 1993",
    "Request no. 4411, 4 May 1993",
    "First broadcast, 4 May 1993",
    "Манифест 17 (30) октября 1905 года",
    "From the Night of Tuesday, 4 May 1993",
    "From the Great Storm of Tuesday, 4 May 1993",
    "From the Great Storm of 4 May 1993",
    "From the Sitting of Tuesday, 4 May 1993",
]


@pytest.mark.parametrize(("line", "plainness"), IMPRINTS)
def test_imprints(line: str, plainness: Plainness) -> None:
    found = imprint_of(line, "line 1")
    assert found is not None
    assert found.witness.kind is WitnessKind.VISIBLE
    assert set(_DAY) <= set(found.witness.readings)
    assert {reading[2:] for reading in found.witness.readings} <= {"93-05-04", "93-04-05"}
    assert found.plainness is plainness


@pytest.mark.parametrize("line", NO_IMPRINTS)
def test_lines_that_are_no_imprints(line: str) -> None:
    assert imprint_of(line, "line 1") is None


@pytest.mark.parametrize("place", ["head", "foot"])
@pytest.mark.parametrize("line", ["Hafenbote, 4.5.1993, S. 3", "Harbour Post, 4 May 1993", "4 мая 1993 г."])
def test_an_imprint_dates_its_article_and_is_no_text(line: str, place: str) -> None:
    parts = ("Pier Opens", line, STORY) if place == "head" else ("Pier Opens", STORY, line)
    anatomy, text = dissected("\n\n".join(parts))
    assert [witness.readings for witness in anatomy.witnesses] == [_DAY]
    assert (anatomy.headline, text) == ("Pier Opens", STORY)


def test_the_end_of_a_wrapped_story_is_no_imprint() -> None:
    story = ["He said that he had read it all in the old bound volumes of the", "Harbour Post, 4 May 1993."]
    lines = ["Pier Opens", "", *(["The harbour council put off its vote on the new pier for good, and"] * 9), *story]
    assert not dissected("\n".join(lines))[0].witnesses


@pytest.mark.parametrize("above", ["Pier Opens\n(04.05.1993)", "Pier Opens After Years\n4 May 1993"])
def test_a_day_right_below_the_headline_of_a_wrapped_story(above: str) -> None:
    anatomy, _ = dissected(f"{above}\n\n{fill(STORY, 60)}")
    assert [witness.readings for witness in anatomy.witnesses] == [_DAY]
    assert "1993" not in anatomy.headline


def test_a_sentence_that_ends_with_a_day_in_a_narrow_column() -> None:
    anatomy, text = dissected(f"The harbour council voted for the pier on\nMay 4, 1993.\n\n{fill(STORY, 42)}")
    assert anatomy.witnesses == ()
    assert "May 4, 1993" in anatomy.headline + text


@pytest.mark.parametrize(
    "head",
    [
        "Sandhaven Historical Society\n12 Dock Street, Sandhaven\n4 May 1993",
        "Sandhaven Public Library, 4 May 1993",
        "Stadtarchiv Sandhaven\n4. Mai 1993",
        "Bibliothèque municipale de Port-Sable\nle 4 mai 1993",
        "Городской архив\n4 мая 1993 г.",
        "Archivo municipal\n4 de mayo de 1993",
        "Archivio comunale\n4 maggio 1993",
    ],
)
def test_a_day_in_the_letterhead_of_a_house_that_keeps_papers_only_bounds(head: str) -> None:
    anatomy, _text = dissected(f"{head}\n\nPier Opens\n\n{STORY}")
    assert [(witness.kind, witness.readings) for witness in anatomy.witnesses] == [(WitnessKind.LOADED, _DAY)]


_PUBLISHER = "Erscheint jeden Sonntag. Preis monatlich 0.60 Mark, vierteljährlich 1.50 Mark.\n" * 8


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Hafenstadt Dienstag, den 4. Mai 1993 12. Jahrgang", [_DAY]),
        ("Mardi 4 mai 1993. 12e année. No 102", [_DAY]),
        ("Dienstag, den 4. Mai 1993", []),
        ("Konzert Nr. 4, Dienstag, den 4. Mai 1993", []),
    ],
)
def test_a_masthead_with_its_volume_below_what_the_publisher_says(line: str, days: list[tuple[str]]) -> None:
    story = f"{STORY}\n\n" * 6
    anatomy, _text = dissected(f"{_PUBLISHER}{line}\nPier offen\n\n{story}")
    assert [witness.readings for witness in anatomy.witnesses] == days


def test_the_numbers_around_a_masthead_go_with_it() -> None:
    head = "THE HARBOUR POST\nVol. XII, No. 102\nTUESDAY, MAY 4, 1993\nPrice 5c"
    anatomy, text = dissected(f"{head}\n\nPier Opens\n\n{STORY}")
    assert (anatomy.source, anatomy.headline, text) == ("THE HARBOUR POST", "Pier Opens", STORY)
    assert only_counts("Est. 1850")
    assert not only_counts("Council Day 7")


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Pier Opens (May 4, 1993)", "Pier Opens"),
        ("The Long Night of the Council -- May 4, 1993", "The Long Night of the Council"),
        ("The Pier Opens (Harbour Post, 4 May 1993)", "The Pier Opens"),
        ("1993-05-04 The Pier Opens", "The Pier Opens"),
        ("4 May 1993 - The Pier Opens", "The Pier Opens"),
    ],
)
def test_a_day_beside_the_headline(line: str, headline: str) -> None:
    anatomy, text = dissected(f"{line}\n\n{STORY}")
    assert ([witness.readings for witness in anatomy.witnesses], anatomy.headline) == ([_DAY], headline)
    assert text == STORY


@pytest.mark.parametrize(
    "line", ["The March of May 4, 1993", "The Pier, 1990-1993", "May 4, 1993 Was Cold", "4 May 1993: The Pier Falls"]
)
def test_a_day_that_a_headline_needs(line: str) -> None:
    assert dissected(f"{line}\n\n{STORY}")[0].headline == line


@pytest.mark.parametrize(
    "foot",
    [
        "1. The Times, 15 April 1912, p. 9.",
        "[3] The Times, 15 April 1912, p. 9.",
        "12) Quelle: Hafenbote, 15. April 1912, S. 3",
        "1. The Times, 15 April 1912, p. 9.\n2. The Times, 16 April 1912, p. 4.",
        "The Times, 15 April 1912, p. 9.\nThe Times, 16 April 1912, p. 4.",
    ],
)
def test_notes_at_the_foot_are_no_imprints(foot: str) -> None:
    anatomy, text = dissected(f"Pier Opens\n\n{STORY}\n\nNobody spoke.\n\n{foot}")
    assert anatomy.witnesses == ()
    assert text.endswith(foot.rpartition("\n")[2])


@pytest.mark.parametrize(
    "foot",
    [
        "4. Mai 1993, Hafenbote, S. 3",
        "The Times, 4 May 1993, p. 9.",
        "Hafenbote, Nr. 102\nQuelle: Hafenbote, 4. Mai 1993",
        "The Times, 4 May 1993, p. 9.\nThe Times, 4 May 1993",
        "Published in The Times, 4 May 1993\n1. The Times, 15 April 1912, p. 9.",
    ],
)
def test_an_imprint_at_the_foot_beside_no_other_day(foot: str) -> None:
    anatomy, _text = dissected(f"Pier Opens\n\n{STORY}\n\nNobody spoke.\n\n{foot}")
    assert {witness.readings for witness in anatomy.witnesses} == {("1993-05-04",)}


@pytest.mark.usefixtures("uncollected")
def test_long_lines_cost_little() -> None:
    start = time.process_time()
    for line in (
        "4 May 1993 " + "A " * 94,
        "(" * 99 + "4 May 1993" + ")" * 90,
        "1 " * 95 + "4 May",
        "M ay 4, l9 93 " * 7,
    ):
        imprint_of(line, "")
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    "line",
    [
        "El Faro de Vigo. martes 4 de mayo de 1993. edición de la mañana",
        "El Faro. Martes, 4 de mayo de 1993. Edición de la tarde",
        "Il Molo. martedì 4 maggio 1993. edizione del mattino",
        "Le Courrier du Port. mardi 4 mai 1993",
    ],
)
def test_a_paper_its_day_and_the_edition_of_the_day_are_an_imprint(line: str) -> None:
    found = imprint_of(line, "line 1")
    assert found
    assert found.witness.readings == ("1993-05-04",)


@pytest.mark.parametrize(
    "line", ["La noche del 4 de mayo de 1993 en la edición", "La mañana siguiente, 4 de mayo de 1993"]
)
def test_a_headline_of_a_time_of_day_is_none(line: str) -> None:
    assert imprint_of(line, "line 1") is None
