# SPDX-License-Identifier: MIT
"""The gaps in the run of dates, as a section of the report."""

from PySide6.QtCore import QCoreApplication

from reader.gui.words.date_words import range_words
from reader.gui.words.report_counting import ReportCounting
from reader.gui.words.report_figures import Figure, Goal, Line, Section
from reader.library.gaps import Gap, gaps_of
from reader.library.held import Held, Unit

translate = QCoreApplication.translate
_MOST = 8
_WEEK, _MONTH, _YEAR = 7, 30.44, 365.25  # days


def gaps_section(held: Held | None, most: int | None = _MOST) -> Section | None:
    """Return the gaps in order of time, the longest if there are more than `most`; None if there are none."""
    gaps = gaps_of(held)
    if held is None or not gaps:
        return None
    longest = set(sorted(gaps, key=lambda gap: -gap.days)[:most])
    shown = [gap for gap in gaps if gap in longest]
    counting = ReportCounting()
    aside = counting.longest_of_gaps(len(gaps)).format(shown=len(shown)) if len(shown) < len(gaps) else ""
    lines = tuple(_line(gap, held.unit) for gap in shown)
    return Section(translate("ArchiveReport", "Gaps in the run of dates"), aside, lines)


def _line(gap: Gap, unit: Unit) -> Line:
    days, length = range_words(gap.earliest, gap.latest), _length(gap, unit)
    said = translate("ArchiveReport", "{days}: {length} without a dated issue; shows what may belong there")
    query = f"date:{gap.earliest.isoformat()}..{gap.latest.isoformat()}"
    return Line(days, "", (Figure(length, said.format(days=days, length=length), Goal(query)),))


def _length(gap: Gap, unit: Unit) -> str:
    counting = ReportCounting()
    if gap.days >= 2 * _YEAR:
        return counting.years(round(gap.days / _YEAR))
    if unit is Unit.MONTH:
        return counting.months(max(1, round(gap.days / _MONTH)))
    return counting.weeks(max(1, round(gap.days / _WEEK)))
