# SPDX-License-Identifier: MIT
"""Every occurrence, and the words beside, against a plain reading of all texts in the same run.

usage: concordance.py FOLDER [--data DATA] [--words the,oil,said]

FOLDER is an archive, or the place of one whose stores are in the data folder DATA. Of each word all lines are found, by
date and by the two words behind, the first 60 are read, and the words beside are counted. The plain reading cuts every
text into words, makes a line of each occurrence, and sorts these; the totals must be the same. Times are the
processor's own: another's work on the machine doesn't count.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from reader.library.library import Library
from reader.library.reading import ensure_read
from reader.library.values import EVERYTHING
from reader.model.occurrence import OccurrenceKey, OccurrenceRequest
from reader.model.search import SearchRequest
from reader.text.words import words

_BEHIND = (OccurrenceKey.RIGHT1, OccurrenceKey.RIGHT2)
_AT_ONCE = 500
_HEAD = [
    *("word", "lines", "articles", "by date", "first 60", "60 in the middle", "by two words behind", "words beside"),
    *("plain reading, sorted", "sorted / plain"),
]
_Made = TypeVar("_Made")


def timed(call: Callable[[], _Made], *, times: int = 1) -> tuple[_Made, float]:
    """Return what a call made, and the least seconds of the processor that one of some calls took."""
    least, made = float("inf"), None
    for _ in range(times):
        began = time.process_time()
        made = call()
        least = min(least, time.process_time() - began)
    assert made is not None
    return made, least


def texts(library: Library) -> Iterator[str]:
    """Yield all headlines and bodies."""
    numbers = library.search(SearchRequest(EVERYTHING)).numbers
    for start in range(0, len(numbers), _AT_ONCE):
        for article in library.articles(numbers[start : start + _AT_ONCE]):
            yield article.headline
            yield article.body


def plain_lines(some: list[str], word: str) -> list[tuple[str, str, int, int]]:
    """Return the two words behind each occurrence of a word, its text and its place, in order of these."""
    lines = []
    for number, text in enumerate(some):
        told = list(words(text))
        for at, (own, start, _) in enumerate(told):
            if own == word:
                behind = [*(one for one, _, _ in told[at + 1 : at + 3]), "\uffff", "\uffff"]
                lines.append((behind[0], behind[1], number, start))
    return sorted(lines)


def measured(library: Library, word: str) -> tuple[OccurrenceRequest, list[float], list[str]]:
    """Return the request, the seconds each thing took, and how many lines and articles there are."""
    request = OccurrenceRequest(SearchRequest(library.parse(word)))
    found, by_date = timed(lambda: library.concordance(request), times=3)
    _, page = timed(lambda: found.lines(0, 60), times=3)
    _, far = timed(lambda: found.lines(found.total // 2, found.total // 2 + 60), times=3)
    _, by_words = timed(lambda: library.concordance(replace(request, order=_BEHIND)), times=3)
    _, beside = timed(lambda: library.collocates(request, 5, 5))
    return request, [by_date, page, far, by_words, beside], [f"{found.total:,}", f"{found.articles:,}"]


def main() -> int:
    """Measure, print, and return 1 if the totals differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--data")
    parser.add_argument("--words", default="the,oil,said")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as fresh,
        Library.open(options.folder, data_dir=options.data or fresh) as library,
    ):
        ensure_read(library)
        library.search(SearchRequest(EVERYTHING))
        before = peak()
        ours = {word: measured(library, word) for word in options.words.split(",")}
        sys.stdout.write(f"The peak of memory rose by {peak() - before:,} MB. Milliseconds of the processor:\n\n")
        sys.stdout.write(f"| {' | '.join(_HEAD)} |\n|{'---|' * len(_HEAD)}\n")
        some, wrong = list(texts(library)), 0
        for word, (_, seconds, counts) in ours.items():
            plain, reading = timed(lambda word=word: plain_lines(some, word))  # type: ignore[misc]
            times = [f"{1000 * each:,.0f}" for each in (*seconds, reading)]
            row = [word, *counts, *times, f"{seconds[3] / reading:.4f}"]
            sys.stdout.write(f"| {' | '.join(row)} |\n")
            wrong += f"{len(plain):,}" != counts[0]
    return 1 if wrong else 0


def peak() -> int:
    """Return the most memory that was resident, in MB; pages of mapped files are in it."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
