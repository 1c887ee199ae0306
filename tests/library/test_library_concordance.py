# SPDX-License-Identifier: MIT
"""Lines of occurrences: what stands around them, who says them, and the user's word on it."""

from collections.abc import Iterator

import pytest
from library_archive import opened, write
from people_archive import PEOPLE

from reader.library.library import Library
from reader.model.occurrence import Concordance, OccurrenceKey, OccurrenceRequest
from reader.model.search import SearchRequest


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return an archive that was read."""
    with opened(write(tmp_path_factory.mktemp("occurrences") / "courier", PEOPLE)) as library:
        yield library


def ask(library: Library, query: str, *order: OccurrenceKey, **choice: object) -> Concordance:
    """Return all occurrences."""
    request = OccurrenceRequest(SearchRequest(library.parse(query)), order or (OccurrenceKey.DATE,), **choice)  # type: ignore[arg-type]
    return library.concordance(request)


def told(concordance: Concordance) -> list[str]:
    """Return the lines as one reads them."""
    return [f"{line.before}[{line.match}]{line.after}" for line in concordance.lines(0, concordance.total)]


def test_lines_are_what_library_matches_marks(library: Library) -> None:
    for text in ("the", "harbour OR minister*", '"the harbour" OR treaty~1', "quote:we", "headline:minister", "zebra"):
        query = library.parse(text)
        concordance = library.concordance(OccurrenceRequest(SearchRequest(query)))
        lines = concordance.lines(0, concordance.total)
        marks = []
        for article in library.articles(sorted({line.number for line in lines})):
            headline, body = library.matches(query, article)
            marks += [(article.number, True, span) for span in headline]
            marks += [(article.number, False, span) for span in body]
        assert sorted((line.number, line.in_headline, line.span) for line in lines) == sorted(marks)
        assert concordance.articles == len({number for number, _, _ in marks})
        for at, line in enumerate(lines):
            assert concordance.place(line.number, line.span, in_headline=line.in_headline) == at
