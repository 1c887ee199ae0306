# SPDX-License-Identifier: MIT
"""What the survey of the whole folder reads and leaves behind, and the versions of all stages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.catalog.base import MOVED, CatalogBase, many
from reader.catalog.packing import (
    numbers,
    texts,
    unpack_edits,
    unpack_item,
    unpack_raw,
    unpack_spelling,
    unpack_witnesses,
)
from reader.errors import NotFoundError
from reader.model.article import RawArticle
from reader.model.date import Witness
from reader.model.habits import Summary
from reader.model.texts import restore


@dataclass(frozen=True, slots=True)
class Trace:
    """An article's own witnesses, in the order in which they were stored, with its path and edges (see `Summary`).

    `encodings` are those by which its bytes can be read (see `Spelling`), `encoding` is that by which they are.
    """

    path: bytes
    witnesses: tuple[Witness, ...]
    edges: tuple[str, ...]
    encodings: tuple[str, ...]
    encoding: str


class SurveyRecords(CatalogBase):
    """Articles as the survey and a later understanding see them. Streams may be written between: each row is fresh."""

    def summaries(self) -> Iterator[Summary]:
        """Yield what the survey needs of each article, in order of number."""
        found = self._database.pages(
            """SELECT number, a.id, f.path, e.format, e.witnesses, e.edges, e.years, s.told,
                ifnull(k.leader, number) <> number
            FROM article a JOIN file f ON f.id = a.file JOIN evidence e USING (number)
                LEFT JOIN spelling s USING (number) LEFT JOIN copy k USING (number)
            WHERE number > ? AND a.shown = 1 ORDER BY number LIMIT ?"""
        )
        for _, id_, path, form, packed, edges, years, told, again in found:
            witnesses, spelling = unpack_witnesses(packed), unpack_spelling(told or "")
            yield Summary(id_, path, form, witnesses, texts(edges), numbers(years), spelling, copied=bool(again))

    def numbers(self) -> Iterator[tuple[int, bytes, str]]:
        """Yield number, path and fingerprint (of the habits it was understood by) of each article."""
        return self._database.pages(
            """SELECT number, f.path, e.fingerprint
            FROM article a JOIN file f ON f.id = a.file JOIN evidence e USING (number)
            WHERE number > ? AND a.shown = 1 ORDER BY number LIMIT ?"""
        )

    def moved(self) -> Iterator[int]:
        """Yield the numbers of articles whose file moved since they were understood: names may tell another day."""
        found = self._database.pages(
            f"SELECT number FROM evidence WHERE number > ? AND fingerprint = '{MOVED}' ORDER BY number LIMIT ?"  # noqa: S608
        )
        return (number for (number,) in found)

    def set_fingerprints(self, fingerprints: Mapping[int, str]) -> None:
        """Note by which habits articles were understood, or dated, last: fingerprints by number."""
        self._write.run_many(
            "UPDATE evidence SET fingerprint = ? WHERE number = ?",
            ((fingerprint, number) for number, fingerprint in fingerprints.items()),
        )

    def traces(self, numbers: Iterable[int]) -> dict[int, Trace]:
        """Return what the date and the trimming of articles rest on, by number; missing ones are left out."""
        found = self._database.rows(
            """SELECT number, f.path, witnesses, edges, ifnull(s.told, ''), c.encoding
            FROM evidence JOIN article a USING (number) JOIN file f ON f.id = a.file JOIN content c USING (number)
                LEFT JOIN spelling s USING (number)
            WHERE number IN (SELECT value FROM json_each(?))""",
            many(numbers),
        )
        return {
            number: Trace(path, unpack_witnesses(witnesses), texts(edges), unpack_spelling(told).encodings, encoding)
            for number, path, witnesses, edges, told, encoding in found
        }

    def raw(self, number: int) -> RawArticle:
        """Return an article as its format's reader saw it. Raises `NotFoundError`."""
        row = self._database.row(
            """SELECT c.raw, f.path, a.item, e.format, c.encoding, c.body, c.edits
            FROM article a JOIN file f ON f.id = a.file JOIN content c USING (number) JOIN evidence e USING (number)
            WHERE number = ?""",
            (number,),
        )
        if row is None:
            raise no_article(number)
        raw, path, item, form, encoding, body, edits = row
        source = restore(body, unpack_edits(edits))
        return unpack_raw(raw, path=path, item=unpack_item(item), form=form, encoding=encoding, source=source)

    def stage_version(self, stage: str) -> tuple[int, str]:
        """Return version and hash of inputs with which a stage ran last; (0, "") if it never did."""
        row = self._database.row("SELECT version, inputs FROM stage WHERE name = ?", (stage,))
        return (int(row[0]), str(row[1])) if row else (0, "")

    def set_stage_version(self, stage: str, version: int, inputs: str = "") -> None:
        """Note that a stage has run on all articles with this version and these inputs."""
        self._write.run("INSERT OR REPLACE INTO stage VALUES (?, ?, ?)", (stage, version, inputs))


def no_article(number: int) -> NotFoundError:
    """Say that an article has left the archive since its number was found."""
    return NotFoundError(
        f"Article {number} is no longer in this archive.", hint="Its file was moved, changed or removed: search again."
    )
