# SPDX-License-Identifier: MIT
"""A cue: the verb or phrase that reports, and whose words it says these are."""

from enum import StrEnum
from typing import NamedTuple

from reader.text.grammar.phrase import Phrase
from reader.text.grammar.vocabulary import Form, Frame


class Construction(StrEnum):
    """How a cue is built with its subject."""

    PLAIN = "plain"  # NP said
    INVERTED = "inverted"  # said NP
    PARTICIPLE = "participle"  # adding
    SHARED = "shared"  # NP said ... and added
    QUOTED = "quoted"  # quoted NP as saying
    PASSIVE = "passive"  # was described by NP as
    ACCORDING = "according"  # according to NP
    CLAIM = "claim"  # NP's claim that
    NONE = "none"  # no verb of speech: a colon, a signature, the subject of the clause


class Cue(NamedTuple):
    """The item `at` of a sentence reports for `subject`, whose items are of the same sentence.

    `word` is the verb in lower case, "" where none stands there. `after`: the subject stands behind it. `borrowed`:
    the subject is that of another verb.
    """

    at: int
    word: str
    form: Form
    frame: Frame
    subject: Phrase
    construction: Construction
    after: bool = False
    borrowed: bool = False

    @property
    def first(self) -> int:
        """Where the clause of the cue begins, as far as it is its own."""
        return self.at if self.borrowed else min(self.at, self.subject.first)


def unspoken(at: int, subject: Phrase) -> Cue:
    """Make the cue of a subject without a verb of speech."""
    return Cue(at, "", Form.FINITE, Frame.HOLD, subject, Construction.NONE)
