# SPDX-License-Identifier: MIT
"""Numbers with their nouns, in the plural forms of the language spoken."""

from PySide6.QtCore import QObject


class Counting(QObject):
    """Says how many: one method a noun, for each language has its plurals. English ones are translations, too."""

    def articles(self, number: int) -> str:
        """Return "1 article", "5,391 articles"."""
        return self.tr("%Ln article(s)", "", number)

    def files(self, number: int) -> str:
        """Return "1 file"."""
        return self.tr("%Ln file(s)", "", number)

    def quotations(self, number: int) -> str:
        """Return "1 quotation"."""
        return self.tr("%Ln quotation(s)", "", number)

    def copies(self, number: int) -> str:
        """Return "1 copy", "2 copies"."""
        return self.tr("%Ln copy(s)", "articles with the same text", number)

    def words_apart(self, number: int) -> str:
        """Return "({parts}: at most 5 words apart)"; the parts are filled in by the caller."""
        return self.tr("({parts}: at most %Ln word(s) apart)", "parts of a search", number)

    def words_in_order(self, number: int) -> str:
        """Return the same of parts that follow one another."""
        return self.tr("({parts}: in this order, each at most %Ln word(s) behind the other)", "", number)

    def copies_folded(self, number: int) -> str:
        """Return "2 copies folded"."""
        return self.tr("%Ln copy(s) folded", "articles with the same text", number)

    def dated_less_exactly(self, number: int) -> str:
        """Return "2 dated less exactly", said of what a range of dates finds."""
        return self.tr("%Ln dated less exactly", "articles", number)

    def mentions(self, number: int) -> str:
        """Return "named once", "named 12 times", said of a person in an article."""
        return self.tr("named %Ln time(s)", "", number)

    def matches_on_page(self, number: int) -> str:
        """Return "2 matches on this page"."""
        return self.tr("%Ln match(es) on this page", "", number)

    def selected(self, number: int) -> str:
        """Return "3 articles selected"."""
        return self.tr("%Ln article(s) selected", "", number)

    def show_new(self, number: int) -> str:
        """Return "Show 312 new", said of articles."""
        return self.tr("Show %Ln new", "said of articles", number)

    def undated_aside(self, number: int) -> str:
        """Return "6 undated left aside"."""
        return self.tr("%Ln undated left aside", "", number)

    def less_exact(self, number: int) -> str:
        """Return what is said of those found in a range that may be of it, but of whom that isn't known."""
        return self.tr("%Ln more known less exactly", "", number)

    def date_for(self, number: int) -> str:
        """Return "Set a date for 14 articles"."""
        return self.tr("Set a date for %Ln article(s)", "", number)

    def certain_already(self, number: int) -> str:
        """Return what is said of those that have a certain date already."""
        return self.tr("%Ln of them has a certain date already", "", number)

    def own_dates_replaced(self, number: int) -> str:
        """Return the warning that dates are replaced which the user set before."""
        return self.tr("%Ln of them has a date that you set before: it will be replaced", "", number)

    def without_sure_date(self, number: int) -> str:
        """Return how many articles have no date, or one that is uncertain, and what can be done at once."""
        return self.tr(
            "%Ln article(s) without a sure date. Each line gathers those that one decision would date.", "", number
        )

    def date_set(self, number: int) -> str:
        """Return "Date set for 14 articles."."""
        return self.tr("Date set for %Ln article(s).", "", number)

    def date_taken_back(self, number: int) -> str:
        """Return "Your date was taken away from 14 articles."."""
        return self.tr("Your date was taken away from %Ln article(s).", "", number)

    def tagged(self, number: int) -> str:
        """Return "14 articles tagged."."""
        return self.tr("%Ln article(s) tagged.", "", number)

    def tag_for(self, number: int) -> str:
        """Return "Tag 14 articles"."""
        return self.tr("Tag %Ln article(s)", "", number)

    def undated(self, number: int) -> str:
        """Return "6 undated"."""
        return self.tr("%Ln undated", "", number)

    def suggestions(self, number: int) -> str:
        """Return "5 suggestions"."""
        return self.tr("%Ln suggestion(s)", "for what is being typed", number)

    def notes(self, number: int) -> str:
        """Return "1 note"."""
        return self.tr("%Ln note(s)", "", number)

    def tags(self, number: int) -> str:
        """Return "1 tag"."""
        return self.tr("%Ln tag(s)", "", number)

    def corrected(self, number: int) -> str:
        """Return "1 article corrected"."""
        return self.tr("%Ln article(s) corrected", "", number)

    def requoted(self, number: int) -> str:
        """Return "1 quotation corrected"."""
        return self.tr("%Ln quotation(s) corrected", "", number)

    def judged(self, number: int) -> str:
        """Return "1 decision on people"."""
        return self.tr("%Ln decision(s) on people", "", number)

    def differences(self, number: int) -> str:
        """Return "12 differences"."""
        return self.tr("%Ln difference(s)", "", number)

    def bytes(self, number: int) -> str:
        """Return "0 bytes"; Qt has one form only."""
        return self.tr("%Ln byte(s)", "", number)
