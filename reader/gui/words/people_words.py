# SPDX-License-Identifier: MIT
"""People in words: how many, what papers call them and when, why two may be the same."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.gui.looks.utf16 import one_line
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import day_words, published_words
from reader.gui.words.quoted_words import perhaps_words
from reader.library.people_values import Identifier, PersonRow, Proposal, Witness
from reader.model.person import RoleUse, Unnamed

translate = QCoreApplication.translate
_SCHEMES = {"viaf": "VIAF", "wikidata": "Wikidata"}


class PeopleCounting(QObject):
    """Says how many, in the plural forms of the language spoken."""

    def people(self, number: int) -> str:
        """Return "1 person", "1,204 people"."""
        return self.tr("%Ln person(s)", "", number)

    def pairs(self, number: int) -> str:
        """Return "12 pairs to look at"."""
        return self.tr("%Ln pair(s) to look at", "of people who may be the same", number)

    def descriptions(self, number: int) -> str:
        """Return "31 descriptions", said of speakers without a name."""
        return self.tr("%Ln description(s)", "of speakers without a name", number)

    def copied(self, number: int) -> str:
        """Return "23 quotations copied"."""
        return self.tr("%Ln quotation(s) copied", "", number)

    def exported(self, number: int) -> str:
        """Return "1,204 people exported"."""
        return self.tr("%Ln person(s) exported", "", number)

    def perhaps(self, number: int) -> str:
        """Return "2 perhaps the same", said of people beside one of whom they may be other names."""
        return self.tr("%Ln perhaps the same", "people", number)

    def undated_too(self, number: int) -> str:
        """Return "2 undated articles are in no bar"."""
        return self.tr("%Ln undated article(s) in no bar", "", number)

    def more_pairs(self, number: int) -> str:
        """Return "5 more, to be looked at one after the other"."""
        return self.tr("%Ln more pair(s), one after the other", "of people who may be the same", number)

    def reported(self, number: int) -> str:
        """Return "4 reported", said of what somebody said that stands in no marks."""
        return self.tr("%Ln reported", "sayings without marks, beside quotations", number)

    def chosen(self, number: int) -> str:
        """Return "3 articles chosen"."""
        return self.tr("%Ln article(s) chosen", "", number)


def counts_words(row: PersonRow) -> str:
    """Return a person's articles and quotations as the list has them: "61 · 23"."""
    locale = QLocale()
    return f"{locale.toString(row.articles)} · {locale.toString(row.quotations)}"


def spoken_counts(articles: int, quotations: int) -> str:
    """Return the same as it is said: "61 articles, 23 quotations"."""
    counting = Counting()
    return f"{counting.articles(articles)}, {counting.quotations(quotations)}"


def said_words(quotations: int, reported: int) -> str:
    """Return how much somebody said: "30 quotations, 4 reported", "" for nothing."""
    counts = (quotations, Counting().quotations), (reported, PeopleCounting().reported)
    return ", ".join(words(number) for number, words in counts if number)


def doubt_words(row: PersonRow) -> str:
    """Return the word that stands before the name of whoever is perhaps no person, "" where it is sure."""
    return perhaps_words() if row.doubtful else ""


def called_words(row: PersonRow) -> str:
    """Return the name as it is said in one go: "perhaps Oren Halvard"."""
    return f"{doubt_words(row)} {one_line(row.name)}".lstrip()


def why_doubtful(row: PersonRow) -> str:
    """Return what that word means, "" where it doesn't stand."""
    return translate("People", "Perhaps no person: little in the articles tells of one.") if row.doubtful else ""


def detail_words(row: PersonRow) -> str:
    """Return what stands below a person's name in the list."""
    if row.excluded:
        return translate("People", "no person, you said")
    return one_line(row.role)


def mark_words(row: PersonRow) -> str:
    """Return the small words beside that: who is perhaps the same, or that the user has corrected something."""
    if row.perhaps and not row.excluded:
        return PeopleCounting().perhaps(row.perhaps)
    return translate("People", "corrected by you") if row.own and not row.excluded else ""


def unnamed_detail(unnamed: Unnamed) -> str:
    """Return what stands below an unnamed speaker's description."""
    return Counting().articles(unnamed.articles)


def role_days(role: RoleUse) -> str:
    """Return when papers used a role: "3 March 1992 to 11 June 1996", "14 May 1994", "undated"."""
    if role.first is None or role.last is None:
        return translate("People", "undated")
    if role.first == role.last:
        return day_words(role.first)
    first, last = day_words(role.first), day_words(role.last)
    return translate("Dates", "{first} to {last}").format(first=first, last=last)


def identifier_words(identifier: Identifier) -> str:
    """Return "VIAF 12345"."""
    return f"{_SCHEMES.get(identifier.scheme, identifier.scheme)} {identifier.value}"


def scheme_words(scheme: str) -> str:
    """Return how a list of names kept elsewhere is called."""
    return _SCHEMES.get(scheme, scheme)


def witness_place(witness: Witness) -> str:
    """Return where a sentence stands: "Northern Wire, 12 May 1994"."""
    return ", ".join(part for part in (one_line(witness.source), published_words(witness.date)) if part)


def pair_words(proposal: Proposal) -> str:
    """Return a pair as a screen reader says it."""
    names = proposal.first.name, proposal.second.name
    same = translate("People", "{first}, perhaps the same as {second}")
    return same.format(first=one_line(names[0]), second=one_line(names[1]))


def part_words(shown: int, whole: str) -> str:
    """Return how many of all are listed: "3 of 1,204 people"."""
    return translate("People", "{shown} of {all}").format(shown=QLocale().toString(shown), all=whole)


def so_far(whole: str) -> str:
    """Return how many there are while an archive is read: "231 people so far"."""
    return translate("People", "{all} so far").format(all=whole)
