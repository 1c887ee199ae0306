# SPDX-License-Identifier: MIT
"""Which texts are copies: wire stories cut and touched up are, two reports of one market on two days are not."""

import random
from collections.abc import Iterable

import pytest

from reader.survey.copies import find_copies
from reader.text.fingerprint import MOST_SHINGLES, fingerprint

STORY = """The ministers of the two harbour towns left Brackley on Thursday without a date for the next meeting.
"We shall meet when there is something to sign," the harbour minister, Oren Halvard, told reporters on the quay.
Deputy chair Sergia Baltano said her council would not accept a treaty that gave one town a say over the other's
fishing grounds. Negotiators had worked through the night on a compromise about pilotage, lighthouse dues and the
dredging of the northern channel, which silts up every winter. Residents of the old town, gathered before the customs
house, received the news in silence. A spokesman for the shipowners called the outcome regrettable but expected."""

MARKET = """The central exchange at Port Ellen said it provided the money market with assistance of {first} million
crowns in the morning session. It bought treasury bills of band one at {second} per cent and local authority bills of
band two at {third} per cent. The exchange had estimated the shortage in the system at {fourth} million crowns."""


def grouped(*texts: str, headlines: Iterable[str] = ()) -> list[tuple[int, ...]]:
    """Return the groups among texts, which are numbered from 0."""
    heads = [*headlines, *[""] * len(texts)]
    prints = [fingerprint(number, heads[number], text) for number, text in enumerate(texts)]
    return find_copies(lambda: prints, articles=len(prints))


def test_the_same_words_are_copies_however_they_are_set() -> None:
    other = STORY.replace("\n", " \n\n").replace('"', "“").replace("harbour", "HARBOUR").upper()
    assert grouped(STORY, "Something else. " * 30, other) == [(0, 2)]


def test_accents_and_line_breaks_make_no_difference() -> None:
    french = STORY.replace("ministers", "députés").replace("lighthouse", "bâtiment")
    assert grouped(french, french.replace("é", "e").replace("â", "a").replace("\n", "\r\n")) == [(0, 1)]


def test_a_wire_story_touched_up_and_cut_is_a_copy() -> None:
    touched = STORY.replace("on Thursday ", "").replace("regrettable but expected", "regrettable")
    cut = STORY[: STORY.index(" A spokesman for")]
    assert grouped(STORY, touched, cut) == [(0, 1, 2)]


def test_a_story_that_goes_on_otherwise_is_no_copy() -> None:
    begins_alike = STORY[: len(STORY) // 2] + " Fishermen spoke of betrayal and blocked the northern channel." * 6
    assert grouped(STORY, begins_alike) == []


def test_reports_of_one_market_on_two_days_are_no_copies() -> None:
    days = [
        MARKET.format(first=first, second=second, third="nine", fourth=400)
        for first, second in ((100, "9-7/8"), (100, "9-13/16"), (120, "9-7/8"))
    ]
    assert grouped(*days) == []
    assert grouped(days[0], days[0].replace("said it", "said on Monday it")) == [(0, 1)]


def test_short_texts_are_copies_to_the_word_and_with_their_headlines_only() -> None:
    dividend = (
        "Quarterly dividend {} cents against 12 cents before. Payable on the first of April to holders of record on "
    )
    dividend += "the fifteenth of March. Reported by the company on Tuesday."
    same, other = dividend.format(12), dividend.format(13)
    assert grouped(same, same, headlines=["QUIST YARD", "Quist Yard"]) == [(0, 1)]
    assert grouped(same, same, headlines=["QUIST YARD", "BRACKLEY FERRY"]) == []
    assert grouped(same, other) == []


@pytest.mark.parametrize("text", ["", "See page 4.", "There were five grain ships loading at Brackley. " * 2, "·"])
def test_what_says_next_to_nothing_is_no_copy(text: str) -> None:
    assert grouped(text, text, text) == []


def test_a_group_gathers_around_one_text() -> None:
    """Each text differs a little from the one before; the last shares nothing with the first."""
    vocabulary = [f"{letter}{number}word" for letter in "abcdefgh" for number in range(60)]
    texts = [" ".join(vocabulary[start : start + 200]) for start in range(0, 280, 20)]
    groups = grouped(*texts)
    assert all(len(group) <= 3 for group in groups)
    assert sum(len(group) for group in groups) == len({number for group in groups for number in group})


def test_the_order_of_the_articles_makes_no_difference() -> None:
    chance = random.Random(4)
    texts = [STORY, STORY.replace("Thursday", "Friday"), STORY[: STORY.index(" A spokesman")], MARKET, MARKET, ""]
    prints = [fingerprint(number, "", text) for number, text in enumerate(texts)]
    groups = find_copies(lambda: prints, articles=6)
    assert groups == [(0, 1, 2), (3, 4)]
    for _ in range(5):
        chance.shuffle(prints)
        assert find_copies(lambda: prints, articles=6) == groups


def test_a_phrase_that_half_the_archive_has_costs_no_time() -> None:
    """Two thousand texts share a long closing line; only two of them are copies."""
    chance = random.Random(7)
    closing = " Subscribers receive quotations delivered electronically throughout continental territories nightly."
    texts = [" ".join(f"w{chance.randrange(9999)}ords" for _ in range(60)) + closing for _ in range(2000)]
    texts.append(texts[17])
    assert grouped(*texts) == [(17, 2000)]


def test_a_text_of_short_words_alone_is_found_by_its_whole() -> None:
    text = " ".join(f"a{number}" for number in range(50))
    assert fingerprint(0, "", text).shingles == b""
    assert grouped(text, text, text + " b") == [(0, 1)]


def test_a_fingerprint_is_small_whatever_the_text() -> None:
    long = fingerprint(1, "", " ".join(f"wording{number}" for number in range(50_000)))
    assert len(long.shingles) == 4 * MOST_SHINGLES
    assert fingerprint(1, "", "\ud800 of \udfff").words == 1  # what is no text at all breaks nothing
