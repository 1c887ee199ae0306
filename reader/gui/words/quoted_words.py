# SPDX-License-Identifier: MIT
"""A quotation of a list in words: where it stands, how sure its speaker is, and as a line for the clipboard."""

from PySide6.QtCore import QCoreApplication

from reader.gui.looks.utf16 import one_line
from reader.gui.words.date_words import certainty_words, published_words
from reader.gui.words.row_words import untitled_words
from reader.ingest.requoting import YOU_SAID_SO
from reader.library.quotation_values import QuotationLine
from reader.model.article import QuotationKind, SpeakerKind
from reader.model.date import Certainty, PublicationDate
from reader.model.person import SURE

translate = QCoreApplication.translate


def place_words(line: QuotationLine) -> str:
    """Return where a quotation stands: "The Port Courier · Council Rules Out Special Status"."""
    headline = one_line(line.headline).strip() or untitled_words()
    return " · ".join(part for part in (one_line(line.source), headline) if part)


def is_doubtful(line: QuotationLine) -> bool:
    """Tell whether it isn't sure that these are its speakers."""
    return bool(line.speakers) and line.confidence < SURE


def is_confirmed(line: QuotationLine) -> bool:
    """Tell whether the user said that these are its speakers."""
    return line.reason == YOU_SAID_SO


def perhaps_words() -> str:
    """Return the word for what isn't sure."""
    return translate("Quoted", "perhaps")


def confirmed_words() -> str:
    """Return what is said of a speaker of whom the user is sure."""
    return translate("Quoted", "confirmed by you")


def unnamed_words(description: str) -> str:
    """Return how somebody is called who has no name: "Unnamed: a western trade attaché"."""
    return translate("Entries", "Unnamed: {description}").format(description=description)


def speakers_words(line: QuotationLine) -> str:
    """Return who speaks: "Oren Halvard", "Unnamed: a western trade attaché", or ""."""
    names = ", ".join(one_line(speaker.name) for speaker in line.speakers)
    if line.speakers and line.speakers[0].kind is SpeakerKind.ANONYMOUS:
        return unnamed_words(names)
    return names


def who_words(line: QuotationLine) -> str:
    """Return the same, or what is said where nobody is known to speak."""
    if line.speakers:
        return speakers_words(line)
    nobody = {
        QuotationKind.SCARE: translate("Quoted", "held at a distance"),
        QuotationKind.TITLE: translate("Quoted", "a title"),
    }
    return nobody.get(line.kind, translate("Quoted", "nobody known"))


def standing_words(line: QuotationLine) -> str:
    """Return how sure it is who speaks: "perhaps", "confirmed by you", or that there are no marks; else ""."""
    if is_confirmed(line):
        return confirmed_words()
    if is_doubtful(line):
        return perhaps_words()
    return translate("Quoted", "in indirect speech") if line.kind is QuotationKind.INDIRECT else ""


def spoken_line(line: QuotationLine) -> str:
    """Return a quotation as a screen reader says it, where it is known who speaks."""
    parts = (published_words(line.date), one_line(line.text), place_words(line), standing_words(line))
    return ". ".join(part for part in parts if part)


def spoken_with_speaker(line: QuotationLine) -> str:
    """Return a quotation as a screen reader says it: who speaks, how sure that is, what, when and where."""
    who = f"{perhaps_words()} {who_words(line)}" if is_doubtful(line) else who_words(line)
    indirect = translate("Quoted", "in indirect speech") if line.kind is QuotationKind.INDIRECT else ""
    sure = confirmed_words() if is_confirmed(line) else ""
    parts = (who, indirect, one_line(line.text), published_words(line.date), place_words(line), sure)
    return ". ".join(part for part in parts if part)


def cited_line(line: QuotationLine) -> str:
    """Return a quotation with its speakers and where it stands, on one line for the clipboard."""
    speakers = ", ".join(one_line(speaker.name) for speaker in line.speakers)
    if speakers and is_doubtful(line):
        speakers = translate("Quoted", "perhaps {speakers}").format(speakers=speakers)
    words = one_line(line.text)
    quoted = words if line.kind is QuotationKind.INDIRECT else translate("Quoted", "“{words}”").format(words=words)
    headline = translate("Quoted", "“{words}”").format(words=one_line(line.headline).strip() or untitled_words())
    cited = ", ".join(part for part in (speakers, headline, one_line(line.source), _dated(line.date)) if part)
    return translate("Quoted", "{quotation} ({citation})").format(quotation=quoted, citation=cited)


def _dated(published: PublicationDate) -> str:
    """Return a date with how sure it is, where that isn't certain: "27 January 2003 [probable]"."""
    words = published_words(published)
    if published.certainty in {Certainty.CERTAIN, Certainty.UNDATED}:
        return words
    return translate("Quoted", "{date} [{certainty}]").format(date=words, certainty=certainty_words(published))
