# SPDX-License-Identifier: MIT
"""A quotation of a list in words: where it stands, how sure its speaker is, and as it is cited."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.gui.looks.utf16 import one_line
from reader.gui.words.date_words import dated_words
from reader.gui.words.row_words import untitled_words
from reader.ingest.requoting import YOU_CONFIRMED, YOU_SAID_SO
from reader.library.quotation_values import QuotationLine
from reader.model.article import QuotationKind, SpeakerKind
from reader.model.person import SURE

translate = QCoreApplication.translate

_INNER = re.compile(r'“([^“”"]+)”|(?<![^\s(—–-])"([^"“”]+)"(?!\w)')  # pairs only: 8" is a length


def place_words(line: QuotationLine) -> str:
    """Return where a quotation stands: "The Port Courier · Council Rules Out Special Status"."""
    headline = one_line(line.headline).strip() or untitled_words()
    return " · ".join(part for part in (one_line(line.source), headline) if part)


def is_doubtful(line: QuotationLine) -> bool:
    """Tell whether it isn't sure that these are its speakers."""
    return bool(line.speakers) and line.confidence < SURE


def is_own_word(line: QuotationLine) -> bool:
    """Tell whether the user said that these are its speakers."""
    return bool(own_words(line.reason))


def perhaps_words() -> str:
    """Return the word for what isn't sure."""
    return translate("Quoted", "perhaps")


def own_words(reason: str) -> str:
    """Return "confirmed by you" or "set by you" where that is the reason for a speaker, else ""."""
    own = {YOU_CONFIRMED: translate("Quoted", "confirmed by you"), YOU_SAID_SO: translate("Quoted", "set by you")}
    return own.get(reason, "")


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
    if is_own_word(line):
        return own_words(line.reason)
    if is_doubtful(line):
        return perhaps_words()
    return translate("Quoted", "in indirect speech") if line.kind is QuotationKind.INDIRECT else ""


def spoken_line(line: QuotationLine) -> str:
    """Return a quotation as a screen reader says it, where it is known who speaks."""
    parts = (dated_words(line.date), one_line(line.text), place_words(line), standing_words(line))
    return ". ".join(part for part in parts if part)


def spoken_with_speaker(line: QuotationLine) -> str:
    """Return a quotation as a screen reader says it: who speaks, how sure that is, what, when and where."""
    who = f"{perhaps_words()} {who_words(line)}" if is_doubtful(line) else who_words(line)
    indirect = translate("Quoted", "in indirect speech") if line.kind is QuotationKind.INDIRECT else ""
    said = one_line(line.text), dated_words(line.date), place_words(line), own_words(line.reason)
    parts = (who, indirect, *said)
    return ". ".join(part for part in parts if part)


def clipboard_line(line: QuotationLine) -> str:
    """Return date, source, speaker, words and headline, parted by tabs: a table to whom that is useful."""
    who = f"{perhaps_words()} {who_words(line)}" if is_doubtful(line) else who_words(line)
    parts = (dated_words(line.date), line.source, who, line.text, line.headline)
    return "\t".join(one_line(part).strip() for part in parts)


def said_words(text: str, speakers: Sequence[str], *, sure: bool = True, marked: bool = True) -> str:
    """Return words as they stand before a citation: "“We agree” (perhaps Oren Halvard)."; `marked`: between marks.

    A comma at their end is the reporter's and is left out; pairs of marks within them become single ones, as the
    Chicago Manual of Style has it, where the window's language has the same around them.
    """
    words = one_line(text).strip()
    quoted = _marked(words) if marked else words
    names = ", ".join(map(one_line, speakers))
    if not names:
        return quoted
    if not sure:
        names = translate("Quoted", "perhaps {speakers}").format(speakers=names)
    return translate("Quoted", "{quotation} ({speakers}).").format(quotation=quoted, speakers=names)


def in_marks(words: str) -> str:
    """Return words between the marks of the window's language."""
    return translate("Quoted", "“{words}”").format(words=words)


def _marked(words: str) -> str:
    inner = words.removesuffix(",")
    if in_marks("").startswith("“"):
        inner = _INNER.sub(lambda found: f"‘{found[1] or found[2]}’", inner)
    return in_marks(inner)
