# SPDX-License-Identifier: MIT
"""What else a text tells of its day: the number of its issue, and the country whose calendar it may count by."""

from collections.abc import Iterable

from reader.model.article import RawArticle
from reader.model.date import Witness, WitnessKind
from reader.text.dates.issue import issue_of_field, issue_of_line, issue_of_path
from reader.text.dates.julian import LAST_OLD_DAY, realm_of

_HEAD = 1500  # code points in which a masthead stands
_LINES = 8


def issue_witness(raw: RawArticle) -> Witness | None:
    """Return what tells the number of the issue, if anything: its field, else its masthead, else a name."""
    stated = raw.field("issue")
    if stated and (witness := issue_of_field(stated)):
        return witness
    for number, line in enumerate(raw.source[:_HEAD].split("\n")[:_LINES], 1):
        if witness := issue_of_line(line, f"line {number}"):
            return witness
    return issue_of_path(raw.path)


def calendar_witness(raw: RawArticle, language: str, title: str, witnesses: Iterable[Witness]) -> Witness | None:
    """Return where it was printed, if a day of it is so old that this may tell by which calendar."""
    last = LAST_OLD_DAY.isoformat()
    dated = [
        witness for witness in witnesses if any(reading <= last for reading in witness.readings if reading[0] != "X")
    ]
    if not dated or not language:
        return None
    said = [witness.value for witness in dated if witness.kind is WitnessKind.VISIBLE]
    mastheads = [line for line in raw.source[:_HEAD].split("\n")[:_LINES] if any(value in line for value in said)]
    found = realm_of(language, (title, raw.field("source"), *mastheads))
    if found is None:
        return None
    realm, place = found
    return Witness(WitnessKind.CALENDAR, f"{realm.language} {place}".strip(), (), "text")
