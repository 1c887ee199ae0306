# SPDX-License-Identifier: MIT
"""The labelled articles can be read, and their labels fit their texts."""

from collections import Counter
from pathlib import Path

import pytest
from labelled_sets import all_labelled, labelled

ARTICLE = """=== x-01 | a style | one thing, another
# a = Ann Lee

Mrs {=a|Lee} spoke of “{s|peace}”. “{d1|I told {=a|Ann} so},” {1~a|she} said.
"""


def _written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "en.txt"
    path.write_text(text, "utf-8")
    return path


def test_braces_become_spans(tmp_path: Path) -> None:
    (row,) = labelled(_written(tmp_path, ARTICLE))
    assert row["text"] == "Mrs Lee spoke of “peace”. “I told Ann so,” she said."
    assert [(quote["kind"], quote["text"], quote["entity"]) for quote in row["quotes"]] == [
        ("scare", "peace", None),
        ("direct", "I told Ann so", "Ann Lee"),
    ]
    assert [row["text"][one["start"] : one["end"]] for one in row["people"]] == ["Lee", "Ann"]
    assert row["quotes"][1]["speaker_text"] == "she"
    assert (row["lang"], row["phenomena"]) == ("en", ["one thing", "another"])


@pytest.mark.parametrize("broken", ["{x|a}", "a} b", "{1=a|A} {1=a|B}"])
def test_a_label_that_makes_no_sense_is_refused(tmp_path: Path, broken: str) -> None:
    with pytest.raises(ValueError, match=r"x-01|brace|twice"):
        list(labelled(_written(tmp_path, f"=== x-01 | s | p\n# a = A B\n\n{broken}\n")))


def test_all_articles_are_there_and_every_quotation_has_its_words() -> None:
    rows = list(all_labelled())
    assert Counter(row["lang"] for row in rows) == {"en": 25, "de": 15, "fr": 10, "ru": 10}
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert not set("{}") & set(row["text"])
        for quote in row["quotes"]:
            assert row["text"][quote["start"] : quote["end"]] == quote["text"].strip() != ""
            assert quote["entity"] or quote["kind"] in {"scare", "title"} or quote["unsourced"]
