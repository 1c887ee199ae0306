# SPDX-License-Identifier: MIT
"""Who speaks in some hundred invented sentences, each one point of grammar: `speakers.tsv`."""

import re
from pathlib import Path

import pytest

from reader.model.article import Quotation, QuotationKind
from reader.text.quotations.read import read_speech

BEFORE = {
    "": "",
    "A": "Senator John Miller of Ohio met Mary Walker, the mayor, in Dayton on Monday.\n\n",
    "B": "Senator Paul Reyes of Nevada met Karen Holt, the mayor of Elko, on Monday. They talked for an hour.\n\n",
    "R": "Павел Грачёв прибыл в порт вечером.\n\n",
    "C": "Der Abgeordnete Hans Meier traf am Montag in Dresden die Bürgermeisterin Anna Vogel.\n\n",
}
SPEECH = {QuotationKind.DIRECT, QuotationKind.MIXED}
LINES = (Path(__file__).parent / "speakers.tsv").read_text("utf-8").splitlines()[1:]


def said_by(text: str, quotation: Quotation) -> str:
    """The words beside the cue, and the name behind them."""
    words = quotation.mention.of(text) if quotation.mention else "-"
    return f"{words}|{quotation.speakers[0].name if quotation.speakers else ''}"


@pytest.mark.parametrize("line", LINES)
def test_each_passage_has_its_speaker(line: str) -> None:
    language, before, sentence, wanted = line.split("\t")
    text = BEFORE[before] + sentence.replace(" / ", "\n\n")
    speakers = [said_by(text, one) for one in read_speech(text, language).quotations if one.kind in SPEECH]
    expected = [] if wanted == "-" else wanted.split("; ")
    if not expected:
        assert speakers == []
    assert len(speakers) >= len(expected)
    for speaker, pattern in zip(speakers, expected, strict=False):
        assert re.search(pattern, speaker, re.IGNORECASE)
