# SPDX-License-Identifier: MIT
"""The third draw of every shape: other writers, sentences, sites and forms than the first two, and nobody tuned on it.

Whoever changes how dates, texts or pages are read must not look into it; `shapes_make.py` tells what its labels are.
"""

import shapes_third_boxes
import shapes_third_encodings
import shapes_third_exports
import shapes_third_folders
import shapes_third_heads
import shapes_third_issues
import shapes_third_pages
import shapes_third_papers
import shapes_third_wire

SETS = {
    "texts": (*shapes_third_folders.SECTIONS, *shapes_third_heads.SECTIONS),
    "exports": shapes_third_exports.SECTIONS,
    "documents": shapes_third_papers.SECTIONS,
    "pages": shapes_third_pages.SECTIONS,
    "issues": shapes_third_issues.SECTIONS,
    "boxes": (*shapes_third_boxes.SECTIONS, *shapes_third_wire.SECTIONS),
    "encodings": shapes_third_encodings.SECTIONS,
}
