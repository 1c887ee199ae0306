# SPDX-License-Identifier: MIT
"""Cuts what was typed into lexemes."""

import re

from reader.errors import QueryError
from reader.index.language.days import begun_date_leaf, date_leaf
from reader.index.language.expressions import expression_leaf
from reader.index.language.fields import FIELDS, fields_hint
from reader.index.language.lexeme import OPERATORS, Kind, Lexeme, Nearness
from reader.index.language.marks import mark_leaf
from reader.index.language.nearness import joined, near_words, nearness
from reader.index.language.patterns import chunk_leaf, phrase_leaf
from reader.index.language.soundness import check, without_unfinished
from reader.model.flags import ID, VALUED, valued
from reader.model.query import Everything, Flag, Forms, Leaf, Unfinished, Word
from reader.model.texts import Span

_MARKED = ("is", *VALUED)
_MOST = 4000  # code points: a page of text pasted by mistake is no query
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»‹›〝〞〟＂❝❞「」『』", '"'))
_PIECE = re.compile(r'\s+|[()]|"|[^\s()"]+')
_SINGLE = re.compile(r"[‘‚‛](?P<inner>(?:[^()\"‘’‚‛]|’(?=[^\W_]))+)[‘’](?![^\W_])")
_TILDE = re.compile(r"~([0-9]*)")
_EXPRESSION = re.compile(r"/(?P<inner>(?:\\.|\[\^?\]?(?:\\[^\s]|[^\]\\\s])*\]|[^\s/\\\[])+)/(?=[\s)]|$)")
_OPEN_EXPRESSION = re.compile(r"/(?=[^\s/)]+[\[\]\\^${(|+]|[\[\]\\^${(|+])[^\s/]\S*")
_BEGUN_EXPRESSION = re.compile(rf"/$|{_OPEN_EXPRESSION.pattern}")
_HANDLE = re.compile(r"(?P<id>[a-z]{13}):[0-9a-f]{8,64}")  # what a citation holds to lead back to its article
_BEGUN_HANDLE = re.compile(r"(?P<id>[a-z]{13}):[0-9a-f]{1,64}")
_FOOTNOTE = re.compile(rf"\[Backfile {_HANDLE.pattern}\]")
_FIELD = re.compile(r"([^\W\d_]+):")


def lexemes(text: str, *, as_you_type: bool, forms: tuple[str, ...] | None = None) -> list[Lexeme]:
    """Return the lexemes of a query that is sound: brackets in pairs, operators with their sides, known fields.

    Raises `QueryError`. `as_you_type` takes what is unfinished at the very end (an open bracket, an operator, a field,
    a date) as not yet typed, and an expression as `Unfinished`. With `forms` a word by itself means all its forms in
    those languages.
    """
    if len(text) > _MOST:
        raise QueryError(f"A query has at most {_MOST} characters.", start=_MOST, end=len(text))
    if footnote := _FOOTNOTE.search(text):  # pasted whole: its other words are not those of the article
        return [Lexeme(Kind.LEAF, 0, len(text), Flag(valued(ID, footnote["id"]), Span(0, len(text))))]
    found = _Cutter(text, as_you_type=as_you_type, forms=forms).cut()
    if as_you_type:
        found = without_unfinished(found, len(text))
    check(found, text)
    return joined(found, text)


class _Cutter:
    """Goes through the text once."""

    def __init__(self, text: str, *, as_you_type: bool, forms: tuple[str, ...] | None) -> None:
        self._text = text.translate(_QUOTES)
        self._as_you_type = as_you_type
        self._forms = forms
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

    def _add(self, kind: Kind, start: int, end: int, leaf: Leaf | None = None, *, near: Nearness | None = None) -> int:
        self._found.append(Lexeme(kind, start, end, leaf, near))
        return end

    def _add_leaf(self, start: int, end: int, leaf: Leaf | None) -> int:
        return self._add(Kind.LEAF if leaf else Kind.IGNORED, start, end, leaf)

    def _is_last(self, end: int) -> bool:
        """Tell whether what ends here may still be being typed."""
        return self._as_you_type and end == len(self._text)

    def _phrase(self, start: int) -> int:
        """Take a phrase; a mark that was never closed closes at the end."""
        close = self._text.find('"', start + 1)
        if close >= 0:
            return self._quoted(start, Span(start + 1, close))
        inner, end = self._text[start + 1 :], len(self._text)
        typing = self._as_you_type and not inner[-1:].isspace()
        return self._add_leaf(start, end, phrase_leaf(inner, start + 1, Span(start, end), typing=typing))

    def _quoted(self, start: int, inner: Span) -> int:
        """Take a phrase whose marks are both there, and a distance behind it."""
        end = inner.end + 1
        tilde = _TILDE.match(self._text, end)
        if tilde is None or self._is_last(end + 1):
            end = tilde.end() if tilde else end
            leaf = phrase_leaf(inner.of(self._text), inner.start, Span(start, end), typing=False)
        else:
            end = tilde.end()
            leaf = phrase_leaf(inner.of(self._text), inner.start, Span(start, end), typing=False)
            leaf = near_words(leaf, inner, tilde[1], self._text)
        return self._add_leaf(start, end, leaf)

    def _chunk(self, start: int, end: int) -> int:
        """Take whatever stands between blanks, brackets and quotation marks."""
        chunk = self._text[start:end]
        if chunk in OPERATORS:
            return self._add(OPERATORS[chunk], start, end)
        near = nearness(chunk, start, typing=self._is_last(end))
        if near:
            return self._add(Kind.NEAR, start, end, near=near)
        if chunk.startswith("-") and not chunk.startswith("--") and self._minus_may_stand(start, end):
            return self._add(Kind.NOT, start, start + 1)
        if handle := (_BEGUN_HANDLE if self._is_last(end) else _HANDLE).fullmatch(self._text, start, end):
            return self._add_leaf(start, end, Flag(valued(ID, handle["id"]), Span(start, end)))
        return self._single(start) or self._expression(start) or self._named(start, end) or self._words(start, end)

    def _single(self, start: int) -> int:
        """Take a phrase in single curly marks, or return 0: they are apostrophes as well."""
        match = _SINGLE.match(self._text, start)
        return self._quoted(start, Span(*match.span("inner"))) if match else 0

    def _expression(self, start: int) -> int:
        """Take a regular expression, or return 0 where the slash is only a sign."""
        match = _EXPRESSION.match(self._text, start)
        if match:
            leaf = expression_leaf(match["inner"], match.start("inner"), Span(start, match.end()))
            return self._add_leaf(start, match.end(), leaf)
        match = (_BEGUN_EXPRESSION if self._as_you_type else _OPEN_EXPRESSION).match(self._text, start)
        if match is None:
            return 0
        if self._is_last(match.end()):
            unfinished = None if self._waits_for_a_side() else Unfinished(Span(start, match.end()))
            return self._add_leaf(start, match.end(), unfinished)
        raise QueryError(
            "This expression is never closed.",
            start=start,
            end=match.end(),
            hint="An expression stands between two slashes and has no blank: /gr[ae]y/.",
        )

    def _words(self, start: int, end: int) -> int:
        leaf = chunk_leaf(self._text[start:end], start, typing=self._is_last(end))
        if isinstance(leaf, Everything) and self._is_last(end) and self._waits_for_a_side():
            leaf = None  # the beginning of a pattern
        if self._forms is not None and isinstance(leaf, Word) and not any(map(str.isdigit, leaf.text)):
            leaf = Forms(leaf.text, leaf.span, languages=self._forms)
        return self._add_leaf(start, end, leaf)

    def _waits_for_a_side(self) -> bool:
        kinds = [lexeme.kind for lexeme in self._found[-2:] if lexeme.kind is not Kind.IGNORED]
        return kinds[-1:] == [Kind.NEAR]

    def _minus_may_stand(self, start: int, end: int) -> bool:
        """Tell whether a minus means NOT: a blank or a bracket before it, something directly behind it."""
        before = self._text[start - 1 : start]
        behind = end > start + 1 or self._text[end : end + 1] in ('"', "(")
        return behind and (not before or before.isspace() or before == "(")

    def _named(self, start: int, end: int) -> int:
        """Take a field, or return 0 where the colon is only a sign.

        An unknown name is taken for a field if a letter, a quotation mark or a bracket follows directly; so `Re: x`,
        `12:30` and a web address stay words.
        """
        match = _FIELD.match(self._text, start, end)
        if match is None:
            return 0
        name, colon = match[1].lower(), match.end()
        after = self._text[colon : colon + 1]
        if name not in FIELDS:
            if not after.isalpha() and after not in ('"', "("):
                return 0
            raise QueryError(f"There is no field “{match[1]}:”.", start=start, end=colon, hint=fields_hint())
        if after.isspace() or after in ("", ")"):
            return self._empty_field(match[1], start, colon)
        if name in _MARKED:
            return self._mark(name, start, colon, end)
        if name != "date":
            return self._add(Kind.FIELD, start, colon)
        return self._add_leaf(start, end, self._date(self._text[colon:end], colon, end))

    def _mark(self, name: str, start: int, colon: int, end: int) -> int:
        """Take a field of the kind of `is:`; its value may stand between quotation marks."""
        inner, open_end = Span(colon, end), False
        if self._text[colon : colon + 1] == '"':
            close = self._text.find('"', colon + 1)
            open_end = close < 0
            inner = Span(colon + 1, len(self._text) if open_end else close)
            end = inner.end + (not open_end)
        typing = self._as_you_type and (open_end or (inner.start == colon and self._is_last(end)))
        value = inner.of(self._text)
        return self._add_leaf(start, end, mark_leaf(name, value, inner.start, Span(start, end), typing=typing))

    def _empty_field(self, name: str, start: int, colon: int) -> int:
        if self._is_last(colon):
            return self._add(Kind.IGNORED, start, colon)
        hint = "Leave no blank after the colon."
        raise QueryError(f"Nothing stands after “{name}:”.", start=start, end=colon, hint=hint)

    def _date(self, value: str, start: int, end: int) -> Leaf | None:
        span = Span(start - len("date:"), end)
        return begun_date_leaf(value, start, span) if self._is_last(end) else date_leaf(value, start, span)
