# SPDX-License-Identifier: MIT
"""Who speaks in a quotation of an article, how sure that is and why, in words."""

from PySide6.QtCore import QCoreApplication

from reader.gui.article.stretch import QuotedStretch
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.quoted_words import own_words, perhaps_words, unnamed_words
from reader.gui.words.speaker_reasons import speaker_reason_words
from reader.model.article import QuotationKind, SpeakerKind

translate = QCoreApplication.translate

_KINDS = {
    QuotationKind.DIRECT: QT_TRANSLATE_NOOP("Entries", "Speech"),
    QuotationKind.MIXED: QT_TRANSLATE_NOOP("Entries", "Words within a sentence"),
    QuotationKind.SCARE: QT_TRANSLATE_NOOP("Entries", "Words held at a distance"),
    QuotationKind.TITLE: QT_TRANSLATE_NOOP("Entries", "Title"),
    QuotationKind.INDIRECT: QT_TRANSLATE_NOOP("Entries", "Reported without marks"),
}


def kind_words(kind: QuotationKind) -> str:
    """Return what a quotation is."""
    return translate("Entries", _KINDS[kind])


def speaker_words(quotation: QuotedStretch) -> str:
    """Return who speaks: a name, "Unnamed: a western trade attaché", or ""."""
    if quotation.speaker and quotation.speaker_kind is SpeakerKind.ANONYMOUS:
        return unnamed_words(quotation.speaker)
    return quotation.speaker


def told_speaker(quotation: QuotedStretch) -> str:
    """Return the same as it is said in one go: "perhaps Sergia Baltano", with the kind where it is no speech."""
    who = speaker_words(quotation)
    if who and quotation.doubtful:
        who = f"{perhaps_words()} {who}"
    spoken = quotation.hue is not None
    return " · ".join(filter(None, [who, "" if spoken and who else kind_words(quotation.kind)]))


def reason_words(quotation: QuotedStretch) -> str:
    """Return why these are the speakers, or why it is no speech."""
    return own_words(quotation.reason) or speaker_reason_words(quotation.reason)


def speaker_tip(quotation: QuotedStretch) -> str:
    """Return all of it, a line each. The first line is ours: Qt judges by it that this is no markup."""
    head = translate("Entries", "Speaks here:") if quotation.speaker else kind_words(quotation.kind)
    manner = quotation.manner if quotation.speaker else ""
    lines = (told_speaker(quotation) if quotation.speaker else "", manner, reason_words(quotation))
    return "\n".join([head, *filter(None, lines)])
