# SPDX-License-Identifier: MIT
"""Behind the façade the engine finds what one finds that reads every article for every search."""

import contextlib
from collections.abc import Iterator

import pytest
from brute_force import BruteForceEngine

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.flags import FLAGS, UNDATED
from reader.model.search import SearchRequest, Sort
from reader.paths import sample_archive

QUERIES = [
    "",
    "harbour",
    "harbour talks",
    '"harbour master"',
    "“two points to the left",
    "treaty OR wall",
    "harbour NOT council",
    "-harbour",
    "astrol*",
    "p?lot",
    "*stone",
    "headline:harbour",
    'headline:"old quay"',
    "attache",
    "attach?",
    "date:1994-05",
    "harbour date:1994-05..1996",
    "is:undated",
    "harbour (is:undated OR date:..1990)",
    "Гавани",
    "luttenhaven",
    "traite",
    "sign treaty (wall OR veto) -strike",
    "xylophone OR the",
    "is:certain",
    "harbour is:probable date:..1994",
    "is:damaged -is:offered",
    "is:damaged-marks OR is:trimmed-stamps",
    "-is:flagged is:copied",
    "is:new council",
]


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, BruteForceEngine]]:
    """Return the sample archive behind the real engine, and behind the brute-force one."""
    data = str(tmp_path_factory.mktemp("swapped"))
    with Library.open(sample_archive(), data_dir=data) as real:
        read_archive(real)
        yield real, brute_force(real)


def brute_force(library: Library) -> BruteForceEngine:
    """Read all that is to be indexed out of the catalog, which isn't changed."""
    with Catalog.open(library.home.catalog, writable=False) as catalog:
        flagged = {name: catalog.flagged(name) for name in FLAGS if name != UNDATED}
    engine = BruteForceEngine(flagged=flagged.__getitem__)
    with (
        Catalog.open(library.home.catalog, writable=True) as catalog,
        contextlib.suppress(_NotMeantError),
        catalog.transaction(),
    ):
        catalog.requeue()
        engine.add(catalog.unindexed(10_000))
        _take_back()
    return engine


def _take_back() -> None:
    raise _NotMeantError


class _NotMeantError(Exception):
    """Takes a transaction back."""


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("sort", Sort)
def test_the_same_articles_are_found(libraries: tuple[Library, BruteForceEngine], query: str, sort: Sort) -> None:
    real, brute = libraries
    request = SearchRequest(real.parse(query), sort=sort)
    found, expected = real.search(request), brute.search(request, CancelToken())
    assert (found.total, found.undated, found.undated_aside) == (
        expected.total,
        expected.undated,
        expected.undated_aside,
    )
    assert tuple(found.days) == expected.days
    if sort is Sort.RELEVANCE:
        assert sorted(found.numbers) == sorted(expected.numbers)
    else:
        assert list(found.numbers) == list(expected.numbers)
    ids = [row.id for row in real.rows(found.numbers)]
    assert len(ids) == found.total
    assert real.leaf_counts(request.query) == brute.leaf_counts(request.query)


def test_the_queries_find_something(libraries: tuple[Library, BruteForceEngine]) -> None:
    real, _ = libraries
    found = [real.search(SearchRequest(real.parse(query))).total for query in QUERIES]
    assert sum(0 < total < max(found) for total in found) > 15
