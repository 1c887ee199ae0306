# SPDX-License-Identifier: MIT
"""An article with those of its repairs that the user accepted, and without those that the user refused."""

from collections.abc import Sequence
from dataclasses import replace

from reader.model.article import Article
from reader.model.texts import Edit, EditKind, Span, TwoTexts
from reader.overlay.anchor import Anchor
from reader.overlay.repair_commands import RepairWork


def remended(article: Article, works: Sequence[RepairWork]) -> Article:
    """Return `article`, as it was read, with what the user says of its repairs; what is said in it is found anew.

    What was said of a repair that isn't proposed any more has no effect.
    """
    if not works:
        return article
    source = article.texts.source
    said = {}
    for work in works:
        place = work.anchor.find(source)
        if place is not None:
            said[place, work.after] = work.accepted
    settled = (_settled(edit, said.get((_place(edit), edit.after))) for edit in article.texts.edits)
    edits = tuple(edit for edit in settled if edit is not None)
    if edits == article.texts.edits:
        return article
    from reader.text.understand import read_again  # with all that understands texts: few articles need it

    return read_again(article, TwoTexts.make(source, edits))


def anchor_of_repair(source: str, edit: Edit) -> Anchor:
    """Return by which anchor the user speaks of a repair."""
    return Anchor.of(source, _place(edit))


def _place(edit: Edit) -> Span:
    if len(edit.span):
        return edit.span
    return Span(max(0, edit.span.start - 1), max(1, edit.span.start))


def _settled(edit: Edit, accepted: bool | None) -> Edit | None:  # noqa: FBT001 - what the user says of it, or nothing
    """Return a repair as it is wanted; None for one that was only offered, and is not wanted."""
    if not edit.applied and accepted is False:
        return None
    if accepted is None or edit.kind is not EditKind.REPAIR or edit.after == edit.before:
        return edit
    return replace(edit, applied=accepted)
