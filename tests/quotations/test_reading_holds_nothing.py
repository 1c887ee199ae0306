# SPDX-License-Identifier: MIT
"""What was made to read a text goes at once, so that nobody must look for it: that took a sixth of the time."""

import gc

from reader.text.quotations.read import read_speech

_TEXT = (
    "Harbour minister Ann Miller met John Cole of Acme on Monday.\n"
    "“The quay is old,” Miller said. “It must be built anew,” she added. Cole and Bell disagreed.\n"
    "MILLER AND COLE MEET AGAIN TODAY IN DAYTON\n"
    "“We shall see.”\n"
    "An old man in the queue said that he had waited for years. “Too long,” he said."
)


def test_reading_leaves_no_rings_of_objects() -> None:
    read_speech(_TEXT, "en")  # what a language needs is made at first use, and stays
    gc.collect()
    gc.disable()
    try:
        speech = read_speech(_TEXT, "en")
        left = gc.collect()
    finally:
        gc.enable()
    assert speech.people
    assert len(speech.quotations) > 3
    assert left == 0
