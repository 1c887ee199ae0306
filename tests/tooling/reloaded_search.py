# SPDX-License-Identifier: MIT
"""Builds a small index and asks it in three ways, with whichever Whoosh there is; a difference is exit code 1."""

import random
import sys
import tempfile
from importlib.metadata import version

from brute_matching import Matching, answers
from query_trees import stock_node
from stock_oracle import Comparison
from varied_documents import documents, made_texts, outside, sample_texts, trees

from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.translate import translate
from reader.index.columnar.writer import ColumnarWriter

_QUERIES = 60


def main() -> int:
    """Return 0 if bulk, stock matchers and brute force agree about everything."""
    chance = random.Random(3)
    some = documents(sample_texts() + made_texts(chance, 60), chance)
    known = outside([document.number for document in some], chance)
    with tempfile.TemporaryDirectory() as folder:
        writer = ColumnarWriter(folder)
        writer.add(some[:60])
        writer.add(some[60:])
        writer.delete([some[0].number, some[70].number])
        writer.close()
        there = [document for document in some if document not in (some[0], some[70])]
        index = ColumnarIndex(folder, outside=known)
        searcher, ask, matching = index.searcher(), trees(there, chance), Matching(known)
        wrong: list[str] = []
        for _ in range(_QUERIES):
            query = ask.tree(2)
            found = searcher.evaluate(translate(query)).as_ids().tolist()
            numbers = sorted(searcher.reader().stored_fields(document)["number"] for document in found)
            if numbers != sorted(answers(matching, there, query)):
                wrong.append(f"Not what brute force finds: {query}")
        comparison = Comparison()
        nodes = [translate(ask.tree(2)) for _ in range(_QUERIES)] + [stock_node(ask, 1) for _ in range(_QUERIES)]
        wrong += comparison.compare(searcher, nodes)  # no spans: its `SpanNot` reads past the end
        index.close()
    sys.stdout.write("\n".join([*wrong, f"whoosh-reloaded {version('whoosh-reloaded')}: {comparison}"]) + "\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
