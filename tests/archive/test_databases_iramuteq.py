# SPDX-License-Identifier: MIT
"""Corpora for IRaMuTeQ: each text below its starred line, and what that line states."""

from pathlib import Path

import pytest
from archive_outcome import read_text

from reader.text.understand import understand

_CORPUS = """**** *source_Le_Phare *date_2024-09-11 *am_2024-09 *annee_2024
Le phare a été éteint mardi soir, après cent douze ans de service.

La mairie veut en faire un musée. **** C'est le troisième.

**** *date_2014-02-06 *journal_La-Gazette-du-Plateau *author_Jeanne-Kerbrat *title_Votre-ville-sous-la-neige
Trente centimètres sont tombés dans la nuit.

**** *source_Le_Phare *am_2013-01
Le vieux pont de fer sera démonté.
"""


def test_each_text_has_what_its_starred_line_states(tmp_path: Path) -> None:
    read = read_text(tmp_path, "corpus.txt", _CORPUS).articles
    assert {one.format for one in read} == {"iramuteq"}
    light, snow, bridge = (understand(one, None).article for one in read)
    assert (light.source, light.date.edtf, str(light.date.certainty)) == ("Le Phare", "2024-09-11", "certain")
    assert light.body.startswith("Le phare a été éteint")
    assert light.body.endswith("C'est le troisième.")
    assert (snow.headline, snow.byline) == ("Votre ville sous la neige", "Jeanne Kerbrat")
    assert (snow.source, snow.date.edtf) == ("La-Gazette-du-Plateau", "2014-02-06")
    assert snow.body == "Trente centimètres sont tombés dans la nuit."
    assert bridge.date.edtf == "2013-01"


@pytest.mark.parametrize(("day", "edtf"), [("20240911", "2024-09-11"), ("2024_09_11", "2024-09-11"), ("1", "")])
def test_a_day_is_read_however_it_was_joined(tmp_path: Path, day: str, edtf: str) -> None:
    text = f"0001 *date_{day} *journal_Phare\nLe phare a été éteint.\n0002 *date_{day}\nLe pont est fermé.\n"
    articles = read_text(tmp_path, "corpus.txt", text).articles
    assert [understand(one, None).article.date.edtf for one in articles] == [edtf, edtf]


def test_variables_without_a_value_and_themes(tmp_path: Path) -> None:
    text = (
        "**** *local *date_1994-05-06 *journal_Phare\n-*port\nLe quai est fermé.\n-*mer\nLe bac attend.\n"
        "00002 *local *date_1994-05-07\nLe quai rouvre.\n"
    )
    quay, again = (understand(one, None).article for one in read_text(tmp_path, "corpus.txt", text).articles)
    assert (quay.body, quay.date.edtf) == ("Le quai est fermé.\n\nLe bac attend.", "1994-05-06")
    assert (again.body, again.date.edtf) == ("Le quai rouvre.", "1994-05-07")


@pytest.mark.parametrize("line", ["**** *Le phare*", "****", "**** *phare *pont", "Vu : **** *source_Phare"])
def test_other_stars_begin_no_corpus(tmp_path: Path, line: str) -> None:
    assert read_text(tmp_path, "a.txt", f"{line}\nLe phare a été éteint mardi soir.\n").only.format == "text"
