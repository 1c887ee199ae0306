# SPDX-License-Identifier: MIT
"""What `is:` can ask for: the names, and the edits that each kind of damage or furniture is known by.

A flag may also be of a kind and bear a value, as "format:pdf": what `format:`, `furniture:`, `note:`, `tag:`, `in:`
and `id:` ask for. A value of `note:`, `tag:` and `in:` that ends in an asterisk is the beginning of one.
"""

UNDATED = "undated"
"""The one flag that the index answers by itself: it knows the days."""

SURE = ("certain", "probable", "uncertain")
DAMAGED = "damaged"
OFFERED = "offered"
TRIMMED = "trimmed"
FLAGGED = "flagged"
NEW = "new"
COPIED = "copied"
COPIED_EXACTLY = "copied-exactly"
COPIED_VARIED = "copied-varied"

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

COPIES = (COPIED_EXACTLY, COPIED_VARIED)
"""Articles held more than once: with another that is the same to the word; in versions of which some differ."""

STARRED, NOTED, TAGGED = "starred", "noted", "tagged"
OWN_FLAGS = (STARRED, NOTED, TAGGED)
"""What the user's own work tells, not the catalog."""

FLAGS = (UNDATED, *SURE, DAMAGED, OFFERED, TRIMMED, FLAGGED, NEW, COPIED, *OWN_FLAGS, *COPIES, *DAMAGE, *FURNITURE)
PLAIN_FLAGS = tuple(flag for flag in FLAGS if "-" not in flag)
"""Those that a hint names."""

FORMAT = "format"
"""Of a value of `reader.model.formats`."""

LINE = "furniture"
"""Of a line that was taken off the page, as `furniture_line` writes it."""

NOTE, TAG, COLLECTION = "note", "tag", "in"
OWN_KINDS = (NOTE, TAG, COLLECTION)
"""Of words of a note, of a tag, of a collection's name, as `own_name` writes them."""

ID = "id"
"""Of an article's id, as citations name it."""

VALUED = (FORMAT, LINE, *OWN_KINDS, ID)

_LONGEST = 120  # code points of a line of furniture
_MARKS = dict.fromkeys(map(ord, '"“”„‟«»‹›〝〞〟＂❝❞「」『』'), "'")


def valued(kind: str, value: str) -> str:
    """Return the flag of a kind with a value: "format:pdf"."""
    return f"{kind}:{value}"


def parted(flag: str) -> tuple[str, str]:
    """Return kind and value of a flag; the kind is "" if it has none, and the value its name."""
    kind, colon, value = flag.partition(":")
    return (kind, value) if colon else ("", flag)


def told(flag: str) -> tuple[str, str]:
    """Return the same as people are told it: what only begins so ends in an ellipsis."""
    kind, value = parted(flag)
    return kind, f"{value[:-1]}…" if kind in OWN_KINDS and value.endswith("*") else value


def own_name(text: str) -> str:
    """Return a name that the user gave as it is asked for: with single blanks, marks as apostrophes, no asterisk."""
    return " ".join(text.translate(_MARKS).replace("*", " ").split())


def furniture_line(text: str) -> str:
    """Return a line of furniture as it is counted and asked for: with single blanks, cut, marks as apostrophes.

    What this returns it returns unchanged. "" if it is more than one line, or has no letter.
    """
    line = " ".join(text.split()).translate(_MARKS)[:_LONGEST].strip()
    return line if any(map(str.isalpha, line)) and "\n" not in text.strip() else ""
