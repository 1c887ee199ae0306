# SPDX-License-Identifier: MIT
"""A report with a bit of everything in it, and one with next to nothing."""

from datetime import date

from reader.catalog.counts import Counts, DateCount, FeatureCount, FileNews, ReasonCount, Run, Stamp, ValueCount
from reader.library.breakdown import Breakdowns, NamedCount
from reader.library.held import Held, held_over_time
from reader.library.report import ArchiveReport
from reader.library.values import ArchiveInfo
from reader.model.date import Certainty
from reader.model.flags import DAMAGE, FURNITURE
from reader.model.problem import FileStatus

OCTOBER, NOVEMBER = 1_791_800_000, 1_795_500_000  # 12 October, 24 November 2026


def weekly(first: int = 1990, last: int = 1997) -> Held:
    """Return what is held of a weekly that was lost for ten weeks of 1991 and for six of 1993."""
    counts = []
    for day in range(date(first, 1, 3).toordinal(), date(last, 12, 1).toordinal(), 7):
        lost = date(1991, 1, 1).toordinal() <= day < date(1991, 3, 12).toordinal()
        lost = lost or date(1993, 7, 1).toordinal() <= day < date(1993, 8, 12).toordinal()
        if not lost:
            counts.append(DateCount(day, day, 3 + day * 7 % 11 + (day // 365 % 4) * 6))
    counts.append(DateCount(date(1995, 1, 1).toordinal(), date(1995, 12, 31).toordinal(), 14))
    held = held_over_time(counts)
    assert held is not None
    return held


def full_report() -> ArchiveReport:
    """Return a report of which every section has something to say."""
    features = {
        flag: FeatureCount(flag, 300 // (at + 1), 700 // (at + 1), 19 if at == 1 else 0)
        for at, flag in enumerate(("damaged", "offered", "trimmed", *DAMAGE, *FURNITURE))
    }
    return ArchiveReport(
        archive=ArchiveInfo("id", "/archives/Port Courier", "Port Courier", present=True, read=True),
        counts=Counts(
            articles=8412,
            files=8207,
            statuses=(
                (FileStatus.LISTED, 8109),
                (FileStatus.FLAGGED, 12),
                (FileStatus.PART, 74),
                (FileStatus.PROBLEM, 12),
            ),
            certainties=(
                (Certainty.CERTAIN, 5231),
                (Certainty.PROBABLE, 1402),
                (Certainty.UNCERTAIN, 734),
                (Certainty.UNDATED, 1045),
            ),
            problems=16,
            vanished=1,
        ),
        passed_by=2,
        reasons=(
            ReasonCount("It is locked with a password.", 6, 8),
            *(ReasonCount(f"A page of this issue is missing: page {at}.", 1, 1) for at in range(9)),
        ),
        damage=tuple(features[flag] for flag in DAMAGE),
        furniture=tuple(features[flag] for flag in FURNITURE),
        features=features,
        stamps=(Stamp("stamp", "2016-07-27", 996), Stamp("metadata", "2011-03", 12)),
        held=weekly(),
        copy_groups=133,
        copied=280,
        by_value=Breakdowns(
            formats=(ValueCount("html", 6012), ValueCount("text", 2100), ValueCount("pdf", 300)),
            languages=(NamedCount("en", "en", 8000), NamedCount("ru", "ru", 400), NamedCount("", "", 12)),
            sources=(
                *(NamedCount(f"paper {at}", f"Paper {at}", 900 - at) for at in range(9)),
                NamedCount("", "", 1010),
            ),
            lines=(ValueCount("Copyright 1994 The Port Courier", 996), ValueCount("Tide tables, 'as read'", 12)),
            exact=54,
            varied=226,
            varied_groups=106,
        ),
        description="Cuttings of the Port Courier,\nkept by the pilots.\n\n" + "They were bound by year. " * 40,
        last_run=Run(NOVEMBER, NOVEMBER + 90_000, 400, 0),
        last_reading=Run(OCTOBER, NOVEMBER, 31_200, 89),
        news=FileNews(Run(OCTOBER, NOVEMBER, 31_200, 89), 91, 8118, 86, 2, 1, 1),
    )


def empty_report() -> ArchiveReport:
    """Return the report of a folder without an article, never read to its end."""
    return ArchiveReport(
        archive=ArchiveInfo("id", "/archives/empty", "empty", present=True, read=True),
        counts=Counts(articles=0, files=0, statuses=(), certainties=(), problems=0, vanished=0),
        passed_by=0,
        reasons=(),
        damage=(),
        furniture=(),
        features={},
        stamps=(),
        held=None,
        copy_groups=0,
        copied=0,
        by_value=Breakdowns(),
        description="",
        last_run=None,
        last_reading=None,
        news=None,
    )
