# SPDX-License-Identifier: MIT
"""How much speaks for a person behind a run of capitals: its words, what stands before it and behind it."""

import re

from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.around import is_scored, names_body
from reader.text.people.mention import Mention, Row
from reader.text.people.name_list import is_given, is_surname, no_surnames
from reader.text.people.runs import is_initial
from reader.text.words import fold

SURE = 2.0
"""From this weight on a run is a person by itself."""

LIKELY = 1.5
"""A person, unless the article says otherwise."""

_POINT = Kind.POINT
_NO_NOUN = ("ed", "s", "ly")
_NONE, _THING = 0.0, -2.0
_CERTAIN = 3.0
_HALF = 0.9
_ODD = re.compile(r"[\d/]")
_VOWELS = frozenset("aeiouyаеиоуыэюя")
_COMMON_WORD = -1.0  # White, Young: a person only if one of that name is named in full


class Scales:
    """Weighs mentions with the words of one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.persons
        self._roles = no_surnames(vocabulary.roles, vocabulary.persons.nouns)
        self._plural = tuple(vocabulary.persons.plural_ends)
        self._small = (vocabulary.determiners | vocabulary.prepositions) - vocabulary.roles
        plain = vocabulary.persons.not_names | self._roles
        self._never = frozenset(low for low in plain if not is_surname(low) or self._barred_alone(low))

    def hopeless(self, row: Row, at: int) -> bool:
        """Tell at a glance whether a word alone is no name, whatever follows: *The, in March, U.S.*, as most are."""
        token = row[at]
        if not token.text.isupper() and token.low not in self._never:
            return False
        before = row[at - 1] if at else None
        if before is None or before.low in self._small:
            return True
        if before.capital or self._words.base_forms:
            return before.kind is _POINT and before.text != ","
        if before.text == ",":
            return token.low in self._words.not_names
        return "-" not in before.low and before.low.rstrip(".") not in self._vocabulary.roles  # no title

    def weigh(self, mention: Mention, core: list[str]) -> float | None:
        """Return the weight of a mention with this `core`, or None if it is no name."""
        loud = self._loud(mention, core)
        if not core or not self._shaped(mention, core, loud=loud):
            return None
        weight = self._of_words(mention, core)
        if weight is None:
            return None
        beside = self._behind(mention, len(core)) + self._before(mention)
        if loud and not mention.title:
            weight, beside = 1.0, beside if beside >= 1 else _NONE  # in capitals much looks like a name
        weight += beside
        if self._words.nouns_capital and not (len(core) > 1 and self._told(mention, core)) and weight < _CERTAIN:
            return min(weight, 0.4)
        return weight

    def core(self, mention: Mention) -> list[str]:
        """Return the words of a name in lower case without *Jr* and its like."""
        lows = [word.lower().replace("’", "'") for word in mention.words]
        return [low for low in lows if low not in self._words.suffixes]

    def _told(self, mention: Mention, core: list[str]) -> bool:
        return bool(mention.title) or is_given(core[0]) or is_initial(mention.words[0])

    def _shaped(self, mention: Mention, core: list[str], *, loud: bool) -> bool:
        words = mention.words
        if len(core) - self._particles(core) > 4 or _ODD.search(" ".join(words)):
            return False
        if is_initial(words[-1]) and not is_initial(words[0]):
            return False
        if len(core[-1]) > 2 and _VOWELS.isdisjoint(fold(core[-1])):
            return False
        if loud:
            led = is_given(core[0]) or is_initial(words[0])
            return len(core) > 1 and led and is_surname(core[-1]) and not any(self._verb(low) for low in core)
        capitals = [word for word in words if len(word) > 2 and word.isupper()]
        return not any(not is_initial(word) and word.lower() in core for word in capitals)

    def _loud(self, mention: Mention, core: list[str]) -> bool:
        """Tell whether a name stands in capitals throughout."""
        capitals = [word for word in mention.words if word.isupper()]
        if not capitals:
            return False
        written = [word for word in mention.words if word.lower() in core and not is_initial(word)]
        return bool(written) and all(len(word) > 1 and word.isupper() for word in written)

    def _of_words(self, mention: Mention, core: list[str]) -> float | None:
        if mention.title in self._words.courtesy and core[-1] not in self._words.firms and not self._office(core[-1]):
            return _CERTAIN
        return self._single(mention, core[0]) if len(core) == 1 else self._several(mention, core)

    def _office(self, low: str) -> bool:
        """Tell whether a word calls somebody by an office: Mr. President."""
        return low in self._vocabulary.titles and not is_surname(low)

    def _single(self, mention: Mention, low: str) -> float | None:
        word = mention.words[0]
        if word.isupper():
            return None
        if self._rest(mention):
            return _COMMON_WORD
        if low not in self._words.not_names and low not in self._roles:
            if (
                mention.title
                and mention.first
                and mention.row[mention.first - 1].passage == mention.row[mention.first].passage
            ):
                return self._titled(mention, low)
            return _NONE if len(word) > 1 else None
        acts = not mention.opens or self._acts(mention.behind)
        return _COMMON_WORD if acts and is_surname(low) and not self._barred_alone(low) else None

    def _barred_alone(self, low: str) -> bool:
        return low in self._vocabulary.times or low in self._words.countries or low in self._vocabulary.determiners

    def _rest(self, mention: Mention) -> bool:
        """Tell whether a word is what is left of a name of a thing: *Cross* of Red Cross, *Lanka* of Sri Lanka."""
        before = mention.before
        if before is None or not before.capital or mention.title or mention.start - before.end > 1:
            return False
        vocabulary, low = self._vocabulary, before.low
        small = low in vocabulary.determiners or low in vocabulary.stops or low in vocabulary.prepositions
        other = low in vocabulary.conjunctions or low in vocabulary.times or low in vocabulary.helpers
        return low in self._words.not_names and not (small or other or low in vocabulary.pronouns)

    def _titled(self, mention: Mention, low: str) -> float:
        behind = mention.behind
        if names_body(mention, self._words):
            return _NONE
        if mention.title in self._words.loose:
            return _HALF
        return SURE if is_surname(low) or behind is None or not behind.capital else 1.0

    def _acts(self, token: Token | None) -> bool:
        return token is not None and self._verb(token.low)

    def _verb(self, low: str) -> bool:
        return low in self._vocabulary.verbs or low in self._vocabulary.helpers

    def _several(self, mention: Mention, core: list[str]) -> float | None:
        first, last = core[0], core[-1]
        if self._barred(mention, core):
            return None
        if mention.title and len(core) <= 3:
            sure = is_surname(last) or is_given(first) or mention.title not in self._words.loose
            return _CERTAIN if sure else SURE
        if is_given(first) and len(core) - self._particles(core) <= 3 + is_given(core[1]):
            return self._with_given_name(mention, core)
        if (is_initial(mention.words[0]) and len(core) <= 3) or any(map(self._inner_initial, mention.words[1:-1])):
            return _CERTAIN
        return self._strange(core)

    def _inner_initial(self, word: str) -> bool:
        return is_initial(word) and word.lower() not in self._words.not_names  # no U.K.

    def _strange(self, core: list[str]) -> float:
        """Weigh words of which none is a given name."""
        first, last = core[0], core[-1]
        arabic = first.startswith(("al-", "el-", "abu"))
        if arabic or (len(core) <= 3 and any(word in self._vocabulary.name_particles for word in core[1:-1])):
            return SURE if is_surname(last) or first.startswith("al-") else 1.0
        if last.endswith(self._plural) and not is_surname(last):
            return _NONE
        # The list has Russian given names seldom, and not in all cases.
        declined = bool(self._words.case_endings) and len(core) <= 3 and len(first) > 1 and is_surname(last)
        return LIKELY if declined else 1.0

    def _particles(self, core: list[str]) -> int:
        return len([low for low in core[1:-1] if low in self._vocabulary.name_particles])

    def _barred(self, mention: Mention, core: list[str]) -> bool:
        not_names, first, last = self._words.not_names, core[0], core[-1]
        if first in not_names and not mention.title:
            return True
        if last in self._roles and not is_given(first):
            return True
        if last not in not_names or (mention.title and is_surname(last) and len(core) == 2):
            return False
        full = is_given(first) and is_surname(last) and first not in not_names
        return not full or last in self._vocabulary.times

    def _with_given_name(self, mention: Mention, core: list[str]) -> float:
        if len(mention.words[-1]) < 2:
            return _NONE
        before = mention.before
        placed = mention.opens or (before is not None and before.low in self._words.locatives)
        plain = placed and core[0] in self._words.openers and not is_surname(core[-1])
        return 1.0 if plain or self._several_things(mention, core[-1]) else _CERTAIN

    def _several_things(self, mention: Mention, low: str) -> bool:
        """Tell whether a definite plural stands there: the Phoenix Suns."""
        before = mention.before
        definite = before is not None and before.low in self._words.definite
        return definite and low.endswith(self._plural) and not is_surname(low)

    def _before(self, mention: Mention) -> float:
        """Weigh what stands before a name: a sign of a table of scores, or a word for a thing that bears names."""
        if is_scored(mention, self._words):
            return 2.0
        if mention.title:
            return _NONE
        return _THING if self._of_firm(mention) or self._names_thing(mention) else _NONE

    def _of_firm(self, mention: Mention) -> bool:
        """Tell whether it is what somebody belongs to: Ann Bell of John Miller, the John Miller analyst Ann Bell."""
        row, first, last = mention.row, mention.first, mention.last
        if first > 1 and row[first - 1].low in self._words.affiliations and row[first - 2].capital:
            return True
        return last + 1 < len(row) and self._employs(row[last].low) and row[last + 1].capital

    def _employs(self, low: str) -> bool:
        return low in self._vocabulary.roles and low not in self._words.followers

    def _names_thing(self, mention: Mention) -> bool:
        """Tell whether a thing bears the name: the ship Ann Miller, its John Miller plant."""
        before, behind = mention.before, mention.behind
        if before is None or before.low in self._vocabulary.works or before.text == "<":
            return before is not None
        if behind is None or behind.capital or behind.low in self._words.followers:
            return False
        if behind.low in self._words.firms and not self._words.nouns_capital:
            return True  # 35 new Ann Miller stores
        owned = before.low in self._vocabulary.determiners or before.kind is Kind.POSSESSIVE
        return owned and self._noun(behind)

    def _noun(self, token: Token) -> bool:
        """Tell whether a word in small letters behind a name is probably a noun: its John Miller formation."""
        vocabulary, low = self._vocabulary, token.low
        if low in self._words.firms:
            return True
        if not token.is_word or self._verb(low) or low in vocabulary.roles or low.endswith(_NO_NOUN):
            return False
        small = low in vocabulary.links or low in vocabulary.stops or low in vocabulary.prepositions
        return not (small or low in vocabulary.conjunctions or low in vocabulary.relatives or low in vocabulary.times)

    def _behind(self, mention: Mention, length: int) -> float:
        """Weigh what follows: an age, an apposition, a party or country in brackets, a reporting verb."""
        row, at = mention.row, mention.last
        if at + 1 >= len(row):
            return _NONE
        sign, after = row[at], row[at + 1]
        if sign.text == "," and after.passage == row[at - 1].passage:
            return self._apposition(row, at + 1, length)
        if length < 2:
            return 0.5 if sign.low in self._words.subjects else _NONE
        if sign.text == "(":
            return self._brackets(row, at + 1)
        reports = self._vocabulary.says(sign.low) and sign.low not in self._vocabulary.noun_like
        if reports or sign.low in self._words.subjects:
            return 0.5
        place = sign.low in self._vocabulary.links and after.capital and after.low not in self._words.not_names
        return 0.5 if place and length == 2 else _NONE

    def _apposition(self, row: Row, at: int, length: int) -> float:
        if row[at].kind is Kind.NUMBER:
            return 2.0 if len(row[at].text) == 2 and at + 1 < len(row) and row[at + 1].text in ",." else _NONE
        if row[at].low in self._words.subjects:
            return 1.0 if length > 1 else 0.5
        if row[at].low.rstrip(".") in self._words.regions and row[at].text[-1] == ".":
            return _THING
        noun, told = "", _NONE
        for token in row[at : at + 6]:
            if token.kind not in {Kind.WORD, Kind.POSSESSIVE} or token.low in self._vocabulary.links:
                break
            if token.low in self._vocabulary.titles and length > 1 and token.low not in self._words.loose:
                return 1.0
            if length > 1 and token.low.partition("-")[0] in self._roles:
                told = 0.5
            noun = token.low if not token.capital else ""
        return _THING if noun in self._words.bodies or noun in self._words.firms else told

    def _brackets(self, row: Row, at: int) -> float:
        low = row[at].low
        if low.rstrip(".") in {"r", "d", "i"} or low.startswith(("r-", "d-")):
            return 2.0
        close = next((i for i in range(at, min(at + 4, len(row))) if row[i].text == ")"), at)
        return 1.0 if any(token.low in self._words.countries for token in row[at:close]) else _NONE
