# SPDX-License-Identifier: MIT
"""Why somebody speaks, told anew: every phrase of the core is known."""

import pytest
from PySide6.QtCore import QLocale

from reader.gui.words.speaker_reasons import CHOICES, PHRASES, Distances, speaker_reason_words
from reader.text.people import reasons as who
from reader.text.quotations import reasons as how


def _core() -> set[str]:
    tables = (how.OF_MARKS, how.OF_PATTERN, how.OF_LINK)
    single = (
        value
        for module in (how, who)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str)
    )
    beside = {how.JOINT, who.SAME_SENTENCE, who.ONE_SENTENCE, who.SENTENCES}
    return {words for table in tables for words in table.values() if words} | set(single) - beside


def test_every_phrase_and_choice_of_the_core_is_known() -> None:
    known = {template for template, _ in PHRASES}
    assert known == _core()
    assert set(CHOICES) == {
        words for one in (who.ONLY, who.LAST, who.SPEAKING, who.LIKELIEST) for words in one.values()
    }


@pytest.mark.parametrize("template", sorted(_core()))
def test_every_phrase_is_found_again_with_its_values(template: str) -> None:
    values = {
        "cue": "said",
        "word": "ferry",
        "mention": "she; and he",
        "name": "Ann Orrin",
        "names": "Ann Orrin and Oren Halvard",
        "other": "Rune Halvard",
        "choice": who.ONLY["m"],
        "distance": who.distance_words(3),
    } | {"mention": "she"}
    reason = how.joined(template.format(**values))
    values["distance"] = Distances().words(values["distance"])
    values["names"] = QLocale().createSeparatedList(["Ann Orrin", "Oren Halvard"])
    shown = dict(PHRASES)[template].format(**values)
    assert speaker_reason_words(reason) == shown[:1].upper() + shown[1:]


def test_a_reason_of_several_phrases_is_a_sentence() -> None:
    reason = how.joined("'said' stands behind it", '"she" is Wrenn, the last woman named before (3 sentences earlier)')
    told = speaker_reason_words(reason)
    assert told.startswith("“said” stands behind it; “she” is Wrenn, the last woman named before (3 sentence")
    assert speaker_reason_words("You said so") == "You said so"
    assert speaker_reason_words("") == ""
    assert speaker_reason_words("Something of another version") == "Something of another version"
