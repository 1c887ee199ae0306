# SPDX-License-Identifier: MIT
"""What one can do with occurrences, as a table. See `action_list`."""

from reader.gui.action_spec import OCCURRENCE, ActionSpec
from reader.gui.words.marking import QT_TRANSLATE_NOOP

OCCURRENCE_ACTIONS = (
    ActionSpec(
        "occurrences.by_right", QT_TRANSLATE_NOOP("actions", "Sort by the words to the &right"), OCCURRENCE, ("Alt+1",)
    ),
    ActionSpec(
        "occurrences.by_left", QT_TRANSLATE_NOOP("actions", "Sort by the words to the &left"), OCCURRENCE, ("Alt+2",)
    ),
    ActionSpec("occurrences.by_date", QT_TRANSLATE_NOOP("actions", "Sort by &date"), OCCURRENCE, ("Alt+3",)),
    ActionSpec("occurrences.by_source", QT_TRANSLATE_NOOP("actions", "Sort by &source"), OCCURRENCE, ("Alt+4",)),
    ActionSpec("occurrences.by_speaker", QT_TRANSLATE_NOOP("actions", "Sort by s&peaker"), OCCURRENCE, ("Alt+5",)),
    ActionSpec(
        "occurrences.nearby", QT_TRANSLATE_NOOP("actions", "&Words nearby"), OCCURRENCE, ("Ctrl+N",), parts=True
    ),
)
