# SPDX-License-Identifier: MIT
"""A citation as a row of elements, each followed by its mark, and the runs of text that come of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_OPENING = re.compile(r"(?:(?<!\S)|(?<=[(\[—–-]))\"")
_OPENING_SINGLE = re.compile(r"(?:(?<!\S)|(?<=[(\[—–“-]))'(?![0-9])")  # of '94 it is an apostrophe


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one face. Bold letters and small capitals come of styles that the user adds."""

    text: str
    italic: bool = False
    bold: bool = False
    small_caps: bool = False


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a citation. A comma or full stop behind it goes before `closing`, its closing quotation marks.

    `is_title`: a question or exclamation mark at its end takes the place of a comma, too. `mark` overrides the one that
    stands between the elements.
    """

    text: str
    italic: bool = False
    closing: str = ""
    is_title: bool = False
    mark: str | None = None


def quoted(title: str) -> Element:
    """Return a title in quotation marks, those inside it turned into single ones; nothing stays nothing.

    Marks of other languages („…“, «…») stay as they are: they can't be taken for the title's own.
    """
    if not title:
        return Element("")
    inner = curled(title)
    turned = inner if "„" in inner else inner.replace("“", "‘").replace("”", "’")
    ends = turned.endswith("’") and "’ " not in turned[turned.rfind("‘") :] and "‘" in turned  # else an apostrophe
    return Element(f"“{turned[:-1] if ends else turned}", closing="’”" if ends else "”", is_title=True)


def unquoted(title: str) -> Element:
    """Return a title without marks of its own. One that ends in a quotation closes behind the full stop."""
    told = curled(title)
    return Element(told.removesuffix("”"), closing="”" if told.endswith("”") else "", is_title=True)


def curled(title: str) -> str:
    """Return a title whose straight quotation marks and apostrophes lean the way they must."""
    double = _OPENING.sub("“", title).replace('"', "”")
    return _OPENING_SINGLE.sub("‘", double).replace("'", "’")


def ending(elements: Sequence[Element], mark: str) -> tuple[Element, ...]:
    """Return those that aren't empty, the last of them with this mark behind it."""
    told = [element for element in elements if element.text]
    return (*told[:-1], replace(told[-1], mark=mark)) if told else ()


def written(elements: Sequence[Element], mark: str, *, last: str = ".") -> tuple[Run, ...]:
    """Join what isn't empty by a mark and a blank; behind the last one stands `last`."""
    told = [element for element in elements if element.text]
    runs: list[Run] = []
    for number, element in enumerate(told, 1):
        at_end = number == len(told)
        wanted = last if at_end else mark if element.mark is None else element.mark
        punctuation = "" if _stops(element, wanted) else wanted
        behind = f"{punctuation}{element.closing}{'' if at_end else ' '}"
        if element.italic:
            runs += [Run(element.text, italic=True), Run(behind)]
        else:
            runs.append(Run(element.text + behind))
    return _merged(runs)


def _stops(element: Element, mark: str) -> bool:
    """Tell whether an element's own end makes a mark behind it superfluous."""
    end = element.text[-1]
    return end in "?!." and (mark == "." or (element.is_title and mark == ","))


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join neighbours of one face, and drop what is empty."""
    merged: list[Run] = []
    for run in runs:
        if merged and merged[-1].italic == run.italic:
            merged[-1] = Run(merged[-1].text + run.text, run.italic)
        elif run.text:
            merged.append(run)
    return tuple(merged)
