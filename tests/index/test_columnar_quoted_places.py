# SPDX-License-Identifier: MIT
"""At which words of its article a quotation stands, through building and merging."""

from pathlib import Path

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import CancelToken
from reader.index.columnar.builder import SegmentBuilder
from reader.index.columnar.merging import merge_segments
from reader.index.columnar.schema_spec import GAP
from reader.index.columnar.table import Table
from reader.index.columnar.tokens import Splitter, TokenRuns
from reader.model.search import IndexDocument, IndexQuotation
from reader.model.texts import Span
from reader.text.words import words

_TEXTS = st.text(st.sampled_from("abé'.’ \n“”-_\u0301\u00ad5"), max_size=40)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(_TEXTS, st.lists(st.integers(0, 40), max_size=5))
@example("said'oil is", [5])
@example("e\u0301te", [1])
@example("the U.S. was", [6])
def test_words_are_counted_around_any_place(text: str, anywhere: list[int]) -> None:
    cuts = [min(place, len(text)) for place in anywhere]
    runs, spans = TokenRuns(Splitter()), [(start, end) for _, start, end in words(text)]
    count, around = runs.run_cut(3, text, cuts)
    runs.end(count, count)
    assert count == len(spans) == len(runs)
    whole = TokenRuns(Splitter())
    whole.end(whole.run(3, text), count)
    assert whole.tokens().words.tolist() == runs.tokens().words.tolist()
    for place in cuts:
        ended, begun = sum(end <= place for _, end in spans), sum(start < place for start, _ in spans)
        assert around[place] == (ended, begun)


def test_quotations_know_their_places_after_merging(tmp_path: Path) -> None:
    articles = [
        IndexDocument(2, "Late news", "He said “we close” and “no” .", 20, 20, quotations=_said((9, 17), (24, 26))),
        IndexDocument(1, "Early", "“Go”, she said", 10, 10, quotations=_said((1, 3))),
    ]
    parts = []
    for number, article in enumerate(articles):
        builder, paths = SegmentBuilder(), [str(tmp_path / f"{kind}{number}") for kind in ("a", "q")]
        builder.add(article)
        builder.write(*paths)
        parts.append((Table.open(paths[0]), Table.open(paths[1]), np.ones(1, np.bool_)))
    merged = str(tmp_path / "a"), str(tmp_path / "q")
    merge_segments(parts, *merged, cancel=CancelToken(), pause=lambda: None)
    table = Table.open(merged[1])
    places = [table.column(name).tolist() for name in ("article", "first", "behind")]
    assert places == [[0, 1, 1], [1 + GAP, 2 + GAP + 2, 2 + GAP + 5], [2 + GAP, 2 + GAP + 4, 2 + GAP + 6]]


def _said(*spans: tuple[int, int]) -> tuple[IndexQuotation, ...]:
    return tuple(IndexQuotation("words", (), Span(*span)) for span in spans)
