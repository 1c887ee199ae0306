# SPDX-License-Identifier: MIT
"""Lay out the labelled sets of every shape from invented stories, and their labels.

usage: shapes_make.py FOLDER [--labels FILE]

Seven archives in FOLDER: texts, exports, documents, pages, issues, boxes, encodings. Labels come from what was laid
out. The committed ones (`shapes/labels.jsonl`) were written before the program was run on any of this.
"""

import argparse
import json
from pathlib import Path

import shapes_boxes
import shapes_documents
import shapes_encodings
import shapes_exports
import shapes_issues
import shapes_pages
import shapes_texts
from shapes_labelled import Label, LabelledSet

LABELS = Path(__file__).parent / "shapes" / "labels.jsonl"
SETS = {
    "texts": shapes_texts.SECTIONS,
    "exports": shapes_exports.SECTIONS,
    "documents": shapes_documents.SECTIONS,
    "pages": shapes_pages.SECTIONS,
    "issues": shapes_issues.SECTIONS,
    "boxes": shapes_boxes.SECTIONS,
    "encodings": shapes_encodings.SECTIONS,
}


def lay_out(folder: Path) -> list[Label]:
    """Write all sets into a folder and return their labels."""
    labels: list[Label] = []
    for seed, (shape, sections) in enumerate(SETS.items()):
        made = LabelledSet(folder, shape, 7000 + seed)
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
    parser.add_argument("--labels", type=Path)
    options = parser.parse_args()
    labels = lay_out(options.folder)
    if options.labels:
        options.labels.parent.mkdir(parents=True, exist_ok=True)
        options.labels.write_text(as_lines(labels), "utf-8")


if __name__ == "__main__":
    main()
