# SPDX-License-Identifier: MIT
"""What one can do with what one gathers and keeps, as a table. See `action_list`."""

from reader.gui.action_spec import OWN, ActionSpec
from reader.gui.words.marking import QT_TRANSLATE_NOOP

OWN_ACTIONS = (
    ActionSpec("own.star", QT_TRANSLATE_NOOP("actions", "&Star"), OWN, ("F11",), needs_article=True, icon="star"),
    ActionSpec(
        "own.gather",
        QT_TRANSLATE_NOOP("actions", "&Add to a collection…"),
        OWN,
        ("Shift+F11",),
        needs_article=True,
        icon="plus",
    ),
    ActionSpec(
        "own.ungather",
        QT_TRANSLATE_NOOP("actions", "&Remove from this collection"),
        OWN,
        ("Ctrl+Shift+F11",),
        needs_article=True,
        icon="minus",
    ),
    ActionSpec("own.shelf", QT_TRANSLATE_NOOP("actions", "&Collections and saved searches"), OWN, ("Ctrl+F11",)),
    ActionSpec(
        "own.save_search",
        QT_TRANSLATE_NOOP("actions", "Sa&ve this search…"),
        OWN,
        ("Ctrl+S",),
        parts=True,
        icon="search",
    ),
    ActionSpec("own.log", QT_TRANSLATE_NOOP("actions", "&Log of searches…"), OWN, ("Ctrl+H",), icon="history"),
    ActionSpec(
        "own.export",
        QT_TRANSLATE_NOOP("actions", "Save my &work to a file…"),
        OWN,
        ("Ctrl+Shift+F3",),
        parts=True,
        icon="external-link",
    ),
    ActionSpec(
        "own.take_over",
        QT_TRANSLATE_NOOP("actions", "&Take over work from a file…"),
        OWN,
        ("Ctrl+Shift+F4",),
        icon="folder-open",
    ),
)
