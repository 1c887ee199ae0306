# SPDX-License-Identifier: MIT
"""The boxes of the fifth draw: mailboxes, zips, a tar, crawls, saved pages, an issue as a book, and feeds."""

import gzip
import io
import tarfile
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath

from invented_documents import zipped
from invented_feeds import epub, mhtml, rss, warc, wordpress
from invented_story import Story
from shapes_fifth_layout import Habit, habits, rendered
from shapes_fifth_stories import Composer, stamps
from shapes_labelled import STAMP, Label, LabelledSet, label

Rendered = Sequence[tuple[str, bytes, list[Label]]]
_BOXES = (".zip", ".tar.gz")


def _composer(archive: LabelledSet) -> Composer:
    return Composer(archive.writer.random.randrange(1 << 30))


def _tar(members: Sequence[tuple[str, bytes]]) -> bytes:
    """Return members as a compressed tar without times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as box:
        for name, data in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            box.addfile(entry, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0)


def _stamped(labels: Sequence[Label], stamp: str = STAMP) -> list[Label]:
    return [one | {"stamps": sorted({*one["stamps"], stamp} - {one["date"]})} for one in labels]


def written(archive: LabelledSet) -> None:
    """Put mail beside one another, and what lies in a zip or a tar into it."""
    composer = _composer(archive)
    for habit in habits("boxes"):
        files = list(rendered(habit, composer))
        box = habit.path.split("/", 1)[0]
        if not box.endswith(_BOXES):
            for path, data, labels in files:
                archive.put(path, data, labels)
            continue
        members = [(path.split("/", 1)[1], data) for path, data, _ in files]
        packed, stamp = (zipped(members), STAMP) if box.endswith(".zip") else (_tar(members), "1970-01-01")
        archive.put(box, packed, _stamped([one for _, _, labels in files for one in labels], stamp))


def _pages(composer: Composer, site: str, count: int, years: str) -> Rendered:
    """Return other pages of a site of the pages' set."""
    (habit,) = (one for one in habits("pages") if one.path.startswith(f"{site}/"))
    other = {"n": str(count), "years": years}
    return list(rendered(Habit(habit.path, habit.options | other, habit.lead, habit.lines), composer))


def crawls(archive: LabelledSet) -> None:
    """Crawl pages of two sites, and save some of a third from the browser."""
    composer = _composer(archive)
    sites = (("harlowcreeksentinel.example", "harlowcreek", "2006-2010"), ("novosti", "novosti", "2011-2013"))
    for site, host, years in sites:
        pages = _pages(composer, site, 4, years)
        addresses = [(f"http://www.{host}.example/story/{at}", data) for at, (_, data, _) in enumerate(pages, 310)]
        archive.put(f"crawls/{host}.warc.gz", warc(addresses), _stamped([one for _, _, (one,) in pages]))
    for at, (path, data, labels) in enumerate(_pages(composer, "city-desk", 3, "2010-2012"), 1):
        address = f"http://www.citydesk.example/story/{PurePosixPath(path).stem}"
        archive.put(f"saved/page {at}.mhtml", mhtml(address, labels[0]["headline"], data), _stamped(labels))


def _feed(archive: LabelledSet, path: str, make: Callable[[Sequence[Story]], bytes], stories: Sequence[Story]) -> None:
    archive.put(path, make(stories), _stamped([label(one, stamps=stamps(one)) for one in stories]))


def feeds(archive: LabelledSet) -> None:
    """Write a blog's export, a feed, and an issue as a book."""
    composer = _composer(archive)

    def stories(language: str, first: int, last: int, count: int) -> list[Story]:
        days = sorted(composer.day(first, last) for _ in range(count))
        return [composer.story(language, day, 110, signed=composer.random.random() < 0.5) for day in days]

    _feed(archive, "feeds/millpond.wordpress.xml", wordpress, stories("en", 2009, 2014, 5))
    _feed(archive, "feeds/almarcen.rss.xml", rss, stories("es", 2011, 2014, 4))
    issue = stories("fr", 2013, 2013, 1)[0]
    others = [composer.story("fr", issue.day, 90, signed=False).but(source=issue.source) for _ in range(3)]
    _feed(archive, "livres/numero.epub", epub, [issue, *others])


def single(archive: LabelledSet) -> None:
    """Compress texts one by one, as an old server did."""
    composer = _composer(archive)
    for at, day in enumerate(sorted(composer.day(1995, 1999) for _ in range(3)), 1):
        story = composer.story("en", day, 110, signed=False)
        text = f"{story.headline}\n\n{story.body}\n".encode()
        marked = label(story, dated="path", stamps=stamps(story))
        archive.put(f"server/{day}-{at}.txt.gz", gzip.compress(text, mtime=0), [marked])


SECTIONS = (written, crawls, feeds, single)
