# SPDX-License-Identifier: MIT
"""The user's corrections in effect. What was derived is kept beside, so that taking one back restores it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.catalog.base import many
from reader.catalog.packing import day_of, pack_date
from reader.catalog.queue import IndexQueue
from reader.model.date import Certainty, Precision, PublicationDate
from reader.sqlite.schema import storable


@dataclass(frozen=True, slots=True)
class Correction:
    """What the user says of one article instead of what was derived; None: nothing. `date` is packed."""

    date: str | None = None
    headline: str | None = None
    byline: str | None = None


NO_CORRECTION = Correction()

DateColumns = tuple[str, int, int, str, str, int]


def date_columns(packed: str) -> DateColumns:
    """Return edtf, earliest, latest, certainty, precision and provisional of a packed date."""
    edtf, earliest, latest, certainty, precision, provisional, _ = json.loads(packed)
    return edtf, earliest, latest, certainty, precision, int(provisional)


@lru_cache(maxsize=10_000)
def date_of(edtf: str, earliest: int, latest: int, certainty: str, precision: str, provisional: int) -> PublicationDate:
    """Return the date in these columns, without its evidence."""
    return PublicationDate(
        edtf,
        day_of(earliest),
        day_of(latest),
        Certainty(certainty),
        Precision(precision),
        provisional=bool(provisional),
    )


class CorrectionRecords(IndexQueue):
    """Corrections come from the user's own file; here they are only applied."""

    def set_correction(
        self, article_id: str, *, date: PublicationDate | None, headline: str | None, byline: str | None
    ) -> None:
        """Show and sort by these instead of what was derived; None takes a correction back.

        The three replace whatever was set before. An article that isn't there (yet) gets them when it is stored.
        """
        named = self._named(article_id)
        today = named[1] if named else article_id
        values = (
            None if date is None else pack_date(date),
            None if headline is None else storable(headline),
            None if byline is None else storable(byline),
        )
        if any(value is not None for value in values):
            self._write.run("INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?)", (today, *values))
        else:
            self._write.run("DELETE FROM correction WHERE id = ?", (today,))
        if named:
            self._take_effect(named[:1])

    def apply_dates(self, dates: Mapping[int, PublicationDate]) -> None:
        """Replace what was found about articles' dates, by number. The user's own date, if any, stays in effect.

        Nothing of other articles' dates is in them from now on.
        """
        self._write.run("DELETE FROM derived WHERE number IN (SELECT value FROM json_each(?))", many(dates))
        self._write.run_many(
            "UPDATE evidence SET date = ? WHERE number = ?",
            ((pack_date(date), number) for number, date in dates.items()),
        )
        self._take_effect(dates)

    def corrected(self) -> frozenset[str]:
        """Return the ids for which a correction is set: to be taken back where the user's own file was put back."""
        return frozenset(id_ for (id_,) in self._database.rows("SELECT id FROM correction"))

    def overlay_position(self) -> int:
        """Return up to where the user's own file has been applied."""
        return self._state("overlay")

    def set_overlay_position(self, position: int) -> None:
        """Note it, in the transaction that applies."""
        self._set_state("overlay", position)

    def number_of(self, article_id: str) -> int | None:
        """Return the number of an article by its id, today's or one from before its file moved."""
        found = self._named(article_id)
        return found[0] if found and found[2] else None

    def _named(self, article_id: str) -> tuple[int, str, bool] | None:
        """Return number, today's id, and whether it is shown, of the article with this id or, failing that, alias."""
        row = self._database.row(
            "SELECT number, id, shown FROM article WHERE id = ?", (article_id,)
        ) or self._database.row(
            "SELECT a.number, a.id, a.shown FROM alias JOIN article a USING (number) WHERE alias.id = ?", (article_id,)
        )
        return (int(row[0]), str(row[1]), bool(row[2])) if row else None

    def _corrections(self, ids: Iterable[str]) -> dict[str, Correction]:
        found = self._database.rows(
            """SELECT id, date, headline, byline FROM correction
            WHERE id IN (SELECT value FROM json_each(?))""",
            many(ids),
        )
        return {id_: Correction(*values) for id_, *values in found}

    def _take_effect(self, numbers: Iterable[int]) -> None:
        """Write what is derived and corrected into the columns that are shown; index anew where they are indexed."""
        found = self._database.rows(
            """SELECT number, a.shown, a.headline, a.byline, a.earliest, a.latest,
                coalesce(k.headline, e.headline), coalesce(k.byline, e.byline), coalesce(k.date, e.date)
            FROM article a JOIN evidence e USING (number) LEFT JOIN correction k ON k.id = a.id
            WHERE number IN (SELECT value FROM json_each(?))""",
            many(numbers),
        )
        effects: list[tuple[object, ...]] = []
        changed: list[int] = []
        for number, shown, *old, headline, byline, packed in found:
            columns = date_columns(packed)
            effects.append((headline, byline, *columns, number))
            if shown and [headline, byline, *columns[1:3]] != old:
                changed.append(number)
        self._write_visibly.run_many(
            """UPDATE article SET headline = ?, byline = ?, edtf = ?, earliest = ?, latest = ?, certainty = ?,
            precision = ?, provisional = ? WHERE number = ?""",
            effects,
        )
        self._queue(changed)
