# SPDX-License-Identifier: MIT
"""A year beside words in the name of a folder for what was cut out of papers: `Album 1922`, `Cuttings, fire 1931`.

Such a year is weak: it may be that of the event, of the collecting, or a number.
"""

import re

from reader.text.words import fold

YEAR_BESIDE_WORDS = "words yyyy"
"""The form of such a year. It holds in no folder as others do: that all files below share it proves nothing."""


def _folded(*rows: str) -> frozenset[str]:
    return frozenset(fold(word) for row in rows for word in row.split())


_COLLECTIONS = _folded(
    "album albums scrapbook scrapbooks clipping clippings cutting cuttings presscuttings newspapers articles",
    "klebebuch ausschnitt ausschnitte zeitungsausschnitte presseausschnitte zeitungsartikel artikel pressemappe",
    "sammelmappe zeitungen coupures articles presse recortes artículos ritagli articoli rassegna вырезки альбом",
    "альбомы статьи подшивка подшивки газеты recortes artigos",
)
_OTHERWISE = _folded(  # beside it a number is that of a shelf, a house or a copy; or the year of a subject, of a deed
    "ms mss msgr box folder roll reel film lot acc accession item no nr n num number inv sig ref fonds fond file page",
    "street st road avenue straße strasse str rue via calle kasten schachtel karton mappe akte boîte carton dossier",
    "ул улица дом фонд опись дело ед хр кор пленка vol volume band tome room",
    "about on over since until before after to by über zu seit bis vor nach um sur depuis jusqu avant après sobre",
    "desde hasta su dal fino о об с до после born died geboren gestorben né née mort",
    "collected gathered scanned digitised digitized copied found bought given donated received saved downloaded",
    "printed exported made gesammelt gescannt kopiert gefunden geschenkt numérisé collectées собраны отсканировано",
)
_NUMBER = re.compile("[0-9]+")
_YEAR = re.compile(r"1[7-9][0-9]{2}|20[0-9]{2}")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 80


def year_beside_words(name: str, above: str) -> tuple[str, str] | None:
    """Return the only year in a folder's name if the name, or that `above` it, calls it a collection; else None.

    Before it the names that tell so.
    """
    year, words = _only_year(name)
    if not year:
        return None
    if not _COLLECTIONS.isdisjoint(words):
        return name, year
    last = name.rstrip(" )]").endswith(year)
    called = len(above) <= _LONGEST and not _COLLECTIONS.isdisjoint(map(fold, _WORD.findall(above)))
    return (f"{above}/{name}", year) if last and called else None


def year_of_folder(name: str) -> int:
    """Return the only year beside words in a folder's name, 0 if there is none, or if words call it something else."""
    return int(_only_year(name)[0] or 0)


def _only_year(name: str) -> tuple[str, list[str]]:
    """Return the only year beside words in a name, or "", and the words."""
    numbers = _NUMBER.findall(name) if len(name) <= _LONGEST else []
    years = [number for number in numbers if _YEAR.fullmatch(number)]
    if len(years) != 1 or any(len(number) > 2 for number in numbers if number != years[0]):
        return "", []
    words = [fold(word) for word in _WORD.findall(name)]
    return (years[0], words) if words and _OTHERWISE.isdisjoint(words) else ("", words)
