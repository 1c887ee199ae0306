# SPDX-License-Identifier: MIT
"""Passages that no verb of speech rules: signed ones, and those behind a label or a colon."""

from reader.text.grammar.cue import Cue, unspoken
from reader.text.grammar.patterns import WITHOUT_VERB, Pattern
from reader.text.grammar.phrase import Phrase, Phrases, Row
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary

DASHES = "—–-―"
_SIGNATURE, _NAME, _LABEL = 12, 5, 9  # items
_OWNER = 6
Found = tuple[Cue, Pattern, float]


class Voiceless:
    """Finds them by one language's words."""

    def __init__(self, vocabulary: Vocabulary, phrases: Phrases, subjects: Subjects) -> None:
        self._words = vocabulary
        self._phrases = phrases
        self._subjects = subjects

    def signed(self, row: Row, place: int) -> Found | None:
        """Read *"..." - NP*."""
        if place + 2 >= len(row) or not row[place + 1].points(DASHES):
            return None
        first = place + 2
        phrase = self._phrases.right(row, first)
        if phrase is None:
            return None
        if row[first].capital and self._bare_name(row, phrase):
            return _found(first, phrase, Pattern.SIGNATURE)
        stop = next((at for at in range(first, len(row)) if row[at].kind is Kind.PASSAGE), len(row))
        verbless = not any(self._acts(token) for token in row[first:stop])
        if row[place].text[-1] in ".!?…" and stop - first <= _SIGNATURE and verbless:
            return unspoken(first, phrase), Pattern.SIGNATURE, 0.75
        return None

    def _acts(self, token: Token) -> bool:
        word = token.is_word and not token.capital
        return word and (token.low in self._words.verbs or token.low in self._words.helpers)

    def _bare_name(self, row: Row, phrase: Phrase) -> bool:
        """Tell whether a phrase is nothing but a name, and ends its line or leads to a place, a source, a passage."""
        last = row[phrase.last] if phrase.last < len(row) else None
        ends = last is None or last.kind is Kind.PASSAGE or last.points(".,(") or last.low in self._words.prepositions
        words = row[phrase.first : phrase.last]
        short = phrase.last - phrase.first <= _NAME
        return short and ends and all(x.capital or x.low in self._words.name_particles for x in words)

    def line(self, row: Row) -> Phrase | None:
        """Return the name that is all of a line (*Ann Cole, Dayton*), or stands behind a dash there."""
        first = 1 if row[0].points(DASHES) and len(row) > 1 else 0
        if not row[first].capital or any(x.kind is Kind.PASSAGE for x in row):
            return None
        if first:
            return self._phrases.right(row, first)
        fits = all(self._fits_line(token) for token in row)
        name = row[0].name if fits else None
        last = max((at for at, token in enumerate(row) if token.name is name), default=0)
        return Phrase(0, last + 1, last + 1) if name is not None else None

    def _fits_line(self, token: Token) -> bool:
        small = token.low in self._words.links or token.low in self._words.name_particles
        return token.capital or small or token.kind in {Kind.POINT, Kind.NUMBER}

    def at_colon(self, row: Row, place: int) -> Found | None:
        """Read *NP smiled: "..."* and *NP's message was simple: "..."*."""
        subject = self._subjects.of_clause(row, place)
        if subject is not None:
            return _found(place, subject, Pattern.BEFORE_COLON)
        subject = self.owner(row[:place]) or self._subjects.at_head(row, place)
        return (unspoken(place, subject), Pattern.BEFORE_COLON, 0.6) if subject else None

    def owner(self, row: Row) -> Phrase | None:
        """Return who owns what a sentence begins with: *NP's message, her answer*."""
        owned = next((at for at, token in enumerate(row[:_OWNER]) if self._owns(token)), None)
        if owned is None:
            return None
        return Phrase(owned, owned + 1, owned + 1) if row[owned].is_word else self._phrases.left(row, owned - 1)

    def _owns(self, token: Token) -> bool:
        whose = self._words.possessives.get(token.low, "") if token.is_word else ""
        return token.kind is Kind.POSSESSIVE or whose in {"m", "f"}

    def labelled(self, row: Row, place: int) -> Found | None:
        """Read *NP: "..."* and *Ann Cole, 45, Dayton: "..."*."""
        if place < 2 or not row[place - 1].points(":"):
            return None
        phrase = self._phrases.left(row, place - 2)
        if phrase is not None and place - phrase.first <= _LABEL and self._leads(row, phrase):
            return _found(place, phrase, Pattern.LABEL)
        name = row[0].name
        if name is None or any(self._acts(token) for token in row[:place]):
            return None
        last = max(at for at in range(place) if row[at].name is name)
        return _found(place, Phrase(0, last + 1, last + 1), Pattern.LABEL)

    def _leads(self, row: Row, phrase: Phrase) -> bool:
        """Tell whether a phrase stands alone before its colon and can speak."""
        opener = row[0]
        alone = phrase.first == 0 or (phrase.first == 1 and opener.is_word and not opener.capital)
        head = row[phrase.head - 1]
        named = head.name is not None or head.low in self._words.roles
        capitals = phrase.first == 0 and phrase.last <= _NAME - 1 and all(x.capital for x in row[: phrase.last])
        return alone and (named or capitals)


def _found(at: int, subject: Phrase, pattern: Pattern) -> Found:
    return unspoken(at, subject), pattern, WITHOUT_VERB[pattern]
