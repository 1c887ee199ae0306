# SPDX-License-Identifier: MIT
"""The words in which a reader is told why a passage is what it is: a closed set, so that they can be translated.

A reason is made of such phrases, joined by `; `: first what the marks say, then what kind it is or how its cue stands,
then who the words beside the cue are. `{cue}` is the reporting verb, `{word}` a word of the text.
"""

from reader.text.grammar.patterns import Pattern
from reader.text.quotations.link import Link
from reader.text.quotations.scan import Repair

JOINT = "; "

OF_MARKS = {
    Repair.NONE: "",
    Repair.UNCLOSED: "No closing mark: read to the end of its paragraph",
    Repair.CHAIN: "Closed in a later paragraph, which opens again",
    Repair.CUT: "Closing mark lost before the verb of speech",
    Repair.REOPENED: "Closing mark lost: the next mark opens again",
    Repair.GUESSED: "Closing mark lost in its sentence: where it stood is a guess",
    Repair.OPENER: "Opening mark lost: read from the start of the sentences before it",
    Repair.DASH: "A dash at the start of its paragraph",
    Repair.DASH_ALONE: "A dash at the start of its paragraph, and no verb of speech",
}

OF_PATTERN = {
    Pattern.AFTER: "'{cue}' stands behind it",
    Pattern.INVERTED: "'{cue}' stands behind it, before the speaker",
    Pattern.MIDDLE: "'{cue}' stands between two parts of one speech",
    Pattern.SIGNATURE: "a name is set under it",
    Pattern.COLON: "'{cue}' and a colon lead to it",
    Pattern.COMMA: "'{cue}' and a comma lead to it",
    Pattern.ACCORDING: "'{cue}' names the source",
    Pattern.QUOTED: "'{cue}' tells whom the paper quotes",
    Pattern.PASSIVE: "'{cue}' tells by whom",
    Pattern.PARTICIPLE: "'{cue}' goes with the speaker of its sentence",
    Pattern.SHARED: "'{cue}' shares the speaker of the verb before it",
    Pattern.CLAIM: "'{cue}' belongs to the speaker",
    Pattern.BEFORE: "'{cue}' stands before it in its sentence",
    Pattern.CALLING: "'{cue}' takes it into the paper's sentence",
    Pattern.END: "'{cue}' stands at the end of its sentence",
    Pattern.LABEL: "a name and a colon stand before it",
    Pattern.BEFORE_COLON: "a colon leads to it from the speaker",
    Pattern.SUBJECT: "no verb of speech: taken for the words of whom its clause tells",
    Pattern.QUESTION: "it is asked of the speaker who answers: nobody is said to have asked it",
}

OF_LINK = {
    Link.SUBJUNCTIVE: "reported speech goes on from the sentence before",
    Link.TRANSCRIPT: "it begins with the speaker's name",
    Link.TRANSCRIPT_GOES_ON: "the speaker of the transcript goes on",
    Link.IN_TURN: "two speak in turn, question and answer: the speaker of two paragraphs before",
    Link.CHAIN: "one speech over several paragraphs",
    Link.SIGNED_BELOW: "a name stands under it",
    Link.SENTENCE_BEHIND: "'{cue}' stands in the sentence behind it",
    Link.SAME_PARAGRAPH: "no verb of speech of its own: its paragraph's speaker goes on",
    Link.CUE_BEHIND: "no verb of speech of its own: '{cue}' stands behind the next words in marks",
    Link.CHAIN_CUE_BEHIND: "one speech over several paragraphs: '{cue}' stands in the next",
    Link.PARAGRAPH_BEFORE: "no verb of speech of its own: the speaker of the paragraph before goes on",
    Link.HEADING: "a line with nothing but a name stands above it",
    Link.PARAGRAPH_BEHIND: "no verb of speech of its own: '{cue}' stands in the next paragraph",
}

NO_CUE = "no verb of speech rules it"
SO_CALLED = "'{word}' stands before it: a term, not speech"
NAMED = "'{word}' stands before it: a name or a term, not speech"
WORK = "'{word}' stands before it: a title"
GIVEN = "'{word}' puts this name on something"
CAPITALS = "capitals throughout and no sentence: a title"
NAME_BEHIND = "'{word}' stands before it: a name"
NO_COLON = "no colon leads to it: a name"
FEW_WORDS = "one or two words and no verb of speech near them: a term"
SET_OFF = "a word set off before '{word}': a term"
SINGLE_WORD = "a single word in marks: a term"
INDIRECT = "'{cue}' reports this without marks"


def joined(*phrases: str) -> str:
    """Join those phrases that say something; the first letter is a capital."""
    whole = JOINT.join(phrase for phrase in phrases if phrase)
    return whole[:1].upper() + whole[1:]
