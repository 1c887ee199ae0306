# SPDX-License-Identifier: MIT
"""The colours of the window: paper and quiet, one accent, and a hue for whoever is quoted."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Tint:
    """The ground and the line of one hue."""

    ground: str
    line: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours. Every text reaches a contrast of 4.5 on each ground it stands on, with `contrast` one of 7.

    `damage` means *perhaps* and *damage*, nothing else; `wrong` is for what can't be understood or read. `quoted` are
    the hues of speakers, in the order in which they first speak.
    """

    dark: bool
    contrast: bool
    ground: str
    panel: str
    paper: str
    ink: str
    soft: str
    faint: str
    disabled: str  # words and icons of what can't be used just now
    line: str
    edge: str  # the frame of what is ticked or slid: the frame is all there is to see
    bone: str  # what is not yet there: placeholders, the empty part of a bar
    accent: str
    chosen: str  # the ground of what is selected
    match: str
    match_ink: str
    match_line: str
    damage: str
    wrong: str
    quoted: tuple[Tint, ...]


LIGHT = Colours(
    dark=False,
    contrast=False,
    ground="#f4f2ee",
    panel="#faf9f6",
    paper="#fffefb",
    ink="#1f1d1a",
    soft="#6b665d",
    faint="#6f6962",
    disabled="#8c867d",
    line="#e2ded5",
    edge="#8a847a",
    bone="#e9e5dd",
    accent="#1d5f8a",
    chosen="#e3edf4",
    match="#ffe08a",
    match_ink="#1f1d1a",
    match_line="#a17700",
    damage="#9a5600",
    wrong="#a3322b",
    quoted=(Tint("#f5e9dc", "#b3672b"), Tint("#e2eee9", "#2f7f68"), Tint("#ece6f3", "#7558a6")),
)
DARK = Colours(
    dark=True,
    contrast=False,
    ground="#1b1a18",
    panel="#211f1d",
    paper="#262421",
    ink="#ece7de",
    soft="#a8a196",
    faint="#a1998e",
    disabled="#878176",
    line="#383530",
    edge="#7f786d",
    bone="#34312c",
    accent="#7bb8de",
    chosen="#22333f",
    match="#7a5f00",
    match_ink="#fff6d8",
    match_line="#d9b23c",
    damage="#e2a34d",
    wrong="#ec9a90",
    quoted=(Tint("#3a2e22", "#e0a06a"), Tint("#22352e", "#74c3a8"), Tint("#312a3d", "#b79be0")),
)
CONTRAST_LIGHT = Colours(
    dark=False,
    contrast=True,
    ground="#ffffff",
    panel="#ffffff",
    paper="#ffffff",
    ink="#000000",
    soft="#262626",
    faint="#333333",
    disabled="#6b6b6b",
    line="#595959",
    edge="#000000",
    bone="#d9d9d9",
    accent="#003a75",
    chosen="#cfe4ff",
    match="#ffdf3d",
    match_ink="#000000",
    match_line="#6b4e00",
    damage="#6b3700",
    wrong="#8a0000",
    quoted=(Tint("#fbe9d4", "#8a3f00"), Tint("#d9f2e8", "#00573f"), Tint("#ebe1fa", "#4b2a87")),
)
CONTRAST_DARK = Colours(
    dark=True,
    contrast=True,
    ground="#000000",
    panel="#000000",
    paper="#000000",
    ink="#ffffff",
    soft="#e6e6e6",
    faint="#d6d6d6",
    disabled="#949494",
    line="#a6a6a6",
    edge="#ffffff",
    bone="#3d3d3d",
    accent="#8fd3ff",
    chosen="#003054",
    match="#ffdf3d",
    match_ink="#000000",
    match_line="#ffdf3d",
    damage="#ffbf66",
    wrong="#ffb3ab",
    quoted=(Tint("#402400", "#ffb37a"), Tint("#003829", "#7ff0cb"), Tint("#2f1a57", "#d3bcff")),
)
PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def palette_of(*, dark: bool, contrast: bool) -> Colours:
    """Return the colours for a light or dark room, of a high contrast or not."""
    return next(one for one in PALETTES if (one.dark, one.contrast) == (dark, contrast))


def qt_palette(colours: Colours) -> QPalette:
    """Return the colours as Qt's own widgets take them."""
    roles = {
        QPalette.ColorRole.Window: colours.panel,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.paper,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.faint,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.wrong,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.paper,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Light: colours.paper,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Dark: colours.soft,
        QPalette.ColorRole.Shadow: colours.line,
    }
    palette = QPalette()
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette
