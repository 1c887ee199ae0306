# SPDX-License-Identifier: MIT
"""What hard queries take of the processor, each by itself: the first page, where one is handed over, and the total.

usage: queries.py [--times N] DATA [QUERY ...]

DATA is a data folder with one archive or more (`fill.py` makes one of any size); its index alone is asked, within this
process, by one thread. Without QUERY a list of the hardest kinds is asked. All are read as while they are typed: the
last word is a beginning, unless a blank follows. Nothing is kept from one asking to the next. Milliseconds, the median.
"""

import argparse
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from reader.errors import CancelToken
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.query import Query
from reader.model.search import ResultSet, SearchRequest

HARD = (
    "the NEAR/5 of ",
    "of BEFORE/3 the ",
    "the NEAR/100 of ",
    "the NEAR/3 of NEAR/3 to ",
    "said NEAR/5 t",
    "of NEAR/5 th",
    "t* NEAR/3 s*",
    '"the p',
    '"of the p',
    '"said t',
    '"of the ',
    '"the minister said ',
    "oil NEAR/5 price ",
    "oil BEFORE/5 price ",
    "oil NEAR/50 price ",
    "oil NEAR/5 pri",
    "oil NEAR/5 the ",
    "minister NEAR/5 president NEAR/5 government ",
    "government NEAR/3 m",
    "oil~1 NEAR/3 pric* ",
    "gover* NEAR/5 minis* ",
    '"oil price" NEAR/10 market ',
    '"oil pri',
    '"minister s',
    '"prime minister s',
    "oil NEAR/5 price -moscow ",
    "grachev oil NEAR/5 price ",
    "headline:oil NEAR/5 headline:price ",
    "the NEAR/3 *ion ",
    "*ing NEAR/3 *ed ",
    'quote:"of the" ',
    "*a*e* ",
    "*o? ",
    r"/\w+/ ",
    "/.*[aeiou]{2}.*/ ",
    "/.+ing/ ",
    "*e OR *a ",
    "*ing *ed ",
    "byline:j* ",
)
_ROWS = 50  # that fill a window
_FORGETTING = 40  # more leaves than are kept


@dataclass
class Taken:
    """Milliseconds of each asking."""

    first: list[float]
    total: list[float]


class Asking:
    """Asks one engine."""

    def __init__(self, engine: ColumnarEngine) -> None:
        self._engine = engine

    def take(self, query: Query, times: int) -> tuple[int, Taken]:
        """Ask so often; return how many articles are found, and what it took."""
        taken, found = Taken([], []), 0
        for _ in range(times):
            self._forget()
            found = self._once(query, taken)
        return found, taken

    def _once(self, query: Query, taken: Taken) -> int:
        begun = time.process_time()

        def note(into: list[float], page: ResultSet) -> None:
            list(page.numbers[:_ROWS])
            into.append(1000 * (time.process_time() - begun))

        found = self._engine.search(
            SearchRequest(query), CancelToken(), first_page=lambda page: note(taken.first, page)
        )
        note(taken.total, found)
        return found.total

    def _forget(self) -> None:
        """Push out of the engine what it keeps of the last leaves."""
        for number in range(_FORGETTING):
            self._engine.search(SearchRequest(parse(f"zqx{number}* OR quote:zqx{number}*")), CancelToken())


def main() -> int:
    """Ask each query of each archive, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("queries", nargs="*", default=HARD)
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args()
    for manifest in sorted(options.data.glob("archives/*/index/MANIFEST")):
        engine = ColumnarEngine(str(manifest.parent))
        asking = Asking(engine)
        sys.stdout.write(f"{'first page':>10} {'total':>7} {'articles':>9}  query\n")
        for typed in options.queries:
            found, taken = asking.take(parse(typed, as_you_type=True), options.times)
            first = f"{statistics.median(taken.first):.1f}" if taken.first else ""
            sys.stdout.write(f"{first:>10} {statistics.median(taken.total):>7.1f} {found:>9,}  {typed}\n")
            sys.stdout.flush()
        engine.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
