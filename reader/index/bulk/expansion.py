# SPDX-License-Identifier: MIT
"""Which terms of a field a leaf stands for."""

import numpy as np
from whoosh.query import ranges, terms
from whoosh.query.qcore import Query

from reader.errors import CancelToken
from reader.index.bulk.forms import form_terms
from reader.index.bulk.fuzzy import fuzzy_terms
from reader.index.bulk.keywords import keyword_terms
from reader.index.bulk.pattern_terms import PatternTerms
from reader.index.bulk.regex_terms import regex_terms
from reader.index.bulk.slices import Integers
from reader.index.bulk.wildcard import wildcard_terms
from reader.index.codec.queries import Forms, Keyword, WholeRegex
from reader.index.columnar.field import Field, PositionalField

_END = b"\xff\xff\xff\xff"  # of whatever is UTF-8


def raw(text: str | bytes) -> bytes:
    """Return a term as it stands in the file."""
    return text.encode() if isinstance(text, str) else bytes(text)


def term_numbers(field: Field, node: Query, cancel: CancelToken) -> Integers | None:
    """Return the numbers of the terms, rising; None if this is no leaf that stands for terms."""
    if isinstance(node, terms.Term):
        number = field.find(raw(node.text))
        return np.arange(number, number + 1) if number >= 0 else np.zeros(0, np.int64)
    if isinstance(node, terms.Prefix):
        return np.arange(*field.prefix_range(raw(node.text)))
    if isinstance(node, ranges.TermRange):
        return np.arange(*term_range(field, node))
    if isinstance(node, Forms):
        return form_terms(field, node.text, node.languages)
    if isinstance(node, Keyword):
        return keyword_terms(field, node.words, open_end=node.open_end)
    return _others(field, node, cancel)


def _others(field: Field, node: Query, cancel: CancelToken) -> Integers | None:
    if isinstance(node, terms.FuzzyTerm) and isinstance(field, PositionalField):
        return fuzzy_terms(field, node.text, int(node.maxdist), node.prefixlength)
    found = pattern_terms(field, node, cancel)
    return None if found is None else found.fitting_terms()


def pattern_terms(field: Field, node: Query, cancel: CancelToken) -> PatternTerms | None:
    """Return the terms of a pattern or an expression; None if this is none."""
    if isinstance(node, terms.Wildcard) and "[" not in node.text:  # Whoosh has classes of characters, we don't
        return wildcard_terms(field, node.text, cancel)
    if isinstance(node, terms.Regex):
        return regex_terms(field, node.text, cancel, whole=isinstance(node, WholeRegex))
    return None


def term_range(field: Field, node: ranges.TermRange) -> tuple[int, int]:
    """Return the first term of a range and the one after its last."""
    low = 0 if node.start is None else field.bisect(raw(node.start) + (b"\0" if node.startexcl else b""))
    end = _END if node.end is None else raw(node.end) + (b"" if node.endexcl else b"\0")
    return low, max(low, field.bisect(end))
