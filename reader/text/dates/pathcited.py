# SPDX-License-Identifier: MIT
"""The year in names that managers of references give files: `Lund - 2001 - The Pier`, `Lund (2001) The Pier`.

One name alone may mean anything by such a number: it is a year where the names of a folder share the habit.
"""

import re

from reader.text.dates.pathform import CITED, Reading
from reader.text.late import late

_YEAR = r"((?:1[6-9]|20)[0-9]{2})"
_WORD = r"[^\W\d_]"
_NO_AUTHOR = (  # what numbers stand behind that are none of years
    r"(?!(?:img|dscn?|dscf|scan|scn|page|pages|p|pp|photo|foto|image|picture|pic|box|file|folder|doc|document|item|no|nr|num|"
    r"number|ms|ref|acc|id|reel|roll|film|seite|blatt|bild|akte|nummer|datei|fond|feuille|pagina|página|страница|лист|дело)"
    r"(?![^\W\d_]))"
)
_ANY_YEAR = re.compile(r"(?<![0-9])(?:1[6-9]|20)[0-9]{2}(?![0-9])")
_SHAPES = tuple(
    (f"{CITED} {number}", late(pattern, re.IGNORECASE))
    for number, pattern in enumerate(
        (
            rf"{_NO_AUTHOR}{_WORD}[^\d_()\[\]]{{1,80}}? [-–—] {_YEAR}[a-z]?(?: [-–—] \S.*)?",  # Lund - 2001 - The Pier
            rf"{_NO_AUTHOR}{_WORD}[^\d()\[\]]{{1,80}}?_{_YEAR}[a-z]?_{_WORD}.*",  # Lund_2001_The Pier
            rf"{_NO_AUTHOR}{_WORD}[^\d_()\[\]]{{1,80}}? [(\[]{_YEAR}[a-z]?[)\]][ .,:_-]{{1,3}}\S.*",  # Lund (2001) Pier
            rf"{_WORD}.{{2,200}}[ _][(\[]{_YEAR}[)\]]",  # The Pier (2001)
            rf"{_YEAR} [-–—] {_WORD}.*",  # 2001 - Lund - The Pier
            rf"{_YEAR}_{_WORD}.*",  # 2001_Lund_The Pier
            rf"{_NO_AUTHOR}{_WORD}{{3,25}}[:_-]?{_YEAR}[-_]?{_WORD}{{3,25}}",  # lund2001pier; but story2001 only counts
        )
    )
)


def year_cited(stem: str) -> tuple[str, tuple[Reading, ...]] | None:
    """Read a file's name as that of a reference: the whole name, and the year by its shape; None if it is none."""
    if not _ANY_YEAR.search(stem):
        return None
    for form, shape in _SHAPES:
        if match := shape.fullmatch(stem):
            return stem, ((form, match[1]),)
    return None
