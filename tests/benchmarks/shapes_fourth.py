# SPDX-License-Identifier: MIT
"""The fourth draw of every shape: its own sentences, folders, sites and forms, labelled before it was read.

Whoever changes how dates, texts or pages are read must not look into it; `shapes_make.py` tells what its labels are.
"""

import shapes_fourth_boxes
import shapes_fourth_encodings
import shapes_fourth_exports
import shapes_fourth_issues
import shapes_fourth_pages
import shapes_fourth_papers
import shapes_fourth_texts

SETS = {
    "texts": shapes_fourth_texts.SECTIONS,
    "exports": shapes_fourth_exports.SECTIONS,
    "documents": shapes_fourth_papers.SECTIONS,
    "pages": shapes_fourth_pages.SECTIONS,
    "issues": shapes_fourth_issues.SECTIONS,
    "boxes": shapes_fourth_boxes.SECTIONS,
    "encodings": shapes_fourth_encodings.SECTIONS,
}
