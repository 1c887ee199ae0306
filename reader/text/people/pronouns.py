# SPDX-License-Identifier: MIT
"""Whom *he* or *she* means: by sex, nearness, subject before object, and who has been speaking."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model.person import Sex
from reader.text.people import reasons
from reader.text.people.find import People
from reader.text.people.mention import Mention, Person

_REACH = 2500  # code points before the pronoun
_MENTIONS = 30
_START = 3.0
_SENTENCE, _RANK, _FARTHEST = 0.6, 0.25, 8
_SUBJECT, _POSSESSIVE, _SPOKE, _LEADS = 1.2, 0.8, 0.6, 0.3
_OFTEN, _OFTEN_ENOUGH = 0.02, 15
_UNTOLD: Mapping[Sex, float] = {Sex.MALE: 0.25, Sex.FEMALE: 1.6}  # a person whose sex nothing tells
_LONELY = 1.5  # what a lone candidate is compared with


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The person that a pronoun means: by how much before the `next` best, and why."""

    person: Person
    margin: float
    runner_up: Person | None
    choice: str
    sentences: int


class Pronouns:
    """Finds whom a pronoun of one article's text means."""

    def __init__(self, text: str, people: People) -> None:
        self._text, self._people = text, people

    def antecedent(self, sex: Sex, place: int, spoke: Person | None) -> Antecedent | None:
        """Return the likeliest person of a sex named before a place outside quotation marks; `spoke` spoke last."""
        scores: dict[Person, float] = {}
        nearest: dict[Person, Mention] = {}
        near = [m for m in self._people.told_before(place, _MENTIONS) if m.start >= place - _REACH]
        for rank, mention in enumerate(reversed(near)):
            person = mention.person
            if person is None or person.sex not in {Sex.UNKNOWN, sex}:
                continue
            nearest.setdefault(person, mention)
            score = self._score(mention, person, rank, place, sex) + _SPOKE * (person is spoke)
            scores[person] = max(score, scores.get(person, score))
        if not scores:
            return None
        best, *others = sorted(scores, key=lambda person: -scores[person])
        margin = scores[best] - (scores[others[0]] if others else scores[best] - _LONELY)
        last = next(iter(nearest)) is best
        choice = reasons.ONLY if not others else _choice(last=last, spoke=best is spoke)
        sentences = self.sentences(nearest[best].end, place)
        return Antecedent(best, margin, others[0] if others else None, choice[best.sex.value], sentences)

    def _score(self, mention: Mention, person: Person, rank: int, place: int, sex: Sex) -> float:
        score = _START - _SENTENCE * min(self.sentences(mention.end, place), _FARTHEST) - _RANK * min(rank, _FARTHEST)
        score += _SUBJECT * mention.subject + _LEADS * mention.opens
        score -= _POSSESSIVE * mention.possessive
        score -= _UNTOLD[sex] * (not person.sex)
        return score + _OFTEN * min(len(person.mentions), _OFTEN_ENOUGH)

    def sentences(self, start: int, end: int) -> int:
        """Return about how many sentences end between two places."""
        text = self._text
        lines = text.count("\n\n", start, end) or text.count("\n", start, end)
        return lines + sum(text.count(stop, start, end) for stop in (". ", ".”", '."'))


def _choice(*, last: bool, spoke: bool) -> Mapping[str, str]:
    if last:
        return reasons.LAST
    return reasons.SPEAKING if spoke else reasons.LIKELIEST
