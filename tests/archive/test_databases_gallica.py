# SPDX-License-Identifier: MIT
"""Texts of Gallica: what its catalogue says above them is no text."""

from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.date import WitnessKind
from reader.text.understand import understand

_HEAD = """Rappel de votre demande:


Format de téléchargement: : Texte

Vues 1 à 4 sur 4

Nombre de pages: 4

Notice complète:

Titre : Le Phare : journal du soir

Auteur : Marine Moulin

Date d'édition : 1912-05-14

Type : texte

Type : {kind}

Langue : français

Description : 1912/05/14 (A31,N11234).

Identifiant : ark:/12148/bpt6k0000001

Date de mise en ligne : 16/10/2007

"""
_NOTICE = """Le texte affiché peut comporter un certain nombre d'erreurs. En effet, le mode texte de ce document a été
généré de façon automatique par un programme de reconnaissance optique de caractères (OCR). Le taux de
reconnaissance estimé pour ce document est de 97%.

"""
_TEXT = "LA CRUE\n\nLa rivière a monté : deux mètres. Le préfet est venu.\n"


@pytest.mark.parametrize("notice", [_NOTICE, _NOTICE.replace("\n", " ").strip() + "\n\n", ""])
def test_an_issue_has_its_paper_and_its_day(tmp_path: Path, notice: str) -> None:
    text = _HEAD.format(kind="publication en série imprimée") + notice + _TEXT
    article = read_text(tmp_path, "a.txt", text).only
    assert article.format == "gallica"
    assert article.field("source") == "Le Phare : journal du soir"
    assert not article.field("headline")
    assert not article.field("byline")
    assert days(article) == {WitnessKind.FORMAT: ("1912-05-14",), WitnessKind.LOADED: ("2007-10-16",)}
    understood = understand(article, None).article
    assert understood.body.endswith("La rivière a monté : deux mètres. Le préfet est venu.")
    assert "Langue" not in understood.body
    assert "reconnaissance" not in understood.body


def test_a_book_has_its_title_and_its_author(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.txt", _HEAD.format(kind="monographie imprimée") + _NOTICE + _TEXT).only
    assert (article.field("headline"), article.field("byline")) == ("Le Phare : journal du soir", "Marine Moulin")
    assert not article.field("source")


def test_a_text_that_speaks_of_a_request_is_none(tmp_path: Path) -> None:
    assert read_text(tmp_path, "a.txt", "Rappel de votre demande:\n\nMerci de votre lettre.\n").only.format == "text"
