# SPDX-License-Identifier: MIT
"""Words near one another: `oil NEAR/5 price`, `oil BEFORE/5 price`, `"oil price"~5`.

The operators bind most tightly of all, so the leaves about them are made one leaf before there is a tree.
"""

import re
from collections.abc import Sequence

from reader.errors import QueryError
from reader.index.language.lexeme import Kind, Lexeme, Nearness
from reader.model.query import Leaf, Near, NearPart, Phrase, Prefix, Word
from reader.model.texts import Span
from reader.text.words import words

_OPERATOR = re.compile(r"(NEAR|BEFORE)(?:/(.*))?")
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")
_USUAL = 10  # words, where no number is typed
_FARTHEST = 100
_MOST_PARTS = 10
_HINT = "It is a number of words from 1 to 100: oil NEAR/5 price, oil BEFORE/5 price, “oil price”~5."
_SIDES = "On either side stands a word, a pattern or a phrase: (oil NEAR/5 price) OR (gas NEAR/5 price)."


def nearness(chunk: str, start: int, *, typing: bool) -> Nearness | None:
    """Return what `NEAR/5` means, None if the chunk is no such operator. Raises `QueryError` for its number."""
    match = _OPERATOR.fullmatch(chunk)
    if match is None:
        return None
    ordered = match[1] == "BEFORE"
    if match[2] is None or (typing and not match[2]):
        return Nearness(_USUAL, ordered)
    return Nearness(_distance(match[2], Span(start + match.start(2), start + match.end(2))), ordered)


def near_words(leaf: Leaf | None, inner: Span, number: str, text: str) -> Leaf:
    """Return the leaf of a phrase with a tilde behind it: its words near one another, in whatever order.

    `inner` is what stands between the quotation marks, `number` what stands behind the tilde.
    """
    if not isinstance(leaf, Phrase):
        raise QueryError(
            "A distance needs at least two words.",
            start=inner.start,
            end=inner.end,
            hint="A single word that may be spelt otherwise stands without quotation marks: gorbachev~1.",
        )
    tilde = leaf.span.end - len(number)
    distance = _distance(number, Span(tilde, leaf.span.end)) if number else _USUAL
    places = [Span(inner.start + start, inner.start + end) for _, start, end in words(inner.of(text))]
    parts: list[NearPart] = [Word(word, place) for word, place in zip(leaf.words, places, strict=True)]
    if leaf.open_end:
        parts[-1] = Prefix(leaf.words[-1], places[-1])
    return _near(parts, Nearness(distance, ordered=False), leaf.span)


def joined(found: Sequence[Lexeme], text: str) -> list[Lexeme]:
    """Return the same, with each chain of `NEAR` or `BEFORE` made one leaf. Raises `QueryError`.

    Each operator has its two sides: that is checked before.
    """
    solid = [lexeme for lexeme in found if lexeme.kind is not Kind.IGNORED]
    chains = _chains(solid, text)
    whole: list[Lexeme] = []
    for lexeme in found:
        if whole and lexeme.start < whole[-1].end:
            continue
        whole.append(chains.get(lexeme.start, lexeme))
    return whole


def _chains(solid: Sequence[Lexeme], text: str) -> dict[int, Lexeme]:
    """Return the leaf of each chain by where it begins."""
    chains: dict[int, Lexeme] = {}
    at = 0
    while at < len(solid):
        first = at
        links: list[Lexeme] = []
        sides = [solid[at]]
        while at + 1 < len(solid) and (link := solid[at + 1]).kind is Kind.NEAR:
            at += 2
            if solid[at].kind is Kind.FIELD:
                _check_field(solid[at], solid[first - 1] if first else None, text)
                at += 1
            links.append(link)
            sides.append(solid[at])
        if links:
            chain = _chain(sides, links, text)
            chains[chain.start] = chain
        at += 1
    return chains


def _chain(sides: Sequence[Lexeme], links: Sequence[Lexeme], text: str) -> Lexeme:
    parts: list[NearPart] = []
    for place, side in enumerate(sides):
        if not isinstance(side.leaf, NearPart):
            link = links[max(place - 1, 0)]
            typed, operator = text[side.start : side.end], text[link.start : link.end]
            sentence = f"“{typed}” can't stand beside “{operator}”."
            raise QueryError(sentence, start=side.start, end=side.end, hint=_SIDES)
        parts.append(side.leaf)
    nearness = links[0].nearness
    for link in links:
        if link.nearness != nearness:
            raise QueryError(
                "One row of words has one operator and one distance.",
                start=link.start,
                end=link.end,
                hint="Join two with AND: (oil NEAR/5 price) AND (price BEFORE/3 fall).",
            )
    assert nearness is not None
    start, end = sides[0].start, sides[-1].end
    return Lexeme(Kind.LEAF, start, end, _near(parts, nearness, Span(start, end)))


def _check_field(field: Lexeme, before: Lexeme | None, text: str) -> None:
    """Raise unless the field of a later side is that of the first."""
    name = text[field.start : field.end]
    if before is None or before.kind is not Kind.FIELD or text[before.start : before.end].lower() != name.lower():
        raise QueryError(
            "Words near one another stand in one field.",
            start=field.start,
            end=field.end,
            hint=f"Write the field once, before brackets: {name.lower()}(oil NEAR/5 price).",
        )


def _near(parts: Sequence[NearPart], nearness: Nearness, span: Span) -> Near:
    if len(parts) > _MOST_PARTS:
        sentence = f"At most {_MOST_PARTS} words can be looked for near one another."
        raise QueryError(sentence, start=span.start, end=span.end, hint="Leave out the common ones.")
    return Near(tuple(parts), nearness.distance, nearness.ordered, span)


def _distance(number: str, place: Span) -> int:
    if not _NUMBER.fullmatch(number) or int(number) > _FARTHEST:
        raise QueryError(f"“{number}” is no distance.", start=place.start, end=place.end, hint=_HINT)
    return int(number)
