# SPDX-License-Identifier: MIT
"""What an article tells the survey of its damaged words: those of which only the whole archive knows what they were."""

from collections.abc import Iterable, Sequence
from itertools import islice

from reader.model.article import RawArticle
from reader.model.habits import NO_SPELLING, Spelling
from reader.text.decode.tables import RECODABLE
from reader.text.repair.lost_letter import gapped_words
from reader.text.repair.torn import Torn, hyphened_words

_MOST = 60  # words of each kind: an article with more is no prose
_LOST = "\ufffd"


def spelling_of(raw: RawArticle, source: str, torn: Sequence[Torn]) -> Spelling:
    """Return what the survey is told. `source` is what of the article's text is looked at."""
    encodings = raw.rivals or ((raw.encoding,) if raw.encoding in RECODABLE and not source.isascii() else ())
    asked = source.replace(_LOST, "?")
    gapped = _first(gapped_words(asked)) if "?" in asked else ()
    words = _first(one.word for one in torn)
    joined = _first(hyphened_words(source)) if words else ()
    if not (encodings or gapped or words):
        return NO_SPELLING
    return Spelling(encodings, gapped, words, joined)


def _first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(islice(dict.fromkeys(words), _MOST))
