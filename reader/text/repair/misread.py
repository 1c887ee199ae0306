# SPDX-License-Identifier: MIT
"""Words as machines misread them: `govemment`, `tbe`. The forms that one confusion makes, and putting them right."""

from collections.abc import Iterator, Mapping

from reader.model.texts import Edit, EditKind, Span
from reader.text.grammar.vocabulary import vocabulary_for
from reader.text.language import SMALL_WORDS
from reader.text.people.name_list import is_given, is_surname
from reader.text.words import WORD, fold

_CONFUSED = (
    *(("rn", "m"), ("m", "rn"), ("in", "m"), ("m", "in"), ("ri", "n"), ("cl", "d"), ("d", "cl"), ("li", "h")),
    *(("h", "li"), ("h", "b"), ("b", "h"), ("u", "n"), ("n", "u"), ("c", "e"), ("e", "c"), ("s", "f"), ("w", "vv")),
    *(("ii", "n"), ("l", "1"), ("i", "1"), ("o", "0"), ("tt", "ft"), ("fi", "h"), ("y", "v")),
)
_LONG_ENOUGH = 5  # letters: of shorter words only the commonest of a language are looked for
_LONGEST = 30
_SURE, _DOUBTFUL = 0.85, 0.4
_LANGUAGES = ("en", "de", "fr", "ru")


def misread_forms(word: str) -> Iterator[str]:
    """Yield what a folded word becomes by one confusion; nothing for short words that are no small words of a language.

    The first letter is confused like every other. Linear in the word's length.
    """
    if not (word.isalpha() and len(word) <= _LONGEST) or (len(word) < _LONG_ENOUGH and word not in SMALL_WORDS):
        return
    if len(word) < 3:
        return
    for right, wrong in _CONFUSED:
        place = word.find(right)
        while place >= 0:
            yield word[:place] + wrong + word[place + len(right) :]
            place = word.find(right, place + 1)


def listed_words() -> Iterator[str]:
    """Yield the words of all languages' lists, folded: verbs, roles, the smallest words."""
    yield from map(fold, SMALL_WORDS)
    for table in map(vocabulary_for, _LANGUAGES):
        yield from map(fold, table.verbs)
        yield from map(fold, table.roles)


def is_known(word: str) -> bool:
    """Tell whether a folded word is one of a language's lists, or a name."""
    if word in SMALL_WORDS or is_given(word) or is_surname(word):
        return True
    return any(word in table.verbs or word in table.roles for table in map(vocabulary_for, _LANGUAGES))


def misread(text: str, spellings: Mapping[str, str]) -> list[Edit]:
    """Find words that `spellings` (folded, as found to as read) has. With a capital they may be names: offered only."""
    edits: list[Edit] = []
    for match in WORD.finditer(text):
        found = match.group()
        read = spellings.get(fold(found))
        if read is not None and read != found.lower():
            sure = found.islower()
            edits.append(
                Edit(
                    Span(*match.span()),
                    found,
                    in_case_of(read, found),
                    EditKind.REPAIR,
                    "misread",
                    _SURE if sure else _DOUBTFUL,
                    applied=sure,
                )
            )
    return edits


def in_case_of(word: str, found: str) -> str:
    """Return a word in small letters as `found` is written: small, with a capital, or in capitals."""
    letters = "".join(filter(str.isalpha, found))
    if len(letters) > 1 and letters.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if found[:1].isupper() else word
