# SPDX-License-Identifier: MIT
"""Plain texts in every encoding of their language, at three lengths; and such as were spoiled once or twice."""

import codecs
from datetime import date

from shapes_labelled import LabelledSet, undated

from invented_story import Story  # isort: skip

_WESTERN = ("cp1252", "latin-1", "mac-roman", "cp850", "cp437")
_LEGACY = {
    **dict.fromkeys(("en", "de", "fr", "es", "it"), _WESTERN),
    "ru": ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"),
    "pl": ("cp1250", "iso8859-2", "cp852"),
    "cs": ("cp1250", "iso8859-2", "cp852"),
}
_UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")  # the last two without a mark
_SIZES = (1, 90, 400)
_ENGLISH = (
    "The café on Mill Street, owned by Señor Núñez, took £140 in an afternoon, and the naïve believed it.",
    "A résumé of the protégé’s career lay on the table; it cost £2 to have it copied.",
    "“We shall see,” said the attaché – and nobody saw anything.",
)


def _story(made: LabelledSet, language: str, size: int) -> Story:
    story = made.writer.story(language, date(1990, 1, 1), size, byline=False)
    if language != "en":
        return story
    curled = tuple(_curled(one) for one in story.paragraphs)
    return story.but(paragraphs=(*curled, made.writer.random.choice(_ENGLISH)))


def _curled(text: str) -> str:
    """Return the text with typographic quotation marks."""
    parts = text.split('"')
    marks = ("“", "”")
    out = parts[0] + "".join(marks[at % 2] + part for at, part in enumerate(parts[1:]))
    return out.replace("'", "’")


def legacy(made: LabelledSet) -> None:
    """Write each language in each of its old encodings, a folder each."""
    for language, encodings in _LEGACY.items():
        for encoding in encodings:
            for at, size in enumerate(_SIZES):
                story = _story(made, language, size).fitted(encoding)
                text = f"{story.headline}\n\n{story.body}\n"
                kind = {"kind": "legacy", "encoding": encoding, "language": language, "length": len(text)}
                made.put(f"{encoding} {language}/{at}.txt", text.encode(encoding), [undated(story) | kind])


def unicode(made: LabelledSet) -> None:
    """Write three languages in each form of Unicode."""
    for language in ("en", "ru", "fr"):
        for encoding in _UNICODE:
            for at, size in enumerate(_SIZES[: 2 + (language == "ru")]):
                story = _story(made, language, size)
                kind = {"kind": "unicode", "encoding": encoding, "language": language}
                made.put(
                    f"{encoding} {language}/{at}.txt",
                    f"{story.headline}\n\n{story.body}\n".encode(encoding),
                    [undated(story) | kind],
                )


def spoiled(text: str) -> str:
    """Return UTF-8 read as cp1252; bytes without a sign there stay as C1 controls."""
    return "".join(_sign(byte) for byte in text.encode("utf-8"))


def _sign(byte: int) -> str:
    try:
        return codecs.decode(bytes([byte]), "cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def mojibake(made: LabelledSet) -> None:
    """Write texts that were read in the wrong encoding once or twice before."""
    for language in ("en", "de", "fr", "ru"):
        for times in (1, 2):
            for at, size in enumerate(_SIZES):
                story = _story(made, language, size)
                text = f"{story.headline}\n\n{story.body}\n"
                for _ in range(times):
                    text = spoiled(text)
                kind = {"kind": "mojibake", "encoding": "utf-8", "language": language, "times": times}
                made.put(f"spoiled {times} {language}/{at}.txt", text.encode("utf-8"), [undated(story) | kind])


SECTIONS = (legacy, unicode, mojibake)
