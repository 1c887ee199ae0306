# SPDX-License-Identifier: MIT
"""Which language a text is in, by its script and its smallest words."""

import re

from reader.text.words import fold

_LIMIT = 2_000
_FEW = 12  # words of a text that two small ones can tell
_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = bytes(byte if chr(byte).isalpha() else 32 for byte in range(256))
_CYRILLIC = re.compile(r"[\u0400-\u045f]")
_NOT_RUSSIAN = re.compile(r"[іїєґўјљњћђѓќџ]")

_SMALL_WORDS = {
    "en": "the of and to in that it is was for with as his he be on by at this had not are but from or have an they "
    "which were been has she their who will would said its after more than no one about there when out up into",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus bei "
    "sie nach wird einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis daß dass wir "
    "ich unter sei wurde durch werden kein gegen vom sagte",
    "fr": "le la les de des et à un une du en que qui dans est pour au sur par pas plus ne se il ce avec sont son aux "
    "été cette ont mais comme ou elle ses lui nous leur d l qu même deux entre selon après être a dit sa vous",
    "es": "el la los las de y en que un una del por con no se su al es para lo como más o pero sus le ha este sí si "
    "porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos era fue dijo son ser",
    "it": "il lo la i gli le di e in che un una del della dei delle con non si per da al alla è nel nella sono come "
    "anche più ha ma o dal dalla questo questa suo sua loro essere hanno detto ai su tra fra",
}


SMALL_WORDS = frozenset(word for words in _SMALL_WORDS.values() for word in words.split())
"""The smallest words of all languages, as they are written."""


def _languages_of_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for language, words in _SMALL_WORDS.items():
        for word in words.split():
            table[word] = (*table.get(word, ()), language)
    return table


_NAMES = {
    "english": "en",
    "englisch": "en",
    "anglais": "en",
    "английский": "en",
    "german": "de",
    "deutsch": "de",
    "allemand": "de",
    "немецкий": "de",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "französisch": "fr",
    "russian": "ru",
    "русский": "ru",
    "russisch": "ru",
    "russe": "ru",
    "spanish": "es",
    "español": "es",
    "italian": "it",
    "italiano": "it",
}


_FOLDED_NAMES = {fold(name): code for name, code in _NAMES.items()}
_LANGUAGES = _languages_of_words()


def guess_language(text: str) -> str:
    """Return "en", "de", "fr", "es", "it", "ru", or "" where none is clear, from the first 2,000 characters."""
    sample = text[:_LIMIT].lower()
    found = _words(sample)
    if not sample.isascii() and len(_CYRILLIC.findall(sample)) * 2 > sum(map(len, found)):
        return "" if len(_NOT_RUSSIAN.findall(sample)) * 100 > len(sample) else "ru"
    words = set(found)
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for word in _LANGUAGES.keys() & words:
        for language in _LANGUAGES[word]:
            counts[language] += 1
    second, best = sorted(counts.values())[-2:]
    if best < (3 if len(words) > _FEW else 2) or best * 12 < len(words) or best * 4 < second * 5:
        return ""
    return max(counts, key=lambda language: counts[language])


def _words(sample: str) -> list[str]:
    if sample.isascii():
        return sample.encode().translate(_NO_LETTERS).decode().split()
    return _WORD.findall(sample)


def language_named(name: str) -> str:
    """Return the two letters of a language that a format states: `en-GB`, `German`, `FR`; "" if that is no language."""
    lower = name.strip().lower()
    if lower in _NAMES:
        return _NAMES[lower]
    code = lower.replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def languages_named(name: str, *, begun: bool = False) -> frozenset[str]:
    """Return the two letters of the languages that a folded name means; with `begun` it may be only its beginning."""
    exact = _FOLDED_NAMES.get(name) or language_named(name)
    if exact or not begun:
        return frozenset({exact} - {""})
    return frozenset(code for whole, code in _FOLDED_NAMES.items() if whole.startswith(name))
