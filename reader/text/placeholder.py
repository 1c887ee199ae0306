# SPDX-License-Identifier: MIT
"""What stands in a field for nothing: by a program that had no value, or by a person who knew none."""

_OF_PROGRAMS = frozenset({"-", "--", "---", "–", "—", "?", "n/a", "nan", "none", "null", "nil", "undefined"})
_OF_PERSONS = frozenset(
    {
        "unknown",
        "unknown author",
        "author unknown",
        "not available",
        "not given",
        "unbekannt",
        "autor unbekannt",
        "keine angabe",
        "inconnu",
        "auteur inconnu",
        "desconocido",
        "autor desconocido",
        "sconosciuto",
        "autore sconosciuto",
        "неизвестен",
        "неизвестно",
        "автор неизвестен",
    }
)
_AROUND = " .,;:()[]<>\"'"


def states_nothing(value: str) -> bool:
    """Tell whether any value, short and in small letters, is a program's sign for none."""
    return value.strip(_AROUND) in _OF_PROGRAMS


def names_nobody(value: str) -> bool:
    """Tell whether what should name a person, a paper or a section says, in small letters, that it is not known."""
    return states_nothing(value) or value.strip(_AROUND) in _OF_PERSONS
