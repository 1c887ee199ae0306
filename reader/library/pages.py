# SPDX-License-Identifier: MIT
"""The pages on which articles were printed: their pictures, and where on them a passage stands."""

import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from reader.errors import ArchiveError, CancelToken
from reader.ingest.page_process import PageProcess
from reader.ingest.shelf import Home
from reader.model.article import Article
from reader.model.pages import PageImage, PlacedWord, RenderedPage
from reader.model.texts import Span

PICTURED = frozenset({"pdf"})
"""Formats whose articles stand on a page that can be drawn."""

PAGED = PICTURED | {"mets-alto", "alto", "page-xml", "abbyy", "hocr"}
"""Formats that know of pages, whether there is a picture of them or not."""

_REMEMBERED = 4  # articles whose pages one goes back to: a thick document takes seconds to be laid out
_STRAY = 0.05  # the share of words that may stand elsewhere than the file says now


class Pages:
    """Finds and draws pages in a confined process, which is started for the first one. Belongs to one thread."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._process: PageProcess | None = None
        self._found: dict[str, tuple[str, tuple[PageImage, ...]]] = {}  # by article: its source, its pages

    def of(self, article: Article, cancel: CancelToken | None = None) -> tuple[PageImage, ...]:
        """Return the pages on which an article stands and of which there is a picture, in order of reading.

        Raises `ArchiveError` if the archive isn't there, or the file is another than was read; `CancelledError`.
        """
        if article.format not in PAGED:
            return ()
        source = article.texts.source
        known = self._found.pop(article.id, None)
        if known is None or known[0] != source:
            found = self._ready().pages(article.path, article.item, cancel or CancelToken())
            _check(found, source)
            known = source, tuple(page for page in found if page.file)
        self._found[article.id] = known  # the last looked at goes last
        while len(self._found) > _REMEMBERED:
            del self._found[next(iter(self._found))]
        return known[1]

    def draw(self, page: PageImage, width: int, cancel: CancelToken | None = None) -> RenderedPage:
        """Draw a page about so many pixels wide. Raises `ArchiveError`, `CancelledError`."""
        return self._ready().draw(page, width, cancel or CancelToken())

    def close(self) -> None:
        """End the process. Idempotent."""
        if self._process is not None:
            self._process.close()
            self._process = None

    def _ready(self) -> PageProcess:
        if not self._home.present:
            raise ArchiveError(
                "The archive is not there just now: its pages can't be shown.",
                hint="Connect its disk or network folder, and try again.",
            )
        if self._process is None:
            self._process = PageProcess(os.fsencode(self._home.place))
        return self._process


def words_in(page: PageImage, spans: Iterable[Span]) -> tuple[PlacedWord, ...]:
    """Return the words of a page that share something with any of some spans of the source, each once."""
    places = (
        at
        for span in spans
        for at in range(
            bisect_right(page.words, span.start, key=lambda word: word.end),
            bisect_left(page.words, span.end, key=lambda word: word.start),
        )
    )
    return tuple(page.words[at] for at in dict.fromkeys(places))


def page_of(pages: Sequence[PageImage], span: Span) -> int | None:
    """Return the place among some pages of the first on which something of a span of the source stands."""
    return next((number for number, page in enumerate(pages) if words_in(page, (span,))), None)


def _check(pages: Sequence[PageImage], source: str) -> None:
    """Raise `ArchiveError` if too many words stand elsewhere than in the text that was read."""
    words = list(_words(pages))
    astray = sum(not _is_word(source, word) for word in words)
    if astray > _STRAY * len(words):
        raise ArchiveError("The file has changed since it was read.", hint="Rescan the archive (F5).")


def _words(pages: Iterable[PageImage]) -> Iterator[PlacedWord]:
    for page in pages:
        yield from page.words


def _is_word(source: str, word: PlacedWord) -> bool:
    before, behind = source[max(0, word.start - 1) : word.start], source[word.end : word.end + 1]
    return word.end <= len(source) and not before.strip() and not behind.strip()
