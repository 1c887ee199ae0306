# SPDX-License-Identifier: MIT
"""Why a quotation is what it is and whose it is, in the reader's language.

The core says it in English, in a closed set of phrases. Each is known here by its template, and told anew.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.text.people.reasons import ONE_SENTENCE, SAME_SENTENCE
from reader.text.quotations.reasons import JOINT

translate = QCoreApplication.translate

# As the core has it, and as it is shown.
PHRASES = (
    (
        "No closing mark: read to the end of its paragraph",
        QT_TRANSLATE_NOOP("SpeakerReasons", "No closing mark: read to the end of its paragraph"),
    ),
    (
        "Closed in a later paragraph, which opens again",
        QT_TRANSLATE_NOOP("SpeakerReasons", "Closed in a later paragraph, which opens again"),
    ),
    (
        "Closing mark lost before the verb of speech",
        QT_TRANSLATE_NOOP("SpeakerReasons", "Closing mark lost before the verb of speech"),
    ),
    (
        "Closing mark lost: the next mark opens again",
        QT_TRANSLATE_NOOP("SpeakerReasons", "Closing mark lost: the next mark opens again"),
    ),
    (
        "Closing mark lost in its sentence: where it stood is a guess",
        QT_TRANSLATE_NOOP("SpeakerReasons", "Closing mark lost in its sentence: where it stood is a guess"),
    ),
    (
        "Opening mark lost: read from the start of the sentences before it",
        QT_TRANSLATE_NOOP("SpeakerReasons", "Opening mark lost: read from the start of the sentences before it"),
    ),
    (
        "A dash at the start of its paragraph",
        QT_TRANSLATE_NOOP("SpeakerReasons", "A dash at the start of its paragraph"),
    ),
    (
        "A dash at the start of its paragraph, and no verb of speech",
        QT_TRANSLATE_NOOP("SpeakerReasons", "A dash at the start of its paragraph, and no verb of speech"),
    ),
    ("'{cue}' stands behind it", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” stands behind it")),
    (
        "'{cue}' stands behind it, before the speaker",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” stands behind it, before the speaker"),
    ),
    (
        "'{cue}' stands between two parts of one speech",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” stands between two parts of one speech"),
    ),
    ("a name is set under it", QT_TRANSLATE_NOOP("SpeakerReasons", "a name is set under it")),
    ("'{cue}' and a colon lead to it", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” and a colon lead to it")),
    ("'{cue}' and a comma lead to it", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” and a comma lead to it")),
    ("'{cue}' names the source", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” names the source")),
    (
        "'{cue}' tells whom the paper quotes",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” tells whom the paper quotes"),
    ),
    ("'{cue}' tells by whom", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” tells by whom")),
    (
        "'{cue}' goes with the speaker of its sentence",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” goes with the speaker of its sentence"),
    ),
    (
        "'{cue}' shares the speaker of the verb before it",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” shares the speaker of the verb before it"),
    ),
    ("'{cue}' belongs to the speaker", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” belongs to the speaker")),
    (
        "'{cue}' stands before it in its sentence",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” stands before it in its sentence"),
    ),
    (
        "'{cue}' takes it into the paper's sentence",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” takes it into the paper’s sentence"),
    ),
    (
        "'{cue}' stands at the end of its sentence",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” stands at the end of its sentence"),
    ),
    ("a name and a colon stand before it", QT_TRANSLATE_NOOP("SpeakerReasons", "a name and a colon stand before it")),
    (
        "a colon leads to it from the speaker",
        QT_TRANSLATE_NOOP("SpeakerReasons", "a colon leads to it from the speaker"),
    ),
    (
        "no verb of speech: taken for the words of whom its clause tells",
        QT_TRANSLATE_NOOP("SpeakerReasons", "no verb of speech: taken for the words of whom its clause tells"),
    ),
    (
        "it is asked of the speaker who answers: nobody is said to have asked it",
        QT_TRANSLATE_NOOP("SpeakerReasons", "it is asked of the speaker who answers: nobody is said to have asked it"),
    ),
    (
        "reported speech goes on from the sentence before",
        QT_TRANSLATE_NOOP("SpeakerReasons", "reported speech goes on from the sentence before"),
    ),
    ("it begins with the speaker's name", QT_TRANSLATE_NOOP("SpeakerReasons", "it begins with the speaker’s name")),
    (
        "the speaker of the transcript goes on",
        QT_TRANSLATE_NOOP("SpeakerReasons", "the speaker of the transcript goes on"),
    ),
    (
        "two speak in turn, question and answer: the speaker of two paragraphs before",
        QT_TRANSLATE_NOOP(
            "SpeakerReasons", "two speak in turn, question and answer: the speaker of two paragraphs before"
        ),
    ),
    ("one speech over several paragraphs", QT_TRANSLATE_NOOP("SpeakerReasons", "one speech over several paragraphs")),
    ("a name stands under it", QT_TRANSLATE_NOOP("SpeakerReasons", "a name stands under it")),
    (
        "'{cue}' stands in the sentence behind it",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” stands in the sentence behind it"),
    ),
    (
        "no verb of speech of its own: its paragraph's speaker goes on",
        QT_TRANSLATE_NOOP("SpeakerReasons", "no verb of speech of its own: its paragraph’s speaker goes on"),
    ),
    (
        "no verb of speech of its own: '{cue}' stands behind the next words in marks",
        QT_TRANSLATE_NOOP(
            "SpeakerReasons", "no verb of speech of its own: “{cue}” stands behind the next words in marks"
        ),
    ),
    (
        "one speech over several paragraphs: '{cue}' stands in the next",
        QT_TRANSLATE_NOOP("SpeakerReasons", "one speech over several paragraphs: “{cue}” stands in the next"),
    ),
    (
        "no verb of speech of its own: the speaker of the paragraph before goes on",
        QT_TRANSLATE_NOOP(
            "SpeakerReasons", "no verb of speech of its own: the speaker of the paragraph before goes on"
        ),
    ),
    (
        "a line with nothing but a name stands above it",
        QT_TRANSLATE_NOOP("SpeakerReasons", "a line with nothing but a name stands above it"),
    ),
    (
        "no verb of speech of its own: '{cue}' stands in the next paragraph",
        QT_TRANSLATE_NOOP("SpeakerReasons", "no verb of speech of its own: “{cue}” stands in the next paragraph"),
    ),
    ("no verb of speech rules it", QT_TRANSLATE_NOOP("SpeakerReasons", "no verb of speech rules it")),
    (
        "'{word}' stands before it: a term, not speech",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{word}” stands before it: a term, not speech"),
    ),
    (
        "'{word}' stands before it: a name or a term, not speech",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{word}” stands before it: a name or a term, not speech"),
    ),
    ("'{word}' stands before it: a title", QT_TRANSLATE_NOOP("SpeakerReasons", "“{word}” stands before it: a title")),
    (
        "'{word}' puts this name on something",
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{word}” puts this name on something"),
    ),
    (
        "capitals throughout and no sentence: a title",
        QT_TRANSLATE_NOOP("SpeakerReasons", "capitals throughout and no sentence: a title"),
    ),
    ("'{word}' stands before it: a name", QT_TRANSLATE_NOOP("SpeakerReasons", "“{word}” stands before it: a name")),
    ("no colon leads to it: a name", QT_TRANSLATE_NOOP("SpeakerReasons", "no colon leads to it: a name")),
    (
        "one or two words and no verb of speech near them: a term",
        QT_TRANSLATE_NOOP("SpeakerReasons", "one or two words and no verb of speech near them: a term"),
    ),
    (
        "a word set off before '{word}': a term",
        QT_TRANSLATE_NOOP("SpeakerReasons", "a word set off before “{word}”: a term"),
    ),
    ("a single word in marks: a term", QT_TRANSLATE_NOOP("SpeakerReasons", "a single word in marks: a term")),
    ("'{cue}' reports this without marks", QT_TRANSLATE_NOOP("SpeakerReasons", "“{cue}” reports this without marks")),
    ("{name} is named", QT_TRANSLATE_NOOP("SpeakerReasons", "{name} is named")),
    ('"{mention}" is {name}', QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}")),
    (
        '"{mention}" is {name}, the likeliest of several with that name',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, the likeliest of several with that name"),
    ),
    (
        '"{mention}" is {name}, named beside it',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, named beside it"),
    ),
    ("{names} are named together", QT_TRANSLATE_NOOP("SpeakerReasons", "{names} are named together")),
    (
        '"{mention}" is {name}, {choice} ({distance})',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, {choice} ({distance})"),
    ),
    (
        '"{mention}" is {name}, who has no name ({distance})',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, who has no name ({distance})"),
    ),
    (
        '"{mention}" may be {name} or {other}',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” may be {name} or {other}"),
    ),
    (
        '"{mention}" is {names}, named together before ({distance})',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {names}, named together before ({distance})"),
    ),
    (
        '"{mention}": nobody named before fits',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}”: nobody named before fits"),
    ),
    ('"{mention}" is no single person', QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is no single person")),
    (
        '"{mention}" is {name}, so described before',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, so described before"),
    ),
    (
        '"{mention}" is {name}, the only one so described',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, the only one so described"),
    ),
    ('"{mention}" has no name', QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” has no name")),
    (
        '"{mention}" is a firm, office or country',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is a firm, office or country"),
    ),
    (
        '"{mention}" is {name}, named before',
        QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” is {name}, named before"),
    ),
    ('"{mention}" leads to nobody named', QT_TRANSLATE_NOOP("SpeakerReasons", "“{mention}” leads to nobody named")),
)
CHOICES = (
    QT_TRANSLATE_NOOP("SpeakerReasons", "the only man named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the only woman named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the only one named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the last man named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the last woman named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the last one named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the man who spoke before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the woman who spoke before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the one who spoke before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the likeliest of the men named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the likeliest of the women named before"),
    QT_TRANSLATE_NOOP("SpeakerReasons", "the likeliest of those named before"),
)
_SAID_SO = "You said so"
_FIELD = re.compile(r"\{([a-z]+)\}")
_MOST_SAID_FIRST = sorted(PHRASES, key=lambda phrase: -len(_FIELD.sub("", phrase[0])))
"""A short template would take what a longer one says for a name."""

_BETWEEN_NAMES = re.compile(", | and ")  # as the core joins them
_COUNTED = re.compile(r"([0-9]{1,6}) sentences earlier")


class Distances(QObject):
    """Says how far away something stands, in the plural forms of the language spoken."""

    def words(self, distance: str) -> str:
        """Return one of the core's distances."""
        if distance == SAME_SENTENCE:
            return self.tr("same sentence")
        counted = _COUNTED.fullmatch(distance)
        if distance == ONE_SENTENCE or counted:
            return self.tr("%Ln sentence(s) earlier", "", int(counted[1]) if counted else 1)
        return distance


def speaker_reason_words(why: str) -> str:
    """Return a reason of the core in the reader's language. What isn't the core's own is left as it stands."""
    if why == _SAID_SO:
        return translate("SpeakerReasons", "You said so")
    told = [_told(phrase) for phrase in why.split(JOINT)] if why else []
    return "; ".join([told[0][:1].upper() + told[0][1:], *told[1:]]) if told else ""


def _told(phrase: str) -> str:
    for template, shown in _MOST_SAID_FIRST:
        match = _matcher(template).fullmatch(phrase)
        if match:
            values = {name: _value(name, text) for name, text in match.groupdict().items()}
            return translate("SpeakerReasons", shown).format(**values)
    return phrase


@lru_cache(maxsize=128)
def _matcher(template: str) -> re.Pattern[str]:
    """Return what finds a template's values; its first letter may be a capital, for a reason begins with one."""
    pieces = _FIELD.split(template)
    parts = [f"(?P<{piece}>.{{0,300}}?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)]
    first = pieces[0][:1]
    if first.isalpha():
        parts[0] = f"[{first.upper()}{first.lower()}]{re.escape(pieces[0][1:])}"
    return re.compile("".join(parts), re.DOTALL)


def _value(name: str, text: str) -> str:
    if name == "choice":
        return translate("SpeakerReasons", text) if text in CHOICES else text
    if name == "distance":
        return Distances().words(text)
    if name == "names":
        return QLocale().createSeparatedList(_BETWEEN_NAMES.split(text))
    return text
