# SPDX-License-Identifier: MIT
"""What an index holds, read back word by word; and what it should hold."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import numpy as np

from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.open_segment import OpenSegment, current_segments
from reader.index.columnar.table import Table
from reader.model.search import IndexDocument
from reader.text.words import words

_GAP = 16
_KEYWORDS = ("byline", "source", "section", "language", "person")


def contents(folder: str) -> dict[int, Any]:
    """Return all live articles by number: what the index knows of each. Each file is verified, too."""
    _, segments = current_segments(IndexFolder(folder), ())
    found: dict[int, Any] = {}
    for segment in segments:
        segment.articles.verify()
        segment.quotations.verify()
        inside = _segment(segment)
        assert not found.keys() & inside.keys()
        found |= inside
        segment.close()
    return found


def expected(documents: Iterable[IndexDocument]) -> dict[int, Any]:
    """Return what `contents` finds once `documents` have been added, the later of a number in place of the earlier."""
    return {document.number: _expected(document) for document in documents}


def _segment(segment: OpenSegment) -> dict[int, Any]:
    articles, quotations = segment.articles, segment.quotations
    texts, headlines = _words(articles, "text"), _words(articles, "headline")
    values = {name: _values(articles, name) for name in _KEYWORDS}
    said, speakers = _words(quotations, "text"), _values(quotations, "speaker")
    article = quotations.column("article").tolist()
    assert article == sorted(article)
    keys = []
    found: dict[int, Any] = {}
    for at, number in enumerate(articles.column("number").tolist()):
        days = int(articles.column("earliest")[at]), int(articles.column("latest")[at])
        keys.append((*days, articles.place(at), number))
        if segment.flags()[at]:
            found[number] = (
                *days,
                articles.place(at),
                texts[at],
                headlines[at],
                {name: values[name][at] for name in _KEYWORDS if values[name][at]},
                sorted((said[one], speakers[one]) for one, owner in enumerate(article) if owner == at),
            )
    assert keys == sorted(keys)
    return found


def _words(table: Table, name: str) -> defaultdict[int, list[tuple[int, str]]]:
    """Return the words of each document with their positions."""
    field = table.positional(name)
    docs, freq, positions, df = field.expand(0, field.size)
    terms = np.repeat(np.repeat(np.arange(field.size), df), freq)
    found: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for document, position, term in zip(np.repeat(docs, freq), positions, terms, strict=True):
        found[int(document)].append((int(position), field.word(int(term)).decode("utf-8")))
    for each in found.values():
        each.sort()
    return found


def _values(table: Table, name: str) -> defaultdict[int, list[str]]:
    field = table.fields[name]
    found: defaultdict[int, list[str]] = defaultdict(list)
    for term in range(field.size):
        for document in field.doc_list(term).tolist():
            found[document].append(field.word(term).decode("utf-8"))
    return found


def _expected(document: IndexDocument) -> tuple[object, ...]:
    headline = _placed(document.headline, 0)
    begin = len(headline) + _GAP
    text = headline + _placed(document.body, begin)
    end = begin + len(text) - len(headline)
    for also in document.also:
        more = _placed(also, end + _GAP)
        end += _GAP + len(more)
        text += more
    folded = {name: " ".join(word for _, word in _placed(getattr(document, name), 0)) for name in _KEYWORDS[:-1]}
    values = {name: [value] for name, value in folded.items() if value}
    if document.people:
        values["person"] = sorted(set(document.people))
    return (
        document.earliest,
        document.latest,
        document.place,
        text,
        headline,
        values,
        sorted((_placed(one.text, 0), sorted(set(one.speakers))) for one in document.quotations),
    )


def _placed(text: str, begin: int) -> list[tuple[int, str]]:
    return [(begin + at, word) for at, (word, _, _) in enumerate(words(text))]
