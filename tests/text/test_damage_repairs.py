# SPDX-License-Identifier: MIT
"""Damage of every kind, what is made of it, and that nothing is lost by it."""

import time
from collections.abc import Mapping

import pytest
from damage_paragraphs import BY_LANGUAGE, samples
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import RawArticle
from reader.model.flags import DAMAGE
from reader.model.habits import Habits
from reader.model.texts import EditKind, TwoTexts, restore
from reader.text.repair.misread import is_known, misread_forms
from reader.text.repair.repair import find_repairs, mended
from reader.text.understand import understand


def taken_for(text: str, encoding: str) -> str:
    """Return UTF-8 as it looks to who takes it for something else; bytes without a sign stay control characters."""
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    ("encoding", "least"), [("cp1252", 1.0), ("latin-1", 1.0), ("mac-roman", 0.85), ("cp437", 0.9)]
)
def test_whatever_utf8_was_taken_for_once_or_twice(encoding: str, least: float) -> None:
    read = []
    for language in BY_LANGUAGE:
        for text in (*samples(language, 120, step=4), *samples(language, 700, step=5)):
            once = taken_for(text, encoding)
            if once != text:
                read += [mended(once, language) == text, mended(taken_for(once, encoding), language) == text]
    assert sum(read) >= least * len(read)


def test_russian_taken_for_western_letters() -> None:
    for text in samples("ru", 300, step=3):
        for encoding in ("cp1251", "koi8-r"):
            whole = text.encode(encoding, "ignore").decode(encoding)
            assert mended(whole.encode(encoding).decode("cp1252", "ignore"), "ru").count("о") == whole.count("о")


def test_nothing_in_clean_paragraphs_is_mended_or_offered() -> None:
    for language in BY_LANGUAGE:
        for size in (120, 2000):
            for text in samples(language, size):
                assert find_repairs(text, language) == ()


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("The ﬁrst ﬂoor of the oﬃce", "The first floor of the office"),
        ("Reiſen nach Süddeutſchland", "Reisen nach Süddeutschland"),
        ("an attach\ufffd who knew", "an attaché who knew"),
        ("\ufffdWe will,\ufffd he said.", "“We will,” he said."),
        ("Don\ufffdt", "Don’t"),
        ("&amp;amp;quot;Yes&amp;amp;quot;", '"Yes"'),
        ("&#8217;s &#x2013; &hellip;", "’s – …"),
    ],
)
def test_signs(damaged: str, whole: str) -> None:
    assert mended(damaged, "en") == whole


def test_what_was_lost_for_good_is_marked_and_left() -> None:
    (edit,) = find_repairs("The harb\ufffd\ufffd\ufffdr was closed.", "en")
    assert (edit.rule, edit.before, edit.after, edit.applied) == ("unreadable", "\ufffd" * 3, "\ufffd" * 3, False)


def repairs(source: str, spellings: Mapping[str, str], *, wrapped: bool = True) -> list[tuple[str, str, bool]]:
    raw = RawArticle(b"a.txt", "", "text", "utf-8", source, wrapped=wrapped)
    found = understand(raw, Habits(spellings=tuple(spellings.items()))).article
    return [(edit.before, edit.after, edit.applied) for edit in found.repairs]


_LINES = "They came back to the har{}\nbour on Tuesday and found that the old quay was gone for good now.\n"


@pytest.mark.parametrize(
    ("hyphen", "spellings", "found"),
    [
        ("-", {"har-bour": "harbour"}, [("-", "", True)]),
        ("-", {"har-bour": "har-bour"}, []),
        ("-", {}, [("-", "", False)]),
        ("¬", {}, [("¬", "", True)]),
        ("\u00ad", {}, [("\u00ad", "", True)]),
    ],
)
def test_words_torn_at_a_lines_end(hyphen: str, spellings: dict[str, str], found: list[object]) -> None:
    assert repairs(_LINES.format(hyphen), spellings) == found


def test_a_name_after_a_hyphen_is_not_torn() -> None:
    assert repairs("The treaty between the Anglo-\nSaxon kings was read aloud on Tuesday in the hall.\n", {}) == []


def test_misread_words_keep_their_case_and_names_are_only_offered() -> None:
    found = repairs("The govemment and the Govemment\nsat.", {"govemment": "government"})
    assert found == [("govemment", "government", True), ("Govemment", "Government", False)]


def test_the_archive_tells_lost_letters() -> None:
    found = {edit.before + edit.after for edit in find_repairs("Oddbj?rn came.", "en", {"oddbj?rn": "oddbjørn"})}
    assert found == {"?ø"}
    assert find_repairs("Did you see Oddbj?rn? Yes.", "en", {"oddbj?rn": "oddbjørn"})[0].after == "ø"


def test_forms_of_misreading() -> None:
    assert {"govemment", "goverument", "govermnent"} & set(misread_forms("government")) == {"govemment", "goverument"}
    assert "tbe" in set(misread_forms("the"))
    assert not set(misread_forms("log"))  # a short word that is no small one
    assert is_known("anna")
    assert not is_known("govemment")


_DAMAGE = (
    *(
        "attach?",
        "Gr?goire",
        "it\ufffds",
        "\ufffd",
        "?Yes,? he said.",
        "Don?t",
        'It"s',
        "&amp;quot;",
        "&#150;",
        "&nbsp;",
    ),
    *("â€œYesâ€\x9d", "Ã©tÃ©", "ÃƒÂ©", "Ð¿Ñ€Ð¸", "РїСЂРё", "‚Äú", "ΓÇ£", "Ïðèâåò, ýòî åù¸ íå êîíåö èñòîðèè"),
    *(
        "\x85",
        "\x93",
        "\x07",
        "so\u00adft",
        "\u200b",
        "\ufeff",
        "ﬁne",
        "Haſe",
        "har-\nbour",
        "har¬\nbour",
        "har\u00ad\nbour",
    ),
    *("govemment", "tbe", "The talks went on.", "\n\n", "\n", " ", '"', "“", "e\u0301"),
)
_SPELLINGS = {"govemment": "government", "tbe": "the", "gr?goire": "grégoire", "har-bour": "harbour"}


@pytest.mark.untraced
@given(st.lists(st.sampled_from(_DAMAGE), max_size=14), st.sampled_from([" ", "", "\n"]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_taking_all_repairs_away_gives_the_source_back(pieces: list[str], between: str, wrapped: bool) -> None:
    source = between.join(pieces)
    raw = RawArticle(b"a.txt", "", "text", "utf-8", source, wrapped=wrapped)
    texts = understand(raw, Habits(spellings=tuple(_SPELLINGS.items()))).article.texts
    assert texts.source == source
    assert restore(texts.reading, texts.edits) == source
    rules = {rule for group in DAMAGE.values() for rule in group}
    assert {edit.rule for edit in texts.edits if edit.kind is EditKind.REPAIR} <= rules


def test_each_repair_says_what_it_did() -> None:
    text = " ".join(piece for piece in _DAMAGE if "\n" not in piece)
    edits = find_repairs(text, "en", _SPELLINGS)
    assert all(0 < edit.confidence <= 1 for edit in edits)
    assert all(edit.span.of(text) == edit.before and edit.kind is EditKind.REPAIR for edit in edits)
    assert TwoTexts.make(text, edits).source == text


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
def test_long_texts_of_nothing_but_damage_are_mended_quickly() -> None:
    for piece in (
        "Ã©",
        "РїСЂ",
        "‚Äú",
        "Ïðèâåò ",
        "\ufffd",
        "g?v ",
        "ﬁ",
        "tbe ",
        "a-\n",
        "-" * 50,
        "?" * 50,
        "&amp;amp;",
    ):
        text = piece * (150_000 // len(piece))
        began = time.process_time()
        find_repairs(text, "en", _SPELLINGS)
        assert time.process_time() - began < 3, piece


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("le phare vendu Ã son gardien", "le phare vendu à son gardien"),  # its no-break space was taken for a blank
        ("voilÃ  que Ã  la fin", "voilà que à la fin"),
        ("AMANHÃ SERÁ", "AMANHÃ SERÁ"),
        ("the naГЇve plan", "the naïve plan"),
        ("Гёте и «В»", "Гёте и «В»"),
        ("«è la vita», «è più»", "«è la vita», «è più»"),
        ("Він і Гість, Діти", "Він і Гість, Діти"),
    ],
)
def test_a_single_spoiled_letter_and_what_only_looks_like_one(damaged: str, whole: str) -> None:
    assert mended(damaged) == whole
