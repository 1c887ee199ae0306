# SPDX-License-Identifier: MIT
"""Whose verb it is: the subject of a verb where the subject stands first."""

from reader.text.grammar.phrase import Phrase, Phrases, Row, opening_of
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary

_PARENTHESIS = 14  # items
_APPOSITIONS, _APPOSED = 4, 45  # how many, and items they may take together
_LONG_PASSAGE = 60  # code points that no apposition holds in marks
_ADVERBIALS = 4
_VERBLIKE = ("ed", "s", "ing")


class Subjects:
    """Finds subjects by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases) -> None:
        self._words = vocabulary
        self._phrases = phrases
        self._adverb_ends = tuple(vocabulary.adverb_ends)
        self._who = vocabulary.relatives - vocabulary.that_words
        self._inward = vocabulary.links - vocabulary.as_words
        self._verb_next = self._who | vocabulary.helpers
        self._no_verb = vocabulary.links | vocabulary.stops | vocabulary.conjunctions
        self._somebody = frozenset(low for low, whom in vocabulary.pronouns.items() if whom not in "oy")

    def before(self, row: Row, verb: int) -> Phrase | None:
        """Return the subject that stands before a finite verb, over helpers, appositions and relative clauses."""
        at = self._over_helpers(row, verb - 1)
        if at < verb - 1 and (at < 0 or not row[at].is_word) and row[at + 1].low in self._words.alone:
            return Phrase(at + 1, at + 2, at + 2)  # both said
        if at < 0:
            return None
        token = row[at]
        if token.is_word and token.low in self._words.relatives and not token.capital:
            return self._phrases.left(row, _over_comma(row, at - 1))
        if not token.is_word:
            return self._before_sign(row, at)
        if token.low in self._words.objects:
            return self._antecedent(row, at) or self._no_object(row, Phrase(at, at + 1, at + 1), only=True)
        found = self._no_object(row, self._phrases.left(row, at))
        return self._named_first(row, found, verb) or found

    def _named_first(self, row: Row, found: Phrase | None, verb: int) -> Phrase | None:
        """Return the name at the head of a clause if `found` is its apposition that no comma closes.

        *Ada Roe, the pier's keeper said so*; but not in *Ada Roe, the keeper said, is here*.
        """
        inserted = verb + 1 < len(row) and row[verb + 1].points(",")
        if found is None or found.first < 2 or inserted:
            return None
        name, head = row[found.first - 2], row[found.head - 1]
        if not row[found.first - 1].points(",") or name.name is None or head.low not in self._words.roles:
            return None
        first = name_start(row, found.first - 2, 0)
        before = self._before_titles(row, first)
        opens = before is None or before.kind in {Kind.POINT, Kind.PASSAGE}
        return Phrase(first, found.first - 1, found.first - 1) if opens else None

    def _before_sign(self, row: Row, at: int) -> Phrase | None:
        """Return the subject before the sign that closes an apposition or a parenthesis, or ends with a number."""
        token = row[at]
        if token.points(",—–-"):
            return self.apposed(row, at, token.text)
        if token.points(")"):
            opening = opening_of(row, at, 0, _PARENTHESIS)
            return self._phrases.left(row, opening - 1) if opening else None
        return None if token.kind is Kind.PASSAGE else self._no_object(row, self._phrases.left(row, at))

    def _over_helpers(self, row: Row, at: int) -> int:
        """Go left over helpers and adverbs."""
        while at >= 0 and row[at].is_word and (row[at].low in self._words.helpers or self.adverb(row[at])):
            at -= 1
        return at

    def adverb(self, token: Token) -> bool:
        """Tell whether a word has the ending of an adverb."""
        return not token.capital and token.is_word and token.low.endswith(self._adverb_ends)

    def _antecedent(self, row: Row, at: int) -> Phrase | None:
        """Return what a relative clause before `at` tells more of (*those who met him said*)."""
        for place in range(at - 1, 0, -1):
            if not row[place].is_word:
                return None
            if row[place].low in self._words.relatives:
                return self._phrases.left(row, _over_comma(row, place - 1))
        return None

    def _no_object(self, row: Row, found: Phrase | None, *, only: bool = False) -> Phrase | None:
        """Take what stands behind a preposition for no subject: the name at its end is one, or the clause's own.

        `only`: what stands behind none is no subject either.
        """
        if found is None or found.first == 0 or not self._preposition(row[found.first - 1]):
            return None if only else found
        if found.first >= 3 and row[found.first - 2].low in self._words.relatives:
            return self._phrases.left(row, _over_comma(row, found.first - 3))
        if row[found.first - 1].low in self._words.subordinate and not only:
            return self._name_at_end(row, found) or found
        return (
            self._behind_passage(row, found.first - 1)
            or self._name_at_end(row, found)
            or self._of_relative(row, found.first - 2)
            or self.of_clause(row, found.first)
            or self.at_head(row, found.first)
            or (None if only else found)
        )

    def _behind_passage(self, row: Row, at: int) -> Phrase | None:
        """Return the phrase that a clause right behind a passage begins with: *"...," two men from Elko said*."""
        while at > 0 and row[at].is_word:
            at -= 1
        passage = at - 1 if row[at].points(",—–-") else at
        if passage < 0 or row[passage].kind is not Kind.PASSAGE:
            return None
        return self._phrases.right(row, at + 1)

    def _preposition(self, token: Token) -> bool:
        return token.is_word and token.low in self._words.prepositions

    def _name_at_end(self, row: Row, found: Phrase) -> Phrase | None:
        """Return the name that ends a phrase (*At a rally in Ohio Smith said*), unless a title begins it."""
        name = row[found.last - 1].name
        titled = row[found.first].low.rstrip(".") in self._words.titles
        if name is None or name.start <= row[found.first].start or found.head != found.last or titled:
            return None
        first = name_start(row, found.last - 1, found.first)
        return Phrase(first, found.last, found.last)

    def _of_relative(self, row: Row, at: int) -> Phrase | None:
        """Return whom a relative clause tells of (*NP who spoke on condition of anonymity said*)."""
        for place in range(at, 0, -1):
            if not row[place].is_word:
                return None
            if row[place].low in self._who:
                return self._phrases.left(row, _over_comma(row, place - 1))
        return None

    def apposed(self, row: Row, comma: int, mark: str) -> Phrase | None:
        """Return the phrase before the first of the commas (or dashes) that enclose the appositions up to `comma`."""
        best: Phrase | None = None
        edge = comma - 1
        for _ in range(_APPOSITIONS):
            edge = self._mark_before(row, edge, mark, comma - _APPOSED)
            if edge <= 0:
                break
            found = self._phrases.left(row, edge - 1)
            if found is None:
                break
            before = row[found.first - 1] if found.first else None
            if before is not None and before.is_word and before.low in self._inward:
                if best is not None:
                    break
                edge -= 1
                continue
            if best is not None and before is not None and before.is_word and before.low in self._phrases.acting:
                break
            if best is None and row[edge + 1].is_word and row[edge + 1].low in self._words.pronouns:
                return None
            best = found
            if before is None or not before.points(mark) or row[found.first].low in self._words.pronouns:
                break
            edge = found.first - 1
        return best or self.at_head(row, comma)

    def _mark_before(self, row: Row, at: int, mark: str, floor: int) -> int:
        """Return where `mark` stands at `at` or before it; 0 if speech or another clause is in the way."""
        while at > max(0, floor):
            token = row[at]
            if token.points(mark):
                return at
            long = token.kind is Kind.PASSAGE and mark == "," and token.end - token.start > _LONG_PASSAGE
            if long or token.points(":;"):
                return 0
            at -= 1
        return 0

    def of_clause(self, row: Row, limit: int) -> Phrase | None:
        """Return the nearest person or pronoun before `limit` that a verb seems to follow."""
        for at in range(min(limit, len(row)) - 1, -1, -1):
            token = row[at]
            if not token.is_word:
                continue
            pronoun = token.low in self._somebody
            if not pronoun and (token.name is None or token.name.end != token.end):
                continue
            first = at if pronoun else name_start(row, at, 0)
            if self._clause_begins(row, first, at, pronoun=pronoun):
                return Phrase(first, at + 1, at + 1)
        return None

    def _clause_begins(self, row: Row, first: int, last: int, *, pronoun: bool) -> bool:
        """Tell whether the name or pronoun from `first` to `last` is followed as a subject is."""
        if last + 1 >= len(row):
            return False
        after = row[last + 1]
        before = self._before_titles(row, first)
        if not pronoun and before is not None and before.is_word and before.low in self._words.links:
            return False
        if after.is_word:
            if after.low in self._verb_next:
                return True
            return not (after.capital or after.low in self._no_verb)
        apposed = after.points(",(") and not pronoun
        return apposed and (before is None or before.kind is Kind.POINT)

    def opens_clause(self, row: Row, subject: Phrase) -> bool:
        """Tell whether nothing but a conjunction or a sign stands before a phrase: it isn't told of by a verb."""
        before = self._before_titles(row, subject.first)
        edge = before is None or before.kind in {Kind.POINT, Kind.PASSAGE}
        return edge or (before is not None and before.low in self._words.conjunctions)

    def _before_titles(self, row: Row, first: int) -> Token | None:
        """Return what stands before a name and its titles."""
        at = first - 1
        while at > 0 and row[at].is_word and (row[at].capital or row[at].low in self._words.roles):
            at -= 1
        return row[at] if at >= 0 else None

    def at_head(self, row: Row, limit: int) -> Phrase | None:
        """Return the phrase at the head of the sentence, over adverbials, if a verb follows it."""
        at = 0
        while at < limit and self._introduces(row, at):
            at += 1
        if at < limit and self._preposition(row[at]):
            at = self._over_adverbials(row, at, limit)
        found = self._phrases.right(row, at) if at < limit else None
        if found is None or found.last >= len(row) or found.head <= found.first:
            return None
        last, after = row[found.head - 1], row[found.last]
        if last.low in self._words.times or last.low in self._words.determiners:
            return None
        return found if after.points(",") or (after.is_word and self._verblike(after, last)) else None

    def _introduces(self, row: Row, at: int) -> bool:
        token = row[at]
        if token.is_word:
            return token.low in self._words.conjunctions or token.low.endswith(self._adverb_ends)
        return token.kind is Kind.PASSAGE or (at > 0 and token.points(","))

    def _over_adverbials(self, row: Row, at: int, limit: int) -> int:
        """Return where the first phrase begins that no comma ends, behind an adverbial at `at`."""
        for _ in range(_ADVERBIALS):
            while at < limit and not row[at].points(","):
                at += 1
            at += 1
            found = self._phrases.right(row, at) if at < limit else None
            if found is not None and found.last < len(row) and not row[found.last].points(","):
                break
        return at

    def _verblike(self, token: Token, before: Token) -> bool:
        low = token.low
        known = low in self._words.helpers or low in self._words.verbs or low in self._words.relatives
        return known or low.endswith(_VERBLIKE) or (self._preposition(token) and before.low not in self._words.pronouns)


def _over_comma(row: Row, at: int) -> int:
    return at - 1 if at >= 0 and row[at].points(",") else at


def name_start(row: Row, at: int, floor: int) -> int:
    """Return where the name begins that the item `at` belongs to."""
    name = row[at].name
    while name is not None and at > floor and row[at - 1].name is name:
        at -= 1
    return at
