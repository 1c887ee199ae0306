# SPDX-License-Identifier: MIT
"""Dates as libraries write them: days and their like, and what Extended Date/Time Format adds to these."""

import re

from reader.errors import DateError
from reader.model.date import Witness, WitnessKind
from reader.text.dates.edtf import parse
from reader.text.dates.witness import field_witness

_EXTENDED = re.compile(r"[/?~%X\[]")
_TIME = re.compile(r"T[0-9:.]{2,20}(?:Z|[+-][0-9:]{2,6})?")
_FIRST_YEAR = 1400  # before it nothing was printed


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
