# SPDX-License-Identifier: MIT
"""Whom *he* or *she* means: by sex, nearness, subject before object, and who has been speaking."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.model.person import Sex
from reader.text.people import reasons
from reader.text.people.find import People
from reader.text.people.mention import Mention, Person
from reader.text.people.unnamed import Strangers, Unnamed

Who = Person | Unnamed
"""Somebody whom a pronoun can mean."""

_REACH = 2500  # code points before the pronoun
_MENTIONS, _STRANGERS = 30, 10
_START = 3.0
_SENTENCE, _RANK, _FARTHEST = 0.6, 0.25, 8
_SUBJECT, _POSSESSIVE, _SPOKE, _LEADS = 1.2, 0.8, 0.6, 0.3
_OFTEN, _OFTEN_ENOUGH = 0.02, 15
_UNTOLD: Mapping[Sex, float] = {Sex.MALE: 0.25, Sex.FEMALE: 1.6}  # a person whose sex nothing tells
_STRANGE: Mapping[Sex, float] = {Sex.MALE: 0.25, Sex.FEMALE: 0.5}
_LONELY = 1.5  # what a lone candidate is compared with


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Whom a pronoun means: by how much before the `runner_up`, how many sentences back, and why in words."""

    who: Who
    margin: float
    runner_up: Who | None
    choice: str
    sentences: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    who: Who
    score: float
    place: int


class Pronouns:
    """Finds whom a pronoun of one article's text means."""

    def __init__(self, text: str, people: People, strangers: Strangers) -> None:
        self._text, self._people, self._strangers = text, people, strangers

    def antecedent(self, sex: Sex, place: int, spoke: Who | None) -> Antecedent | None:
        """Return the likeliest person of a sex told of before a place outside quotation marks; `spoke` spoke last."""
        best: dict[Who, _Candidate] = {}
        nearest: dict[Who, int] = {}
        for one in self._candidates(sex, place):
            score = one.score + _SPOKE * (one.who is spoke)
            nearest[one.who] = max(one.place, nearest.get(one.who, 0))
            if one.who not in best or score > best[one.who].score:
                best[one.who] = _Candidate(one.who, score, one.place)
        if not best:
            return None
        first, *others = sorted(best.values(), key=lambda one: (-one.score, -one.place))
        who = first.who
        margin = first.score - (others[0].score if others else first.score - _LONELY)
        last = nearest[who] == max(nearest.values())
        choice = reasons.ONLY if not others else _choice(last=last, spoke=who is spoke)
        sentences = self.sentences(nearest[who], place)
        return Antecedent(who, margin, others[0].who if others else None, choice[who.sex.value], sentences)

    def _candidates(self, sex: Sex, place: int) -> Iterator[_Candidate]:
        near = [m for m in self._people.told_before(place, _MENTIONS) if m.start >= place - _REACH]
        for rank, mention in enumerate(reversed(near)):
            person = mention.person
            if person is not None and person.sex in {Sex.UNKNOWN, sex}:
                yield _Candidate(person, self._score(mention, person, rank, place, sex), mention.end)
        for stranger in self._strangers.before(place, _REACH, _STRANGERS):
            if stranger.sex in {Sex.UNKNOWN, sex}:
                rank = sum(mention.start > stranger.start for mention in near)
                yield _Candidate(stranger, self._score_of_stranger(stranger, rank, place, sex), stranger.end)

    def _score(self, mention: Mention, person: Person, rank: int, place: int, sex: Sex) -> float:
        score = self._nearness(mention.end, rank, place) + _SUBJECT * mention.subject + _LEADS * mention.opens
        score -= _POSSESSIVE * mention.possessive
        score -= _UNTOLD[sex] * (not person.sex)
        return score + _OFTEN * min(len(person.mentions), _OFTEN_ENOUGH)

    def _score_of_stranger(self, stranger: Unnamed, rank: int, place: int, sex: Sex) -> float:
        score = self._nearness(stranger.end, rank, place) + _SUBJECT * stranger.subject + _LEADS * stranger.opens
        return score - _STRANGE[sex] * (not stranger.sex)

    def _nearness(self, end: int, rank: int, place: int) -> float:
        return _START - _SENTENCE * min(self.sentences(end, place), _FARTHEST) - _RANK * min(rank, _FARTHEST)

    def sentences(self, start: int, end: int) -> int:
        """Return about how many sentences end between two places."""
        text = self._text
        lines = text.count("\n\n", start, end) or text.count("\n", start, end)
        return lines + sum(text.count(stop, start, end) for stop in (". ", ".”", '."'))


def _choice(*, last: bool, spoke: bool) -> Mapping[str, str]:
    if last:
        return reasons.LAST
    return reasons.SPEAKING if spoke else reasons.LIKELIEST
