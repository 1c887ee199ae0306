# SPDX-License-Identifier: MIT
"""Moments and lengths of time as the report says them."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from reader.gui.words.date_words import day_words
from reader.gui.words.report_counting import ReportCounting

translate = QCoreApplication.translate


def moment_words(seconds: int) -> str:
    """Return the day of a moment (seconds since 1970), here: "24 November 2026"."""
    return day_words(day_of(seconds))


def time_words(seconds: int) -> str:
    """Return the time of day of a moment, here: "10:42"."""
    moment = _here(seconds)
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_of(seconds: int) -> date:
    """Return the day of a moment, here."""
    return _here(seconds).date()


def duration_words(milliseconds: int) -> str:
    """Return a length of time in fitting units: "31 seconds"."""
    if milliseconds < 950:
        return translate("ArchiveReport", "less than a second")
    seconds = round(milliseconds / 1000)
    counting = ReportCounting()
    return counting.seconds(seconds) if seconds < 120 else counting.minutes(round(seconds / 60))


def _here(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()
