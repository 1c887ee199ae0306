# SPDX-License-Identifier: MIT
"""The patterns by which a cue rules a passage of its sentence, as rows of data, in falling order of trust."""

from dataclasses import dataclass
from enum import StrEnum

from reader.text.grammar.cue import Construction, Cue
from reader.text.grammar.vocabulary import Frame


class Pattern(StrEnum):
    """The name of a pattern, which is the reason that a reader is given."""

    AFTER = "after"  # "...," NP said
    INVERTED = "inverted"  # "...," said NP
    MIDDLE = "middle"  # "...," he said, "..."
    SIGNATURE = "signature"  # "..." - NP
    COLON = "colon"  # NP said: "..."
    COMMA = "comma"  # NP said, "..."
    ACCORDING = "according"  # according to NP
    QUOTED = "quoted"  # quoted NP as saying
    PASSIVE = "passive"  # described by NP as
    PARTICIPLE = "participle"  # ..., adding "..."
    SHARED = "shared"  # NP said ... and added
    CLAIM = "claim"  # NP's claim that
    BEFORE = "before"  # NP said it was "..."
    CALLING = "calling"  # NP attacked the "..."
    END = "end"  # ... "...", experts warn
    LABEL = "label"  # NP: "..."
    BEFORE_COLON = "before colon"  # NP smiled: "..."
    SUBJECT = "subject"  # NP won the "..."
    QUESTION = "question"  # Asked if "...", NP said: nobody's words


class Place(StrEnum):
    """Where a cue stands, seen from the passage."""

    BEHIND = "behind"  # its clause follows at once
    AT_COLON = "at colon"  # before it, and a colon leads to the marks
    AT_COMMA = "at comma"
    TOUCHING = "touching"  # right before it
    BEFORE = "before"  # further to the front
    REST = "rest"  # behind it, as the sentence's last clause
    FAR = "far"  # behind it, anywhere


@dataclass(frozen=True, slots=True)
class Row:
    """A pattern: the cues that may stand at a place, and how far to trust the attribution."""

    name: Pattern
    place: Place
    frames: frozenset[Frame]
    trust: float
    constructions: frozenset[Construction] = frozenset(Construction)
    after: bool | None = None  # whether the subject must stand behind the verb


_SAY, _ANY = frozenset({Frame.SAY}), frozenset(Frame)
_TAKE = _ANY - _SAY


def _only(*constructions: Construction) -> frozenset[Construction]:
    return frozenset(constructions)


_OF_SOURCE = _only(Construction.ACCORDING)
_INVERTED = _only(Construction.INVERTED)
_PLAIN = _only(Construction.PLAIN, Construction.INVERTED)

ROWS = (
    Row(Pattern.ACCORDING, Place.BEHIND, _SAY, 0.9, _OF_SOURCE),
    Row(Pattern.INVERTED, Place.BEHIND, _SAY, 0.95, _INVERTED, after=True),
    Row(Pattern.AFTER, Place.BEHIND, _ANY, 0.95, frozenset(Construction) - _OF_SOURCE, after=False),
    *(Row(Pattern.ACCORDING, place, _SAY, 0.88, _OF_SOURCE)
      for place in (Place.AT_COLON, Place.AT_COMMA, Place.TOUCHING, Place.BEFORE)),
    Row(Pattern.COLON, Place.AT_COLON, _SAY, 0.92),
    Row(Pattern.COMMA, Place.AT_COMMA, _SAY, 0.92),
    *(Row(name, place, frames, trust, _only(construction))
      for place, frames, trust in ((Place.TOUCHING, _SAY, 0.9), (Place.BEFORE, _SAY, 0.78), (Place.BEFORE, _TAKE, 0.72))
      for name, construction in (
          (Pattern.QUOTED, Construction.QUOTED), (Pattern.PASSIVE, Construction.PASSIVE),
          (Pattern.PARTICIPLE, Construction.PARTICIPLE), (Pattern.SHARED, Construction.SHARED),
          (Pattern.CLAIM, Construction.CLAIM))),
    Row(Pattern.BEFORE, Place.TOUCHING, _SAY, 0.9, _PLAIN),
    Row(Pattern.BEFORE, Place.BEFORE, _SAY, 0.79, _PLAIN),
    Row(Pattern.CALLING, Place.BEFORE, _TAKE, 0.75, _PLAIN),
    *(Row(Pattern.ACCORDING, place, _SAY, 0.8, _OF_SOURCE) for place in (Place.REST, Place.FAR)),
    Row(Pattern.END, Place.REST, _SAY, 0.8),
    Row(Pattern.END, Place.FAR, _SAY, 0.5),
)  # fmt: skip

WITHOUT_VERB = {
    Pattern.MIDDLE: 0.93,
    Pattern.SIGNATURE: 0.9,
    Pattern.LABEL: 0.8,
    Pattern.BEFORE_COLON: 0.75,
    Pattern.SUBJECT: 0.55,
}
"""How far to trust the patterns that need no verb of speech of their own."""


def row_for(place: Place, cue: Cue) -> Row | None:
    """Return the first pattern by which a cue at a place rules a passage."""
    for row in ROWS:
        fits = row.place is place and cue.frame in row.frames and cue.construction in row.constructions
        if fits and row.after in {None, cue.after}:
            return row
    return None
