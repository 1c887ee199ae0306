# SPDX-License-Identifier: MIT
"""What an action of the window is, and the menus in which it can stand. Words are translated where they are shown."""

from dataclasses import dataclass

from reader.gui.words.marking import QT_TRANSLATE_NOOP

ARCHIVE = QT_TRANSLATE_NOOP("actions", "&Archive")
EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("actions", "&View")
ARTICLE = QT_TRANSLATE_NOOP("actions", "A&rticle")
PEOPLE = QT_TRANSLATE_NOOP("actions", "&People")
OCCURRENCE = QT_TRANSLATE_NOOP("actions", "&Occurrences")
QUOTATION = QT_TRANSLATE_NOOP("actions", "&Quotation")
OWN = QT_TRANSLATE_NOOP("actions", "&My work")
SEARCH = QT_TRANSLATE_NOOP("actions", "&Search")
HELP = QT_TRANSLATE_NOOP("actions", "&Help")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `text` and `menu` are English, to be translated in the context "actions".

    `group`: of the checkable ones that bear the same, one is checked. `checkable`: on or off by itself.
    `needs_article`: only with an article on the screen, `needs_person`: only with a person's card, `needs_quotation`:
    only with an article or in a list of quotations. `icon` is a name in `resources/icons/`. `parts`: a line is drawn
    above it in its menu.
    """

    id: str
    text: str
    menu: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""
    needs_article: bool = False
    needs_person: bool = False
    needs_quotation: bool = False
    checkable: bool = False
    icon: str = ""
    parts: bool = False
