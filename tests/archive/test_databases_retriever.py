# SPDX-License-Identifier: MIT
"""Exports of Retriever's Scandinavian archives: the list above, the texts, and what stands above and below each."""

from pathlib import Path

import pytest
from archive_outcome import parts, read, read_text

from reader.model.article import PartKind
from reader.text.understand import understand

_RULE = "=" * 78
_THIN = "-" * 78
_SWEDISH = f"""Skärgårdens högskola
Datum 2021-09-29

Nyheter:

> Färjan går igen. Öborna firar, Kustbladet, 2004-12-27

> Bron stängs i höst, Kustbladet, 2004-12-26 19:15


Färjan går igen. Öborna firar
Kustbladet, 2004-12-27
Sida 4, 5
NYHETER.
Publicerat i print.

Färjan lade till vid kajen klockan sju på morgonen. Ombord fanns elva passagerare och en
hund från ön.
{_RULE}
Så såg tidtabellen ut, 2004-12-01

Nästa tur går på onsdag.
©Kustbladet<br>Alla artiklar är skyddade enligt upphovsrättslagen. Om inte annat följer av avtal får de inte kopieras.

Läs hela artikeln på http://ret.nu/abc123
{_RULE}

Bron stängs i höst
Kustbladet, 2004-12-26 19:15
Publicerat på webb.

Bron över sundet stängs för biltrafik i höst...

© Kustbladet

Se webartikeln på http://ret.nu/0CEebXUG
{_RULE}
"""
_NORWEGIAN = f"""Utvalgte dokumenter

Nytt tak på låven

{_THIN}

Bygdeposten, 03.02.2014
Side 7
Publisert på trykk.

Låven får nytt tak i sommer.

© Bygdeposten
Alle artikler er beskyttet av lov om opphavsrett til åndsverk.
{_RULE}

Sju lam kom hjem

{_THIN}

Bygdeposten, 31.01.2014 18:02
Publisert på nett.

Sju lam gikk hjem av seg selv.

© Bygdeposten

Se webartikkelen på http://ret.nu/zZ81k
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_a_swedish_export_is_divided_below_its_list(tmp_path: Path, encoding: str) -> None:
    ferry, bridge = read(tmp_path, "1.txt", _SWEDISH.replace("\n", "\r\n").encode(encoding)).articles
    assert dict(ferry.fields) == {
        "headline": "Färjan går igen. Öborna firar",
        "source": "Kustbladet",
        "page": "4, 5",
        "section": "NYHETER",
        "url": "http://ret.nu/abc123",
    }
    assert (ferry.format, parts(ferry, PartKind.HEADLINE)) == ("retriever", ["Färjan går igen. Öborna firar"])
    known = [understand(one, None).article for one in (ferry, bridge)]
    assert [(one.date.edtf, str(one.date.certainty)) for one in known] == [
        ("2004-12-27", "certain"),
        ("2004-12-26", "certain"),
    ]
    assert known[0].body.startswith("Färjan lade till")
    assert known[0].body.endswith("Nästa tur går på onsdag.")
    assert known[1].body == "Bron över sundet stängs för biltrafik i höst..."


def test_a_rule_may_stand_between_headline_and_paper(tmp_path: Path) -> None:
    barn, lambs = (understand(one, None).article for one in read_text(tmp_path, "1.txt", _NORWEGIAN).articles)
    assert (barn.headline, barn.source, barn.date.edtf) == ("Nytt tak på låven", "Bygdeposten", "2014-02-03")
    assert (lambs.headline, lambs.date.edtf) == ("Sju lam kom hjem", "2014-01-31")
    assert (barn.body, lambs.body) == ("Låven får nytt tak i sommer.", "Sju lam gikk hjem av seg selv.")


def test_who_issued_a_release_is_no_part_of_its_headline(tmp_path: Path) -> None:
    top = "Hamnbolaget AB bygger en ny kaj vid det gamla varvet och anställer\ntolv personer"
    text = f"{top}\nHamnbolaget AB\nTrådnytt, 2023-05-11 08:00\nPublicerat på webb.\n\nKajen ska stå klar i maj.\n"
    release = read_text(tmp_path, "1.txt", text).only
    assert release.field("headline") == top.replace("\n", " ")
    assert understand(release, None).article.body == "Kajen ska stå klar i maj."


def test_a_list_longer_than_what_is_seen_tells_an_export(tmp_path: Path) -> None:
    entry = "> Ännu en rubrik som är lång, Kustbladet, 2004-12-27\n\n"
    ferry, _ = read_text(tmp_path, "1.txt", _SWEDISH.replace("> Bron", entry * 2000 + "> Bron")).articles
    assert dict(ferry.fields)["headline"] == "Färjan går igen. Öborna firar"


def test_a_text_that_ends_with_a_paper_and_a_day_is_no_export(tmp_path: Path) -> None:
    text = "Färjan går igen\n\nFärjan lade till vid kajen.\n\nKustbladet, 2004-12-27\n\nDet publicerades i print.\n"
    assert read_text(tmp_path, "1.txt", text).only.format == "text"
