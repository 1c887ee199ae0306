# SPDX-License-Identifier: MIT
"""Lines of text out of a stream of any size."""

import io
from collections.abc import Iterator

from reader.archive.streams import HEAD, ITEM_LIMIT, UnreadableError
from reader.text.decode.decode import decode


class TextLines:
    """The lines of a stream, decoded one by one, each with a line feed; and the encoding of most of them.

    Raises `NotTextError` at once if the beginning is no text, and `UnreadableError` for a line without end.
    """

    def __init__(self, stream: io.BufferedReader) -> None:
        sample = stream.peek(HEAD)[:HEAD]
        self.encoding = decode(sample).encoding
        self._stream = stream
        self._wide = self.encoding.startswith(("utf-16", "utf-32"))
        self._returns = not self._wide and b"\n" not in sample and b"\r" in sample

    def __iter__(self) -> Iterator[str]:
        if self._wide or self._returns:
            yield from self._through_wrapper()
            return
        while line := self._stream.readline(ITEM_LIMIT):
            if len(line) == ITEM_LIMIT:
                raise UnreadableError("A line in it has no end.")
            yield self._text(line)

    def _through_wrapper(self) -> Iterator[str]:
        """Let the system's own decoder find the line ends where they aren't single line feeds."""
        with io.TextIOWrapper(self._stream, self.encoding, errors="replace") as lines:
            for line in lines:
                yield line.removeprefix("\ufeff")

    def _text(self, line: bytes) -> str:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = decode(line, declared=self.encoding).text
        if text.endswith("\r\n"):  # or more of them: files that were turned from one system's twice
            text = text.rstrip("\r\n") + "\n"
        return text.removeprefix("\ufeff").replace("\r", "\n")
