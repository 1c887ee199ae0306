# SPDX-License-Identifier: MIT
"""What catalogues write behind the name of a paper is none of it."""

import json
from pathlib import Path

import pytest
from archive_outcome import read_text

from reader.archive.formats.paper_name import paper_name


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("The Argus (Melbourne, Vic. : 1848 - 1957)", "The Argus (Melbourne, Vic.)"),
        ("Smith's Weekly (1919 - 1950)", "Smith's Weekly"),
        ("The evening world. [volume]", "The evening world"),
        ("The Courier (Hobart, Tas.)", "The Courier (Hobart, Tas.)"),
        ("Report of 1919 - 1950", "Report of 1919 - 1950"),
    ],
)
def test_of_a_paper_its_name_and_place_remain(stated: str, name: str) -> None:
    assert paper_name(stated) == name


def test_a_record_names_the_paper_as_a_text_does(tmp_path: Path) -> None:
    value = {"title": "Quay closed", "text": "The quay is closed.", "newspaper": "The Argus (Vic. : 1848 - 1957)"}
    assert read_text(tmp_path, "a.json", json.dumps(value)).only.field("source") == "The Argus (Vic.)"
