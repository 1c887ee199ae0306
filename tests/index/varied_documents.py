# SPDX-License-Identifier: MIT
"""Documents for comparing ways of searching: the texts of the sample archive, and others made of their words."""

import random
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from brute_matching import cut, side_by_side
from query_trees import Trees

from reader.model.person import NamedKeys
from reader.model.search import IndexDocument, IndexQuotation

SAMPLE = Path(__file__).parents[2] / "sample_archive"
NAMES = {
    "pavel grachev": ("pavel grachev", "general grachev"),
    "grachev": ("pavel grachev", "general grachev"),
    "margaret o'neill": ("margaret o'neill",),
    "ана ковач": ("ана ковач",),
    "mayor castane": ("mayor castane", "jose castane"),
}
"""Keys, and the names that whoever bears them is known by."""
SPLIT = "grachev"
"""A key that counts only in the articles flagged as damaged."""
FLAGS = ("certain", "damaged", "undated", "never")
_SOURCES = ("The Guardian", "Süddeutsche Bote", "The Harbour Guardian", "AP", "")
_DAYS = (
    0,
    *(
        date(year, month, day).toordinal()
        for year in (1992, 1994)
        for month in (2, 5)
        for day in (9, 10, 29)[: 4 - month % 3]
    ),
)


@dataclass(frozen=True)
class KnownOutside:
    """Knows flags by the articles' numbers, and `NAMES`."""

    flags: dict[str, frozenset[int]] = field(default_factory=dict)

    def flagged(self, name: str) -> AbstractSet[int]:
        return self.flags.get(name, frozenset())

    def named(self, field: str, words: tuple[str, ...], open_end: bool) -> NamedKeys:  # noqa: ARG002
        found = {
            key for key, names in NAMES.items() for name in names if side_by_side(cut(name), words, open_end=open_end)
        }
        return NamedKeys(
            frozenset(found - {SPLIT}), ((SPLIT, self.flags.get("damaged", frozenset())),) * (SPLIT in found)
        )


def outside(numbers: Sequence[int], chance: random.Random) -> KnownOutside:
    """Return flags for a third of these articles, and for one that there isn't."""
    few = frozenset(chance.sample(numbers, max(1, len(numbers) // 3)))
    return KnownOutside({"certain": few | {-5}, "damaged": frozenset(numbers[:3])})


def sample_texts() -> list[str]:
    """Return the texts of the sample archive that lie there as they are."""
    paths = sorted(path for path in SAMPLE.rglob("*") if path.suffix in {".txt", ".md", ".html", ".csv"})
    return [path.read_bytes().decode("utf-8", "replace") for path in paths]


def made_texts(chance: random.Random, count: int) -> list[str]:
    """Return texts that go from word to word as the sample's do, and jump now and then."""
    words = " ".join(sample_texts()).split()
    follow: dict[str, list[int]] = {}
    for at, word in enumerate(words[:-1]):
        follow.setdefault(word, []).append(at + 1)
    texts = []
    for _ in range(count):
        at, text = chance.randrange(len(words) - 1), []
        for _ in range(chance.choice((0, 1, 30, 60, 150, 400))):
            text.append(words[at])
            at = chance.choice(follow.get(words[at], [0])) if chance.random() < 0.4 else (at + 1) % len(words)
        texts.append(" ".join(text))
    return texts


def documents(texts: Sequence[str], chance: random.Random) -> list[IndexDocument]:
    """Return an article of each text, with random facts."""
    return [_document(number, text, chance) for number, text in enumerate(texts, 100)]


def _document(number: int, text: str, chance: random.Random) -> IndexDocument:
    headline, _, body = text.partition("\n") if chance.random() < 0.5 else (" ".join(text.split()[:6]), "", text)
    earliest = chance.choice(_DAYS)
    latest = chance.choice((earliest, earliest, 0, max(earliest, chance.choice(_DAYS))))
    names = list(NAMES)
    pieces = [text[at : at + 90] for at in range(0, min(len(text), 600), 120)]
    quotations = tuple(IndexQuotation(piece, tuple(chance.sample(names, chance.randint(0, 2)))) for piece in pieces)
    return IndexDocument(
        number,
        headline,
        body,
        earliest,
        latest,
        also=("the attach of Pans", "c0mmon words") if chance.random() < 0.1 else (),
        place=b"folder/%d" % chance.randrange(30),
        byline=chance.choice(("By Anna Kovář", "Anna Kovar", "")),
        source=chance.choice(_SOURCES),
        section=chance.choice(("Front page", "")),
        language=chance.choice(("en", "de", "")),
        people=tuple(chance.sample(names, chance.randint(0, 3))),
        quotations=quotations,
    )


def trees(some: Sequence[IndexDocument], chance: random.Random) -> Trees:
    """Return a maker of queries about these documents."""
    texts = [cut(f"{document.headline}\n{document.body}") for document in some]
    values = {
        name: sorted({tuple(cut(getattr(document, name))) for document in some} - {()})
        for name in ("byline", "source", "section", "language")
    }
    names = [tuple(cut(name)) for known in NAMES.values() for name in known]
    return Trees(chance, texts, values, names, FLAGS, _DAYS)
