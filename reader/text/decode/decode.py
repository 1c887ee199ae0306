# SPDX-License-Identifier: MIT
"""From bytes to text: which encoding it is, and whether it is a text at all."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from dataclasses import dataclass

import chardet

from reader.errors import ReaderError
from reader.text.decode.plausible import plausibility
from reader.text.decode.tables import CONTROL_BYTES, TRUSTED, WESTERN, known_encoding

_SAMPLE = 65_536
_CHARDET_SAMPLE = 16_384
_AROUND = 100  # bytes on either side of one beyond ASCII that tell what it is
_FEW = 40  # below so many bytes beyond ASCII a guess needs a second opinion
_BOMS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_BLANK = re.compile(rb"[ \n]")
_C1 = re.compile(rb"[\x80-\x9f]")
_UNREAD = re.compile("[\x80-\x9f\ufffd]")
_ESCAPED = re.compile("[\udc80-\udcff]")
_SOMETHING = re.compile(r"[^\s\ufeff\x1a]")  # of whatever alphabet a blank is


class NotTextError(ReaderError):
    """Bytes that hold no text: nothing, white space only, or noise."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with line feeds only and without NULs. `encoding` is Python's name of what it was read as.

    `flags`: `undecodable` (some bytes stand as U+FFFD or C1 controls), `mixed-encoding` (UTF-8 with bytes of another
    encoding in it, read as cp1252), `nul-bytes` (some were left out), `encoding-not-as-declared`.
    """

    text: str
    encoding: str
    flags: tuple[str, ...] = ()


def decode(data: bytes, *, declared: str = "", neighbours: str = "") -> Decoded:
    """Read bytes as text, whatever their encoding. Linear in their number.

    `declared` is what the medium says (a `charset`), `neighbours` what most files of the folder were read as; both may
    be wrong or unknown names. Raises `NotTextError` for no bytes, white space only and binary noise, nothing else.
    """
    if not data.strip(b"\0\t\n\r\f\x1a "):
        raise NotTextError("There is no text in it.", hint="The file is empty or holds only white space.")
    text, encoding, flags = _read(data, declared, neighbours)
    if "\0" in text:
        bare = text.rstrip("\0")
        if bare.count("\0") * 20 > len(bare):
            raise NotTextError("This is not a text.", hint="Its bytes look like a program's own data.")
        text = bare.replace("\0", "")
        flags = (*flags, "nul-bytes")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _SOMETHING.search(text):
        raise NotTextError("There is no text in it.", hint="The file is empty or holds only white space.")
    if _is_noise(text):
        raise NotTextError("This is not a text.", hint="Its bytes look like a program's own data.")
    return Decoded(text, encoding, flags)


def _read(data: bytes, declared: str, neighbours: str) -> tuple[str, str, tuple[str, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _with_losses(data[len(bom) :], encoding)
    if encoding := _utf16_by_nuls(data):
        return _with_losses(data, encoding)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _legacy(data, declared, neighbours)


def _with_losses(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    """Decode what says of itself what it is, damaged or not."""
    try:
        return data.decode(encoding), encoding, ()
    except UnicodeDecodeError:
        return data.decode(encoding, "replace"), encoding, ("undecodable",)


def _utf16_by_nuls(data: bytes) -> str:
    """Return the UTF-16 kind whose high bytes are NULs here, or "". Even Cyrillic has them: in blanks and stops."""
    sample = data[:_SAMPLE]
    units = len(sample) // 2
    if units < 2:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    few, many = sorted((even, odd))
    if many * 20 < units or few * 10 > many:
        return ""
    rest = sample.translate(None, b"\0" + CONTROL_BYTES)
    if many * 2 < units and len(rest) == len(sample) - few - many and rest.isascii():
        return ""  # plain ASCII with some NULs in it; as UTF-16 it would have one a letter
    return "utf-16-le" if odd == many else "utf-16-be"


def _legacy(data: bytes, declared: str, neighbours: str) -> tuple[str, str, tuple[str, ...]]:
    """Decode what is not UTF-8 throughout."""
    sample = _sample(data)
    if _mostly_utf8(sample) and (mended := _mostly_utf8(data)):
        return mended, "utf-8", ("mixed-encoding",)
    _refuse_noise(data)
    flags: tuple[str, ...] = ()
    encoding = _superset(known_encoding(declared), data)
    if encoding and plausibility(_read_as(sample, encoding)) <= 0.6:
        encoding, flags = "", ("encoding-not-as-declared",)
    encoding = encoding or _guess(sample, _superset(known_encoding(neighbours), data))
    text = _read_as(data, encoding)
    return text, encoding, (*flags, "undecodable") if _UNREAD.search(text) else flags


def _read_as(data: bytes, encoding: str) -> str:
    """Decode, with U+FFFD for what this encoding doesn't have; the five bytes that cp1252 lacks stay C1 controls."""
    if encoding == "cp1252":
        return _escapes_read_as_cp1252(data.decode("cp1252", "surrogateescape"))
    return data.decode(encoding, "replace")


def _mostly_utf8(data: bytes) -> str:
    """Return UTF-8 in which some bytes are of another encoding (or a last character is cut), or ""."""
    text = data.decode("utf-8", "surrogateescape")
    strays = len(_ESCAPED.findall(text))
    high = len(text) - len(text.encode("ascii", "ignore"))
    return _escapes_read_as_cp1252(text) if (high - strays) > 10 * strays else ""


def _escapes_read_as_cp1252(text: str) -> str:
    """Replace escaped bytes by what they are in cp1252; the five without a character stay as C1 controls."""

    def stray(match: re.Match[str]) -> str:
        byte = ord(match.group()) - 0xDC00
        try:
            return bytes((byte,)).decode("cp1252")
        except UnicodeDecodeError:
            return chr(byte)

    return _ESCAPED.sub(stray, text)


def _refuse_noise(data: bytes) -> None:
    """Raise `NotTextError` for what is no text in any legacy encoding: control codes, or one byte over and over."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROL_BYTES))
    if controls * 50 > len(sample) or len(set(sample)) == 1:
        raise NotTextError("This is not a text.", hint="Its bytes look like a program's own data.")


def _superset(encoding: str, data: bytes) -> str:
    """Return cp1252 for a Latin-1 that holds bytes which Latin-1 has no characters for."""
    return "cp1252" if encoding in {"iso8859-1", "ascii"} and (encoding == "ascii" or _C1.search(data)) else encoding


def _guess(sample: bytes, neighbours: str) -> str:
    """Return the likeliest encoding. Where few bytes decide, it is the one whose quotes and accents stand best.

    Of equals the neighbours' encoding comes first, and a rare one that few bytes led to comes last.
    """
    found = chardet.detect(sample, compat_names=False, max_bytes=len(sample))
    guess = _superset(known_encoding(str(found["encoding"] or "")), sample) or "cp1252"
    if guess not in WESTERN and len(_HIGH.findall(sample)) >= _FEW:
        return guess
    usual = (guess, *TRUSTED) if guess in WESTERN else (*TRUSTED, guess)
    candidates = [name for name in dict.fromkeys((neighbours, *usual)) if name]
    return max(candidates, key=lambda name: round(plausibility(_read_as(sample, name)), 2))


def _sample(data: bytes) -> bytes:
    """Return the surroundings of the first bytes beyond ASCII, each piece cut at white space or a line's end."""
    pieces: list[bytes] = []
    size = place = 0
    while size < _CHARDET_SAMPLE and (found := _HIGH.search(data, place)):
        start = max(place, found.start() - _AROUND)
        gap = _BLANK.search(data, found.end() + _AROUND, found.end() + 2 * _AROUND)
        place = gap.start() if gap else found.end() + _AROUND
        pieces.append(data[start:place])
        size += place - start
    return b"".join(pieces)


def _is_noise(text: str) -> bool:
    """Tell whether a decoded text is mostly control characters and replacement marks."""
    sample = text[:_SAMPLE]
    bad = sum(sample.count(sign) for sign in set(sample) if sign == "\ufffd" or (sign < " " and sign not in "\t\n\f"))
    return bad * 10 > len(sample)
