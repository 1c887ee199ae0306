# SPDX-License-Identifier: MIT
"""Who *he* is under a verb of speech of the same sentence: *Smith said he would "..."*."""

from collections.abc import Sequence

from reader.model.person import Sex
from reader.text.grammar.cue import Construction, Cue
from reader.text.grammar.phrase import Phrase, Row
from reader.text.grammar.subject import Subjects
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary

_NO_SUBJECTS = frozenset({Construction.ACCORDING, Construction.CLAIM})
_SINGLE = frozenset("mf")


class Matrix:
    """Puts the subject of the verb above in the place of a pronoun, by one language's words."""

    def __init__(self, vocabulary: Vocabulary, subjects: Subjects) -> None:
        self._words = vocabulary
        self._subjects = subjects

    def resolved(self, row: Row, cue: Cue, cues: Sequence[Cue]) -> Cue:
        """Return the cue, with the subject of a cue above it if its own is a pronoun that can mean the same."""
        subject = cue.subject
        token = row[subject.first]
        whom = self._words.pronouns.get(token.low, "") if token.is_word else ""
        if subject.last - subject.first != 1 or whom not in {"m", "f", "p", "o"}:
            return cue
        for above in reversed(cues):
            if above.at >= subject.first or above.subject.first >= subject.first or above.construction in _NO_SUBJECTS:
                continue
            if self._pronominal(row, above) or any(x.kind is Kind.PASSAGE for x in row[above.at : subject.first]):
                continue
            if whom in _SINGLE and any(x.name is not None for x in row[above.at : subject.first]):
                return cue
            if self._fits(row[above.subject.head - 1], whom):
                return cue._replace(subject=above.subject, borrowed=True)
        found = self._thing(row, subject, whom) if whom not in _SINGLE else None
        return cue._replace(subject=found, borrowed=True) if found else cue

    def _pronominal(self, row: Row, cue: Cue) -> bool:
        head, first = row[cue.subject.head - 1].low, row[cue.subject.first].low
        pronouns = self._words.pronouns
        return head in pronouns or first in pronouns or head in self._words.relatives

    def _plural(self, token: Token) -> bool:
        return (token.low.endswith("s") and not token.capital) or token.low in self._words.plurals

    def _fits(self, head: Token, whom: str) -> bool:
        """Tell whether a phrase with this head can be meant by a pronoun."""
        if head.name is not None:
            return whom in _SINGLE and head.name.sex in {Sex.UNKNOWN, Sex(whom)}
        if whom == "p":
            return head.low.endswith("s") or head.low in self._words.plurals
        if whom == "o":
            return not self._plural(head)
        return head.low in self._words.roles and not head.low.endswith("s")

    def _thing(self, row: Row, subject: Phrase, whom: str) -> Phrase | None:
        """Return the phrase at the sentence's head if *it* or *they* can mean that."""
        found = self._subjects.at_head(row, subject.first) if subject.first > 2 else None
        if found is None or found.last > subject.first:
            return None
        head = row[found.head - 1]
        joined = any(token.low in self._words.joining for token in row[found.first : found.head])
        several = self._plural(head) or joined
        named = head.name is not None and whom != "p"
        return found if several == (whom == "p") and head.low not in self._words.pronouns and not named else None
