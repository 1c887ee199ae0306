# SPDX-License-Identifier: MIT
"""How a Russian name may be spelt in Latin letters, and what a name in Latin letters may be in Russian ones.

Archives have them as each paper and each year did: Грачёв is Grachev, Grachyov, Gratchev, Gratschow. The systems here
are the usual ones: BGN/PCGN and the English papers, the Library of Congress, ISO 9 and the scholars (without their
marks), the German and the French papers. What comes out are candidates, likely ones first, to be looked for among the
words of an archive where nothing else was found; they are no readings of a text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product

MOST = 100
"""Candidates for one word."""

_OF_A_SYSTEM = 16
_SOURCES = 6  # Russian names that a Latin one may be, whose other spellings are offered
_LONGEST = 30  # letters of a name
_RUSSIAN = re.compile(r"[а-я]+")
_LATIN = re.compile(r"[a-z]+")
_TOKEN = re.compile(r"[иы]й$|ин$|ов$|кс|.")
_VOWELS = "аеиоуыэюя"
_HUSHING = "жчшщ"
_Options = Sequence[str]


@dataclass(frozen=True, slots=True)
class _System:
    """What each Russian letter, or an ending, becomes.

    `first_e` is е at a word's beginning and behind vowels, `e_or_yo` behind ж, ч, ш, щ, where it is often ё: folding
    makes them one.
    """

    letters: Mapping[str, _Options]
    first_e: _Options
    e_or_yo: _Options


def _pairs(table: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in table.split())


def _system(text: str, *, first_e: str, e_or_yo: str) -> _System:
    letters = _pairs(f"{_SAME} {text}").items()
    options = {letter: tuple(each.replace("-", "") for each in its.split("/")) for letter, its in letters}
    return _System(options, tuple(first_e.split("/")), tuple(e_or_yo.split("/")))


_SAME = "а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ы=y э=e ь=- ъ=- ин=in ов=ov кс=ks"
_SYSTEMS = (
    _system(
        "ж=zh й=y/i х=kh/h ц=ts ч=ch ш=sh щ=shch ю=yu я=ya ий=y/iy/i ый=y/yi кс=x/ks", first_e="ye/e", e_or_yo="e/yo/o"
    ),
    _system("ж=zh й=i х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia ий=ii ый=yi", first_e="e", e_or_yo="e"),
    _system("ж=z й=j х=h/ch ц=c ч=c ш=s щ=s/sc ю=ju/u я=ja/a ий=ij ый=yj", first_e="e", e_or_yo="e"),
    _system(
        "в=w ж=sch/sh з=s й=i/j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja ий=i/ij ый=y/yj кс=x/ks ов=ow/off",
        first_e="je/e",
        e_or_yo="e/o",
    ),
    _system(
        "ж=j й=i х=kh ц=ts ч=tch ш=ch щ=chtch у=ou ю=iou/you я=ia/ya ий=i/y ый=y ин=ine/in ов=ov/off кс=x/ks",
        first_e="e/ie",
        e_or_yo="e/io",
    ),
)
_RUSSIAN_OF = _pairs(
    "schtsch=щ stsch=щ chtch=щ shch=щ tsch=ч tch=ч sch=ш/щ/ж jou=жу/ю gue=ге/гуе gui=ги/гуи sh=ш zh=ж kh=х ch=ч/х/ш "
    "ts=ц/тс tz=ц yu=ю iu=ю/иу ju=ю/жу iou=ю you=ю ya=я/ья ia=я/ия ja=я/жа ye=е/ье je=е/же yo=е/ье jo=е/жо io=ио/е "
    "ou=у oo=у ee=и ff=в ph=ф x=кс w=в q=к h=х/г a=а b=б c=ц/к d=д e=е/э f=ф g=г i=и j=й/ж k=к l=л m=м "
    "n=н o=о p=п r=р s=с/з t=т u=у v=в y=ы/и z=з/ц"
)
_LATIN_TOKEN = re.compile("|".join(sorted(_RUSSIAN_OF, key=len, reverse=True)))
_ENDINGS = (
    (re.compile(r"(?<=[^aeiouy])(?:y|iy|ij|ii)$|(?<=[sc]k)i$"), ("ий", "ый", "и")),
    (re.compile(r"(?<=[bdhklmnprstvz])ine$"), ("ин", "ине")),
    (re.compile(r"(?<=[^aeiouy])i$"), ("и", "ий")),  # Georgi, Dmitri
)
_SOFT = "dlnrt"  # consonants whose softness no system writes, at the end; l before others as well


def other_spellings(word: str) -> tuple[str, ...]:
    """Return how a folded name may be spelt in the other letters, and in its own by other systems; never itself.

    At most `MOST`, the likely ones first; none for a word with other signs than letters of one of the two scripts.
    """
    if len(word) > _LONGEST:
        return ()
    if _RUSSIAN.fullmatch(word):
        found: Iterable[str] = latin_spellings(word)
    else:
        russian = cyrillic_spellings(word)
        found = [*russian, *_in_turn([latin_spellings(each) for each in russian[:_SOURCES]])]
    return tuple(islice((each for each in dict.fromkeys(found) if each != word), MOST))


def latin_spellings(word: str) -> tuple[str, ...]:
    """Return how a folded Russian name is spelt in Latin letters, the commonest way of each system first."""
    if not _RUSSIAN.fullmatch(word) or len(word) > _LONGEST:
        return ()
    ways = [list(islice(_spelt(_options(word, system)), _OF_A_SYSTEM)) for system in _SYSTEMS]
    return tuple(dict.fromkeys(_in_turn(ways)))


def cyrillic_spellings(word: str) -> tuple[str, ...]:
    """Return what a folded name in Latin letters may be in Russian ones, the likely ones first."""
    if not _LATIN.fullmatch(word) or len(word) > _LONGEST:
        return ()
    return tuple(dict.fromkeys(islice(_spelt(_russian_options(word)), MOST)))


def _options(word: str, system: _System) -> list[_Options]:
    options: list[_Options] = []
    before = ""
    for match in _TOKEN.finditer(word):
        sign = match.group()
        if sign == "е" and (not before or before in f"{_VOWELS}ьъ"):
            options.append(system.first_e)
        elif sign == "е" and before in _HUSHING:
            options.append(system.e_or_yo)
        else:
            options.append(system.letters[sign])
        before = sign[-1]
    return options


def _russian_options(word: str) -> list[_Options]:
    ending: list[_Options] = []
    for pattern, letters in _ENDINGS:
        match = pattern.search(word)
        if match and not ending:
            word, ending = word[: match.start()], [letters]
    options: list[_Options] = []
    before = ""
    for match in _LATIN_TOKEN.finditer(word):
        sign, behind = match.group(), word[match.end() : match.end() + 1]
        options.append(_in_place(sign, before, behind, last=not behind and not ending))
        before = sign
    return [*options, *ending]


def _in_place(sign: str, before: str, behind: str, *, last: bool) -> _Options:
    """Return what Latin letters mean between others."""
    own = tuple(_RUSSIAN_OF[sign].split("/"))
    if sign in ("i", "y") and before[-1:] and before[-1:] in "aeiouy":
        return ("й", *own)
    if sign == "o" and any(letter in _HUSHING for letter in _RUSSIAN_OF.get(before, "")):
        return ("е", "о")  # written as it sounds: Gorbatschow is Горбачёв
    if sign == "l" and behind and behind not in "aeiouyjl":
        return ("ль", "л")
    if sign in _SOFT and last:
        return (*own, f"{own[0]}ь")
    return own


def _spelt(options: Sequence[_Options]) -> Iterator[str]:
    """Yield the spellings, those of the first options first: with one letter otherwise before those with two."""
    first = [each[0] for each in options]
    yield "".join(first)
    for at, each in enumerate(options):
        for other in each[1:]:
            yield "".join([*first[:at], other, *first[at + 1 :]])
    yield from islice(("".join(row) for row in product(*options)), MOST)


def _in_turn(ways: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the first of each, then the second of each, and so on."""
    for place in range(max(map(len, ways), default=0)):
        yield from (way[place] for way in ways if place < len(way))
