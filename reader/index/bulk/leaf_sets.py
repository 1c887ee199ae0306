# SPDX-License-Identifier: MIT
"""The sets of a table's leaves: the last of them kept, so that the next keystroke looks only for what changed."""

from collections import OrderedDict

import numpy as np
from whoosh.query.qcore import Query

from reader.index.bulk.sets import SPARSE, DocSet

_MOST = 32


class LeafSets:
    """Keeps the whole sets of the last leaves, by the leaf: flags packed, numbers only where they are few."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Query, DocSet] = OrderedDict()

    def __contains__(self, leaf: Query) -> bool:
        """Tell whether the set of a leaf is still kept."""
        return leaf in self._kept

    def get(self, leaf: Query) -> DocSet | None:
        """Return the set of a leaf if it is still kept."""
        found = self._kept.get(leaf)
        if found is None:
            return None
        self._kept.move_to_end(leaf)
        if found.ids is not None:
            return DocSet.of_ids(found.size, found.ids.astype(np.intp))
        assert found.flags is not None
        return DocSet.of_flags(np.unpackbits(found.flags.view(np.uint8), count=found.size).view(np.bool_))

    def put(self, leaf: Query, found: DocSet) -> None:
        """Keep a set; that which was not asked for longest goes."""
        if found.ids is not None and len(found.ids) <= found.size // SPARSE:
            kept = DocSet.of_ids(found.size, found.ids.astype(np.uint32))  # a copy, as small as can be
        else:
            kept = DocSet(found.size, np.packbits(found.as_flags()).view(np.bool_))
        self._kept[leaf] = kept
        if len(self._kept) > _MOST:
            self._kept.popitem(last=False)
