# SPDX-License-Identifier: MIT
"""Which of the archives that are known here holds the article of a footnote."""

import contextlib
import os
from dataclasses import dataclass

from reader.errors import CancelToken, NotFoundError, ReaderError
from reader.ingest.shelf import Home, Shelf
from reader.library.library import Library


@dataclass(frozen=True, slots=True)
class Followed:
    """Where a footnote leads. `found`: the archive asked has an article of this id; `changed`: with another text.

    `other` and `other_place` are another archive whose article has the text that was cited, "" if there is none.
    """

    article_id: str
    sha256: str
    found: bool
    changed: bool
    other: str = ""
    other_place: str = ""


def follow_footnote(library: Library, article_id: str, sha256: str, cancel: CancelToken) -> Followed:
    """Look for the article of a footnote, in other archives only where this one hasn't got the text that was cited.

    Ids are made of places in an archive, so that two archives may have articles of one id: of others only the text
    decides. `sha256` may be cut short, or "". Raises `CancelledError`.
    """
    found = changed = False
    with contextlib.suppress(NotFoundError):
        found, changed = True, library.cited(article_id, sha256).changed
    if found and not changed:
        return Followed(article_id, sha256, found=True, changed=False)
    other = _other(library, article_id, sha256, cancel) if sha256 else None
    named = (other.name, other.place) if other is not None else ("", "")
    return Followed(article_id, sha256, found, changed, *named)


def _other(library: Library, article_id: str, sha256: str, cancel: CancelToken) -> Home | None:
    own = library.home.id
    shelf = Shelf(os.path.dirname(os.path.dirname(library.home.folder)))
    for home in shelf.homes():
        cancel.check()
        if home.id != own and os.path.exists(home.catalog) and _has_text(home, article_id, sha256):
            return home
    return None


def _has_text(home: Home, article_id: str, sha256: str) -> bool:
    """Tell whether an archive has the text; one that can't be opened has none."""
    with contextlib.suppress(ReaderError), Library(home) as library:
        return not library.cited(article_id, sha256).changed
    return False
