# SPDX-License-Identifier: MIT
"""What libraries and clippings bureaus put above a cutting: their numbers, how it came to them, and their slips."""

import time

import pytest

from reader.model.article import RawArticle, Understood
from reader.model.date import Certainty, WitnessKind
from reader.text.furniture.holding import holding_of
from reader.text.understand import understand
from reader.text.words import fold

TITLE = "Council Votes for New Wall"
STORY = (
    "The harbour council voted on Tuesday for a new breakwater, which will cost four million crowns, it said.\n\n"
    "Work is to begin in March. Until then the fishing boats will lie in the inner basin, where the quay is short."
)


def _understood(source: str) -> Understood:
    return understand(RawArticle(b"a.txt", "", "text", "utf-8", source), None)


@pytest.mark.parametrize(
    ("line", "bound"),
    [
        ("Accession no. QR/2009/114. Received 7 June 2004 from Mrs A. Lund.", "2004-06-07"),
        ("Acc. 1996/21 — gift of Mr J. Ott", ""),
        ("Acc. no. 2003.14.2, donated by the Holt family, 4 May 2003", "2003-05-04"),
        ("Accession No: 2004/17 (presented by Miss A. Lund, 3 May 2004)", "2004-05-03"),
        ("Accession no. QR/2009/114", ""),
        ("Shelfmark: LN 942.1 CUT", ""),
        ("Call number: LN 942.1 CUT. Gift of Mr Holt, 1998", "1998"),
        ("Inv.-Nr. 1999/112, Eingang 3.5.1999", "1999-05-03"),
        ("Zugangsnummer 88/17. Schenkung von Frau K. Brandt, 7. Mai 1988.", "1988-05-07"),
        ("Signatur: ZA 12/44", ""),
        ("Cote : 4 J 112, don de Mme Moreau, 12 mars 1987", "1987-03-12"),
        ("N° d'inventaire 212/98, don de M. Petit", ""),
        ("Инв. № 4512. Поступило 3 мая 1999 г. от А. Лунд.", "1999-05-03"),
        ("N.º de inventario 212/98. Donación de J. Soto, 3 de mayo de 1998", "1998-05-03"),
        ("Inv. n. 433, dono di L. Bruni, 3 maggio 1998", "1998-05-03"),
    ],
)
def test_a_library_s_register_above_a_headline_only_bounds(line: str, bound: str) -> None:
    page = f"{TITLE}\n\n{STORY}\n"
    for source in (f"{line}\n\n{page}", f"{line}\n{page}", f"{page}\n{line}\n"):
        understood = _understood(source)
        told = [one.readings for one in understood.witnesses if one.kind is WitnessKind.LOADED]
        assert told == ([(bound,)] if bound else [])
        assert (understood.article.headline, understood.article.texts.reading) == (TITLE, STORY)
        assert understood.article.date.certainty is Certainty.UNDATED


@pytest.mark.parametrize(
    "line",
    [
        "Cote : 3 contre 1",
        "Signatur: unleserlich",
        "Acc. to the mayor, 12 boats left",
        "Acc. 12 boats, 4 May 1993, left",
        "Accession 1953: The Queen Is Crowned",
        "Accession of King George, 11 December 1936",
        "Inventory No. 5 Lost",
        "Cote d'Azur, 3 mai 1998",
        "Acc. 1998/33. The Harbour Post, 4 May 1893",
    ],
)
def test_lines_that_are_of_no_register(line: str) -> None:
    assert holding_of(line, fold(line), "") is None


@pytest.mark.parametrize(
    ("slip", "paper"),
    [
        ("Holt & Vane Press Cutting Bureau\nThe Amity Mercury\n12 SEP 1979", "The Amity Mercury"),
        ("HOLT'S PRESS CUTTINGS\n\nAmity Gleaner\n\n12 SEP 1979", "Amity Gleaner"),
        ("International Press-Cutting Bureau, London\n14 Vane Street\nAmity Gleaner\n12 SEP 1979", "Amity Gleaner"),
        ("Holt Press Clipping Service\nAmity Gleaner, 12 SEP 1979", ""),
        ("Ausschnittbüro Brandt\nAmiter Bote\n12. Sept. 1979", "Amiter Bote"),
        ("Argus de la Presse\nLe Semeur du Port\n12 SEPT 1979", "Le Semeur du Port"),
        ("Бюро газетных вырезок\nПриморский Вестник\n12 сент. 1979", "Приморский Вестник"),
        ("Recortes de Prensa Soto\nEl Sembrador\n12 SEP 1979", "El Sembrador"),
        ("L'Eco della Stampa\nIl Corriere di Porto\n12 SET 1979", "Il Corriere di Porto"),
    ],
)
def test_the_slip_of_a_clippings_bureau(slip: str, paper: str) -> None:
    article = _understood(f"{slip}\n\n{TITLE}\n\n{STORY}\n").article
    assert (article.headline, article.source, article.date.edtf) == (TITLE, paper, "1979-09-12")
    assert article.texts.reading == STORY


@pytest.mark.parametrize("line", ["Press Cuttings Are Lost", "Press Clippings of a Lifetime", "Bureau Burns Down"])
def test_headlines_that_speak_of_cuttings_stay(line: str) -> None:
    article = _understood(f"{line}\nBy Anna Moreau\n12 September 1979\n\n{STORY}\n").article
    assert (article.headline, article.byline, article.date.edtf) == (line, "Anna Moreau", "1979-09-12")


@pytest.mark.usefixtures("uncollected")
def test_long_lines_cost_little() -> None:
    start = time.process_time()
    for line in ("Acc. " + "1/" * 120, "Cote : " + "A 1 " * 60, "Accession no. " + "a" * 230 + "1", "Inv. Nr. " * 27):
        holding_of(line, fold(line), "")
    _understood("Press Cuttings " * 40_000)
    _understood(f"{'A ' * 25}Press\nB\nC\n{STORY}")
    assert time.process_time() - start < 2
