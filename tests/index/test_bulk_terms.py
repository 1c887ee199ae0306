# SPDX-License-Identifier: MIT
"""Which terms patterns, slips, forms and values mean: as their definitions say, in any script."""

import random
import re
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from bulk_corpus import SMALL, Corpus, vocabulary
from bulk_oracle import steps
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.query import terms
from whoosh.query.qcore import Query

from reader.errors import CancelledError, CancelToken, QueryError
from reader.index.bulk import most_documents, pattern_terms
from reader.index.bulk.candidates import containing
from reader.index.bulk.expansion import term_numbers
from reader.index.bulk.fuzzy import fuzzy_terms
from reader.index.bulk.near_spelling import most_slips, near_words
from reader.index.bulk.newest import NewestTerms
from reader.index.bulk.regex_terms import regex_terms
from reader.index.bulk.terms import terms_set
from reader.index.bulk.wildcard import wildcard_terms
from reader.index.codec import queries as own
from reader.index.columnar import term_list
from reader.index.columnar.field import PositionalField
from reader.model.search import IndexDocument

_STRANGE = [
    "грачев",
    "грачева",
    "грачёва",
    "trachev",
    "grachev",
    "日本",
    "日本語",
    "𐐨𐐩𐐪",  # letters beyond 65,535
    "naive",
    "x" * 200,
    "y" * 199 + "x",
    "bank",
    "banks",
    "banker",
    "oil's",
    "u.s",
    "a",
    "1994",
]


@pytest.fixture(scope="module")
def field(tmp_path_factory: pytest.TempPathFactory) -> PositionalField:
    words = [*vocabulary(random.Random(7), 1500), *_STRANGE]
    made = [
        IndexDocument(
            number, "", " ".join(words[number::40]), 728_000 + number, 728_000 + number, byline=f"Jan {number}"
        )
        for number in range(40)
    ]
    return Corpus(made, tmp_path_factory.mktemp("terms"), SMALL).segment.articles.positional("text")


@pytest.fixture(scope="module")
def words(field: PositionalField) -> list[str]:
    return [field.word(number).decode() for number in range(field.size)]


@pytest.mark.parametrize("piece", [1, 5, 1 << 20])
def test_letters_of_all_words_beyond_ascii(
    field: PositionalField, words: list[str], monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    monkeypatch.setattr(term_list, "_PIECE", piece)
    found = term_list.TermList(field.terms, field.offsets).letters
    assert found == "".join(sorted({*"".join(words)} - {*map(chr, range(128))}))


def _named(field: PositionalField, numbers: np.ndarray) -> list[str]:
    assert (np.diff(numbers) > 0).all()
    return [field.word(int(number)).decode() for number in numbers]


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("beginning", [0, 1, 2])
def test_slips(field: PositionalField, words: list[str], most: int, beginning: int) -> None:
    rng = random.Random(most)
    for word in [*_STRANGE, *rng.sample(words, 25), "грачов", "rgachev", "日木語", "never", "", "ab"]:
        expected = [one for one in words if one.startswith(word[:beginning]) and steps(word, one) <= most]
        assert _named(field, fuzzy_terms(field, word, most, beginning)) == expected, word


def test_near_spellings_are_near_and_never_the_word_itself(field: PositionalField, words: list[str]) -> None:
    for word in ("грачев", "bank", "banq", "1994", "gratchev"):
        most = most_slips(word)
        expected = [(one, steps(word, one)) for one in words if one != word and steps(word, one) <= most]
        assert near_words(field, word, most) == expected
    assert (most_slips("bank"), most_slips("banks"), most_slips("x" * 61)) == (1, 2, 0)
    assert near_words(field, "x" * 199, 0) == []


_SIGNS = st.sampled_from([*"*?abnerstiko", "ев", "грач", "日", "𐐩", "ing", "'", "."])


@settings(max_examples=300, deadline=None)
@given(pattern=st.lists(_SIGNS, min_size=1, max_size=6).map("".join))
def test_wildcards(field: PositionalField, words: list[str], pattern: str) -> None:
    whole = re.compile("".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in pattern))
    assert _named(field, wildcard_terms(field, pattern, CancelToken()).fitting_terms()) == [
        one for one in words if whole.fullmatch(one)
    ]


def test_a_pattern_of_many_asterisks_takes_no_time(field: PositionalField) -> None:
    assert wildcard_terms(field, "*x" * 40 + "*y", CancelToken()).fitting_terms().tolist() == []


_EXPRESSIONS = [
    "gr[ao]tch?ev",
    "grach.*",
    ".*ев",
    "(грач|grach).?ев?",
    "(?:ba)+n?",
    "(ba|bo)(n|ker)?",
    "[^a-z]+",
    ".{3}",
    "ban(ks?|ker)",
    "(?i)BANK",
    "(?i:B)ank",
    "^bank$",
    r"\d+",
    "b?ank",
    "(bank){0}a",
    "x{150,}",
    "[[:alpha:]]+ing",
    r"oil\'s",
    "日本.?",
    "𐐨.*",
    "never",
    "",
]


@pytest.mark.parametrize("pattern", _EXPRESSIONS)
def test_expressions(field: PositionalField, words: list[str], pattern: str) -> None:
    whole = re.compile(pattern.replace("[[:alpha:]]", r"[^\W\d_]"))
    assert _named(field, regex_terms(field, pattern, CancelToken()).fitting_terms()) == [
        one for one in words if whole.fullmatch(one)
    ]
    begun = [one for one in words if whole.match(one)]
    assert _named(field, regex_terms(field, pattern, CancelToken(), whole=False).fitting_terms()) == begun


_ATOMS = st.sampled_from([*"abnerks", ".", "[a-n]", "[^a]", "е", "[а-я]", r"\d", r"\W", "'", "[^а-я0-9]", r"[\w']"])
_SHORT = 7
_REPEATS = st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "{0}"])


def _larger(smaller: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    repeated = st.tuples(smaller, _REPEATS).map(lambda pair: f"(?:{pair[0]}){pair[1]}")
    joined = st.lists(st.one_of(smaller, repeated), min_size=1, max_size=4).map("".join)
    return st.one_of(joined, st.lists(smaller, min_size=2, max_size=3).map(lambda some: f"({'|'.join(some)})"))


@settings(max_examples=150, deadline=None)
@given(pattern=st.recursive(_ATOMS, _larger, max_leaves=8))
def test_any_expression(field: PositionalField, words: list[str], pattern: str) -> None:
    whole = re.compile(pattern)
    short = [one for one in words if len(one) <= _SHORT]  # `re` may try a long one for ever
    found = _named(field, regex_terms(field, pattern, CancelToken()).fitting_terms())
    assert [one for one in found if len(one) <= _SHORT] == [one for one in short if whole.fullmatch(one)]
    begun = _named(field, regex_terms(field, pattern, CancelToken(), whole=False).fitting_terms())
    assert [one for one in begun if len(one) <= _SHORT] == [one for one in short if whole.match(one)]


@pytest.mark.parametrize("pattern", ["(?:a|b)?.{1000}", "b(a.{11})*.*", r"(b)an?k\1?", "(?=b)bank", "(^b|a)ank"])
def test_expressions_without_an_automaton_are_tried_word_by_word(
    field: PositionalField, words: list[str], pattern: str
) -> None:
    whole = re.compile(pattern)
    assert _named(field, regex_terms(field, pattern, CancelToken()).fitting_terms()) == [
        one for one in words if whole.fullmatch(one)
    ]


@pytest.mark.parametrize("pattern", ["*a????????????", "*а???????????а*?", "*n????????????*a"])
def test_question_marks_far_behind_an_asterisk(field: PositionalField, words: list[str], pattern: str) -> None:
    whole = re.compile(pattern.replace("*", ".*").replace("?", "."))
    expected = [one for one in words if whole.fullmatch(one)]
    assert _named(field, wildcard_terms(field, pattern, CancelToken()).fitting_terms()) == expected


def test_an_expression_that_allows_errors_is_not_taken_for_letters(field: PositionalField) -> None:
    assert "bank" in _named(field, regex_terms(field, "(?:benk){e<=1}", CancelToken()).fitting_terms())


@pytest.mark.untraced
def test_an_expression_without_end_is_stopped(field: PositionalField) -> None:
    with pytest.raises(QueryError, match="takes too long") as raised:
        regex_terms(field, r"(?:x|xx|xxx)+[^x]\b", CancelToken()).fitting_terms()
    assert raised.value.hint


@pytest.mark.untraced
def test_all_expressions_of_one_piece_of_work_have_one_second(field: PositionalField) -> None:
    token = CancelToken()
    with pytest.raises(QueryError, match="takes too long"):
        regex_terms(field, r"(?:x|xx|xxx)+[^x]\b", token).fitting_terms()
    begun = monotonic()
    with pytest.raises(QueryError, match="takes too long"):
        regex_terms(field, r"(?:x|xx|xxx)+[^xy]\b", token).fitting_terms()
    assert monotonic() - begun < 0.5
    assert _named(field, regex_terms(field, "bank", CancelToken()).fitting_terms()) == ["bank"], (
        "the next work has its own"
    )


def test_no_expression(field: PositionalField) -> None:
    with pytest.raises(QueryError, match="no regular expression"):
        regex_terms(field, "(", CancelToken()).fitting_terms()


def test_a_cancelled_expression_ends(field: PositionalField) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        regex_terms(field, "[a-z]+", token).fitting_terms()


@pytest.mark.parametrize(
    ("node", "found"),
    [
        (terms.Term("text", "bank"), ["bank"]),
        (terms.Term("text", "nowhere"), []),
        (own.Forms("text", "banks"), ["bank", "banker", "banks"]),
        (own.Forms("text", "грачев"), ["грачев", "грачева"]),
        (own.Forms("text", "qqq"), []),
        (own.Forms("text", "1994"), ["1994"]),
        (own.Forms("text", "77777777"), []),
        (terms.FuzzyTerm("text", "trachew", prefixlength=0), ["trachev"]),
        (terms.Wildcard("text", "grach*v"), ["grachev"]),
    ],
)
def test_leaves_of_terms(field: PositionalField, node: Query, found: list[str]) -> None:
    numbers = term_numbers(field, node, CancelToken())
    assert numbers is not None
    mine = _named(field, numbers)
    assert set(found) <= set(mine)
    assert len(mine) == len(found) or isinstance(node, own.Forms)


def test_what_stands_for_no_terms(field: PositionalField) -> None:
    assert term_numbers(field, own.Days(None, None), CancelToken()) is None
    assert term_numbers(field, terms.Wildcard("text", "b[ae]nk"), CancelToken()) is None


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("values")


@pytest.mark.parametrize(
    ("words_", "open_end", "found"),
    [
        (("j",), True, [1, 3]),
        (("john",), False, [1, 3]),
        (("john", "smith"), False, [1]),
        (("john", "smi"), False, []),
        (("john", "smi"), True, [1, 3]),
        (("smith",), False, [1, 2]),
        (("ith",), True, []),
        (("новак",), False, [4]),
        (("н",), True, [4]),
        (("by", "john", "smith"), False, [1]),
    ],
)
@pytest.mark.parametrize("by_step", [1, 10**6])
def test_words_of_values(
    values: Path,
    monkeypatch: pytest.MonkeyPatch,
    words_: tuple[str, ...],
    open_end: bool,
    found: list[int],
    by_step: int,
) -> None:
    monkeypatch.setattr("reader.index.bulk.candidates._MOST_BY_STEP", by_step)
    bylines = {1: "By John Smith", 2: "Smith", 3: "Mary John-Smithers", 4: "Ян Новак", 5: ""}
    made = [IndexDocument(number, "", "text", 0, 0, byline=byline) for number, byline in bylines.items()]
    corpus = Corpus(made, values / str(len(list(values.iterdir()))))
    assert corpus.sought(own.Keyword("byline", words_, open_end)) == found


@pytest.mark.parametrize("literal", ["a", "an", "ач", "日", "𐐩", "x", "xy", "zzzz", "'s", "9"])
@pytest.mark.parametrize("by_step", [1, 10**6])
def test_letters_inside_are_found_step_by_step_and_by_passes(
    field: PositionalField, monkeypatch: pytest.MonkeyPatch, literal: str, by_step: int
) -> None:
    monkeypatch.setattr("reader.index.bulk.candidates._MOST_BY_STEP", by_step)
    words = [field.word(number).decode() for number in range(field.size)]
    expected = [number for number, word in enumerate(words) if literal in word]
    assert containing(field, literal.encode()).tolist() == expected


@pytest.mark.parametrize(("piece", "looked_for"), [(500, 1), (500, 4000), (1 << 20, 1 << 16)])
@pytest.mark.parametrize(("short", "long"), [(2, 1), (64, 16)])
def test_documents_of_many_terms(
    field: PositionalField, monkeypatch: pytest.MonkeyPatch, piece: int, looked_for: int, short: int, long: int
) -> None:
    monkeypatch.setattr(most_documents, "_PIECE", piece)
    monkeypatch.setattr(most_documents, "_LOOKED_FOR", looked_for)
    monkeypatch.setattr(most_documents, "_SHORT", short)
    monkeypatch.setattr(most_documents, "_LONG", long)
    chance = random.Random(piece)
    for many in (1, 30, 200, field.size - 1):
        numbers = np.array(sorted(chance.sample(range(field.size), many)), np.int64)
        expected = {int(document) for number in numbers for document in field.doc_list(int(number))}
        assert set(most_documents.most_documents(field, numbers).as_ids().tolist()) == expected
        assert set(terms_set(field, numbers).as_ids().tolist()) == expected


@pytest.mark.parametrize("pattern", ["*a*", "*a*e*", "*n?", "?*", "*ев", "*", "*zz?", "b*n*", "*q*q"])
@pytest.mark.parametrize("common", [0, 2, 60])
@pytest.mark.parametrize("read", [0, 30, 1 << 16])
def test_documents_of_a_pattern_by_its_common_words_first(
    field: PositionalField, monkeypatch: pytest.MonkeyPatch, pattern: str, common: int, read: int
) -> None:
    found = wildcard_terms(field, pattern, CancelToken())
    expected = terms_set(field, found.fitting_terms()).as_ids().tolist()
    monkeypatch.setattr(pattern_terms, "_MANY", 0)
    monkeypatch.setattr(pattern_terms, "_COMMON", common)
    monkeypatch.setattr(most_documents, "_READ", read)
    assert found.documents(field, NewestTerms(field)).as_ids().tolist() == expected


@pytest.mark.parametrize("pattern", [".*n[aeiou]", ".*(?:an|ев)k?", ".*(?:ba){2}n", ".*(b|ba(n|k))s?", "(?:.*)[^a]n"])
def test_what_begins_with_anything_is_read_from_the_end(field: PositionalField, words: list[str], pattern: str) -> None:
    whole = re.compile(pattern)
    expected = [one for one in words if whole.fullmatch(one)]
    assert _named(field, regex_terms(field, pattern, CancelToken()).fitting_terms()) == expected
