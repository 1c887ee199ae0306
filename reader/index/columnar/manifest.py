# SPDX-License-Identifier: MIT
"""The one list of what belongs to an index: what a commit makes current. Nothing in it is believed unchecked."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from reader.index.columnar.checks import MOST_DOCUMENTS, whole
from reader.index.columnar.damage import damaged, of_another_version
from reader.index.version import INDEX_VERSION, analyzer_fingerprint

LARGEST_MANIFEST = 1 << 20

_MOST_SEGMENTS = 4000
_MOST_GENERATIONS = 1 << 53
_ID = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class SegmentEntry:
    """One segment: its articles (`documents`, the dead among them) and quotations. `del_generation` 0: none is dead."""

    id: str
    documents: int
    quotations: int
    deleted: int = 0
    del_generation: int = 0

    @property
    def live(self) -> int:
        """How many articles are not deleted."""
        return self.documents - self.deleted


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one commit made current. Generation -1 is a folder without an index."""

    generation: int = -1
    segments: tuple[SegmentEntry, ...] = ()

    def pack(self) -> bytes:
        """Return it as the content of a file."""
        stated = {
            "version": INDEX_VERSION,
            "analyzer": analyzer_fingerprint(),
            "generation": self.generation,
            "segments": [
                [one.id, one.documents, one.quotations, one.deleted, one.del_generation] for one in self.segments
            ],
        }
        return json.dumps(stated, separators=(",", ":")).encode("ascii") + b"\n"

    @classmethod
    def unpack(cls, raw: bytes) -> Self:
        """Read the content of a file. Raises `StoreDamagedError` on any doubt, or if it is of another version."""
        try:
            stated = json.loads(raw)
            if (stated["version"], stated["analyzer"]) != (INDEX_VERSION, analyzer_fingerprint()):
                raise of_another_version()
            generation = whole(stated["generation"], _MOST_GENERATIONS)
            segments = tuple(_entry(each, generation) for each in stated["segments"])
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise damaged() from error
        if len(segments) > _MOST_SEGMENTS or len({entry.id for entry in segments}) != len(segments):
            raise damaged()
        return cls(generation, segments)


def _entry(stated: Sequence[Any], generation: int) -> SegmentEntry:
    name, documents, quotations, deleted, del_generation = stated
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise ValueError("no name of a segment")
    entry = SegmentEntry(
        name,
        whole(documents, MOST_DOCUMENTS),
        whole(quotations, MOST_DOCUMENTS),
        whole(deleted, documents),
        whole(del_generation, generation),
    )
    if bool(entry.deleted) != bool(entry.del_generation):
        raise ValueError("deleted documents without a list of them")
    return entry
