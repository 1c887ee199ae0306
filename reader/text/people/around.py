# SPDX-License-Identifier: MIT
"""What the words around a name say of it, whatever the name."""

from collections.abc import Sequence

from reader.text.grammar.person_words import PersonWords
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.mention import Mention


def is_scored(mention: Mention, words: PersonWords) -> bool:
    """Tell whether a name stands behind a sign of a table of scores: *c Smith b Jones 12*."""
    return _is_score(mention.before, words) or _is_score(mention.behind, words)


def _is_score(token: Token | None, words: PersonWords) -> bool:
    return token is not None and token.low in words.score_words and not token.capital


def names_body(mention: Mention, words: PersonWords) -> bool:
    """Tell whether a name is a body's: *the official Miller news agency*."""
    behind = mention.row[mention.last : mention.last + 2]
    return any(token.low in words.bodies and not token.capital for token in behind)


def leading_role(head: Sequence[Token], vocabulary: Vocabulary) -> Token | None:
    """Return what a person is, where words behind say of what: *министр* of *министр обороны*."""
    if not vocabulary.persons.adjectives_follow:
        return None
    noun = head[1] if len(head) > 1 and head[0].low in vocabulary.determiners else head[0]
    role = not noun.capital and noun.low in vocabulary.roles and noun.low not in vocabulary.persons.bodies
    return noun if role else None
