# SPDX-License-Identifier: MIT
"""What a METS says of an issue as a whole: its day, its title, its number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.archive.formats.scans.description import Description
from reader.archive.formats.scans.headline import said
from reader.archive.formats.scans.mets_file import Division, Mets
from reader.model.date import Witness, WitnessKind
from reader.text.dates.witness import field_witness

_DAY = len("1894-02-23")
_SERIES = re.compile("newspaper|periodical|serial|journal|title")
_BEFORE_FIGURES = re.compile(r"[^0-9]{0,200}")


@dataclass(frozen=True, slots=True)
class IssueFacts:
    """What every article of an issue has of it; "" where nothing is said."""

    source: str
    number: str
    edition: str
    language: str
    witnesses: tuple[Witness, ...]


def is_issue(division: Division) -> bool:
    """Tell whether a division is an issue, whatever the words around that."""
    return "issue" in division.kind


def facts_of(mets: Mets, issue: Division | None) -> IssueFacts:
    """Return what is said of one issue of a METS; `issue` is None if no division is one."""
    own = list(_described(mets, [issue])) if issue else []
    outer = list(_described(mets, list(issue.around())[1:] if issue else _wholes(mets)))
    if not any(found.days for found in own):  # a record called so, though it is tied to a volume around
        named = [found for found in mets.descriptions.values() if "issue" in found.name.lower()]
        own += named if len(named) == 1 else []
    best = next((found for found in own if found.days), next(iter(own), Description("")))
    return IssueFacts(
        source=_source(mets, best, outer),
        number=best.part("issue") or best.part("number"),
        edition=best.edition,
        language=best.language or next((found.language for found in outer if found.language), ""),
        witnesses=tuple(_witnesses(mets, issue, own)),
    )


def _wholes(mets: Mets) -> list[Division]:
    """Return the divisions of a METS that are neither articles nor pages."""
    return [
        division
        for _, root in mets.maps
        for division in root.all()
        if division.described_by and not division.kind.endswith(("article", "page"))
    ]


def _described(mets: Mets, divisions: list[Division]) -> Iterator[Description]:
    for division in divisions:
        for name in division.described_by:
            if name in mets.descriptions:
                yield mets.descriptions[name]


def _source(mets: Mets, best: Description, outer: list[Description]) -> str:
    titles = (best.host, *(found.host or found.title for found in outer), best.title, _before_figures(mets.label))
    return next((title for title in map(said, titles) if title and not title[0].isdigit()), "")


def _before_figures(label: str) -> str:
    """Return the title in "The Herald, 01.08.1821"."""
    match = _BEFORE_FIGURES.match(label)
    return match[0].strip(" ,;:-–—[(") if match else ""


def _witnesses(mets: Mets, issue: Division | None, own: list[Description]) -> Iterator[Witness]:
    """Yield the day of the issue as its own record, or else its label, states it; and the day of scanning."""
    stated = [field_witness(WitnessKind.FORMAT, day, "METS dateIssued") for found in own for day in found.days]
    labels = (issue.label if issue else "", mets.label)
    labelled = [field_witness(WitnessKind.FORMAT, label, "METS LABEL") for label in labels if label]
    exact = [witness for witness in (*stated, *labelled) if _is_exact(witness)]
    vague = [witness for witness in stated if witness.readings]
    if exact or vague or stated:
        yield (exact or vague or stated)[0]
    else:
        yield from _offered(own, list(_described(mets, _of_one_day(mets, issue))))
    if mets.created:
        yield field_witness(WitnessKind.LOADED, mets.created, "METS CREATEDATE")


def _of_one_day(mets: Mets, issue: Division | None) -> list[Division]:
    """Return the divisions around an issue that may be of its day: a volume of nothing but this issue, no newspaper."""
    if issue is None:
        return _wholes(mets)
    issues = {division.name for _, root in mets.maps for division in root.all() if is_issue(division)}
    return [] if len(issues) > 1 else [around for around in issue.around() if not _SERIES.search(around.kind)]


def _offered(own: list[Description], outer: list[Description]) -> Iterator[Witness]:
    """Yield the one day that an issue's own record doubts, or that the records around it have.

    What the issue is part of has hardly its day; but a METS with a single one has it of what it holds.
    """
    found = [day for one in own for day in one.doubted] or [day for one in outer for day in (*one.days, *one.doubted)]
    days = [field_witness(WitnessKind.SIDECAR, day, "METS dateIssued") for day in dict.fromkeys(found)]
    if len(days) == 1 and _is_exact(days[0]):
        yield days[0]


def _is_exact(witness: Witness) -> bool:
    return bool(witness.readings) and all(len(reading.rstrip("?~%")) == _DAY for reading in witness.readings)
