# SPDX-License-Identifier: MIT
"""Finding what speaks about an article's day. Nothing is judged here."""

from reader.model.date import Witness, WitnessKind


def stamp_witness(line: str, where: str) -> Witness | None:
    """Read a whole line that is a stamp: "Last updated …", "© 2016" (bounds), or "Published …" (visible)."""
    raise NotImplementedError


def date_line_witness(line: str, where: str) -> Witness | None:
    """Read a line that is only a date, with its weekday, page or issue number perhaps: a masthead."""
    raise NotImplementedError


def dateline_witness(paragraph: str, where: str) -> tuple[Witness, int] | None:
    """Read a wire dateline (`SALVADOR, Feb 26 -`) at the paragraph's start; the number is where the story begins."""
    raise NotImplementedError


def path_witnesses(path: bytes) -> tuple[Witness, ...]:
    """Read the dates that folder and file names hold, finest last folder first; unusual bytes do no harm."""
    raise NotImplementedError


def url_witness(url: str) -> Witness | None:
    """Read the date in a page's own address."""
    raise NotImplementedError


def weekday_witness(body: str, where: str) -> Witness | None:
    """Return the weekdays and months that the beginning of a text names: a tie-breaker, without readings."""
    raise NotImplementedError


def field_witness(kind: WitnessKind, value: str, where: str) -> Witness:
    """Read a field that holds a date in any usual form. The day is the day as printed, never converted.

    Without readings if there is no such day, or if the field was not filled in (1970-01-01, 0000-00-00).
    """
    raise NotImplementedError
