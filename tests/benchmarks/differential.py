# SPDX-License-Identifier: MIT
"""Whether the bulk evaluation finds what Whoosh's own matchers find on the same files, at any size; how much faster.

usage: differential.py CORPUS [--articles N] [--queries N] [--seed N] [--seconds N] [--work DIR]

CORPUS is a folder of text files, an article each, or a file of JSON lines (`headline`, `body`, `date`, `byline`,
`source`). The index is built in DIR (a temporary folder by default) unless one of this version is there. A quarter of
the queries are phrases of two to five words cut from the texts, a quarter words, patterns and phrases near each other,
the others random trees of every kind. A line tells of each query that the two answer differently; then the exit code
is 1. So does a line of each that Whoosh's matchers have not answered after N seconds of the processor (600): it is left
out. How far it has come is told every so often, and what has been found when it is interrupted, too.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "index"))

from query_trees import Trees, stock_node
from stock_oracle import Comparison
from varied_documents import KnownOutside
from whoosh.searching import Searcher

from reader.errors import StoreDamagedError
from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.translate import translate
from reader.index.columnar.folder import IndexFolder, destroy
from reader.index.columnar.writer import ColumnarWriter
from reader.model.search import IndexDocument, IndexQuotation
from reader.text.words import words

_BLOCK = 20_000
_TEXTS = 2_000  # from so many the queries are cut
_FLAGGED = 50  # one of so many articles bears a flag
_TOLD = 20  # every so many queries


def documents(corpus: Path) -> Iterator[IndexDocument]:
    """Yield the articles of a folder or of a file of JSON lines."""
    if corpus.is_dir():
        for number, path in enumerate(sorted(path for path in corpus.rglob("*") if path.is_file())):
            headline, _, body = path.read_bytes().decode("utf-8", "replace").partition("\n")
            yield IndexDocument(number, headline, body, 0, 0, place=os.fsencode(path))
        return
    with corpus.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            day = date.fromisoformat(row["date"]).toordinal()
            said = tuple(IndexQuotation(piece, (row["byline"],)) for piece in row["body"].split('"')[1::2])
            facts = {"byline": row["byline"], "source": row["source"], "quotations": said}
            yield IndexDocument(number, row["headline"], row["body"], day, day, **facts)


def build(folder: str, corpus: Path, articles: int) -> None:
    """Index the corpus in blocks, merge, and delete every hundredth article."""
    writer = ColumnarWriter(folder)
    found = islice(documents(corpus), articles)
    count = 0
    while block := list(islice(found, _BLOCK)):
        writer.add(block)
        count += len(block)
    writer.finish()
    writer.delete(range(0, count, 100))
    writer.close()


def main() -> int:
    """Build, ask, compare, sum up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, default=10**9)
    parser.add_argument("--queries", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.work or Path(temporary)
        if not _usable(str(folder)):
            start = time.perf_counter()
            build(str(folder), options.corpus, options.articles)
            _say(f"built in {time.perf_counter() - start:.0f} s")
        return ask(str(folder), options)


def ask(folder: str, options: argparse.Namespace) -> int:
    """Compare so many queries; return 1 if any is answered differently."""
    chance = random.Random(options.seed)
    some = list(islice(documents(options.corpus), min(_TEXTS, options.articles)))
    texts = [[word for word, _, _ in words(f"{one.headline}\n{one.body}")] for one in some]
    values = {name: sorted({_cut(getattr(one, name)) for one in some} - {()}) for name in ("byline", "source")}
    known = {name: found for name, found in values.items() if found}
    days = sorted({one.earliest for one in some})
    trees = Trees(chance, texts, known, ((("pavel", "grachev"),)), ("certain", "undated"), days)
    outside = KnownOutside({"certain": frozenset(range(0, 10**6, _FLAGGED))})
    index = ColumnarIndex(folder, outside=outside)
    searcher, total = index.searcher(), Comparison(lambda: _limited(options.seconds))
    _say(f"{index.doc_count()} articles in {len(Searcher.leaf_searchers(searcher))} segments")
    with suppress(KeyboardInterrupt):
        for number in range(options.queries):
            makers = (trees.phrase, trees.near, lambda: trees.tree(2), None)
            make = makers[number % len(makers)]
            node = stock_node(trees, 2) if make is None else translate(make())
            for line in total.compare(searcher, [node]):
                _say(line)
            if not (number + 1) % _TOLD:
                _say(f"{number + 1} of {options.queries} asked, {total.stock_seconds:.0f} s by stock matchers")
    _sum_up(total)
    index.close()
    return int(total.differences > 0)


def _sum_up(total: Comparison) -> None:
    each = total.found / max(1, total.queries - total.empty)
    _say(f"{total.queries} queries, {total.differences} differ, {total.left_out} left out")
    _say(f"{total.empty} find nothing, the others {each:.0f} articles on average")
    times = total.stock_seconds / max(total.bulk_seconds, 1e-9)
    _say(f"CPU: {total.bulk_seconds:.2f} s in bulk, {total.stock_seconds:.2f} s by stock matchers: {times:.0f} times")


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` after so many seconds of the processor, where the system has such a clock."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def end(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _usable(folder: str) -> bool:
    """Tell whether an index stands there; one of another version is removed."""
    try:
        return IndexFolder(folder).read().generation >= 0
    except StoreDamagedError:
        destroy(folder)
        return False


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _cut(value: str) -> tuple[str, ...]:
    return tuple(word for word, _, _ in words(value))


if __name__ == "__main__":
    sys.exit(main())
