# SPDX-License-Identifier: MIT
"""Turns documents into a segment: collected in memory, sorted as numbers, written at once."""

from array import array

import numpy as np

from reader.index.columnar.arrays import Ints, inverse, sums
from reader.index.columnar.column_file import ColumnFileWriter
from reader.index.columnar.field_building import Collected, write_positional_field
from reader.index.columnar.keyword_values import KeywordValues
from reader.index.columnar.schema_spec import ARTICLES, GAP, QUOTATIONS, USUAL, FieldSpec, Thresholds
from reader.index.columnar.table_writer import put_articles, put_places, put_said_in, segment_files
from reader.index.columnar.tokens import Splitter, TokenRuns, Tokens
from reader.model.search import IndexDocument, IndexQuotation

_MOST_ARTICLES = 20_000
_MOST_WORDS = 8_000_000
_MOST_DIFFERENT = 1_000_000


class SegmentBuilder:
    """Documents on their way into a segment. Not to be given one number twice."""

    def __init__(self, *, thresholds: Thresholds = USUAL) -> None:
        self._thresholds = thresholds
        self._splitter = Splitter()
        self._clear()

    def __len__(self) -> int:
        """Count articles."""
        return len(self._days) // 3

    @property
    def full(self) -> bool:
        """Whether it is time to write."""
        words = len(self._text) + len(self._said)
        different = len(self._splitter.vocabulary)
        return len(self) >= _MOST_ARTICLES or words >= _MOST_WORDS or different >= _MOST_DIFFERENT

    def add(self, document: IndexDocument) -> None:
        """Take a document in."""
        text, number = self._text, len(self)
        headline = text.run(0, document.headline)
        at = headline + GAP
        cuts = [place for quotation in document.quotations for place in (quotation.span.start, quotation.span.end)]
        body, around = text.run_cut(at, document.body, cuts)
        extent = at + body
        for found in document.also:
            extent += GAP
            extent += text.run(extent, found)
        text.end(headline + body, extent)
        for name in ("byline", "source", "section", "language"):
            self._keywords[name].add_value(number, getattr(document, name))
        self._keywords["person"].add_keys(number, document.people)
        for quotation in document.quotations:
            places = around[quotation.span.start][0], around[quotation.span.end][1]
            self._add_quotation(number, quotation, (at + places[0], at + places[1]))
        self._places.append(document.place)
        self._days.extend((document.earliest, document.latest, document.number))

    def write(self, articles_path: str, quotations_path: str) -> None:
        """Write what was taken in as the two files of a segment, safe on the disk, and begin the next one.

        Raises `OSError`; then neither file is there, and what was taken in still is.
        """
        order = self._order()
        said_in = inverse(order)[np.frombuffer(self._said_in, np.int64)]
        with segment_files((articles_path, quotations_path), (len(order), len(said_in))) as (articles, quotations):
            self._write_articles(articles, order)
            self._write_quotations(quotations, said_in)
        self._clear()

    def _clear(self) -> None:
        self._splitter.clear()
        self._text, self._said = TokenRuns(self._splitter), TokenRuns(self._splitter)
        self._keywords = {spec.name: KeywordValues() for spec in ARTICLES.keywords}
        self._speakers = KeywordValues()
        self._said_in = array("q")  # the article of each quotation
        self._said_at = array("q")  # position of its first word there, and behind its last
        self._days = array("q")  # earliest, latest, number of each article
        self._places: list[bytes] = []

    def _add_quotation(self, article: int, quotation: IndexQuotation, places: tuple[int, int]) -> None:
        count = self._said.run(0, quotation.text)
        self._said.end(count, count)
        self._speakers.add_keys(len(self._said_in), quotation.speakers)
        self._said_in.append(article)
        self._said_at.extend(places)

    def _order(self) -> Ints:
        """Return the articles in their order in the segment."""
        days = self._days
        keys = [(*days[3 * at : 3 * at + 2], place, days[3 * at + 2]) for at, place in enumerate(self._places)]
        return np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64)

    def _write_articles(self, file: ColumnFileWriter, order: Ints) -> None:
        earliest, latest, number = np.frombuffer(self._days, np.int64).reshape(-1, 3)[order].T
        put_articles(file, (earliest, latest), number)
        places = [self._places[at] for at in order]
        put_places(file, np.frombuffer(b"".join(places), np.uint8), sums(np.fromiter(map(len, places), np.int64)))
        tokens = self._text.tokens()
        text, headline = ARTICLES.fields[:2]
        self._write_words(file, text, tokens, order)
        self._write_words(file, headline, tokens.leading(), order)
        for spec in ARTICLES.keywords:
            self._keywords[spec.name].write(file, spec, inverse(order), self._thresholds)

    def _write_quotations(self, file: ColumnFileWriter, said_in: Ints) -> None:
        order = np.argsort(said_in, kind="stable")
        put_said_in(file, said_in[order], *np.frombuffer(self._said_at, np.int64).reshape(-1, 2)[order].T)
        self._write_words(file, QUOTATIONS.fields[0], self._said.tokens(), order)
        for spec in QUOTATIONS.keywords:
            self._speakers.write(file, spec, inverse(order), self._thresholds)

    def _write_words(self, file: ColumnFileWriter, spec: FieldSpec, tokens: Tokens, order: Ints) -> None:
        write_positional_field(file, spec, Collected(list(self._splitter.vocabulary), tokens, order), self._thresholds)
