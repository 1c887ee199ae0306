# SPDX-License-Identifier: MIT
"""Word processors' files and PDF of the fourth draw: what societies, donors and desks typed up or printed."""

import textwrap
from pathlib import PurePosixPath

from shapes_fourth_stories import Newsroom, forms, known, labelled
from shapes_labelled import LabelledSet
from shapes_third_documents import Placed, docx, odt, pdf, rtf


def _printed(lines: list[str]) -> bytes:
    """Return a PDF of one column and as many pages as are needed."""
    pages: list[list[Placed]] = [[]]
    bottom = 790.0
    for number, line in enumerate(lines):
        size = 18.0 if len(line) < 80 and number < 2 else 10.0
        for one in textwrap.wrap(line, 50 if size > 10 else 88, break_on_hyphens=False):
            if bottom < 60:
                pages.append([])
                bottom = 790.0
            pages[-1].append((50.0, bottom, size, one))
            bottom -= size * 1.3
        bottom -= 8
    return pdf(pages)


def papers(made: LabelledSet) -> None:
    """Folders of documents; the name's ending says which."""
    desk = Newsroom(7_421)
    for form in forms("papers.txt"):
        for at, day in enumerate(form.days, start=1):
            story = desk.story(form.language, day, int(form.option("p", "3")), signed="{by}" in form.text)
            filled = known(form, story, at)
            text, told = labelled(form.text.format(**filled), form, filled)
            lines = [one for one in text.split("\n") if one]
            path = form.path.format(**filled)
            writer = {".docx": docx, ".odt": odt, ".rtf": rtf, ".pdf": _printed}[PurePosixPath(path).suffix]
            made.put(path, writer(lines), [told])


SECTIONS = (papers,)
