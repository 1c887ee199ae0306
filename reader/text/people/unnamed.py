# SPDX-License-Identifier: MIT
"""Persons without a name that a later *he* or *she* can mean: *an old man in the queue*, *the official*."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.model.person import Sex
from reader.text.grammar.phrase import Phrase
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.find import People
from reader.text.people.mention import Person, Row

_LEADS = 3  # words of a sentence among which a noun without an article is its subject
_WIDEST = 6  # words from an article to its noun
_SENTENCE_SIGNS = ".!?:"
_VERB_ENDS = ("ed", "s")
_REACH, _LOOKED_AT = 2500, 10  # code points before *the banker*, and persons in them, among whom a banker is sought


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Somebody whom the text [start, end) describes without a name. `subject`: its clause tells what they do.

    `new`: a word like *a* introduces them.
    """

    start: int
    end: int
    words: str
    sex: Sex
    subject: bool
    opens: bool
    new: bool


class Strangers:
    """Finds and keeps the unnamed of one article."""

    def __init__(self, text: str, people: People, vocabulary: Vocabulary) -> None:
        self._text, self._people = text, people
        self._vocabulary, self._words = vocabulary, vocabulary.persons
        self._plural = tuple(vocabulary.persons.plural_ends)
        self._female = tuple(vocabulary.persons.female_ends)

    @cached_property
    def _described(self) -> frozenset[str]:
        return frozenset(word for person in self._people.persons for word in person.role_words)

    @cached_property
    def _leading(self) -> frozenset[str]:
        return self._words.introducing | self._words.definite

    @cached_property
    def _found(self) -> list[Unnamed]:
        """All of them in order; looked for when somebody is first asked about, which many articles never do."""
        look = self._bare if self._words.bare_roles else self._introduced
        return [one for row in self._people.rows for one in look(row)]

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self._found]

    def before(self, place: int, reach: int, most: int) -> Sequence[Unnamed]:
        """Return the last ones that begin in the `reach` code points before a place."""
        end = bisect_left(self._starts, place)
        begin = max(bisect_left(self._starts, place - reach), end - most)
        return self._found[begin:end]

    def keep(self, row: Row, first: int, last: int) -> Unnamed | None:
        """Keep whom a phrase, the tokens [first, last), means as the speaker; None if that is no single person."""
        head = row[last - 1]
        if not self._person(head.low) and not self._somebody(row[first:last]):
            return None
        one = self._made(row, first, last, subject=True)
        at = bisect_left(self._starts, one.start)
        if at < len(self._found) and self._starts[at] == one.start:
            return self._found[at]
        self._found.insert(at, one)
        self._starts.insert(at, one.start)
        return one

    def _introduced(self, row: Row) -> Iterator[Unnamed]:
        """Yield whom the phrases of a paragraph introduce, outside quotation marks.

        A definite noun does so that begins a sentence and isn't what somebody with a name was called.
        """
        leading = self._leading
        for first, token in enumerate(row):
            if token.low not in leading or token.passage is not None:
                continue
            introduced = token.low in self._words.introducing
            if not introduced and not _opens(row, first):
                continue
            last = self._noun_end(row, first + 1)
            if last and not self._told(row, first, last):
                one = self._made(row, first, last, subject=self._acts(row, first, last))
                if introduced or (one.subject and row[last - 1].low not in self._described):
                    yield one

    def _bare(self, row: Row) -> Iterator[Unnamed]:
        """Yield the nouns without an article that begin a sentence, or follow a verb of speech."""
        begin = 0
        for at, token in enumerate(row):
            if _opens(row, at):
                begin = at
            if token.passage is not None or not token.is_word or not self._person(token.low) or token.name is not None:
                continue
            inverted = at > 0 and self._vocabulary.says(row[at - 1].low)
            first = at if inverted else begin
            leads = inverted or (at - begin < _LEADS and not any(self._ends(each.low) for each in row[begin:at]))
            if leads and token.low not in self._described and not self._told(row, first, at + 1):
                yield self._made(row, first, at + 1, subject=True)

    def _noun_end(self, row: Row, at: int) -> int:
        """Return where the noun for a person ends to which an article belongs, 0 if there is none."""
        end = 0
        for place in range(at, min(at + _WIDEST, len(row))):
            token = row[place]
            if not token.is_word or token.name is not None or token.passage is not None or self._ends(token.low):
                break
            if self._person(token.low) and (self._words.nouns_capital or not token.capital):
                end = place + 1
        return end

    def _ends(self, low: str) -> bool:
        vocabulary = self._vocabulary
        small = low in vocabulary.links or low in vocabulary.stops or low in vocabulary.prepositions
        return small or low in vocabulary.helpers or low in vocabulary.determiners or vocabulary.says(low)

    def _person(self, low: str) -> bool:
        if low not in self._vocabulary.roles or low in self._words.bodies:
            return False
        return not (low.endswith(self._plural) and low[:-1] in self._vocabulary.roles)

    def new(self, row: Row, phrase: Phrase) -> bool:
        """Tell whether a phrase means nobody whom the paper names: it is indefinite, or means several, or a text.

        *The banker* doesn't either where a banker was introduced.
        """
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        first, last = head[0], head[-1]
        text = last.low in self._words.bodies or last.low in self._vocabulary.claims
        several = last.low.endswith(self._plural) and last.low not in self._vocabulary.titles
        if text or several or first.low in self._words.indefinite or first.low in self._words.introducing:
            return True
        return self._introduced_before(last)

    def rival(self, row: Row, phrase: Phrase, person: Person) -> bool:
        """Tell whether *the foreign banker* is a banker introduced without a name: nobody calls `person` foreign."""
        head = row[phrase.first : phrase.head] or row[phrase.first : phrase.last]
        details = {token.low for token in head[1:-1]} - self._vocabulary.determiners
        return bool(details) and not details & person.role_words and self._introduced_before(head[-1])

    def _introduced_before(self, noun: Token) -> bool:
        before = self.before(noun.start, _REACH, _LOOKED_AT)
        return any(one.new and one.words.lower().endswith(noun.low) for one in before)

    def _somebody(self, phrase: Row) -> bool:
        """Tell whether a noun that an article introduces as a speaker is a person, though no list knows it."""
        first, head = phrase[0], phrase[-1]
        low = head.low
        body = low in self._words.bodies or low in self._words.firm_nouns or low in self._vocabulary.claims
        introduced = first is not head and first.low in self._words.introducing
        return introduced and not (body or head.capital or low.endswith(self._plural))

    def _told(self, row: Row, first: int, last: int) -> bool:
        """Tell whether a name says who it is: beside it, in an apposition, or before *is*."""
        behind = row[last : last + 2]
        if any(token.name is not None for token in behind):
            return True
        before = row[max(0, first - 2) : first]
        if before and before[-1].low in self._vocabulary.predicates:
            return True
        return len(before) > 1 and before[-1].text == "," and before[0].name is not None

    def _made(self, row: Row, first: int, last: int, *, subject: bool) -> Unnamed:
        start, end = row[first].start, row[last - 1].end
        sex = self._sex(row[last - 1].low)
        new = row[first].low in self._words.introducing
        return Unnamed(start, end, self._text[start:end], sex, subject, _opens(row, first), new)

    def _sex(self, low: str) -> Sex:
        if low in self._words.female or (self._female and low.endswith(self._female)):
            return Sex.FEMALE
        return Sex.MALE if low in self._words.male or self._female else Sex.UNKNOWN

    def _acts(self, row: Row, first: int, last: int) -> bool:
        """Tell whether the phrase is probably the subject of its clause."""
        before = row[first - 1] if first else None
        if before is None or before.points(_SENTENCE_SIGNS) or self._vocabulary.says(before.low):
            return True
        if before.is_word and (before.low in self._vocabulary.links or before.low in self._vocabulary.prepositions):
            return False
        return last < len(row) and self._verb(row[last])

    def _verb(self, token: Token) -> bool:
        if not token.is_word or token.capital:
            return False
        vocabulary, low = self._vocabulary, token.low
        return (
            low in vocabulary.helpers
            or low in vocabulary.verbs
            or low in vocabulary.relatives
            or low.endswith(_VERB_ENDS)
        )


def _opens(row: Row, at: int) -> bool:
    return at == 0 or row[at - 1].points(_SENTENCE_SIGNS)
