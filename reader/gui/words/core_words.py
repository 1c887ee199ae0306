# SPDX-License-Identifier: MIT
"""What the core says of trouble, in the language in force."""

import functools
import re

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.words.core_sentences import SENTENCES
from reader.gui.words.date_words import day_form

translate = QCoreApplication.translate
_HOLE = re.compile(r"\{([a-z]+)\}")
_MOMENT = "d MMMM yyyy, HH:mm"  # as the core writes one


def said(text: str) -> str:
    """Return a sentence of the core as it is said here; one that the table doesn't know stays as it is."""
    if text in _whole():
        return translate("core", text)
    for template, pattern in _with_holes():
        if found := pattern.fullmatch(text):
            filled = {name: _filled(value) for name, value in found.groupdict().items()}
            return _fill(translate("core", template), filled)
    return text


def deed_words(label: str) -> str:
    """Return what undo or redo is about, on one line that isn't too long: "add note", "set date on 2 articles"."""
    return said(label)[:60].replace("\n", " ")


def _fill(template: str, filled: dict[str, str]) -> str:
    return _HOLE.sub(lambda hole: filled[hole[1]], template)


def _filled(value: str) -> str:
    moment = QLocale.c().toDateTime(value, _MOMENT)
    form = day_form(translate("Dates", "d MMMM yyyy") + ", HH:mm", moment.date().day())
    return QLocale().toString(moment, form) if moment.isValid() else said(value)


@functools.cache
def _whole() -> frozenset[str]:
    return frozenset(template for template in SENTENCES if not _HOLE.search(template))


@functools.cache
def _with_holes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with holes, those with the most words of their own first."""
    holed = sorted((one for one in SENTENCES if _HOLE.search(one)), key=lambda one: -len(_HOLE.sub("", one)))
    return tuple((one, re.compile(_pattern(one), re.DOTALL)) for one in holed)


def _pattern(template: str) -> str:
    pieces = _HOLE.split(template)
    return "".join(f"(?P<{piece}>.+)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
