# SPDX-License-Identifier: MIT
"""Articles as files of their own, in a bag (BagIt 1.0, RFC 8493): whoever gets it can prove that nothing is missing.

Names of files are ids: a name that told the day would make it look surer than it is, and headlines make bad names. Of
text files `metadata.csv` beside them says what is known of each.
"""

import csv
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from reader.cite.export import harmless
from reader.cite.export_markdown import markdown_of, stated
from reader.cite.web_page import clean
from reader.model.article import Article

_ENDING = {"text": ".txt", "markdown": ".md"}
_MANIFEST, _TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"


@dataclass(slots=True)
class _Sums:
    """The manifest as it grows, and how much it lists."""

    folder: str
    manifest: TextIO
    octets: int = 0
    files: int = 0

    def put(self, name: str, content: bytes) -> None:
        """Write a file of the payload and its line. `name` has `/` between its parts."""
        place = os.path.join(self.folder, *name.split("/"))
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "xb") as file:
            file.write(content)
        self.note(name, hashlib.sha256(content).hexdigest(), len(content))

    def note(self, name: str, digest: str, size: int) -> None:
        """Write the line of a file that is there."""
        self.manifest.write(f"{digest}  {name}\n")
        self.octets += size
        self.files += 1


def write_bag(articles: Iterable[Article], kind: str, folder: str, described: str) -> None:
    """Fill an empty folder; `kind` is "text" or "markdown", `described` says on one line what it is.

    `sha256sum --check manifest-sha256.txt` checks it, as does every program for bags.
    """
    with open(os.path.join(folder, _MANIFEST), "x", encoding="utf-8", newline="\n") as manifest:
        sums = _Sums(folder, manifest)
        os.mkdir(os.path.join(folder, "data"))
        if kind == "text":
            _put_texts(articles, sums)
        else:
            for article in articles:
                sums.put(_name(article, kind), markdown_of(article).encode("utf-8", "replace"))
    _put(folder, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    described = " ".join(clean(described).split())
    info = (
        f"External-Description: {described}\nPayload-Oxum: {sums.octets}.{sums.files}\nBag-Software-Agent: Backfile\n"
    )
    _put(folder, "bag-info.txt", info)
    tags = "".join(f"{_sum(os.path.join(folder, name))}  {name}\n" for name in ("bag-info.txt", "bagit.txt", _MANIFEST))
    _put(folder, _TAGS, tags)


def text_of(article: Article) -> str:
    """Return an article as plain text: the headline, if there is one, and the text."""
    headline = " ".join(clean(article.headline).split())
    return f"{headline}\n\n{clean(article.body)}".strip("\n") + "\n"


def _put_texts(articles: Iterable[Article], sums: _Sums) -> None:
    """Write text files, and the table that says what is known of each."""
    name = "data/metadata.csv"
    place = os.path.join(sums.folder, *name.split("/"))
    with open(place, "x", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, lineterminator="\r\n")
        for number, article in enumerate(articles):
            file, known = _name(article, "text"), stated(article)
            if not number:
                writer.writerow(["filename", *(column for column, _ in known)])
            sums.put(file, text_of(article).encode("utf-8", "replace"))
            values = (harmless(" ".join(clean(value).split())) for _, value in known)
            writer.writerow([file.removeprefix("data/"), *values])
    sums.note(name, _sum(place), os.path.getsize(place))


def _name(article: Article, kind: str) -> str:
    return f"data/{article.id[0]}/{article.id}{_ENDING[kind]}"


def _put(folder: str, name: str, text: str) -> None:
    with open(os.path.join(folder, name), "x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _sum(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
