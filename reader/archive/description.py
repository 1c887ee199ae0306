# SPDX-License-Identifier: MIT
"""An archive's own description: the README, `about` or description at its top."""

import os

from reader.archive.sidecar import is_description
from reader.model.article import RawArticle

_LONGEST = 20_000


def description(root: bytes) -> str:
    """Return what the archive says of itself, "" if nothing; a long one is cut. Of several files the first by name."""
    try:
        names = sorted(name for name in os.listdir(root) if is_description(name))
    except OSError:
        return ""
    if not names:
        return ""
    from reader.archive.reading import items_of  # with every format: few archives describe themselves

    for name in names:
        for item in items_of(root, name):
            if isinstance(item, RawArticle) and item.source.strip():
                return item.source.strip()[:_LONGEST]
    return ""
