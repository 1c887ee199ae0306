# SPDX-License-Identifier: MIT
"""What is known of a field before its postings are written: its terms, how many they have, what they get besides."""

from dataclasses import dataclass, field

import numpy as np

from reader.index.columnar.arrays import Ints
from reader.index.columnar.nodes import Node, find_nodes
from reader.index.columnar.schema_spec import CODES, USUAL, FieldSpec, Thresholds
from reader.index.columnar.term_list import TermList


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field of a table of `documents` documents. `df` and `cf` stand beside `terms` (`cf` empty without positions).

    `dense` are the terms with bitmaps, rising. `coded` are those with codes, commonest first: code 1 is `coded[0]`.
    """

    spec: FieldSpec
    documents: int
    terms: TermList
    df: Ints
    cf: Ints
    thresholds: Thresholds
    dense: Ints
    coded: Ints
    nodes: list[Node] = field(default_factory=list)

    def codes(self) -> "np.ndarray[tuple[int], np.dtype[np.uint8]]":
        """Return the code of each term, 0 for none."""
        codes = np.zeros(self.terms.size, np.uint8)
        codes[self.coded] = np.arange(1, len(self.coded) + 1)
        return codes


def plan_field(
    spec: FieldSpec, documents: int, terms: TermList, counts: tuple[Ints, Ints], thresholds: Thresholds = USUAL
) -> FieldPlan:
    """Decide on bitmaps, codes and nodes. `counts` are documents and occurrences of each term."""
    df, cf = counts
    dense = np.flatnonzero(df > max(documents // thresholds.dense_share, thresholds.dense_least))
    coded = np.argsort(-cf, kind="stable")[: CODES - 1] if spec.coded else np.zeros(0, np.int64)
    nodes = find_nodes(terms, df, max(documents * thresholds.node_factor, thresholds.node_least))
    return FieldPlan(spec, documents, terms, df, cf, thresholds, dense, coded, nodes)
