# SPDX-License-Identifier: MIT
"""From bytes to text: which encoding it is, and whether it is a text at all."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from dataclasses import dataclass

from reader.errors import ReaderError
from reader.text.decode.legacy import guess, read_as, sample_of, superset
from reader.text.decode.mixed import read_by_blocks, utf8_among_others
from reader.text.decode.plausible import plausibility
from reader.text.decode.tables import CONTROL_BYTES, known_encoding

_SAMPLE = 65_536
_BOMS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_UNREAD = re.compile("[\x80-\x9f\ufffd]")
_CYRILLIC_LANE = b"\4"  # the high byte of its letters
_SOMETHING = re.compile(r"[^\s\ufeff\x1a]")  # of whatever alphabet a blank is


class NotTextError(ReaderError):
    """Bytes that hold no text: nothing, white space only, or noise."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with line feeds only and without NULs. `encoding` is Python's name of what it was read as.

    `flags`: `undecodable` (some bytes stand as U+FFFD or C1 controls), `mixed-encoding` (two encodings in one text),
    `nul-bytes` (some were left out), `encoding-not-as-declared`. `rivals` are all encodings, the one
    chosen first, that would read it no worse: only the texts around it can tell. Empty where the bytes tell.
    """

    text: str
    encoding: str
    flags: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


def decode(data: bytes, *, declared: str = "", neighbours: str = "") -> Decoded:
    """Read bytes as text, whatever their encoding. Linear in their number.

    `declared` is what the medium says (a `charset`), `neighbours` what most files of the folder were read as; both may
    be wrong or unknown names. Raises `NotTextError` for no bytes, white space only and binary noise, nothing else.
    """
    if not data.strip(b"\0\t\n\r\f\x1a "):
        raise NotTextError("There is no text in it.", hint="The file is empty or holds only white space.")
    found = _read(data, declared, neighbours)
    text, flags = found.text, found.flags
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
    return Decoded(text, found.encoding, flags, found.rivals)


def _read(data: bytes, declared: str, neighbours: str) -> Decoded:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _with_losses(data[len(bom) :], encoding)
    if encoding := _utf32_by_nuls(data) or _utf16_by_nuls(data):
        return _with_losses(data, encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _legacy(data, declared, neighbours)


def _with_losses(data: bytes, encoding: str) -> Decoded:
    """Decode what says of itself what it is, damaged or not."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), encoding, ("undecodable",))


def _utf32_by_nuls(data: bytes) -> str:
    """Return the UTF-32 kind in which all these bytes are characters, or "": three of four of its bytes hardly vary."""
    if len(data) % 4 or len(data) < 8:
        return ""
    for encoding, empty in (("utf-32-le", slice(3, _SAMPLE, 4)), ("utf-32-be", slice(0, _SAMPLE, 4))):
        if not any(data[empty]):
            try:
                data.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
    return ""


def _utf16_by_nuls(data: bytes) -> str:
    """Return the UTF-16 kind whose high bytes are NULs here, or "". Even Cyrillic has them: in blanks and stops."""
    sample = data[:_SAMPLE]
    units = len(sample) // 2
    if units < 2:
        return ""
    for name, lane in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if lane.count(_CYRILLIC_LANE) * 5 >= units * 4:  # a word or two without a blank
            return name
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    few, many = sorted((even, odd))
    if many * 20 < units or few * 10 > many:
        return ""
    rest = sample.translate(None, b"\0" + CONTROL_BYTES)
    if many * 2 < units and len(rest) == len(sample) - few - many and rest.isascii():
        return ""  # plain ASCII with some NULs in it; as UTF-16 it would have one a letter
    return "utf-16-le" if odd == many else "utf-16-be"


def _legacy(data: bytes, declared: str, neighbours: str) -> Decoded:
    """Decode what is not UTF-8 throughout."""
    if mixed := utf8_among_others(data):
        return Decoded(*mixed, ("mixed-encoding",))
    _refuse_noise(data)
    sample = sample_of(data)
    flags: tuple[str, ...] = ()
    encoding = superset(known_encoding(declared), data)
    rivals: tuple[str, ...] = ()
    if encoding and plausibility(read_as(sample, encoding)) <= 0.6:
        encoding, flags = "", ("encoding-not-as-declared",)
    if not encoding:
        found = guess(sample, superset(known_encoding(neighbours), data))
        encoding, rivals = found.encoding, found.rivals
    text, mixed_blocks = read_by_blocks(data, encoding)
    if mixed_blocks:
        flags, rivals = (*flags, "mixed-encoding"), ()
    return Decoded(text, encoding, (*flags, "undecodable") if _UNREAD.search(text) else flags, rivals)


def _refuse_noise(data: bytes) -> None:
    """Raise `NotTextError` for what is no text in any legacy encoding: control codes, or one byte over and over."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROL_BYTES))
    if controls * 50 > len(sample) or len(set(sample)) == 1:
        raise NotTextError("This is not a text.", hint="Its bytes look like a program's own data.")


def _is_noise(text: str) -> bool:
    """Tell whether a decoded text is mostly control characters and replacement marks."""
    sample = text[:_SAMPLE]
    bad = sum(sample.count(sign) for sign in set(sample) if sign == "\ufffd" or (sign < " " and sign not in "\t\n\f"))
    return bad * 10 > len(sample)
