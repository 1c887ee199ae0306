# SPDX-License-Identifier: MIT
"""Which words are given names or surnames somewhere, from lists that packaging/build_names.py makes."""

import os
from collections import defaultdict
from functools import cache, lru_cache

from reader.model.person import Sex
from reader.paths import resources_folder
from reader.text.grammar.vocabulary import vocabulary_for
from reader.text.people.declension import case_key
from reader.text.words import fold

_LONG_ENOUGH = 6  # letters of a surname that its ending tells
_FAMILY_ENDINGS = (
    *("ovic", "evic", "ulic", "anic", "ovich", "evich", "enko", "chuk", "shvili", "adze", "oglu", "escu", "sson"),
    *("opoulos", "akis", "idis", "ov", "ev", "ovsky", "evsky", "inski", "owski", "owicz", "mann", "stein"),
    *("kawa", "moto", "yama", "zawa", "shita", "mura", "bayashi", "guez", "ndez"),
)
_RUSSIAN_FAMILY_ENDINGS = ("ов", "ев", "ин", "ын", "ск", "цк", "енко", "швили", "дзе", "ян", "чук")
_BASES = {  # by the ending of another case: endings of the first, likely ones first
    "а": ("",),
    "у": ("а", ""),
    "ом": ("",),
    "ым": ("",),
    "е": ("", "а", "я", "й"),
    "ы": ("а",),
    "ой": ("а",),
    "я": ("й", "ь"),
    "ю": ("й", "ь", "я"),
    "ем": ("й", "ь"),
    "и": ("я", "а", "ь"),
    "ей": ("я",),
}
_SEXES = {"m": Sex.MALE, "f": Sex.FEMALE}


@cache
def _classes() -> dict[str, str]:
    """Return the class of each name, read when first asked for: m, f, u, s, or in capitals if also a surname."""
    classes: dict[str, str] = {}
    with open(os.path.join(resources_folder(), "names", "names.txt"), encoding="utf-8") as lines:
        for line in lines:
            kind, *names = line.split()
            classes.update(dict.fromkeys(names, kind))
    return classes


@cache
def _declined() -> dict[str, str]:
    """Return the class of what all cases of each Russian name have in common."""
    return {case_key(name, _russian_endings()): kind for name, kind in _classes().items() if not name.isascii()}


@cache
def _first_cases() -> dict[str, list[str]]:
    """Return the Russian given names by what all cases of each have in common."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, kind in _classes().items():
        if kind != "s" and not name.isascii():
            found[case_key(name, _russian_endings())].append(name)
    return found


def given_first_case(word: str) -> str:
    """Return a declined given name in its first case; every other word as it is."""
    folded = fold(word)
    if folded.isascii() or folded in _classes():
        return word
    key = case_key(folded, _russian_endings())
    bases = _BASES.get(folded[len(key) :], ())
    return next(
        (name.capitalize() for base in bases for name in _first_cases().get(key, ()) if name == key + base), word
    )


@cache
def _russian_endings() -> frozenset[str]:
    return vocabulary_for("ru").persons.case_endings


def _class_of(word: str) -> str:
    if word.isascii():
        return _classes().get(word, "")
    folded = fold(word)
    return _classes().get(folded, "") or _declined().get(case_key(folded, _russian_endings()), "")


def is_given(word: str) -> bool:
    """Say whether a word in lower case is a given name, of a hyphenated one its first part."""
    found = _class_of(word) or ("-" in word and _class_of(word.partition("-")[0]))
    return bool(found) and found != "s"


def is_surname(word: str) -> bool:
    """Say whether a word in lower case is a surname, or a hyphenated one of surnames."""
    found = _class_of(word)
    if found == "s" or found.isupper() or _family_ending(word):
        return True
    return "-" in word and is_surname(word.rpartition("-")[2])


def _family_ending(word: str) -> bool:
    """Tell whether a word that no list has ends as surnames of many countries do."""
    if len(word) < _LONG_ENOUGH:
        return False
    if word.endswith(_FAMILY_ENDINGS):
        return True
    return not word.isascii() and case_key(word, _russian_endings()).endswith(_RUSSIAN_FAMILY_ENDINGS)


@lru_cache(maxsize=16)
def no_surnames(roles: frozenset[str], nouns: frozenset[str]) -> frozenset[str]:
    """Return the roles without those of these nouns that are surnames as well: baker, walker."""
    return roles - {word for word in nouns if is_surname(word)}


def given_sex(word: str) -> Sex:
    """Return the sex of those who bear a given name in lower case, if they are of one."""
    found = _class_of(word) or _class_of(word.partition("-")[0])
    return _SEXES.get(found.lower(), Sex.UNKNOWN)
