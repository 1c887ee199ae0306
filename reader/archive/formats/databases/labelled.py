# SPDX-License-Identifier: MIT
"""Items with labelled fields, above the text or below it: paper and headline stand first, labels tell the rest."""

import re

from reader.archive.formats.databases.entry import Entry, Export, Medium
from reader.archive.formats.databases.field_labels import Label, label_of
from reader.archive.formats.databases.labelled_fields import is_empty, is_prose, state_fields, state_masthead
from reader.archive.formats.databases.labelled_split import is_number, is_rule
from reader.archive.formats.databases.mastheads import masthead_of
from reader.archive.formats.databases.shapes import is_byline, is_claim, is_copyright
from reader.model.article import PartKind
from reader.text.late import late

_URL = late(r"\s{0,40}https?://\S{1,2000}\s{0,40}")
_NOTICE = late(
    r"\s{0,40}(?:All documents are reproduced with the permission|Further reproduction or distribution is prohibited"
    r"|Please do not reply directly|(?:\S{1,40} ){1,6}sent you the following|E-?mail \d{1,4} of \d{1,4}\s{0,40}\Z)",
    re.IGNORECASE,
)  # what ProQuest sets above the items that it sends by mail
_PARTS = {"byline": PartKind.BYLINE, "section": PartKind.SECTION, "headline": PartKind.HEADLINE}
_WRAPPED_FROM = 50  # characters: a shorter line of a value is its last
_HEADLINE_LINES = 4
_LONGEST_DECK = 200
_LOOKED_BACK = 6  # lines of a wrapped value


class Item:
    """One item in the making. Labels are told once a line."""

    def __init__(self, rows: list[str], export: Export) -> None:
        self._rows = rows
        self._labels = [label_of(row) for row in rows]
        self._lined = export.medium is not Medium.PARAGRAPHS
        self._told: list[Label] = []
        self._abstract: range = range(0)
        self.entry = Entry()
        self.lines: list[str] = []  # the text's as they were found, for its label stood in a wrapped line

    def read(self) -> bool:
        """Take the item apart; tell whether anything closes it."""
        place = self._head()
        end = self._tail(place)
        begin = place - 1 if self.entry.body and self.entry.body[-1].strip() else place
        self.lines = self._rows[begin:end]
        for row in self._rows[place:end]:
            self.entry.add(row, PartKind.FURNITURE if is_rule(row) else None)
        self._close(end)
        if not any(map(str.strip, self.entry.body)):
            self._take_abstract()
        state_fields(self.entry, self._told)
        below = any(row.strip() and not is_rule(row) for row in self._rows[end:])
        return below or any(label.closes for label in self._labels)

    def _head(self) -> int:
        """Take what stands above the text; return where that begins."""
        text = self._text_label()
        place = 0
        while place < len(self._rows):
            row, label = self._rows[place], self._labels[place]
            if label.meaning == "text":
                return self._text_behind(place)
            if label.name:
                place = self._field(place, known=text > place)
                continue
            kind = self._kind(row)
            if kind is None and row.strip():
                if "headline" not in self.entry.fields and self._may_head(place):
                    place = self._headline(place)
                    continue
                if text < place and not self._is_deck(place):
                    return place
                kind = PartKind.MASTHEAD if text >= place else None
            self.entry.add(row, kind)
            place += 1
        return place

    def _text_label(self) -> int:
        """Return where the label stands that the text follows, if it is no word of prose; or -1."""
        return next(
            (
                place
                for place, label in enumerate(self._labels)
                if label.meaning == "text" and (" " in label.name or label.name.lower() == "volltext")
            ),
            -1,
        )

    def _kind(self, row: str) -> PartKind | None:
        """Return what a line without a label is above a text; None for the headline and the text itself."""
        if is_rule(row) or ("headline" not in self.entry.fields and _NOTICE.match(row)):
            return PartKind.FURNITURE
        if is_number(row) or _URL.fullmatch(row):
            return PartKind.MASTHEAD
        if "source" not in self.entry.fields and (masthead := masthead_of(row)):
            state_masthead(self.entry, masthead)
            return PartKind.MASTHEAD
        if is_copyright(row):
            self.entry.tell_copyright(row.strip())
            return PartKind.MASTHEAD
        if "headline" in self.entry.fields and "byline" not in self.entry.fields and is_byline(row.strip()):
            self.entry.state("byline", row)
            return PartKind.BYLINE
        return None

    def _may_head(self, place: int) -> bool:
        """Tell whether lines can be the headline: not if a label states another one."""
        stated = next((label.value for label in self._labels if label.meaning == "headline" and label.value), "")
        line = " ".join(self._rows[place].split())
        return not stated or stated.startswith(line[:20]) or not (line.endswith(".") or len(line) > 2 * len(stated))

    def _is_deck(self, place: int) -> bool:
        """Tell whether a line below the headline belongs to the text, but stands above the writer's name."""
        below = (at for at in range(place + 1, len(self._rows)) if self._rows[at].strip())
        return (
            len(self._rows[place]) <= _LONGEST_DECK
            and "byline" not in self.entry.fields
            and not any(map(str.strip, self.entry.body))
            and self._labels[next(below, place)].meaning == "byline"
        )

    def _headline(self, place: int) -> int:
        """Take the headline; return the place behind it."""
        end = place + 1
        while (
            self._lined
            and end < min(len(self._rows), place + _HEADLINE_LINES)
            and self._rows[end].strip()
            and not self._labels[end].name
            and not masthead_of(self._rows[end])
            and not is_byline(self._rows[end].strip())
        ):
            end += 1
        if end < len(self._rows) and end - place == _HEADLINE_LINES and self._rows[end].strip():
            end = place + 1  # no headline is as long: the text follows right below
        for row in self._rows[place:end]:
            self.entry.add(row, PartKind.HEADLINE)
        self.entry.state("headline", " ".join(map(str.strip, self._rows[place:end])))
        return end

    def _field(self, place: int, *, known: bool) -> int:
        """Take a label with its value; return the place behind it. `known`: the text has a label of its own."""
        label = self._labels[place]
        if label.meaning == "abstract" and known:
            end = next((at for at in range(place + 1, len(self._rows)) if self._labels[at].name), len(self._rows))
        else:
            end = self._end_of_value(place)
        if label.meaning == "abstract":
            self._abstract = range(len(self.entry.rows), len(self.entry.rows) + end - place)
        self._told.append(label._replace(value=" ".join((label.value, *map(str.strip, self._rows[place + 1 : end])))))
        for row in self._rows[place:end]:
            self.entry.add(row, _PARTS.get(label.meaning, PartKind.MASTHEAD) if row.strip() else None)
        if label.meaning == "headline":
            self.entry.state("headline", self._told[-1].value)
        return end

    def _end_of_value(self, place: int) -> int:
        """Return where the lines of a value end: they go on where the medium had to wrap them."""
        end = place + 1
        empty = not self._labels[place].value and self._labels[place].name != ""
        while end < len(self._rows) and self._rows[end].strip() and not self._labels[end].name:
            if not (empty or (self._lined and len(self._rows[end - 1].rstrip()) >= _WRAPPED_FROM)):
                break
            empty = False
            end += 1
        return end

    def _text_behind(self, place: int) -> int:
        """Take a label off that the text stands behind; return where it goes on."""
        row, value = self._rows[place], self._labels[place].value
        begin = row.index(value) if value else len(row)
        self.entry.add(row[:begin].rstrip(), PartKind.MASTHEAD)
        if value and not is_empty(value):
            self.entry.add(row[begin:])
            return place + 1
        place += 1
        while place < len(self._rows) and (not self._rows[place].strip() or is_copyright(self._rows[place])):
            self.entry.add(self._rows[place], PartKind.MASTHEAD)
            self.entry.tell_copyright(self._rows[place].strip())
            place += 1
        return place

    def _tail(self, place: int) -> int:
        """Return where the text ends: before labels that no prose begins with, and those right above them."""
        end = next((at for at in range(place, len(self._rows)) if self._begins_tail(at)), len(self._rows))
        while end > place:
            above = end - 1
            if self._rows[above].strip() and not self._is_added(above):
                above = self._labelled_above(above, place)
                if above < 0:
                    break
            end = above
        return end

    def _begins_tail(self, place: int) -> bool:
        free = not place or not self._rows[place - 1].strip() or self._labels[place - 1].name or not self._lined
        return self._labels[place].telling and bool(free)

    def _is_added(self, place: int) -> bool:
        row, label = self._rows[place], self._labels[place]
        return (
            (bool(label.name) and label.meaning != "text" and not (label.meaning == "byline" and is_prose(label.value)))
            or is_claim(row)
            or bool(_URL.fullmatch(row))
            or is_rule(row)
        )

    def _labelled_above(self, place: int, start: int) -> int:
        """Return where the label stands whose wrapped value a line ends, or -1."""
        for above in range(place - 1, max(start, place - _LOOKED_BACK) - 1, -1):
            if not self._lined or len(self._rows[above].rstrip()) < _WRAPPED_FROM:
                return -1
            if self._is_added(above):
                return above
        return -1

    def _close(self, place: int) -> None:
        """Take what the database adds below the text."""
        while place < len(self._rows):
            end = self._end_of_value(place) if self._labels[place].name else place + 1
            label = self._labels[place]
            if label.name:
                value = " ".join((label.value, *map(str.strip, self._rows[place + 1 : end])))
                self._told.append(label._replace(value=value.strip()))
            elif is_copyright(self._rows[place]):
                self.entry.tell_copyright(self._rows[place].strip())
            elif "source" not in self.entry.fields and (masthead := masthead_of(self._rows[place])):
                state_masthead(self.entry, masthead)
            for row in self._rows[place:end]:
                self.entry.add(row, PartKind.FURNITURE if is_rule(row) else PartKind.MASTHEAD)
            place = end

    def _take_abstract(self) -> None:
        """Take an abstract for the text where there is no other."""
        value = next((label.value for label in self._told if label.meaning == "abstract"), "")
        if is_empty(value):
            return
        first = self._abstract.start
        for at in self._abstract:
            row, kind = self.entry.rows[at]
            self.entry.rows[at] = (row, kind if at == first else None)
        label = label_of(self.entry.rows[first][0])
        if label.value:
            row = self.entry.rows[first][0]
            begin = row.index(label.value)
            self.entry.rows[first : first + 1] = [(row[:begin].rstrip(), PartKind.MASTHEAD), (row[begin:], None)]
