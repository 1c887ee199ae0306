# SPDX-License-Identifier: MIT
"""How the styles and forms of citations are called."""

from PySide6.QtCore import QCoreApplication

from reader.cite.style import Style
from reader.gui.words.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES = {
    Style.CHICAGO: QT_TRANSLATE_NOOP("Styles", "Chicago, notes"),
    Style.CHICAGO_AUTHOR_DATE: QT_TRANSLATE_NOOP("Styles", "Chicago, author and date"),
    Style.MLA: "MLA",
    Style.APA: "APA",
    Style.BIBTEX: "BibTeX",
    Style.RIS: "RIS",
    Style.CSL_JSON: "CSL-JSON",
}


def style_name(style: Style) -> str:
    """Return the name of a style or form of ours."""
    return translate("Styles", _NAMES[style])
