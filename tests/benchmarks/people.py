# SPDX-License-Identifier: MIT
"""People over an archive: how many names become how many people, what that takes, and a sample to be judged by hand.

usage: people.py DATA-OR-FOLDER [--sample FILE] [--each 60] [--seed 1] [--judged]

FOLDER is an archive, which is read first; DATA a data folder with an archive that was read before (`--data-dir`). Of
its catalog a copy is made, so that nothing of it changes. Everybody in it is decided anew. The sample has as many
people, joins, surnames given to somebody, offers and quotations, drawn at random, a JSON object a line.
`--judged` scores the catalog against what was judged of Reuters-21578 before (`judged/README.md`); people apart, those
shown as sure and those as *perhaps*.
"""

import argparse
import json
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from people_judged import scores
from people_sample import appearances, sample

from reader.catalog.catalog import Catalog
from reader.catalog.schema import CATALOG
from reader.errors import CancelToken
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.ingest.peopling import gather_people
from reader.ingest.shelf import Shelf
from reader.sqlite.opening import open_to_write
from reader.survey.people.roles import role_uses

_Made = TypeVar("_Made")


def catalog_of(place: Path, scratch: Path) -> Path:
    """Return a catalog that may be written: a copy of the largest in a data folder, or one read from an archive."""
    found = sorted(place.glob("archives/*/catalog.sqlite"), key=lambda path: path.stat().st_size)
    if not found:
        home = Shelf(str(scratch / "data")).at(str(place))
        with keeping(home):
            Keeper(home).run()
        return Path(home.catalog)
    copy = scratch / "catalog.sqlite"
    database = open_to_write(str(found[-1]), CATALOG)
    try:
        database.copy_to(str(copy))
    finally:
        database.close()
    return copy


def timed(what: str, call: Callable[[], _Made]) -> _Made:
    """Call, and say what it took of the processor."""
    began = time.process_time()
    made = call()
    sys.stdout.write(f"{what:<52} {(time.process_time() - began) * 1000:>10,.1f} ms\n")
    return made


def decide(catalog: Catalog) -> None:
    """Decide everybody anew, and say what came of it."""
    with catalog.transaction():
        catalog.forget_blocks()
    names = sum(1 for _ in catalog.without_block())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    timed("deciding everybody", lambda: gather_people(catalog, CancelToken(), lambda *_: None))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    people = timed("the list of all people", lambda: list(catalog.people()))
    joinings = list(catalog.joinings(offered=10**9))
    applied = sum(joining.applied for joining in joinings)
    sys.stdout.write(
        f"{catalog.counts().articles:,} articles, {names:,} names, {len(people):,} people;"
        f" {applied:,} joined, {len(joinings) - applied:,} perhaps;"
        f" {after / 1024:,.0f} MB at most, {(after - before) / 1024:,.0f} of that for this\n"
    )
    foremost = max(people, key=lambda person: person.articles)
    keys = [use.key for use in foremost.keys]
    card = timed(f"a card: {foremost.articles:,} appearances", lambda: appearances(catalog, foremost))
    timed("its roles", lambda: role_uses(card))
    timed("its companions", lambda: catalog.together([one.number for one in card], 20))
    timed(f"its {foremost.quotations:,} quotations", lambda: catalog.quotations_of(keys))


def main() -> int:
    """Measure, print, write the sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("place", type=Path)
    parser.add_argument("--sample", type=Path)
    parser.add_argument("--each", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--judged", action="store_true")
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp())
    try:
        with Catalog.open(str(catalog_of(options.place, scratch)), writable=True) as catalog:
            decide(catalog)
            if options.judged:
                sys.stdout.writelines(f"{line}\n" for line in scores(catalog))
            if options.sample:
                with options.sample.open("w", encoding="utf-8") as file:
                    for line in sample(catalog, options.each, options.seed):
                        file.write(json.dumps(line, ensure_ascii=False) + "\n")
    finally:
        shutil.rmtree(scratch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
