# SPDX-License-Identifier: MIT
"""Cuttings that somebody sends on in a mail, with a line such as `Dunmouth Courier, 14 November 2005, page 6`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reader.model.article import RawArticle
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import stamp_witness, url_witness
from reader.text.furniture.imprint import Plainness, imprint_of

_OPENING = 5  # lines: a greeting may stand above it
_CLOSING = 3
_LONGEST = 200
_DAYS_BEFORE = 3  # that a paper's own mail may come behind its day
_DAY = len("2005-11-14")
_ADDRESS = re.compile(r"<?https?://[^\s<>]{8,180}>?")
_SIGNATURE = re.compile(r"^-- ?\n", re.MULTILINE)


def with_cutting(article: RawArticle, sent: Witness, sender: str) -> RawArticle:
    """Return a mail's article; where a line names an older paper as its source, the day of sending is a bound.

    Then it is nothing that the sender wrote. What goes out to many is published by being sent, and may say so or bring
    the old: then neither day is sure.
    """
    if sent.kind.only_bounds or not sent.readings or not _names_source(article.source, sent.readings[0]):
        return article
    kind = WitnessKind.METADATA if sent.kind is WitnessKind.FORMAT else WitnessKind.LOADED
    where = sent.where if kind is WitnessKind.METADATA else "day on which the mail was handed on"
    known = tuple(replace(one, kind=kind, where=where) if one == sent else one for one in article.witnesses)
    fields = tuple(field for field in article.fields if field != ("byline", sender))
    return replace(article, witnesses=known, fields=fields)


def _names_source(text: str, sent: str) -> bool:
    """Tell whether a line at the text's beginning or end names a paper and a day well before the one of sending."""
    for line in _edges(text):
        found = _day_in(line.strip(" ()[]*_")) if len(line) <= _LONGEST else None
        days = [day for day in found.readings if len(day) == _DAY] if found else []
        if days and all(_days_between(day, sent) > _DAYS_BEFORE for day in days):
            return True
    return False


def _day_in(line: str) -> Witness | None:
    """Read a line that names a paper and its day, says when something was published, or is an address with a day."""
    imprint = imprint_of(line, "")
    if imprint and imprint.plainness is not Plainness.BARE and not imprint.alone:
        return imprint.witness
    if _ADDRESS.fullmatch(line):
        return url_witness(line)
    stamp = stamp_witness(line, "")
    return stamp if stamp and stamp.kind is WitnessKind.VISIBLE else None


def _edges(text: str) -> Iterator[str]:
    mark = _SIGNATURE.search(text)
    lines = [line for line in (text[: mark.start()] if mark else text).split("\n") if line.strip()]
    yield from lines[:_OPENING]
    yield from lines[max(_OPENING, len(lines) - _CLOSING) :]


def _days_between(first: str, last: str) -> int:
    return (date.fromisoformat(last[:_DAY]) - date.fromisoformat(first)).days
