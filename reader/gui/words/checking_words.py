# SPDX-License-Identifier: MIT
"""What is said of a check of the files: whether they are still those that were read, and those that lists name."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.gui.words.counting import Counting
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.report_counting import ReportCounting
from reader.gui.words.report_figures import Deed, Figure, Found, Goal, Line, Section, Sums, figure_line
from reader.gui.words.report_time import moment_words, time_words
from reader.library.values import FixityReport, ManifestReport
from reader.model.article import shown_path

translate = QCoreApplication.translate

FOUND_WORDS = {
    Found.CHANGED: QT_TRANSLATE_NOOP("ArchiveReport", "Changed since they were read"),
    Found.NEW: QT_TRANSLATE_NOOP("ArchiveReport", "New since then"),
    Found.MISSING: QT_TRANSLATE_NOOP("ArchiveReport", "Missing since then"),
    Found.OTHER_SUM: QT_TRANSLATE_NOOP("ArchiveReport", "Not as the list of checksums says"),
    Found.NOT_THERE: QT_TRANSLATE_NOOP("ArchiveReport", "In the list of checksums, but not there"),
    Found.UNLISTED: QT_TRANSLATE_NOOP("ArchiveReport", "There, but not in the list of checksums"),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, and when it ended (seconds since 1970)."""

    report: FixityReport
    at: int


def checked_files(checked: Checked, sums: Sums) -> tuple[bytes, ...]:
    """Return the files that were found so."""
    report = checked.report
    if not sums.manifest:
        return {Found.CHANGED: report.changed, Found.NEW: report.new, Found.MISSING: report.missing}[sums.found]
    manifest = next(one for one in report.manifests if one.path == sums.manifest)
    return _differing(manifest)[sums.found]


def checking_section(checked: Checked | None, *, possible: bool) -> Section:
    """Return what was found, and the ways to check, where that is `possible`, and to keep the checksums."""
    title = translate("ArchiveReport", "Are the files as they were read?")
    ways = (*((_check(),) if possible else ()), _save())
    if checked is None:
        never = Line(translate("ArchiveReport", "Not checked since this window was opened"), "", ways)
        return Section(title, "", (never,))
    at = translate("ArchiveReport", "checked on {day} at {time}").format(
        day=moment_words(checked.at), time=time_words(checked.at)
    )
    lines = [*_found(checked.report), Line(_verdict(checked.report), "", ways)]
    return Section(title, at, tuple(lines))


def checksum_words(goal: Sums) -> str:
    """Return what stands above the list of these files."""
    words = translate("ArchiveReport", FOUND_WORDS[goal.found])
    if not goal.manifest:
        return words
    return translate("ArchiveReport", "{manifest}: {found}").format(manifest=shown_path(goal.manifest), found=words)


def _found(report: FixityReport) -> list[Line]:
    counting = Counting()
    unchanged = Line(translate("ArchiveReport", "Unchanged"), counting.files(report.unchanged))
    several = ((Found.NEW, report.new), (Found.CHANGED, report.changed), (Found.MISSING, report.missing))
    lines = [
        figure_line(translate("ArchiveReport", FOUND_WORDS[found]), len(files), counting.files, Goal(sums=Sums(found)))
        for found, files in several
        if files
    ]
    return [unchanged, *lines, *(line for manifest in report.manifests for line in _manifest(manifest))]


def _manifest(manifest: ManifestReport) -> list[Line]:
    name = shown_path(manifest.path)
    head = Line(name, ReportCounting().agreeing(manifest.agree))
    lines = [
        figure_line(
            translate("ArchiveReport", FOUND_WORDS[found]),
            len(files),
            Counting().files,
            Goal(sums=Sums(found, manifest.path)),
            name,
        )
        for found, files in _differing(manifest).items()
        if files
    ]
    return [head, *lines]


def _differing(manifest: ManifestReport) -> dict[Found, tuple[bytes, ...]]:
    return {
        Found.OTHER_SUM: manifest.differ,
        Found.NOT_THERE: manifest.missing,
        Found.UNLISTED: manifest.unlisted,
    }


def _verdict(report: FixityReport) -> str:
    if report.same:
        return translate("ArchiveReport", "Every file is byte for byte as it was read.")
    if not (report.changed or report.missing or report.new):
        return translate("ArchiveReport", "Every file is as it was read, but not all are as a list of checksums says.")
    return translate("ArchiveReport", "Not all is as it was. Nothing was changed by this program.")


def _check() -> Figure:
    said = translate("ArchiveReport", "Read every file again and compare it with what was read")
    return Figure(translate("ArchiveReport", "Check files now"), said, Goal(deed=Deed.CHECK))


def _save() -> Figure:
    said = translate("ArchiveReport", "Save a list of the files’ checksums, which sha256sum can check")
    return Figure(translate("ArchiveReport", "Save checksums…"), said, Goal(deed=Deed.SAVE_SUMS))
