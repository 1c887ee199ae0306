# SPDX-License-Identifier: MIT
"""The text of an RTF document, a paragraph at a time: linear, flat in memory, in the encodings that its fonts have."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.archive.formats.documents.rtf_settings import DATES, RtfSettings
from reader.archive.formats.documents.rtf_words import BESIDE, BREAKS, ENDS, NOTES, SEEN, SIGNS, UNSEEN, USUAL_SIZE
from reader.archive.formats.documents.type_sizes import TypeSizes
from reader.archive.streams import UnreadableError

_PIECE = 256 * 1024
_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+|\\"
)
_LONGEST_TOKEN = 64
_DEEPEST = 100_000
_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_BESIDE = 200


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds within a group.

    `unseen`: nothing of it is text. `skip`: how many characters stand for one of Unicode. `flow`: body, note or beside.
    `name` and `starred` hold for this group alone, not for those in it.
    """

    unseen: bool = False
    hidden: bool = False
    skip: int = 1
    font: str = ""
    half_points: int = USUAL_SIZE
    flow: str = "body"
    name: str = ""
    starred: bool = False

    @property
    def silent(self) -> bool:
        """Whether its text is not shown."""
        return self.unseen or self.hidden


class RtfText:
    """Paragraphs of the body as one iterates, soft breaks in them as line feeds, notes behind them at the end.

    Afterwards `beside` holds the paragraphs of headers and footers, `sizes` those of the first paragraphs, and `cut`
    tells whether the document ended before its groups did.
    """

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self.settings = RtfSettings()
        self.beside: list[str] = []
        self.sizes = TypeSizes()
        self.cut = True
        self._measures = True  # until the size of the text is known
        self._runs: list[tuple[float, int]] = []
        self._stream = stream
        self._stack: list[_Group] = []
        self._group = _Group()
        self._flows: dict[str, list[str]] = {"body": [], "note": [], "beside": []}
        self._notes: list[str] = []
        self._bytes = bytearray()
        self._skip = 0
        self._binary = 0

    def __iter__(self) -> Iterator[str]:
        rest = ""
        while self.cut:
            piece = self._stream.read(_PIECE).decode("latin-1")
            text = rest + piece
            rest = _cut_token(text) if piece else ""
            yield from self._paragraphs(text[: len(text) - len(rest)])
            if not piece:
                break
        yield from self._end_paragraph("body")
        for flow in ("note", "beside"):
            list(self._end_paragraph(flow))
        yield from self._notes

    def _paragraphs(self, text: str) -> Iterator[str]:
        place = 0
        while place < len(text) and self.cut:
            if self._binary:
                skipped = min(self._binary, len(text) - place)
                self._binary -= skipped
                place += skipped
                continue
            token = _TOKEN.match(text, place)
            assert token, "each sign begins a token"
            place = token.end()
            word, number, hexadecimal, sign, brace, run = token.groups()
            if run is not None:
                self._run(run)
            elif hexadecimal is not None:
                self._byte(hexadecimal)
            elif brace is not None:
                self._brace(brace)
            elif word is not None or sign is not None:
                yield from self._control(word or sign, number or "")

    # -- text --------------------------------------------------------------------------------------------------

    def _run(self, run: str) -> None:
        if self._skip:
            skipped = min(self._skip, len(run))
            self._skip -= skipped
            run = run[skipped:]
        if not run or self._group.silent:
            return
        if self._measures:
            self._measure(len(run))
        if self._bytes or not run.isascii():
            self._bytes += run.encode("latin-1")
        else:
            self._flows[self._group.flow].append(run)

    def _byte(self, hexadecimal: str) -> None:
        if self._skip:
            self._skip -= 1
        elif not self._group.silent:
            if self._measures:
                self._measure(1)
            self._bytes.append(int(hexadecimal, 16))

    def _measure(self, length: int) -> None:
        if self._group.flow == "body":
            self._runs.append((self._group.half_points / 2, length))

    def _flush(self) -> None:
        """Decode the bytes that came so far: their font holds until now."""
        self._skip = 0
        if self._bytes:
            encoding = self.settings.encoding_of(self._group.font)
            self._flows[self._group.flow].append(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()

    def _end_paragraph(self, flow: str) -> Iterator[str]:
        """Yield the body's paragraph; keep those of notes and of what stands beside."""
        self._flush()
        text = "".join(self._flows[flow])
        self._flows[flow].clear()
        if _SURROGATE.search(text):
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = text.strip(" \t\r")
        if flow == "body":
            if self._measures:
                self.sizes.add(text, self._runs)
                self._runs.clear()
                self._measures = not self.sizes.full
            yield text
        elif text and flow == "note":
            self._notes.append(text)
        elif text and len(self.beside) < _MOST_BESIDE and text not in self.beside:
            self.beside.append(text)

    # -- groups and control words ------------------------------------------------------------------------------

    def _brace(self, brace: str) -> None:
        self._flush()
        if brace == "{":
            if len(self._stack) >= _DEEPEST:
                raise UnreadableError("Its parts are nested so deeply that it can't be read.")
            self._stack.append(self._group)
            if self._group.name or self._group.starred:
                self._group = replace(self._group, name="", starred=False)
            return
        ended = self._group
        self._group = self._stack.pop() if self._stack else _Group()
        if ended.name in DATES:
            self.settings.end_date(ended.name)
        if ended.flow != self._group.flow:
            list(self._end_paragraph(ended.flow))
        self.cut = bool(self._stack)

    def _control(self, word: str, number: str) -> Iterator[str]:
        self._flush()
        if word in ENDS:
            if not self._group.silent:
                yield from self._end_paragraph(self._group.flow)
        elif word in SIGNS:
            if not self._group.silent:
                self._flows[self._group.flow].append(SIGNS[word])
        elif word == "u":
            self._skip = self._group.skip
            if number and not self._group.silent:
                if self._measures:
                    self._measure(1)
                code = int(number) % 0x10000
                self._flows[self._group.flow].append("\n" if code in BREAKS else chr(code))
        elif word == "bin":
            self._binary = max(0, int(number or 0))
        else:
            self._change(word, number)

    def _change(self, word: str, number: str) -> None:
        """Take a word that changes what holds within the group, or for the document."""
        group = self._group
        if word == "*":
            self._group = replace(group, starred=True)
        elif word in UNSEEN or (group.starred and word not in SEEN):
            self._group = replace(group, unseen=True, name=word, starred=False)
        elif word in SEEN or word in BESIDE:
            flow = "note" if word in NOTES else "beside" if word in BESIDE else group.flow
            self._group = replace(group, unseen=group.unseen and word != "ud", flow=flow, starred=False)
        elif word in {"v", "deleted", "plain"}:
            size = USUAL_SIZE if word == "plain" else group.half_points
            self._group = replace(group, hidden=word != "plain" and number != "0", half_points=size)
        elif word == "uc":
            self._group = replace(group, skip=max(0, min(int(number or 1), 20)))
        elif word == "f" and not group.unseen:
            self._group = replace(group, font=number)
        elif word == "fs" and not group.unseen:
            if self._measures:
                self._group = replace(group, half_points=int(number or USUAL_SIZE))
        else:
            self._set(word, number)

    def _set(self, word: str, number: str) -> None:
        if word in DATES:
            self._group = replace(self._group, name=word)
        if self._group.unseen:
            self.settings.set_font(word, number)
        self.settings.set(word, number)


def _cut_token(text: str) -> str:
    """Return the end of a piece in which a token may be cut."""
    start = text.rfind("\\", max(0, len(text) - _LONGEST_TOKEN))
    return text[start:] if start >= 0 else ""
