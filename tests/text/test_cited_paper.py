# SPDX-License-Identifier: MIT
"""The paper that a text's own lines name beside its day, and bylines whose *By* stands alone."""

import textwrap

import pytest
from test_furniture import dissected

from reader.text.furniture.cited_paper import paper_beside_day

_TEXT = (
    "The council has closed the old pier for the winter after two beams gave way in Monday's storm.\n\n"
    '"We can\'t let anybody walk on it," said Ada Quill, who has kept the harbour for eleven years.'
)


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("THE AMITY GAZETTE - March 16, 1908", "THE AMITY GAZETTE"),
        ("The Harbour Times, 4 May 1993, p. 5", "The Harbour Times"),
        ("4 May 1993, The Harbour Times, p. 5", "The Harbour Times"),
        ("(The Harbour Times (Bristow), 4 May 1993)", "The Harbour Times"),
        ("Jane Quill, The Harbour Times, 4 May 1993", "The Harbour Times"),
        ("Source: The Harbour Times, 4 May 1993, p. 5", "The Harbour Times"),
        ("Published in The Harbour Times on 4 May 1993", "The Harbour Times"),
        ("From the Harbour Times, May 4, 1893", "Harbour Times"),
        ("The Bristow Beacon, 4 May 1993, p. 5", "The Bristow Beacon"),
        ("THE HARBOUR POST, Vol. XII, No. 4, May 4, 1893", "THE HARBOUR POST"),
        ("Evening Star, Amity, N.H., May 4, 1893, p. 3", "Evening Star"),
        ("Quelle: Hafenbote, 4.5.1993, S. 3", "Hafenbote"),
        ("Erschienen in: Molenzeitung, 4. Mai 1993, S. 3", "Molenzeitung"),
        ("Publié dans Le Courrier de la Rade, le 4 mai 1993", "Le Courrier de la Rade"),
        ("El Diario de Puerto Hondo, 4 de mayo de 1993", "El Diario de Puerto Hondo"),
        ("Corriere della Rada, 4 maggio 1993, p. 5", "Corriere della Rada"),
        ("Статья опубликована в газете «Маяк» 4 мая 1993 г.", "Маяк"),
        ("Морская газета, 4 мая 1993 г.", "Морская газета"),
    ],
)
def test_the_paper_beside_the_day(line: str, paper: str) -> None:
    assert paper_beside_day(line) == paper


@pytest.mark.parametrize(
    "line",
    [
        "Published: 4 May 1993",
        "Bristow, 4 May 1993, p. 3",
        "New Amity, May 4, 1993, Page 3",
        "Reuters, 4 May 1993",
        "By Jane Quill, 4 May 1993",
        "Letter to The Harbour Times, 4 May 1993",
        "The Harbour Times, The Amity Gazette, 4 May 1993",  # which of them?
        "4 May 1993",
    ],
)
def test_no_paper_where_it_is_not_plain(line: str) -> None:
    assert paper_beside_day(line) == ""


@pytest.mark.parametrize(
    "text",
    [
        f"Old Pier Closed\nThe Harbour Times, 4 May 1993, p. 5\n\n{_TEXT}\n",
        f"Old Pier Closed\n\n{_TEXT}\n\nSource: The Harbour Times, 4 May 1993\n",
        f"Old Pier Closed\n\n{_TEXT} (The Harbour Times, 4 May 1993)\n",
        f"Old Pier Closed\n\nThe Harbour Times\n4 May 1993\n\n{_TEXT}\n",
        f"Old Pier Closed\n\n{_TEXT}\n\nThe Harbour Times\n4 May 1993\n",
        f"The Harbour Times - 4 May 1993\n\nOld Pier Closed\n\n{_TEXT}\n",
    ],
)
def test_the_paper_of_an_imprint_is_the_source(text: str) -> None:
    anatomy, body = dissected(text)
    assert (anatomy.headline, anatomy.source, body) == ("Old Pier Closed", "The Harbour Times", _TEXT)


def test_a_town_beside_a_paper_alone_in_its_line_stays() -> None:
    anatomy, _ = dissected(f"Old Pier Closed\nAmity Star (Bristow)\nMay 4, 1993 Tuesday\n\n{_TEXT}\n")
    assert anatomy.source == "Amity Star (Bristow)"


def test_lines_that_name_different_papers_name_none() -> None:
    anatomy, _ = dissected(f"The Harbour Times, 4 May 1993\n\nOld Pier Closed\n\n{_TEXT} (Amity Gazette, 5 May 1993)\n")
    assert anatomy.source == ""


def test_news_above_a_day_is_no_paper() -> None:
    anatomy, _ = dissected(f"Old Pier Closed\n\nHarbour News\n4 May 1993\n\n{_TEXT}\n")
    assert anatomy.source == ""


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        ("By \nJane Quill", "Jane Quill"),
        ("By\nJane Quill\nFollow", "Jane Quill"),
        ("By \nJane Quill\n and \nTom Ferrier", "Jane Quill and Tom Ferrier"),
        ("By\nJane Quill,\nAda Moor\nand\nTom Ferrier", "Jane Quill, Ada Moor and Tom Ferrier"),
        ("Von\nJana Quell\nund\nTim Färber", "Jana Quell und Tim Färber"),
    ],
)
def test_a_byline_of_several_lines(lines: str, byline: str) -> None:
    anatomy, body = dissected(
        f"Pier Shut. What the Harbour Will Do Without It Now.\n{lines}\nMay 4, 1993 6:05 pm ET\n\n{_TEXT}\n"
    )
    assert (anatomy.headline, anatomy.byline) == ("Pier Shut. What the Harbour Will Do Without It Now.", byline)
    assert [witness.readings for witness in anatomy.witnesses] == [("1993-05-04",)]
    assert body == _TEXT


def test_what_follows_a_by_that_is_no_name_stays() -> None:
    anatomy, body = dissected(f"Closed\nBy\nthe sea\n\n{_TEXT}\n")
    assert anatomy.byline == ""
    assert "the sea" in body


@pytest.mark.parametrize(
    ("cited", "paper"),
    [
        ('Quill, Jane. "Old Pier Closed." The Harbour Times, 4 May 1993, p. 5.', "The Harbour Times"),
        ("Jane Quill, “Old Pier Closed,” Harbour Times, May 4, 1993, 5.", "Harbour Times"),
        (
            'Source: "Old Pier Closed," Bristow Beacon (Amity), 4 May 1993, p. 5. https://x.example/7 (accessed 2020).',
            "Bristow Beacon",
        ),
        ("„Old Pier Closed“, Hafenbote, 4. Mai 1993, S. 5", "Hafenbote"),
        ("« Old Pier Closed », Le Courrier de la Rade, 4 mai 1993, p. 5", "Le Courrier de la Rade"),
    ],
)
def test_a_citation_of_the_article_itself_tells_paper_and_day(cited: str, paper: str) -> None:
    anatomy, body = dissected(f"Old Pier Closed\n\n{_TEXT}\n\n{cited}\n")
    assert (anatomy.headline, anatomy.source, body) == ("Old Pier Closed", paper, _TEXT)
    assert [witness.readings for witness in anatomy.witnesses] == [("1993-05-04",)]


def test_what_tells_of_the_paper_in_a_sentence_stays() -> None:
    said = '"Old Pier Closed" was what The Harbour Times wrote on 4 May 1993, but nobody believed it.'
    anatomy, body = dissected(f"Old Pier Closed\n\n{_TEXT}\n\n{said}\n")
    assert (anatomy.source, anatomy.witnesses) == ("", ())
    assert said in body


@pytest.mark.parametrize(
    "cited",
    [
        'Compare "Pier to Reopen," The Harbour Times, 4 May 1994, p. 3.',
        'See also: "Pier to Reopen," The Harbour Times, 4 May 1994',
        "Cf. The Harbour Times, 4 May 1994, p. 3",
        "Related: Pier to Reopen, The Harbour Times, 4 May 1994",
        "Siehe auch: Hafenbote, 4. Mai 1994, S. 3",
        "Siehe Hafenbote vom 4. Mai 1994",
        "Vgl. Hafenbote, 4. Mai 1994, S. 3",
        "Vergleiche „Mole wieder offen“, Hafenbote, 4. Mai 1994",
        "Voir aussi : « La jetée rouvre », Le Courrier de la Rade, 4 mai 1994, p. 5",
        "Voir Le Courrier de la Rade, 4 mai 1994, p. 5",
        "Véase El Diario de Puerto Hondo, 4 de mayo de 1994",
        "Cfr. Corriere della Rada, 4 maggio 1994, p. 5",
        "См. также: «Мол снова открыт», Морская газета, 4 мая 1994 г.",
        "Ср. Морская газета, 4 мая 1994 г.",
        '"Pier to Reopen," The Harbour Times, 4 May 1994, p. 3',
        "Ada Quill, “Pier to Reopen,” Harbour Times, May 4, 1994, 5.",
        '"Two Beams of the Pier Mended," Bristow Beacon, 4 May 1994, p. 3',
        "«Мол снова открыт», Морская газета, 4 мая 1994 г., с. 3",
    ],
)
@pytest.mark.parametrize("foot", ["\n\n{}\n", " ({})\n"])
def test_what_cites_another_article_tells_neither_paper_nor_day(cited: str, foot: str) -> None:
    anatomy, _ = dissected(f"Old Pier Closed\n\n{_TEXT}{foot.format(cited)}")
    assert (anatomy.headline, anatomy.source, anatomy.witnesses) == ("Old Pier Closed", "", ())


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ('"The Harbour Times", 4 May 1994, p. 3', "The Harbour Times"),
        ('"The Harbour Times", Bristow, 4 May 1994', ""),
        ("«Маяк», 4 мая 1994 г.", ""),
        ("«Красное знамя», Бристов, 4 мая 1994 г., с. 3", ""),
        ("Ср., 4 мая 1994 г.", ""),
        ("Voir, 4 mai 1994, p. 3", ""),
        ('Source: "Pier to Reopen," The Harbour Times, 4 May 1994', "The Harbour Times"),
        ('Originally published as "Pier to Reopen," The Harbour Times, 4 May 1994', "The Harbour Times"),
        ('"Old Pier Closed; Beams Gave Way," The Harbour Times, 4 May 1994, p. 3', "The Harbour Times"),
    ],
)
def test_what_is_no_other_headline_tells_the_day(line: str, paper: str) -> None:
    anatomy, _ = dissected(f"Old Pier Closed\n\n{_TEXT}\n\n{line}\n")
    assert [witness.readings for witness in anatomy.witnesses] == [("1994-05-04",)]
    assert anatomy.source == paper


@pytest.mark.parametrize("width", [1000, 60])
def test_a_citation_below_a_text_without_headline_is_its_own(width: int) -> None:
    first, second = _TEXT.split("\n\n")
    lines = [textwrap.fill(" ".join([paragraph] * 4), width) for paragraph in (first, second)]
    anatomy, _ = dissected("\n\n".join([*lines, '"Pier to Reopen," The Harbour Times, 4 May 1994, p. 3\n']))
    assert [witness.readings for witness in anatomy.witnesses] == [("1994-05-04",)]


@pytest.mark.parametrize("bar", ["-", "–", "|"])
def test_a_headline_is_parted_from_the_paper_behind_it(bar: str) -> None:
    anatomy, _ = dissected(f"Old Pier Closed {bar} The Harbour Times\n4 May 1993\n\n{_TEXT}\n")
    assert (anatomy.headline, anatomy.source) == ("Old Pier Closed", "The Harbour Times")


@pytest.mark.parametrize("headline", ["Old Pier Closed - Good Times", "Pier Closed - What Now", "The Harbour Times"])
def test_a_headline_without_a_paper_stays(headline: str) -> None:
    anatomy, _ = dissected(f"{headline}\n4 May 1993\n\nNobody had seen it coming, said Ada Quill.\n\n{_TEXT}\n")
    assert headline in {anatomy.headline, anatomy.source}


def test_a_deck_right_below_a_headline_is_not_of_it() -> None:
    long = " ".join([_TEXT.partition("\n")[0]] * 2)
    headline = "Harbour master says the council was warned of the beams of the old pier two winters ago by the divers"
    deck = "'Nobody listened to them,' Ada Quill told the members"
    anatomy, body = dissected(f"{headline}\n{deck}\n\n{long}\n\n{long}\n")
    assert anatomy.headline == headline
    assert body.startswith(deck)


def test_the_original_day_beside_that_of_an_update() -> None:
    stamp = "Updated May 5, 1993, 4:27 pm EDT / Original May 4, 1993, 10:27 pm EDT"
    anatomy, _ = dissected(f"Old Pier Closed\nBy\nJane Quill\nFollow\n{stamp}\n\n{_TEXT}\n")
    assert [witness.readings for witness in anatomy.witnesses] == [("1993-05-04",)]


def test_what_somebody_is_by_trade_is_not_of_the_name() -> None:
    anatomy, _ = dissected(f"La jetée est fermée\nPar Anne Moreau Journaliste\n\n{_TEXT}\n")
    assert anatomy.byline == "Anne Moreau"


def test_a_name_beside_a_site_of_any_name_is_the_byline() -> None:
    anatomy, body = dissected(f"Old Pier Closed\n\nJohn Quill | Bristow Harbour Now\n\n{_TEXT}\n")
    assert (anatomy.headline, anatomy.byline, body) == ("Old Pier Closed", "John Quill", _TEXT)


@pytest.mark.parametrize(
    "line", ["Florence Bridge | Bristow Harbour Now", "John Quill | Harbour desk", "John Quill | Pier"]
)
def test_a_place_or_a_section_makes_no_byline(line: str) -> None:
    anatomy, _ = dissected(f"Old Pier Closed\n\n{line}\n\n{_TEXT}\n")
    assert anatomy.byline == ""


def test_a_name_between_headline_and_day_is_the_byline_whatever_its_surname() -> None:
    anatomy, _ = dissected(f"Pier Shut for the Winter\nAnna Qvillbeck\n4 May 1993\n\n{_TEXT}\n")
    assert anatomy.byline == "Anna Qvillbeck"


@pytest.mark.parametrize("line", ["Quilbeck Moor", "Florence Quay", "Anna Qvillbeck Sails Home", "Ada Qvillbeck"])
def test_other_capitals_between_headline_and_day_are_none(line: str) -> None:
    anatomy, _ = dissected(f"Pier Shut for the Winter\n{line}\n4 May 1993\n\n{_TEXT}\n")
    assert anatomy.byline == ""  # of Ada Quill the text speaks
