# SPDX-License-Identifier: MIT
"""Let the whole archive tell what its damaged words were, and understand anew the articles that this changes."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from reader.catalog.catalog import Catalog
from reader.ingest import stages
from reader.ingest.pipeline import Pipeline
from reader.model.article import RawArticle
from reader.model.habits import Habits, Spelling
from reader.survey.spelling import Vocabulary, by_article, gapped_spellings, misread_spellings, torn_spellings
from reader.survey.survey import Decisions

STAGE = "spelling"
_AT_ONCE = 500
_MOST = 200_000  # different words of each kind that are kept in mind

Pairs = Sequence[tuple[str, str]]


def respell(
    catalog: Catalog, index_folder: str, decisions: Decisions, pipeline: Pipeline, drain: Callable[[], None]
) -> None:
    """Bring every article up to what the words of all others prove. The index must have all articles.

    What is proved doesn't rest on what was mended by it, so that a second run changes nothing.
    """
    inputs = catalog.spelling_inputs()
    if catalog.stage_version(STAGE) == (stages.SPELLING, inputs):
        return
    proved = _prove(catalog, index_folder)
    changed = iter(list(_changed(catalog, proved)))
    while batch := tuple(islice(changed, _AT_ONCE)):
        anew: list[tuple[RawArticle, Habits | None]] = []
        fingerprints: dict[int, str] = {}
        for number, pairs in batch:
            path, fingerprints[number] = catalog.understood_by(number)
            habits = replace(decisions.for_path(path), spellings=tuple(pairs))
            anew.append((catalog.raw(number), habits))
        pipeline.understand(anew)
        drain()
        with catalog.transaction():
            catalog.set_fingerprints(fingerprints)
            catalog.set_spelled(dict(batch))
    with catalog.transaction():
        catalog.set_stage_version(STAGE, stages.SPELLING, catalog.spelling_inputs())


@dataclass(slots=True)
class _Told:
    """What all articles tell, counted."""

    torn: dict[str, None] = field(default_factory=dict)
    hyphened: Counter[str] = field(default_factory=Counter)
    gapped: dict[str, None] = field(default_factory=dict)

    def add(self, spelling: Spelling) -> None:
        if len(self.torn) < _MOST:
            self.torn.update(dict.fromkeys(spelling.torn))
        if len(self.hyphened) < _MOST:
            self.hyphened.update(spelling.hyphened)
        if len(self.gapped) < _MOST:
            self.gapped.update(dict.fromkeys(spelling.gapped))


@dataclass(frozen=True, slots=True)
class _Proved:
    """Pairs of words for any article that tells of them, and pairs for certain articles alone."""

    of_words: Mapping[str, str]
    of_articles: Mapping[int, Pairs]

    def for_article(self, number: int, spelling: Spelling) -> Pairs:
        pairs = [(word, self.of_words[word]) for word in (*spelling.torn, *spelling.gapped) if word in self.of_words]
        return sorted({*pairs, *self.of_articles.get(number, ())})


def _prove(catalog: Catalog, index_folder: str) -> _Proved:
    from reader.index.engine import ColumnarEngine  # with numpy, which a window doesn't need at its start
    from reader.ingest.vocabulary import ArchiveVocabulary

    told = _Told()
    for _, _, spelling, _ in catalog.told_spellings():
        told.add(spelling)
    engine = ColumnarEngine(index_folder)
    try:
        vocabulary: Vocabulary = ArchiveVocabulary(engine.words(), catalog)
        of_words = dict(torn_spellings(told.torn, told.hyphened, vocabulary))
        of_words.update(gapped_spellings(told.gapped, vocabulary))
        return _Proved(of_words, by_article(misread_spellings(vocabulary)))
    finally:
        engine.close()


def _changed(catalog: Catalog, proved: _Proved) -> Iterator[tuple[int, Pairs]]:
    """Yield the articles whose words are to be read otherwise than they are, with how."""
    seen: set[int] = set()
    for number, _, spelling, spelled in catalog.told_spellings():
        pairs = proved.for_article(number, spelling)
        seen.add(number)
        if pairs != _unpacked(spelled):
            yield number, pairs
    for number in proved.of_articles:
        if number not in seen:
            yield number, proved.for_article(number, Spelling())


def _unpacked(spelled: str) -> list[tuple[str, str]]:
    return [(found, read) for found, read in json.loads(spelled)]
