# SPDX-License-Identifier: MIT
"""The arithmetic of `shapes.py`: what a listed article has in common with its label, counted measure by measure."""

import itertools
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]
_WORD = re.compile(r"\w+")
PLAIN = ("texts", "exports", "documents")
_FOUND = 0.9  # an article of an issue is found if its text is as near as this


@dataclass
class Measure:
    """Parts of a whole, or numbers to be averaged, with what was missed."""

    name: str
    shape: str
    good: float = 0
    whole: int = 0
    misses: list[str] = field(default_factory=list)

    def count(self, value: float, miss: str) -> None:
        """Count one; anything below 1 is a miss to be told."""
        self.good += value
        self.whole += 1
        if value < 1:
            self.misses.append(miss)

    @property
    def share(self) -> float:
        """Return the mean; 1 of nothing."""
        return self.good / self.whole if self.whole else 1.0


def wilson(share: float, whole: int, z: float = 1.96) -> tuple[float, float]:
    """Return the bounds between which a share lies in 19 of 20 cases (Wilson 1927)."""
    if not whole:
        return 0.0, 1.0
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return max(0.0, middle - half), min(1.0, middle + half)


def words(text: str) -> list[str]:
    """Return the words of a text, in NFC."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def common(wanted: Sequence[object], found: Sequence[object]) -> float:
    """Return F1 of what two sequences have in common, order apart; two empty ones agree."""
    if not wanted or not found:
        return float(not wanted and not found)
    both = (Counter(wanted) & Counter(found)).total()
    return 2 * both / (len(wanted) + len(found))


def text_score(wanted: str, found: str) -> float:
    """Return F1 of the words of two texts."""
    return common(words(wanted), words(found))


def order_score(wanted: str, found: str) -> float:
    """Return F1 of the pairs of neighbouring words: it falls where columns or lines are read in the wrong order."""
    return common(list(itertools.pairwise(words(wanted))), list(itertools.pairwise(words(found))))


def plain(text: str) -> str:
    """Return a text with single blanks, in NFC."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def paired(labels: Sequence[Row], listed: Sequence[Row]) -> Iterator[tuple[Row, Row | None]]:
    """Give each label the listed article that is most like it, each at most once; None where none is left."""
    scores = [
        (text_score(label["body"], one["body"]) + (plain(one["headline"]) == label["headline"]), -at, -number)
        for at, label in enumerate(labels)
        for number, one in enumerate(listed)
    ]
    mine: dict[int, int] = {}
    for _, at, number in sorted(scores, reverse=True):
        if -at not in mine and -number not in mine.values():
            mine[-at] = -number
    for at, label in enumerate(labels):
        yield label, listed[mine[at]] if at in mine else None


class Scores:
    """All measures, by name and shape, in the order in which they first came."""

    def __init__(self) -> None:
        self.measures: dict[tuple[str, str], Measure] = {}

    def count(self, name: str, label: Row, value: float, told: object = "") -> None:
        """Count one article, or file, of a label's shape."""
        key = (name, label["shape"])
        measure = self.measures.setdefault(key, Measure(*key))
        measure.count(float(value), f"{label['path']} [{label.get('n', '')}]: {told}")

    def add(self, labels: Sequence[Row], listed: Sequence[Row]) -> None:
        """Count the articles of one archive."""
        for path, (wanted, found) in _by_path(labels, listed).items():
            shown = wanted[0] if wanted else {"shape": labels[0]["shape"], "path": path}
            self.count("items split exactly", shown, len(wanted) == len(found), f"{len(found)}, not {len(wanted)}")
            for label, one in paired(wanted, found):
                self._article(label, one)
            if wanted and wanted[0]["shape"] == "issues":
                self._issue(wanted, found)

    def _article(self, label: Row, one: Row | None) -> None:
        told = one or {"headline": None, "byline": "", "body": "", "date": None, "earliest": "", "certainty": "missing"}
        score = text_score(label["body"], told["body"])
        self.count("body, words", label, score, f"{score:.3f}")
        order = order_score(label["body"], told["body"])
        self.count("body, order", label, order, f"{order:.3f}")
        if label["headline"] is not None:
            right = one is not None and plain(told["headline"]) == plain(label["headline"])
            self.count("headline", label, right, f"{told['headline']!r}, not {label['headline']!r}")
        name = "byline" if label["byline"] else "byline not invented"
        self.count(name, label, told["byline"] == label["byline"], f"{told['byline']!r}, not {label['byline']!r}")
        self._date(label, told)
        if "kind" in label:
            self._encoding(label, told)

    def _date(self, label: Row, told: Row) -> None:
        shown = f"{told['date']!r} ({told['certainty']}), not {label['date']!r}"
        right = told["date"] == label["date"]
        self.count("no wrong date as certain", label, right or told["certainty"] != "certain", shown)
        if label["dated"] == "none":
            self.count("undated left undated", label, not told["earliest"], shown)
        elif label["dated"] == "dateline":
            date = told["date"] or ""
            self.count("dateline: month and day", label, date.endswith(label["date"][4:]), shown)
            self.count("dateline: no year", label, not told["earliest"] or date.startswith("XXXX"), shown)
        else:
            self.count("date where stated", label, right, shown)
        if label["stamps"]:
            taken = bool(told["earliest"]) and not right and (told["date"] in label["stamps"])
            self.count("no stamp taken", label, not taken, shown)

    def _encoding(self, label: Row, told: Row) -> None:
        wanted = plain(label["headline"] + " " + label["body"])
        found = plain(f"{told['headline'] or ''} {told['body']}")
        shown = f"{told.get('encoding')}, not {label['encoding']}"
        self.count(f"decoded: {label['kind']}", label, wanted == found, shown)

    def _issue(self, wanted: Sequence[Row], found: Sequence[Row]) -> None:
        text = " ".join(one["body"] for one in wanted)
        read = Counter(words(" ".join(f"{one['headline']} {one['body']}" for one in found)))
        covered = (Counter(words(text)) & read).total() / len(words(text))
        self.count("issue: text covered", wanted[0], covered, f"{covered:.3f}")
        for label, one in paired(wanted, found):
            score = text_score(label["body"], one["body"]) if one else 0.0
            self.count("issue: articles found", label, score >= _FOUND, f"{score:.3f}")
        dates = {one["date"] for one in found}
        self.count("issue: date", wanted[0], dates == {wanted[0]["date"]}, dates)


def _by_path(labels: Iterable[Row], listed: Iterable[Row]) -> dict[str, tuple[list[Row], list[Row]]]:
    both: dict[str, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for place, articles in enumerate((labels, listed)):
        for one in articles:
            both[one["path"]][place].append(one)
    return dict(both)
