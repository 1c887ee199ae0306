# SPDX-License-Identifier: MIT
"""A reference as a record of RIS (Research Information Systems, 2011), which EndNote, Citavi and Zotero read."""

from collections.abc import Iterator

from reader.cite.author import Author
from reader.cite.date_form import AMERICAN, with_standing
from reader.cite.issued import Issued, Standing
from reader.cite.reference import Reference
from reader.cite.remark import remarks


def ris(reference: Reference) -> str:
    """Return a record; its lines end in CR and LF, as the format wants."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _lines(reference) if value or tag == "ER")


def _lines(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield "ID", reference.id
    yield "TI", reference.title
    for one in reference.authors:
        yield "AU", _name(one)
    yield "T2", reference.container
    yield from _date(reference.issued)
    first, _, last = reference.page.partition("–")
    yield "SP", first
    yield "EP", last
    yield "ET", reference.edition
    yield "SE", reference.section
    yield "IS", reference.issue
    yield "UR", reference.url
    yield "AN", reference.identifier
    yield "LA", reference.language
    yield "DB", reference.archive
    yield "AV", reference.place
    yield "N1", remarks(reference)
    yield "ER", ""


def _date(issued: Issued) -> Iterator[tuple[str, str]]:
    """Yield year and date: `1994/01/27/`; what figures can't say stands in words behind the last stroke."""
    days = issued.dated
    if days is None:
        return
    yield "PY", str(days.first.year)
    if days.first == days.last and issued.standing in {Standing.STATED, Standing.SUPPLIED}:
        month, day = (f"{part:02}" if part else "" for part in days.first[1:])
        yield "DA", f"{days.first.year}/{month}/{day}/"
    else:
        yield "DA", f"{days.first.year}///{with_standing(AMERICAN.whole(days), issued, 'ca.')}"


def _name(one: Author) -> str:
    """Return "Keller, Ruby, Jr."; in a literal commas would part names, so that they become semicolons."""
    if one.literal:
        return one.literal.replace(",", ";")
    return ", ".join(part for part in (f"{one.particle} {one.family}".strip(), one.given, one.suffix) if part)
