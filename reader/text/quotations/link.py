# SPDX-License-Identifier: MIT
"""By what a passage without a cue of its own hangs on another's."""

from enum import StrEnum


class Link(StrEnum):
    """How the speaker came over from elsewhere."""

    SUBJUNCTIVE = "subjunctive"
    TRANSCRIPT = "transcript"
    TRANSCRIPT_GOES_ON = "transcript goes on"
    CHAIN = "chain"
    IN_TURN = "in turn"
    SIGNED_BELOW = "signed below"
    SENTENCE_BEHIND = "sentence behind"
    SAME_PARAGRAPH = "same paragraph"
    CUE_BEHIND = "cue behind"
    CHAIN_CUE_BEHIND = "chain, cue behind"
    PARAGRAPH_BEFORE = "paragraph before"
    HEADING = "heading"
    PARAGRAPH_BEHIND = "paragraph behind"
