# SPDX-License-Identifier: MIT
"""How well the characters beyond ASCII stand in a text: the judge between encodings that could all be right."""

from reader.text.late import late

_LIMIT = 65_536
_AMONG_FRAMES = 0.9
_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0370-\u03ff\u0400-\u052f"
# A small letter stands beside a letter, hardly ever between two more such letters.
_SMALL = "[ß-öø-ÿœšžāăąćčďđēęěğįłńňōőřśşťūůűźż]"
_BEYOND = late(r"[^\x00-\x7f]")
_WELL_PLACED = late(
    r"(?<![^\s(\[—–\-\"'])[“„«‘](?=[\w.…“‘'\xa0 ])"  # an opening mark
    r"|(?<=[\w.,;:!?…%)”’\xa0 ])[”“»’](?![^\W_])"  # a closing one; German closes with “
    rf"|(?<=[{_LETTER}])’(?=[{_LETTER}\d])"  # an apostrophe
    r"|(?<=[\s\w.,”’»\"'])[—–](?=[\s\w“‘«\"'])"
    r"|[£€](?=\d)|(?<=\d)[€°½¼¾]|(?<=\d )€|[…•§©®№\xa0\xad]"
    rf"|(?<![{_LETTER}])[À-ÖØ-ÞĀ-ž](?=[a-zß-öø-ÿ])"  # a capital begins a word
    r"|(?<![a-z])[À-ÖØ-Þ](?=[A-Z])|(?<=[A-Z])[À-ÖØ-Þ](?![^\W_])"  # a word in capitals
    r"|(?<![^\W\d_])[\u0400-\u042f\u0391-\u03a9](?=[\u0430-\u045f\u03ac-\u03ce])"
    rf"|(?<![a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ])(?:(?<![À-ÿ\d]){_SMALL}(?=[a-zß-öø-ž])|(?<=[A-Za-zÀ-ž]){_SMALL}(?![À-ÿ\d]))"
    r"(?![A-ZÀ-ÖØ-Þ\u0391-\u052f])|(?<!\S)[àâéèìòóáí](?=\s)"
    r"|(?<![A-Za-z])(?<![а-я][А-Я])[ά-ώ\u0430-\u045f](?![A-ZА-Яa-z])"  # scripts don't mix in a word
)


_FRAME = late("(?<![\u2500-\u259f])[\u2500-\u259f](?![\u2500-\u259f])")  # alone it is no part of a table


def plausibility(text: str) -> float:
    """Return 0 to 1: the share of characters beyond ASCII that stand where writers put them; 1 if there are none.

    A piece of a frame that stands alone speaks against the whole.
    """
    sample = text[:_LIMIT]
    beyond = len(_BEYOND.findall(sample))
    share = len(_WELL_PLACED.findall(sample)) / beyond if beyond else 1.0
    return share * _AMONG_FRAMES if _FRAME.search(sample) else share
