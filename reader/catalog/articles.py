# SPDX-License-Identifier: MIT
"""Storing articles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.catalog.base import many
from reader.catalog.corrections import NO_CORRECTION, Correction, CorrectionRecords, date_columns
from reader.catalog.entry import ArticleEntry
from reader.catalog.names import NameRecords
from reader.catalog.naming import naming_of
from reader.catalog.packing import pack_quotations
from reader.model.article import Article, Quotation

_PUT_ARTICLE = """INSERT INTO article (number, id, file, reading, item, headline, byline, credit, section, source,
    edtf, earliest, latest, certainty, precision, provisional, quotations, lead)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (number) DO UPDATE SET file = excluded.file, reading = excluded.reading, shown = 1, item = excluded.item,
    headline = excluded.headline, byline = excluded.byline, credit = excluded.credit, section = excluded.section,
    source = excluded.source, edtf = excluded.edtf, earliest = excluded.earliest, latest = excluded.latest,
    certainty = excluded.certainty, precision = excluded.precision, provisional = excluded.provisional,
    quotations = excluded.quotations, lead = excluded.lead"""
_PUT_CONTENT = "INSERT OR REPLACE INTO content VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_EVIDENCE = "INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_FEATURE = "INSERT INTO feature VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an article's row belongs: its number, its file's row and that file's reading."""

    number: int
    file: int
    reading: int


class ArticleRecords(CorrectionRecords, NameRecords):
    """What comes out of the pipeline."""

    def store(self, entries: Sequence[ArticleEntry], file_path: bytes, *, fingerprint: str = "") -> None:
        """Store articles of a file that was begun, in place of those with the same ids, whose numbers they keep.

        They are queued for the index. `fingerprint` names the habits by which they were understood. Raises
        `ValueError` if the file is unknown.
        """
        row = self._database.row("SELECT id, reading FROM file WHERE path = ?", (file_path,))
        if row is None:
            raise ValueError(f"no file was begun at {file_path!r}")
        known = self._places(entry.id for entry in entries)
        latest = self._database.number("SELECT seq FROM sqlite_sequence WHERE name = 'article'")
        places: dict[str, _Place] = {}
        for entry in entries:
            id_ = entry.id
            if id_ not in places:
                latest += id_ not in known
                places[id_] = _Place(known[id_].number if id_ in known else latest, *row)
        self._write.run("DELETE FROM alias WHERE id IN (SELECT value FROM json_each(?))", many(places))
        self._put(entries, places, fingerprint)

    def restore_articles(self, entries: Sequence[ArticleEntry], *, fingerprint: str = "") -> None:
        """Store articles that were understood anew without their files. Those that have died meanwhile stay dead."""
        places = self._places((entry.id for entry in entries), shown_only=True)
        self._put([entry for entry in entries if entry.id in places], places, fingerprint)

    def requote(self, article: Article, quotations: Sequence[Quotation] | None) -> None:
        """Count and index these quotations of an article instead of those found in it, until it is stored anew.

        None takes that back. `article` is as the catalog gives it.
        """
        if quotations is None:
            taken = self._write.run("DELETE FROM requoted WHERE number = ?", (article.number,))
            if not taken:
                return
        else:
            packed = pack_quotations(quotations, article.body)
            self._write.run("INSERT OR REPLACE INTO requoted VALUES (?, ?)", (article.number, packed))
            article = replace(article, quotations=tuple(quotations))
        self._put_namings({article.number: naming_of(article)})
        self._write_visibly.run(
            "UPDATE article SET quotations = ? WHERE number = ?",
            (sum(one.kind.marked for one in article.quotations), article.number),
        )
        self._queue([article.number])

    def requoted(self) -> frozenset[str]:
        """Return the ids of articles whose quotations are those of the user."""
        found = self._database.rows("SELECT id FROM requoted JOIN article USING (number)")
        return frozenset(id_ for (id_,) in found)

    def _places(self, ids: Iterable[str], *, shown_only: bool = False) -> dict[str, _Place]:
        found = self._database.rows(
            """SELECT id, number, file, reading FROM article
            WHERE id IN (SELECT value FROM json_each(?)) AND shown >= ?""",
            (*many(ids), int(shown_only)),
        )
        return {id_: _Place(*place) for id_, *place in found}

    def _put(self, entries: Sequence[ArticleEntry], places: dict[str, _Place], fingerprint: str) -> None:
        corrections = self._corrections(places)
        placed = [(entry, places[entry.id]) for entry in entries]
        self._write_visibly.run_many(
            _PUT_ARTICLE,
            [_article_row(entry, place, corrections.get(entry.id, NO_CORRECTION)) for entry, place in placed],
        )
        self._write.run_many(_PUT_CONTENT, [(place.number, *entry.content) for entry, place in placed])
        self._write.run_many(_PUT_EVIDENCE, [_evidence_row(entry, place, fingerprint) for entry, place in placed])
        self._write.run(
            "DELETE FROM print WHERE number IN (SELECT value FROM json_each(?))",
            many(place.number for place in places.values()),
        )
        self._write.run(
            "DELETE FROM derived WHERE number IN (SELECT value FROM json_each(?))",
            many(place.number for place in places.values()),
        )
        latest = {place.number: entry for entry, place in placed}
        self._write.run("DELETE FROM requoted WHERE number IN (SELECT value FROM json_each(?))", many(latest))
        self._write.run_many("DELETE FROM feature WHERE number = ?", ((number,) for number in latest))
        self._write.run_many(
            _PUT_FEATURE, [(number, *feature) for number, entry in latest.items() for feature in entry.features]
        )
        self._write.run("DELETE FROM mended WHERE number IN (SELECT value FROM json_each(?))", many(latest))
        self._write.run_many("DELETE FROM spelling WHERE number = ?", ((number,) for number in latest))
        self._write.run_many(
            "INSERT INTO spelling (number, told) VALUES (?, ?)",
            [(number, entry.spelling) for number, entry in latest.items() if entry.spelling],
        )
        self._put_namings({number: entry.naming for number, entry in latest.items()})
        self._queue(place.number for _, place in placed)


def _article_row(entry: ArticleEntry, place: _Place, correction: Correction) -> tuple[object, ...]:
    headline = entry.headline if correction.headline is None else correction.headline
    byline = entry.byline if correction.byline is None else correction.byline
    return (
        place.number,
        entry.id,
        place.file,
        place.reading,
        entry.item,
        headline,
        byline,
        *entry.uncorrected,
        *date_columns(correction.date or entry.date),
        entry.quotations,
        entry.lead,
    )


def _evidence_row(entry: ArticleEntry, place: _Place, fingerprint: str) -> tuple[object, ...]:
    return (
        place.number,
        entry.format,
        fingerprint,
        entry.headline,
        entry.byline,
        entry.date,
        *entry.witnessed,
    )
