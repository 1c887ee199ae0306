# SPDX-License-Identifier: MIT
"""What the index has still to do. It may be ahead of what this says, never behind: doing a thing twice is harmless."""

from collections.abc import Iterable, Iterator
from itertools import islice

from reader.catalog.as_found import stretches_as_found
from reader.catalog.base import CatalogBase, many
from reader.catalog.packing import texts, unpack_item, unpack_quoted
from reader.model.article import natural_place
from reader.model.search import IndexDocument, IndexQuotation
from reader.sqlite.database import Database, Row

_AT_ONCE = 200  # articles in memory


class IndexQueue(CatalogBase):
    """The articles to be indexed, and the numbers to be deleted from the index."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._turns: dict[int, int] = {}

    def unindexed(self, limit: int) -> Iterator[IndexDocument]:
        """Yield what waits longest. It goes on waiting until `mark_indexed`.

        What is stored again meanwhile may come twice: the later one counts.
        """
        found = self._database.pages(
            """SELECT p.turn, p.number, f.path, a.item, a.headline, c.body, a.earliest, a.latest, c.edits,
                q.quotations, a.byline, a.source, a.section, c.language,
                (SELECT json_group_array(n.key) FROM appearance x JOIN name n ON n.id = x.name
                WHERE x.number = p.number)
            FROM pending p JOIN article a USING (number) JOIN content c USING (number) JOIN quoted q USING (number)
                JOIN file f ON f.id = a.file
            WHERE p.turn > ? ORDER BY p.turn LIMIT ?""",
            size=min(limit, _AT_ONCE),
        )
        for row in islice(found, limit):
            self._turns[row[1]] = row[0]
            yield _document(row[1:])

    def mark_indexed(self, numbers: Iterable[int]) -> None:
        """Take from the queue what this object handed out; an article that has changed since stays in it."""
        turns = [(self._turns.pop(number),) for number in numbers if number in self._turns]
        self._write.run_many("DELETE FROM pending WHERE turn = ?", turns)

    def index_pending(self) -> int:
        """Return how many articles wait."""
        return self._database.number("SELECT count(*) FROM pending")

    def dead(self) -> list[int]:
        """Return the numbers to be deleted from the index. They are never given to other articles."""
        return [number for (number,) in self._database.rows("SELECT number FROM dead ORDER BY number")]

    def forget_dead(self, numbers: Iterable[int]) -> None:
        """Note that the index no longer has these."""
        self._write.run("DELETE FROM dead WHERE number IN (SELECT value FROM json_each(?))", many(numbers))

    def requeue(self) -> None:
        """Queue everything, for an index that begins anew."""
        self._write.run("DELETE FROM dead")
        self._write.run("DELETE FROM pending")
        self._write.run("INSERT INTO pending (number) SELECT number FROM article WHERE shown = 1 ORDER BY number")

    def _queue(self, numbers: Iterable[int]) -> None:
        chosen = list(numbers)
        self._write.run_many("INSERT OR REPLACE INTO pending (number) VALUES (?)", ((number,) for number in chosen))
        self.forget_dead(chosen)

    def _unqueue(self, numbers: Iterable[int]) -> None:
        chosen = many(numbers)
        self._write.run("DELETE FROM pending WHERE number IN (SELECT value FROM json_each(?))", chosen)
        self._write.run("INSERT OR IGNORE INTO dead SELECT value FROM json_each(?)", chosen)

    def _bury(self, numbers: Iterable[int]) -> None:
        """Remove articles for good."""
        chosen = list(numbers)
        if chosen:
            self._unqueue(chosen)
            self._write_visibly.run(
                "DELETE FROM article WHERE number IN (SELECT value FROM json_each(?))", many(chosen)
            )


def _document(row: Row) -> IndexDocument:
    number, path, item, headline, body, earliest, latest, edits, quotations, *keywords = row
    byline, source, section, language, people = keywords
    return IndexDocument(
        number,
        headline,
        body,
        earliest,
        latest,
        also=stretches_as_found(body, edits),
        place=natural_place(path, unpack_item(item)),
        byline=byline,
        source=source,
        section=section,
        language=language,
        people=texts(people),
        quotations=tuple(
            IndexQuotation(text, tuple(keys), span) for text, keys, span in unpack_quoted(quotations, body)
        ),
    )
