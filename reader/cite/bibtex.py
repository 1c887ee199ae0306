# SPDX-License-Identifier: MIT
"""A reference as an entry of BibTeX, with the fields of biblatex beside them; text is UTF-8, as Biber reads it."""

from collections.abc import Iterator
from urllib.parse import quote

from reader.cite.author import Author
from reader.cite.date_form import AMERICAN, with_standing, years
from reader.cite.reference import Reference
from reader.cite.remark import remarks

_ESCAPED = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: "\\" + sign for sign in "$&#%_"},
    }
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ADDRESS = "!$&'()*+,/:;=?@[]~#%"  # signs that an address may have; braces and the backslash become numbers


def bibtex(reference: Reference) -> str:
    """Return an entry. Its key is the article's id; titles keep their capitals."""
    fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(reference))
    return f"@article{{{reference.id},\n{fields}\n}}"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "entrysubtype", "{newspaper}"
    if reference.authors:
        yield "author", f"{{{' and '.join(map(_name, reference.authors))}}}"
    if reference.title:
        yield "title", f"{{{{{_escaped(reference.title)}}}}}"
    yield from _date(reference)
    told = {
        "journal": reference.container,
        "number": reference.issue,
        "pages": reference.page.replace("–", "--"),
        "edition": reference.edition,
        "series": reference.section,
        "library": f"{reference.archive}, {reference.place}" if reference.archive else reference.place,
        "language": reference.language,
        "note": remarks(reference),
    }
    for name, value in told.items():
        if value:
            yield name, f"{{{_escaped(value)}}}"
    if reference.url:
        yield "url", f"{{{quote(reference.url, safe=_ADDRESS)}}}"


def _date(reference: Reference) -> Iterator[tuple[str, str]]:
    """Yield year, month and day; of a range the years, and the whole as words in the place of its month."""
    days = reference.issued.dated
    if days is None:
        yield "year", "{n.d.}"
        return
    yield "year", f"{{{with_standing(years(days), reference.issued, 'ca.').replace('–', '--')}}}"
    if days.first == days.last and days.first.month:
        yield "month", _MONTHS[days.first.month - 1]
    elif heads := AMERICAN.heads(days):
        yield "month", f"{{{heads.replace('–', '--')}}}"
    if days.first == days.last and days.first.day:
        yield "day", f"{{{days.first.day}}}"


def _name(one: Author) -> str:
    """Return "von der Leyen, Jr., Ursula"; a literal in braces is never taken apart."""
    if one.literal:
        return f"{{{_escaped(one.literal)}}}"
    return ", ".join(_escaped(part) for part in (f"{one.particle} {one.family}".strip(), one.suffix, one.given) if part)


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)
