# SPDX-License-Identifier: MIT
"""From an article to what cites it, and from a footnote back to the article."""

from dataclasses import dataclass

from reader.cite.reference import text_sha256
from reader.model.article import Article


@dataclass(frozen=True, slots=True)
class Cited:
    """What a footnote leads to. `changed`: the text is no longer the one that was cited."""

    article: Article
    changed: bool


def compared(article: Article, sha256: str) -> Cited:
    """Compare an article's text with the checksum that a footnote holds, or its beginning; "" compares nothing."""
    return Cited(article, changed=not text_sha256(article).startswith(sha256.lower()))
