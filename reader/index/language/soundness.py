# SPDX-License-Identifier: MIT
"""Says where a query can't be understood, for Whoosh's parser never fails."""

from collections.abc import Sequence

from reader.errors import QueryError
from reader.index.language.lexeme import BEFORE_OPERAND, BEHIND_OPERAND, Kind, Lexeme
from reader.model.query import Anniversary, DateRange, Flag

_DEEPEST = 40
_OF_QUOTATIONS = ("said", "quote", "speaker")
_UNFINISHED = (*BEFORE_OPERAND, Kind.OPEN)


def without_unfinished(found: Sequence[Lexeme], end: int) -> list[Lexeme]:
    """Return the same, with what hangs loose at the end made blank and what is open closed there."""
    whole = list(found)
    for place in reversed(range(len(whole))):
        lexeme = whole[place]
        if lexeme.kind in _UNFINISHED:
            whole[place] = Lexeme(Kind.IGNORED, lexeme.start, lexeme.end)
        elif lexeme.kind is not Kind.IGNORED:
            break
    depth = sum((lexeme.kind is Kind.OPEN) - (lexeme.kind is Kind.CLOSE) for lexeme in whole)
    return whole + [Lexeme(Kind.CLOSE, end, end)] * max(depth, 0)


def check(found: Sequence[Lexeme], text: str) -> None:
    """Raise `QueryError` for the first thing that the grammar has no place for."""
    before = Lexeme(Kind.OPEN, 0, 0)
    opened: list[Lexeme] = []
    inside = [""]  # which field, if any, holds for what stands in each of the brackets
    nots = 0
    for lexeme in found:
        if lexeme.kind is Kind.IGNORED:
            continue
        outer = _field_of(before, text) if before.kind is Kind.FIELD else ""
        _check_field(lexeme, outer, inside[-1], text)
        if lexeme.kind is Kind.OPEN:
            opened.append(lexeme)
            inside.append(outer or inside[-1])
        _check_pair(before, lexeme, text)
        if lexeme.kind is Kind.CLOSE:
            if not opened:
                raise QueryError("This bracket closes nothing.", start=lexeme.start, end=lexeme.end)
            opened.pop()
            inside.pop()
        nots = nots + 1 if lexeme.kind is Kind.NOT else 0
        if len(opened) + nots > _DEEPEST:
            raise QueryError("This is nested too deeply.", start=lexeme.start, end=lexeme.end)
        before = lexeme
    _check_side(before, text)
    if opened:
        raise QueryError("This bracket is never closed.", start=opened[-1].start, end=opened[-1].end)


def _check_pair(before: Lexeme, lexeme: Lexeme, text: str) -> None:
    """Raise if `lexeme` may not follow `before`."""
    if lexeme.kind in (*BEHIND_OPERAND, Kind.CLOSE):
        _check_side(before, text)
    if lexeme.kind in BEHIND_OPERAND and before.kind is Kind.OPEN:
        _no_side(lexeme, text, "before")
    if lexeme.kind is Kind.CLOSE and before.kind is Kind.OPEN and before.end > before.start:
        raise QueryError("Nothing stands between these brackets.", start=before.start, end=lexeme.end)
    if before.kind is Kind.FIELD and (lexeme.kind not in (Kind.LEAF, Kind.OPEN) or lexeme.start != before.end):
        _check_side(before, text)


def _field_of(lexeme: Lexeme, text: str) -> str:
    """Return the name of a field, "" if the lexeme is none, nor asks for a day or a mark, which are of the article."""
    if lexeme.kind is Kind.FIELD or isinstance(lexeme.leaf, DateRange | Anniversary | Flag):
        return text[lexeme.start : lexeme.end].partition(":")[0].lower()
    return ""


def _check_field(lexeme: Lexeme, before: str, around: str, text: str) -> None:
    """Raise if a field stands directly behind another, or one of articles in the brackets of a quotation."""
    name = _field_of(lexeme, text)
    misplaced = before or (around if around in _OF_QUOTATIONS and name not in _OF_QUOTATIONS else "")
    if name and misplaced:
        raise QueryError(
            f"“{name}:” can't stand inside “{misplaced}:”.",
            start=lexeme.start,
            end=lexeme.end,
            hint="Each field stands by itself: said:harbour date:1994.",
        )


def _check_side(before: Lexeme, text: str) -> None:
    """Raise if `before` waits for something that doesn't come."""
    if before.kind in BEFORE_OPERAND:
        _no_side(before, text, "after")


def _no_side(lexeme: Lexeme, text: str, where: str) -> None:
    typed = text[lexeme.start : lexeme.end]
    hint = f"To look for the word itself, write it in small letters: {typed.lower()}." if typed.isalpha() else ""
    raise QueryError(f"Nothing stands {where} “{typed}”.", start=lexeme.start, end=lexeme.end, hint=hint)
