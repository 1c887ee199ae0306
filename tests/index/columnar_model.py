# SPDX-License-Identifier: MIT
"""What must stand in a segment, said in plain Python without any array."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.model.search import IndexDocument
from reader.text.words import words

_Postings = dict[str, dict[int, list[int]]]


def split(text: str) -> list[str]:
    return [word for word, _, _ in words(text)]


@dataclass
class WordsModel:
    """A field of words: positions by term and document, counted lengths, and how many positions a document takes."""

    postings: _Postings = field(default_factory=lambda: defaultdict(dict))
    lengths: list[int] = field(default_factory=list)
    extents: list[int] = field(default_factory=list)

    def add(self, *texts: tuple[int, list[str]], counted: int, extent: int) -> None:
        document = len(self.lengths)
        for at, text in texts:
            for place, word in enumerate(text, at):
                self.postings[word].setdefault(document, []).append(place)
        self.lengths.append(counted)
        self.extents.append(extent)

    def coded(self) -> list[str]:
        """The commonest words, first those that come first where equally common."""
        common = {word: sum(map(len, own.values())) for word, own in self.postings.items()}
        return sorted(common, key=lambda word: (-common[word], word.encode()))[:63]

    def class_of(self, most: int) -> dict[str, int]:
        """The class of each word without a code, from 0, of at most so many classes."""
        words, coded = sorted(self.postings, key=str.encode), set(self.coded())
        before = [0]
        for word in words:
            before.append(before[-1] + (0 if word in coded else sum(map(len, self.postings[word].values()))))
        edges = [(2 * number + 1) * before[-1] // (2 * most) for number in range(most)]
        firsts = {0}
        for low, high in pairwise(edges):
            cuts = [at for at in range(1, len(words)) if low <= before[at] < high]
            if cuts:
                firsts.add(min(cuts, key=lambda at: _shared(words[at - 1], words[at])))
        return {word: sum(first <= at for first in firsts) - 1 for at, word in enumerate(words) if word not in coded}

    def pairs(self) -> dict[tuple[str, str], list[tuple[int, int]]]:
        """Document and position of each pair of coded words side by side."""
        coded = set(self.coded())
        at = {(doc, place): word for word in coded for doc, own in self.postings[word].items() for place in own}
        found = defaultdict(list)
        for (doc, place), word in sorted(at.items()):
            if (doc, place + 1) in at:
                found[word, at[doc, place + 1]].append((doc, place))
        return found


@dataclass
class SegmentModel:
    """Articles in order with their fields; quotations with theirs."""

    articles: list[IndexDocument]
    text: WordsModel = field(default_factory=WordsModel)
    headline: WordsModel = field(default_factory=WordsModel)
    said: WordsModel = field(default_factory=WordsModel)
    said_in: list[int] = field(default_factory=list)
    keywords: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    speakers: dict[str, list[int]] = field(default_factory=dict)


def model_of(texts: Iterable[IndexDocument]) -> SegmentModel:
    articles = sorted(texts, key=lambda text: (text.earliest, text.latest, text.place, text.number))
    model = SegmentModel(articles)
    for article in articles:
        headline, body = split(article.headline), split(article.body)
        runs, end = [(0, headline), (len(headline) + 16, body)], len(headline) + 16 + len(body)
        for found in article.also:
            runs.append((end + 16, split(found)))
            end += 16 + len(runs[-1][1])
        model.text.add(*runs, counted=len(headline) + len(body), extent=end)
        model.headline.add((0, headline), counted=len(headline), extent=len(headline))
    for name in ("byline", "source", "section", "language"):
        values = [" ".join(split(getattr(article, name)[:1000])) for article in articles]
        model.keywords[name] = _by_key([value] if value else [] for value in values)
    model.keywords["person"] = _by_key(article.people for article in articles)
    quotations = [(at, quotation) for at, article in enumerate(articles) for quotation in article.quotations]
    model.said_in = [at for at, _ in quotations]
    for _, quotation in quotations:
        said = split(quotation.text)
        model.said.add((0, said), counted=len(said), extent=len(said))
    model.speakers = _by_key(quotation.speakers for _, quotation in quotations)
    return model


def signature_of(word: str) -> int:
    """Two bits for each of 32 kinds of letters."""
    counts = Counter(ord(letter) & 31 for letter in word)
    return sum((1 if count == 1 else 3) << (2 * letter) for letter, count in counts.items())


def _shared(one: str, other: str) -> int:
    """How many bytes two words begin with in common, up to eight."""
    return max(size for size in range(9) if one.encode()[:size] == other.encode()[:size])


def _by_key(keys_of: Iterable[Sequence[str]]) -> dict[str, list[int]]:
    documents: dict[str, list[int]] = {}
    for document, keys in enumerate(keys_of):
        for key in set(keys):
            documents.setdefault(key.replace("\n", " ")[:1000], []).append(document)
    return documents
