# SPDX-License-Identifier: MIT
"""Items of Factiva with field codes: `HD`, `PD`, `LP`, each at the beginning of a line."""

import re
from collections.abc import Iterable, Sequence

from reader.archive.formats.databases.entry import Entry
from reader.archive.formats.databases.shapes import page_in
from reader.model.article import PartKind
from reader.model.date import WitnessKind

_CODES = "CLM SE HD BY CR WC PD ET SN SC ED PG VOL LA CY CX LP TD ART CT RF DLN CO IN NS RE IPC IPD PUB AN"
_ORDER = _CODES.split()  # in which they stand in an item
_PLACE = {code: place for place, code in enumerate(_ORDER)}
_CODE = re.compile(rf"\s{{0,9}}({'|'.join(sorted(_ORDER, key=len, reverse=True))})(?:\s{{2,40}}|\t\s{{0,9}}|\s?\Z)")
_TEXT = frozenset({"LP", "TD"})
_PARTS = {"HD": PartKind.HEADLINE, "BY": PartKind.BYLINE, "CR": PartKind.CREDIT, "SE": PartKind.SECTION}
_FIELDS = {"HD": "headline", "BY": "byline", "CR": "credit", "SE": "section", "SN": "source", "LA": "language"}
_FEWEST = 3


def codes_of(lines: Iterable[str]) -> set[str]:
    """Return the codes that lines begin with."""
    return {match[1] for line in lines if (match := _CODE.match(line))}


def is_coded(lines: Sequence[str]) -> bool:
    """Tell whether an item's lines begin with codes."""
    known = codes_of(lines)
    return "HD" in known and len(known) > _FEWEST and bool(known & {"PD", "WC", "LP", "TD"})


def coded(entry: Entry, rows: Sequence[str]) -> None:
    """Take an item apart by its codes. Its text are lead paragraphs and the rest (`LP`, `TD`)."""
    code, value = "", ""
    for row in rows:
        match = _CODE.match(row)
        if match and _PLACE[match[1]] > _PLACE.get(code, -1):
            _state(entry, code, value)
            code, value = match[1], row[match.end() :]
            if code in _TEXT:
                entry.add(row[: match.end()].rstrip(), PartKind.MASTHEAD)
                entry.add(value)
                continue
        else:
            value = f"{value} {row}" if code not in _TEXT else ""
        entry.add(row, None if code in _TEXT or not row.strip() else _PARTS.get(code, PartKind.MASTHEAD))
    _state(entry, code, value)


def _state(entry: Entry, code: str, value: str) -> None:
    if code in _FIELDS:
        entry.state(_FIELDS[code], value)
    elif code == "PD":
        entry.tell(WitnessKind.FORMAT, value, "field PD")
    elif code == "PG":
        entry.state("page", page_in(value)[0] or value)
    elif code == "ED":
        entry.state("edition", value)
    elif code == "CY":
        entry.tell_copyright(value.strip())
