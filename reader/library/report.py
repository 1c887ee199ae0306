# SPDX-License-Identifier: MIT
"""The archive report: what is in an archive, how well it is dated, what is missing, what became of every file."""

from dataclasses import dataclass

from reader.catalog.catalog import Catalog
from reader.catalog.counts import Counts, FeatureCount, FileNews, ReasonCount, Run, Stamp
from reader.library.breakdown import Breakdowns
from reader.library.held import Held, held_over_time
from reader.library.values import ArchiveInfo
from reader.model.date import Certainty
from reader.model.flags import COPIED, DAMAGE, FURNITURE
from reader.model.problem import FileStatus


@dataclass(frozen=True, slots=True)
class ArchiveReport:
    """All figures of an archive at one time. Where a figure is of articles, a flag or a range of dates finds them.

    `passed_by` are entries of the folder that were not taken for files: links, system folders, what the system
    refuses. `damage` and `furniture` are counts by rule; `features` has them all by flag, those of all rules together
    among them. `by_value` tells articles apart by what they are. `last_reading` is the last run that opened any file.
    """

    archive: ArchiveInfo
    counts: Counts
    passed_by: int
    reasons: tuple[ReasonCount, ...]
    damage: tuple[FeatureCount, ...]
    furniture: tuple[FeatureCount, ...]
    features: dict[str, FeatureCount]
    stamps: tuple[Stamp, ...]
    held: Held | None
    copy_groups: int
    copied: int
    by_value: Breakdowns
    description: str
    last_run: Run | None
    last_reading: Run | None
    news: FileNews | None

    @property
    def entries(self) -> int:
        """All that lies in the folder: files, and what was passed by. Each is in exactly one of the figures."""
        return self.counts.files + self.passed_by

    def files(self, status: FileStatus) -> int:
        """Return how many files ended so; what was passed by is in the report with a reason, too."""
        found = dict(self.counts.statuses).get(status, 0)
        return found + self.passed_by if status is FileStatus.PROBLEM else found

    def articles(self, certainty: Certainty) -> int:
        """Return how many articles are dated with this certainty."""
        return dict(self.counts.certainties).get(certainty, 0)


def make_report(catalog: Catalog, archive: ArchiveInfo, by_value: Breakdowns) -> ArchiveReport:
    """Ask the catalog for all figures. Some milliseconds for ten thousand articles, a second for a million."""
    features = {count.flag: count for count in catalog.feature_counts()}
    groups = catalog.copy_groups()
    return ArchiveReport(
        archive=archive,
        counts=catalog.counts(),
        passed_by=catalog.passed_by(),
        reasons=tuple(catalog.reasons()),
        damage=tuple(features[flag] for flag in DAMAGE if flag in features),
        furniture=tuple(features[flag] for flag in FURNITURE if flag in features),
        features=features,
        stamps=tuple(catalog.stamps()),
        held=held_over_time(catalog.date_counts()),
        copy_groups=groups,
        copied=len(catalog.flagged(COPIED)) if groups else 0,
        by_value=by_value,
        description=catalog.description(),
        last_run=catalog.last_run(),
        last_reading=catalog.last_reading(),
        news=catalog.news(),
    )
