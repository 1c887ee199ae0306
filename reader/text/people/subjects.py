# SPDX-License-Identifier: MIT
"""What the sentences tell of persons: who is their subject, and which sex a pronoun behind a name gives."""

from reader.model.person import Sex
from reader.text.grammar.token import Token
from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.mention import Mention, Person

_SEXES = {"m": Sex.MALE, "f": Sex.FEMALE}
_VERB_ENDS = ("ed", "s")
_MENTIONS = 20
_TOKENS, _NEAR = 30, 6
_TITLES = 12  # words before a name
_STOPS = ".!?"


def is_subject(mention: Mention, vocabulary: Vocabulary) -> bool:
    """Tell whether a mention is probably the subject of its clause."""
    before, behind = mention.before, _behind_times(mention, vocabulary)
    if behind is None or mention.possessive:
        return False
    if before is not None and before.is_word and before.low in vocabulary.links and before.passage is None:
        return False
    if behind.is_word:
        return _acts(behind, vocabulary) or (_begins(mention, vocabulary) and not _small(behind, vocabulary))
    return behind.text == "," and (before is None or before.points(_STOPS))


def _behind_times(mention: Mention, vocabulary: Vocabulary) -> Token | None:
    """Return what follows a name, over *yesterday* and its like."""
    return next((token for token in mention.row[mention.last :] if token.low not in vocabulary.times), None)


def _acts(token: Token, vocabulary: Vocabulary) -> bool:
    """Tell whether a word behind a name is a verb by itself."""
    low = token.low
    if low in vocabulary.to_words:
        return False
    if low in vocabulary.helpers or low in vocabulary.verbs or low in vocabulary.relatives:
        return True
    return low.endswith(_VERB_ENDS) and not _small(token, vocabulary)


def _small(token: Token, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is none that can be a verb: one of grammar, a role, a name."""
    low = token.low
    of_grammar = (vocabulary.prepositions, vocabulary.links, vocabulary.stops, vocabulary.conjunctions)
    return token.capital or low in vocabulary.roles or any(low in words for words in of_grammar)


def _begins(mention: Mention, vocabulary: Vocabulary) -> bool:
    """Tell whether a sentence begins with a name and its titles."""
    row, at = mention.row, mention.first
    while (
        at
        and mention.first - at < _TITLES
        and row[at - 1].is_word
        and (row[at - 1].capital or row[at - 1].low in vocabulary.roles)
    ):
        at -= 1
    return at == 0 or row[at - 1].points(_STOPS)


def sex_of_pronoun(low: str, vocabulary: Vocabulary) -> Sex:
    """Return the sex that a pronoun or possessive tells of."""
    return _SEXES.get(vocabulary.pronouns.get(low) or vocabulary.possessives.get(low, ""), Sex.UNKNOWN)


def sex_by_pronouns(person: Person, vocabulary: Vocabulary) -> Sex:
    """Return the sex of the first pronoun behind the name in its sentence, if all mentions agree."""
    votes = {_vote(mention, vocabulary, _TOKENS) for mention in person.mentions[:_MENTIONS]} - {Sex.UNKNOWN}
    return votes.pop() if len(votes) == 1 else Sex.UNKNOWN


def sex_told(mention: Mention, vocabulary: Vocabulary) -> Sex:
    """Return the sex of the first pronoun close behind a name, no other name between."""
    return _vote(mention, vocabulary, _NEAR)


def _vote(mention: Mention, vocabulary: Vocabulary, most: int) -> Sex:
    """Return the sex of the first pronoun behind a name if nobody stands between (*NP blames the clerk and his*)."""
    told = False
    for token in mention.row[mention.last : mention.last + most]:
        if token.name is not None or token.points(_STOPS) or _elsewhere(token, mention):
            break
        if told and token.low in vocabulary.roles:
            break
        told = told or token.low in vocabulary.verbs
        sex = sex_of_pronoun(token.low, vocabulary)
        if sex:
            return sex
    return Sex.UNKNOWN


def _elsewhere(token: Token, mention: Mention) -> bool:
    return token.passage != mention.row[mention.last - 1].passage
