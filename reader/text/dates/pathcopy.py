# SPDX-License-Identifier: MIT
"""A note in a name on when a paper was copied: `Herald 1952-06-03 (scanned 2017-05-06)` is of the first day."""

import re
from functools import lru_cache

from reader.text.dates.pathform import MONTH_NAME
from reader.text.late import late

_WORD = (
    r"(?<![^\W\d_])(?:(?:re)?scan(?:s|ned)?|updated|typed|transcribed|abgetippt|"
    r"transkribiert|transcrite?s?|перепечатано|набрано|photographed|photo taken|"
    r"digiti[sz]ed|ocr(?:['’]?e?d)?|copied|accessed|"
    r"downloaded|saved|retrieved|captured|fetched|crawled|uploaded|exported|(?:ein)?gescannt|(?:ab)?fotografiert|digitalisiert|abgerufen|"
    r"heruntergeladen|gespeichert|kopiert|scannée?s?|numérisée?s?|numérisation|photographiée?s?|téléchargée?s?|"
    r"consultée?s?|copiée?s?|скан(?:ы|ировано)?|отсканировано|оцифровано|сфотографировано|скачано|загружено|сохранено|"
    r"скопировано|дата обращения|escanead[oa]s?|digitalizad[oa]s?|fotografiad[oa]s?|descargad[oa]s?|consultad[oa]s?|"
    r"copiad[oa]s?|scansionat[oaie]|scansione|digitalizzat[oaie]|fotografat[oaie]|scaricat[oaie]|consultat[oaie]|"
    r"copiat[oaie])(?![^\W\d_])"
)
_LEADING = r"(?:[-_ ](?:on|at|du|del|vom|am|le|il|el|от))?[-_.,: ]{1,3}"
_MONTH_OR_NUMBER = rf"(?:[0-9]{{1,2}}|{MONTH_NAME})"
_DAY = (
    rf"(?:[0-9]{{1,4}}[-_. ]{{0,2}}{_MONTH_OR_NUMBER}[-_., ]{{0,2}}[0-9]{{1,4}}|[0-9]{{8}}|"
    rf"{MONTH_NAME} [0-9]{{1,2}},? [0-9]{{4}}|[12][0-9]{{3}})(?![0-9])"
)
_FIGURES = re.compile(r"[0-9](?:[^0-9]*[0-9]){3}")  # of a year, or of more
_PIECES = (  # one of which each such word holds: most names have none
    *(
        "scan",
        "photo",
        "digit",
        "ocr",
        "copi",
        "access",
        "load",
        "saved",
        "retrieved",
        "captured",
        "fetched",
        "crawled",
    ),
    *(
        "export",
        "fotograf",
        "abgerufen",
        "gespeichert",
        "kopiert",
        "numéris",
        "télécharg",
        "consult",
        "скан",
        "цифрован",
    ),
    *("фотограф", "скачано", "загружено", "сохранено", "скопировано", "обращения", "descargad", "scaricat", "geladen"),
    *("updated", "typed", "transcri", "abgetippt", "transkri", "перепечатано", "набрано"),
)
_NOTES = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"[-_. ]{{0,2}}[(\[](?:[^()\[\]]{{0,20}}?[-_ ,])?{_WORD}{_LEADING}(?P<day>[^()\[\]]{{4,30}})[)\]]",
        rf"[-_., ]{{1,3}}{_WORD}{_LEADING}(?P<day>{_DAY})\Z",
        rf"\A[(\[]?{_WORD}{_LEADING}(?P<day>{_DAY})[)\]]?[-_., ]{{1,3}}",
        rf"\A(?P<day>{_DAY})[-_., ]{{1,3}}{_WORD}[-_., ]{{1,3}}",
    )
)


@lru_cache(maxsize=1024)
def note_of_copying(name: str) -> tuple[str, str] | None:
    """Part a name from the note in it that says when the paper was copied: the rest, and the note's day as it stands.

    None if there is none.
    """
    if not _FIGURES.search(name) or not any(map(name.lower().__contains__, _PIECES)):
        return None
    for pattern in _NOTES:
        if match := pattern.search(name):
            return f"{name[: match.start()]} {name[match.end() :]}".strip(), match["day"]
    return None
