# SPDX-License-Identifier: MIT
"""Web crawls (WARC, ARC): their pages and documents are members, named by their addresses."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from reader.archive.containers.container import Container, Member
from reader.archive.containers.crawl_record import CrawlRecord, CrawlRecords, header_lines
from reader.archive.containers.http_body import SourceStream, body_source, status_of
from reader.archive.formats.format import SURE
from reader.archive.formats.internet_date import internet_witness
from reader.archive.place import Place
from reader.archive.seen import Seen
from reader.archive.streams import Source, Unpacked, UnreadableError
from reader.archive.told import Told
from reader.model.date import Witness, WitnessKind
from reader.model.problem import Problem
from reader.text.dates.witness import field_witness

_HEAD = re.compile(rb"WARC/\d{1,2}\.\d{1,3}\r?\n|filedesc:(?://)?\S{1,2000} \S{1,60} \d{8,14} ")
_KINDS = frozenset({"response", "resource", "conversion"})  # not revisits, requests, metadata
_FOUND = 200
_READ = re.compile(
    r"text/(?:html|plain|xml-html|markdown|rtf)|application/(?:xhtml\+xml|pdf|rtf|msword|epub\+zip|x-pdf)"
    r"|application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|oasis\.opendocument\.text)"
)
_UNSAID = re.compile(r"(?:application/(?:octet-stream|x-download|force-download|unknown)|unknown/unknown|no-type|)\Z")
_NAMED = (".html", ".htm", ".txt", ".pdf", ".rtf", ".doc", ".docx", ".odt", ".epub", ".shtml", ".xhtml", ".php", "/")
_MACHINES = ("/robots.txt", "/ads.txt", "/humans.txt", "/security.txt")
_PIECE = 65_536


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if _HEAD.match(head) else 0


def _members(stream: io.BufferedReader, place: Place) -> Iterator[Member | Problem]:
    records = CrawlRecords(stream)
    seen = Seen()  # digests: a crawl holds millions
    for record in records:
        digest = record.headers.get("warc-payload-digest", "")
        if record.kind not in _KINDS or (digest and digest in seen):
            continue
        member = _member(record, place)
        if member is not None:
            if digest:
                seen.add(digest)
            yield member
    if records.damaged:
        yield place.problem("Some records in it are damaged and were passed over.", "Fetch the file anew if you can.")


def _member(record: CrawlRecord, place: Place) -> Member | Problem | None:
    """Return the page or document that a record holds, None for what is none, or why it can't be read."""
    body: io.BufferedReader = io.BufferedReader(SourceStream(record.block), _PIECE)
    headers: Mapping[str, str] = {"content-type": record.headers.get("content-type", "")}
    if record.kind == "response":
        if not record.url.lower().startswith(("http://", "https://")):
            return None
        if status_of(body.readline(_PIECE)) != _FOUND:
            return None
        headers = header_lines(body)
    if not _is_read(record.url, headers.get("content-type", "")):
        return None
    inside = place.member(record.url or record.headers.get("warc-record-id", "record"))
    inside = replace(inside, told=_told(record, headers))
    try:
        source: Source = body_source(body, headers)
    except UnreadableError as error:
        return inside.problem(error.sentence, error.hint)
    return Member(inside, Unpacked(source, lambda: record.length))


def _is_read(url: str, content_type: str) -> bool:
    """Tell whether a record can hold an article: by what the site said it is, else by its address."""
    try:
        path = urlsplit(url).path.lower()
    except ValueError:
        path = ""
    if path.endswith(_MACHINES):
        return False
    kind = content_type.partition(";")[0].strip().lower()
    return bool(_READ.match(kind)) or (bool(_UNSAID.match(kind)) and path.endswith(_NAMED))


def _told(record: CrawlRecord, headers: Mapping[str, str]) -> Told:
    """Return what the crawl tells of a page: its address, when it was fetched, when the site says it was changed."""
    witnesses: list[Witness] = []
    if changed := headers.get("last-modified", ""):
        witnesses.append(internet_witness(WitnessKind.MODIFIED, changed, "Last-Modified"))
    if record.date:
        witnesses.append(field_witness(WitnessKind.LOADED, record.date, "day of the crawl"))
    is_web = record.url.lower().startswith(("http://", "https://"))
    return Told((("url", record.url),) if is_web else (), tuple(witnesses))


CRAWL = Container("web crawl", _recognises, _members)
