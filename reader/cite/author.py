# SPDX-License-Identifier: MIT
"""Who wrote an article: a byline taken apart as far as it surely can be, else left whole.

Names are those of the Citation Style Language (CSL 1.0.2): given and family names, a particle, a suffix, or a literal.
"""

import re
from dataclasses import dataclass

from reader.text.furniture.byline import without_by
from reader.text.furniture.credit import has_agency

_LONGEST = 300
_AND = re.compile(r"\s{0,3}[;/]\s{0,3}|\s(?:and|und|et|и|&|with|mit|avec|AND|UND|ET|И)\s")
_WORD = re.compile(
    r"(?:(?:[OD]['’])?[^\W\d_a-zа-яё][^\W\d_]{0,30}(?:[-'’][^\W\d_]{1,30}){0,3}|(?:[^\W\d_]\.-?){1,3})\.?"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
_LINKS = "de da di do du del della der den dos des la le van von zu zum zur ter ten af av bin ibn al el"
_PARTICLES = frozenset(_LINKS.split())
_SUFFIX = re.compile(r"(?:Jr|Sr|JR|SR)\.?|II|III|IV")
_PATRONYMIC = re.compile(r"(?:вич|вна|ична)$", re.IGNORECASE)
_OFFICES = """
staff writer writers reporter reporters correspondent correspondents editor editors bureau agency contributor columnist
photographer our own the by from redaktion redakteur redakteurin korrespondent korrespondentin mitarbeiter rédaction
correspondant correspondante envoyé корреспондент редакция обозреватель
"""
_POSTS = frozenset(_OFFICES.split())
_WHOLE = frozenset({"hu", "zh", "ja", "ko", "vi"})
"""Languages that put the family's name first, or part names by other rules: such names are left whole."""


@dataclass(frozen=True, slots=True)
class Author:
    """A person's name in its parts, or a `literal`: an agency, or whatever can't surely be taken apart."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""


def authors_of(byline: str, credit: str, language: str) -> tuple[Author, ...]:
    """Return the writers that a byline names; without one the wire that is credited; nobody where neither is told.

    A byline of which any part may be more than one thing ("Keller, Ruby"; "Ruby Keller, New York") is one literal.
    """
    names = without_by(byline)
    if not names:
        return (Author(literal=credit),) if credit else ()
    people = _people(names) if language not in _WHOLE and len(names) <= _LONGEST else []
    return tuple(_parted(name, suffix, language) for name, suffix in people) or (Author(literal=names),)


def _people(names: str) -> list[tuple[str, str]]:
    """Return names of people and their suffixes, none if anything is doubtful.

    In a list ("A, B and C") commas part people; behind the last name they lead to a post or a place.
    """
    *listed, last = _AND.split(names)
    pieces = [piece.strip() for part in listed for piece in part.removesuffix(",").split(",")]
    name, *behind = (piece.strip() for piece in last.split(","))
    people: list[tuple[str, str]] = []
    for piece in (*pieces, name):
        if not _add(piece, people):
            return []
    for piece in behind:
        if not _add_suffix(piece, people) and not listed and _is_person(piece):
            return []
    return people


def _add(piece: str, people: list[tuple[str, str]]) -> bool:
    """Add a name, or the suffix of the last one, to the people named; tell whether it is either."""
    if _add_suffix(piece, people):
        return True
    name, _, end = piece.rpartition(" ")
    bare, suffix = (name, end) if _SUFFIX.fullmatch(end) else (piece, "")
    if _is_person(bare):
        people.append((bare, suffix))
    return _is_person(bare)


def _add_suffix(piece: str, people: list[tuple[str, str]]) -> bool:
    if not (people and _SUFFIX.fullmatch(piece)):
        return False
    people[-1] = people[-1][0], piece
    return True


def _is_post(piece: str) -> bool:
    return has_agency(piece) or not _POSTS.isdisjoint(piece.casefold().split())


def _is_person(piece: str) -> bool:
    """Tell whether a piece of a byline looks like a name of two to six words, and like nothing else."""
    words = piece.split()
    if not 2 <= len(words) <= 6 or _is_post(piece):
        return False
    return all(
        _WORD.fullmatch(word) or (0 < at < len(words) - 1 and word in _PARTICLES) for at, word in enumerate(words)
    )


def _parted(name: str, suffix: str, language: str) -> Author:
    words = name.split()
    if language == "es" and len(words) > 2 and not _PARTICLES.intersection(words):
        return Author(literal=name)  # two family names, or two given ones: nobody can tell
    if _INITIALS.fullmatch(words[-1]) or (len(words) == 3 and _PATRONYMIC.search(words[-1])):
        return Author(words[0], " ".join(words[1:]), suffix=suffix)  # as Russian papers put it: Петров И. В.
    first = next((at for at, word in enumerate(words) if at and word.casefold() in _PARTICLES), len(words) - 1)
    behind = words[first:]
    small = next(at for at, word in enumerate(behind) if word not in _PARTICLES)
    return Author(" ".join(behind[small:]), " ".join(words[:first]), " ".join(behind[:small]), suffix)
