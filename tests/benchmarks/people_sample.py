# SPDX-License-Identifier: MIT
"""Draw people, joined names, surnames given to somebody, offers and quotations of a catalog, to be judged by hand."""

import random
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from reader.catalog.catalog import Catalog
from reader.model.person import Appearance, Joining, KeyUse, PersonEntry
from reader.survey.people.name import parse_name

_AROUND = 160  # code points shown on either side of a quotation
_MENTIONED = (100, 200)  # code points shown before and behind a mention
_APPEARANCES = 4  # that are shown of a name
_Made = TypeVar("_Made")
Row = dict[str, Any]


def sample(catalog: Catalog, each: int, seed: int) -> Iterator[Row]:
    """Yield `each` of all these, each person, join, appearance or offer as likely as any other of its kind."""
    chance = random.Random(seed)
    people = sorted(catalog.people(), key=lambda person: person.keys[0].key)
    joinings = list(catalog.joinings(offered=10**9))
    for person in _some(chance, people, each):
        yield {"what": "person", **_person(catalog, person)}
    names = catalog.spellings({joining.second for joining in joinings})
    joined = [one for one in joinings if one.applied and not is_bare(names.get(one.second, one.second))]
    for joining in _some(chance, joined, each):
        yield {"what": "join", **_joining(catalog, joining)}
    placed = [(person, use.key) for person in people for use in person.keys if _is_given_to(person, use)]
    for whose, surname in _some(chance, placed, each):
        yield {"what": "placed", **_placing(catalog, chance, whose, surname)}
    for joining in _some(chance, [one for one in joinings if not one.applied], each):
        yield {"what": "offer", **_joining(catalog, joining)}
    for person in _some(chance, [person for person in people if person.quotations], each):
        yield {"what": "quotation", **_quotation(catalog, person, chance)}


def is_bare(name: str) -> bool:
    """Tell whether a name is a surname alone."""
    return not parse_name(name).given


def appearances(catalog: Catalog, person: PersonEntry) -> list[Appearance]:
    """Return where somebody appears, by date."""
    return [one for one in catalog.appearances(use.key for use in person.keys) if one.person == person.number]


def place_of(catalog: Catalog, number: int) -> str:
    """Return where an article stands: its file, and its item there."""
    article = catalog.article(number)
    return f"{article.path.decode()}#{article.item}"


def _some(chance: random.Random, all_: Sequence[_Made], most: int) -> list[_Made]:
    return chance.sample(all_, min(most, len(all_)))


def _is_given_to(person: PersonEntry, use: KeyUse) -> bool:
    """Tell whether a name is a surname alone that somebody bears besides a fuller name."""
    return is_bare(use.name) and not all(is_bare(each.name) for each in person.keys)


def _person(catalog: Catalog, person: PersonEntry) -> Row:
    return {
        "name": person.name,
        "role": person.role,
        "keys": {use.key: use.articles for use in person.keys},
        "articles": person.articles,
        "quotations": person.quotations,
        "confidence": person.confidence,
        "appearances": [_told(catalog, one) for one in appearances(catalog, person)[:_APPEARANCES]],
    }


def _joining(catalog: Catalog, joining: Joining) -> Row:
    return {
        "first": joining.first,
        "second": joining.second,
        "confidence": round(joining.confidence, 2),
        "reason": joining.reason,
        "appearances": [
            [_told(catalog, one) for one in catalog.appearances([key])[:_APPEARANCES]]
            for key in (joining.first, joining.second)
        ],
    }


def _placing(catalog: Catalog, chance: random.Random, person: PersonEntry, surname: str) -> Row:
    """Return one appearance of somebody under a surname alone: else whoever is in the paper daily would be all."""
    full = next(use for use in person.keys if not is_bare(use.name))
    one = chance.choice([each for each in catalog.appearances([surname]) if each.person == person.number])
    return {
        "first": full.key,
        "second": one.key,
        "article": place_of(catalog, one.number),
        "appearances": [
            [_told(catalog, each) for each in catalog.appearances([full.key])[:_APPEARANCES]],
            [_told(catalog, one)],
        ],
    }


def _told(catalog: Catalog, one: Appearance) -> Row:
    article = catalog.article(one.number)
    at = next((person.mentions[0].start for person in article.people if person.mentions and person.name == one.name), 0)
    before, behind = _MENTIONED
    words = " ".join(article.body[max(0, at - before) : at + behind].split())
    roles = list(one.roles)
    return {"article": place_of(catalog, one.number), "day": str(one.earliest), "name": one.name, "roles": roles} | {
        "words": words
    }


def _quotation(catalog: Catalog, person: PersonEntry, chance: random.Random) -> Row:
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
