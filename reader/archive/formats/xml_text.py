# SPDX-License-Identifier: MIT
"""The text of an XML document as a parser wants it: in UTF-8, without the names and signs that make it lose words."""

import codecs
import html
import html.entities
import io
import re
from typing import TYPE_CHECKING

from reader.text.decode.decode import NotTextError, decode

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 65_536
_SAMPLE = 65_536
_LONGEST_WORD = 1024 * 1024  # without a blank or the end of a tag; then it is cut anywhere
_DECLARATION = re.compile(r"\s{0,100}<\?xml\s[^>]{0,500}\?>")
_ENCODING = re.compile(rb"""\A[^<]{0,10}<\?xml\s[^>]{0,300}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']""")
_CDATA = re.compile(r"(<!\[CDATA\[|\]\]>)")
_AMPERSAND = re.compile(r"&(?:#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|([A-Za-z][A-Za-z0-9]{1,31});)?")
_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_ILLEGAL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))
_BREAKS = (b">", b" ", b"\n")
_PARAGRAPHS = re.compile(rb"<p>[^<]{0,20000}<p>", re.IGNORECASE)
_PARAGRAPH_ENDS = re.compile(rb"</p\s{0,9}>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<[Pp]>")


class XmlText(io.RawIOBase):
    """A stream of XML, mended as it is read: always UTF-8, whatever was declared.

    HTML's names of characters become those characters, an ampersand that begins nothing is escaped, controls that XML
    forbids are dropped: a parser that is to go on after such faults would pass over the words behind them. So are
    paragraphs ended that never end, as SGML allows: all that follows would lie in the first one. Nothing
    inside CDATA is touched but these controls. `head` is its beginning as it stood, `encoding` what most
    of it was read as. `around` is an element to set around all of it.
    """

    def __init__(self, stream: io.BufferedIOBase, around: str = "") -> None:
        self._stream = stream
        self.around = around
        self._carry = stream.read(_SAMPLE)
        self.head = self._carry
        self.encoding = _encoding(self.head)
        self._never_ends = _PARAGRAPHS.search(self.head) is not None and not _PARAGRAPH_ENDS.search(self.head)
        wide = self.encoding.startswith(("utf-16", "utf-32"))
        self._decoder = codecs.getincrementaldecoder(self.encoding)("replace") if wide else None
        self._ready = b""
        self._in_cdata = False
        self._begun = False
        self._over = False

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill some of `buffer`; nothing at the end."""
        while not self._ready and not self._over:
            self._ready = self._mended(self._next_text()).encode("utf-8", "replace")
        view = memoryview(buffer)
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _next_text(self) -> str:
        """Decode up to the last place where neither a character nor a name is cut."""
        piece = self._stream.read(_PIECE)
        whole, self._carry = self._carry + piece, b""
        self._over = not piece
        if self._decoder:
            return self._decoder.decode(whole, final=self._over)
        if not self._over and len(whole) < _LONGEST_WORD:
            cut = max(map(whole.rfind, _BREAKS)) + 1
            whole, self._carry = whole[:cut], whole[cut:]
        return self._decoded(whole)

    def _decoded(self, data: bytes) -> str:
        if self.encoding != "utf-8":
            return data.decode(self.encoding, "replace")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        try:
            return decode(data).text
        except NotTextError:
            return data.decode("utf-8", "replace")

    def _mended(self, text: str) -> str:
        if not self._begun and text.strip():
            text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1).lstrip()
            text = f"<{self.around}>{text}" if self.around else text
            self._begun = True
        if self._never_ends and not self._in_cdata:
            text = _PARAGRAPH.sub("\n\n", text)
        if "&" in text or "<![CDATA[" in text or self._in_cdata:
            text = "".join(map(self._mended_piece, _CDATA.split(text)))
        end = f"</{self.around}>" if self.around and self._over else ""
        return text.translate(_ILLEGAL) + end

    def _mended_piece(self, piece: str) -> str:
        if piece == "<![CDATA[":
            self._in_cdata = True
        elif piece == "]]>":
            self._in_cdata = False
        elif not self._in_cdata:
            return _AMPERSAND.sub(_character, piece)
        return piece


def _character(match: re.Match[str]) -> str:
    """Return what an ampersand and what belongs to it stand for, as XML writes it."""
    written = match[0]
    if written == "&":
        return "&amp;"
    name = match[1]
    if name in _OWN:
        return written
    if name:
        known = html.entities.html5.get(f"{name};")
        return html.escape(known) if known else f"&amp;{name};"
    code = int(written[3:-1], 16) if written[2] in "xX" else int(written[2:-1])
    return written if code in {9, 10, 13} or 32 <= code < 0xD800 or 0xE000 <= code < 0x110000 else ""


def _encoding(sample: bytes) -> str:
    """Return Python's name of the encoding: UTF-8 if it can be that, else what it declares unless that can't be."""
    if not sample.strip(b"\0\t\n\r\f "):
        return "utf-8"
    declared = _ENCODING.match(sample)
    try:
        return decode(_whole_characters(sample), declared=declared[1].decode("ascii") if declared else "").encoding
    except NotTextError:
        return "utf-8"


def _whole_characters(sample: bytes) -> bytes:
    """Cut a sample where no character of UTF-8 is cut."""
    if len(sample) < _SAMPLE:
        return sample
    end = max(map(sample.rfind, _BREAKS)) + 1
    return sample[:end] if b"\0" not in sample[:200] and end else sample
