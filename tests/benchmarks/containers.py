# SPDX-License-Identifier: MIT
"""Files that hold very many articles, read by a reader's process alone: the memory it takes must not grow with them.

usage: containers.py [--items N] [--only KIND]

It prints the most memory after a tenth of the items and at the end, and ends with 1 if any item is missing or the
memory grew by more than a fifth and 25 bytes an item, which it takes to tell items of one name apart.
"""

import argparse
import csv
import json
import os
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "invented"))

from invented_exports import nexis_item, text_file
from invented_feeds import mail, warc
from invented_sites import page, sites
from invented_story import Story, Writer

from reader.ingest.child import end_with_parent
from reader.ingest.pipeline import MEMORY_A_READER
from reader.ingest.worker import Worker

_DISTINCT = 500
_GROWTH = 1.2
_AN_ITEM = 25  # bytes: 64 bits of its name are kept


def stories(count: int) -> Iterator[Story]:
    """Yield stories of different headlines; what they tell comes again."""
    writer = Writer(19)
    told = [writer.story("en", writer.day(1985, 1999), 120) for _ in range(_DISTINCT)]
    for number in range(count):
        story = told[number % _DISTINCT]
        yield story.but(headline=f"{story.headline} {number}")


def write_json_lines(folder: Path, count: int) -> Path:
    """Write an object a line."""
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as file:
        for story in stories(count):
            file.write(json.dumps({"title": story.headline, "date": str(story.day), "body": story.body}) + "\n")
    return folder / "articles.jsonl"


def write_csv(folder: Path, count: int) -> Path:
    """Write a row an article."""
    with (folder / "articles.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["headline", "date", "body"])
        table.writerows([story.headline, story.day, story.body] for story in stories(count))
    return folder / "articles.csv"


def write_nexis(folder: Path, count: int) -> Path:
    """Write an export as Nexis made them."""
    with (folder / "articles.TXT").open("wb") as file:
        for number, story in enumerate(stories(count), start=1):
            file.write(text_file(nexis_item(story, number, count), "utf-8"))
    return folder / "articles.TXT"


def write_mbox(folder: Path, count: int) -> Path:
    """Write a box of mails."""
    with (folder / "desk.mbox").open("wb") as file:
        for story in stories(count):
            file.write(b"From desk@harbour.example Wed Feb 23 23:30:00 1994\n" + mail(story) + b"\n\n")
    return folder / "desk.mbox"


def write_crawl(folder: Path, count: int) -> Path:
    """Write a crawl of one page many times over, each of its own address."""
    writer = Writer(20)
    site = sites()[5]
    pages = [page(site, writer.story("en", writer.day(2006, 2008), 120), n, writer) for n in range(50)]
    with (folder / "crawl.warc.gz").open("wb") as file:
        for start in range(0, count, 500):
            file.write(
                warc([(f"http://harbour.example/{n}", pages[n % 50]) for n in range(start, min(count, start + 500))])
            )
    return folder / "crawl.warc.gz"


def write_zip(folder: Path, count: int) -> Path:
    """Write a zip of texts, of a quarter as many."""
    with zipfile.ZipFile(folder / "texts.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number, story in enumerate(stories(count // 4)):
            archive.writestr(f"{story.day.year}/{number:06}.txt", f"{story.headline}\n\n{story.body}\n")
    return folder / "texts.zip"


_KINDS: dict[str, tuple[Callable[[Path, int], Path], float]] = {
    "JSON lines": (write_json_lines, 1),
    "CSV": (write_csv, 1),
    "Nexis": (write_nexis, 1),
    "MBOX": (write_mbox, 1),
    "zip": (write_zip, 0.25),
    "WARC": (write_crawl, 1),
}


def most_memory() -> int:
    """Return the most bytes that this process ever had resident (Linux: /proc; what started it doesn't count)."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def read(connection: Connection, root: bytes, path: bytes, tenth: int) -> None:
    """Read one file as a reader does; send how many articles came, their problems, the memory, and the seconds."""
    end_with_parent()
    from reader.archive.confine import confine
    from reader.archive.reading import read_file
    from reader.archive.walk import FoundFile
    from reader.ingest.wire import encode
    from reader.model.article import RawArticle
    from reader.model.problem import Problem

    confine(memory_bytes=MEMORY_A_READER)
    began, articles, problems, early = time.process_time(), 0, 0, 0
    for event in read_file(root, FoundFile(path, 0, 0, 0)):
        articles += isinstance(event, RawArticle)
        problems += isinstance(event, Problem)
        encode([event])
        if articles == tenth and not early:
            early = most_memory()
    told = [articles, problems, early, most_memory(), time.process_time() - began]
    connection.send_bytes(json.dumps(told).encode("ascii"))


def measure(kind: str, count: int) -> bool:
    """Write, read and print; return whether all came out in flat memory."""
    write, share = _KINDS[kind]
    wanted = int(count * share)
    with tempfile.TemporaryDirectory() as root:
        path = write(Path(root), count)
        size = path.stat().st_size
        worker = Worker(read, os.fsencode(root), os.fsencode(path.name), wanted // 10)
        try:
            articles, problems, early, peak, seconds = json.loads(worker.connection.recv_bytes())
        except EOFError:
            articles = problems = early = peak = 0
            seconds = 1.0
        worker.close(at_once=True)
    right = bool(articles == wanted and not problems and peak < _GROWTH * early + _AN_ITEM * wanted)
    sys.stdout.write(
        f"{kind}, {size / 2**20:,.0f} MB: {articles:,} of {wanted:,} articles, {problems} problems, "
        f"{seconds:.1f} s of the processor, {articles / seconds:,.0f} a second; "
        f"at most {early / 2**20:.0f} MB after a tenth, {peak / 2**20:.0f} MB at the end{'' if right else '  <--'}\n"
    )
    sys.stdout.flush()
    return right


def main() -> int:
    """Measure each kind, and return 1 if one isn't as it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=200_000)
    parser.add_argument("--only", choices=sorted(_KINDS))
    options = parser.parse_args()
    kinds = [options.only] if options.only else list(_KINDS)
    right = [measure(kind, options.items) for kind in kinds]
    return 0 if all(right) else 1


if __name__ == "__main__":
    sys.exit(main())
