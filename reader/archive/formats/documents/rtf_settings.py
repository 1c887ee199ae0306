# SPDX-License-Identifier: MIT
"""What an RTF document says of itself: character sets, those of its fonts, and the day of its last change."""

import codecs

from reader.archive.formats.documents.rtf_words import CHARACTER_SETS, FONT_SETS

DATES = frozenset({"revtim", "creatim"})
_PARTS_OF_DATES = ("yr", "mo", "dy")
_ODD_CODE_PAGES = {"0": "", "1200": "", "10000": "mac_roman", "10007": "mac_cyrillic", "65001": "utf-8"}


class RtfSettings:
    """Settings as control words make them. `encoding` is that of the document, `changed` a day or ""."""

    def __init__(self) -> None:
        self.encoding = "cp1252"
        self.changed = ""
        self._fonts: dict[str, str] = {}
        self._font = ""
        self._date: dict[str, str] = {}

    def encoding_of(self, font: str) -> str:
        """Return the encoding of a font, that of the document if it has none of its own."""
        return self._fonts.get(font) or self.encoding

    def set(self, word: str, number: str) -> None:
        """Take a control word that may be a setting."""
        if word in CHARACTER_SETS:
            self.encoding = CHARACTER_SETS[word]
        elif word == "ansicpg":
            self.encoding = _codec(number) or self.encoding
        elif word in DATES:
            self._date = {}
        elif word in _PARTS_OF_DATES:
            self._date[word] = number

    def set_font(self, word: str, number: str) -> None:
        """Take a control word of the table of fonts."""
        if word == "f":
            self._font = number
        elif word == "fcharset":
            self._fonts[self._font] = FONT_SETS.get(int(number or 0), "")
        elif word == "cpg":
            self._fonts[self._font] = _codec(number)

    def end_date(self, name: str) -> None:
        """Take the date that a group of this name held."""
        if name == "revtim" or not self.changed:
            self.changed = "-".join(self._date.get(part, "").zfill(2) for part in _PARTS_OF_DATES)


def _codec(code_page: str) -> str:
    """Return Python's name of a code page, "" if it has none."""
    if code_page in _ODD_CODE_PAGES:
        return _ODD_CODE_PAGES[code_page]
    try:
        return codecs.lookup(f"cp{code_page}").name
    except LookupError:
        return ""
