# SPDX-License-Identifier: MIT
"""Texts of the fourth draw in old code pages, in kinds of Unicode, and spoiled by having been read wrongly once."""

import codecs
import unicodedata
from datetime import date, timedelta

from shapes_fourth_stories import Newsroom, Story
from shapes_labelled import LabelledSet, label

_LEGACY = {
    "de": ("cp1252", "latin-1", "mac-roman", "cp850", "cp437"),
    "fr": ("cp1252", "latin-1", "mac-roman", "cp850"),
    "es": ("cp1252", "latin-1", "mac-roman", "cp850"),
    "it": ("cp1252", "latin-1", "mac-roman"),
    "ru": ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"),
    "en": ("cp1252", "mac-roman"),
}
_KINDS = {"utf-8": b"", "utf-8-sig": b"", "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
_PLAIN = str.maketrans(
    {"„": '"', "“": '"', "”": '"', "—": "-", "–": "-", "№": "N", "’": "'", "œ": "oe", "«": '"', "»": '"'}
)


def _fitted(one: Story, encoding: str) -> tuple[str, str]:
    """Return headline and body as they can be written in a code page."""
    texts = []
    for text in (one.headline, one.body):
        try:
            text.encode(encoding)
            texts.append(text)
        except UnicodeEncodeError:
            texts.append(text.translate(_PLAIN))
    return texts[0], texts[1]


def _day(language: str, at: int) -> date:
    return date(1991, 2, 3) + timedelta(days=17 * at + len(language))


def _curly(one: Story) -> Story:
    """Return an English story with a typesetter's quotes, so that its code page shows."""
    body = tuple(text.replace(' "', " “").replace('"', "”").replace("'", "’") for text in one.paragraphs)
    body = tuple("“" + text[1:] if text.startswith("”") else text for text in body)
    return Story(one.headline, body, one.day, one.language)


def legacy(made: LabelledSet) -> None:
    """A folder a language and code page, three files each."""
    desk = Newsroom(7_471)
    for language, encodings in _LEGACY.items():
        for encoding in encodings:
            for at in range(3):
                one = desk.story(language, _day(language, at), 5)
                headline, body = _fitted(_curly(one) if language == "en" else one, encoding)
                told = label(one, dated="path", headline=headline, body=body, kind="legacy", encoding=encoding)
                made.put(f"{language}-{encoding}/{one.day}.txt", f"{headline}\n\n{body}\n".encode(encoding), [told])


def unicode(made: LabelledSet) -> None:
    """Marked and unmarked, wide and decomposed."""
    desk = Newsroom(7_472)
    for at, language in enumerate(("en", "de", "fr", "ru")):
        for encoding, mark in _KINDS.items():
            one = desk.story(language, _day(language, at), 4)
            told = label(one, dated="path", kind="unicode", encoding=encoding)
            made.put(
                f"u-{encoding}/{language} {one.day}.txt",
                mark + f"{one.headline}\n\n{one.body}\n".encode(encoding),
                [told],
            )
        one = desk.story(language, _day(language, at), 4)
        told = label(one, dated="path", kind="unicode", encoding="utf-8")
        text = unicodedata.normalize("NFD", f"{one.headline}\n\n{one.body}\n")
        made.put(f"u-bare/{language} {one.day}.txt", text.encode("utf-16-le") if language == "en" else text, [told])


def mojibake(made: LabelledSet) -> None:
    """UTF-8 that was read as cp1252 and saved as UTF-8."""
    desk = Newsroom(7_473)
    for language in ("de", "fr", "es", "it"):
        for at in range(3):
            one = desk.story(language, _day(language, at), 4)
            told = label(one, dated="path", kind="mojibake", encoding="utf-8")
            raw = f"{one.headline}\n\n{one.body}\n".encode()
            spoiled = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in raw)
            made.put(f"spoiled {language}/{one.day}.txt", spoiled, [told])


SECTIONS = (legacy, unicode, mojibake)
