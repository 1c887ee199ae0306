# SPDX-License-Identifier: MIT
"""Where in a run of capitals the name begins and ends, and which title or role stands before it."""

from dataclasses import dataclass

from reader.model.person import Sex
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.declension import Declension, case_key
from reader.text.people.mention import Row
from reader.text.people.name_list import is_given, is_surname, no_surnames
from reader.text.people.runs import is_initial

_SENTENCE_SIGNS = ".!?:—…"
_OWNERS = 3  # words between a role and a name that say whose role it is


@dataclass(slots=True)
class Frame:
    """A name, tokens [first, last) of `row`, in its run of capitals that begins at `start`."""

    row: Row
    start: int
    first: int
    last: int
    title: str = ""
    sex: Sex = Sex.UNKNOWN


class Framer:
    """Finds names inside runs with the words of one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.persons
        self._roles = no_surnames(vocabulary.roles, vocabulary.persons.nouns)
        self._ends = tuple(vocabulary.persons.title_ends)
        endings = vocabulary.persons.case_endings if vocabulary.persons.base_forms else frozenset[str]()
        self._declined = {case_key(word, endings): word for word in vocabulary.roles} if endings else {}
        self._endings = endings
        persons = vocabulary.persons
        self._declension = Declension(persons.case_endings, persons.base_forms, persons.women_forms)
        self._surname_ends = (*vocabulary.persons.base_forms, *vocabulary.persons.women_forms)
        self._ends_owner = vocabulary.stops | vocabulary.helpers | vocabulary.determiners | vocabulary.conjunctions

    def frame(self, row: Row, start: int, end: int) -> Frame:
        """Take titles and other words off both ends of a run. It may leave nothing."""
        frame = Frame(row, start, start, end)
        several = end - start > 1
        if several:
            self._behind_last_title(frame)
            while frame.first < end and self._skip(frame):
                frame.first += 1
        if not frame.title and frame.first == start:
            self._role_before(frame)
        while several and frame.last > frame.first and self._off_the_end(frame):
            frame.last -= 1
        return frame

    def opens(self, row: Row, at: int) -> bool:
        """Tell whether a token begins a sentence."""
        before = row[at - 1] if at else None
        if before is None or before.passage != row[at].passage or before.points(_SENTENCE_SIGNS):
            return True
        return before.is_word and before.text[-1] == "." and before.low in self._words.firm_tails

    def is_title(self, word: str) -> bool:
        """Tell whether a word in lower case without its full stop is a title."""
        if word in self._vocabulary.titles or (bool(self._ends) and word.endswith(self._ends)):
            return True
        return bool(self._declined) and self._first_case(word) in self._vocabulary.titles

    def _is_particle(self, token: Token) -> bool:
        """Tell whether a token is of a name without its full stop: *Del. Roe* is a delegate, not *Lana Del Rey*."""
        return token.low in self._vocabulary.name_particles

    def _first_case(self, word: str) -> str:
        """Return the first case of a declined role; every other word as it is."""
        return self._declined.get(case_key(word, self._endings), word) if self._declined else word

    def sex_of(self, word: str) -> Sex:
        """Return the sex that a title or role tells."""
        if word in self._words.female:
            return Sex.FEMALE
        return Sex.MALE if word in self._words.male else Sex.UNKNOWN

    def _behind_last_title(self, frame: Frame) -> None:
        row = frame.row
        for at in range(frame.last - 2, frame.start - 1, -1):
            word = row[at].low.rstrip(".").rpartition("-")[2]
            if not self.is_title(word) or row[at + 1].low in self._words.suffixes or self._is_particle(row[at]):
                continue
            if word in self._words.title_names and self._is_name(frame, at):
                continue
            frame.first, frame.title = at + 1, word
            sexes = {self.sex_of(row[i].low.rstrip(".")) for i in range(frame.start, at + 1)}
            frame.sex = Sex.FEMALE if Sex.FEMALE in sexes else Sex.MALE if Sex.MALE in sexes else Sex.UNKNOWN
            return

    def _is_name(self, frame: Frame, at: int) -> bool:
        """Tell whether a title is a name here: Martin Luther King, the analyst Earl Johnson."""
        row, start = frame.row, frame.start
        if at > start:
            return is_given(row[start].low)
        return start > 0 and row[start - 1].low in self._vocabulary.roles and is_given(row[at].low)

    def _skip(self, frame: Frame) -> bool:
        """Tell whether the first word of what is left belongs to no name; a title is noted."""
        row, at, left = frame.row, frame.first, frame.last - frame.first
        low = row[at].low
        word = low.rstrip(".")
        if left < 2:
            return False
        named = word in self._words.title_names and self._is_name(frame, at)
        if self.is_title(word) and not named and not self._is_particle(row[at]):
            frame.title, frame.sex = word, self.sex_of(word) or frame.sex
            return True
        if low in self._words.not_names or word in self._roles:
            if self._given_before_surname(frame) or self._capital_particle(frame, low):
                return False
            if word not in self._roles:
                frame.title = ""
            return True
        stem, _, tail = word.rpartition("-")
        if stem and tail in self._words.title_tails:
            first = stem.partition("-")[0]
            frame.title = first if self.is_title(first) else ""
            return True
        return self._noun_of_owner(frame) if left == 2 else self._place(frame) or self._stranger(frame)

    def _noun_of_owner(self, frame: Frame) -> bool:
        """Tell whether a noun at a sentence's head stands before whose it is: *Слова Орловой*."""
        row, at = frame.row, frame.first
        if frame.title or not self._declined or not self._declension.oblique(row[at + 1].low):
            return False
        return not is_given(row[at].low) and not is_initial(row[at].text) and self.opens(row, frame.start)

    def _place(self, frame: Frame) -> bool:
        """Tell whether a place leads in a run that begins with its preposition: In Dayton Mary Walker won."""
        row, at = frame.row, frame.first
        return at > frame.start and row[at - 1].low in self._vocabulary.prepositions and is_given(row[at + 1].low)

    def _capital_particle(self, frame: Frame, low: str) -> bool:
        """Tell whether a particle with a capital begins the name behind a title: M. Le Pen."""
        return frame.title in self._words.courtesy and low in self._vocabulary.name_particles

    def _given_before_surname(self, frame: Frame) -> bool:
        first, second = frame.row[frame.first], frame.row[frame.first + 1]
        if frame.last - frame.first != 2 or first.low in self._vocabulary.determiners:
            return False
        return is_given(first.low) and is_surname(second.low) and not self.opens(frame.row, frame.start)

    def _stranger(self, frame: Frame) -> bool:
        """Tell whether a capital word stands before a given name: *Widget's* in Widget Alice Miller."""
        first, second = frame.row[frame.first], frame.row[frame.first + 1]
        known = is_given(first.low) or is_initial(first.text) or "-" in first.low
        if known or first.low in self._words.firms:
            return False
        if frame.title:
            named = is_given(second.low) or is_surname(frame.row[frame.last - 1].low)
            return bool(self._words.base_forms) and named
        if not is_given(second.low) or second.low in self._words.not_names:
            return False
        if second.low in self._vocabulary.name_particles:
            return False
        opening = frame.first == frame.start and frame.last - frame.first == 3 and self.opens(frame.row, frame.start)
        return opening or is_surname(frame.row[frame.last - 1].low)

    def _role_before(self, frame: Frame) -> None:
        """Note a role in small letters right before the name, or before a comma (*his wife, Ann,*)."""
        row, at = frame.row, frame.first - 1
        if at < 0 or row[at].passage != row[frame.first].passage:
            return
        if row[at].is_word and not self._is_particle(row[at]):
            at -= self._owned_role(row, at)
            self._note_role(frame, row[at].low.rstrip("."))
            if not frame.title and self._declined:
                self._role_of_something(frame)
        elif row[at].text == "," and at > 0 and self._stands_alone(frame):
            self._note_role(frame, row[at - 1].low)

    def _note_role(self, frame: Frame, word: str) -> None:
        word = self._first_case(word)
        tail = word.rpartition("-")[2]
        role = word in self._vocabulary.roles and word not in self._words.bodies
        if role and (word in self._vocabulary.titles or not word.endswith("s")):
            frame.title, frame.sex = word, self.sex_of(word)
        elif tail in self._vocabulary.titles:
            frame.title, frame.sex = tail, self.sex_of(tail)

    def _owned_role(self, row: Row, at: int) -> bool:
        """Tell whether the role at `at` is whose the title before it is: *заместитель министра Орлова*."""
        if not self._declined or not at:
            return False
        title, owner = self._first_case(row[at - 1].low), self._first_case(row[at].low)
        return title in self._vocabulary.titles and owner in self._vocabulary.roles

    def _role_of_something(self, frame: Frame) -> None:
        """Note a role that nouns in small letters part from a surname: *министр обороны Грачев*.

        What has not the ending of a surname may be the name of the thing: *мэр города Лесной*.
        """
        row, at = frame.row, frame.first - 1
        low = row[frame.last - 1].low
        if not (is_surname(low) or case_key(low, self._endings).endswith(self._surname_ends)):
            return
        for place in range(at, max(-1, at - 1 - _OWNERS), -1):
            token = row[place]
            if not token.is_word or token.capital or token.low in self._vocabulary.verbs:
                return
            if place < at:
                self._note_role(frame, token.low)
            if frame.title or token.low in self._ends_owner:
                return

    def _stands_alone(self, frame: Frame) -> bool:
        """Tell whether a given name, or two or three words, stand between commas."""
        row, length = frame.row, frame.last - frame.first
        if frame.last >= len(row) or row[frame.last].text != ",":
            return False
        if any(token.low in self._words.not_names for token in row[frame.first : frame.last]):
            return False
        return 2 <= length <= 3 or (length == 1 and is_given(row[frame.first].low))

    def _off_the_end(self, frame: Frame) -> bool:
        low, left = frame.row[frame.last - 1].low, frame.last - frame.first
        if left > 2 and low in self._roles and low not in self._words.title_names and low not in self._words.firms:
            return True
        return (left > 2 and low in self._words.not_names) or (left > 1 and low in self._vocabulary.times)


def is_possessed(row: Row, last: int) -> bool:
    """Tell whether a possessive ending stands at `last`."""
    return last < len(row) and row[last].kind is Kind.POSSESSIVE
