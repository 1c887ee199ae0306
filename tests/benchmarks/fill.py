# SPDX-License-Identifier: MIT
"""An archive of any size without its files: catalog and index filled straight from a list of articles.

usage: fill.py CORPUS.jsonl FOLDER --data DATA [--articles N] [--marks]

CORPUS has a JSON object a line with id, date (YYYY-MM-DD), headline, byline, source and body. FOLDER is noted as the
place of an archive that isn't there now; searching, listing and showing work as if its files had been read. What is
stored already isn't stored again. What is measured is what comes after reading: storing, and building the index.
--marks: quotations are what stands in marks, without speakers or people. That takes a tenth of the time.
"""

import argparse
import datetime as dt
import itertools
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from process_tree import PeakMemory, private

from reader.catalog.catalog import Catalog
from reader.catalog.entry import ArticleEntry, entry_of
from reader.errors import CancelToken
from reader.index.columnar.folder import destroy
from reader.index.version import INDEX_VERSION, analyzer_fingerprint
from reader.ingest import stages
from reader.ingest.indexing import Indexer
from reader.ingest.peopling import gather_people
from reader.ingest.shelf import Home, Shelf
from reader.model.article import Article, Quotation, QuotationKind, RawArticle, Understood, article_id
from reader.model.date import Certainty, Precision, PublicationDate
from reader.model.problem import FileStatus
from reader.model.texts import Span, TwoTexts
from reader.text.grammar.ruling import grammar_for
from reader.text.quotations.read import Speech, read_speech
from reader.text.quotations.scan import scan

_A_FILE = 1000  # articles
_AHEAD = 16  # files made before all of them are stored: those that wait lie in memory


def understood(lines: tuple[int, tuple[str, ...]], *, marks: bool = False) -> tuple[bytes, list[ArticleEntry]]:
    """Make articles of the lines of one file, whose number comes with them; quotations by their `marks` alone."""
    number, found = lines
    path = b"corpus-%05d.jsonl" % number
    return path, [_entry(path, json.loads(line), marks=marks) for line in found]


def _entry(path: bytes, told: dict[str, str], *, marks: bool) -> ArticleEntry:
    body, item = told["body"], str(told["id"])
    speech = _in_marks(body) if marks else read_speech(body, "en")
    raw = RawArticle(path, item, "corpus", "utf-8", body, fields=(("headline", told["headline"]),))
    day = dt.date.fromisoformat(told["date"])
    article = Article(
        id=article_id(path, item),
        number=0,
        path=path,
        item=item,
        format="corpus",
        encoding="utf-8",
        language="en",
        headline=told["headline"],
        byline=told["byline"],
        credit="",
        section="",
        source=told["source"],
        dateline="",
        texts=TwoTexts.make(body, ()),
        date=PublicationDate(told["date"], day, day, Certainty.CERTAIN, Precision.DAY),
        quotations=speech.quotations,
        people=speech.people,
    )
    return entry_of(Understood(raw, article, (), (), ()))


def _in_marks(text: str) -> Speech:
    passages = (passage for _, own in scan(text, grammar_for("en")) for passage in own)
    quotations = (
        Quotation(Span(one.start, one.end), text[one.start : one.end], QuotationKind.DIRECT, ()) for one in passages
    )
    return Speech(tuple(quotations), ())


def made(corpus: Path, most: int, *, marks: bool) -> Iterator[tuple[bytes, list[ArticleEntry]]]:
    """Yield the articles, a file at a time, as several processes make them: never far ahead of who takes them."""
    files = _files(corpus, most)
    with multiprocessing.Pool() as pool:
        while some := list(itertools.islice(files, _AHEAD)):
            yield from pool.imap(partial(understood, marks=marks), some)


def _files(corpus: Path, most: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    with corpus.open(encoding="utf-8") as file:
        lines = itertools.islice(file, most)
        for number in itertools.count(1):
            chunk = tuple(itertools.islice(lines, _A_FILE))
            if not chunk:
                return
            yield number, chunk


def store(home: Home, files: Iterable[tuple[bytes, list[ArticleEntry]]]) -> int:
    """Put the articles into a catalog, as if the files had been read to the end, and return how many there are."""
    articles = 0
    with Catalog.open(home.catalog, writable=True) as catalog:
        for path, found in files:
            with catalog.transaction():
                catalog.begin_file(path, 0, 0, 0)
                catalog.store(found, path)
                catalog.finish_file(path, "0" * 64, FileStatus.LISTED, len(found))
            articles += len(found)
        with catalog.transaction():
            for stage in ("read", "understand", "survey", "copies"):
                version = {"read": stages.READ, "understand": stages.UNDERSTAND, "survey": stages.SURVEY}
                catalog.set_stage_version(stage, version.get(stage, stages.COPIES))
    return articles


def index(home: Home) -> int:
    """Build the index of all articles anew, as the keeper does, and return how many there are."""
    destroy(home.index)
    with Catalog.open(home.catalog, writable=True) as catalog:
        with catalog.transaction():
            catalog.requeue()
            catalog.set_stage_version("index", INDEX_VERSION, analyzer_fingerprint())
        articles = catalog.index_pending()
    with Indexer(home.catalog, home.index) as indexer:
        indexer.wait()
    return articles


def people(home: Home) -> float:
    """Decide who is who, as the keeper does when all is indexed, and return the seconds."""
    began = time.perf_counter()
    with Catalog.open(home.catalog, writable=True) as catalog:
        gather_people(catalog, CancelToken(), lambda *_: None)
    return time.perf_counter() - began


def main() -> int:
    """Fill, and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", required=True)
    parser.add_argument("--articles", type=int, default=sys.maxsize)
    parser.add_argument("--marks", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    home = Shelf(options.data).at(str(options.folder))
    options.folder.rmdir()  # or the window would read it, and find that all files have vanished
    began = time.perf_counter()
    if not os.path.exists(home.catalog):
        articles = store(home, made(options.corpus, options.articles, marks=options.marks))
        sys.stdout.write(f"{articles:,} articles stored, {articles / (time.perf_counter() - began):,.0f} a second\n")
    stored = time.perf_counter()
    with PeakMemory(os.getpid(), private) as memory:
        articles = index(home)
    seconds = time.perf_counter() - stored
    sys.stdout.write(f"indexed, {articles / seconds:,.0f} a second, peak {memory.peak / 2**20:,.0f} MB private\n")
    sys.stdout.write(f"people decided in {people(home):,.1f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
