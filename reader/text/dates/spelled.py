# SPDX-License-Identifier: MIT
"""Days and years written out in words, put into figures: `the third day of May, eighteen hundred and sixty`."""

import re

from reader.text.dates.names import MONTH_NUMBER
from reader.text.words import fold

_LONGEST = 200
_MOST_WORDS = 3  # of a day: vingt et un

# Ordinal numbers of a month's days from the first on, in the forms in which they stand before or behind its name.
_DAYS: dict[str, tuple[str, ...]] = {
    "en": (
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
        *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
        "twentieth",
        *(
            f"twenty-{one}"
            for one in ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
        ),
        *("thirtieth", "thirty-first"),
    ),
    "de": (
        *("ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebenten|siebten", "achten", "neunten"),
        *("zehnten", "elften", "zwölften", "dreizehnten", "vierzehnten", "fünfzehnten", "sechzehnten", "siebzehnten"),
        *("achtzehnten", "neunzehnten", "zwanzigsten"),
        *(f"{one}undzwanzigsten" for one in ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]),
        *("dreißigsten", "einunddreißigsten"),
    ),
    "fr": (
        *("premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
        *("treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt-et-un"),
        *(f"vingt-{one}" for one in ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]),
        *("trente", "trente-et-un"),
    ),
    "ru": (
        *("первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого", "восьмого", "девятого"),
        *("десятого", "одиннадцатого", "двенадцатого", "тринадцатого", "четырнадцатого", "пятнадцатого"),
        *("шестнадцатого", "семнадцатого", "восемнадцатого", "девятнадцатого", "двадцатого"),
        *(
            f"двадцать-{one}"
            for one in ["первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого", "восьмого"]
        ),
        *("двадцать-девятого", "тридцатого", "тридцать-первого"),
    ),
    "es": (
        *("primero", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
        *("trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno"),
        *("veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho"),
        *("veintinueve", "treinta", "treinta-y-uno"),
    ),
    "it": (
        *("primo", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
        *("tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti", "ventuno"),
        *("ventidue", "ventitré", "ventiquattro", "venticinque", "ventisei", "ventisette", "ventotto", "ventinove"),
        *("trenta", "trentuno"),
    ),
}
_DAY_NUMBER = {
    fold(form): number for days in _DAYS.values() for number, forms in enumerate(days, 1) for form in forms.split("|")
}
_ENGLISH = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_FRENCH = (
    *("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize"),
    *("quatorze", "quinze", "seize"),
)
_UNITS = {word: number for words in (_ENGLISH, _FRENCH) for number, word in enumerate(words, 1)}
_TENS = {
    **{
        word: 10 * number
        for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
    },
    **{word: 10 * number for number, word in enumerate(["vingt", "trente", "quarante", "cinquante", "soixante"], 2)},
}
_BETWEEN = frozenset({"and", "et", "the", "year", "of", "our", "lord", "an", "l"})  # in a year
_FOUR_TIMES = "quatre"
_IN_YEAR = re.compile(  # "in the year of our Lord 1866"
    r",?\s(?:in\sthe\syear(?:\sof\sour\slord)?|anno\sdomini|a\.\s?d\.|im\sjahre?|l['’]an(?:\sde\sgr[âa]ce)?)(?=\s)",
    re.IGNORECASE,
)
_FIGURE = re.compile("[0-9]")
_HUNDREDS = ("teen", "thousand", "mil")  # without figures a year must be in words
_WORD = re.compile(r"[^\W\d_]+")


def in_figures(line: str) -> str:
    """Return a short line with a day and a year that are written out beside a month in figures; "" if none are."""
    if len(line) > _LONGEST:
        return ""
    if not _FIGURE.search(line) and not any(map(line.casefold().__contains__, _HUNDREDS)):
        return ""
    if MONTH_NUMBER.keys().isdisjoint(map(fold, _WORD.findall(line))):
        return ""
    line = _IN_YEAR.sub(",", line)
    words = list(_WORD.finditer(line))
    month = next((number for number, word in enumerate(words) if fold(word.group()) in MONTH_NUMBER), -1)
    if month < 0:
        return ""
    text = _year_in_figures(line, words[month + 1 :])
    text = _day_in_figures(text, words, month)
    return text if text != line else ""


def _year_in_figures(line: str, words: list[re.Match[str]]) -> str:
    """Put a year behind the month into figures: in English and French, whose words are apart."""
    start = next((number for number, word in enumerate(words) if _is_hundreds(word.group())), -1)
    if start < 0:
        return line
    last, told = start, []
    for number in range(start, len(words)):
        name = fold(words[number].group())
        if name in _UNITS or name in _TENS or name in {"hundred", "thousand", "cent", "cents", "mil", "mille"}:
            told.append(name)
            last = number
        elif name not in _BETWEEN:
            break
    year = _year_of(told)
    return f"{line[: words[start].start()]}{year}{line[words[last].end() :]}" if 1400 <= year < 2100 else line


def _is_hundreds(word: str) -> bool:
    name = fold(word)
    return name in {"mil", "mille", "one", "two"} or 14 <= _UNITS.get(name, 0) <= 19


def _year_of(words: list[str]) -> int:
    """Add up the words of a year: `eighteen hundred sixty`, `nineteen six`, `mil huit cent quatre vingt dix`."""
    whole, part = 0, 0
    for number, name in enumerate(words):
        if name in {"thousand", "mil", "mille"}:
            whole, part = whole + 1000 * (part or 1), 0
        elif name in {"hundred", "cent", "cents"}:
            whole, part = whole + 100 * (part or 1), 0
        elif name == "vingt" and number and words[number - 1] == _FOUR_TIMES:
            part += 80 - 4
        elif not number and len(words) > 1 and words[1] in _TENS | _UNITS and 14 <= _UNITS.get(name, 0) <= 19:
            whole = 100 * _UNITS[name]  # nineteen six
        else:
            part += _TENS.get(name, 0) or _UNITS.get(name, 0)
    return whole + part


def _day_in_figures(line: str, words: list[re.Match[str]], month: int) -> str:
    """Put the day beside the month into figures: right before it, or behind it with *the* between."""
    place = words[month]
    skipped = {"day", "of", "de", "the", "d"}
    before = month - 1
    while before >= 0 and fold(words[before].group()) in skipped:
        before -= 1
    behind = month + 1
    while behind < len(words) and fold(words[behind].group()) in skipped:
        behind += 1
    if before >= 0 and place.start() - words[before].end() < len(" day of the "):
        for first in range(max(0, before - _MOST_WORDS + 1), before + 1):
            if number := _number(words, first, before):
                return f"{line[: words[first].start()]}{number} {line[place.start() :]}"
    if behind < len(words):
        last = behind + 1 if behind + 1 < len(words) and _number(words, behind, behind + 1) else behind
        number = _number(words, behind, last)
        if number and words[behind].start() - place.end() < len(" the of "):
            return f"{line[: place.end()]} {number}{line[words[last].end() :]}"
    return line


def _number(words: list[re.Match[str]], first: int, last: int) -> int:
    """Return the day that these words name together, 0 if none."""
    return _DAY_NUMBER.get("-".join(fold(word.group()) for word in words[first : last + 1]), 0)
