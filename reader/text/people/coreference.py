# SPDX-License-Identifier: MIT
"""From the words beside a reporting verb to whom they mean: a person, an institution, somebody unnamed, or nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.model.article import Speaker, SpeakerKind
from reader.model.person import Sex
from reader.text.grammar.phrase import Phrase
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people import reasons
from reader.text.people.bodies import Bodies
from reader.text.people.definite import DefiniteRoles
from reader.text.people.descriptions import descriptions_for
from reader.text.people.find import People
from reader.text.people.mention import Mention, Person, Row
from reader.text.people.naming import Naming
from reader.text.people.pronouns import Pronouns, Who
from reader.text.people.settle import DOUBTFUL
from reader.text.people.subjects import is_subject, sex_by_pronouns, sex_of_pronoun
from reader.text.people.unnamed import Strangers, Unnamed

_NOBODY = 0.6
_SHARED, _ROLE, _ONLY_ROLE, _PAIR = 0.75, 0.85, 0.7, 0.6
_UNNAMED, _KNOWN, _INSTITUTION, _BODY, _CAPITAL = 0.85, 0.8, 0.9, 0.75, 0.7
_PRONOUN, _PER_MARGIN, _CLOSE = 0.6, 0.3, 0.15
_FAR, _FAR_SENTENCES = 0.75, 6  # how sure a pronoun is that stands far from its name
_LETTERS = 2  # of words that describe somebody, at least: "12-11" and "l'" don't
_SPOKEN = 8  # of those who spoke last, how many are looked at
_PAIR_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom the words [start, end) of the text mean. No speakers: nobody can be named.

    `factor` (0 to 1) is how sure that is, given that these are the words for the speaker; `reason` says why in one of
    the sentences of `reasons`.
    """

    start: int
    end: int
    speakers: tuple[Speaker, ...]
    factor: float
    reason: str


class Coreference:
    """Resolves the speakers of one article, in the order of its text."""

    def __init__(self, text: str, people: People, vocabulary: Vocabulary) -> None:
        """Learn roles and sexes from the text; the persons of `people` are completed by them."""
        self._text, self._people, self._vocabulary = text, people, vocabulary
        self._naming = Naming(vocabulary)
        self._learn()
        self._strangers = Strangers(text, people, vocabulary)
        self._pronouns = Pronouns(text, people, self._strangers)
        self._roles = DefiniteRoles(people, vocabulary)
        self._bodies = Bodies(text, people, vocabulary)
        self._institutions: list[str] = []
        self._body_spoke = (-1, "")
        self._spoken: list[tuple[int, Who]] = []

    def _learn(self) -> None:
        descriptions = descriptions_for(self._vocabulary)
        for person in self._people.persons:
            descriptions.describe(person)
            person.sex = person.sex or sex_by_pronouns(person, self._vocabulary)
        for mention in self._people.mentions:
            mention.subject = is_subject(mention, self._vocabulary)
        for first, second in pairwise(self._people.mentions):
            if second.subject and self._naming.joined(first, second):
                first.subject = True

    def resolve(self, row: Row, phrase: Phrase, place: int) -> Resolved:
        """Say whom a noun phrase of a sentence means as the speaker of the passage that begins at `place`."""
        mentions = self._naming.named(row, phrase)
        if mentions:
            return self._named(mentions, row[phrase.first], place)
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        start, end = head[0].start, head[-1].end
        words = self._text[start:end]
        low = head[0].low if len(head) == 1 else ""
        if low in self._vocabulary.pronouns or low in self._vocabulary.possessives:
            return self._pronoun(low, start, end, place)
        person, reason = self._roles.described(row, phrase, start)
        if person is not None and not self._strangers.rival(row, phrase, person):
            self._spoken.append((place, person))
            sure = _ROLE if reason == reasons.ROLE else _ONLY_ROLE
            return Resolved(start, end, _persons([person]), sure, reason.format(mention=words, name=person.name))
        return self._unnamed(row, phrase, (start, end), place)

    def _named(self, mentions: Sequence[Mention], first: Token, place: int) -> Resolved:
        persons = list(dict.fromkeys(mention.person for mention in mentions if mention.person is not None))
        self._spoken.append((place, persons[0]))
        mention, person = mentions[0], persons[0]
        words, factor, speakers = self._text[mention.start : mention.end], 1.0, _persons(persons)
        if len(persons) > 1:
            reason = reasons.TOGETHER.format(names=_listed(persons))
        elif mention.start > first.start and first.is_word and not first.capital and mention.first == 0:
            reason = reasons.BESIDE.format(mention=words, name=person.name)
        elif len(mention.words) == len(person.words):
            reason = reasons.NAMED.format(name=person.name)
        elif len(mention.words) == 1 and self._people.shared(person):
            reason, factor = reasons.SHARED_NAME.format(mention=words, name=person.name), _SHARED
        else:
            reason = reasons.SHORT_NAME.format(mention=words, name=person.name)
        if person.confidence <= DOUBTFUL:
            factor = min(factor, _CAPITAL)
        return Resolved(mention.start, mention.end, speakers, factor, reason)

    def _pronoun(self, low: str, start: int, end: int, place: int) -> Resolved:
        words = self._text[start:end]
        code = self._vocabulary.pronouns.get(low) or self._vocabulary.possessives[low]
        sex = sex_of_pronoun(low, self._vocabulary)
        if code == "p":
            return self._pair(start, end, place)
        if not sex:
            spoke, name = self._body_spoke
            if (
                low in self._vocabulary.persons.things
                and spoke >= max((at for at, _ in self._spoken[-1:]), default=-1)
                and name
            ):
                return self._same_body(start, end, name)
            return Resolved(start, end, (), _NOBODY, reasons.NO_PERSON.format(mention=words))
        return self._single(words, sex, (start, end), place)

    def _single(self, words: str, sex: Sex, span: tuple[int, int], place: int) -> Resolved:
        start, end = span
        found = self._pronouns.antecedent(sex, start, self._speaker_before(place))
        if found is None:
            return Resolved(start, end, (), _NOBODY, reasons.NOBODY_FITS.format(mention=words))
        self._spoken.append((place, found.who))
        name = _called(found.who)
        if found.margin < _CLOSE and found.runner_up is not None:
            doubt = reasons.TWO_FIT.format(mention=words, name=name, other=_called(found.runner_up))
            return Resolved(start, end, (), _NOBODY, doubt)
        most = _FAR if found.sentences > _FAR_SENTENCES else 1.0
        factor = min(most, _PRONOUN + _PER_MARGIN * found.margin)
        distance = reasons.distance_words(found.sentences)
        if isinstance(found.who, Unnamed):
            speaker = Speaker(SpeakerKind.ANONYMOUS, name)
            reason = reasons.STRANGER.format(mention=words, name=name, distance=distance)
            return Resolved(start, end, (speaker,), min(factor, _KNOWN), reason)
        reason = reasons.PRONOUN.format(mention=words, name=name, choice=found.choice, distance=distance)
        return Resolved(start, end, _persons([found.who]), factor, reason)

    def _pair(self, start: int, end: int, place: int) -> Resolved:
        words = self._text[start:end]
        mentions, sentences = self._naming.pair(self._people.told_before(start, 6), self._pronouns.sentences, start)
        persons = list(dict.fromkeys(mention.person for mention in mentions if mention.person is not None))
        if len(persons) < 2 or sentences > _PAIR_SENTENCES:
            return Resolved(start, end, (), _NOBODY, reasons.NO_PERSON.format(mention=words))
        self._spoken.append((place, persons[0]))
        distance = reasons.distance_words(sentences)
        reason = reasons.PAIR.format(mention=words, names=_listed(persons), distance=distance)
        return Resolved(start, end, _persons(persons), _PAIR, reason)

    def _unnamed(self, row: Row, phrase: Phrase, span: tuple[int, int], place: int) -> Resolved:
        start, end = span
        words = self._text[start:end]
        if row[phrase.first].low in self._vocabulary.relatives:
            return Resolved(start, end, (), _NOBODY, reasons.RELATIVE.format(mention=words))
        if sum(map(str.isalpha, words)) < _LETTERS:
            return Resolved(start, end, (), _NOBODY, reasons.NO_PERSON.format(mention=words))
        name, known = self._bodies.institution(row, phrase)
        only = self._institutions[0] if len(self._institutions) == 1 else ""
        if not name and only and self._bodies.is_firm(row, phrase, only):
            return self._same_body(start, end, only)
        if not name:
            speaker = Speaker(SpeakerKind.ANONYMOUS, words)
            stranger = self._strangers.keep(
                row, phrase.first, phrase.head if phrase.head > phrase.first else phrase.last
            )
            if stranger is not None:
                self._spoken.append((place, stranger))
            sure = _UNNAMED if self._strangers.new(row, phrase) else _KNOWN
            return Resolved(start, end, (speaker,), sure, reasons.UNNAMED.format(mention=words))
        reason = reasons.NAMED_BODY if known else reasons.INSTITUTION
        if name not in self._institutions:
            self._institutions.append(name)
        self._body_spoke = (place, name)
        speaker = Speaker(SpeakerKind.INSTITUTION, name)
        sure = _INSTITUTION if self._bodies.proven(name) else _CAPITAL
        return Resolved(start, end, (speaker,), sure, reason.format(mention=words, name=name))

    def _same_body(self, start: int, end: int, name: str) -> Resolved:
        reason = reasons.NAMED_BODY.format(mention=self._text[start:end], name=name)
        return Resolved(start, end, (Speaker(SpeakerKind.INSTITUTION, name),), _BODY, reason)

    def _speaker_before(self, place: int) -> Who | None:
        return next((who for at, who in reversed(self._spoken[-_SPOKEN:]) if at < place), None)


def _persons(persons: Sequence[Person]) -> tuple[Speaker, ...]:
    return tuple(Speaker(SpeakerKind.PERSON, person.name) for person in persons)


def _listed(persons: Sequence[Person]) -> str:
    *others, last = [person.name for person in persons]
    return f"{', '.join(others)} and {last}"


def _called(who: Who) -> str:
    return who.words if isinstance(who, Unnamed) else who.name
