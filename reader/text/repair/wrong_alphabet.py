# SPDX-License-Identifier: MIT
"""Russian that was read with a Western alphabet: `Ïðèâåò`, `ðÒÉ×ÅÔ`."""

import re

from reader.model.texts import Edit, EditKind, Span

_RUN = re.compile(r"(?<![A-Za-z\d])[À-ÿ¨¸£³]+(?![A-Za-z\d])|¹(?= ?\d)")  # with ё and № as they come out
_LIKELY = re.compile("[À-ÿ]{3}")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_LONG, _FEWEST = 3, 5  # letters of a word, and such words, that no language with a Western alphabet has
_COMMON = frozenset("оеаинтсрвл")
_PART = 0.5  # of all Russian letters are these
_READINGS = ("cp1251", "koi8-r")
_CONFIDENCE = 0.95


def wrong_alphabet(text: str) -> list[Edit]:
    """Find words of accented letters alone, if most of a text is such; each is what its bytes are in Russian."""
    if not _LIKELY.search(text):
        return []
    runs = list(_RUN.finditer(text))
    long = [match.group() for match in runs if match.end() - match.start() >= _LONG]
    if len(long) < _FEWEST or len(long) < len(_LATIN.findall(text)):
        return []
    shares = {encoding: _share("".join(long), encoding) for encoding in _READINGS}
    encoding = max(shares, key=lambda name: shares[name])
    if shares[encoding] < _PART:
        return []
    return [_edit(match, _read_as(match.group(), encoding)) for match in runs]


def _read_as(letters: str, encoding: str) -> str:
    return letters.encode("cp1252", "replace").decode(encoding, "replace")


def _share(letters: str, encoding: str) -> float:
    return sum(letter in _COMMON for letter in _read_as(letters, encoding).lower()) / len(letters)


def _edit(match: re.Match[str], after: str) -> Edit:
    return Edit(Span(*match.span()), match.group(), after, EditKind.REPAIR, "mojibake", _CONFIDENCE)
