# SPDX-License-Identifier: MIT
"""Cuts what was typed into lexemes, and says where it can't be understood, for Whoosh's parser never fails."""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.errors import QueryError
from reader.index.language.days import date_range, finished
from reader.index.language.patterns import chunk_leaf, phrase_leaf
from reader.model.flags import FLAGS, PLAIN_FLAGS
from reader.model.query import Flag, Leaf
from reader.model.texts import Span

FIELDS = ("headline", "date", "is")

_MOST = 4000  # code points: a page of text pasted by mistake is no query
_DEEPEST = 40
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"'))
_PIECE = re.compile(r'\s+|[()]|"|[^\s()"]+')
_FIELD = re.compile(r"([^\W\d_]+):")


class Kind(StrEnum):
    """What a lexeme is to the grammar. `IGNORED` is blanks, and signs without a word."""

    LEAF = "leaf"
    FIELD = "field"
    AND = "AND"
    OR = "OR"
    NOT = "NOT"
    OPEN = "("
    CLOSE = ")"
    IGNORED = ""


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece of what was typed; all of them together cover it. A closing bracket may be of no length (added)."""

    kind: Kind
    start: int
    end: int
    leaf: Leaf | None = None


_OPERATORS = {kind.value: kind for kind in (Kind.AND, Kind.OR, Kind.NOT)}
_BEFORE_OPERAND = (Kind.AND, Kind.OR, Kind.NOT, Kind.FIELD)
_UNFINISHED = (*_BEFORE_OPERAND, Kind.OPEN)


def lexemes(text: str, *, as_you_type: bool) -> list[Lexeme]:
    """Return the lexemes of a query that is sound: brackets in pairs, operators with their sides, known fields.

    Raises `QueryError`. `as_you_type` takes what is unfinished at the very end (an open bracket, an operator, a field,
    a date) as not yet typed.
    """
    if len(text) > _MOST:
        raise QueryError(f"A query has at most {_MOST} characters.", start=_MOST, end=len(text))
    found = _Cutter(text, as_you_type=as_you_type).cut()
    if as_you_type:
        found = _without_unfinished(found)
        depth = sum((lexeme.kind is Kind.OPEN) - (lexeme.kind is Kind.CLOSE) for lexeme in found)
        found += [Lexeme(Kind.CLOSE, len(text), len(text))] * max(depth, 0)
    _check(found, text)
    return found


class _Cutter:
    """Goes through the text once."""

    def __init__(self, text: str, *, as_you_type: bool) -> None:
        self._text = text.translate(_QUOTES)
        self._as_you_type = as_you_type
        self._found: list[Lexeme] = []

    def cut(self) -> list[Lexeme]:
        place = 0
        while match := _PIECE.match(self._text, place):
            piece = match.group()
            if piece in "()":
                place = self._add(Kind(piece), place, match.end())
            elif piece == '"':
                place = self._phrase(place)
            elif piece.isspace():
                place = self._add(Kind.IGNORED, place, match.end())
            else:
                place = self._chunk(place, match.end())
        return self._found

    def _add(self, kind: Kind, start: int, end: int, leaf: Leaf | None = None) -> int:
        self._found.append(Lexeme(kind, start, end, leaf))
        return end

    def _add_leaf(self, start: int, end: int, leaf: Leaf | None) -> int:
        return self._add(Kind.LEAF if leaf else Kind.IGNORED, start, end, leaf)

    def _phrase(self, start: int) -> int:
        """Take a phrase; a mark that was never closed closes at the end."""
        close = self._text.find('"', start + 1)
        end = len(self._text) if close < 0 else close + 1
        inner = self._text[start + 1 : close if close >= 0 else end]
        typing = self._as_you_type and close < 0 and not inner[-1:].isspace()
        return self._add_leaf(start, end, phrase_leaf(inner, start + 1, Span(start, end), typing=typing))

    def _chunk(self, start: int, end: int) -> int:
        """Take whatever stands between blanks, brackets and quotation marks."""
        chunk = self._text[start:end]
        if chunk in _OPERATORS:
            return self._add(_OPERATORS[chunk], start, end)
        if chunk.startswith("-") and not chunk.startswith("--") and self._minus_may_stand(start, end):
            return self._add(Kind.NOT, start, start + 1)
        match = _FIELD.match(chunk)
        if match:
            place = self._field(match.group(1), start, start + match.end(), end)
            if place:
                return place
        typing = self._as_you_type and end == len(self._text)
        return self._add_leaf(start, end, chunk_leaf(chunk, start, typing=typing))

    def _minus_may_stand(self, start: int, end: int) -> bool:
        """Tell whether a minus means NOT: a blank or a bracket before it, something directly behind it."""
        before = self._text[start - 1 : start]
        behind = end > start + 1 or self._text[end : end + 1] in ('"', "(")
        return behind and (not before or before.isspace() or before == "(")

    def _field(self, name: str, start: int, colon: int, end: int) -> int:
        """Take a field, or return 0 where the colon is only a sign.

        An unknown name is taken for a field if a letter, a quotation mark or a bracket follows directly; so `Re: x`,
        `12:30` and a web address stay words.
        """
        after = self._text[colon : colon + 1]
        if name.lower() not in FIELDS:
            if not after.isalpha() and after not in ('"', "("):
                return 0
            raise QueryError(f"There is no field “{name}:”.", start=start, end=colon, hint=_fields_hint())
        if after.isspace() or after in ("", ")"):
            return self._empty_field(name, start, colon)
        if name.lower() == "headline":
            return self._add(Kind.FIELD, start, colon)
        return self._add_leaf(start, end, self._valued(name.lower(), start, colon, end))

    def _empty_field(self, name: str, start: int, colon: int) -> int:
        if self._as_you_type and colon == len(self._text):
            return self._add(Kind.IGNORED, start, colon)
        hint = "Leave no blank after the colon."
        raise QueryError(f"Nothing stands after “{name}:”.", start=start, end=colon, hint=hint)

    def _valued(self, name: str, start: int, colon: int, end: int) -> Leaf | None:
        """Return the leaf of `date:` or `is:`, None while its value is still being typed."""
        value, typing = self._text[colon:end], self._as_you_type and end == len(self._text)
        if name == "date":
            value = finished(value) if typing else value
            return date_range(value, colon, Span(start, end)) if value or not typing else None
        if value.lower() in FLAGS:
            return Flag(value.lower(), Span(start, end))
        if typing and any(flag.startswith(value.lower()) for flag in FLAGS):
            return None
        known = ", ".join(f"is:{flag}" for flag in PLAIN_FLAGS)
        raise QueryError(f"There is no mark “{value}”.", start=colon, end=end, hint=f"There are {known}.")


def _fields_hint() -> str:
    known = ", ".join(f"{field}:" for field in FIELDS[:-1])
    return f"There are {known} and {FIELDS[-1]}:. To look for the words themselves, put a blank after the colon."


def _without_unfinished(found: list[Lexeme]) -> list[Lexeme]:
    """Return the same, with what hangs loose at the end made blank."""
    found = list(found)
    for place in reversed(range(len(found))):
        lexeme = found[place]
        if lexeme.kind in _UNFINISHED:
            found[place] = Lexeme(Kind.IGNORED, lexeme.start, lexeme.end)
        elif lexeme.kind is not Kind.IGNORED:
            break
    return found


def _check(found: list[Lexeme], text: str) -> None:
    """Raise `QueryError` for the first thing that the grammar has no place for."""
    before = Lexeme(Kind.OPEN, 0, 0)
    opened: list[Lexeme] = []
    nots = 0
    for lexeme in found:
        if lexeme.kind is Kind.IGNORED:
            continue
        if lexeme.kind is Kind.OPEN:
            opened.append(lexeme)
        _check_pair(before, lexeme, text)
        if lexeme.kind is Kind.CLOSE:
            if not opened:
                raise QueryError("This bracket closes nothing.", start=lexeme.start, end=lexeme.end)
            opened.pop()
        nots = nots + 1 if lexeme.kind is Kind.NOT else 0
        if len(opened) + nots > _DEEPEST:
            raise QueryError("This is nested too deeply.", start=lexeme.start, end=lexeme.end)
        before = lexeme
    _check_side(before, text)
    if opened:
        raise QueryError("This bracket is never closed.", start=opened[-1].start, end=opened[-1].end)


def _check_pair(before: Lexeme, lexeme: Lexeme, text: str) -> None:
    """Raise if `lexeme` may not follow `before`."""
    if lexeme.kind in (Kind.AND, Kind.OR, Kind.CLOSE):
        _check_side(before, text)
    if lexeme.kind in (Kind.AND, Kind.OR) and before.kind is Kind.OPEN:
        _no_side(lexeme, text, "before")
    if lexeme.kind is Kind.CLOSE and before.kind is Kind.OPEN and before.end > before.start:
        raise QueryError("Nothing stands between these brackets.", start=before.start, end=lexeme.end)
    if before.kind is Kind.FIELD and (lexeme.kind not in (Kind.LEAF, Kind.OPEN) or lexeme.start != before.end):
        _check_side(before, text)


def _check_side(before: Lexeme, text: str) -> None:
    """Raise if `before` waits for something that doesn't come."""
    if before.kind in _BEFORE_OPERAND:
        _no_side(before, text, "after")


def _no_side(lexeme: Lexeme, text: str, where: str) -> None:
    typed = text[lexeme.start : lexeme.end]
    hint = f"To look for the word itself, write it in small letters: {typed.lower()}." if typed.isalpha() else ""
    raise QueryError(f"Nothing stands {where} “{typed}”.", start=lexeme.start, end=lexeme.end, hint=hint)
