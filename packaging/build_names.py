# SPDX-License-Identifier: MIT
"""Make resources/names/names.txt of the PyPI packages Faker and names: given names with their sex, and surnames.

    python3 -m venv WORK/venv && WORK/venv/bin/pip install Faker names
    WORK/venv/bin/python packaging/build_names.py

A line is a class, a blank, and the names of that class with one first letter. Classes: m, f: given names of one sex;
u: of both; s: surnames; M, F, U: given names that are surnames, too. Names are folded as `reader.text.words.fold` does
it; those with other letters stand as they are and as English papers write them.
"""

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.text.words import fold  # noqa: E402  from the checkout

PLACE = ROOT / "resources" / "names" / "names.txt"
RANKED = (("dist.male.first", "m", 1300), ("dist.female.first", "f", 3500), ("dist.all.last", "s", 14000))
FIELDS = {
    "m": ("first_names_male", "first_romanized_names_male"),
    "f": ("first_names_female", "first_romanized_names_female"),
    "s": ("last_names", "last_names_male", "last_names_female", "last_romanized_names"),
}
UNRANKED = 0.0005  # per cent of people that bear a name, where a list doesn't say
ONE_SEX = 6  # times as many of one sex as of the other
LETTERS = set("abcdefghijklmnopqrstuvwxyz'-абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa"})
_LATIN = (
    "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch"
    " ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g"
)
CYRILLIC = str.maketrans({pair[0]: pair[2:] for pair in _LATIN.split()})

Shares = dict[str, dict[str, float]]


def main() -> None:
    """Write the file anew."""
    shares: Shares = {"m": {}, "f": {}, "s": {}}
    for kind, name, share in _ranked():
        shares[kind][name] = share
    for kind, listed in _faker():
        for name in {spelling for each in listed for spelling in _spellings(each)}:
            shares[kind].setdefault(name, UNRANKED)
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text("".join(f"{line}\n" for line in _lines(shares)), encoding="utf-8")


def _ranked() -> Iterator[tuple[str, str, float]]:
    folder = os.path.dirname(str(importlib.import_module("names").__file__))
    for file, kind, top in RANKED:
        with open(os.path.join(folder, file), encoding="utf-8") as lines:
            for line in islice(lines, top):
                name, share = line.split()[:2]
                if _plain(name.lower()):
                    yield kind, name.lower(), float(share)


def _faker() -> Iterator[tuple[str, Iterable[str]]]:
    person = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(person.__path__):
        provider = _provider(importlib.import_module(f"{person.__name__}.{module.name}"))
        for kind, fields in FIELDS.items():
            for field in fields:
                yield kind, [name for name in getattr(provider, field, None) or () if isinstance(name, str)]


def _provider(module: ModuleType) -> type:
    provider: type = module.Provider
    return provider


def _spellings(name: str) -> Iterator[str]:
    for spelling in (name, name.translate(UMLAUTS)):
        folded = fold(spelling.strip())
        if _plain(folded):
            yield folded
            yield folded.translate(CYRILLIC)


def _plain(name: str) -> bool:
    return 2 < len(name) < 16 and set(name) <= LETTERS and name[0].isalpha()


def _lines(shares: Shares) -> Iterator[str]:
    male, female, last = shares["m"], shares["f"], shares["s"]
    classes: dict[str, str] = {}
    for name in male.keys() | female.keys():
        his, hers = male.get(name, 0), female.get(name, 0)
        classes[name] = "m" if his > ONE_SEX * hers else "f" if hers > ONE_SEX * his else "u"
    for name in last:
        classes[name] = classes[name].upper() if name in classes else "s"
    kept = sorted((classes[name], name) for name in classes if _plain(name))
    for (kind, _), names in groupby(kept, key=lambda one: (one[0], one[1][0])):
        yield f"{kind} {' '.join(name for _, name in names)}"


if __name__ == "__main__":
    main()
