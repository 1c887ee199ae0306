# SPDX-License-Identifier: MIT
"""What one can do with quotations and with people, as a table. See `action_list`."""

from reader.gui.action_spec import PEOPLE, QUOTATION, ActionSpec
from reader.gui.words.marking import QT_TRANSLATE_NOOP

QUOTE_ACTIONS = (
    ActionSpec(
        "quote.speaker", QT_TRANSLATE_NOOP("actions", "&Who speaks…"), QUOTATION, ("Ctrl+R",), needs_quotation=True
    ),
    ActionSpec(
        "quote.confirm",
        QT_TRANSLATE_NOOP("actions", "&This is right"),
        QUOTATION,
        ("Ctrl+Return",),
        needs_quotation=True,
        icon="check",
    ),
    ActionSpec(
        "quote.kind",
        QT_TRANSLATE_NOOP("actions", "&Kind…"),
        QUOTATION,
        ("Ctrl+Shift+Q",),
        needs_quotation=True,
        icon="tag",
    ),
    ActionSpec(
        "quote.bounds",
        QT_TRANSLATE_NOOP("actions", "&Exactly what is selected"),
        QUOTATION,
        ("Ctrl+Shift+U",),
        needs_article=True,
    ),
    ActionSpec(
        "quote.add",
        QT_TRANSLATE_NOOP("actions", "&Add what is selected"),
        QUOTATION,
        ("Ctrl+Shift+W",),
        needs_article=True,
        icon="plus",
    ),
    ActionSpec(
        "quote.remove",
        QT_TRANSLATE_NOOP("actions", "&Not a quotation"),
        QUOTATION,
        ("Ctrl+Shift+G",),
        needs_quotation=True,
        icon="circle-x",
    ),
    ActionSpec(
        "quote.copy",
        QT_TRANSLATE_NOOP("actions", "&Copy with its citation"),
        QUOTATION,
        ("Ctrl+Shift+C",),
        parts=True,
        icon="copy",
    ),
    ActionSpec("article.cite", QT_TRANSLATE_NOOP("actions", "C&ite…"), QUOTATION, ("F12",)),
    ActionSpec("archive.footnote", QT_TRANSLATE_NOOP("actions", "Open a &footnote…"), QUOTATION, ("Shift+F12",)),
    ActionSpec(
        "quotes.copy_all",
        QT_TRANSLATE_NOOP("actions", "Copy a&ll that are listed"),
        QUOTATION,
        ("Ctrl+F2",),
        icon="copy",
    ),
    ActionSpec(
        "quotes.one_speaker", QT_TRANSLATE_NOOP("actions", "&One speaker’s quotations…"), QUOTATION, ("Shift+F2",)
    ),
    ActionSpec(
        "people.articles",
        QT_TRANSLATE_NOOP("actions", "&Articles that name the person"),
        PEOPLE,
        ("Ctrl+Shift+A",),
        needs_person=True,
        icon="list",
    ),
    ActionSpec(
        "people.copy",
        QT_TRANSLATE_NOOP("actions", "&Copy all quotations with citations"),
        PEOPLE,
        ("Ctrl+Shift+L",),
        needs_person=True,
        icon="copy",
    ),
    ActionSpec(
        "people.same",
        QT_TRANSLATE_NOOP("actions", "&Same person as…"),
        PEOPLE,
        ("Ctrl+Shift+S",),
        needs_person=True,
        parts=True,
    ),
    ActionSpec(
        "people.split",
        QT_TRANSLATE_NOOP("actions", "Split ar&ticles out…"),
        PEOPLE,
        ("Ctrl+Shift+T",),
        needs_person=True,
        icon="columns-2",
    ),
    ActionSpec(
        "people.rename",
        QT_TRANSLATE_NOOP("actions", "Re&name…"),
        PEOPLE,
        ("F2",),
        needs_person=True,
        icon="pencil",
    ),
    ActionSpec(
        "people.identify",
        QT_TRANSLATE_NOOP("actions", "&Identifiers…"),
        PEOPLE,
        ("Ctrl+Shift+I",),
        needs_person=True,
        icon="tag",
    ),
    ActionSpec(
        "people.exclude",
        QT_TRANSLATE_NOOP("actions", "No &person, or a person again"),
        PEOPLE,
        ("Ctrl+Shift+X",),
        needs_person=True,
        icon="circle-x",
    ),
    ActionSpec(
        "people.review",
        QT_TRANSLATE_NOOP("actions", "Perhaps the sa&me"),
        PEOPLE,
        ("Ctrl+Shift+R",),
        parts=True,
        icon="circle-help",
    ),
    ActionSpec(
        "people.export",
        QT_TRANSLATE_NOOP("actions", "&Export people…"),
        PEOPLE,
        ("Ctrl+Shift+J",),
        icon="external-link",
    ),
)
