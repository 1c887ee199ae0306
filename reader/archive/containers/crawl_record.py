# SPDX-License-Identifier: MIT
"""The records of a web crawl: WARC (ISO 28500) and ARC, its forerunner, one after another in a stream of any size."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.archive.streams import Slice

_LONGEST_LINE = 65_536
_MOST_LINES = 500
_SKIPPED = 1024 * 1024
_VERSION = re.compile(rb"WARC/\d{1,2}\.\d{1,3}\s{0,9}\Z")
_ARC_LINE = re.compile(
    rb"([a-z][a-z0-9+.-]{1,20}:\S{1,9000}) \S{1,60} (\d{8,14}) \S{1,200}.{0,500}? (\d{1,15})\s{0,2}\Z"
)


@dataclass(slots=True)
class CrawlRecord:
    """One record. `block`, of `length` bytes, is good until the next one is asked for; `headers` are in lower case."""

    kind: str  # as WARC calls it: response, resource, revisit …; of an ARC response
    url: str
    date: str
    block: Slice
    length: int
    headers: dict[str, str] = field(default_factory=dict)


class CrawlRecords:
    """The records of a stream. `damaged` once something stood between them that is none: it was passed over."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self.damaged = False

    def __iter__(self) -> Iterator[CrawlRecord]:
        """Yield each record; what is left of its block is skipped. Raises `EOFError` where the file was cut."""
        while line := self._stream.readline(_LONGEST_LINE):
            if not line.strip():
                continue
            record = self._warc() if _VERSION.match(line) else self._arc(line)
            if record is None:
                self.damaged = True
                continue
            yield record
            while record.block.read1(_SKIPPED):
                pass

    def _warc(self) -> CrawlRecord | None:
        """Read the headers of a record; None if they are none, or don't say how long it is."""
        headers = header_lines(self._stream)
        length = headers.get("content-length", "")
        if not (length.isdecimal() and len(length) < 16):
            return None
        url = headers.get("warc-target-uri", "").strip("<>")
        block = Slice(self._stream, int(length))
        return CrawlRecord(headers.get("warc-type", ""), url, headers.get("warc-date", ""), block, int(length), headers)

    def _arc(self, line: bytes) -> CrawlRecord | None:
        match = _ARC_LINE.match(line)
        if not match:
            return None
        url, date, length = (group.decode("utf-8", "replace") for group in match.groups())
        block = Slice(self._stream, int(length))
        return CrawlRecord("warcinfo" if url.startswith("filedesc:") else "response", url, date, block, int(length))


def header_lines(stream: io.BufferedReader) -> dict[str, str]:
    """Read headers up to an empty line, the first of each name; of a bounded number and length."""
    headers: dict[str, str] = {}
    name = ""
    for _ in range(_MOST_LINES):
        line = stream.readline(_LONGEST_LINE).decode("utf-8", "replace")
        if not line.strip():
            break
        if line[0] in " \t" and name in headers:  # the line before goes on
            headers[name] = f"{headers[name]} {line.strip()}"
            continue
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if colon:
            headers.setdefault(name, value.strip())
    return headers
