# SPDX-License-Identifier: MIT
"""The icons, drawn in the colours of the theme and crisp at every scale of the screen."""

import functools
import os
from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from reader.gui.looks.palette import Colours
from reader.gui.looks.resource_bundle import serve
from reader.paths import resources_folder


class Pen(StrEnum):
    """What an icon is drawn in: a colour of the theme, by its name in `Colours`."""

    INK = "ink"
    SOFT = "soft"
    FAINT = "faint"
    ACCENT = "accent"
    DAMAGE = "damage"
    WRONG = "wrong"
    DISABLED = "disabled"


def themed_icon(name: str, colours: Colours, pen: Pen = Pen.SOFT) -> QIcon:
    """Return an icon of `resources/icons` by its name without ".svg"; `KeyError` if there is none.

    What is disabled is drawn paler, what is ticked in the accent, what is under the selection of a menu in ink.
    """
    icon = QIcon()
    looks = (
        (pen, QIcon.Mode.Normal, QIcon.State.Off),
        (Pen.DISABLED, QIcon.Mode.Disabled, QIcon.State.Off),
        (Pen.DISABLED, QIcon.Mode.Disabled, QIcon.State.On),
        (Pen.ACCENT if pen is Pen.SOFT else pen, QIcon.Mode.Normal, QIcon.State.On),
        (Pen.INK if pen is Pen.SOFT else pen, QIcon.Mode.Active, QIcon.State.Off),
        (Pen.INK if pen is Pen.SOFT else pen, QIcon.Mode.Selected, QIcon.State.Off),
    )
    for one, mode, state in looks:
        icon.addFile(icon_address(name, getattr(colours, one)), QSize(), mode, state)
    return icon


def icon_address(name: str, colour: str) -> str:
    """Return the address of an icon in a colour, as Qt and a style sheet open it; `KeyError` if there is none."""
    if name not in _drawings():
        raise KeyError(name)
    return f"{_served(colour)}/{name}.svg"


@functools.cache
def _served(colour: str) -> str:
    """Serve all icons in one colour, the first time that it is asked for."""
    root = f"/icons/{colour.removeprefix('#')}"
    drawn = {f"{name}.svg": svg.replace("currentColor", colour).encode() for name, svg in _drawings().items()}
    serve(drawn, root)
    return f":{root}"


@functools.cache
def _drawings() -> dict[str, str]:
    folder = os.path.join(resources_folder(), "icons")
    drawings = {}
    for entry in os.listdir(folder):
        name, ending = os.path.splitext(entry)
        if ending == ".svg":
            with open(os.path.join(folder, entry), encoding="utf-8") as file:
                drawings[name] = file.read()
    return drawings
