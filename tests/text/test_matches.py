# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.query import And, Not, Or, Phrase, Prefix, Query, Wildcard, Word
from reader.model.texts import Span
from reader.text.excerpts import excerpt
from reader.text.matches import find_matches
from reader.text.words import fold, words

_S = Span(0, 0)


def _marked(text: str, query: Query, field: str = "") -> list[str]:
    return [span.of(text) for span in find_matches(text, query, field=field)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Word("attache", _S), ["attaché", "ATTACHE"]),
        (Word("oil", _S), ["oil"]),
        (Word("oil's", _S), ["Oil\u2019s"]),
        (Prefix("oil", _S), ["Oil\u2019s", "oil"]),
        (Wildcard("*tach?", _S), ["attaché", "ATTACHE"]),
        (Wildcard("m?l*y", _S), ["military"]),
        (Wildcard("u.?", _S), ["U.S"]),
        (Wildcard("u*s", _S), ["U.S"]),
        (Phrase(("military", "attache"), _S), ["military  attaché"]),
        (Phrase(("a", "military", "at"), _S, open_end=True), ["A military  attaché"]),
        (Phrase(("military", "attach"), _S), []),
        (Word("nothing", _S), []),
        (Or((Word("a", _S), Not(Word("oil", _S), _S)), _S), ["A"]),
        (And((Word("military", _S), Phrase(("military", "attache"), _S)), _S), ["military  attaché"]),
        (Word("said", _S, field="headline"), []),
    ],
)
def test_what_was_looked_for_is_found_as_the_index_counts_words(query: Query, expected: list[str]) -> None:
    text = "Oil\u2019s end: A military  attaché said oil, soil, U.S. and ATTACHE."
    assert _marked(text, query) == expected
    assert _marked("Straße! " + text, query) == expected  # a text that can't be folded letter for letter


def test_a_word_of_the_headline_is_marked_only_there() -> None:
    query = And((Word("oil", _S, field="headline"), Word("price", _S)), _S)
    assert _marked("Oil price", query, "headline") == ["Oil", "price"]
    assert _marked("Oil price", query) == ["price"]


def test_matches_that_touch_are_one() -> None:
    query = Or((Phrase(("a", "b"), _S), Phrase(("b", "a"), _S)), _S)
    assert _marked("x a b a b y", query) == ["a b a b"]


def test_an_accent_of_its_own_is_marked_with_its_letter() -> None:
    assert _marked("the attache\u0301 said", Word("attache", _S)) == ["attache\u0301"]


_TEXTS = st.lists(
    st.sampled_from(
        [
            "a",
            "b",
            "ab",
            "é",
            "É",
            "a'b",
            "a’b",
            "a.b",
            ".",
            "'",
            "_",
            "-",
            " ",
            "  ",
            "\n",
            "ba",
            "І",
            "Straße",
            "e\u0301",
        ]
    ),
    max_size=25,
).map("".join)
_WORDS = st.sampled_from(["a", "b", "ab", "e", "a'b", "a.b", "ba", "aa", "strasse"])
_LEAVES = st.one_of(
    st.builds(Word, _WORDS, st.just(_S)),
    st.builds(Prefix, _WORDS, st.just(_S)),
    st.builds(Wildcard, st.sampled_from(["*b", "a?b", "?b*", "*a*b", "a*", "*'*", "b.*", "?"]), st.just(_S)),
    st.builds(Phrase, st.tuples(_WORDS, _WORDS), st.just(_S), open_end=st.booleans()),
)


@given(_TEXTS, _LEAVES)
def test_searching_letters_finds_what_cutting_into_words_finds(text: str, leaf: Query) -> None:
    # A leading word with ß makes the second text unfit for the quick way.
    slow = [Span(span.start - 3, span.end - 3) for span in find_matches("ß! " + text, leaf)]
    assert list(find_matches(text, leaf)) == slow


def test_an_excerpt_shows_the_place_with_most_different_words() -> None:
    text = "oil " * 50 + "and then the price of oil rose " + "nothing " * 50
    found = excerpt(text, And((Word("oil", _S), Word("price", _S)), _S), length=60)
    assert {span.of(found.text) for span in found.spans} >= {"oil", "price"}
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert len(found.text) <= 62


def test_an_excerpt_without_a_match_is_the_beginning() -> None:
    text = "First words of an article that goes on and on"
    found = excerpt(text, Word("none", _S), length=20)
    assert found.text == "First words of an…"
    assert found.spans == ()


def test_a_short_text_is_shown_whole_with_single_blanks() -> None:
    found = excerpt("Oil\n\nprice rose.", Phrase(("oil", "price"), _S))
    assert found.text == "Oil price rose."
    assert found.spans == (Span(0, 9),)


def test_an_excerpt_of_one_endless_word_is_cut_somewhere() -> None:
    found = excerpt("x" * 5000 + " oil " + "y" * 5000, Word("oil", _S), length=50)
    assert [span.of(found.text) for span in found.spans] == ["oil"]
    assert len(found.text) <= 52


def test_a_phrase_longer_than_the_excerpt_is_clipped() -> None:
    found = excerpt(
        "some words before one two three four five", Phrase(("one", "two", "three", "four", "five"), _S), length=9
    )
    assert found.text.startswith("…one two")
    assert found.spans[0].start == 1


@given(_TEXTS, _LEAVES, st.integers(1, 30))
def test_excerpts_mark_only_what_was_looked_for(text: str, leaf: Query, length: int) -> None:
    found = excerpt(text, leaf, length=length)
    assert len(found.text) <= length + 2
    assert all(span.end <= len(found.text) for span in found.spans)
    if find_matches(text, leaf):
        assert found.spans
    whole = " ".join(text.split())
    if len(text) <= length and whole == text.strip():
        assert [span.of(found.text) for span in found.spans] == [
            " ".join(span.of(text).split()) for span in find_matches(text, leaf)
        ]


def test_a_hostile_text_takes_no_time() -> None:
    text = "a" * 200_000 + "'" * 1000 + " a" * 20_000
    query = Or((Wildcard("*a*a*a*b", _S), Phrase(("a", "a", "b"), _S), Wildcard("?*b", _S)), _S)
    assert find_matches(text, query) == ()
    assert len(list(words(text))) == 20_001


def test_a_text_of_many_scripts_is_folded_letter_by_letter() -> None:
    text = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ грачёв ½ attaché"
    assert _marked(text.replace("½", "—"), Or((Word("грачев", _S), Word("attache", _S)), _S)) == ["грачёв", "attaché"]
    assert _marked(text, Word("attache", _S)) == ["attaché"]


@pytest.mark.parametrize("letter", ["a", "é", "ß"])
def test_a_long_text_that_is_folded_in_pieces_has_its_words_whole(letter: str) -> None:
    text = f"{letter}ttaché’s " * 20_000  # a word lies over each border
    spans = find_matches(text, Word(f"{fold(letter)}ttache's", _S))
    assert len(spans) == 20_000
    assert {span.of(text) for span in spans} == {f"{letter}ttaché’s"}


def test_an_excerpt_begins_and_ends_at_a_word() -> None:
    text = "alpha beta gamma delta epsilon zeta eta theta iota kappa"
    found = excerpt(text, Word("epsilon", _S), length=20)
    assert found.text == "…epsilon zeta eta…"


def test_what_an_excerpt_shows_stands_in_its_first_half() -> None:
    filler = "and the town slept on " * 12
    for text in (filler + "until the oil came.", filler + "oil " + filler, "The bells rang, " + filler[:154] + "oil."):
        found = excerpt(text, Word("oil", _S), length=200)
        assert [span.of(found.text) for span in found.spans] == ["oil"]
        assert found.spans[0].end <= 101
        assert len(found.text) >= 90
    near = excerpt(
        "oil " + filler[:154] + "price " + filler + "oil price", And((Word("oil", _S), Word("price", _S)), _S)
    )
    assert near.text.endswith("oil price")
    assert len(near.spans) == 2
