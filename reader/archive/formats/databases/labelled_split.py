# SPDX-License-Identifier: MIT
"""Where items with labelled fields begin: at numbers and rules, or behind what closes the one before."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from reader.archive.formats.databases.field_labels import Label, label_of
from reader.archive.formats.databases.layout import Lines
from reader.archive.formats.databases.mastheads import masthead_of
from reader.archive.formats.databases.shapes import is_claim
from reader.text.late import late

_NUMBER = late(r"[\s\ufeff]{0,40}(?:Document|Dokument|Documento) \d{1,7} (?:of|de|von|di) \d{1,7}\s{0,40}")
_RULE = late(r"[\s\ufeff]{0,40}[_=*–—-]{10,300}\s{0,40}")
_TOP = 8  # lines in which an item shows that it is one
_MOST_BETWEEN = 4  # lines between what closes an item and what tells that the next one has begun
_FEWEST_LABELS = 2
_OF_ITEMS = frozenset({"headline", "byline", "date", "year", "info", "source", "abstract", "text", "identifier", "url"})


def is_number(line: str) -> bool:
    """Tell whether a line is an item's number: `Document 3 of 10`."""
    return _NUMBER.fullmatch(line) is not None


def is_rule(line: str) -> bool:
    """Tell whether a line is a rule."""
    return _RULE.fullmatch(line) is not None


class Splitter:
    """Divides an export into the lines of its items. What stands before the first one is left out.

    What a rule parts off is an item only if it shows that it is one: a rule can stand in a text.
    """

    def __init__(self) -> None:
        self._item = Lines()  # one that has begun, as far as the last rule
        self._chunk = Lines()  # what stands behind that
        self._closed_at = 0  # where in the chunk the line stands that closes an item; 0 if none does
        self._between = 0  # lines since then that are no labels
        self._filled = 0  # lines of the chunk
        self._numbered = False
        self._closed = False  # whether anything in the item closes one
        self._first = ""  # what the label means that items begin with, if they begin with one

    def split(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Yield the lines of each item."""
        for line in lines:
            label = label_of(line)
            if is_number(line) or is_rule(line):
                yield from self._part(len(self._chunk.rows))
            elif self._closed_at and self._opens(line, label):
                yield from self._part(self._closed_at)
            self._chunk.add(line)
            self._count(line, label)
        yield from self._part(len(self._chunk.rows))
        if self._item.rows:
            yield self._item.take()

    def _opens(self, line: str, label: Label) -> bool:
        """Tell whether a line shows that behind the last item another one has begun."""
        if self._between > _MOST_BETWEEN:
            return False
        if self._first and label.meaning == self._first:
            return self._between == 0
        return masthead_of(line) is not None or (label.heads and self._between > 0)

    def _count(self, line: str, label: Label) -> None:
        if line.strip() and not is_rule(line):
            self._filled += 1
            if self._filled == 1 and not self._item.rows:
                self._first = label.meaning
        if self._filled > 1 and (label.closes or (is_claim(line) and not masthead_of(line))):
            self._closed_at, self._between = len(self._chunk.rows), 0
        elif label.meaning == "text":
            self._closed_at = 0
        elif line.strip() and not label.name:
            self._between += 1

    def _part(self, at: int) -> Iterator[list[str]]:
        """End the chunk there: it is an item, or belongs to the one before it."""
        rows = self._chunk.take()
        piece, rest = rows[:at], rows[at:]
        is_item = self._is_item(piece)
        if is_item and self._item.rows:
            yield self._item.take()
            self._closed = False
        if is_item or self._item.rows:
            self._add(self._item, piece)
            self._closed |= any(label_of(row).closes for row in piece)
        self._closed_at = self._between = 0
        self._filled = sum(bool(row.strip()) for row in rest)
        self._add(self._chunk, rest)

    def _is_item(self, rows: Sequence[str]) -> bool:
        """Tell whether lines are an item, and not the rest of one, which may have labels below its text."""
        top = list(islice((row for row in rows if row.strip() and not is_rule(row)), _TOP))
        if any(map(is_number, top[:1])):
            self._numbered = True
            return len(top) > 1
        if self._numbered:
            return False
        if any(map(masthead_of, top)):
            return len(top) > 1
        known = {label_of(row).meaning for row in rows} & _OF_ITEMS
        follows = bool(self._item.rows) and not self._closed
        return len(known) >= _FEWEST_LABELS and (not follows or _is_headed(top))

    @staticmethod
    def _add(lines: Lines, rows: Sequence[str]) -> None:
        for row in rows:
            lines.add(row)


def _is_headed(top: Sequence[str]) -> bool:
    """Tell whether first lines stand above a text: a title may be repeated below."""
    labels = [label_of(row) for row in top]
    return any(label.heads and (label.meaning != "headline" or label is labels[0]) for label in labels)
