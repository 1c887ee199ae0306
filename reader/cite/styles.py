# SPDX-License-Identifier: MIT
"""Newspaper articles in the styles of Chicago (18th edition), MLA (9th) and APA (7th).

Each puts its elements where the style of that name in the Citation Style Language puts them, but for what that can't
tell: headlines are left as printed, dates say how sure they are, and a page stands with its paper, before the archive.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.cite.author import Author
from reader.cite.date_form import AMERICAN, MLA, with_standing, years
from reader.cite.issued import Issued, Standing
from reader.cite.passage import Element, Run, ending, quoted, unquoted, written
from reader.cite.reference import Reference

_NO_DATE = "n.d."
_NAMED_IN_NOTE, _NAMED_IN_LIST = 2, 6  # Chicago: more are the first, or the first three, and others
_NAMED_IN_APA = 20
_ORDINALS = {"1": "st", "2": "nd", "3": "rd"}


def chicago_note(reference: Reference) -> tuple[Run, ...]:
    """Return a footnote (Chicago, notes and bibliography)."""
    date = _days(reference.issued)
    elements = (
        Element(_in_note(reference.authors)),
        quoted(reference.title),
        Element(reference.section),
        Element(reference.container, italic=True),
        Element(date),
        Element(_edition(reference)),
        Element(reference.pages),
        Element(reference.place),
        Element(reference.archive),
        Element(reference.url),
    )
    return written(elements, ",")


def chicago_author_date(reference: Reference) -> tuple[Run, ...]:
    """Return an entry of a list of references (Chicago, author-date). A paper stands for an author that isn't named."""
    issued = reference.issued
    heads = AMERICAN.heads(issued.dated) if issued.dated else ""
    edition, pages = _edition(reference), reference.pages
    paper = Element(reference.container, italic=True)
    people = Element(_listed(reference.authors, "and", most=_NAMED_IN_LIST, shown=3))
    told = (Element(with_standing(heads, issued, "ca.") if heads else ""), Element(edition))
    elements = (
        people if people.text else paper,
        Element(_year(issued)),
        quoted(reference.title),
        Element(reference.section),
        replace(paper, mark="," if heads or (pages and not edition) else ".") if people.text else Element(""),
        *ending(told, "," if pages else "."),
        Element(pages),
        Element(reference.place),
        Element(reference.archive),
        Element(reference.url),
    )
    return written(elements, ".")


def mla(reference: Reference) -> tuple[Run, ...]:
    """Return an entry of a list of works cited (MLA). The archive is a container of its own, behind the newspaper."""
    issued = reference.issued
    date = with_standing(MLA.whole(issued.dated), issued, "circa") if issued.dated else MLA.hint(issued)
    paper = (
        Element(reference.container, italic=True),
        Element(_edition(reference)),
        Element(f"no. {reference.issue}" if reference.issue else ""),
        Element(date),
        Element(reference.pages),
        Element(reference.url),
    )
    elements = (
        Element(_listed(reference.authors, "and", most=2, shown=1, last_first=True), mark="."),
        replace(quoted(reference.title), mark="."),
        *ending(paper, "."),
        *ending((Element(reference.archive), Element(reference.place)), "."),
        Element(reference.section),
    )
    return written(elements, ",")


def apa(reference: Reference) -> tuple[Run, ...]:
    """Return an entry of a list of references (APA). Without an author the headline stands first."""
    people = Element(_apa_names(reference.authors))
    title = unquoted(reference.title)
    date = Element(f"({_apa_date(reference.issued)})")
    issue = f"({reference.issue})" if reference.issue else ""
    page = reference.page
    place = f"{reference.archive} ({reference.place})" if reference.archive else reference.place
    elements = (
        *((people, date, title) if people.text else (title, date)),
        Element(reference.container, italic=True, mark="," if issue or page else "."),
        Element(issue, mark="," if page else "."),
        Element(page),
        Element(place),
        Element(reference.url),
    )
    return written(elements, ".", last="" if reference.url else ".")


# --- dates


def _days(issued: Issued) -> str:
    if issued.dated:
        return with_standing(AMERICAN.whole(issued.dated), issued, "ca.")
    return f"{_NO_DATE} {AMERICAN.hint(issued)}".strip()


def _year(issued: Issued) -> str:
    if issued.dated:
        return with_standing(years(issued.dated), replace(issued, new_style=False), "ca.")
    return _days(issued)


def _apa_date(issued: Issued) -> str:
    if not issued.dated:
        return _days(issued)
    told = ", ".join(filter(None, (years(issued.dated), AMERICAN.heads(issued.dated))))
    if issued.standing in {Standing.ABOUT, Standing.DOUBTED}:
        return f"ca. {told}"  # the only word that APA has for either
    return with_standing(told, issued, "ca.")


# --- names


def _in_note(people: Sequence[Author]) -> str:
    """Return names as they are spoken: "Ruby Keller and Oren Halvard", "Ruby Keller et al."."""
    names = [_spoken(one) for one in people]
    return f"{names[0]} et al." if len(names) > _NAMED_IN_NOTE else " and ".join(names)


def _listed(people: Sequence[Author], conjunction: str, *, most: int, shown: int, last_first: bool = False) -> str:
    """Return names for an alphabetical list: the first one turned, at `most` so many, else the first `shown` of them.

    `last_first`: a particle stays with the family's name ("von der Leyen, Ursula").
    """
    if not people:
        return ""
    names = [_turned(people[0], last_first=last_first), *(_spoken(one) for one in people[1:])]
    if len(names) > most:
        return f"{', '.join(names[:shown])}, et al."
    return ", ".join(names) if len(names) < 2 else f"{', '.join(names[:-1])}, {conjunction} {names[-1]}"


def _apa_names(people: Sequence[Author]) -> str:
    names = [one.literal or _comma(_family(one), _initials(one.given), one.suffix) for one in people]
    if len(names) > _NAMED_IN_APA:
        return f"{', '.join(names[: _NAMED_IN_APA - 1])}, . . . {names[-1]}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, & {names[-1]}" if names else ""


def _spoken(one: Author) -> str:
    return one.literal or " ".join(filter(None, (one.given, _family(one), one.suffix)))


def _turned(one: Author, *, last_first: bool) -> str:
    if last_first:
        return one.literal or _comma(_family(one), one.given, one.suffix)
    return one.literal or _comma(one.family, f"{one.given} {one.particle}".strip(), one.suffix)


def _family(one: Author) -> str:
    return f"{one.particle} {one.family}".strip()


def _comma(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _initials(given: str) -> str:
    """Return "R. R." for "Ruby R.", "J.-P." for "Jean-Paul"."""
    return " ".join("-".join(f"{part[0]}." for part in word.split("-") if part) for word in given.split())


# --- the edition


def _edition(reference: Reference) -> str:
    """Return the edition as printed, a bare number as "2nd ed."."""
    edition = reference.edition
    if not re.fullmatch("[0-9]{1,4}", edition):
        return edition
    teens = len(edition) > 1 and edition[-2] == "1"
    return f"{edition}{'th' if teens else _ORDINALS.get(edition[-1], 'th')} ed."
