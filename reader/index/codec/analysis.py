# SPDX-License-Identifier: MIT
"""Whoosh's door to our rule of what a word is: tokenizers that give the tokens that the builder indexes."""

from collections.abc import Iterator
from typing import Any

from whoosh.analysis.acore import Token
from whoosh.analysis.tokenizers import Tokenizer

from reader.text.words import words


class WordTokenizer(Tokenizer):
    """Gives the words of a text, folded, with their positions and the spans of their characters."""

    def __call__(
        self,
        value: str,
        positions: bool = False,  # noqa: FBT001, FBT002  Whoosh's
        chars: bool = False,  # noqa: FBT001, FBT002
        **options: Any,  # noqa: ANN401
    ) -> Iterator[Token]:
        """Yield one and the same token over and over, as Whoosh does: use it before the next one.

        `keeporiginal`: with the word as it stands. `start_pos`, `start_char`: where counting begins. `tokenize=False`:
        the whole value is one token, folded.
        """
        first, offset = options.pop("start_pos", 0), options.pop("start_char", 0)
        original = options.pop("keeporiginal", False)
        found = words(value) if options.pop("tokenize", True) else iter([(folded(value), 0, len(value))])
        token = Token(positions, chars, **options)
        token.boost, token.stopped = 1.0, False
        for position, (word, start, end) in enumerate(found, first):
            token.text = word
            if original:
                token.original = value[start:end]  # type: ignore[attr-defined]
            if positions:
                token.pos = position
            if chars:
                token.startchar, token.endchar = offset + start, offset + end
            yield token


class ValueTokenizer(WordTokenizer):
    """Gives the value of a keyword field as one token: its folded words, joined by one blank. None if wordless."""

    def __call__(
        self,
        value: str,
        positions: bool = False,  # noqa: FBT001, FBT002  Whoosh's
        chars: bool = False,  # noqa: FBT001, FBT002
        **options: Any,  # noqa: ANN401
    ) -> Iterator[Token]:
        """Yield the one token."""
        if folded(value):
            yield from super().__call__(value, positions, chars, **{**options, "tokenize": False})


def folded(value: str) -> str:
    """Return the folded words of a text, joined by one blank."""
    return " ".join(word for word, _, _ in words(value))
