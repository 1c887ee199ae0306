# SPDX-License-Identifier: MIT
"""A catalog to write into."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.catalog.catalog import Catalog


@pytest.fixture
def catalog_path(tmp_path: Path) -> str:
    return str(tmp_path / "catalog.sqlite")


@pytest.fixture
def catalog(catalog_path: str) -> Iterator[Catalog]:
    with Catalog.open(catalog_path, writable=True) as catalog:
        yield catalog
