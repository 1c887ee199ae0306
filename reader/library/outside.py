# SPDX-License-Identifier: MIT
"""What a search asks beyond the index: the catalog's flags. Nobody keeps people yet, so no name has a key."""

from collections.abc import Callable

from reader.catalog.catalog import Catalog
from reader.index.outside import NothingOutside


class CatalogOutside(NothingOutside):
    """Answers from the catalog that `catalog` gives; keeps the answers until it is told to `forget`."""

    def __init__(self, catalog: Callable[[], Catalog]) -> None:
        self._catalog = catalog
        self._flagged: dict[str, frozenset[int]] = {}

    def flagged(self, name: str) -> frozenset[int]:
        """Return the numbers of the articles that bear a flag."""
        if name not in self._flagged:
            self._flagged[name] = self._catalog().flagged(name)
        return self._flagged[name]

    def forget(self) -> None:
        """Ask the catalog anew from now on."""
        self._flagged.clear()
