# SPDX-License-Identifier: MIT
"""Lay out the labelled sets of every shape from invented stories, and their labels.

usage: shapes_make.py FOLDER [--draw 2|3|4|5] [--labels FILE]

Seven archives in FOLDER: texts, exports, documents, pages, issues, boxes, encodings. Labels come from what was laid
out. The committed ones (`shapes/labels.jsonl`) were written before the program was run on any of this. The second draw
(`labels-2.jsonl`) has other forms, sites and seeds; the third, fourth and fifth
have makers of their own, written by somebody who knew nothing of the program.
"""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import shapes_boxes
import shapes_documents
import shapes_encodings
import shapes_exports
import shapes_fifth
import shapes_fourth
import shapes_issues
import shapes_pages
import shapes_second
import shapes_texts
import shapes_third
from shapes_labelled import Label, LabelledSet

SETS = {
    "texts": shapes_texts.SECTIONS,
    "exports": shapes_exports.SECTIONS,
    "documents": shapes_documents.SECTIONS,
    "pages": shapes_pages.SECTIONS,
    "issues": shapes_issues.SECTIONS,
    "boxes": shapes_boxes.SECTIONS,
    "encodings": shapes_encodings.SECTIONS,
}


SECOND = SETS | {
    "texts": shapes_second.TEXTS,
    "exports": shapes_second.EXPORTS,
    "documents": shapes_second.DOCUMENTS,
}
DRAWS: dict[int, Mapping[str, Sequence[Callable[[LabelledSet], None]]]] = {
    1: SETS,
    2: SECOND,
    3: shapes_third.SETS,
    4: shapes_fourth.SETS,
    5: shapes_fifth.SETS,
}


def frozen(draw: int) -> Path:
    """Return the file of a draw's labels as they were before anybody looked."""
    return Path(__file__).parent / "shapes" / ("labels.jsonl" if draw == 1 else f"labels-{draw}.jsonl")


def lay_out(folder: Path, draw: int = 1) -> list[Label]:
    """Write all sets of a draw into a folder and return their labels."""
    labels: list[Label] = []
    for seed, (shape, sections) in enumerate(DRAWS[draw].items()):
        made = LabelledSet(folder, shape, 5000 + 2000 * draw + seed, draw)
        for section in sections:
            section(made)
        labels += made.labels
    return labels


def as_lines(labels: list[Label]) -> str:
    """Return labels as JSON lines."""
    return "".join(json.dumps(one, ensure_ascii=False, sort_keys=True) + "\n" for one in labels)


def main() -> None:
    """Lay out, and write the labels where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--draw", type=int, choices=tuple(DRAWS), default=1)
    parser.add_argument("--labels", type=Path)
    options = parser.parse_args()
    labels = lay_out(options.folder, options.draw)
    if options.labels:
        options.labels.parent.mkdir(parents=True, exist_ok=True)
        options.labels.write_text(as_lines(labels), "utf-8")


if __name__ == "__main__":
    main()
