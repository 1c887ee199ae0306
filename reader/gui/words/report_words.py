# SPDX-License-Identifier: MIT
"""The archive report in words: sections of lines, of which every figure says which list it opens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from reader.catalog.counts import FeatureCount, FileNews, Run, Stamp
from reader.gui.words.core_words import said
from reader.gui.words.counting import Counting
from reader.gui.words.date_words import day_words
from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.held_words import years_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.report_counting import ReportCounting
from reader.library.held import Held, Unit
from reader.library.report import ArchiveReport
from reader.model.date import Certainty, WitnessKind
from reader.model.flags import COPIED, NEW, OFFERED
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
_DAMAGE = {
    "damaged-accents": QT_TRANSLATE_NOOP("ArchiveReport", "Accents lost (attach? → attaché)"),
    "damaged-marks": QT_TRANSLATE_NOOP("ArchiveReport", "Quotations never closed, or never opened"),
    "damaged-signs": QT_TRANSLATE_NOOP("ArchiveReport", "Quotation marks lost (?yes? → “yes”)"),
    "damaged-encoding": QT_TRANSLATE_NOOP("ArchiveReport", "Read in a wrong encoding (Ã© → é)"),
    "damaged-codes": QT_TRANSLATE_NOOP("ArchiveReport", "Codes in place of signs (&amp; → &)"),
    "damaged-apostrophes": QT_TRANSLATE_NOOP("ArchiveReport", 'Quotation marks for apostrophes (don"t → don’t)'),
    "damaged-spacing": QT_TRANSLATE_NOOP("ArchiveReport", "Signs that can’t be seen"),
    "damaged-hyphens": QT_TRANSLATE_NOOP("ArchiveReport", "Words torn at a line’s end (har-bour → harbour)"),
    "damaged-misread": QT_TRANSLATE_NOOP("ArchiveReport", "Words that a machine misread (tbe → the)"),
    "damaged-ligatures": QT_TRANSLATE_NOOP("ArchiveReport", "Joined letters and long s (ﬁ → fi)"),
}
_FURNITURE = {
    "trimmed-notices": QT_TRANSLATE_NOOP("ArchiveReport", "Menus, notices, related articles"),
    "trimmed-repeated": QT_TRANSLATE_NOOP("ArchiveReport", "Lines that repeat from page to page"),
    "trimmed-stamps": QT_TRANSLATE_NOOP("ArchiveReport", "Stamps, such as “Last updated”"),
    "trimmed-frames": QT_TRANSLATE_NOOP("ArchiveReport", "Frames of web pages"),
}
_STAMPS = {
    WitnessKind.STAMP: QT_TRANSLATE_NOOP("ArchiveReport", "{articles} name {day} as the day of their last update."),
    WitnessKind.MODIFIED: QT_TRANSLATE_NOOP("ArchiveReport", "{articles} name {day} as the day of their last change."),
    WitnessKind.PATH: QT_TRANSLATE_NOOP("ArchiveReport", "{articles} have {day} in the names of their files."),
}
_OTHER_STAMP = QT_TRANSLATE_NOOP("ArchiveReport", "{articles} name {day} as their date.")


@dataclass(frozen=True, slots=True)
class Goal:
    """The list that a figure opens: what is typed to find its articles; else its files; or the undated's workbench."""

    query: str = ""
    group: FileGroup | None = None
    reason: str = ""
    dates_undated: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that opens its list. `said` names it to somebody who doesn't see the line it stands in."""

    words: str
    said: str
    goal: Goal


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a section: what is counted, quieter words on it, the figures at its end."""

    label: str
    detail: str = ""
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with its title, and quieter words beside that."""

    title: str
    aside: str
    lines: tuple[Line, ...]


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
                day=moment_words(reading.finished), time=_duration(reading.milliseconds)
            )
        )
    if last is not None and last != reading and (reading is None or _day(last.finished) != _day(reading.finished)):
        words.append(
            translate("ArchiveReport", "looked through again on {day}").format(day=moment_words(last.finished))
        )
    return words


def moment_words(seconds: int) -> str:
    """Return the day of a moment, here: "24 November 2026"."""
    return day_words(_day(seconds))


def _day(seconds: int) -> date:
    return _here(seconds).date()


def _time_words(seconds: int) -> str:
    moment = _here(seconds)
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def _here(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()


def _duration(milliseconds: int) -> str:
    if milliseconds < 950:
        return translate("ArchiveReport", "less than a second")
    seconds = round(milliseconds / 1000)
    counting = ReportCounting()
    return counting.seconds(seconds) if seconds < 120 else counting.minutes(round(seconds / 60))


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
            found.append((certainty, articles, Figure(words, count(articles), Goal(f"is:{certainty}"))))
    return found


def undated_figure(report: ArchiveReport) -> Figure | None:
    """Return the way to what would date the most; None if every date is probable or better."""
    if not report.articles(Certainty.UNDATED) + report.articles(Certainty.UNCERTAIN):
        return None
    words = translate("ArchiveReport", "Date the undated…")
    said = translate("ArchiveReport", "Look for what would date the most at once")
    return Figure(words, said, Goal(dates_undated=True))


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
    """Return what stands below the pictures by name: files, reasons, what is new. None where there is nothing."""
    return {
        "files": _files(report, reading=reading),
        "reasons": _reasons(report),
        "news": _news(report),
    }


def right_sections(report: ArchiveReport) -> dict[str, Section | None]:
    """Return what stands beside by name: damage, furniture, copies. None where there is nothing."""
    return {
        "damage": _damage(report),
        "furniture": _furniture(report),
        "copies": _copies(report),
    }


def _line(label: str, number: int, count: Callable[[int], str], goal: Goal, detail: str = "") -> Line:
    words = QLocale().toString(number)
    named = translate("ArchiveReport", "{label}: {figure}").format(label=label, figure=count(number))
    return Line(label, detail, (Figure(words, named, goal),))


def _files(report: ArchiveReport, *, reading: bool) -> Section | None:
    counting = ReportCounting()
    lines = [
        _line(translate("ArchiveReport", label), number, Counting().files, Goal(group=FileGroup(status.value)))
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
        _line(said(one.reason), one.files, Counting().files, Goal(group=FileGroup.UNREAD, reason=one.reason))
        for one in report.reasons[:_MOST_REASONS]
    ]
    others = report.reasons[_MOST_REASONS:]
    if others:
        label = ReportCounting().other_reasons(len(others))
        files = sum(one.files for one in others)
        lines.append(_line(label, files, Counting().files, Goal(group=FileGroup.UNREAD)))
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
    if _day(now) == _day(then):
        return translate("ArchiveReport", "{day}: {now}, compared with {then}").format(
            day=moment_words(now), now=_time_words(now), then=_time_words(then)
        )
    return translate("ArchiveReport", "{now}, compared with {then}").format(
        now=moment_words(now), then=moment_words(then)
    )


def _news_lines(news: FileNews) -> list[Line]:
    counting = Counting()
    articles = translate("ArchiveReport", "New articles")
    lines = [_line(articles, news.articles, counting.articles, Goal(f"is:{NEW}"))] if news.articles else []
    lines += [
        _line(label, number, counting.files, Goal(group=group))
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


def _damage(report: ArchiveReport) -> Section | None:
    lines = [
        _feature(translate("ArchiveReport", _DAMAGE[count.flag]), count, _repaired(count)) for count in report.damage
    ]
    offered = report.features.get(OFFERED)
    if offered is not None:
        label = translate("ArchiveReport", "All in which something is offered, not applied")
        lines.append(_feature(label, offered, ""))
    return _of_articles(translate("ArchiveReport", "Damage and repair"), lines)


def _furniture(report: ArchiveReport) -> Section | None:
    counting = ReportCounting()
    lines = [
        _feature(translate("ArchiveReport", _FURNITURE[count.flag]), count, counting.taken_off(count.applied))
        for count in report.furniture
    ]
    return _of_articles(translate("ArchiveReport", "Page furniture taken off"), lines)


def _feature(label: str, count: FeatureCount, detail: str) -> Line:
    return _line(label, count.articles, Counting().articles, Goal(f"is:{count.flag}"), detail)


def _of_articles(title: str, lines: list[Line]) -> Section | None:
    return Section(title, translate("ArchiveReport", "articles"), tuple(lines)) if lines else None


def _repaired(count: FeatureCount) -> str:
    counting = ReportCounting()
    parts = [counting.put_right(count.applied)] if count.applied else []
    return " · ".join([*parts, *([counting.only_offered(count.offered)] if count.offered else [])])


def _copies(report: ArchiveReport) -> Section | None:
    if not report.copy_groups:
        return None
    line = _line(ReportCounting().stories(report.copy_groups), report.copied, Counting().articles, Goal(f"is:{COPIED}"))
    return _of_articles(translate("ArchiveReport", "Same story more than once"), [line])


# --- all of it


def report_text(report: ArchiveReport, *, reading: bool) -> str:
    """Return the whole report as plain text."""
    title = translate("ArchiveReport", "What is in this archive")
    blocks = [f"{title}\n{head_words(report, reading=reading)}"]
    dates = [figure.said for _, _, figure in certainty_figures(report)]
    blocks.append(_block(translate("ArchiveReport", "How well it is dated"), [*dates, stamp_words(report.stamps)]))
    if report.held is not None:
        years = [years_words(year, report.held.unit) for year in report.held.years]
        blocks.append(_block(translate("ArchiveReport", "What is held"), [*years, inexact_words(report.held)]))
    sections = (*left_sections(report, reading=reading).values(), *right_sections(report).values())
    blocks.extend(
        _block(f"{section.title} ({section.aside})", [_as_text(line) for line in section.lines])
        for section in sections
        if section is not None
    )
    if report.description:
        blocks.append(_block(translate("ArchiveReport", "What the archive says of itself"), [report.description]))
    return "\n\n".join(blocks) + "\n"


def _block(title: str, lines: list[str]) -> str:
    return "\n".join((title, *(f"  {line}" for line in lines if line)))


def _as_text(line: Line) -> str:
    figures = ", ".join(figure.words for figure in line.figures)
    return ": ".join(part for part in (line.label, " · ".join(filter(None, (figures, line.detail)))) if part)
