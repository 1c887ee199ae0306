# SPDX-License-Identifier: MIT
"""Why two names are, or perhaps are, one person's, as the core says it, in the reader's language."""

import functools
import re

from PySide6.QtCore import QCoreApplication

from reader.gui.words.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_HOLE = re.compile(r"\{([a-z]+)\}")
_BETWEEN = "; "

FORMS = (
    QT_TRANSLATE_NOOP("Joining", "{first} and {second} are one name in other letters"),
    QT_TRANSLATE_NOOP("Joining", "{second} is {first} with fewer given names"),
    QT_TRANSLATE_NOOP("Joining", "{second} fits {first}, of whose given names it has the initials"),
    QT_TRANSLATE_NOOP("Joining", "{second} is {first} by a short form of the given name"),
    QT_TRANSLATE_NOOP("Joining", "{first} and {second} are one letter apart"),
    QT_TRANSLATE_NOOP("Joining", "{second} alone is {first} in {count} of {all} articles"),
    QT_TRANSLATE_NOOP("Joining", "{second} alone may be {first} in {count} of {all} articles"),
)
"""How two names are related."""

GROUNDS = (
    QT_TRANSLATE_NOOP("Joining", "both are called {role}"),
    QT_TRANSLATE_NOOP("Joining", "both are named together with the same people"),
    QT_TRANSLATE_NOOP("Joining", "nobody else here fits"),
    QT_TRANSLATE_NOOP("Joining", "nobody else of this name appears in those months"),
    QT_TRANSLATE_NOOP("Joining", "others of this name appear far less in those months"),
    QT_TRANSLATE_NOOP("Joining", "that person is often in the paper then"),
    QT_TRANSLATE_NOOP("Joining", "they appear in the same days"),
    QT_TRANSLATE_NOOP("Joining", "nothing else is said of either"),
    QT_TRANSLATE_NOOP("Joining", "they appear years apart"),
    QT_TRANSLATE_NOOP("Joining", "they are called different things"),
    QT_TRANSLATE_NOOP("Joining", "others fit, too"),
    QT_TRANSLATE_NOOP("Joining", "the surname is common here"),
)
"""What speaks for it or against; any number of them stand behind one of `FORMS`."""


def joining_words(reason: str) -> str:
    """Return a reason as a sentence; a part that isn't known stays as it is."""
    if not reason:
        return ""
    told = _BETWEEN.join(_part_words(part) for part in reason.split(_BETWEEN))
    return f"{told[:1].upper()}{told[1:]}" + ("" if told.endswith(".") else ".")


def _part_words(part: str) -> str:
    for template, pattern in _patterns():
        if found := pattern.fullmatch(part):
            return _filled(translate("Joining", template), found)
    return part


def _filled(template: str, found: re.Match[str]) -> str:
    return _HOLE.sub(lambda hole: found[hole[1]], template)


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates, those with the most words of their own first."""
    templates = sorted((*FORMS, *GROUNDS), key=lambda one: -len(_HOLE.sub("", one)))
    return tuple((one, re.compile(_pattern(one), re.DOTALL)) for one in templates)


def _pattern(template: str) -> str:
    pieces = _HOLE.split(template)
    return "".join(f"(?P<{piece}>.+)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
