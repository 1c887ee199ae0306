# SPDX-License-Identifier: MIT
"""What is said of a difference between an article's two texts: which rule made it, and of what."""

from PySide6.QtCore import QCoreApplication

from reader.gui.article.comparison import Difference
from reader.gui.article.repair_words import as_found, as_read, rule_words
from reader.gui.article.stretch import RepairedStretch
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.model.texts import EditKind

translate = QCoreApplication.translate

_CUTS = {  # by kind and rule
    (EditKind.FURNITURE, "stamp"): QT_TRANSLATE_NOOP("Differences", "Left out: a stamp of the page"),
    (EditKind.FURNITURE, "notice"): QT_TRANSLATE_NOOP("Differences", "Left out: a notice of the paper or its web site"),
    (EditKind.FURNITURE, "repeated"): QT_TRANSLATE_NOOP("Differences", "Left out: it stands on many pages here"),
    (EditKind.FURNITURE, "tail"): QT_TRANSLATE_NOOP("Differences", "Left out: what follows the article on its page"),
    (EditKind.FURNITURE, "furniture"): QT_TRANSLATE_NOOP("Differences", "Left out: of the page, not of the article"),
    (EditKind.FIELD, "headline"): QT_TRANSLATE_NOOP("Differences", "Taken for the headline"),
    (EditKind.FIELD, "byline"): QT_TRANSLATE_NOOP("Differences", "Taken for the byline"),
    (EditKind.FIELD, "credit"): QT_TRANSLATE_NOOP("Differences", "Taken for the credit line"),
    (EditKind.FIELD, "section"): QT_TRANSLATE_NOOP("Differences", "Taken for the section or page"),
    (EditKind.FIELD, "source"): QT_TRANSLATE_NOOP("Differences", "Taken for the name of the paper"),
    (EditKind.FIELD, "dateline"): QT_TRANSLATE_NOOP("Differences", "Taken for the dateline"),
    (EditKind.FIELD, "published"): QT_TRANSLATE_NOOP("Differences", "Taken for the date of publication"),
    (EditKind.FIELD, "date-line"): QT_TRANSLATE_NOOP("Differences", "Taken for the date of the issue"),
}
_OTHER_CUTS = {
    EditKind.FURNITURE: QT_TRANSLATE_NOOP("Differences", "Left out: it belongs to the page, not to the article"),
    EditKind.FIELD: QT_TRANSLATE_NOOP("Differences", "Shown above the text instead"),
}


def difference_words(difference: Difference) -> str:
    """Return one line: "Accent put back · as found: “attach?” · as read: “attaché”". An edit must have made it."""
    assert difference.kind is not None
    if difference.kind is EditKind.REPAIR:
        repair = RepairedStretch(0, 0, difference.found, difference.read, difference.rule, difference.applied)
        rule = rule_words(repair)
        return " · ".join((rule[:1].upper() + rule[1:], as_found(repair), as_read(repair)))
    rule = _CUTS.get((difference.kind, difference.rule)) or _OTHER_CUTS[difference.kind]
    return (
        f"{translate('Differences', rule)} · “{difference.found}”"
        if difference.found
        else translate("Differences", rule)
    )
