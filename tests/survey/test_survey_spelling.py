# SPDX-License-Identifier: MIT
"""What the words of an archive prove of damaged ones, and what they don't."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from reader.survey.spelling import by_article, gapped_spellings, misread_spellings, torn_spellings
from reader.text.words import fold, words


class _Archive:
    """A vocabulary of texts held in memory, each with its language; their numbers are their places."""

    def __init__(self, *texts: str, german: Sequence[str] = ()) -> None:
        told = [("en", text) for text in texts] + [("de", text) for text in german]
        self._having: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for number, (language, text) in enumerate(told):
            for word in {word for word, _, _ in words(text)}:
                self._having[word].append((number, language))
        self._texts = [text for _, text in told]

    def languages(self) -> Sequence[str]:
        return ["de", "en"]

    def count(self, word: str, language: str = "") -> int:
        return len(self.articles(word, language))

    def articles(self, word: str, language: str = "") -> Sequence[int]:
        return [number for number, own in self._having.get(word, ()) if language in ("", own)]

    def like(self, pattern: str, limit: int) -> Sequence[tuple[str, int]]:
        shape = re.compile(pattern.replace("?", "."))
        found = [(word, len(having)) for word, having in self._having.items() if shape.fullmatch(word)]
        return sorted(found, key=lambda one: -one[1])[:limit]

    def frequent(self, least: int, most: int) -> Sequence[tuple[str, int]]:
        found = [(word, len(having)) for word, having in self._having.items() if len(having) >= least]
        return sorted(found, key=lambda one: (-one[1], one[0]))[:most]

    def among(self, words: Collection[str]) -> Collection[str]:
        return [word for word in words if word in self._having]

    def spelt(self, word: str) -> str:
        forms = Counter(form for text in self._texts for form in text.lower().split() if fold(form) == word)
        return max(forms, key=lambda form: (forms[form], form), default=word)


_PLAIN = ["the government told the council that the harbour would be dredged before the winter and the storms"] * 40
_MISREAD = "tbe govemment told tbe eouncil that the harbonr was closed"


def pairs(archive: _Archive) -> dict[str, str]:
    return {one.found: one.read for one in misread_spellings(archive)}


def test_an_article_that_a_machine_misread_is_put_right() -> None:
    archive = _Archive(*_PLAIN, _MISREAD)
    assert pairs(archive) == {"tbe": "the", "govemment": "government", "eouncil": "council", "harbonr": "harbour"}
    assert set(by_article(misread_spellings(archive))) == {40}


def test_a_rare_word_alone_is_a_rare_word() -> None:
    assert pairs(_Archive(*_PLAIN, "the govemment of the day")) == {}
    real = ["they heard the nation and a month went by in the modern house"] * 40
    assert pairs(_Archive(*real, "the beard grew, his mouth was shut, and a modem stood in the bouse")) == {}


def test_a_word_that_is_inflected_as_its_own_is_one() -> None:
    archive = _Archive(*_PLAIN, _MISREAD, "she harbonrs and harbonred and is harbonring it")
    assert "harbonr" not in pairs(archive)


def test_a_common_word_is_never_damage() -> None:
    assert "tbe" not in pairs(_Archive(*_PLAIN, *[_MISREAD] * 5))


def test_languages_are_not_mixed() -> None:
    archive = _Archive(*_PLAIN, german=["Der govemment und die eouncil, tbe harbonr"])
    assert pairs(archive) == {}


def test_torn_words() -> None:
    archive = _Archive(*_PLAIN, "the vicechairman", "the vicechairman")
    torn = ["har-bour", "vice-chairman", "never-seen"]
    assert dict(torn_spellings(torn, {}, archive)) == {"har-bour": "harbour", "vice-chairman": "vicechairman"}
    found = dict(torn_spellings(torn, {"vice-chairman": 5, "har-bour": 1}, archive))
    assert found == {"har-bour": "harbour", "vice-chairman": "vice-chairman"}


def test_lost_letters_are_those_that_other_articles_have() -> None:
    archive = _Archive("der bürgerentscheid kam", "ein bürgerentscheid", "der grußwortlaut", "pardon", "pardon")
    assert dict(gapped_spellings(["b?rgerentscheid", "gru?wortlaut", "p?rdon"], archive)) == {
        "b?rgerentscheid": "bürgerentscheid"
    }


def test_a_gap_that_fits_two_words_is_left() -> None:
    archive = _Archive(*["die göre"] * 3, *["die gäre"] * 2)
    assert dict(gapped_spellings(["g?re"], archive)) == {}
