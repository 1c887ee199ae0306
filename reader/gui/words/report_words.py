# SPDX-License-Identifier: MIT
"""The archive report in words: its head, its pictures, and what became of the files."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.catalog.counts import FileNews, Run, Stamp
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.gap_words import gaps_section
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.report_counting import ReportCounting
from reader.gui.words.report_figures import Deed, Figure, Goal, Line, Section, figure_line
from reader.gui.words.report_time import day_of, duration_words, moment_words, time_words
from reader.library.held import Held, Unit
from reader.library.report import ArchiveReport
from reader.model.date import Certainty, WitnessKind
from reader.model.flags import NEW
from reader.model.problem import FileGroup, FileStatus

translate = QCoreApplication.translate

_MOST_REASONS = 8
_MOST_STAMPS = 3

_UNITS = {
    Unit.WEEK: QT_TRANSLATE_NOOP("ArchiveReport", "each square a week"),
    Unit.MONTH: QT_TRANSLATE_NOOP("ArchiveReport", "each square a month"),
}
_FILES = {
    FileStatus.LISTED: QT_TRANSLATE_NOOP("ArchiveReport", "Read as articles"),
    FileStatus.FLAGGED: QT_TRANSLATE_NOOP("ArchiveReport", "Read as articles, with something to look at"),
    FileStatus.PART: QT_TRANSLATE_NOOP("ArchiveReport", "Part of another: page images, pictures of saved pages, notes"),
    FileStatus.UNSEARCHABLE: QT_TRANSLATE_NOOP("ArchiveReport", "Page images without text: a search can’t see them"),
    FileStatus.PROBLEM: QT_TRANSLATE_NOOP("ArchiveReport", "Not read: a search can’t see them"),
}
_STAMPS = {
    WitnessKind.STAMP: QT_TRANSLATE_NOOP("ArchiveReport", "{articles} name {day} as the day of their last update."),
    WitnessKind.MODIFIED: QT_TRANSLATE_NOOP("ArchiveReport", "{articles} name {day} as the day of their last change."),
    WitnessKind.PATH: QT_TRANSLATE_NOOP("ArchiveReport", "{articles} have {day} in the names of their files."),
}
_OTHER_STAMP = QT_TRANSLATE_NOOP("ArchiveReport", "{articles} name {day} as their date.")


# --- the head


def head_words(report: ArchiveReport, *, reading: bool) -> str:
    """Return what is said below the title: how much there is, when it was read, that nothing was written."""
    number = Counting()
    parts = [
        report.archive.name,
        translate("ArchiveReport", "{articles} in {files}").format(
            articles=number.articles(report.counts.articles), files=number.files(report.entries)
        ),
    ]
    if reading:
        parts.append(translate("ArchiveReport", "still being read: these are the figures so far"))
    else:
        parts.extend(_when_read(report.last_reading, report.last_run))
    parts.append(translate("ArchiveReport", "nothing was written to it"))
    return " · ".join(parts)


def _when_read(reading: Run | None, last: Run | None) -> list[str]:
    words = []
    if reading is not None:
        words.append(
            translate("ArchiveReport", "read on {day} in {time}").format(
                day=moment_words(reading.finished), time=duration_words(reading.milliseconds)
            )
        )
    if last is not None and last != reading and (reading is None or day_of(last.finished) != day_of(reading.finished)):
        words.append(
            translate("ArchiveReport", "looked through again on {day}").format(day=moment_words(last.finished))
        )
    return words


# --- dates


def certainty_figures(report: ArchiveReport) -> list[tuple[Certainty, int, Figure]]:
    """Return the parts of the bar; those without any article are left out."""
    counting = ReportCounting()
    says: dict[Certainty, tuple[str, Callable[[int], str]]] = {
        Certainty.CERTAIN: (translate("ArchiveReport", "certain"), counting.certain),
        Certainty.PROBABLE: (translate("ArchiveReport", "probable"), counting.probable),
        Certainty.UNCERTAIN: (translate("ArchiveReport", "uncertain"), counting.uncertain),
        Certainty.UNDATED: (translate("ArchiveReport", "undated"), counting.undated),
    }
    found = []
    for certainty, (word, count) in says.items():
        articles = report.articles(certainty)
        if articles:
            words = translate("ArchiveReport", "{certainty} {number}").format(
                certainty=word, number=QLocale().toString(articles)
            )
            found.append((certainty, articles, Figure(words, count(articles), Goal(f"is:{certainty}"), articles)))
    return found


def undated_figure(report: ArchiveReport) -> Figure | None:
    """Return the way to what would date the most; None if every date is probable or better."""
    if not report.articles(Certainty.UNDATED) + report.articles(Certainty.UNCERTAIN):
        return None
    words = translate("ArchiveReport", "Date the undated…")
    said = translate("ArchiveReport", "Look for what would date the most at once")
    return Figure(words, said, Goal(deed=Deed.DATE_UNDATED))


def stamp_words(stamps: tuple[Stamp, ...]) -> str:
    """Return what is to be known of days that so many articles share that they tell of the collection."""
    if not stamps:
        return ""
    sentences = [
        translate("ArchiveReport", _STAMPS.get(WitnessKind(stamp.kind), _OTHER_STAMP)).format(
            articles=Counting().articles(stamp.articles), day=edtf_words(stamp.value)
        )
        for stamp in stamps[:_MOST_STAMPS]
    ]
    closing = translate("ArchiveReport", "Such a stamp of the whole collection only tells that they are no later.")
    sentences.append(closing)
    return " ".join(sentences)


# --- what is held


def held_aside(held: Held) -> str:
    """Return how the grid is to be read."""
    unit = translate("ArchiveReport", _UNITS[held.unit])
    if held.regular:
        return translate("ArchiveReport", "{unit} · hatched: nothing found between two dated issues").format(unit=unit)
    return translate("ArchiveReport", "{unit} · too little is dated to tell what is missing").format(unit=unit)


def inexact_words(held: Held) -> str:
    """Return what is said of articles that stand in no square, or ""."""
    return ReportCounting().in_no_square(held.inexact) if held.inexact else ""


# --- sections


def left_sections(report: ArchiveReport, *, reading: bool) -> dict[str, Section | None]:
    """Return what stands below the pictures by name: gaps, files, reasons, news. None where there is nothing."""
    return {
        "gaps": gaps_section(report.held),
        "files": _files(report, reading=reading),
        "reasons": _reasons(report),
        "news": _news(report),
    }


def _files(report: ArchiveReport, *, reading: bool) -> Section | None:
    counting = ReportCounting()
    lines = [
        figure_line(translate("ArchiveReport", label), number, Counting().files, Goal(group=FileGroup(status.value)))
        for status, label in _FILES.items()
        if (number := report.files(status))
    ]
    if not lines:
        return None
    aside = counting.accounted_so_far if reading else counting.accounted_for
    return Section(translate("ArchiveReport", "Files"), aside(report.entries), tuple(lines))


def _reasons(report: ArchiveReport) -> Section | None:
    if not report.reasons:
        return None
    lines = [
        figure_line(said(one.reason), one.files, Counting().files, Goal(group=FileGroup.UNREAD, reason=one.reason))
        for one in report.reasons[:_MOST_REASONS]
    ]
    others = report.reasons[_MOST_REASONS:]
    if others:
        label = ReportCounting().other_reasons(len(others))
        files = sum(one.files for one in others)
        lines.append(figure_line(label, files, Counting().files, Goal(group=FileGroup.UNREAD)))
    return Section(
        translate("ArchiveReport", "What could not be read, and why"),
        translate("ArchiveReport", "files"),
        tuple(lines),
    )


def _news(report: ArchiveReport) -> Section | None:
    news = report.news
    if news is None:
        return None
    aside = _compared(news.run.finished, news.run.since)
    return Section(translate("ArchiveReport", "Since last time"), aside, tuple(_news_lines(news)))


def _compared(now: int, then: int) -> str:
    """Return when the news was found and what it is compared with: days, or times of one day."""
    if day_of(now) == day_of(then):
        return translate("ArchiveReport", "{day}: {now}, compared with {then}").format(
            day=moment_words(now), now=time_words(now), then=time_words(then)
        )
    return translate("ArchiveReport", "{now}, compared with {then}").format(
        now=moment_words(now), then=moment_words(then)
    )


def _news_lines(news: FileNews) -> list[Line]:
    counting = Counting()
    articles = translate("ArchiveReport", "New articles")
    lines = [figure_line(articles, news.articles, counting.articles, Goal(f"is:{NEW}"))] if news.articles else []
    lines += [
        figure_line(label, number, counting.files, Goal(group=group))
        for label, number, group in (
            (translate("ArchiveReport", "New files"), news.new, FileGroup.NEW),
            (translate("ArchiveReport", "Files that were changed"), news.changed, FileGroup.CHANGED),
            (translate("ArchiveReport", "Files that were moved"), news.moved, FileGroup.MOVED),
            (translate("ArchiveReport", "Files that are missing"), news.missing, FileGroup.MISSING),
        )
        if number
    ]
    unchanged = counting.files(news.unchanged)
    return [*lines, Line(translate("ArchiveReport", "Unchanged"), unchanged)]
