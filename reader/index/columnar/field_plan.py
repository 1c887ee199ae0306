# SPDX-License-Identifier: MIT
"""What is known of a field before its postings are written: its terms, how many they have, what they get besides."""

from dataclasses import dataclass, field

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints
from reader.index.columnar.nodes import Node, find_nodes
from reader.index.columnar.schema_spec import CODES, USUAL, FieldSpec, Thresholds
from reader.index.columnar.term_classes import class_bytes, cut_classes
from reader.index.columnar.term_list import TermList


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field of a table of `documents` documents. `df` and `cf` stand beside `terms` (`cf` empty without positions).

    `dense` are the terms with bitmaps, rising. `coded` are those with codes, commonest first: code 1 is `coded[0]`.
    `classes` are the first terms of the classes in which the others are.
    """

    spec: FieldSpec
    documents: int
    terms: TermList
    df: Ints
    cf: Ints
    thresholds: Thresholds
    dense: Ints
    coded: Ints
    classes: Ints
    nodes: list[Node] = field(default_factory=list)

    def stream_bytes(self) -> Bytes:
        """Return the byte that each term of a coded field has in the stream."""
        found = class_bytes(self.classes, self.terms.size)
        found[self.coded] = np.arange(1, len(self.coded) + 1)
        return found


def plan_field(
    spec: FieldSpec, documents: int, terms: TermList, counts: tuple[Ints, Ints], thresholds: Thresholds = USUAL
) -> FieldPlan:
    """Decide on bitmaps, codes and nodes. `counts` are documents and occurrences of each term."""
    df, cf = counts
    dense = np.flatnonzero(df > max(documents // thresholds.dense_share, thresholds.dense_least))
    coded = classes = np.zeros(0, np.int64)
    if spec.coded:
        coded = np.argsort(-cf, kind="stable")[: CODES - 1]
        others = cf.copy()
        others[coded] = 0
        classes = cut_classes(terms, others, thresholds.classes)
    nodes = find_nodes(terms, df, max(documents * thresholds.node_factor, thresholds.node_least))
    return FieldPlan(spec, documents, terms, df, cf, thresholds, dense, coded, classes, nodes)
