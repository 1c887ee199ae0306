# SPDX-License-Identifier: MIT
"""What stands around a quotation in its sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.texts import Span
from reader.text.surroundings import surroundings


def around(text: str, words: str) -> tuple[str, str]:
    start = text.index(words)
    return surroundings(text, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("He left. “We go,” he said. Then it rained.", "We go,", ("“", "” he said.")),
        ("“We go.” He left.", "We go.", ("“", "”")),
        ("“Why?” Halvard asked. So.", "Why?", ("“", "” Halvard asked.")),
        ("“Why?” he asked Gen. Grachev. So.", "Why?", ("“", "” he asked Gen. Grachev.")),
        (
            "First.\n\nMr. Lowe told the  council:\n“No ship.”\n\nNext",
            "No ship.",
            ("Mr. Lowe told the council: “", "”"),
        ),
        ("The U.S. said “no” at once", "no", ("The U.S. said “", "” at once")),
        ("He said “x”", "x", ("He said “", "”")),
        ("« On part. » Il sortit.", "On part.", ("« ", " »")),
        ("Il dit : «\u00a0On part.\u00a0» Puis « Non. »", "Non.", ("Puis « ", " »")),
        ("»Wir gehen.« »Nein«, sagte er.", "Wir gehen.", ("»", "«")),
        ("Er sprach. »Nein«, sagte er.", "Nein", ("»", "«, sagte er.")),
        ("One paragraph “x”\n\nAnother one.", "x", ("One paragraph “", "”")),
        ("„Wir gehen“, sagte er. Es regnete.", "Wir gehen", ("„", "“, sagte er.")),
        ("« On part », dit-il. Puis il plut.", "On part", ("« ", " », dit-il.")),
    ],
)
def test_the_rest_of_the_sentence(text: str, words: str, expected: tuple[str, str]) -> None:
    assert around(text, words) == expected


def test_a_long_sentence_is_cut_between_words() -> None:
    before, after = around("long " * 60 + "“a b”" + " words" * 60, "a b")
    assert (before[:6], before[-1], after[:2], after[-6:]) == ("…long ", "“", "” ", "words…")
    assert max(len(before), len(after)) <= 121


@given(st.text("ab .!?“”\n", max_size=300), st.integers(0, 300), st.integers(0, 9))
def test_whatever_the_text_it_is_short_and_of_one_line(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    found = surroundings(text, Span(start, min(len(text), start + length)))
    assert all(len(one) <= 121 and "\n" not in one and "  " not in one for one in found)
