# SPDX-License-Identifier: MIT
"""Who is named in an article, and who said what in it, as rows will hold it (see `ArticleEntry`)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reader.catalog.packing import pack
from reader.model.article import Article, QuotationKind, Speaker, SpeakerKind
from reader.model.person import ArticlePerson
from reader.sqlite.schema import storable
from reader.text.words import name_key, speaker_key


@dataclass(frozen=True, slots=True)
class Naming:
    """Plain values. Of names are kept key, spelling and kind; the other two tell a name by its key.

    `appearances` are key, mentions, quotations in marks, roles (packed), sex, and the confidence that it is a person;
    `said` are the quotation's place among all of the article, key, the quotation's kind, and confidence.
    """

    names: tuple[tuple[str, str, str], ...]
    appearances: tuple[tuple[str, int, int, str, str, float], ...]
    said: tuple[tuple[int, str, str, float], ...]


def naming_of(article: Article) -> Naming:
    """Return who appears, each name once; whoever speaks as a person appears, even if nobody mentions them."""
    names: dict[str, tuple[str, str]] = {}
    for person in article.people:
        names.setdefault(name_key(person.name), (storable(person.name), SpeakerKind.PERSON.value))
    said: dict[tuple[int, str], tuple[int, str, str, float]] = {}
    for ordinal, quotation in enumerate(article.quotations):
        for speaker in quotation.speakers:
            key = speaker_key(speaker)
            names.setdefault(key, (storable(speaker.name), speaker.kind.value))
            said.setdefault((ordinal, key), (ordinal, key, quotation.kind.value, quotation.confidence))
    for empty in {speaker_key(Speaker(kind, "")) for kind in SpeakerKind} & names.keys():
        del names[empty]
    return Naming(
        tuple((key, *name) for key, name in names.items()),
        tuple(_appearances(article.people, names, list(said.values()))),
        tuple(row for row in said.values() if row[1] in names),
    )


def _appearances(
    people: Iterable[ArticlePerson], names: dict[str, tuple[str, str]], said: Iterable[tuple[int, str, str, float]]
) -> Iterable[tuple[str, int, int, str, str, float]]:
    """Yield a row for each person's name; two people of one name share it, as sure as the surer of them.

    Whoever only speaks is as sure a person as a speaker.
    """
    bearers: dict[str, list[ArticlePerson]] = {
        key: [] for key, (_, kind) in names.items() if kind == SpeakerKind.PERSON
    }
    spoken: dict[str, list[float]] = {key: [] for key in names}
    quoted = Counter[str]()
    for _, key, kind, confidence in said:
        if key in spoken:
            spoken[key].append(confidence)
            quoted[key] += QuotationKind(kind).marked
    for person in people:
        if (key := name_key(person.name)) in bearers:
            bearers[key].append(person)
    for key, found in bearers.items():
        roles = list(dict.fromkeys(storable(role) for person in found for role in person.roles))
        sexes = {person.sex.value for person in found if person.sex}
        mentions = sum(len(person.mentions) for person in found)
        sex = sexes.pop() if len(sexes) == 1 else ""
        sure = max([person.confidence for person in found] or spoken[key])
        yield key, mentions, quoted[key], pack(roles), sex, sure
