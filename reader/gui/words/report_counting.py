# SPDX-License-Identifier: MIT
"""The counts that the archive report says, in the plural forms of the language spoken (see `Counting`)."""

from PySide6.QtCore import QObject


class ReportCounting(QObject):
    """Says how many: one method a noun of the report."""

    def certain(self, number: int) -> str:
        """Return "5,231 articles of certain date"."""
        return self.tr("%Ln article(s) of certain date", "", number)

    def probable(self, number: int) -> str:
        """Return "1,402 articles of probable date"."""
        return self.tr("%Ln article(s) of probable date", "", number)

    def uncertain(self, number: int) -> str:
        """Return "734 articles of uncertain date"."""
        return self.tr("%Ln article(s) of uncertain date", "", number)

    def undated(self, number: int) -> str:
        """Return "1,045 articles without a date"."""
        return self.tr("%Ln article(s) without a date", "", number)

    def in_no_square(self, number: int) -> str:
        """Return what is said of articles that are in no square of the grid."""
        return self.tr("%Ln article(s) dated too inexactly to stand in any square.", "", number)

    def accounted_for(self, number: int) -> str:
        """Return "all 8,209 accounted for", said of files."""
        return self.tr("all %Ln accounted for", "said of files", number)

    def accounted_so_far(self, number: int) -> str:
        """Return "8,209 so far", said of files."""
        return self.tr("%Ln so far", "said of files", number)

    def other_reasons(self, number: int) -> str:
        """Return "3 other reasons"."""
        return self.tr("%Ln other reason(s)", "", number)

    def put_right(self, number: int) -> str:
        """Return "57 places put right"."""
        return self.tr("%Ln place(s) put right", "in a damaged text", number)

    def only_offered(self, number: int) -> str:
        """Return "3 only offered"."""
        return self.tr("%Ln only offered", "said of repairs", number)

    def taken_off(self, number: int) -> str:
        """Return "57 lines or blocks taken off"."""
        return self.tr("%Ln piece(s) taken off", "of a page's furniture", number)

    def seconds(self, number: int) -> str:
        """Return "31 seconds"."""
        return self.tr("%Ln second(s)", "", number)

    def minutes(self, number: int) -> str:
        """Return "31 minutes"."""
        return self.tr("%Ln minute(s)", "", number)

    def weeks(self, number: int) -> str:
        """Return "10 weeks"."""
        return self.tr("%Ln week(s)", "", number)

    def months(self, number: int) -> str:
        """Return "4 months"."""
        return self.tr("%Ln month(s)", "", number)

    def years(self, number: int) -> str:
        """Return "12 years"."""
        return self.tr("%Ln year(s)", "", number)

    def longest_of_gaps(self, number: int) -> str:
        """Return "the {shown} longest of 31"; what stands in braces is filled in later."""
        return self.tr("the {shown} longest of %Ln", "said of gaps", number)

    def groups(self, number: int) -> str:
        """Return "133 groups"."""
        return self.tr("%Ln group(s)", "of copies of one story", number)

    def other_formats(self, number: int) -> str:
        """Return "3 other formats"."""
        return self.tr("%Ln other format(s)", "", number)

    def other_sources(self, number: int) -> str:
        """Return "31 other sources"."""
        return self.tr("%Ln other source(s)", "", number)

    def other_languages(self, number: int) -> str:
        """Return "3 other languages"."""
        return self.tr("%Ln other language(s)", "", number)

    def agreeing(self, number: int) -> str:
        """Return "812 files agree"."""
        return self.tr("%Ln file(s) agree", "with a list of checksums", number)

    def not_printed(self, number: int) -> str:
        """Return "and 1,200 more", at the end of a list on paper."""
        return self.tr("… and %Ln more: save the report as a web page or a table to have all.", "", number)
