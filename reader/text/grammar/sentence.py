# SPDX-License-Identifier: MIT
"""A paragraph as sentences, in which each passage in marks is one item."""

from collections.abc import Sequence

from reader.model.texts import Span
from reader.text.grammar.clause import Clauses
from reader.text.grammar.phrase import Row
from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary

_LONGEST = 150  # items of a sentence: nothing costs more than the square of this
_NICKNAME = 15  # code points
_ENDS = frozenset({".", "!", "?", "...", "…"})
_STOPS = frozenset(".!?…")
_PASSAGE = Kind.PASSAGE
_ORDINAL = 2  # digits


def items(tokens: Sequence[Token], passages: Sequence[Span], text: str) -> Row:
    """Return the paper's own tokens, with one item for each passage; `passage` of the tokens says which they are in.

    A nickname in marks inside a name (*William "Bill" Miller*) is no passage here.
    """
    made: list[Token] = []
    number = -1
    for at, token in enumerate(tokens):
        if token.passage is None:
            made.append(token)
            continue
        if token.passage != number:
            number = token.passage
            span = passages[number]
            if not _nickname(tokens, at, span, made):
                words = text[span.start : span.end]
                made.append(Token(words, "", span.start, span.end, Kind.PASSAGE, passage=number))
    return made


def _nickname(tokens: Sequence[Token], at: int, span: Span, before: Row) -> bool:
    """Tell whether one or two words in marks stand inside a name."""
    if span.end - span.start >= _NICKNAME or not before or not tokens[at].capital or not before[-1].capital:
        return False
    after = next((token for token in tokens[at : at + 4] if token.start >= span.end), None)
    return after is not None and after.capital and after.start - span.end <= 2 and span.start - before[-1].end <= 2


class Sentences:
    """Splits items into sentences, by one language's words."""

    def __init__(self, vocabulary: Vocabulary, clauses: Clauses) -> None:
        self._words = vocabulary
        self._clauses = clauses
        self._openers = vocabulary.determiners | set(vocabulary.pronouns) | vocabulary.stops | vocabulary.links

    def split(self, row: Row) -> list[Row]:
        """Split the items of a paragraph. A sentence is cut after 150 items."""
        made: list[Row] = []
        start = 0
        for at, token in enumerate(row[:-1]):
            may_end = token.text[-1] in _STOPS or token.kind is _PASSAGE  # as few do
            if (may_end and self._ends(row, at)) or at - start > _LONGEST:
                made.append(row[start : at + 1])
                start = at + 1
        made.append(row[start:])
        return [sentence for sentence in made if sentence]

    def _ends(self, row: Row, at: int) -> bool:
        token, after = row[at], row[at + 1]
        if token.kind is Kind.POINT:
            if token.text not in _ENDS:
                return False
            ordinal = self._words.ordinals and token.text == "." and at > 0 and _ordinal(row[at - 1])
            begins = after.capital or after.kind in {Kind.PASSAGE, Kind.NUMBER}
            return (begins and not ordinal) or after.points("([—*")
        if token.kind is Kind.WORD:
            ended = token.text[-1] == "." and len(token.text) > 2 and after.capital
            return ended and token.low.rstrip(".") not in self._words.titles and after.low in self._openers
        return token.kind is Kind.PASSAGE and self._passage_ends(row, at)

    def _passage_ends(self, row: Row, at: int) -> bool:
        last, after = row[at].text[-1], row[at + 1]
        if after.kind is Kind.PASSAGE:
            return last not in ",;—-"
        if last not in ".!?…" or not after.capital:
            return False
        if at > 1 and row[at - 1].points(":"):
            return True  # it belongs to what leads to it
        clause = self._clauses.at(row, at + 1, strict=last == ".")
        return clause is None or (self._words.verb_second and not clause.inverted)


def _ordinal(token: Token) -> bool:
    return token.kind is Kind.NUMBER and len(token.text) <= _ORDINAL
