# SPDX-License-Identifier: MIT
"""What is said of damage in a text: what was done, how it was found, how it is read."""

from PySide6.QtCore import QCoreApplication

from reader.gui.article.stretch import RepairedStretch
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.quoted_words import in_marks

translate = QCoreApplication.translate

_CLOSED = QT_TRANSLATE_NOOP("Repairs", "mark closed here"), QT_TRANSLATE_NOOP("Repairs", "mark not closed?")
_UNSEEN = QT_TRANSLATE_NOOP("Repairs", "unseen sign taken out"), QT_TRANSLATE_NOOP("Repairs", "unseen sign?")
_LETTERS = QT_TRANSLATE_NOOP("Repairs", "letters put right"), QT_TRANSLATE_NOOP("Repairs", "wrong letters?")
_RULES = {  # by what made the edit: what was done, and what is only supposed
    "lost-accent": (QT_TRANSLATE_NOOP("Repairs", "accent put back"), QT_TRANSLATE_NOOP("Repairs", "accent lost?")),
    "lost-quote": (QT_TRANSLATE_NOOP("Repairs", "mark put back"), QT_TRANSLATE_NOOP("Repairs", "mark lost?")),
    "doubled-apostrophe": (
        QT_TRANSLATE_NOOP("Repairs", "apostrophe put right"),
        QT_TRANSLATE_NOOP("Repairs", "apostrophe doubled?"),
    ),
    "opener lost": (QT_TRANSLATE_NOOP("Repairs", "mark opened here"), QT_TRANSLATE_NOOP("Repairs", "mark not opened?")),
    "unclosed": _CLOSED,
    "reopened": _CLOSED,
    "reopened in a sentence": _CLOSED,
    "cut before a cue": _CLOSED,
    "mojibake": _LETTERS,
    "entity": _LETTERS,
    "control-character": _LETTERS,
    "misread": _LETTERS,
    "ligature": _LETTERS,
    "hyphenation": (QT_TRANSLATE_NOOP("Repairs", "torn word joined"), QT_TRANSLATE_NOOP("Repairs", "torn word?")),
    "unreadable": (QT_TRANSLATE_NOOP("Repairs", "sign lost here"), QT_TRANSLATE_NOOP("Repairs", "sign lost here")),
    "soft-hyphen": _UNSEEN,
    "zero-width": _UNSEEN,
    "byte-order-mark": _UNSEEN,
}
_OTHER = QT_TRANSLATE_NOOP("Repairs", "put right here"), QT_TRANSLATE_NOOP("Repairs", "perhaps damaged")


def rule_words(repair: RepairedStretch) -> str:
    """Return what was done, or is only supposed: "mark closed here", "accent lost?"."""
    done, supposed = _RULES.get(repair.rule, _OTHER)
    return translate("Repairs", done if repair.applied else supposed)


def as_found(repair: RepairedStretch) -> str:
    """Return how it was found: "as found: attach?"."""
    return translate("Repairs", "as found: {words}").format(words=_words(repair.found))


def as_read(repair: RepairedStretch) -> str:
    """Return how it is read, or might be: "as read: attaché"."""
    if repair.applied or repair.read == repair.found:
        return translate("Repairs", "as read: {words}").format(words=_words(repair.read))
    return translate("Repairs", "perhaps: {words}").format(words=_words(repair.read))


def in_short(repair: RepairedStretch) -> str:
    """Return a repair in one go: "attach? read as attaché"."""
    if not repair.found.strip() or not repair.read.strip():
        return rule_words(repair)
    if repair.applied:
        return translate("Repairs", "{found} read as {read}").format(found=repair.found, read=repair.read)
    return translate("Repairs", "{found}, perhaps {read}").format(found=repair.found, read=repair.read)


def repair_tip(repair: RepairedStretch) -> str:
    """Return what is said of a repair in full. The first line is ours: Qt judges by it that this is no markup."""
    head = rule_words(repair)
    return "\n".join((head[0].upper() + head[1:], as_found(repair), as_read(repair)))


def _words(words: str) -> str:
    if not words.strip():
        return translate("Repairs", "none")
    return in_marks(words) if any(letter.isalnum() for letter in words) else words
