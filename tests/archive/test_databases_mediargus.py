# SPDX-License-Identifier: MIT
"""Exports of Mediargus: what stands in the list, and the texts below."""

from pathlib import Path

from archive_outcome import parts, read_text

from reader.model.article import PartKind
from reader.text.understand import understand

_EXPORT = """\ufeff1. De veerman wil uitstel

De Haven, woensdag 30 november 2011, p. 23, 853w.

De veerman vroeg om uitstel. Van de papieren waren er drie getekend.


2. De brug blijft dicht

Het Oever, dinsdag 29 november 2011, p. 13, 678w.

De brug blijft dicht.






30-11-2011, p.23

De veerman wil uitstel

Havenmeester wil zijn kade terug

De veerman vroeg om uitstel. Van de papieren waren er drie getekend.

12-11-2011 was hij er nog niet.

 © De Uitgever








29-11-2011, p.13

Antwerpen, Limburg

De brug blijft dicht

De brug blijft dicht tot maandag.

 © De Andere
"""


def test_texts_take_their_papers_from_the_list(tmp_path: Path) -> None:
    ferry, bridge = read_text(tmp_path, "1.txt", _EXPORT).articles
    assert [dict(one.fields)["headline"] for one in (ferry, bridge)] == [
        "De veerman wil uitstel",
        "De brug blijft dicht",
    ]
    assert [dict(one.fields)["source"] for one in (ferry, bridge)] == ["De Haven", "Het Oever"]
    assert (ferry.format, dict(ferry.fields)["page"]) == ("mediargus", "23")
    assert [understand(one, None).article.date.edtf for one in (ferry, bridge)] == ["2011-11-30", "2011-11-29"]
    assert understand(bridge, None).article.body == "De brug blijft dicht tot maandag."
    body = understand(ferry, None).article.body
    assert body.startswith("Havenmeester")
    assert body.endswith("12-11-2011 was hij er nog niet.")
    assert dict(bridge.fields)["edition"] == "Antwerpen, Limburg"
    assert parts(bridge, PartKind.HEADLINE) == ["De brug blijft dicht"]


def test_the_list_says_nothing_of_a_text_with_another_headline_or_day(tmp_path: Path) -> None:
    text = _EXPORT.replace("29-11-2011, p.13", "28-11-2011, p.13").replace(
        "p.23\n\nDe veerman wil uitstel", "p.23\n\nDe veerman gaat"
    )
    ferry, bridge = read_text(tmp_path, "1.txt", text).articles
    assert "source" not in dict(ferry.fields)
    assert dict(ferry.fields)["headline"] == "De veerman gaat"
    assert "source" not in dict(bridge.fields)
    assert understand(bridge, None).article.date.edtf == "2011-11-28"


def test_a_numbered_list_of_articles_is_no_export(tmp_path: Path) -> None:
    text = "De pers\n\n1. De veerman\n\nDe Haven, woensdag 30 november 2011, bladzijde 23.\n\n30-11-2011\n\nKlaar.\n"
    assert read_text(tmp_path, "1.txt", text).only.format == "text"
