# SPDX-License-Identifier: MIT
"""METS with its pages of ALTO, PAGE or hOCR: an issue's articles, and as pages what belongs to none."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.archive.events import Found
from reader.archive.formats.format import SURE, Format
from reader.archive.formats.layout import Layout
from reader.archive.formats.scans.composed import Composer, Passage, composed
from reader.archive.formats.scans.headline import begun_with, is_doubtful, said, set_apart
from reader.archive.formats.scans.issue import IssuePage, Item, items_of, pages_of
from reader.archive.formats.scans.issue_facts import IssueFacts, facts_of, is_issue
from reader.archive.formats.scans.issue_text import IssueText
from reader.archive.formats.scans.locating import Locator
from reader.archive.formats.scans.mets_file import ROOT, Division, Mets, read_mets
from reader.archive.formats.scans.pictures import beside, best_picture
from reader.archive.formats.story import stated_fields
from reader.archive.formats.xml_source import root_of
from reader.archive.place import Neighbours, Place, fit_label
from reader.model.article import PartKind, RawArticle
from reader.model.pages import PageImage
from reader.model.problem import Problem

_REST = 100  # words of a page beside its articles from which on they are listed


def _recognises(head: bytes, _name: bytes) -> int:
    return SURE if root_of(head) == ROOT else 0


def _read(stream: io.BufferedReader, place: Place) -> Iterator[Found]:
    if place.neighbours is None:
        yield place.problem(
            "This is the plan of an issue (METS), and its pages can't be reached where it lies.",
            "Unpack the file that it lies in.",
        )
        return
    issue = _Issue(read_mets(stream), place, place.neighbours, placed=False)
    yield from issue.articles()
    yield from issue.pages()
    yield from issue.troubles()
    issue.claim()


def _pages(stream: io.BufferedReader, place: Place, item: str) -> tuple[PageImage, ...]:
    if place.neighbours is None:
        return ()
    return tuple(_Issue(read_mets(stream), place, place.neighbours, placed=True).page_images(item))


@dataclass(frozen=True, slots=True)
class _Work:
    """An article written out, or a page that is listed as one; `files` are those of its text."""

    label: str
    composer: Composer
    files: tuple[str, ...]


class _Issue:
    """A METS and its pages."""

    def __init__(self, mets: Mets, place: Place, around: Neighbours, *, placed: bool) -> None:
        self._mets = mets
        self._place = place
        self._around = around
        self._locator = Locator(around)
        self._text = IssueText(mets, self._locator, place, placed=placed)
        self._items = items_of(mets)
        self._pages = pages_of(mets, dict.fromkeys(piece.area.file for item in self._items for piece in item.pieces))
        self._facts: dict[Division | None, IssueFacts] = {}
        divisions = (division for _, root in mets.maps for division in root.all())
        self._first_issue = next(filter(is_issue, divisions), None)

    def articles(self) -> Iterator[RawArticle]:
        """Yield the articles that the METS tells apart and that have a text, or at least a name."""
        for item in self._items:
            work = self._made(item)
            if work.composer.layout.text or (item.division.label and not work.files):
                yield self._article(item, work)

    def pages(self) -> Iterator[RawArticle]:
        """Yield pages that no article points at, and what of other pages is no article's if that is much."""
        for number, page in enumerate(self._pages, start=1):
            work, whole = self._rest(number, page)
            if work is not None:
                facts = self._facts_of(self._first_issue)
                yield self._raw(work, facts, {"language": facts.language}, () if whole else ("rest-of-page",))

    def troubles(self) -> Iterator[Problem]:
        """Yield a problem for each page that is missing or can't be read, and for an issue without any text."""
        troubles = list(self._text.troubles())
        yield from troubles
        if troubles or self._text.is_any():
            return
        if any(page.pictures for page in self._pages):
            problem = self._place.problem("This issue has pictures of its pages, but no text: a search can't see them.")
            yield replace(problem, unsearchable=True)
        else:
            yield self._place.problem("This is the plan of an issue (METS), and no page in it has a text.")

    def claim(self) -> None:
        """Lean on the pictures of the issue and on its PDFs, which are parts of it."""
        files = self._mets.files.values()
        named = [self._locator.name(file.href) for file in files if file.picture or file.href.lower().endswith(".pdf")]
        texts = dict.fromkeys(page.text for page in self._pages if page.text and not page.pictures)
        found = (name for text in texts for name in self._beside(text))
        for name in dict.fromkeys((*named, *found)):
            if name and (stream := self._around.open(name)):
                stream.close()

    def page_images(self, wanted: str) -> Iterator[PageImage]:
        """Yield the pages on which an article, or a page listed as one, stands."""
        for item in self._items:
            if self._place.item(fit_label(item.label)) == wanted:
                yield from self._images(self._made(item))
                return
        for item in self._items:  # a page is what they leave of it
            self._made(item)
        for number, page in enumerate(self._pages, start=1):
            if self._place.item(_page_item(number)) == wanted:
                work, _ = self._rest(number, page)
                yield from self._images(work) if work else ()

    def _made(self, item: Item) -> _Work:
        files = tuple(dict.fromkeys(piece.area.file for piece in item.pieces))
        return _Work(item.label, composed(_headed(self._text.passages(item.pieces, files))), files)

    def _rest(self, number: int, page: IssuePage) -> tuple[_Work | None, bool]:
        """Return what of a page is to be listed by itself, and whether that is the whole page."""
        left, whole = self._text.left(page.text) if page.text else (0, False)
        if not left or not (whole or left >= _REST):
            return None, False
        return _Work(_page_item(number), composed(self._text.rest(page.text)), (page.text,)), whole

    def _article(self, item: Item, work: _Work) -> RawArticle:
        layout = work.composer.layout
        described = [self._mets.descriptions.get(name) for name in item.division.described_by]
        own = [description for description in described if description]
        stated = next(filter(None, map(said, (item.division.label, *(one.title for one in own)))), "")
        recognised = _heading(layout, stated)
        headline = recognised if recognised and (not stated or stated.endswith(("...", "…"))) else stated
        facts = self._facts_of(item.issue)
        fields = {
            "headline": headline,
            "byline": ", ".join(author for one in own for author in one.authors),
            "section": item.section,
            "language": next((one.language for one in own if one.language), facts.language),
        }
        doubtful = headline and is_doubtful(headline)
        return self._raw(work, facts, fields, ("doubtful-headline",) if doubtful else ())

    def _raw(self, work: _Work, facts: IssueFacts, fields: dict[str, str], flags: tuple[str, ...]) -> RawArticle:
        layout = work.composer.layout
        labels = dict.fromkeys(page.label for page in self._pages if page.text in work.files and page.label)
        said = {"source": facts.source, "issue": facts.number, "edition": facts.edition, "page": _run(list(labels))}
        missing = ("pages-missing",) if self._text.is_damaged(work.files) else ()
        return RawArticle(
            path=self._place.path,
            item=self._place.item(fit_label(work.label)),
            format=METS.name,
            encoding="utf-8",
            source=layout.text,
            parts=layout.parts,
            fields=stated_fields({**fields, **said}),
            witnesses=facts.witnesses,
            flags=(*flags, *missing, *(() if layout.text else ("no-text",))),
            wrapped=True,
        )

    def _facts_of(self, issue: Division | None) -> IssueFacts:
        wanted = issue or self._first_issue
        if wanted not in self._facts:
            self._facts[wanted] = facts_of(self._mets, wanted)
        return self._facts[wanted]

    def _images(self, work: _Work) -> Iterator[PageImage]:
        for (file, sheet), words in work.composer.placed.items():
            text = work.files[file]
            page = next((page for page in self._pages if page.text == text), IssuePage(text, (), ""))
            names = [self._locator.name(self._mets.files[name].href) for name in page.pictures]
            names = [name for name in names if name] or self._beside(text, sheet)
            path, member = best_picture(self._around, names)
            yield PageImage(path, member, 0, page.label, tuple(words))

    def _beside(self, text: str, sheet: int = 0) -> list[bytes]:
        name = self._locator.name(self._mets.files[text].href)
        return beside(self._around, name, self._text.image(text, sheet))


def _page_item(number: int) -> str:
    return f"page {number}"


def _headed(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Pass passages on; headings after the first words of the text are no longer the article's headline."""
    begun = False
    for passage in passages:
        begun = begun or passage.kind is None
        is_late = begun and passage.kind is PartKind.HEADLINE
        yield replace(passage, kind=None) if is_late else passage


def _heading(layout: Layout, stated: str) -> str:
    """Return what stands above the text as its headline, and see to it that it is named; "" if nothing does."""
    found = [part.span for part in layout.parts if part.kind is PartKind.HEADLINE]
    if not found and (span := begun_with(layout.text, stated) if stated else set_apart(layout.text)):
        layout.mark(PartKind.HEADLINE, span)
        found = [span]
    return " ".join(word for span in found for word in span.of(layout.text).split())


def _run(labels: list[str]) -> str:
    """Return the labels of pages as one: "3", "3-4", "1, 3"."""
    numbers = [int(label) for label in labels if label.isascii() and label.isdigit() and len(label) < 6]
    if len(labels) > 1 and numbers == list(range(numbers[0] if numbers else 0, len(labels) + (numbers or [0])[0])):
        return f"{numbers[0]}-{numbers[-1]}"
    return ", ".join(labels)


METS = Format("mets-alto", _recognises, _read, _pages)
