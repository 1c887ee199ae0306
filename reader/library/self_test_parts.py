# SPDX-License-Identifier: MIT
"""What the self-test needs: files of its own for each library that reads, and one worker of each kind."""

import bz2
import gzip
import importlib
import json
import lzma
import os
import zipfile
from multiprocessing.connection import Connection
from typing import Any

from reader.archive.walk import FoundFile
from reader.errors import ReaderError
from reader.ingest.child import article_job, file_job, read_files, understand_articles
from reader.ingest.wire import decode
from reader.ingest.worker import Worker
from reader.model.article import RawArticle

_LIBRARIES = (
    *("brotli", "chardet", "docx", "filelock", "lxml.etree", "lxml_html_clean", "numpy", "platformdirs", "pypdfium2"),
    *("PIL.Image", "PIL.Jpeg2KImagePlugin", "PIL.TiffImagePlugin", "regex", "sqlite3", "Stemmer", "trafilatura"),
    *("whoosh.query", "yaml"),
)
_MARK = "The quay wall was closed"
_STORY = f"Harbour Office\n\n{_MARK} on Monday, and “we shall mend it”, the harbour master said.\n"
_RUSSIAN = "Гавань закрыта\n\nПричал закрыли в понедельник, сообщил начальник порта газете.\n"
_PAGE = (
    "<!DOCTYPE html><html><head><title>Harbour Office</title></head><body><article><h1>Harbour Office</h1>"
    f"<p>{_MARK} on Monday, and the ferries lay at the outer mole for all of the week.</p></article></body></html>"
)
_MEMORY = 512 << 20  # bytes, for a reader that reads one small text
_PATIENCE = 120.0  # seconds: a slow disk and a virus scanner


def load_libraries() -> dict[str, Any]:
    """Import each library. Raises `ImportError`, or what else a library breaks with."""
    for name in _LIBRARIES:
        importlib.import_module(name)
    return {"loaded": len(_LIBRARIES)}


def make_specimens(folder: str) -> dict[str, str]:
    """Write a file for each way of reading; return words that stand in each, by the file's name."""
    story = _STORY.encode()
    files = {
        "story.txt": story,
        "russian.txt": _RUSSIAN.encode("windows-1251"),
        "page.html": _PAGE.encode(),
        "front.md": f"---\ntitle: Harbour Office\ndate: 1994-05-02\n---\n\n{_MARK} on Monday.\n".encode(),
        "record.json": json.dumps({"title": "Harbour Office", "body": f"{_MARK} on Monday, it said."}).encode(),
        "layer.pdf": _pdf(f"{_MARK} on Monday, and was mended."),
        "packed.txt.gz": gzip.compress(story),
        "packed.txt.bz2": bz2.compress(story),
        "packed.txt.xz": lzma.compress(story),
    }
    for name, content in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    with zipfile.ZipFile(os.path.join(folder, "packed.zip"), "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("story.txt", story)
    return dict.fromkeys([*files, "packed.zip"], _MARK) | {"russian.txt": "Причал закрыли"}


def _pdf(text: str) -> bytes:
    """Return a document of one page with a text layer, as short as it can be."""
    drawn = f"BT /F 12 Tf 72 720 Td ({text}) Tj ET".encode("ascii")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    whole, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj%s endobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return whole + head + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(whole)


def try_workers(data: str) -> dict[str, Any]:
    """Let a confined reader read a file, and an understander understand it, each a process that is spawned."""
    folder = os.path.join(data, "for the workers")
    os.makedirs(folder)
    path = os.path.join(folder, "story.txt")
    with open(path, "wb") as file:
        file.write(_STORY.encode())
    seen = os.stat(path)
    reader = Worker(read_files, os.fsencode(folder), _MEMORY)
    understander = Worker(understand_articles)
    try:
        reader.connection.send_bytes(file_job(FoundFile(b"story.txt", seen.st_size, seen.st_mtime_ns, 0), "", None))
        articles: list[RawArticle] = []
        while not articles:
            articles = [one for one in decode(_heard(reader.connection, "read")) if isinstance(one, RawArticle)]
        understander.connection.send(article_job([(articles[0], None)]))
        _wait(understander.connection, "understand")
        (entry,) = understander.connection.recv()
        pids = {os.getpid(), reader.process.pid, understander.process.pid}
    finally:
        reader.close(at_once=True)
        understander.close(at_once=True)
    return {"processes": len(pids) - 1, "understood": type(entry).__name__}


def _heard(connection: Connection, what: str) -> bytes:
    _wait(connection, what)
    return connection.recv_bytes()


def _wait(connection: Connection, what: str) -> None:
    if not connection.poll(_PATIENCE):
        raise ReaderError(f"The process that is to {what} says nothing.")
