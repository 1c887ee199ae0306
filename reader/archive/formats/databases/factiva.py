# SPDX-License-Identifier: MIT
"""Exports of Factiva: each item ends with its accession number; its fields have codes, or are known by their order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.archive.formats.databases.entry import Entry, Export
from reader.archive.formats.databases.factiva_codes import coded, codes_of, is_coded
from reader.archive.formats.databases.factiva_heading import anchor_of, headed, is_page_foot
from reader.archive.formats.databases.layout import Layout, Lines
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.text.dates.witness import field_witness

_ACCESSION = re.compile(r"(?=\d{0,13}[A-Za-z])[A-Za-z0-9]{3,14}?((?:19|20)\d{2}[01]\d[0-3]\d)[A-Za-z0-9]{3,16}")
_END = re.compile(
    r"\s{0,9}(?:AN\s{1,40})?(?:Document|Dokument|Documento|Документ|文件|文書)\s{1,3}([A-Za-z0-9]{14,40})[\s\u200b\ufeff]{0,9}"
)


def _recognises(lines: Sequence[str]) -> bool:
    """Look for an accession number below fields; for a first item longer than what is shown, its fields alone."""
    if any(map(_accession_in, lines)):
        return anchor_of(lines) >= 0 or is_coded(lines)
    return {"HD", "PD", "SN"} <= codes_of(lines) or {"HD", "WC", "PD"} <= codes_of(lines)


def _accession_in(line: str) -> str:
    match = _END.fullmatch(line)
    return match[1] if match and _ACCESSION.fullmatch(match[1]) else ""


def _read(lines: Iterable[str], export: Export) -> Iterator[RawArticle]:
    item = Lines()
    number = 0
    for line in lines:
        item.add(line)
        if accession := _accession_in(line):
            number += 1
            yield _article(item.take(), export, accession)
    rest = item.take()
    if is_coded(rest) or anchor_of(rest) >= 0:  # cut in the middle, else it is the summary of the search
        yield _article(rest, export, str(number + 1))


def _article(rows: list[str], export: Export, label: str) -> RawArticle:
    entry = Entry()
    whole = _accession_in(rows[-1]) if rows else ""
    if not whole:
        entry.flags.append("cut-short")
    if is_coded(rows):
        coded(entry, rows)
    else:
        headed(entry, rows[:-1] if whole else rows)
        if whole:
            entry.add(rows[-1], PartKind.MASTHEAD)
    entry.rows = [(row, PartKind.FURNITURE if is_page_foot(row) else kind) for row, kind in entry.rows]
    tell_accession(entry, whole)
    return entry.article(export, "factiva", label, wrapped=export.wraps(entry.body))


def tell_accession(entry: Entry, accession: str) -> None:
    """Note an accession number: the day in it is that of its loading, often years after the publication."""
    entry.state("identifier", accession)
    if loaded := _ACCESSION.fullmatch(accession):
        entry.witnesses.append(
            replace(field_witness(WitnessKind.LOADED, loaded[1], "accession number"), value=accession)
        )


FACTIVA = Layout("factiva", _recognises, _read)
