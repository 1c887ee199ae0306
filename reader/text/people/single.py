# SPDX-License-Identifier: MIT
"""A capital word alone, without a fuller name in the article: a person if it stands where only persons stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reader.model.person import Sex
from reader.text.grammar.token import Kind
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.around import is_scored, names_body
from reader.text.people.gather import Candidate
from reader.text.people.mention import Mention
from reader.text.people.name_list import is_given, is_surname, no_surnames
from reader.text.people.subjects import sex_of_pronoun

_ENOUGH = 1.1
_REPORTS, _ACTS, _CERTAIN, _KIN = 1.2, 0.5, 1.5, 1.0
_PLACE, _THING = -1.5, -1.5
_BRACKET = 12  # tokens back to the bracket of a list of scorers


@lru_cache(maxsize=8)
def _heads(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in names)


class Alone:
    """Judges words by the sum of their places in an article, of which `firms` are the names of firms."""

    def __init__(self, vocabulary: Vocabulary, firms: set[tuple[str, ...]]) -> None:
        self._vocabulary, self._words = vocabulary, vocabulary.persons
        self._firm_heads = {firm[0] for firm in firms}
        self._known_heads = _heads(vocabulary.persons.known_firms)
        self._roles = no_surnames(vocabulary.roles, vocabulary.persons.nouns)
        self._plural = tuple(vocabulary.persons.plural_ends)

    def persons(self, found: Iterable[Candidate]) -> Iterator[list[Candidate]]:
        """Yield all mentions of each word that is a person's name."""
        groups: dict[str, list[Candidate]] = defaultdict(list)
        for one in found:
            groups[one.lows[0]].append(one)
        for word, group in groups.items():
            if self._common(word) or self._plural_noun(word, group):
                continue
            known = is_surname(word) or is_given(word)
            if sum(self._place(one.mention, known=known) + one.weight for one in group) >= _ENOUGH:
                yield group

    def perhaps(self, groups: Iterable[list[Candidate]]) -> Iterator[list[Candidate]]:
        """Yield all mentions of each word that follows a reporting verb as one speaker's name does."""
        for group in groups:
            word = group[0].lows[0]
            if self._common(word) or word.endswith(self._plural) or word in self._words.bodies:
                continue
            if any(one.weight < 0 or self._thing(one.mention) for one in group):
                continue
            if any(self._asks(one.mention) for one in group):
                yield group

    def _asks(self, mention: Mention) -> bool:
        """Tell whether it follows a verb of speech that follows a sign or words in marks: *"...," asked Miller*."""
        before, behind = mention.before, mention.behind
        if before is None or before.capital or not self._reports(before.low):
            return False
        if behind is not None and (behind.capital or behind.low in self._vocabulary.finite):
            return False  # it is the subject of the next verb: ..., said Acme will go on
        several = self._words.nouns_capital and before.low.endswith("en")
        return before.low in self._vocabulary.inverting and not several and self._opens_clause(mention)

    def _opens_clause(self, mention: Mention) -> bool:
        """Tell whether nothing but helping words stands between a sign or words in marks and the verb before a name."""
        row, at = mention.row, mention.first - 2
        while at >= 0 and row[at].is_word and row[at].passage is None and row[at].low in self._vocabulary.helpers:
            at -= 1
        return at >= 0 and (row[at].kind is Kind.POINT or row[at].passage is not None)

    def _thing(self, mention: Mention) -> bool:
        """Tell whether an article, a preposition of place or a firm stands before a word."""
        before = mention.before
        low = before.low if before is not None else ""
        led = low in self._vocabulary.determiners or low in self._words.locatives
        return led or self._beside_firm(mention) or names_body(mention, self._words)

    def _common(self, word: str) -> bool:
        words = self._words
        if word in self._firm_heads or word in self._known_heads:
            return True
        return word in words.firms or word in words.not_names or word in self._roles

    def _plural_noun(self, word: str, group: Iterable[Candidate]) -> bool:
        """Tell whether a word may be a noun for several that has its capital from the head of a sentence."""
        return word.endswith(self._plural) and all(one.mention.opens for one in group)

    def _place(self, mention: Mention, *, known: bool) -> float:
        weight = 0.1 * known + self._only_persons(mention)
        if known and mention.before is not None and mention.before.low in self._vocabulary.inverting:
            weight += _REPORTS
        if known:
            weight += self._verb(mention)
        if self._led(mention):
            return weight + _KIN * known
        before = mention.before
        if before is not None and before.is_word and before.low in self._words.locatives:
            weight += _PLACE
        if self._beside_firm(mention) or names_body(mention, self._words):
            weight += _THING
        return weight

    def _led(self, mention: Mention) -> bool:
        """Tell whether what follows is led by a person: the Miller administration."""
        return mention.behind is not None and mention.behind.low in self._words.followers

    def _verb(self, mention: Mention) -> float:
        behind = mention.behind
        if behind is None or not behind.is_word:
            owned = mention.row[mention.last + 1 : mention.last + 3] if mention.possessive else ()
            return _REPORTS if any(token.low in self._vocabulary.claims for token in owned) else 0.0
        if self._reports(behind.low) or behind.low in self._words.subjects:
            return _REPORTS
        acts = behind.low in self._vocabulary.helpers or behind.low.endswith("ed")
        return _ACTS if acts and not mention.opens else 0.0

    def _reports(self, low: str) -> bool:
        return self._vocabulary.says(low) and low not in self._vocabulary.noun_like

    def _only_persons(self, mention: Mention) -> float:
        """Weigh what stands beside persons alone, or beside things alone."""
        row, at = mention.row, mention.last
        if is_scored(mention, self._words) or self._scores(mention):
            return _CERTAIN
        if at + 1 >= len(row):
            return 0.0
        after = row[at + 1].low
        if row[at].kind is Kind.POSSESSIVE:
            return _KIN if after in self._words.female or after in self._words.male else 0.0
        if not self._reports(row[at].low):
            return 0.0
        if sex_of_pronoun(after, self._vocabulary) is not Sex.UNKNOWN:
            return _CERTAIN
        code = self._vocabulary.pronouns.get(after) or self._vocabulary.possessives.get(after)
        return _THING if code == "o" else 0.0

    def _scores(self, mention: Mention) -> bool:
        """Tell whether a name stands in a table of scores: *(Smith 20, Jones 60)*, *Smith 22-4-60-2*."""
        before, behind = mention.before, mention.behind
        if before is None or behind is None:
            return False
        if behind.kind is not Kind.NUMBER or len(behind.text) > 3 or not before.points("(,;:"):
            return False
        if [token.text for token in mention.row[mention.last + 1 : mention.last + 6 : 2]] == ["-"] * 3:
            return True
        row, at = mention.row, mention.first - 1
        while at > 0 and mention.first - at < _BRACKET and not row[at].points("()"):
            at -= 1
        return row[at].points("(")

    def _beside_firm(self, mention: Mention) -> bool:
        """Tell whether *and* ties it to what is no person (*Duff and Miller*, *Ann Bell of Cole and Miller*)."""
        row, first, last = mention.row, mention.first, mention.last
        tied = first > 1 and row[first - 1].low in self._words.conjunctions
        if tied and first > 3 and row[first - 3].low in self._vocabulary.links and row[first - 4].capital:
            return row[first - 2].capital
        near = [row[first - 2]] if tied else []
        if last + 1 < len(row) and row[last].low in self._words.conjunctions:
            near.append(row[last + 1])
        return any(token.capital and token.name is None for token in near)
