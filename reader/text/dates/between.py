# SPDX-License-Identifier: MIT
"""The days that dated issues or files on both sides leave to an article that nothing of its own dates."""

from collections.abc import Sequence
from datetime import date, timedelta

from reader.text.dates.choice import sent_for
from reader.text.dates.edtf import Edtf, parse
from reader.text.dates.verdict import Part, Testimony

_LONGEST = 800  # days among which a dateline without a year is looked for
_ONE = timedelta(days=1)


def days_between(heard: Sequence[Testimony], bound: date | None) -> Edtf | None:
    """Return the interval that all of them allow, and a bound and a yearless dateline too; None if there is none."""
    spans = [testimony.meanings[0] for testimony in heard if testimony.part is Part.BETWEEN]
    starts = [span.earliest for span in spans if span.earliest]
    ends = [span.latest for span in spans if span.latest]
    if not starts or not ends:
        return None
    earliest, latest = max(starts), min([*ends, bound] if bound else ends)
    dateline = next((testimony.meanings[0] for testimony in heard if testimony.part is Part.CANDIDATE), None)
    if dateline and (latest - earliest).days <= _LONGEST:
        every = (earliest + number * _ONE for number in range((latest - earliest).days + 1))
        fitting = [day for day in every if sent_for(day, dateline)]
        earliest, latest = (fitting[0], fitting[-1]) if fitting else (latest + _ONE, latest)
    if latest < earliest:
        return None
    return parse(earliest.isoformat() if earliest == latest else f"{earliest}/{latest}")
