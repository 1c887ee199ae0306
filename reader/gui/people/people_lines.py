# SPDX-License-Identifier: MIT
"""The lines of the list at the left: a person, two who may be the same, a speaker without a name."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.looks.utf16 import one_line
from reader.gui.words.people_words import (
    called_words,
    counts_words,
    detail_words,
    doubt_words,
    mark_words,
    pair_words,
    spoken_counts,
    unnamed_detail,
    why_doubtful,
)
from reader.library.people_values import PersonRow, Proposal
from reader.model.person import Unnamed

translate = QCoreApplication.translate
Listed = PersonRow | Proposal | Unnamed


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line as it is painted: `name` above `detail`, at the right `counts` above `mark`.

    `perhaps` is the word before the name of whoever may be no person, and `hint` says what it means. `doubt`: the mark
    says *perhaps*. `faint`: whoever it is doesn't count any more. `said` is for a screen reader.
    """

    name: str
    detail: str
    counts: str = ""
    mark: str = ""
    doubt: bool = False
    faint: bool = False
    said: str = ""
    perhaps: str = ""
    hint: str = ""


def listed_key(listed: Listed) -> str:
    """Return by what a line is known again when the list is read anew."""
    return f"{listed.first.key}\n{listed.second.key}" if isinstance(listed, Proposal) else listed.key


def list_line(listed: Listed) -> ListLine:
    """Return how somebody is listed."""
    if isinstance(listed, PersonRow):
        return _person_line(listed)
    return _pair_line(listed) if isinstance(listed, Proposal) else _unnamed_line(listed)


def _person_line(row: PersonRow) -> ListLine:
    name, detail, mark = one_line(row.name), detail_words(row), mark_words(row)
    said = ". ".join(
        part for part in (called_words(row), detail, spoken_counts(row.articles, row.quotations), mark) if part
    )
    doubt = bool(row.perhaps) and not row.excluded
    return ListLine(
        name, detail, counts_words(row), mark, doubt, row.excluded, said, doubt_words(row), hint=why_doubtful(row)
    )


def _pair_line(proposal: Proposal) -> ListLine:
    second = one_line(proposal.second.name)
    return ListLine(
        one_line(proposal.first.name),
        second if second != proposal.first.name else one_line(proposal.second.role) or second,
        mark=translate("People", "perhaps"),
        doubt=True,
        said=pair_words(proposal),
    )


def _unnamed_line(unnamed: Unnamed) -> ListLine:
    description, detail = one_line(unnamed.description), unnamed_detail(unnamed)
    said = f"{description}. {spoken_counts(unnamed.articles, unnamed.quotations)}"
    return ListLine(description, detail, QLocale().toString(unnamed.quotations), said=said)
