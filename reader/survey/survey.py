# SPDX-License-Identifier: MIT
"""What only the whole folder can tell. Pure: summaries in, decisions with reasons out."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from reader.model.date import WitnessKind
from reader.model.habits import Habits, Summary
from reader.survey.habit import habits_of
from reader.survey.level import Level
from reader.survey.line import LineCount
from reader.survey.tally import Tally

_MOST_LINES = 400_000  # kept of all folders together; above it, those seen once are forgotten
_FEWEST_NOTABLE = 10  # articles with one and the same bound
_NOTABLE_PART = 5  # every fifth of those that have any
_DEEPEST = 40  # folders above a file that are looked at


class Decisions:
    """What the survey decided, folder by folder. One value for all articles of a folder, or of a container."""

    def __init__(
        self,
        groups: dict[bytes, Level],
        trees: dict[bytes, Level],
        archive: Level,
        *,
        bounds: Counter[tuple[str, str]],
        this_year: int,
    ) -> None:
        self._groups = groups
        self._trees = trees
        self._archive = archive
        self._bounds = bounds
        self._this_year = this_year
        self._known: dict[bytes, Habits] = {}

    def stamps(self) -> dict[tuple[str, str], int]:
        """Return days (witness kind, EDTF) that so many articles bear that they tell of the collection, with how many.

        They are those of migrations somewhere, and upper bounds that many articles share. A month is left out where
        one of its days is among them.
        """
        found = {key: articles for key, articles in self._bounds.items() if _is_notable(articles, self._bounds.total())}
        for level in (self._archive, *self._trees.values(), *self._groups.values()):
            for (kind, day), share in level.migrations.items():
                found[kind.value, day] = max(found.get((kind.value, day), 0), share.articles)
        days = {(kind, day[:7]) for kind, day in found if len(day) > 7}
        return {key: articles for key, articles in found.items() if key not in days}

    def for_path(self, path: bytes) -> Habits:
        """Return the habits of the folder, or container, in which `path` lies; if it is new, of the nearest known."""
        place = path if path in self._groups else _folder(path)
        if place not in self._known:
            folder = _folder(path)
            levels = [self._groups[name] for name in dict.fromkeys((place, folder)) if name in self._groups]
            levels += [self._trees[above] for above in (folder, *_above(folder)) if above in self._trees]
            self._known[place] = habits_of([*levels, self._archive], self._this_year)
        return self._known[place]


def survey(summaries: Iterable[Summary] | Callable[[], Iterable[Summary]], *, today: date | None = None) -> Decisions:
    """Learn the habits of every folder in one pass, keeping counts only. The articles of one file come together."""
    count = _Count()
    for summary in summaries() if callable(summaries) else summaries:
        count.add(summary)
    now = today or date.today()  # noqa: DTZ011 - the reader's own day is meant
    return count.decisions(now.year)


class _Group:
    """One folder or container while it is counted."""

    __slots__ = ("last", "lines", "tally")

    def __init__(self) -> None:
        self.tally = Tally()
        self.lines = LineCount()
        self.last: Summary | None = None

    def add(self, summary: Summary, edges: set[str], *, new_file: bool) -> None:
        self.tally.add(summary, new_file=new_file)
        if not summary.copied:
            self.lines.add(edges)
        self.last = summary


class _Count:
    """The state of one survey."""

    def __init__(self) -> None:
        self._groups: dict[bytes, _Group] = {}
        self._lines = LineCount()
        self._bounds: Counter[tuple[str, str]] = Counter()
        self._kept = 0
        self._limit = _MOST_LINES

    def add(self, summary: Summary) -> None:
        """Count one article in its folder, in the archive, and in its file if that holds several."""
        path = summary.path
        folder = _folder(path)
        group = self._groups.get(folder)
        if group is None:
            group = self._groups[folder] = _Group()
        self._bounds.update(_bounds(summary))
        edges = set(summary.edges)
        before = group.last if group.last and group.last.path == path else None
        group.add(summary, edges, new_file=before is None or _names(before) != _names(summary))
        if not summary.copied:
            self._lines.add(edges)
        self._kept += len(edges)
        if before:
            self._add_to_container(before, summary, edges)
        if self._kept > self._limit:
            self._forget()

    def _add_to_container(self, before: Summary, summary: Summary, edges: set[str]) -> None:
        """Count an article of a file that holds several; the first of them when the second comes."""
        container = self._groups.get(summary.path)
        if container is None:
            container = self._groups[summary.path] = _Group()
            container.add(before, set(before.edges), new_file=False)
        container.add(summary, edges, new_file=False)

    def _forget(self) -> None:
        """Make room: forget lines that were seen once in their folder."""
        for group in self._groups.values():
            group.lines.forget(1)
        self._kept = sum(len(group.lines) for group in self._groups.values())
        self._limit = max(_MOST_LINES, 2 * self._kept)

    def decisions(self, this_year: int) -> Decisions:
        """Add up the folders from the bottom to the top, and decide."""
        groups = {name: Level(group.tally, group.lines.repeated()) for name, group in self._groups.items()}
        trees: dict[bytes, Level] = {}
        archive = Level(Tally(), self._lines.repeated(), whole=True)
        for name, group in self._groups.items():
            if not group.tally.files:
                continue  # a container: its articles were counted in its folder too
            archive.tally.merge(group.tally)
            archive.tally.merge_shares(group.tally)
            for above in _above(name):
                trees.setdefault(above, Level(Tally())).tally.merge(group.tally)
        for name, tree in trees.items():
            if name in groups:
                tree.tally.merge(groups[name].tally)
        return Decisions(groups, trees, archive, bounds=self._bounds, this_year=this_year)


def _bounds(summary: Summary) -> set[tuple[str, str]]:
    """Return the days that are only bounds of the article's date."""
    return {
        (witness.kind.value, witness.readings[0])
        for witness in summary.witnesses
        if witness.kind.only_bounds and len(witness.readings) == 1
    }


def _is_notable(articles: int, all_bounds: int) -> bool:
    return articles >= _FEWEST_NOTABLE and articles * _NOTABLE_PART >= all_bounds


def _names(summary: Summary) -> list[str]:
    """Return what names say of an article: members of one container have names of their own."""
    return [witness.value for witness in summary.witnesses if witness.kind is WitnessKind.PATH]


def _folder(path: bytes) -> bytes:
    """Return the folder of a path; of what lies at the archive's top, an empty one."""
    return path[: max(path.rfind(b"/"), 0)]


def _above(folder: bytes) -> list[bytes]:
    """Return the folders above a folder, the nearest first, without the archive's own."""
    found = []
    for _ in range(_DEEPEST):
        folder = _folder(folder)
        if not folder:
            break
        found.append(folder)
    return found
