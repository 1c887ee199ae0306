# SPDX-License-Identifier: MIT
"""Names: those that the stored articles use, where each stands, and what was said under it."""

from collections.abc import Collection, Iterable, Mapping
from itertools import chain

from reader.catalog.base import CatalogBase, many
from reader.catalog.naming import Naming
from reader.model.article import SpeakerKind

_PUT_APPEARANCE = "INSERT INTO appearance VALUES (?, ?, ?, ?, ?, ?, ?, NULL)"
_PUT_SAID = "INSERT INTO said VALUES (?, ?, ?, ?, ?)"
_LAST = "\U0010ffff"


class NameRecords(CatalogBase):
    """A name is stored once, in the spelling that says most of its letters: small before capital, accents before none.

    (That is the last one in the order of code points, whatever comes first.)
    """

    def names_like(
        self,
        words: Iterable[str],
        *,
        open_end: bool,
        begun: bool = False,
        kinds: Collection[SpeakerKind] = (SpeakerKind.PERSON,),
    ) -> list[tuple[str, str]]:
        """Return key and spelling of each name with all these folded words, in any order, by key.

        `open_end`: the last one may go on; `begun`: so may all. Names that no article here uses (any more) may be
        among them.
        """
        bounds = [(word, word) for word in words]
        if not bounds:
            return []
        for at in range(len(bounds)) if begun else (-1,) * open_end:
            bounds[at] = (bounds[at][0], bounds[at][0] + _LAST)
        each = " INTERSECT ".join(["SELECT name FROM name_word WHERE word BETWEEN ? AND ?"] * len(bounds))
        return self._database.rows(
            f"""SELECT key, spelling FROM name
            WHERE id IN ({each}) AND kind IN (SELECT value FROM json_each(?)) ORDER BY key""",  # noqa: S608 - ours
            (*(bound for pair in bounds for bound in pair), *many(kind.value for kind in kinds)),
        )

    def _put_namings(self, namings: Mapping[int, Naming]) -> None:
        """Put who is named in articles, by number, in the place of what was known of them."""
        for table in ("appearance", "said"):
            self._write.run(f"DELETE FROM {table} WHERE number IN (SELECT value FROM json_each(?))", many(namings))  # noqa: S608 - one of two
        names: dict[str, tuple[str, str]] = {}
        for key, spelling, kind in chain.from_iterable(naming.names for naming in namings.values()):
            names[key] = max(names.get(key, ("", "")), (spelling, kind))
        ids = self._ids(names)
        self._write.run_many(
            _PUT_APPEARANCE,
            [(number, ids[key], *row) for number, naming in namings.items() for key, *row in naming.appearances],
        )
        self._write.run_many(
            _PUT_SAID,
            [
                (number, ordinal, ids[key], kind, confidence)
                for number, naming in namings.items()
                for ordinal, key, kind, confidence in naming.said
            ],
        )
        self._add_to_state("peopling", 1)

    def _ids(self, names: Mapping[str, tuple[str, str]]) -> dict[str, int]:
        """Return the number of each name by key; new ones get theirs. `names` has spelling and kind by key."""
        known = {
            key: (id_, spelling)
            for key, id_, spelling in self._database.rows(
                "SELECT key, id, spelling FROM name WHERE key IN (SELECT value FROM json_each(?))", many(names)
            )
        }
        self._write.run_many(
            "UPDATE name SET spelling = ? WHERE id = ?",
            [(names[key][0], id_) for key, (id_, spelling) in known.items() if names[key][0] > spelling],
        )
        first = self._database.number("SELECT max(id) FROM name") + 1
        new = {key: id_ for id_, key in enumerate((key for key in names if key not in known), first)}
        self._write.run_many(
            "INSERT INTO name (id, key, spelling, kind) VALUES (?, ?, ?, ?)",
            [(id_, key, *names[key]) for key, id_ in new.items()],
        )
        self._write.run_many(
            "INSERT OR IGNORE INTO name_word VALUES (?, ?)",
            [(word, id_) for key, id_ in new.items() for word in (key.partition(":")[2] or key).split()],
        )
        return {key: id_ for key, (id_, _) in known.items()} | new
