# SPDX-License-Identifier: MIT
"""Random documents for tests of tables, sizes at which small tables have everything, and what is in a file."""

from typing import Any

from hypothesis import strategies as st
from numpy.typing import NDArray

from reader.index.columnar.column_file import ColumnFile
from reader.index.columnar.schema_spec import Thresholds
from reader.model.search import IndexDocument, IndexQuotation

SMALL = Thresholds(dense_share=4, dense_least=1, node_factor=1, node_least=2, pair_least=1, classes=5)

WORDS = [
    "the", "of", "oil", "Oil’s", "attaché", "attache\u0301", "U.S.", "Straße", "Grachev", "bank", "co-op", "баку",
    "ба", "Ёлка", "é", "—", "\U0001d504\U0001d505", "北京", "x" * 300, "x" * 255, "a-b-a", "1994", "it's", "日本語",
]  # fmt: skip

_TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
_KEYS = st.lists(st.sampled_from(["ann smith", "bob", "павел грачев", "ann"]), max_size=3).map(tuple)
_VALUES = st.sampled_from(["", "—", "The Guardian", "the  guardian", "Süddeutsche Bote", "en", "x " * 600])
_DAYS = st.sampled_from(
    [(0, 0), (0, 700_000), (700_000, 0), (700_000, 700_000), (700_000, 700_030), (700_001, 700_001)]
)
_PLACES = st.sampled_from([b"", b"a\n", b"a", b"a/b\0x", b"\xff", b"long" * 99])


@st.composite
def documents(draw: st.DrawFn) -> IndexDocument:
    """Draw a document; some have one another's number."""
    return IndexDocument(
        draw(st.integers(0, 400)),
        draw(_TEXTS),
        draw(_TEXTS),
        *draw(_DAYS),
        draw(st.lists(st.sampled_from(["attach", "of the oil"]), max_size=2).map(tuple)),
        draw(_PLACES),
        byline=draw(_VALUES),
        source=draw(_VALUES),
        section=draw(_VALUES),
        language=draw(_VALUES),
        people=draw(_KEYS),
        quotations=tuple(draw(st.lists(st.builds(IndexQuotation, _TEXTS, _KEYS), max_size=2))),
    )


def columns_of(path: str) -> dict[str, NDArray[Any]]:
    """Read all columns of a file."""
    file = ColumnFile.open(path)
    return {name: file.column(name) for name in file._footer.columns}
