# SPDX-License-Identifier: MIT
"""From weighed mentions to persons: full names first, then surnames alone, then what evidence is left."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from reader.model.person import Sex
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.declension import Declension
from reader.text.people.gather import Candidate, Gathered
from reader.text.people.mention import Mention, Person
from reader.text.people.name_list import given_first_case, is_given
from reader.text.people.same_name import Names, chosen
from reader.text.people.single import Alone
from reader.text.people.subjects import sex_told
from reader.text.people.weight import LIKELY

_ALONE = 0.5  # persons are called by the last word alone, firms and things by the first
_TIED = 0.5
_COMPARED = 40  # persons of one surname
_TITLE_REACH = 4  # tokens before a name among which its title stands
DOUBTFUL = 0.6
"""How sure it is that somebody is a person of whom nothing is known but that a reporting verb stands before a name."""

_TRUST_SURE, _TRUST_TITLED, _TRUST_LIKELY, _TRUST_ALONE = 0.95, 0.9, 0.75, 0.7


class Settling:
    """The persons of one article as they come together."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.persons
        self._names = Names(vocabulary.persons)
        words = vocabulary.persons
        self._declension = Declension(words.case_endings, words.base_forms, words.women_forms)
        self._by_surname: dict[str, list[Person]] = defaultdict(list)
        self._by_given: dict[str, list[Person]] = defaultdict(list)
        self._called: set[str] = set()
        self._speaking: set[str] = set()
        self.persons: list[Person] = []

    def settle(self, gathered: Gathered) -> None:
        """Make persons of all that was gathered, lines in capitals apart."""
        alone = [one for one in gathered.weak if len(one.core) == 1]
        self._called = {one.core[0] for one in alone}
        self._speaking = {one.core[0] for one in alone if self._speaks(one.mention)}
        self._full(one for one in gathered.sure if len(one.core) > 1 and not self._firm(one, gathered))
        for one in gathered.sure:
            if len(one.core) < 2 and not self._firm(one, gathered):
                self._alone(one)
        several = [one for one in gathered.weak if len(one.core) > 1]
        for one in (*several, *several, *alone):  # the second time beside those that the first has found
            if one.mention.person is None:
                self._weak(one, gathered)
        if not self._words.nouns_capital:
            self._singles(gathered)
        self._asking(gathered)
        for one in several:
            if one.mention.person is None and one.weight >= 1:
                self._late(one)
        for person in self.persons:
            person.mentions.sort(key=lambda mention: mention.start)
            self._finish(person)

    def of_surname(self, word: str) -> list[Person]:
        """Return the persons of a surname."""
        return self._by_surname.get(self._names.key(word), [])

    def _firm(self, one: Candidate, gathered: Gathered) -> bool:
        return one.lows in gathered.firms and not one.mention.title

    def _full(self, found: Iterable[Candidate]) -> None:
        for one in sorted(found, key=lambda each: -len(each.core)):
            person = self._same(one) or self._new(one, _TRUST_SURE)
            person.add(one.mention)

    def _same(self, one: Candidate) -> Person | None:
        persons = self._by_surname.get(self._names.surname(one.core), [])[-_COMPARED:]
        return next((person for person in persons if self._names.same(person.words, one.core)), None)

    def _new(self, one: Candidate, confidence: float) -> Person:
        person = Person(one.mention.words, confidence)
        self.persons.append(person)
        self._by_surname[self._names.surname(one.core)].append(person)
        if len(one.core) > 1:
            self._by_given[self._names.key(one.core[0])].append(person)
        return person

    def _alone(self, one: Candidate) -> None:
        """Place a surname (or a given name) alone that a title makes a person."""
        person = self._named(one)
        (person or self._new(one, _TRUST_TITLED)).add(one.mention)

    def _named(self, one: Candidate) -> Person | None:
        key = self._names.key(one.core[0])
        sex = sex_told(one.mention, self._vocabulary) if one.mention.title else Sex.UNKNOWN
        namesakes = [
            each for each in self._by_surname.get(key, [])[-_COMPARED:] if not sex or each.sex in {Sex.UNKNOWN, sex}
        ]
        person = chosen(namesakes, one.mention)
        if person is None and (not one.mention.title or not is_given(one.core[0])):
            person = chosen(self._by_given.get(key, [])[-_COMPARED:], one.mention)
        return person

    def _weak(self, one: Candidate, gathered: Gathered) -> None:
        if one.lows in gathered.firms and not (len(one.lows) == 1 and self._full_name_of(one)):
            return
        person = self._weak_full(one) if len(one.core) > 1 else self._weak_single(one)
        if person is not None:
            person.add(one.mention)

    def _full_name_of(self, one: Candidate) -> bool:
        """Tell whether somebody of this surname is named in full: Miller Tower is a firm, Miller stays John Miller."""
        return any(len(person.words) > 1 for person in self._by_surname.get(self._names.surname(one.lows), []))

    def _weak_full(self, one: Candidate) -> Person | None:
        before = one.mention.before
        led = before is not None and (before.low in self._words.definite or before.low in self._words.locatives)
        weight = one.weight - led
        weight += _TIED * self._tied(one.mention)
        weight += _ALONE * ((one.core[-1] in self._speaking) - (one.core[0] in self._called))
        person = self._same(one) or self._family_first(one, weight) or self._behind_noun(one)
        return person or (self._new(one, _TRUST_LIKELY) if weight >= LIKELY else None)

    def _behind_noun(self, one: Candidate) -> Person | None:
        """Return whose surname stands behind the capital of a sentence's first word: Nevertheless Miller agreed."""
        mention = one.mention
        if not mention.opens or len(one.core) != 2 or is_given(one.core[0]):
            return None
        persons = [person for person in self.of_surname(one.core[1]) if len(person.words) > 1]
        if len(persons) != 1:
            return None
        mention.first, mention.words, mention.opens = mention.first + 1, mention.words[1:], False
        return persons[0]

    def _tied(self, mention: Mention) -> bool:
        """Tell whether *and* ties it to somebody known."""
        row, first, last = mention.row, mention.first, mention.last
        if first > 1 and row[first - 1].low in self._words.conjunctions and row[first - 2].name is not None:
            return True
        return last + 1 < len(row) and row[last].low in self._words.conjunctions and row[last + 1].name is not None

    def _speaks(self, mention: Mention) -> bool:
        behind = mention.behind
        return behind is not None and self._vocabulary.says(behind.low) and behind.low not in self._vocabulary.noun_like

    def _family_first(self, one: Candidate, weight: float) -> Person | None:
        """Return whom a title names by the first of two words, as where family names stand first: Vice Premier Tian."""
        if len(one.core) > 2 or is_given(one.core[0]) or (weight <= 1 and "-" not in one.core[1]):
            return None
        persons = self._by_surname.get(self._names.key(one.core[0]), [])[-_COMPARED:]
        return next((person for person in persons if len(person.words) == 1), None)

    def _weak_single(self, one: Candidate) -> Person | None:
        if one.weight >= 0:
            return self._named(one)
        person = chosen(self._by_surname.get(self._names.key(one.core[0]), [])[-_COMPARED:], one.mention)
        return person if person and len(person.words) > 1 else None

    def _singles(self, gathered: Gathered) -> None:
        left = [
            one
            for one in gathered.weak
            if len(one.lows) == 1 and one.weight >= 0 and one.mention.person is None and one.lows not in gathered.firms
        ]
        for group in Alone(self._vocabulary, gathered.firms).persons(left):
            person = self._new(group[0], _TRUST_ALONE)
            for one in group:
                person.add(one.mention)

    def _asking(self, gathered: Gathered) -> None:
        """Make perhaps a person of each word left that stands where a speaker does, and nothing tells what it is."""
        groups: dict[str, list[Candidate]] = defaultdict(list)
        for one in gathered.weak:
            if len(one.lows) == 1 and one.mention.person is None:
                groups[one.lows[0]].append(one)
        for group in Alone(self._vocabulary, gathered.firms).perhaps(groups.values()):
            person = self._new(group[0], DOUBTFUL)
            for one in group:
                person.add(one.mention)

    def _late(self, one: Candidate) -> None:
        """Give a fuller name to somebody whom only a surname alone made a person."""
        person = self._same(one)
        if person is not None and len(person.words) == 1:
            person.add(one.mention)

    def _finish(self, person: Person) -> None:
        person.words = max(person.mentions, key=lambda each: (len(each.words), -each.start)).words
        if self._words.case_endings:
            self._decline(person)
        person.role_words.update(mention.title for mention in person.mentions if mention.title)
        if not person.sex:
            votes = Counter(mention.own_sex for mention in person.mentions if mention.own_sex)
            person.sex = votes.most_common(1)[0][0] if votes else Sex.UNKNOWN

    def _decline(self, person: Person) -> None:
        """Put a name into its first case."""
        forms = [word for mention in person.mentions for word in mention.words]
        oblique = any(self._oblique(mention) for mention in person.mentions if mention.words == person.words)
        sex = person.sex or (Sex.MALE if oblique else Sex.UNKNOWN)
        *given, last = person.words
        last = self._declension.first_case(last, forms, sex, oblique=oblique)
        cased = (self._declension.first_case(word, forms, person.sex, oblique=False) for word in given)
        person.words = (*(given_first_case(word) for word in cased), last)

    def _oblique(self, mention: Mention) -> bool:
        """Tell whether the title or the given name says that a mention stands in another case than the first."""
        near = mention.row[max(0, mention.first - _TITLE_REACH) : mention.first]
        title = mention.title != "" and mention.title.rpartition("-")[2] not in {
            token.low.rstrip(".").rpartition("-")[2] for token in near
        }
        return title or (len(mention.words) > 1 and given_first_case(mention.words[0]) != mention.words[0])
