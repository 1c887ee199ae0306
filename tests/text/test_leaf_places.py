# SPDX-License-Identifier: MIT
"""Leaves found by their letters are those that a text cut into words has, each kind by its own definition."""

import re
from itertools import pairwise, product
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.model.query import Forms, Fuzzy, Near, Phrase, Prefix, Query, Regex, Wildcard, Word, WordLeaf
from reader.model.texts import Span
from reader.text.excerpts import excerpt
from reader.text.likeness import is_within
from reader.text.matches import find_matches, hits, merged
from reader.text.stems import same_stem
from reader.text.words import fold, words

_S = Span(0, 0)
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
            "’",
            "_",
            "-",
            " ",
            "  ",
            "\n",
            "ba",
            "І",
            "e\u0301",
            "½",
            "oil",
            "Oil’s",
            "oils",
            "“",
            "…",
            "грачёв",
            "Грачёва",
            "Straße",
            "\ufdfa",
            "ガ",
        ]
    ),
    max_size=25,
).map("".join)
_WORDS = st.sampled_from(
    ["a", "b", "ab", "e", "a'b", "a.b", "ba", "aa", "strasse", "oil", "oils", "грачев", "1⁄2", "ガ"]
)
_SINGLE: st.SearchStrategy[Word | Prefix | Wildcard | Fuzzy | Forms | Phrase] = st.one_of(
    st.builds(Word, _WORDS, st.just(_S)),
    st.builds(Prefix, _WORDS, st.just(_S)),
    st.builds(Wildcard, st.sampled_from(["*b", "a?b", "?b*", "*a*b", "a*", "*'*", "b.*", "?", "*l?"]), st.just(_S)),
    st.builds(Fuzzy, _WORDS, st.sampled_from([1, 2]), st.just(_S)),
    st.builds(Forms, _WORDS, st.just(_S)),
    st.builds(Phrase, st.lists(_WORDS, min_size=1, max_size=3).map(tuple), st.just(_S), open_end=st.booleans()),
)
_LEAVES: st.SearchStrategy[WordLeaf] = st.one_of(
    _SINGLE,
    st.builds(Regex, st.sampled_from(["a.?b", "[^a]*", r"oil('s|s)?", r"\W*", r"(a|b)+", r"\p{L}.*"]), st.just(_S)),
    st.builds(
        Near, st.lists(_SINGLE, min_size=2, max_size=3).map(tuple), st.integers(1, 4), st.booleans(), st.just(_S)
    ),
)
_Run = tuple[int, int]  # first and last word, by number


def _runs(found: list[str], leaf: WordLeaf) -> list[_Run]:
    if isinstance(leaf, Near):
        return sorted(
            {run for row in product(*(_runs(found, part) for part in leaf.parts)) if _near(row, leaf) for run in row}
        )
    size = len(leaf.words) if isinstance(leaf, Phrase) else 1
    return [(at, at + size - 1) for at in range(len(found) - size + 1) if _is_meant(found[at : at + size], leaf)]


def _near(row: tuple[_Run, ...], near: Near) -> bool:
    if near.ordered:
        return all(1 <= behind[0] - before[1] <= near.distance for before, behind in pairwise(row))
    spare = sum(last - first for first, last in row)
    apart = all(before[1] < behind[0] for before, behind in pairwise(sorted(row)))
    return apart and max(row, key=lambda r: r[1])[1] - min(row)[0] - spare <= near.distance


def _is_meant(run: list[str], leaf: WordLeaf) -> bool:
    word = run[0]
    if isinstance(leaf, Phrase):
        ends = run[-1].startswith(leaf.words[-1]) if leaf.open_end else run[-1] == leaf.words[-1]
        return tuple(run[:-1]) == leaf.words[:-1] and ends
    if isinstance(leaf, Wildcard):
        pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in leaf.pattern)
        return re.fullmatch(pattern, word) is not None
    if isinstance(leaf, Regex):
        return re.fullmatch(leaf.pattern.replace(r"\p{L}", r"[^\W\d_]"), word) is not None
    if isinstance(leaf, Fuzzy):
        return _steps(word, leaf.text) <= leaf.most
    if isinstance(leaf, Forms):
        return same_stem(leaf.text, word)
    assert isinstance(leaf, Word | Prefix)
    return word.startswith(leaf.text) if isinstance(leaf, Prefix) else word == leaf.text


def _steps(one: str, other: str) -> int:
    """Levenshtein's distance, by its definition."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        above, row = row, [i]
        for j, its in enumerate(other, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != its)))
    return row[-1]


@given(_TEXTS, _LEAVES)
@example("a b", Near((Word("a", _S), Prefix("a", _S)), 3, False, _S))
@example("a a b", Near((Phrase(("a", "b"), _S), Word("a", _S)), 1, False, _S))
@example("a b b", Near((Word("a", _S), Word("a", _S), Word("b", _S)), 3, False, _S))
@example("a b ab b a", Near((Prefix("a", _S), Word("a", _S), Phrase(("b", "a"), _S)), 3, False, _S))
@example("½ 2", Prefix("1", _S))
@example("ﷺ ß a", Word("a", _S))
def test_letters_find_what_cutting_into_words_finds(text: str, leaf: WordLeaf) -> None:
    cut = list(words(text))
    expected = [(cut[first][1], cut[last][2]) for first, last in _runs([word for word, _, _ in cut], leaf)]
    found = {(start, end) for start, end, _ in hits(text, leaf)}
    if isinstance(leaf, Near) and not leaf.ordered:  # besides, parts in the same stretch that others leave no room
        assert bool(found) == bool(expected)
        assert found >= set(expected)
        return
    assert found == set(expected)
    assert find_matches(text, leaf) == merged(expected)


@given(_TEXTS, st.lists(st.sampled_from([Word(word, _S) for word in ("a", "b", "oil", "e")]), min_size=2, max_size=4))
def test_words_apart_are_marked_where_they_are_near_and_only_there(text: str, parts: list[Word]) -> None:
    near = Near(tuple(parts), 4, False, _S)
    cut = list(words(text))
    expected = [(cut[first][1], cut[last][2]) for first, last in _runs([word for word, _, _ in cut], near)]
    assert find_matches(text, near) == merged(expected)


@given(st.text("abc", max_size=7), st.text("abc", max_size=7), st.integers(0, 3))
def test_likeness_is_levenshteins_distance(one: str, other: str, most: int) -> None:
    assert is_within(one, other, most) == (_steps(one, other) <= most)


def _marked(text: str, query: Query, quotations: list[Span] | None = None) -> list[str]:
    return [span.of(text) for span in find_matches(text, query, quotations=quotations)]


@pytest.mark.parametrize("before", ["", "Straße! "])
@pytest.mark.parametrize(
    ("leaf", "expected"),
    [
        (Fuzzy("gorbachev", 1, _S), ["Gorbachov", "Gorbachev’s"][:1]),
        (Fuzzy("gorbachev", 2, _S), ["Gorbachov", "Gorbachev’s"]),
        (Forms("talk", _S), ["talks", "talked"]),
        (Regex("gorba(ch|tsch).*", _S), ["Gorbachov", "Gorbatschow", "Gorbachev’s"]),
        (Regex("nothing", _S), []),
        (Near((Word("talks", _S), Prefix("gorb", _S)), 2, False, _S), ["Gorbachov", "talks"]),
        (Near((Word("talks", _S), Prefix("gorb", _S)), 2, True, _S), []),
        (Near((Word("of", _S), Phrase(("gorbachev's", "aides"), _S)), 2, True, _S), ["of", "Gorbachev’s aides"]),
    ],
)
def test_each_kind_of_leaf_is_marked(before: str, leaf: Query, expected: list[str]) -> None:
    text = before + "Gorbachov: talks, he said. Gorbatschow talked; one of the, Gorbachev’s aides."
    assert _marked(text, leaf) == expected


def test_what_must_be_said_is_marked_in_quotations() -> None:
    text = "Oil is up. “Oil,” he said, “is ‘oil’ too.”"
    quotations = [Span(11, 17), Span(27, 43), Span(31, 36)]
    said = Word("oil", _S, "said")
    assert [span.start for span in find_matches(text, said, quotations=quotations)] == [12, 32]
    assert len(find_matches(text, said)) == 3
    assert find_matches(text, said, quotations=[]) == ()
    assert find_matches(text, said, field="headline") == ()
    assert [span.of("…") for span in excerpt(text, said, quotations=[]).spans] == []


@pytest.mark.untraced
@pytest.mark.usefixtures("uncollected")
def test_hostile_texts_take_no_time() -> None:
    texts = ["a" * 100_000 + " b", "a " * 10_000 + "b", "a'" * 20_000, "oil" + " ." * 50_000, "ß" + "a " * 10_000 + "b"]
    leaves: list[WordLeaf] = [
        Fuzzy("ab", 2, _S),
        Forms("a", _S),
        Regex("(a*)*b", _S),
        Near((Prefix("a", _S), Word("a", _S), Word("b", _S)), 100, False, _S),
        Near((Prefix("a", _S), Word("a", _S), Word("b", _S)), 100, True, _S),
        Near((*[Prefix("a", _S)] * 4, *[Word("a", _S)] * 4, Phrase(("a", "a"), _S), Word("b", _S)), 100, False, _S),
        Phrase(("a",) * 50 + ("b",), _S),
        Wildcard("*a*a*b", _S),
    ]
    began = process_time()
    for text in texts:
        for leaf in leaves:
            find_matches(text, leaf)
    assert process_time() - began < 10


def test_an_expression_of_many_words_marks_them_all() -> None:
    text = " ".join(f"w{number} x{number}" for number in range(5000))
    assert _marked(text, Regex("w.*", _S)) == [f"w{number}" for number in range(5000)]


def test_an_expression_that_takes_too_long_for_a_word_does_not_describe_it() -> None:
    long = "a" * 80 + "b"
    assert _marked(f"{long} aabb", Regex("(a|aa)*[bc][bc]", _S)) == ["aabb"]


@pytest.mark.usefixtures("uncollected")
def test_an_expression_that_takes_too_long_for_many_words_is_given_up() -> None:
    text = " ".join(f"{'a' * size}b" for size in range(60, 200))
    began = process_time()
    assert _marked(text, Regex("(a|aa)*[bc][bc]", _S)) == []
    assert process_time() - began < 1


def test_a_word_of_a_text_that_grows_when_folded_has_its_own_place() -> None:
    text = "Die Straße, die STRASSE und der Straßenbau"
    assert _marked(text, Word(fold("Straße"), _S)) == ["Straße", "STRASSE"]
    assert _marked(text, Prefix(fold("Straße"), _S)) == ["Straße", "STRASSE", "Straßenbau"]
