# SPDX-License-Identifier: MIT
"""The table of hostile inputs, whole: every one, how it is made in any size, and what must become of it."""

import hostile_folders
import hostile_markup
import hostile_packed
import hostile_texts
from hostile_case import CASES

_MADE_IN = (hostile_texts, hostile_packed, hostile_markup, hostile_folders)
TABLE = tuple(CASES)
"""In the order of those modules."""

if len({one.name for one in TABLE}) != len(TABLE) or not all(_MADE_IN):
    raise ValueError("two hostile inputs of one name")
