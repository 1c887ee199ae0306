# SPDX-License-Identifier: MIT
"""Texts of the third draw in every encoding, each disk in one, none of them dated."""

import unicodedata
from datetime import date

from shapes_labelled import LabelledSet
from shapes_third_texts import Desk, Piece, label

_WESTERN = ("en", "de", "fr", "es", "it")
_LEGACY = {
    "cp1252": _WESTERN,
    "latin-1": _WESTERN,
    "mac-roman": _WESTERN,
    "cp850": _WESTERN,
    "cp437": ("en", "de", "fr", "es", "it"),
    "cp1251": ("ru", "ru", "ru"),
    "koi8-r": ("ru", "ru"),
    "cp866": ("ru", "ru"),
    "iso8859-5": ("ru", "ru"),
    "mac-cyrillic": ("ru", "ru"),
}
_UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "nfd")
_PLAIN = str.maketrans("“”„’‘–—«»", '"""\'\'--""')
_MARKED = {
    "en": "The fee, £25 a head, includes tea at the Café Bellevue.",
    "it": "La società ha già versato metà della somma.",
}


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _marked(piece: Piece, encoding: str) -> Piece:
    """Return a piece with its language's marks as far as an encoding has them: in English, curly quotes and a pound."""
    paragraphs = list(piece.paragraphs)
    if piece.language in _MARKED:
        paragraphs[-1] += " " + _MARKED[piece.language]

    def shaped(text: str) -> str:
        for at, quote in enumerate(text.split('"')[:-1] if piece.language == "en" else ()):
            del quote
            text = text.replace('"', "“”"[at % 2], 1)
        text = text.replace("'", "’")
        if not _fits(text, encoding):
            text = text.translate(_PLAIN)
        return "".join(one if _fits(one, encoding) else unicodedata.normalize("NFKD", one)[0] for one in text)

    return piece.but(headline=shaped(piece.headline), paragraphs=tuple(map(shaped, paragraphs)))


def _text(piece: Piece) -> str:
    return f"{piece.headline}\n\n{piece.body}\n"


def _kinds(kind: str, encoding: str, language: str) -> dict[str, str]:
    return {"kind": kind, "encoding": encoding, "language": language}


def legacy(made: LabelledSet) -> None:
    """One disk an encoding and language."""
    desk = Desk(45_000)
    for disk, (encoding, languages) in enumerate(_LEGACY.items()):
        for part, language in enumerate(languages):
            for at in range(3):
                piece = _marked(desk.piece(language, date(1991, 5, 6), (1, 3, 6)[at]), encoding)
                data = _text(piece).replace("\n", "\r\n" if "cp" in encoding else "\n").encode(encoding)
                found = label(piece, "none", **_kinds("legacy", encoding, language))
                made.put(f"disk {disk + 1}/{'abcde'[part]}/{at + 1}.txt", data, [found])


def unicode(made: LabelledSet) -> None:
    """Unicode with and without marks, and in letters taken apart."""
    desk = Desk(46_000)
    for disk, encoding in enumerate(_UNICODE):
        for at, language in enumerate(("en", "de", "fr", "ru", "es", "it")):
            piece = _marked(desk.piece(language, date(1991, 5, 6), (2, 4)[at % 2]), "utf-8")
            text, name = _text(piece), "utf-8" if encoding == "nfd" else encoding
            data = (unicodedata.normalize("NFD", text) if encoding == "nfd" else text).encode(name)
            made.put(
                f"drive {disk + 1}/{at + 1}.txt", data, [label(piece, "none", **_kinds("unicode", name, language))]
            )


def _misread(text: str) -> str:
    """Return text as one who takes its UTF-8 for cp1252 saves it; bytes that cp1252 lacks stay controls."""
    return "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in text.encode("utf-8"))


def mojibake(made: LabelledSet) -> None:
    """Misread once and twice."""
    desk = Desk(47_000)
    for times in (1, 2):
        for at, language in enumerate(("en", "de", "fr", "ru", "es", "it") * 2):
            piece = _marked(desk.piece(language, date(1991, 5, 6), 2 + at // 6), "utf-8")
            text = _text(piece)
            for _ in range(times):
                text = _misread(text)
            made.put(
                f"spoiled {times}/{at + 1}.txt", text, [label(piece, "none", **_kinds("mojibake", "utf-8", language))]
            )


SECTIONS = (legacy, unicode, mojibake)
