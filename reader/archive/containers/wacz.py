# SPDX-License-Identifier: MIT
"""WACZ: a zip that holds web crawls, and beside them lists and indexes which say nothing of their own."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import cast

from reader.archive.containers.container import Container, Member
from reader.archive.containers.zipped import ZIP
from reader.archive.formats.format import SURE
from reader.archive.formats.guarded_zip import GuardedZip, seekable
from reader.archive.place import Place
from reader.archive.streams import UnreadableError
from reader.model.problem import Problem

_FIRST = re.compile(
    rb"PK\x03\x04.{26}(?:archive/[^/]{1,200}\.warc|datapackage(?:-digest)?\.json|pages/|indexes/|fuzzy\.json|logs/)",
    re.DOTALL,
)
_CRAWL = re.compile(r"archive/[^/]{1,500}\.warc(?:\.gz)?\Z", re.IGNORECASE)


def _recognises(head: bytes, name: bytes) -> int:
    is_named = head.startswith(b"PK\x03\x04") and name.lower().endswith(b".wacz")
    return SURE - 20 if is_named or _FIRST.match(head) else 0


def _members(stream: io.BufferedReader, place: Place) -> Iterator[Member | Problem]:
    file = seekable(stream)
    try:
        archive = GuardedZip(file)
    except zipfile.BadZipFile:  # cut short
        archive = None
    crawls = _crawls(archive) if archive else []
    if not archive or not crawls:
        file.seek(0)
        yield from ZIP.members(cast("io.BufferedReader", file), place)
        return
    with archive:
        for name in crawls:
            inside = place.member(name)
            try:
                yield Member(inside, archive.open(name))
            except UnreadableError as error:
                yield inside.problem(error.sentence, error.hint)


def _crawls(archive: GuardedZip) -> list[str]:
    """Return the crawls of a WACZ; none if it is another zip that only begins like one."""
    names = archive.names()
    return [name for name in names if _CRAWL.match(name)] if "datapackage.json" in names else []


WACZ = Container("web crawl in a zip", _recognises, _members)
