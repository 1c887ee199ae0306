# SPDX-License-Identifier: MIT
"""Corpora as vertical text: documents by their elements, words put together as they are read."""

from pathlib import Path

import pytest
from archive_outcome import days, read_text

from reader.model.date import WitnessKind

_QUAY = """<doc id="t-1" title="Quay &amp; pier closed" author="Ada Moor" date="1994-05-06" source="Evening Tide">
<p>
<s>
The\tDT
quay\tNN
is\tVBZ
closed\tVVN
<g/>
.\tSENT
</s>
</p>
<p>
<s>
Nobody\tNN
spoke\tVVD
<g/>
.\tSENT
</s>
</p>
</doc>
"""
_BOAT = """<doc id="t-2" title="Boat found" date="1994-05-07" source="Evening Tide">
A\tDT
boat\tNN
waits\tVVZ
here\tRB
</doc>
"""


@pytest.mark.parametrize("around", ["{}", '<?xml version="1.0"?>\n<corpus>\n{}</corpus>\n'])
def test_each_document_is_an_article(tmp_path: Path, around: str) -> None:
    quay, boat = read_text(tmp_path, "a.vert", around.format(_QUAY + _BOAT)).articles
    assert (quay.format, quay.item) == ("vrt", "t-1")
    assert quay.field("headline") == "Quay & pier closed"
    assert (quay.field("byline"), quay.field("source")) == ("Ada Moor", "Evening Tide")
    assert days(quay) == {WitnessKind.FORMAT: ("1994-05-06",)}
    assert quay.source == "The quay is closed.\n\nNobody spoke."
    assert boat.source == "A boat waits here"


def test_words_without_marks_of_where_they_are_glued(tmp_path: Path) -> None:
    words = ['"', "We", "do", "n't", "know", ",", '"', "she", "said", "(", "again", ")", "."]
    text = '<text title="Quay closed" year="1994">\n' + "".join(f"{word}\tX\n" for word in words) + "</text>\n"
    assert read_text(tmp_path, "a.vrt", text).only.source == '"We don\'t know," she said (again).'


@pytest.mark.parametrize(
    ("stated", "day"),
    [('datefrom="19940506" dateto="19940506"', "1994-05-06"), ('datefrom="19940101" dateto="19941231"', "1994")],
)
def test_the_column_of_the_word_and_the_days_from_and_to(tmp_path: Path, stated: str, day: str) -> None:
    text = (
        f"<!-- #vrt positional-attributes: ref word lemma -->\n<text title='Quay' {stated}>\n"
        "1\tThe\tthe\n2\tquay\tquay\n3\tis\tbe\n4\tclosed\tclose\n</text>\n"
    )
    article = read_text(tmp_path, "a.vrt", text).only
    assert article.source == "The quay is closed"
    assert days(article) == {WitnessKind.FORMAT: (day,)}


def test_a_corpus_that_is_cut_keeps_what_came_before(tmp_path: Path) -> None:
    quay, boat = read_text(tmp_path, "a.vert", _QUAY + _BOAT[: _BOAT.index("waits")]).articles
    assert quay.item == "t-1"
    assert boat.source == "A boat"


def test_elements_around_prose_are_no_vertical_text(tmp_path: Path) -> None:
    text = '<doc title="Quay" date="1994-05-06">\nThe quay is closed.\nNobody spoke.\nThey wait.\n</doc>\n'
    assert read_text(tmp_path, "a.txt", text).articles[0].format != "vrt"
