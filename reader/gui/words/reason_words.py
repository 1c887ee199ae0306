# SPDX-License-Identifier: MIT
"""What the core says of a date, in the reader's language: its reasons, and the places it names.

The core speaks English in a finite set of sentences. Each is known here by its pattern, and told anew.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.text.dates.names import MONTH_NUMBER, WEEKDAY_NUMBER
from reader.text.words import fold

translate = QCoreApplication.translate

_SAID_ALREADY = ""  # by the sentence that names the witness
# As the core has it, and as it is shown. {date}, {other}: EDTF; {said}: as found; {n}, {all}, {part}: numbers.
REASONS = (
    ("Set by hand.", QT_TRANSLATE_NOOP("Reasons", "Set by hand.")),
    ("Set by hand, without a reason.", QT_TRANSLATE_NOOP("Reasons", "You gave no reason.")),
    ("(This day is still to come.)", QT_TRANSLATE_NOOP("Reasons", "This day is still to come.")),
    ("The format's own field for the day of publication.", _SAID_ALREADY),
    ("A record beside the file states it.", _SAID_ALREADY),
    ("Folder or file name give it.", _SAID_ALREADY),
    ("The page's own address holds it.", _SAID_ALREADY),
    ("The page's metadata state it.", _SAID_ALREADY),
    ("The front matter states it.", _SAID_ALREADY),
    ("A line of the text says so.", _SAID_ALREADY),
    ("The dateline fits.", QT_TRANSLATE_NOOP("Reasons", "The dateline fits.")),
    (
        "A dateline gives day and month, but no year.",
        QT_TRANSLATE_NOOP("Reasons", "A dateline gives day and month, but no year."),
    ),
    (
        "A line of the text gives day and month, but no year.",
        QT_TRANSLATE_NOOP("Reasons", "A line of the text gives day and month, but no year."),
    ),
    (
        "{date} differs from what {winner} gives: {other}.",
        QT_TRANSLATE_NOOP("Reasons", "It differs from {winner}, which is trusted more: {other}."),
    ),
    (
        "It allows {date}, but is less exact.",
        QT_TRANSLATE_NOOP("Reasons", "It agrees with {date}, but is less exact."),
    ),
    (
        "Most names in this folder hold no such date.",
        QT_TRANSLATE_NOOP("Reasons", "Most names in this folder hold no such date."),
    ),
    (
        "The folder is still to be looked at.",
        QT_TRANSLATE_NOOP("Reasons", "The rest of its folder is still to be looked at."),
    ),
    (
        "{n} of {all} files here hold a date in folder or file name, such as '{said}'.",
        QT_TRANSLATE_NOOP("Reasons", "{n} of the {all} files here have a date in their name, such as “{said}”."),
    ),
    (
        "The only file here holds a date in folder or file name, such as '{said}'.",
        QT_TRANSLATE_NOOP("Reasons", "The only file here has a date in its name: “{said}”."),
    ),
    (
        "Other dates here, with a number over twelve, put the day first.",
        QT_TRANSLATE_NOOP("Reasons", "Other dates here put the day first: they have a number over twelve there."),
    ),
    (
        "Other dates here, with a number over twelve, put the month first.",
        QT_TRANSLATE_NOOP("Reasons", "Other dates here put the month first: a number over twelve comes second."),
    ),
    (
        "Years in the texts and dates of this folder tell the century.",
        QT_TRANSLATE_NOOP("Reasons", "The century follows from other years in this folder."),
    ),
    (
        "Of its readings, another witness fits this one.",
        QT_TRANSLATE_NOOP("Reasons", "It can be read in more ways; something else here fits this one."),
    ),
    (
        "Nothing tells the century; the newest was taken.",
        QT_TRANSLATE_NOOP("Reasons", "Nothing tells the century; the newest was taken."),
    ),
    (
        "The weekday that the text names fits this reading only.",
        QT_TRANSLATE_NOOP("Reasons", "The weekday that the text names fits this reading only."),
    ),
    (
        "Day and month can be read either way.",
        QT_TRANSLATE_NOOP("Reasons", "Day and month can be read either way."),
    ),
    (
        "The text names {said}: that alone gives no date.",
        QT_TRANSLATE_NOOP("Reasons", "That narrows a week that is known, and gives no date by itself."),
    ),
    (
        "'{said}' names its calendar: by today's it is {date}.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” names its calendar: by ours it is {date}."),
    ),
    (
        "'{said}' was printed where days were counted by the old calendar.",
        QT_TRANSLATE_NOOP(
            "Reasons", "“{said}” was printed where days were counted by the Julian calendar; the day is given by ours."
        ),
    ),
    (
        "'{said}' was printed where days may have been counted by the old calendar.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” was printed where days may have been counted by the Julian calendar."),
    ),
    (
        "'{said}' names another day of the week than {date} was.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” names another day of the week than {date} was."),
    ),
    (
        "By the old calendar it is one of these days, by today's the other.",
        QT_TRANSLATE_NOOP("Reasons", "By the Julian calendar it is one of these days, by ours the other."),
    ),
    (
        "Its country kept the old calendar long, so that a printed day may be another by today's.",
        QT_TRANSLATE_NOOP("Reasons", "A day printed there may be another by our calendar."),
    ),
    (
        "The number of an issue dates nothing alone, but dated issues before and after it do.",
        QT_TRANSLATE_NOOP("Reasons", "It dates nothing alone, but dated issues before and after it do."),
    ),
    (
        "A copy may have been printed on another day, so its date is only offered.",
        QT_TRANSLATE_NOOP("Reasons", "A copy may have been printed on another day, so its date is only offered."),
    ),
    (
        "It doesn't fit what else is known of the article.",
        QT_TRANSLATE_NOOP("Reasons", "It doesn’t fit what else is known of the article."),
    ),
    (
        "Dated issues before and after it leave these days.",
        QT_TRANSLATE_NOOP("Reasons", "Nothing of its own dates it."),
    ),
    (
        "Dated files before and after it, in the order of their names, leave these days.",
        QT_TRANSLATE_NOOP(
            "Reasons", "The files here are named in the order of their days; nothing of its own dates it."
        ),
    ),
    ("{date} is still to come.", QT_TRANSLATE_NOOP("Reasons", "That day is still to come.")),
    (
        "So many articles of this folder share {date} that it tells of a migration, not of publication.",
        QT_TRANSLATE_NOOP(
            "Reasons",
            "So many articles of this folder share {date} that it is the day on which they were moved, "
            "not the day of publication: it only says that they are no later.",
        ),
    ),
    (
        "'{said}' is a page stamp, not a publication date.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” is a stamp of the page, not a date of publication."),
    ),
    (
        "'{said}' tells when it was last changed, not when it was published.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” tells when it was last changed, not when it was published."),
    ),
    (
        "'{said}' is the year of a copyright, not a publication date.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” is the year of a copyright, not a date of publication."),
    ),
    (
        "'{said}' says by when it was printed, not on which day.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” says by when it was printed, not on which day."),
    ),
    (
        "'{said}' tells when it was loaded or fetched, not when it was published.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” tells when it was fetched, not when it was published."),
    ),
    ("'{said}' names no day that exists.", QT_TRANSLATE_NOOP("Reasons", "“{said}” names no day that exists.")),
    (
        "'{said}' means that nobody filled the date in.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” means that nobody filled the date in."),
    ),
    (
        "'{said}' could be a date, but most names in this folder hold none of that form.",
        QT_TRANSLATE_NOOP("Reasons", "“{said}” could be a date, but most names in this folder hold none of that form."),
    ),
    (
        "It contradicts {date}, which is later: one of the two is wrong.",
        QT_TRANSLATE_NOOP("Reasons", "It contradicts {date}, which is later: one of the two is wrong."),
    ),
    (
        "So the article is no later than {date}.",
        QT_TRANSLATE_NOOP("Reasons", "So the article is no later than {date}."),
    ),
    (
        "{date} agrees with the date set by hand.",
        QT_TRANSLATE_NOOP("Reasons", "It agrees with the date that you set."),
    ),
    (
        "{date} differs from the date set by hand, which goes first.",
        QT_TRANSLATE_NOOP("Reasons", "It differs from the date that you set, which goes first."),
    ),
)
WINNERS = (
    ("the date set by hand", QT_TRANSLATE_NOOP("Reasons", "the date that you set")),
    ("the format's own field", QT_TRANSLATE_NOOP("Reasons", "the file’s own field")),
    ("the record beside the file", QT_TRANSLATE_NOOP("Reasons", "the record beside the file")),
    ("the path", QT_TRANSLATE_NOOP("Reasons", "the names of folder and file")),
    ("the page's address", QT_TRANSLATE_NOOP("Reasons", "the page’s address")),
    ("the page's metadata", QT_TRANSLATE_NOOP("Reasons", "the page’s description of itself")),
    ("the front matter", QT_TRANSLATE_NOOP("Reasons", "the lines in front of the text")),
    ("a line of the text", QT_TRANSLATE_NOOP("Reasons", "a line of the text")),
    ("the dateline", QT_TRANSLATE_NOOP("Reasons", "the dateline")),
)
PLACES = (
    ("folder name {said}", QT_TRANSLATE_NOOP("Reasons", "In the folder’s name, {said}.")),
    ("folder names {said}", QT_TRANSLATE_NOOP("Reasons", "In the folders’ names, {said}.")),
    ("file name {said}", QT_TRANSLATE_NOOP("Reasons", "In the file’s name, {said}.")),
    ("folder and file name {said}", QT_TRANSLATE_NOOP("Reasons", "In the names of folder and file, {said}.")),
    ("line {n}", QT_TRANSLATE_NOOP("Reasons", "In line {n} of the file.")),
    ("page", QT_TRANSLATE_NOOP("Reasons", "Beside the article, on its page.")),
    ("dateline", QT_TRANSLATE_NOOP("Reasons", "Where the text begins.")),
    ("text", QT_TRANSLATE_NOOP("Reasons", "In the first paragraphs.")),
    ("address {said}", QT_TRANSLATE_NOOP("Reasons", "In the address {said}.")),
    ("meta {said}", QT_TRANSLATE_NOOP("Reasons", "In the page’s description of itself ({said}).")),
    ("JSON-LD {said}", QT_TRANSLATE_NOOP("Reasons", "In the page’s description of itself ({said}).")),
    ("time element", QT_TRANSLATE_NOOP("Reasons", "Marked as a time on the page.")),
    ("{said}: date", QT_TRANSLATE_NOOP("Reasons", "In the field “date”.")),
    ("{said}: modified", QT_TRANSLATE_NOOP("Reasons", "In the field “modified”.")),
    ("{said}: fetched", QT_TRANSLATE_NOOP("Reasons", "In the field that tells when it was fetched.")),
    ("field issue", QT_TRANSLATE_NOOP("Reasons", "In the field for the issue.")),
    ("in issue {before}", QT_TRANSLATE_NOOP("Reasons", "Other articles of issue {before} are dated.")),
    (
        "between issues {before} and {after}",
        QT_TRANSLATE_NOOP("Reasons", "Between the dated issues {before} and {after}."),
    ),
    ("between files {before} and {after}", QT_TRANSLATE_NOOP("Reasons", "Between {before} and {after}.")),
    ("copy in {said}, {n} % alike", QT_TRANSLATE_NOOP("Reasons", "In {said}: it shares {n} % of the text.")),
    ("date line", QT_TRANSLATE_NOOP("Reasons", "In the line of the date above it.")),
    ("copyright line", QT_TRANSLATE_NOOP("Reasons", "In the line that claims the rights.")),
    ("accession number", QT_TRANSLATE_NOOP("Reasons", "In the number by which its database knows it.")),
    ("document properties", QT_TRANSLATE_NOOP("Reasons", "In the document’s properties.")),
    ("field {said}", QT_TRANSLATE_NOOP("Reasons", "In the field “{said}”.")),
    ("DATE", QT_TRANSLATE_NOOP("Reasons", "In the field “DATE”.")),
)
_BY_HAND = "set by hand"
_VALUES = {"date": r"[\[\]0-9X.,/?~%\-]+?", "other": r"[\[\]0-9X.,/?~%\-]+?", "n": "[0-9]+", "all": "[0-9]+"}
_PLACE = re.compile(r"\{([a-z]+)\}")
_MOST = 12  # sentences of one reason
_BETWEEN_NAMES = re.compile(", | and ")  # as the core joins what it heard


def reason_words(why: str) -> str:
    """Return a reason of the core in the reader's language. What isn't the core's own is left as it stands."""
    told = _sentences(why, REASONS)
    return why if told is None else " ".join(sentence for sentence in told if sentence)


def place_words(where: str) -> str:
    """Return in a sentence where a witness stood. What isn't the core's own is left as it stands."""
    if where == _BY_HAND:
        return ""
    return next(iter(_sentences(where, PLACES) or ()), where)


def named_words(value: str) -> str:
    """Return weekdays and months that a text names in the reader's language, whatever that of the text."""
    named = [_name_of(word) for word in _BETWEEN_NAMES.split(value)]
    return QLocale().createSeparatedList(list(dict.fromkeys(named))) if all(named) else value


def _name_of(word: str) -> str:
    name = fold(word)
    if name in WEEKDAY_NUMBER:
        return QLocale().standaloneDayName(WEEKDAY_NUMBER[name] + 1)
    return QLocale().standaloneMonthName(MONTH_NUMBER[name]) if name in MONTH_NUMBER else ""


def _sentences(text: str, table: tuple[tuple[str, str], ...], most: int = _MOST) -> list[str] | None:
    """Return every sentence of a text, told anew; None if one of them is unknown."""
    if not text:
        return []
    if not most:
        return None
    for pattern, shown in table:
        matcher = _matcher(pattern)
        whole = matcher.fullmatch(text)
        if whole:
            return [_filled(shown, whole)]
        for end in (place.start() for place in re.finditer(r"(?<=[.)]) ", text)):
            match = matcher.fullmatch(text, 0, end)
            rest = _sentences(text[end + 1 :], table, most - 1) if match else None
            if match and rest is not None:
                return [_filled(shown, match), *rest]
    return None


@lru_cache(maxsize=256)
def _matcher(pattern: str) -> re.Pattern[str]:
    pieces = _PLACE.split(pattern)
    return re.compile(
        "".join(
            f"(?P<{piece}>{_VALUES.get(piece, '.{0,400}?')})" if at % 2 else re.escape(piece)
            for at, piece in enumerate(pieces)
        ),
        re.DOTALL,
    )


def _filled(shown: str, match: re.Match[str]) -> str:
    if not shown:
        return ""
    return translate("Reasons", shown).format(**{name: _value(name, text) for name, text in match.groupdict().items()})


def _value(name: str, text: str) -> str:
    if name in {"date", "other"}:
        return edtf_words(text)
    if name in {"n", "all"}:
        return QLocale().toString(int(text))
    if name == "winner":
        return translate("Reasons", dict(WINNERS).get(text, text))
    return text
