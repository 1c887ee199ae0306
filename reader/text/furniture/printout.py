# SPDX-License-Identifier: MIT
"""Lines that browsers print around a page: its address, the number of a sheet, and when it was printed.

`http://www.example.org/2008/08/05/story.html   12/10/2009 20:42`, `Page 1 of 2`, `1 von 2   12.10.09 20:42`.
"""

from reader.model.date import Witness, WitnessKind
from reader.text.dates.days import find_day
from reader.text.dates.label import only_fillers
from reader.text.dates.names import DATE_NAMES
from reader.text.dates.witness import url_witness
from reader.text.late import late
from reader.text.words import fold

_DAY = len("1993-05-04")
_ADDRESS = late(r"(?:https?://|www\.)[^\s<>\"]{4,400}")
_SHEET = late(
    r"(?<!\w)(?:(?:page|seite|страница|стр\.?|pagina)\s)?[0-9]{1,3}\s?(?:/|of|von|sur|из|de|di)\s?[0-9]{1,3}(?![\w/])|"
    r"(?<!\w)(?:page|seite|страница|стр\.|pagina)\s[0-9]{1,3}(?!\w)"
)
_HOUR = late(r"(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[ap]\.?m\.?)?(?![0-9:])")


def printout_of(text: str, folded: str, where: str) -> tuple[Witness, ...] | None:
    """Read such a line: what the address tells of its page's day, and the day of printing, which only bounds.

    None if it is no such line: beside the address, or beside sheet and hour, nothing but a day may stand.
    """
    address = _ADDRESS.search(text) if "://" in text or "www." in text else None
    if not address and (":" not in text or not _SHEET.search(folded)):
        return None
    beside = f"{text[: address.start()]} {text[address.end() :]}".strip() if address else text
    bare, sheets = _SHEET.subn(" ", fold(beside) if address else folded, count=1)
    bare, hours = _HOUR.subn(" ", bare, count=1)
    found = find_day(bare)
    day = found if found and found.readings and len(found.readings[0]) == _DAY else None
    if day:
        bare = f"{bare[: day.start]} {bare[day.end :]}"
    if not only_fillers(bare, DATE_NAMES) or not (day or sheets) or not (address or (day and sheets and hours)):
        return None
    printed = Witness(WitnessKind.LOADED, beside, day.readings, where) if day else None
    return tuple(filter(None, (url_witness(address.group()) if address else None, printed)))
