# SPDX-License-Identifier: MIT
"""Asks where a file is to be saved, and never lets one be lost that is there already."""

import os
import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.looks.asking import question

translate = QCoreApplication.translate
_ENDING = re.compile(r"\*(\.\w+)")  # in the words of a kind of files, as Qt reads them


def ask_where_to_save(parent: QWidget | None, title: str, name: str, kinds: tuple[str, ...] = ()) -> str:
    """Ask for a place, and return its path; "" if nothing is to be saved. Waits for the answer.

    `name` is offered, in the user's own folder. `kinds` are what can be chosen between, each as Qt reads it ("Table
    (*.csv)"), the kind of `name` first: the path ends as one of the chosen kind does. The system's dialog asks before a
    file is replaced, but knows nothing of an ending that we add: then we ask.
    """
    place, kind = os.path.join(os.path.expanduser("~"), name), ""
    while True:
        typed, kind = QFileDialog.getSaveFileName(parent, title, place, ";;".join(kinds), kind)
        if not typed:
            return ""
        place = with_ending(typed, kind, kinds)
        if place == typed or not os.path.lexists(place) or _may_replace(parent, title, place):
            return place


def with_ending(path: str, kind: str, kinds: tuple[str, ...]) -> str:
    """Return a path with an ending of the kind that was chosen, unless it has one of a kind that there is.

    That of the first kind was only offered: it gives way. What stands behind another full stop is part of a name.
    """
    known: dict[str, list[str]] = {one: _ENDING.findall(one) for one in kinds}
    offered = next(iter(known.values()), [])
    wanted = known.get(kind, offered)  # not every system says which kind was chosen
    stem, typed = os.path.splitext(path)
    typed = typed.casefold()
    if not wanted or typed in wanted:
        return path
    if typed in offered:
        return stem + wanted[0]
    return path if any(typed in endings for endings in known.values()) else path + wanted[0]


def _may_replace(parent: QWidget | None, title: str, path: str) -> bool:
    box, replace = question(
        parent,
        title,
        translate("SaveWhere", "There is a file {name} already.").format(name=os.path.basename(path)),
        translate("SaveWhere", "What is in it would be lost."),
        translate("SaveWhere", "&Replace it"),
        translate("SaveWhere", "Choose &another name…"),
    )
    box.exec()
    box.deleteLater()
    return box.clickedButton() is replace
