# SPDX-License-Identifier: MIT
"""A labelled set while it is laid out: files in a folder, and for each of their articles what must be found."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

INVENTED = Path(__file__).resolve().parent.parent / "invented"
sys.path.insert(0, str(INVENTED))

from invented_story import Story, Writer  # noqa: E402

Label = dict[str, Any]
STAMP = "2016-07-27"  # on which day all stamps, properties and crawls were made, unless a label says otherwise


def label(story: Story, **over: object) -> Label:
    """Return what must be found of a story.

    `date` is what the source states as EDTF, "" where it states none; `dated` says how: *stated*, *path*, *visible*,
    *dateline*, *none*. `stamps` are days that are no publication date, though the file holds them.
    """
    found: Label = {
        "headline": story.headline,
        "byline": story.byline,
        "date": story.day.isoformat(),
        "dated": "stated",
        "stamps": [],
        "body": story.body,
    }
    return found | over


def undated(story: Story, *stamps: str) -> Label:
    """Return the label of a story whose file states no day; `stamps` are those it holds all the same."""
    return label(story, date="", dated="none", stamps=list(stamps))


class LabelledSet:
    """One archive of one shape. `labels` has a line an article, in the order in which they stand."""

    def __init__(self, folder: Path, shape: str, seed: int, draw: int = 1) -> None:
        self.folder = folder / shape
        self.shape = shape
        self.draw = draw
        self.writer = Writer(seed)
        self.labels: list[Label] = []

    def put(self, path: str, data: bytes | str, labels: Sequence[Label] = ()) -> None:
        """Write a file in which these articles stand."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        self.labels += [{"shape": self.shape, "path": path, "n": at, **one} for at, one in enumerate(labels)]

    def text(self, path: str, story: Story, **over: object) -> None:
        """Write a plain text of a headline, perhaps a byline, and a body, dated by its path."""
        lines = [story.headline, *([f"By {story.byline}"] if story.byline else []), *story.paragraphs]
        self.put(path, "\n\n".join(lines) + "\n", [label(story, dated="path") | over])
