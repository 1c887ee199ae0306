# SPDX-License-Identifier: MIT
"""Values of keyword fields on their way into a segment."""

from array import array
from collections.abc import Iterable

import numpy as np

from reader.index.columnar.arrays import Ints
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.field_plan import plan_field
from reader.index.columnar.field_writer import FieldWriter
from reader.index.columnar.layout import Layout
from reader.index.columnar.schema_spec import FieldSpec, Thresholds
from reader.index.columnar.term_list import sorted_terms
from reader.index.columnar.tokens import Vocabulary
from reader.text.words import words

_LONGEST_VALUE = 1000
_NONE = np.zeros(0, np.int64)


class KeywordValues:
    """Collects the values of a keyword field, document by document."""

    def __init__(self) -> None:
        self._numbers = Vocabulary()
        self._known: dict[str, int] = {}
        self._terms = array("q")
        self._documents = array("q")

    def add_value(self, document: int, value: str) -> None:
        """Take a document's value: its words, folded, with one blank between; none if it has no words."""
        if not value:
            return
        number = self._known.get(value)
        if number is None:
            folded = " ".join(word for word, _, _ in words(value[:_LONGEST_VALUE]))
            number = self._known[value] = self._numbers[folded] if folded else -1
        if number >= 0:
            self._terms.append(number)
            self._documents.append(document)

    def add_keys(self, document: int, keys: Iterable[str]) -> None:
        """Take a document's keys as they are, each once."""
        for number in {self._number_of(key) for key in keys}:
            self._terms.append(number)
            self._documents.append(document)

    def write(self, file: ColumnFileWriter, spec: FieldSpec, rank: Ints, thresholds: Thresholds) -> None:
        """Write the field; `rank` says where each document (as they came) stands in the segment."""
        values, number = sorted_terms(list(self._numbers))
        layout = Layout.fitting(len(rank), 1)
        documents = rank[np.frombuffer(self._documents, np.int64)]
        key = layout.keys(number[np.frombuffer(self._terms, np.int64)], documents << layout.position_bits)
        key.sort()
        postings = layout.postings(key, 0, values.size)
        writer = FieldWriter(file, plan_field(spec, len(rank), values, (postings.df, _NONE), thresholds))
        writer.add(postings)
        writer.finish()

    def _number_of(self, key: str) -> int:
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = self._numbers[key.replace("\n", " ")[:_LONGEST_VALUE]]
        return number
