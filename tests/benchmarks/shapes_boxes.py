# SPDX-License-Identifier: MIT
"""What holds many articles, or states all of one: feeds, mail, crawls, books, tables, agency files, packed texts."""

import csv
import gzip
import io
import json
import tarfile
from collections.abc import Callable, Sequence

from shapes_labelled import STAMP, Label, LabelledSet, label

import invented_documents as documents  # isort: skip
import invented_feeds as feeds  # isort: skip
from invented_sites import page, sites  # isort: skip
from invented_story import Story  # isort: skip

_COLUMNS = ("headline", "byline", "date", "source", "body")


def _stories(
    made: LabelledSet, number: int, language: str = "en", years: tuple[int, int] = (1996, 2014)
) -> list[Story]:
    sizes = (80, 220, 140, 500, 60)
    found = [made.writer.story(language, made.writer.day(*years), sizes[at % 5]) for at in range(number)]
    return [one.but(source=found[0].source) for one in found]


def _labels(stories: Sequence[Story]) -> list[Label]:
    return [label(one, stamps=[STAMP]) for one in stories]


def feeds_and_mail(made: LabelledSet) -> None:
    """Blogs, feeds, mail and mailboxes."""
    laid: dict[str, tuple[Callable[[Sequence[Story]], bytes], Sequence[str]]] = {
        "blog/export-{}.xml": (feeds.wordpress, ("en", "de", "en")),
        "feeds/news-{}.rss": (feeds.rss, ("it", "en", "ru")),
        "feeds/news-{}.atom": (feeds.atom, ("es", "fr")),
        "mail/desk-{}.mbox": (feeds.mbox, ("en", "fr", "ru")),
    }
    for name, (lay, languages) in laid.items():
        for at, language in enumerate(languages):
            stories = _stories(made, 3 + at, language)
            stories = (
                [one.but(byline=one.byline or made.writer.person(language)) for one in stories]
                if "blog" in name
                else stories
            )
            made.put(name.format(at), lay(stories), _labels(stories))
    for at, (language, charset) in enumerate((("en", "utf-8"), ("de", "iso-8859-15"))):
        story = _stories(made, 1, language)[0].fitted(charset)
        made.put(f"mail/story {at}.eml", feeds.mail(story, html=at == 1, charset=charset), _labels([story]))


def books_and_crawls(made: LabelledSet) -> None:
    """Issues as books, crawls of sites."""
    for at in range(2):
        stories = _stories(made, 4)
        stories = [one.but(day=stories[0].day) for one in stories]
        made.put(f"books/issue {at}.epub", feeds.epub(stories), _labels(stories))
    site = next(one for one in sites() if one.name.startswith("07" if made.draw == 1 else "36"))
    for at, lay in enumerate((feeds.warc, feeds.wacz)):
        stories = _stories(made, 3, "en", (2008, 2011))
        crawled = [
            (f"{feeds.SITE}/story-{number}.html", page(site, one, number, made.writer))
            for number, one in enumerate(stories)
        ]
        made.put(f"crawls/crawl-{at}.{'wacz' if at else 'warc.gz'}", lay(crawled), _labels(stories))


def agencies_and_libraries(made: LabelledSet) -> None:
    """One article a file, with all its fields."""
    for name, lay in (("tei", feeds.tei), ("nitf", feeds.nitf), ("newsml", feeds.news_item), ("ninjs", feeds.ninjs)):
        for at, language in enumerate(("en", "fr")):
            story = _stories(made, 1, language)[0]
            made.put(f"{name}/item-{at}.{'json' if name == 'ninjs' else 'xml'}", lay(story), _labels([story]))
    for at in range(3):
        story = _stories(made, 1)[0].but(byline="")
        made.put(f"beside/text {at + 1}.txt", story.body, [label(story)])
        made.put(f"beside/text {at + 1}.xml", feeds.dublin_core(story))


def tables(made: LabelledSet) -> None:
    """Tables, objects, and packed texts."""
    for at in range(2):
        stories = _stories(made, 5)
        rows = [
            dict(zip(_COLUMNS, (one.headline, one.byline, str(one.day), one.source, one.body), strict=True))
            for one in stories
        ]
        table = io.StringIO(newline="")
        writer = csv.DictWriter(table, _COLUMNS, delimiter=",;"[at])
        writer.writeheader()
        writer.writerows(rows)
        found = [one | {"stamps": []} for one in _labels(stories)]
        made.put(f"tables/list-{at}.csv", table.getvalue(), found)
        made.put(f"tables/list-{at}.json", json.dumps(rows, ensure_ascii=False), found)
        made.put(f"tables/list-{at}.jsonl", "".join(json.dumps(one) + "\n" for one in rows), found)


def packed(made: LabelledSet) -> None:
    """Texts in a zip and in a compressed tar, dated by their names."""
    for kind in ("zip", "tar.gz"):
        stories = [one.but(byline="") for one in _stories(made, 6)]
        members = [
            (f"{one.day:%Y/%m/%d}/{at}.txt", f"{one.headline}\n\n{one.body}\n".encode())
            for at, one in enumerate(stories)
        ]
        data = documents.zipped(members) if kind == "zip" else _tar(members)
        made.put(f"packed/texts.{kind}", data, [label(one, dated="path") for one in stories])


def _tar(members: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0)


SECTIONS = (feeds_and_mail, books_and_crawls, agencies_and_libraries, tables, packed)
