# SPDX-License-Identifier: MIT
"""From a stretch of text to tokens."""

import re

from reader.text.grammar.token import Kind, Token
from reader.text.grammar.vocabulary import Vocabulary

_TOKEN = re.compile(  # blanks, then one of: letters with nothing behind that may belong to them, sign, number, word
    r"(\s*+)(?:([a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u04ff]++)(?=[ ,\n;:)\"”?!])"
    r"|(\.\.\.|--|[^\w\s]|_)"
    r"|(\d(?:[\d.,:/]*\d)?%?)"
    r"|([^\W\d_][\w&\u0300-\u036f]*(?:(?:[-’'.&/](?=[^\W\d_])|-(?=\d))[\w&\u0300-\u036f]*)*)"
    r"|\Z)"
)
_WORD, _POINT, _NUMBER = Kind.WORD, Kind.POINT, Kind.NUMBER  # looked up once: an enumeration answers slowly
_PLAIN_SIGNS = frozenset(".,:;()?!$")
_MARKS = frozenset('"“”„‟«»‹›‚`’‘') | {"'"}
_APOSTROPHES = frozenset("'’")
_CLITICS = frozenset({"d", "ll", "re", "ve", "m"})
_ARABIC_ARTICLE = re.compile(r"(?:al|el|ul|as)-")


def tokenize(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[Token]:
    """Return the words, numbers and signs between two places, without quotation marks. Linear.

    `'s` is a token of its own, an abbreviation or initial keeps its full stop, `--` and a hyphen between
    blanks read as a dash. Words that a language ties together (*l'homme, dit-il, he'd*) are taken apart.
    """
    found: list[Token] = []
    place, done = start, -1
    for blanks, plain, sign, number, word in _TOKEN.findall(text, start, end):
        begin = place + len(blanks)
        place = begin + len(plain or sign or number or word)
        if plain:
            if plain.islower():
                found.append(Token(plain, plain, begin, place, _WORD))
            else:
                found.append(Token(plain, plain.lower(), begin, place, _WORD, plain[0].isupper()))
        elif sign:
            if sign in _PLAIN_SIGNS and begin >= done:
                found.append(Token(sign, sign, begin, place, _POINT))
            elif begin >= done:
                _add_point(text, sign, begin, found)
        elif number:
            found.append(Token(number, number, begin, place, _NUMBER))
        elif word:
            done = _add_word(text, word, begin, vocabulary, found)
    return found


def _add_point(text: str, sign: str, start: int, found: list[Token]) -> None:
    if sign in _MARKS:
        return
    end = start + len(sign)
    dash = sign == "--" or (sign == "-" and text[start - 1 : start].isspace() and text[end : end + 1].isspace())
    shown = "—" if dash else sign
    found.append(Token(shown, shown, start, end, _POINT))


def _add_word(text: str, word: str, start: int, vocabulary: Vocabulary, found: list[Token]) -> int:
    """Add a word, in its parts; return where it ends, which is behind the full stop of an abbreviation."""
    end = start + len(word)
    if text[end : end + 1] == "." and _shortened(word, vocabulary):
        found.append(_word(text[start : end + 1], start))
        return end + 1
    cut = _seam(word, vocabulary)
    if cut is None:
        found.append(_word(word, start))
    else:
        first, second = cut
        found.append(_word(word[:first], start))
        tail = _word(word[second:], start + second)
        if tail.low == "'s" and word[:first].lower() not in vocabulary.hosts:
            tail.kind = Kind.POSSESSIVE
        found.append(tail)
    if word[-1] == "s" and text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2] in {" ", ""}:
        found.append(Token(text[end], "'s", end, end + 1, Kind.POSSESSIVE))
    return end


def _word(word: str, start: int) -> Token:
    capital = word[0].isupper() or (
        word[2:3] == "-" and _ARABIC_ARTICLE.match(word) is not None and word[3:4].isupper()
    )
    return Token(word, word.lower().replace("’", "'"), start, start + len(word), _WORD, capital)


def _shortened(word: str, vocabulary: Vocabulary) -> bool:
    if len(word) == 1:
        return word.isupper()
    return word[-2] == "." or word.lower() in vocabulary.abbreviations


def _seam(word: str, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Return where the first of two words tied together ends and the second begins, or None."""
    if vocabulary.inversion and "-" in word:
        tied = vocabulary.inversion.fullmatch(word)
        if tied:
            return tied.end(1), tied.start(2)
    if "'" not in word and "’" not in word:
        return None
    straight = word.replace("’", "'").lower()
    first = straight.find("'")
    if straight[:first] in vocabulary.elisions and straight not in vocabulary.undivided:
        return first + 1, first + 1
    last = straight.rfind("'")
    tail = straight[last + 1 :]
    if last > 0 and (tail == "s" or (tail in _CLITICS and vocabulary.hosts)):
        return last, last
    return None
