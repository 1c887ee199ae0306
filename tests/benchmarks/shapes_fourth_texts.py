# SPDX-License-Identifier: MIT
"""Plain texts of the fourth draw: folders with a habit of their own, boxes of odd clippings, and what is no article."""

import textwrap

from shapes_fourth_stories import Form, Newsroom, forms, known, labelled
from shapes_labelled import LabelledSet


def _wrapped(text: str, width: int) -> str:
    return "\n".join(
        textwrap.fill(one, width, break_on_hyphens=False) if len(one) > width + 20 else one for one in text.split("\n")
    )


def _habit(made: LabelledSet, desk: Newsroom, form: Form) -> None:
    for at, day in enumerate(form.days, start=1):
        story = desk.story(form.language, day, int(form.option("p", "3")), signed="{by}" in form.text)
        filled = known(form, story, at)
        text, told = labelled(form.text.format(**filled), form, filled)
        width = int(form.option("wrap", "0"))
        laid = (_wrapped(text, width) if width else text) + "\n"
        made.put(form.path.format(**filled), laid.encode(form.option("enc", "utf-8")), [told])


def folders(made: LabelledSet) -> None:
    """Folders in which every file says its day in the same way, or none does."""
    desk = Newsroom(7_411)
    for form in forms("folders.txt"):
        _habit(made, desk, form)


def clippings(made: LabelledSet) -> None:
    """Boxes in which no file is like another."""
    desk = Newsroom(7_412)
    for form in forms("clippings.txt"):
        _habit(made, desk, form)


def strays(made: LabelledSet) -> None:
    """More of the same, from downloads, listeners, cameras and estates."""
    desk = Newsroom(7_413)
    for form in forms("strays.txt"):
        _habit(made, desk, form)


def beside(made: LabelledSet) -> None:
    """What lies at an archive's top or beside a system's files, and is no article."""
    made.put("README.txt", "Gathered by the Wexcombe Reading Room from the estate of O. Quarles, 2004.\n")
    made.put("microfilm/reel 14/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200))
    made.put("box 7/desktop.ini", "[.ShellClassInfo]\r\nIconIndex=4\r\n")


SECTIONS = (folders, clippings, strays, beside)
