# SPDX-License-Identifier: MIT
"""All repairs of one text together."""

from collections.abc import Iterable

from reader.model.texts import Edit, TwoTexts
from reader.text.repair.apostrophe import doubled_apostrophes
from reader.text.repair.lost_letter import lost_letters
from reader.text.repair.lost_quote import lost_quotes
from reader.text.repair.mojibake import mojibake
from reader.text.repair.sign import CONTROL, controls, entities, invisible


def find_repairs(text: str, language: str = "") -> tuple[Edit, ...]:
    """Return the damage found in `text`, undone or offered to be, in order and without overlaps.

    `language` decides which quotation marks are put in the place of lost ones. Never raises; linear.
    """
    found: list[Edit] = []
    if "&" in text:
        found.extend(entities(text))
    if not text.isascii():
        found.extend(mojibake(text))
        found.extend(invisible(text))
        found.extend(controls(text))
    elif CONTROL.search(text):
        found.extend(controls(text))
    if '"' in text:
        found.extend(doubled_apostrophes(text, language))
    if "?" in text:
        letters = lost_letters(text)
        found.extend(letters)
        found.extend(lost_quotes(text, language, taken={edit.span.start for edit in letters if edit.applied}))
    return without_overlaps(found)


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
