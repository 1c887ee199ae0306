# SPDX-License-Identifier: MIT
"""The decade that a folder is named after: `1950s`, `The Fifties`, `Années 50`, `1950er Jahre`, `Пятидесятые`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from reader.model.date import Witness, WitnessKind
from reader.text.words import fold

_LONGEST = 300
_TENS = (  # from the twenties on: nobody says the tens
    ("twenties", "zwanziger", "vingt", "двадцатые", "veinte", "venti"),
    ("thirties", "dreissiger", "trente", "тридцатые", "treinta", "trenta"),
    ("forties", "vierziger", "quarante", "сороковые", "cuarenta", "quaranta"),
    ("fifties", "funfziger", "cinquante", "пятидесятые", "cincuenta", "cinquanta"),
    ("sixties", "sechziger", "soixante", "шестидесятые", "sesenta", "sessanta"),
    ("seventies", "siebziger", "", "семидесятые", "setenta", "settanta"),
    ("eighties", "achtziger", "", "восьмидесятые", "ochenta", "ottanta"),
    ("nineties", "neunziger", "", "девяностые", "noventa", "novanta"),
)
_DIGIT = {word: digit for digit, words in enumerate(_TENS, 2) for word in words if word}
_ENGLISH = "|".join(f"{words[0]}|{words[1]}|{words[3]}" for words in _TENS)
_OTHERS = "|".join(word for words in _TENS for word in (words[2], *words[4:]) if word)
_NAMED = re.compile(
    r"(?<![^\W_])(?:(?P<decade>(?:1[5-9]|20)[0-9])0(?:['’]?s|er|-?[ех])(?![^\W_])|"
    r"(?:annees|anos|anni)[-_ ]['’]?(?P<long>(?:1[5-9]|20)[0-9])0(?![0-9])|"
    r"(?:annees|anos|anni)[-_ ]['’]?(?P<short>[2-9])0(?![0-9])|"
    r"['’]?(?P<tens>[2-9])0(?:['’]?s|er|-?[ех])(?![^\W_])|"
    rf"(?P<century>eighteen|nineteen|achtzehnhundert|neunzehnhundert)?[-_ ]?(?P<word>{_ENGLISH})"
    r"(?:[-_ ]jahre)?(?![^\W_])|"
    rf"(?:annees|anos|anni)[-_ ](?P<other>{_OTHERS})(?![^\W_]))"
)


@lru_cache(maxsize=1024)
def decade_of(path: bytes) -> str:
    """Return the first three figures of the decade that the nearest folder is named after; "" if none is."""
    for folder in reversed(path.split(b"/")[:-1]):
        match = _NAMED.search(fold(folder[:_LONGEST].decode("utf-8", "replace")))
        if not match:
            continue
        whole, digit = match["decade"] or match["long"], match["short"] or match["tens"]
        if whole:
            return whole
        number = digit or str(_DIGIT[match["word"] or match["other"]])
        return f"{'18' if (match['century'] or '').startswith(('eigh', 'acht')) else '19'}{number}"
    return ""


def in_decade(witnesses: Iterable[Witness], path: bytes) -> Iterator[Witness]:
    """Yield witnesses, of years in two figures those that the decade of their folder allows, if it allows any."""
    decade = decade_of(path)
    for witness in witnesses:
        kept = tuple(reading for reading in witness.readings if decade and reading.startswith(decade))
        several = len(witness.readings) > 1 and witness.kind is not WitnessKind.PATH
        yield replace(witness, readings=kept) if kept and several else witness
