# SPDX-License-Identifier: MIT
"""A capital word alone, without a fuller name in the article: a person if it is a name and stands where persons do."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from reader.text.grammar.vocabulary import Vocabulary
from reader.text.people.gather import Candidate
from reader.text.people.name_list import is_given, is_surname

_ENOUGH = 1.1


def persons_alone(found: Iterable[Candidate], vocabulary: Vocabulary) -> Iterator[list[Candidate]]:
    """Yield all mentions of each word that is a person's name by the sum of its places."""
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        groups[one.lows[0]].append(one)
    for word, group in groups.items():
        if _can_be_name(word, vocabulary) and sum(_place(one, vocabulary) for one in group) >= _ENOUGH:
            yield group


def _can_be_name(word: str, vocabulary: Vocabulary) -> bool:
    words = vocabulary.persons
    if word in words.not_names or word in words.firms or word in vocabulary.roles:
        return False
    return is_surname(word) or is_given(word)


def _place(one: Candidate, vocabulary: Vocabulary) -> float:
    """Weigh what stands beside a word: a verb of speech, a family or regime, a place's preposition."""
    mention, words = one.mention, vocabulary.persons
    weight = one.weight + 0.1
    behind, before = mention.behind, mention.before
    if behind is not None and behind.is_word:
        reports = vocabulary.says(behind.low) and behind.low not in vocabulary.noun_like
        if reports or behind.low in words.subjects:
            weight += 1.2
        elif not mention.opens and (behind.low in vocabulary.helpers or behind.low.endswith("ed")):
            weight += 0.5
        if behind.low in words.followers and is_surname(one.lows[0]):
            return weight + 1
    if before is not None and before.is_word and before.low in words.locatives:
        weight -= 1.5
    return weight
