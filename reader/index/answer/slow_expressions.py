# SPDX-License-Identifier: MIT
"""Where in a query the expression stands that takes too long."""

from collections.abc import Iterator
from contextlib import contextmanager

from reader.index.bulk.regex_terms import SlowExpressionError
from reader.model.query import And, Not, Or, Query, Regex
from reader.model.texts import Span


@contextmanager
def placed(query: Query) -> Iterator[None]:
    """Give the error of an expression of this query its place."""
    try:
        yield
    except SlowExpressionError as error:
        span = next((span for pattern, span in _expressions(query) if pattern == error.pattern), Span(0, 0))
        error.start, error.end = span.start, span.end
        raise


def _expressions(query: Query) -> Iterator[tuple[str, Span]]:
    if isinstance(query, Regex):
        yield query.pattern, query.span
    elif isinstance(query, And | Or):
        for part in query.parts:
            yield from _expressions(part)
    elif isinstance(query, Not):
        yield from _expressions(query.part)
