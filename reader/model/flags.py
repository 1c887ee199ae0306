# SPDX-License-Identifier: MIT
"""What `is:` can ask for: the names, and the edits that each kind of damage or furniture is known by."""

UNDATED = "undated"
"""The one flag that the index answers by itself: it knows the days."""

SURE = ("certain", "probable", "uncertain")
DAMAGED = "damaged"
OFFERED = "offered"
TRIMMED = "trimmed"
FLAGGED = "flagged"
NEW = "new"
COPIED = "copied"

DAMAGE: dict[str, tuple[str, ...]] = {
    "damaged-accents": ("lost-accent",),
    "damaged-marks": ("cut before a cue", "reopened", "reopened in a sentence", "unclosed", "opener lost"),
    "damaged-signs": ("lost-quote",),
    "damaged-encoding": ("mojibake", "control-character", "unreadable"),
    "damaged-codes": ("entity",),
    "damaged-apostrophes": ("doubled-apostrophe",),
    "damaged-spacing": ("soft-hyphen", "zero-width", "byte-order-mark"),
    "damaged-hyphens": ("hyphenation",),
    "damaged-misread": ("misread",),
    "damaged-ligatures": ("ligature",),
}
"""Rules of repair by the flag that finds their articles."""

FURNITURE: dict[str, tuple[str, ...]] = {
    "trimmed-notices": ("notice", "tail"),
    "trimmed-repeated": ("repeated",),
    "trimmed-stamps": ("stamp",),
    "trimmed-frames": ("furniture",),
}
"""Rules of furniture by the flag that finds their articles."""

FLAGS = (UNDATED, *SURE, DAMAGED, OFFERED, TRIMMED, FLAGGED, NEW, COPIED, *DAMAGE, *FURNITURE)
PLAIN_FLAGS = tuple(flag for flag in FLAGS if "-" not in flag)
"""Those that a hint names."""
