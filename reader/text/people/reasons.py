# SPDX-License-Identifier: MIT
"""Why words beside a reporting verb mean this speaker: a closed set of templates that a window can translate.

A reason is one of the templates, its fields filled in: `choice` with words of `ONLY`, `LAST`, `SPEAKING` or
`LIKELIEST`, `distance` with one of `SAME_SENTENCE`, `ONE_SENTENCE` and `SENTENCES`.
"""

NAMED = "{name} is named"
SHORT_NAME = '"{mention}" is {name}'
SHARED_NAME = '"{mention}" is {name}, the likeliest of several with that name'
BESIDE = '"{mention}" is {name}, named beside it'
TOGETHER = "{names} are named together"
PRONOUN = '"{mention}" is {name}, {choice} ({distance})'
STRANGER = '"{mention}" is {name}, who has no name ({distance})'
TWO_FIT = '"{mention}" may be {name} or {other}'
PAIR = '"{mention}" is {names}, named together before ({distance})'
NOBODY_FITS = '"{mention}": nobody named before fits'
NO_PERSON = '"{mention}" is no single person'
ROLE = '"{mention}" is {name}, so described before'
ONLY_ROLE = '"{mention}" is {name}, the only one so described'
UNNAMED = '"{mention}" has no name'
INSTITUTION = '"{mention}" is a firm, office or country'
NAMED_BODY = '"{mention}" is {name}, named before'
RELATIVE = '"{mention}" leads to nobody named'

ONLY, LAST, SPEAKING, LIKELIEST = (
    {"m": "the only man named before", "f": "the only woman named before", "": "the only one named before"},
    {"m": "the last man named before", "f": "the last woman named before", "": "the last one named before"},
    {"m": "the man who spoke before", "f": "the woman who spoke before", "": "the one who spoke before"},
    {
        "m": "the likeliest of the men named before",
        "f": "the likeliest of the women named before",
        "": "the likeliest of those named before",
    },
)

SAME_SENTENCE, ONE_SENTENCE, SENTENCES = "same sentence", "one sentence earlier", "{count} sentences earlier"


def distance_words(sentences: int) -> str:
    """Say how many sentences lie between two places."""
    if sentences < 2:
        return ONE_SENTENCE if sentences else SAME_SENTENCE
    return SENTENCES.format(count=sentences)
