# SPDX-License-Identifier: MIT
"""Where the words that were looked for stand in a text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice

from reader.model.query import Query, sought
from reader.model.texts import Span
from reader.text.folded_copy import FoldedCopy
from reader.text.leaf_places import leaf_places

_QUOTED = ("said", "quote")
Hit = tuple[int, int, int]
"""Start, end, number of the leaf."""


def find_matches(
    text: str, query: Query, *, field: str = "", quotations: Sequence[Span] | None = None
) -> tuple[Span, ...]:
    """Return where the words looked for stand in `text`: in order, touching or overlapping ones as one.

    `field` says what the text is: "headline", or "" for a body, where what was sought in the headline is not marked.
    What must be said is marked in the body's `quotations` (in order), or anywhere in it if they aren't given. A phrase
    is one span; of words near one another each is one. What stands under a NOT is not marked.
    """
    return merged((start, end) for start, end, _ in hits(text, query, field=field, quotations=quotations))


def hits(
    text: str, query: Query, *, field: str = "", quotations: Sequence[Span] | None = None, most: int | None = None
) -> Iterator[Hit]:
    """Yield what `find_matches` finds, leaf by leaf, at most `most` a leaf."""
    leaves = [leaf for leaf in sought(query) if leaf.field in (("", *_QUOTED) if not field else ("", field))]
    if not leaves:
        return
    copy = FoldedCopy(text)
    for number, leaf in enumerate(leaves):
        found = copy.in_text(leaf_places(copy, leaf))
        if leaf.field in _QUOTED and quotations is not None:
            found = _inside(found, quotations)
        for start, end in islice(found, most):
            yield start, end, number


def merged(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Return the pairs as spans in order, touching or overlapping ones as one."""
    spans: list[Span] = []
    for start, end in sorted(pairs):
        if spans and start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
        else:
            spans.append(Span(start, end))
    return tuple(spans)


def _inside(found: Iterable[tuple[int, int]], quotations: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Keep what lies in one of the quotations. Both are in order, and quotations may lie in one another."""
    starts = [quotation.start for quotation in quotations]
    ends = list(accumulate((quotation.end for quotation in quotations), max))
    for start, end in found:
        at = bisect_right(starts, start)
        if at and end <= ends[at - 1]:
            yield start, end
