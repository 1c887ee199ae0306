# SPDX-License-Identifier: MIT
"""Storing articles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.catalog.base import FLAG, many
from reader.catalog.corrections import NO_CORRECTION, Correction, CorrectionRecords, date_columns
from reader.catalog.packing import pack, pack_date, pack_edits, pack_item, pack_quotations, pack_raw, pack_witnesses
from reader.model.article import Article, Understood
from reader.model.texts import EditKind
from reader.sqlite.schema import storable

_LEAD = 300  # code points of the body beside a headline

_PUT_ARTICLE = """INSERT INTO article (number, id, file, reading, item, headline, byline, credit, section, source,
    edtf, earliest, latest, certainty, precision, provisional, quotations, lead)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (number) DO UPDATE SET file = excluded.file, reading = excluded.reading, shown = 1, item = excluded.item,
    headline = excluded.headline, byline = excluded.byline, credit = excluded.credit, section = excluded.section,
    source = excluded.source, edtf = excluded.edtf, earliest = excluded.earliest, latest = excluded.latest,
    certainty = excluded.certainty, precision = excluded.precision, provisional = excluded.provisional,
    quotations = excluded.quotations, lead = excluded.lead"""
_PUT_CONTENT = "INSERT OR REPLACE INTO content VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_EVIDENCE = "INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_FEATURE = "INSERT INTO feature VALUES (?, ?, ?, ?, ?)"
_COUNTED = (EditKind.REPAIR, EditKind.FURNITURE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an article's row belongs: its number, its file's row and that file's reading."""

    number: int
    file: int
    reading: int


class ArticleRecords(CorrectionRecords):
    """What comes out of the pipeline."""

    def store(self, understood: Sequence[Understood], file_path: bytes, *, fingerprint: str = "") -> None:
        """Store articles of a file that was begun, in place of those with the same ids, whose numbers they keep.

        They are queued for the index. `fingerprint` names the habits by which they were understood. Raises
        `ValueError` if the file is unknown.
        """
        row = self._database.row("SELECT id, reading FROM file WHERE path = ?", (file_path,))
        if row is None:
            raise ValueError(f"no file was begun at {file_path!r}")
        known = self._places(entry.article.id for entry in understood)
        latest = self._database.number("SELECT seq FROM sqlite_sequence WHERE name = 'article'")
        places: dict[str, _Place] = {}
        for entry in understood:
            id_ = entry.article.id
            if id_ not in places:
                latest += id_ not in known
                places[id_] = _Place(known[id_].number if id_ in known else latest, *row)
        self._write.run("DELETE FROM alias WHERE id IN (SELECT value FROM json_each(?))", many(places))
        self._put(understood, places, fingerprint)

    def restore_articles(self, understood: Sequence[Understood], *, fingerprint: str = "") -> None:
        """Store articles that were understood anew without their files. Those that have died meanwhile stay dead."""
        places = self._places((entry.article.id for entry in understood), shown_only=True)
        self._put([entry for entry in understood if entry.article.id in places], places, fingerprint)

    def _places(self, ids: Iterable[str], *, shown_only: bool = False) -> dict[str, _Place]:
        found = self._database.rows(
            """SELECT id, number, file, reading FROM article
            WHERE id IN (SELECT value FROM json_each(?)) AND shown >= ?""",
            (*many(ids), int(shown_only)),
        )
        return {id_: _Place(*place) for id_, *place in found}

    def _put(self, understood: Sequence[Understood], places: dict[str, _Place], fingerprint: str) -> None:
        corrections = self._corrections(places)
        articles: list[tuple[object, ...]] = []
        contents: list[tuple[object, ...]] = []
        evidence: list[tuple[object, ...]] = []
        for entry in understood:
            place = places[entry.article.id]
            derived = pack_date(entry.article.date)
            articles.append(_article_row(entry, place, derived, corrections.get(entry.article.id, NO_CORRECTION)))
            contents.append(_content_row(entry, place))
            evidence.append(_evidence_row(entry, place, derived, fingerprint))
        self._write_visibly.run_many(_PUT_ARTICLE, articles)
        self._write.run_many(_PUT_CONTENT, contents)
        self._write.run_many(_PUT_EVIDENCE, evidence)
        self._write.run(
            "DELETE FROM print WHERE number IN (SELECT value FROM json_each(?))",
            many(place.number for place in places.values()),
        )
        stored = [(places[entry.article.id].number, entry.article) for entry in understood]
        self._write.run_many("DELETE FROM feature WHERE number = ?", ((number,) for number, _ in stored))
        self._write.run_many(_PUT_FEATURE, _feature_rows(dict(stored)))
        self._queue(places[entry.article.id].number for entry in understood)


def _article_row(entry: Understood, place: _Place, derived: str, correction: Correction) -> tuple[object, ...]:
    article = entry.article
    headline = article.headline if correction.headline is None else correction.headline
    byline = article.byline if correction.byline is None else correction.byline
    shown = (headline, byline, article.credit, article.section, article.source)
    return (
        place.number,
        article.id,
        place.file,
        place.reading,
        pack_item(article.item),
        *map(storable, shown),
        *date_columns(correction.date or derived),
        len(article.quotations),
        storable(article.body[:_LEAD]),
    )


def _content_row(entry: Understood, place: _Place) -> tuple[object, ...]:
    article = entry.article
    if article.texts.source != entry.raw.source:
        raise ValueError(f"the source of article {article.id} isn't its raw text")
    return (
        place.number,
        article.encoding,
        article.language,
        storable(article.dateline),
        pack(article.flags),
        pack_quotations(article.quotations, article.body),
        pack_raw(entry.raw),
        pack_edits(article.texts.edits),
        storable(article.body),
    )


def _feature_rows(articles: Mapping[int, Article]) -> Iterator[tuple[object, ...]]:
    for number, article in articles.items():
        found = Counter(
            (str(edit.kind), edit.rule, edit.applied) for edit in article.texts.edits if edit.kind in _COUNTED
        )
        found.update((FLAG, flag, True) for flag in article.flags)
        for (kind, name, applied), times in found.items():
            yield number, kind, storable(name), int(applied), times


def _evidence_row(entry: Understood, place: _Place, derived: str, fingerprint: str) -> tuple[object, ...]:
    return (
        place.number,
        entry.raw.format,
        fingerprint,
        storable(entry.article.headline),
        storable(entry.article.byline),
        derived,
        pack_witnesses(entry.witnesses),
        pack(entry.edges),
        pack(entry.years),
    )
