# SPDX-License-Identifier: MIT
"""Where the words that were looked for stand in a text, and the piece of it that shows them best.

Exactly what the index counts as a word counts here, by the same rule (`reader.text.words`), but a long text is not cut
into words for it: a copy, folded letter by letter, is searched for each leaf's letters, and only where they stand is
looked at the word. A text that can't be folded so (`ß` becomes two letters) is cut into words after all.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from reader.model.query import Phrase, Prefix, Query, Wildcard, Word, sought
from reader.model.search import Excerpt
from reader.model.texts import Span
from reader.text.pattern import expression
from reader.text.words import INSIDE, WORD, fold, words

_Leaf = Word | Prefix | Wildcard | Phrase
_Hit = tuple[int, int, int]  # start, end, number of the leaf

_MOST_HITS = 200  # of one leaf, when an excerpt is chosen
_PIECE = 1 << 15  # code points folded in one go, in which no other thread has a turn
_FEW = 20  # letters to replace one by one; more are translated in one go
_EDGE = 40  # so far from a window's edge a blank is looked for
_INSIDE = re.compile(f"[{INSIDE}\u1100-\u11ff]")  # Korean letters written apart are put together by folding
_BLANK = re.compile(r"\s")
_BLANKS = re.compile(r"\s+")


def find_matches(text: str, query: Query, *, field: str = "") -> tuple[Span, ...]:
    """Return where the words looked for stand in `text`: in order, touching or overlapping ones as one.

    `field` says what the text is: "headline", or "" for a body, where what was sought in the headline is not marked.
    A phrase is one span. What stands under a NOT is not marked.
    """
    return _merged((start, end) for start, end, _ in _hits(text, _leaves(query, field)))


def excerpt(text: str, query: Query, *, length: int = 200) -> Excerpt:
    """Return some `length` code points of `text` that show the most of what was looked for, else its beginning.

    Cut between words, with an ellipsis where something is left out; any run of white space in it is one blank.
    """
    hits = sorted(_hits(text, _leaves(query, ""), most=_MOST_HITS))
    start, end = _window(text, hits, length)
    inside = ((max(left, start), min(right, end)) for left, right, _ in hits if left < end and right > start)
    return _shown(text, start, end, _merged(inside))


def _leaves(query: Query, field: str) -> list[_Leaf]:
    found = [leaf for leaf in sought(query) if isinstance(leaf, _Leaf)]
    return [leaf for leaf in found if leaf.field in ("", field)]


def _merged(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for start, end in sorted(pairs):
        if spans and start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
        else:
            spans.append(Span(start, end))
    return tuple(spans)


def _hits(text: str, leaves: Sequence[_Leaf], *, most: int | None = None) -> Iterator[_Hit]:
    if not leaves:
        return
    copy = _folded(text)
    tokens = list(words(text)) if copy is None else []
    for number, leaf in enumerate(leaves):
        found = _in_words(tokens, leaf) if copy is None else _in_copy(copy, leaf)
        for start, end in islice(found, most):
            yield start, end, number


def _folded(text: str) -> str | None:
    """Return the text folded letter for letter, None if it would change its length."""
    pieces = []
    for start in range(0, len(text), _PIECE):
        piece = _folded_piece(text[start : start + _PIECE])
        if piece is None:
            return None
        pieces.append(piece)
    return "".join(pieces)


def _folded_piece(text: str) -> str | None:
    if text.isascii():
        return text.lower()
    replaced: dict[str, str] = {}
    for letter in set(text):
        if letter > "\x7f":
            plain = _plain_letter(letter)
            if plain is None:
                return None
            if plain != letter:
                replaced[letter] = plain
    if len(replaced) > _FEW:
        text = text.translate({ord(letter): plain for letter, plain in replaced.items()})
    else:
        for letter, plain in replaced.items():
            text = text.replace(letter, plain)
    return text.lower()


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str | None:
    """Return what a letter is folded to, None if that isn't one letter or depends on those beside it."""
    if _INSIDE.match(letter) or unicodedata.category(letter).startswith("M"):
        return None
    if not letter.isalnum():
        folded = "'" if letter == "\u2019" else letter
    else:
        folded = fold(letter)
        if not folded.isalnum():
            return None
    return folded if len(folded) == 1 and folded.lower() == folded else None


def _in_words(tokens: Sequence[tuple[str, int, int]], leaf: _Leaf) -> Iterator[tuple[int, int]]:
    """Find a leaf in a text that is cut into words."""
    if isinstance(leaf, Phrase):
        for at in range(len(tokens) - len(leaf.words) + 1):
            run = tokens[at : at + len(leaf.words)]
            if _is_phrase([word for word, _, _ in run], leaf):
                yield run[0][1], run[-1][2]
        return
    whole = re.compile(expression(leaf.pattern)) if isinstance(leaf, Wildcard) else None
    for word, start, end in tokens:
        if whole.fullmatch(word) if whole else _is_word(word, leaf):
            yield start, end


def _is_word(word: str, leaf: _Leaf) -> bool:
    if isinstance(leaf, Prefix):
        return word.startswith(leaf.text)
    return isinstance(leaf, Word) and word == leaf.text


def _is_phrase(run: Sequence[str], phrase: Phrase) -> bool:
    *heads, last = run
    if tuple(heads) != phrase.words[:-1]:
        return False
    return last.startswith(phrase.words[-1]) if phrase.open_end else last == phrase.words[-1]


def _in_copy(copy: str, leaf: _Leaf) -> Iterator[tuple[int, int]]:
    """Find a leaf in a folded copy by its letters."""
    if isinstance(leaf, Phrase):
        return _phrases_in_copy(copy, leaf)
    if isinstance(leaf, Wildcard):
        return _wildcards_in_copy(copy, leaf)
    return _words_in_copy(copy, leaf)


def _words_in_copy(copy: str, leaf: Word | Prefix) -> Iterator[tuple[int, int]]:
    for match in re.finditer(re.escape(leaf.text), copy):
        start = match.start()
        if _begins_word(copy, start):
            end = _end_of_word(copy, start)
            if end == match.end() or (isinstance(leaf, Prefix) and end > match.end()):
                yield start, end


def _wildcards_in_copy(copy: str, leaf: Wildcard) -> Iterator[tuple[int, int]]:
    whole = re.compile(expression(leaf.pattern))
    longest = max((piece.strip("'.") for piece in re.split(r"[*?]+", leaf.pattern)), key=len)
    end = 0
    for match in re.finditer(re.escape(longest), copy):
        if match.start() < end or not copy[match.start() : match.start() + 1].isalnum():
            continue
        start = match.start()
        while not _begins_word(copy, start):
            start -= 1
        end = _end_of_word(copy, start)
        if whole.fullmatch(copy, start, end):
            yield start, end


def _phrases_in_copy(copy: str, phrase: Phrase) -> Iterator[tuple[int, int]]:
    first, *rest = map(re.escape, phrase.words)
    following = r"[\W_]+".join(rest)
    for match in re.finditer(rf"{first}(?=[\W_]+{following})", copy):
        if _begins_word(copy, match.start()):
            run = list(islice(WORD.finditer(copy, match.start()), len(phrase.words)))
            if _is_phrase([word.group() for word in run], phrase):
                yield match.start(), run[-1].end()


def _begins_word(copy: str, place: int) -> bool:
    """Tell whether no word goes on here: neither a letter stands before it, nor a letter and a joining sign."""
    before = copy[max(place - 1, 0) : place]
    if before in ("'", "."):
        return not copy[max(place - 2, 0) : place - 1].isalnum()
    return not before.isalnum()


def _end_of_word(copy: str, start: int) -> int:
    match = WORD.match(copy, start)
    return match.end() if match else start


def _window(text: str, hits: Sequence[_Hit], length: int) -> tuple[int, int]:
    """Choose the piece of `text` to show."""
    if len(text) <= length:
        return 0, len(text)
    first, last = _densest(hits, length) if hits else (0, 0)
    spare = max(0, length - (last - first))
    start = max(0, min(first - spare // 3, len(text) - length))
    end = min(len(text), start + length)
    return _between_words(text, start, end, first, last) if hits else _between_words(text, start, end, start, start)


def _shown(text: str, start: int, end: int, spans: Sequence[Span]) -> Excerpt:
    """Make the excerpt of a window, with one blank for any white space."""
    pieces, places, last = ["…" if start else ""], {}, start
    length = len(pieces[0])
    edges = {edge for span in spans for edge in (span.start, span.end)}
    for edge in sorted({*edges, *(at for run in _BLANKS.finditer(text, start, end) for at in run.span()), end}):
        piece = text[last:edge]
        pieces.append(" " if piece.isspace() else piece)
        length += len(pieces[-1])
        places[edge], last = length, edge
    places[start] = len(pieces[0])
    pieces.append("…" if end < len(text) else "")
    return Excerpt("".join(pieces), tuple(Span(places[span.start], places[span.end]) for span in spans))


def _densest(hits: Sequence[_Hit], length: int) -> tuple[int, int]:
    """Return the reach of the hits that fit into one window and show the most different leaves, then the most hits."""
    best, reach = (0, 0), (hits[0][0], hits[0][1])
    inside: Counter[int] = Counter()
    left = 0
    for right, (_, end, leaf) in enumerate(hits):
        inside[leaf] += 1
        while left < right and end - hits[left][0] > length:
            inside[hits[left][2]] -= 1
            inside += Counter()  # drops what has come to nought
            left += 1
        score = len(inside), right - left
        if score > best:
            best, reach = score, (hits[left][0], max(hit[1] for hit in hits[left : right + 1]))
    return reach


def _between_words(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Move the edges inwards to the next blank, but not into what is to be shown."""
    if start > 0:
        blank = _BLANK.search(text, max(0, start - 1), max(start, min(first, start + _EDGE)))
        start = blank.end() if blank else start
    if end < len(text) and not text[end].isspace():
        edge = max(last, end - _EDGE, start)
        blanks = [match.start() for match in _BLANK.finditer(text, edge, end)]
        end = blanks[-1] if blanks else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
