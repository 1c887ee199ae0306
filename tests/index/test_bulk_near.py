# SPDX-License-Identifier: MIT
"""Near over many short documents: pieces of the stream, nothing across documents, the newest first."""

import random
from pathlib import Path

import pytest
from bulk_corpus import KNOWN, Corpus, documents
from whoosh.query import compound, positional, terms
from whoosh.query.qcore import Query

from reader.errors import CancelledError, CancelToken
from reader.index.bulk.evaluator import Evaluator
from reader.index.bulk.sets import DocSet
from reader.index.codec import queries as own
from reader.index.columnar.schema_spec import GAP
from reader.model.search import IndexDocument, IndexQuotation

_WORDS = ["the", "of", "to", "in", "and"]
_RARE = [f"rare{number}" for number in range(70)]


class _Stopping(CancelToken):
    """Cancels itself at its nth look."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._left = looks

    def check(self) -> None:
        self._left -= 1
        if self._left < 0:
            self.cancel()
        super().check()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """2,300 documents of very few words, and some of none."""
    rng = random.Random(11)
    made = [
        IndexDocument(
            number,
            " ".join(rng.choices(_WORDS, k=rng.randint(0, 2))),
            " ".join(rng.choices([*_WORDS[:3], *_RARE], [9, 9, 9, *[0.2] * 70], k=rng.choice((0, 1, 2, 5, 25)))),
            727_000 + number,
            727_000 + number,
            quotations=(IndexQuotation("the end of it", ("grachev",)),) if number % 9 == 0 else (),
        )
        for number in range(2300)
    ]
    return Corpus(made, tmp_path_factory.mktemp("many"))


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder: Path = tmp_path_factory.mktemp("mixed")
    return Corpus(documents(random.Random(5), 120), folder)


def _near(one: str, other: str, distance: int, *, ordered: bool = False) -> own.Near:
    return own.Near("text", (terms.Term("text", one), terms.Term("text", other)), distance, ordered)


@pytest.mark.parametrize("distance", [1, 2, 7, GAP - 1, GAP, GAP + 1, 20, 30, 100])
@pytest.mark.parametrize("ordered", [False, True])
def test_two_coded_words(many: Corpus, distance: int, ordered: bool) -> None:
    for one, other in (("the", "of"), ("to", "the"), ("of", "of"), ("in", "to"), ("and", "rare3"), ("rare7", "in")):
        node = _near(one, other, distance, ordered=ordered)
        assert many.sought(node) == many.expected(node), node


def test_only_the_newest_need_be_right(many: Corpus) -> None:
    node = _near("the", "of", 3)
    whole = many.fresh().evaluate(node, CancelToken()).as_ids()
    for since in (0, 1, 299, 300, 2299):
        newest = many.fresh().evaluate(node, CancelToken(), since=since).as_ids()
        assert newest[newest >= since].tolist() == whole[whole >= since].tolist()
    evaluator = many.fresh()
    evaluator.evaluate(node, CancelToken(), since=2200)
    assert evaluator.evaluate(node, CancelToken()).as_ids().tolist() == whole.tolist(), "a part isn't kept as the whole"


def test_newest_articles_of_quotations(many: Corpus) -> None:
    node = own.Quoted(_near("the", "of", 3))
    whole = many.fresh().evaluate(node, CancelToken()).as_ids()
    newest = many.fresh().evaluate(node, CancelToken(), since=1500).as_ids()
    assert newest[newest >= 1500].tolist() == whole[whole >= 1500].tolist()
    assert len(whole) == 256


def test_what_is_slow(many: Corpus) -> None:
    slow, quick = _near("the", "of", 3), _near("the", "rare3", 3)
    evaluator = many.evaluator
    assert evaluator.slowness(slow, CancelToken()) >= 1
    assert evaluator.slowness(compound.Or([quick, slow]), CancelToken()) >= 1
    coded = many.segment.quotations.positional("text").code_at
    assert (evaluator.slowness(own.Quoted(slow), CancelToken()) >= 1) is bool(coded), "words without codes have places"
    assert evaluator.slowness(compound.And([terms.Term("text", "the"), slow]), CancelToken()) >= 1
    rare = next(word for word in _RARE if many.evaluator.live_count(terms.Term("text", word), CancelToken()) <= 95)
    assert not evaluator.slowness(compound.And([terms.Term("text", rare), slow]), CancelToken())
    assert not evaluator.slowness(compound.And([terms.Term("text", "nowhere"), slow]), CancelToken())
    assert not evaluator.slowness(_near("the", "missing", 3), CancelToken())
    assert not evaluator.slowness(own.Near("elsewhere", slow.parts, 3), CancelToken())


def test_with_a_rare_word_only_its_documents_are_looked_at(many: Corpus) -> None:
    for rare in _RARE[:6]:
        node = compound.And([_near("the", "of", 2), terms.Term("text", rare)])
        assert many.sought(node) == many.expected(node)
        phrase = compound.And([positional.Phrase("text", ["the", "of"]), terms.Term("text", rare)])
        assert many.sought(phrase) == many.expected(phrase)


def test_it_ends_between_two_pieces(many: Corpus) -> None:
    for looks in (1, 2, 3):
        with pytest.raises(CancelledError):
            many.fresh().evaluate(_near("the", "of", 3), _Stopping(looks))


_THREE = [
    ("the", "of", "to"),
    ("the", "the", "of"),
    ("the", "the", "the"),
    ("of", "rare1", "the"),
]


@pytest.mark.parametrize("words", _THREE)
@pytest.mark.parametrize("distance", [2, 3, 8, 40])
@pytest.mark.parametrize("ordered", [False, True])
def test_three_words(mixed: Corpus, many: Corpus, words: tuple[str, ...], distance: int, ordered: bool) -> None:
    node = own.Near("text", tuple(terms.Term("text", word) for word in words), distance, ordered)
    assert mixed.sought(node) == mixed.expected(node)
    if distance == 8:
        assert many.sought(node) == many.expected(node)


def _parts(*parts: Query) -> tuple[Query, ...]:
    return parts


_THE, _OF = terms.Term("text", "the"), terms.Term("text", "of")
_OVERLAPPING = [
    _parts(_THE, terms.Prefix("text", "t")),
    _parts(_THE, terms.Prefix("text", "t"), _OF),
    _parts(positional.Phrase("text", ["the", "of"]), _OF, _THE),
    _parts(positional.Phrase("text", ["the", "the"]), positional.Phrase("text", ["the", "the"]), _THE),
    _parts(compound.Or([positional.Phrase("text", ["of", "the"]), _OF]), _THE, terms.Wildcard("text", "*e")),
    _parts(own.OpenPhrase("text", ("the", "t")), _THE, _THE),
    _parts(positional.Phrase("text", ["of", "nowhere"]), _OF),
    _parts(compound.Or([positional.Phrase("text", ["of", "the"]), positional.Phrase("text", ["the", "to"])]), _OF),
]


@pytest.mark.parametrize("parts", _OVERLAPPING)
@pytest.mark.parametrize("distance", [1, 2, 4, 9])
@pytest.mark.parametrize("ordered", [False, True])
def test_parts_never_share_a_word(mixed: Corpus, parts: tuple[Query, ...], distance: int, ordered: bool) -> None:
    node = own.Near("text", parts, distance, ordered)
    assert mixed.sought(node) == mixed.expected(node)


def test_what_has_no_places_is_refused(mixed: Corpus) -> None:
    with pytest.raises(TypeError, match="has no places"):
        mixed.sought(own.Near("text", (_THE, own.Undated()), 2))


def test_near_in_a_field_without_words(mixed: Corpus) -> None:
    assert mixed.sought(own.Near("byline", (_THE, _OF), 2)) == []


def test_a_node_of_no_kind_known_goes_to_the_stock_matchers(mixed: Corpus) -> None:
    asked: list[Query] = []

    def stock(node: Query) -> list[int]:
        asked.append(node)
        return [5, 2, 5]

    loose = positional.Phrase("text", ["the", "of"], slop=3)
    evaluator = Evaluator(mixed.segment, KNOWN, stock=stock)
    assert evaluator.evaluate(loose, CancelToken()).as_ids().tolist() == [2, 5]
    assert asked == [loose]
    with pytest.raises(TypeError, match="no bulk form"):
        mixed.sought(loose)


def test_counts_are_of_the_live(mixed: Corpus) -> None:
    segment = mixed.segment
    live = DocSet.of_flags(mixed.numbers % 2 == 1).as_flags()
    half = Evaluator(type(segment)(segment.entry, segment.articles, segment.quotations, live), KNOWN)
    for node in (_THE, terms.Term("text", _RARE[0]), own.Flagged("starred"), own.Days(None, None)):
        expected = sum(number % 2 == 1 for number in mixed.expected(node))
        assert half.live_count(node, CancelToken()) == expected
        assert mixed.evaluator.live_count(node, CancelToken()) == len(mixed.expected(node))
