# SPDX-License-Identifier: MIT
"""The log of searches for a section on method: a paragraph, a table, or JSON; the oldest search first.

The state of an archive is SHA-256 over the sorted SHA-256 of its files, each ended by a line feed: whoever has the same
files comes to the same.
"""

import csv
import io
import json
from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby

from reader.cite.export import harmless
from reader.cite.json_line import json_line
from reader.model.own import ArchiveState, LoggedSearch

COLUMNS = ("searched", "query", "meaning", "found", "articles", "files", "unread", "state", "program", "choices")
_SHOWN = 16  # digits of a state in a sentence


class LogWords:
    """The words of the paragraph: in English, unless a window has others."""

    def sentence(self, archive: str, day: date, first: LoggedSearch, searches: str) -> str:
        """Return one on all searches of a day on one state of an archive, `first` among them."""
        when, told = f"{day.day} {day:%B} {day.year}", self.state(first.state)
        return f"On {when} the archive “{archive}” ({told}) was searched with {first.program} for {searches}."

    def state(self, state: ArchiveState) -> str:
        """Return "4 articles in 4 files, state 0123456789abcdef"."""
        unread = f", {_counted(state.unread, 'file')} not read yet" if state.unread else ""
        whole = f"{_counted(state.articles, 'article')} in {_counted(state.files, 'file')}{unread}"
        return f"{whole}, state {short_state(state)}"

    def search(self, one: LoggedSearch) -> str:
        """Return what was searched, what was chosen beside it, and how much was found."""
        limits = [
            *([f"from {one.search.earliest}"] if one.search.earliest else []),
            *([f"until {one.search.latest}"] if one.search.latest else []),
            *(f"{facet.field} {' or '.join(value or 'none' for value in facet.values)}" for facet in one.search.facets),
            *([f"of unknown {one.search.unknown}"] if one.search.unknown else []),
        ]
        typed = f" (query: {one.search.text})" if one.search.text.strip() else ""
        chosen = f", {', '.join(limits)}" if limits else ""
        return f"{one.words}{typed}{chosen}: {_counted(one.found, 'article')}"


def paragraph(entries: Iterable[LoggedSearch], archive: str, words: LogWords | None = None) -> str:
    """Return sentences, a paragraph for each day, state of the archive and program; "" for no entries.

    `archive` is its name. Days are those of this computer's time zone.
    """
    spoken = words or LogWords()
    told = []
    for (day, _, _), chosen in groupby(_in_order(entries), key=lambda one: (_day(one.at), one.state, one.program)):
        searches = list(chosen)
        each = dict.fromkeys(map(spoken.search, searches))  # said once, though it was searched on two evenings
        told.append(spoken.sentence(archive, day, searches[0], "; ".join(each)))
    return "\n\n".join(told)


def short_state(state: ArchiveState) -> str:
    """Return as much of a state's digits as a sentence has."""
    return state.fingerprint[:_SHOWN]


def as_csv(entries: Iterable[LoggedSearch]) -> str:
    """Return RFC 4180 CSV with a head row."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in _in_order(entries):
        plain = _plain(one)
        cells = [json.dumps(plain[name]) if name == "choices" else plain[name] for name in COLUMNS]
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    return file.getvalue()


def as_jsonl(entries: Iterable[LoggedSearch]) -> str:
    """Return a JSON object a line; `choices` is all that was chosen beside the query (see `model.own.SavedQuery`)."""
    return "".join(json_line(_plain(one)) for one in _in_order(entries))


def _in_order(entries: Iterable[LoggedSearch]) -> list[LoggedSearch]:
    return sorted(entries, key=lambda one: one.number)


def _plain(one: LoggedSearch) -> dict[str, object]:
    choices = one.search.to_plain()
    return {
        "searched": one.at.isoformat(timespec="seconds"),
        "query": choices.pop("text"),
        "meaning": one.words,
        "found": one.found,
        "articles": one.state.articles,
        "files": one.state.files,
        "unread": one.state.unread,
        "state": one.state.fingerprint,
        "program": one.program,
        "choices": choices,
    }


def _day(at: datetime) -> date:
    return at.astimezone().date()


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
