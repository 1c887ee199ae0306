# SPDX-License-Identifier: MIT
"""The fifth draw of every shape: a fair sample of what libraries are handed, each kind as often as it is met.

Its sentences, papers, sites and habits are its own and were labelled before it was read. Whoever changes how dates,
texts or pages are read must not look into it; `shapes_make.py` tells what its labels are.
"""

import shapes_fifth_boxes
import shapes_fifth_issues
from shapes_fifth_layout import section

SETS = {
    "texts": (section("texts"),),
    "exports": (section("exports"),),
    "documents": (section("documents"),),
    "pages": (section("pages"),),
    "issues": shapes_fifth_issues.SECTIONS,
    "boxes": shapes_fifth_boxes.SECTIONS,
    "encodings": (section("encodings"),),
}
