# SPDX-License-Identifier: MIT
"""The search for what was sought near another word, as it would be typed."""

from reader.gui.search.offer import quoted
from reader.gui.search.typed_part import typed_alone, whole_part
from reader.model.query import Near, Phrase, Prefix, Query, Regex, WordLeaf, sought


def near_query(text: str, query: Query, word: str, distance: int) -> str:
    """Return what finds `word` at most so many words from what `text` seeks; `query` is how that was understood.

    What else was typed, such as a date, stays. An expression can't stand near anything: there the word must be in the
    same article. Ends in a blank, so that the last word is whole.
    """
    found = sought(query)
    if len(found) == 1 and _can_be_near(found[0]):
        place = whole_part(text, found[0].span)
        return f"{text[: place.start]}{_near(text, found[0], word, distance)}{text[place.end :].rstrip()} "
    if len(found) > 1 and all(map(_can_be_near, found)):
        return " OR ".join(f"({_near(text, leaf, word, distance)})" for leaf in dict.fromkeys(found)) + " "
    return f"{text.rstrip()} {quoted(word)} "


def _can_be_near(leaf: WordLeaf) -> bool:
    return not isinstance(leaf, Regex) and not (isinstance(leaf, Near) and leaf.ordered)


def _near(text: str, leaf: WordLeaf, word: str, distance: int) -> str:
    typed = typed_alone(text, leaf)
    if isinstance(leaf, Prefix) and not typed.endswith("*"):
        typed += "*"  # it was one because it was still being typed
    elif isinstance(leaf, Phrase) and leaf.open_end and not typed.endswith(('"', "”")):
        typed += '"'
    return f"{typed} NEAR/{leaf.distance if isinstance(leaf, Near) else distance} {quoted(word)}"
