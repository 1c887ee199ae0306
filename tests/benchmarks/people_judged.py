# SPDX-License-Identifier: MIT
"""Score people against what was judged by hand: does what was right still stand, is what was wrong gone?

`judged/people.jsonl` has a person a line: key, role, an article, verdict ("right", "role", "name", "no person");
those of "doubtful" were drawn only from people shown as *perhaps*.
`judged/merges.jsonl` has two keys a line that were joined ("join"), a surname given to somebody in an article
("placed"), or an offer, and the verdict ("right", "wrong", "open" where the articles don't tell).
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from people_sample import Row

from reader.catalog.catalog import Catalog
from reader.model.article import article_id
from reader.model.person import SURE, Appearance

JUDGED = Path(__file__).resolve().parent / "judged"


def scores(catalog: Catalog) -> Iterator[str]:
    """Yield a line for each draw of each kind: how it was judged, and what of that stands today.

    Of people a second line: how many of those that stand are shown as sure or as *perhaps*, and have the right name.
    """
    for name, stands in (("people", _person_stands), ("merges", _merge_stands)):
        judged: dict[tuple[str, int], list[Row]] = {}
        for line in (JUDGED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            judged.setdefault((row.get("what", "person"), row["seed"]), []).append(row)
        for (what, seed), rows in judged.items():
            yield f"{what}, seed {seed}: {_score(catalog, rows, stands)}"
            if what in {"person", "doubtful"}:
                yield f"    {by_sureness(catalog, rows)}"


def _score(catalog: Catalog, rows: list[Row], stands: Callable[[Catalog, Row], bool]) -> str:
    """Return how often each verdict was given, and how many of these answers the program gives today."""
    given = Counter(row["verdict"] for row in rows)
    today = Counter(row["verdict"] for row in rows if stands(catalog, row))
    told = ", ".join(f"{verdict} {count} (today {today[verdict]})" for verdict, count in given.most_common())
    right = (100 * each["right"] / max(each.total() - each["open"], 1) for each in (given, today))
    return "{told}; right {0:.1f} % of what was drawn, {1:.1f} % of what stands".format(*right, told=told)


def by_sureness(catalog: Catalog, rows: list[Row]) -> str:
    """Return how many of these people are shown as sure or as *perhaps* today, and have the right name."""
    drawn, right = Counter[str](), Counter[str]()
    for row in rows:
        for one in _appearing(catalog, row):
            person = catalog.person(one.person)
            shown = "sure" if person and person.confidence >= SURE else "perhaps"
            drawn[shown] += 1
            right[shown] += row["verdict"] in {"right", "role"}
    return ", ".join(f"shown as {shown}: {right[shown]} of {drawn[shown]} right" for shown in ("sure", "perhaps"))


def _number(catalog: Catalog, place: str) -> int | None:
    path, _, item = place.partition("#")
    return catalog.number_of(article_id(path.encode(), item))


def _person_stands(catalog: Catalog, row: Row) -> bool:
    """Tell whether the article still has that person, with the role if it is that which was wrong."""
    here = _appearing(catalog, row)
    return bool(here) and (row["verdict"] != "role" or any(row["role"] in one.roles for one in here))


def _appearing(catalog: Catalog, row: Row) -> list[Appearance]:
    """Return whoever bears the name in the article: one, or none."""
    number = _number(catalog, row["article"])
    return [one for one in catalog.appearances([row["key"]]) if one.number == number]


def _merge_stands(catalog: Catalog, row: Row) -> bool:
    first, second = row["first"], row["second"]
    if row["what"] == "offer":
        return any({one.first, one.second} == {first, second} for one in catalog.joinings_of([first, second]))
    people = {person.number for person in catalog.bearing([first])} & {p.number for p in catalog.bearing([second])}
    if row["what"] == "join":
        return bool(people)
    number = _number(catalog, row["article"])
    return any(one.number == number and one.person in people for one in catalog.appearances([second]))
