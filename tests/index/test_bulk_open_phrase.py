# SPDX-License-Identifier: MIT
"""Phrases whose last word is still being typed, and words by their classes: cut anywhere, all find what is there."""

import random
from pathlib import Path

import numpy as np
import pytest
from bulk_corpus import Corpus, documents
from bulk_oracle import occurrences
from whoosh.query import compound, positional, terms
from whoosh.query.qcore import Query

from reader.errors import CancelledError, CancelToken
from reader.index.bulk import phrase as phrase_module
from reader.index.bulk import positions as positions_module
from reader.index.bulk import stream_near
from reader.index.bulk.stream_bytes import byte_of_term, bytes_of_terms
from reader.index.codec import queries as own
from reader.index.columnar.schema_spec import Thresholds
from reader.model.search import IndexDocument

_CUTS = {"one": 1, "few": 3, "some": 17, "most": 128}


@pytest.fixture(scope="module", params=list(_CUTS))
def corpus(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Documents of words in one class, in few, or each in its own."""
    classes = _CUTS[request.param]
    sizes = Thresholds(dense_share=4, dense_least=1, node_factor=1, node_least=2, pair_least=1, classes=classes)
    folder: Path = tmp_path_factory.mktemp("classes")
    return Corpus(documents(random.Random(classes), 150), folder, sizes)


def _phrases(corpus: Corpus, seed: int) -> list[own.OpenPhrase]:
    rng, made = random.Random(seed), []
    for _ in range(60):
        text = [word for _, word in sorted(rng.choice(corpus.pages).places["text"].items())]
        if len(text) > 4:
            at = rng.randrange(len(text) - 4)
            words = text[at : at + rng.randint(2, 4)]
            made.append(own.OpenPhrase("text", (*words[:-1], words[-1][: rng.randint(1, 4)])))
    return made


@pytest.mark.parametrize("read", [0, 1, 100, 1 << 40])
def test_open_phrases(corpus: Corpus, read: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(positions_module, "_READ", read)
    evaluator = corpus.fresh()
    for node in [
        *_phrases(corpus, read % 97),
        own.OpenPhrase("text", ("the", "")),
        own.OpenPhrase("text", ("of", "t")),
    ]:
        found = evaluator.evaluate(node, CancelToken())
        assert corpus.numbers_of(found) == corpus.expected(node), node


@pytest.mark.parametrize("scanned", [0, 16, 1 << 40])
def test_all_places_of_open_phrases(corpus: Corpus, scanned: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(positions_module, "_SCANNED", scanned)
    phrases = corpus.fresh().articles.leaves.phrases("text")
    for node in _phrases(corpus, 5):
        found = phrases.open_places(node.words, None, CancelToken())
        expected = sum(len(occurrences(page, node)) for page in corpus.pages)
        assert len(found.at) == expected, node
        assert (np.diff(found.at) > 0).all()
        assert (found.docs == phrases._positions.doc_of(found.at)).all()


def test_among_others_only_these_need_be_right(corpus: Corpus) -> None:
    for node in _phrases(corpus, 7):
        both = compound.And([node, terms.Term("text", "to")])
        assert corpus.sought(both) == corpus.expected(both)


@pytest.fixture(scope="module", params=[1, 6, 128])
def short(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """300 texts of at most 8 words that begin alike, so that they are soon compared one by one."""
    rng = random.Random(23)
    words = ["the", "of", *(f"{first}{at}" for first in ("th", "t", "s", "b") for at in range(30))]
    weights = [40, 30, *[1] * 120]
    texts = [" ".join(rng.choices(words, weights, k=rng.randrange(9))) for _ in range(300)]
    made = [IndexDocument(at, "", text, 0, at + 1) for at, text in enumerate(texts)]
    return Corpus(made, tmp_path_factory.mktemp("short"), Thresholds(classes=request.param))


@pytest.mark.parametrize(
    "words", ["th* the of", "t* th* the", "the the of", "s* * b*", "th* t* th* the", "of th* s* t*"]
)
@pytest.mark.parametrize("distance", [2, 3, 7, 16, 17, 40, 100])
@pytest.mark.parametrize("ordered", [False, True])
def test_prefixes_that_overlap(short: Corpus, words: str, distance: int, ordered: bool) -> None:
    parts = tuple(
        terms.Prefix("text", word[:-1]) if word.endswith("*") else terms.Term("text", word) for word in words.split()
    )
    for some in (parts, parts[:2], parts[1:]):
        node = own.Near("text", some, distance, ordered)
        assert short.sought(node) == short.expected(node), node


def test_what_the_stream_tells(corpus: Corpus) -> None:
    field = corpus.segment.articles.positional("text")
    rng = random.Random(3)
    stream = field.stream
    for number in range(field.size):
        places = corpus.fresh().articles.leaves.positions("text").term(number, None, CancelToken())
        assert (stream[places.at] == byte_of_term(field, number)).all()
    chosen = [np.arange(0, 0), np.arange(field.size), *(np.arange(low, low + 30) for low in (0, 20, field.size - 30))]
    chosen.append(np.array(sorted(rng.sample(range(field.size), 20))))
    for numbers in chosen:
        told, others = bytes_of_terms(field, numbers), set(range(field.size)) - set(numbers.tolist())
        bytes_of = {number: byte_of_term(field, number) for number in range(field.size)}
        assert not (told.sure & told.perhaps).any()
        assert not any(told.sure[bytes_of[number]] for number in others)
        assert all(told.sure[bytes_of[number]] or told.perhaps[bytes_of[number]] for number in numbers.tolist())
        assert told.doubtful.tolist() == [number for number in numbers.tolist() if told.perhaps[bytes_of[number]]]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """1,300 short documents of 63 coded words and 60 others."""
    rng = random.Random(17)
    common, rare = [f"c{at}" for at in range(63)], [f"{'pqr'[at % 3]}{at}" for at in range(60)]
    words, weights = [*common, *rare], [15] * 63 + [6] * 60
    made = [
        IndexDocument(at, "", " ".join(rng.choices(words, weights, k=rng.randrange(20))), 727_000 + at, 727_000 + at)
        for at in range(1300)
    ]
    return Corpus(made, tmp_path_factory.mktemp("many"), Thresholds(classes=4))


@pytest.mark.parametrize("at_once", [1, 7, 500])
def test_the_newest_first(many: Corpus, at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_near, "_DOCUMENTS", at_once)
    for node in (
        own.OpenPhrase("text", ("c1", "p")),
        own.OpenPhrase("text", ("c2", "c")),
        own.Near("text", (terms.Prefix("text", "p"), terms.Prefix("text", "q")), 3, ordered=False),
        own.Near("text", (terms.Term("text", "c1"), terms.Prefix("text", "q"), terms.Prefix("text", "r")), 5, True),
    ):
        assert many.evaluator.slowness(node, CancelToken()) >= 1
        whole = many.fresh().evaluate(node, CancelToken()).as_ids()
        assert many.numbers_of(many.fresh().evaluate(node, CancelToken())) == many.expected(node)
        for since in (0, 1, 900, 1299):
            newest = many.fresh().evaluate(node, CancelToken(), since=since).as_ids()
            assert newest[newest >= since].tolist() == whole[whole >= since].tolist()
        token = CancelToken()
        token.cancel()
        with pytest.raises(CancelledError):
            many.fresh().evaluate(node, token)


def test_what_is_slow(many: Corpus) -> None:

    def slow(node: Query) -> bool:
        return many.evaluator.slowness(node, CancelToken()) >= 1

    phrase = own.OpenPhrase("text", ("c1", "p"))
    rare = compound.And([phrase, terms.Term("text", "nowhere")])
    assert slow(compound.Or([phrase, terms.Term("text", "p0")]))
    assert not slow(rare)
    assert not slow(own.OpenPhrase("text", ("p0", "p"))), "the first word has places"
    assert not slow(own.OpenPhrase("text", ("c1", "c2", "p"))), "pairs have places"
    assert not slow(own.OpenPhrase("text", ("c1", "x")))
    assert not slow(own.OpenPhrase("byline", ("c1", "p")))
    assert not slow(own.OpenPhrase("nowhere", ("c1", "p")))
    assert not slow(own.Near("text", (terms.Prefix("text", "p"), positional.Phrase("text", ["c1", "c2"])), 3))


@pytest.mark.parametrize("words", [("the", "the", "rare"), ("the", "the", "of", "rare")])
def test_nothing_stands_before_the_first_word_of_all(tmp_path: Path, words: tuple[str, ...]) -> None:
    bodies = [" ".join(words[1:]), " ".join(words), "the of the " * 9 + " ".join(f"w{at} " * 3 for at in range(70))]
    corpus = Corpus([IndexDocument(at, "", body, 0, at + 1) for at, body in enumerate(bodies)], tmp_path)
    for node in (
        positional.Phrase("text", list(words)),
        own.OpenPhrase("text", (*words[:-1], "rar")),
        own.OpenPhrase("text", (*words[:-1], "r")),
    ):
        assert corpus.sought(node) == [1], node


def test_phrases_of_common_words_without_codes_are_looked_for_from_the_newest(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrase_module, "_MANY", 3)
    field = corpus.segment.articles.positional("headline")
    assert not field.code_at
    common = [field.word(number).decode() for number in range(field.size) if field.cf[number] >= 3]
    since, found_any = corpus.segment.articles.count // 2, 0
    for one in common[:12]:
        for other in common[:12]:
            for node in (
                positional.Phrase("headline", [one, other]),
                own.OpenPhrase("headline", (one, other, other[:1])),
            ):
                whole = corpus.fresh().evaluate(node, CancelToken())
                newest = corpus.fresh().evaluate(node, CancelToken(), since=since)
                assert corpus.fresh().slowness(node, CancelToken()) >= 1
                assert newest.within(since, newest.size).as_ids().tolist() == (
                    whole.within(since, whole.size).as_ids().tolist()
                )
                assert not newest.within(0, since).count()
                found_any += whole.count()
    assert found_any
    assert not corpus.fresh().slowness(positional.Phrase("headline", [common[0], "nowhere"]), CancelToken())
