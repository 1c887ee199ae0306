# SPDX-License-Identifier: MIT
"""Dates as libraries write them: days and their like, and what Extended Date/Time Format adds to these."""

import re

from reader.errors import DateError
from reader.model.date import Certainty, Witness, WitnessKind
from reader.text.dates.edtf import parse
from reader.text.dates.witness import field_witness

_EXTENDED = re.compile(r"[/?~%X\[]")
_TIME = re.compile(r"T[0-9:.]{2,20}(?:Z|[+-][0-9:]{2,6})?")
_FIRST_YEAR = 1400  # before it nothing was printed


def weighed_witness(kind: WitnessKind, value: str, certainty: str, where: str) -> Witness:
    """Read a day of which its record says how sure it is: one that isn't certain must not become so by being stated.

    `certainty` is one of `Certainty`'s words; of any other, and without one, nothing is to be concluded.
    """
    known = certainty.strip().lower()
    if known == Certainty.CERTAIN:
        return edtf_witness(WitnessKind.FORMAT, value, where)
    if known == Certainty.PROBABLE:
        return edtf_witness(WitnessKind.SIDECAR, value, where)  # which nobody is sure of that has no second one
    if known == Certainty.UNCERTAIN:
        return edtf_witness(WitnessKind.FORMAT, _doubted(value.strip()), where)
    if known == Certainty.UNDATED:
        return edtf_witness(WitnessKind.LOADED, value, where)  # which only bounds
    return field_witness(kind, value, where)


def _doubted(value: str) -> str:
    """Return a date in EDTF with a question mark; one of several is doubtful as it is."""
    if value.startswith("["):
        return value
    ends = (end if end in {"", ".."} or end[-1] in "?~%" else f"{end}?" for end in value.split("/"))
    return "/".join(ends)


def edtf_witness(kind: WitnessKind, value: str, where: str) -> Witness:
    """Read a library's date: an interval, an approximate date, unknown figures; or as any other field."""
    written = " ".join(value[:300].split())
    if not _EXTENDED.search(written):
        return field_witness(kind, written, where)
    bare = _TIME.sub("", written)
    try:
        meant = parse(bare)
    except DateError:
        return field_witness(kind, written, where)
    is_old = meant.earliest is not None and meant.earliest.year < _FIRST_YEAR
    return Witness(kind, written, () if is_old else (bare,), where)
