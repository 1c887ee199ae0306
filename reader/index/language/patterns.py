# SPDX-License-Identifier: MIT
"""Makes leaves of words, patterns and phrases as they were typed."""

import re

from reader.errors import QueryError
from reader.model.query import Everything, Fuzzy, Leaf, Phrase, Prefix, Wildcard, Word
from reader.model.texts import Span
from reader.text.words import INSIDE, fold, words

_PATTERN = re.compile(rf"(?:[^\W_]|[*?'.\u2019{INSIDE}])+")
_STARS = re.compile(r"\*+")
_PHRASE_MARK = re.compile(r"\*|\?(?=[^\W_])")
_JOINERS = "'.\u2019"
_FUZZY = re.compile(r"(?P<word>[^~]*[^\W_][^~]*)~(?P<most>[0-9]*)[^\w~]*")


def chunk_leaf(chunk: str, start: int, *, typing: bool) -> Leaf | None:
    """Return the leaf of what stands between two blanks, None if it has no word.

    Several words (`co-operate`) are a phrase. `typing`: the last one may not be complete.
    """
    fuzzy = _FUZZY.fullmatch(chunk)
    if fuzzy:
        return _fuzzy_leaf(fuzzy, start)
    if "*" in chunk or "?" in chunk:
        return _pattern_leaf(chunk, start, typing=typing)
    found = list(words(chunk))
    if not found:
        return None
    span = Span(start + found[0][1], start + found[-1][2])
    return _words_leaf(tuple(word for word, _, _ in found), span, open_end=typing)


def phrase_leaf(inner: str, start: int, span: Span, *, typing: bool) -> Leaf | None:
    """Return the leaf of what stands between quotation marks; `start` is where that begins, `span` has the marks."""
    star = inner.rstrip().endswith("*") and not inner.rstrip().endswith(("**", " *"))
    mark = _PHRASE_MARK.search(inner[: inner.rindex("*")] if star else inner)
    if mark:
        raise QueryError(
            f"“{mark.group()}” can't stand for letters inside a phrase.",
            start=start + mark.start(),
            end=start + mark.end(),
            hint="A phrase has whole words; only its last word may end in an asterisk.",
        )
    found = tuple(word for word, _, _ in words(inner))
    return _words_leaf(found, span, open_end=typing or star) if found else None


def _words_leaf(found: tuple[str, ...], span: Span, *, open_end: bool) -> Leaf:
    if len(found) > 1:
        return Phrase(found, span, open_end=open_end)
    return Prefix(found[0], span) if open_end else Word(found[0], span)


def _fuzzy_leaf(match: re.Match[str], start: int) -> Fuzzy:
    """Return the leaf of a word with a tilde, and perhaps a number, behind it."""
    found = list(words(match["word"]))
    span, most = Span(start, start + match.end("most")), match["most"] or "1"
    if len(found) != 1 or "*" in match["word"] or "?" in match["word"]:
        sentence = "“~” stands behind a single whole word."
        raise QueryError(sentence, start=span.start, end=span.end, hint="Write gorbachev~ or gorbachev~2.")
    if most not in ("1", "2"):
        raise QueryError(
            f"“{most}” letters can't be wrong.",
            start=span.end - len(most),
            end=span.end,
            hint="Behind “~” stands 1 or 2: that many letters may be missing, too many, or others.",
        )
    word, first, _ = found[0]
    if len(word) <= int(most):
        sentence = "This word is too short to be spelt otherwise."
        raise QueryError(sentence, start=span.start, end=span.end, hint="All its letters might be others.")
    return Fuzzy(word, int(most), Span(start + first, span.end))


def _pattern_leaf(chunk: str, start: int, *, typing: bool) -> Leaf | None:
    """Return the leaf of a chunk with `*` or `?`."""
    pieces = [match for match in _PATTERN.finditer(chunk) if match.group().strip(_JOINERS)]
    if not any(_has_letter(match.group()) for match in pieces):
        return _bare(chunk, start, typing=typing)
    span = Span(start + pieces[0].start(), start + pieces[-1].end())
    typed = [_STARS.sub("*", fold(match.group().strip(_JOINERS))) for match in pieces]
    stems = [*typed[:-1], typed[-1].removesuffix("*")]
    if all(_has_letter(stem) and "*" not in stem and "?" not in stem for stem in stems):
        found = tuple(word for stem in stems for word, _, _ in words(stem))
        return _words_leaf(found, span, open_end=typed[-1].endswith("*"))
    if len(typed) == 1:
        return Wildcard(typed[0], span)
    raise QueryError(
        "“*” and “?” can only stand in a word of its own.",
        start=span.start,
        end=span.end,
        hint="Of words joined by a hyphen, only the last may end in an asterisk.",
    )


def _has_letter(piece: str) -> bool:
    return any(character.isalnum() for character in piece)


def _bare(chunk: str, start: int, *, typing: bool) -> Leaf | None:
    """Return what signs alone mean: asterisks are everything, question marks only punctuation."""
    if not chunk.strip("*"):
        return Everything(Span(start, start + len(chunk)))
    if "*" not in chunk or typing:
        return None
    raise QueryError(
        "A pattern needs at least one letter.",
        start=start,
        end=start + len(chunk),
        hint="An asterisk alone finds every article.",
    )
