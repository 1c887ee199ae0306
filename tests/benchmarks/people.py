# SPDX-License-Identifier: MIT
"""People over an archive: how many names become how many people, what that takes, and a sample to be judged by hand.

usage: people.py DATA-OR-FOLDER [--sample FILE] [--each 60] [--seed 1]

FOLDER is an archive, which is read first; DATA a data folder with an archive that was read before (`--data-dir`). Of
its catalog a copy is made, so that nothing of it changes. Everybody in it is decided anew. The sample has as many
people, joins, offers and quotations, drawn at random, a JSON object a line.
"""

import argparse
import json
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from reader.catalog.catalog import Catalog
from reader.catalog.schema import CATALOG
from reader.errors import CancelToken
from reader.ingest.keeper import Keeper
from reader.ingest.keeping import keeping
from reader.ingest.peopling import gather_people
from reader.ingest.shelf import Shelf
from reader.model.person import Appearance, Joining, PersonEntry
from reader.sqlite.opening import open_to_write
from reader.survey.people.roles import role_uses

_AROUND = 160  # code points shown on either side of a quotation
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


def appearances(catalog: Catalog, person: PersonEntry) -> list[Appearance]:
    """Return where somebody appears, by date."""
    return [one for one in catalog.appearances(use.key for use in person.keys) if one.person == person.number]


def sample(catalog: Catalog, each: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield people, joins, offers and quotations for somebody to judge."""
    chance = random.Random(seed)
    people = sorted(catalog.people(), key=lambda person: person.keys[0].key)
    joinings = list(catalog.joinings(offered=10**9))
    for person in _some(chance, people, each):
        yield {"what": "person", **_person(catalog, person)}
    for applied in (True, False):
        for joining in _some(chance, [one for one in joinings if one.applied is applied], each):
            yield {"what": "join" if applied else "offer", **_joining(catalog, joining)}
    speakers = [person for person in people if person.quotations]
    for person in _some(chance, speakers, each):
        yield {"what": "quotation", **_quotation(catalog, person, chance)}


def _some(chance: random.Random, all_: Sequence[_Made], most: int) -> list[_Made]:
    return chance.sample(all_, min(most, len(all_)))


def _person(catalog: Catalog, person: PersonEntry) -> dict[str, Any]:
    return {
        "name": person.name,
        "role": person.role,
        "keys": {use.key: use.articles for use in person.keys},
        "articles": person.articles,
        "quotations": person.quotations,
        "appearances": [_told(catalog, one) for one in appearances(catalog, person)[:4]],
    }


def _joining(catalog: Catalog, joining: Joining) -> dict[str, Any]:
    return {
        "first": joining.first,
        "second": joining.second,
        "confidence": round(joining.confidence, 2),
        "reason": joining.reason,
        "appearances": [
            [_told(catalog, one) for one in catalog.appearances([key])[:4]] for key in (joining.first, joining.second)
        ],
    }


def _told(catalog: Catalog, one: Appearance) -> str:
    article = catalog.article(one.number)
    at = next((person.mentions[0].start for person in article.people if person.mentions and person.name == one.name), 0)
    words = " ".join(article.body[max(0, at - 60) : at + 100].split())
    return f"{one.earliest} {one.name} [{', '.join(one.roles)}] {words}"


def _quotation(catalog: Catalog, person: PersonEntry, chance: random.Random) -> dict[str, Any]:
    own = [one.number for one in appearances(catalog, person)]
    number, ordinal = chance.choice(catalog.quotations_of([use.key for use in person.keys], numbers=own))
    article = catalog.article(number)
    quotation = article.quotations[ordinal]
    start, end = quotation.span.start, quotation.span.end
    return {
        "speakers": [speaker.name for speaker in quotation.speakers],
        "person": person.name,
        "kind": quotation.kind,
        "confidence": quotation.confidence,
        "reason": quotation.reason,
        "before": article.body[max(0, start - _AROUND) : start],
        "words": quotation.text,
        "after": article.body[end : end + _AROUND],
    }


def main() -> int:
    """Measure, print, write the sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("place", type=Path)
    parser.add_argument("--sample", type=Path)
    parser.add_argument("--each", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp())
    try:
        with Catalog.open(str(catalog_of(options.place, scratch)), writable=True) as catalog:
            decide(catalog)
            if options.sample:
                with options.sample.open("w", encoding="utf-8") as file:
                    for line in sample(catalog, options.each, options.seed):
                        file.write(json.dumps(line, ensure_ascii=False) + "\n")
    finally:
        shutil.rmtree(scratch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
