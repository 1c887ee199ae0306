# SPDX-License-Identifier: MIT
"""How the room of a line is shared out: to its words first, then to date, speaker and source."""

from dataclasses import dataclass

PAD = 18  # pixels at either side
BETWEEN = 16  # columns
_LEAST = 420  # pixels of the words, before a column gives way
_WIDE = 1000  # pixels of a list with room for all
_BEFORE = 0.48  # of the words' room: what stands before the occurrence


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels; a column of no width isn't shown. Every occurrence begins at `match`."""

    date: tuple[int, int]
    words: tuple[int, int]
    speaker: tuple[int, int]
    source: tuple[int, int]
    match: int


def columns_of(width: int, scale: float = 1.0, *, sources: bool = True) -> Columns:
    """Share out so many pixels. The source gives way first, then the speaker, then the date.

    `scale` is how large text is against its usual size; without `sources` there are none to tell apart.
    """
    wide = width >= _WIDE * scale
    dates, speakers, papers = (round(scale * one) for one in ((132, 160, 150) if wide else (132, 118, 100)))
    room = width - 2 * PAD
    for gone in range(0 if sources else 1, 3):
        taken = [dates, *(0 if at > 2 - gone else one for at, one in ((1, speakers), (2, papers)))]
        words = room - sum(one + BETWEEN for one in taken if one)
        if words >= _LEAST:
            break
    else:
        taken, words = [0, 0, 0], room
    left = PAD + (taken[0] + BETWEEN if taken[0] else 0)
    speaker = left + words + BETWEEN
    source = speaker + (taken[1] + BETWEEN if taken[1] else 0)
    return Columns(
        date=(PAD, taken[0]),
        words=(left, words),
        speaker=(speaker, taken[1]),
        source=(source, taken[2]),
        match=left + round(words * _BEFORE),
    )
