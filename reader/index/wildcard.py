# SPDX-License-Identifier: MIT
"""Which words of a segment a pattern means."""

import re

from reader.index.segment import SegmentReader
from reader.text.pattern import expression


def matching_words(segment: SegmentReader, field: str, pattern: str) -> list[str]:
    """Return the words of a pattern with `*` and `?`, in order."""
    head = re.split(r"[*?]", pattern, maxsplit=1)[0]
    if head:
        whole = re.compile(expression(pattern))
        return [word for word, _ in segment.entries(field, head) if whole.fullmatch(word)]
    found: list[str] = re.findall(rf"(?m)^{expression(pattern)}$", segment.lexicon(field))
    return found
