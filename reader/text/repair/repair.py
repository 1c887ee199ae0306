# SPDX-License-Identifier: MIT
"""All repairs of one text together."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from reader.model.texts import Edit, TwoTexts
from reader.text.repair.apostrophe import doubled_apostrophes
from reader.text.repair.lost_letter import lost_letters
from reader.text.repair.lost_quote import lost_quotes
from reader.text.repair.misread import misread
from reader.text.repair.mojibake import mojibake
from reader.text.repair.sign import CONTROL, controls, entities, invisible, ligatures, unreadable
from reader.text.repair.wrong_alphabet import wrong_alphabet

_LOST = "\ufffd"
_NO_SPELLINGS: Mapping[str, str] = MappingProxyType({})


def find_repairs(text: str, language: str = "", spellings: Mapping[str, str] = _NO_SPELLINGS) -> tuple[Edit, ...]:
    """Return the damage found in `text`, undone or offered to be, in order and without overlaps.

    `language` decides which quotation marks are put in the place of lost ones; `spellings` are what the archive proves
    (see `Habits`). Never raises; linear.
    """
    found: list[Edit] = []
    if "&" in text:
        found.extend(entities(text))
    if not text.isascii():
        found.extend(max(mojibake(text), wrong_alphabet(text), key=_reach))
        found.extend(invisible(text))
        found.extend(controls(text))
        found.extend(ligatures(text))
    elif CONTROL.search(text):
        found.extend(controls(text))
    if '"' in text:
        found.extend(doubled_apostrophes(text, language))
    if "?" in text or _LOST in text:
        found.extend(_of_lost_signs(text, language, spellings))
    if spellings:
        found.extend(misread(text, spellings))
    return without_overlaps(found)


def _of_lost_signs(text: str, language: str, spellings: Mapping[str, str]) -> list[Edit]:
    """Find what stands for other signs: question marks, and the mark for what could not be decoded."""
    asked = text.replace(_LOST, "?")
    letters = lost_letters(asked, spellings)
    marks = lost_quotes(asked, language, taken={edit.span.start for edit in letters if edit.applied})
    if asked is text or _LOST not in text:
        return [*letters, *marks]
    found = [replace(edit, before=edit.span.of(text)) for edit in (*letters, *marks)]
    return [*found, *unreadable(text, {edit.span.start for edit in found})]


def _reach(edits: Iterable[Edit]) -> int:
    """Return how many characters are mended."""
    return sum(len(edit.before) for edit in edits if edit.applied)


def without_overlaps(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return edits in order, of two that overlap the surer one, then the one named first."""
    taken: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: edit.span.start):
        if taken and edit.span.start < taken[-1].span.end:
            if edit.confidence > taken[-1].confidence:
                taken[-1] = edit
            continue
        taken.append(edit)
    return tuple(taken)


def mended(text: str, language: str = "") -> str:
    """Return a short text (a headline, a byline) with its repairs made."""
    edits = find_repairs(text, language)
    return TwoTexts.make(text, edits).reading if edits else text
