# SPDX-License-Identifier: MIT
"""Digitised issues of the fifth draw: METS in its three shapes as libraries hand it out, and loose pages of ALTO."""

from dataclasses import dataclass
from datetime import date

from invented_scans import Page, alto, mets_inline, mets_linked, mets_pages, page_words, picture, set_issue
from invented_story import Story
from shapes_fifth_stories import Composer, stamps
from shapes_labelled import STAMP, Label, LabelledSet, label


@dataclass(frozen=True)
class Issue:
    """One issue: where its METS lies, its language and day, and how a library wrote it."""

    path: str
    language: str
    day: date
    shape: str
    form: str = "iso"
    stories: int = 4
    runs_on: bool = False
    space: str = "v2"


PAPERS = {
    "mercury": "Ashmere Mercury",
    "anzeiger": "Kassacher Anzeiger",
    "bocage": "Le Réveil du Bocage",
    "sentinel": "Harlow Creek Sentinel",
}
ISSUES = (
    Issue("mercury/1863-05-16/mets.xml", "en", date(1863, 5, 16), "inline"),
    Issue("mercury/1871-10-07/mets.xml", "en", date(1871, 10, 7), "inline", stories=5, runs_on=True),
    Issue("mercury/1871-10-14/mets.xml", "en", date(1871, 10, 14), "inline"),
    Issue("anzeiger/kas_19110228/kas_19110228-mets.xml", "de", date(1911, 2, 28), "inline", "dotted", space="v3"),
    Issue("anzeiger/kas_19190906/kas_19190906-mets.xml", "de", date(1919, 9, 6), "linked", "label", space="v3"),
    Issue("bocage/1925/1925-03-21_mets.xml", "fr", date(1925, 3, 21), "linked", runs_on=True),
    Issue("bocage/1926/1926-07-03_mets.xml", "fr", date(1926, 7, 3), "linked", stories=3),
    Issue("sentinel/1904020601/1904020601.xml", "en", date(1904, 2, 6), "pages", stories=3),
)


def _held(story: Story) -> list[str]:
    return sorted({*stamps(story), STAMP, "1821"})


def _mets(issue: Issue, pages: list[Page], stories: list[Story]) -> bytes:
    if issue.shape == "inline":
        return mets_inline(pages, stories, issue.day, form=issue.form, kinds=("ARTICLE",))
    if issue.shape == "linked":
        return mets_linked(pages, stories, issue.day, form=issue.form)
    return mets_pages(pages, stories[0].source, issue.day, form=issue.form, language=issue.language)


def _page_label(page: Page, stories: list[Story]) -> Label:
    """Return the label of a page that nobody parted into articles: it has no headline to be counted."""
    held = sorted({one for story in stories for one in _held(story)})
    return label(stories[0], headline=None, byline="", body=" ".join(page_words(page)), stamps=held)


def _stories(composer: Composer, paper: str, language: str, day: date, count: int) -> list[Story]:
    return [composer.story(language, day, 90, signed=False).but(source=paper) for _ in range(count)]


def issues(archive: LabelledSet) -> None:
    """Put each issue's METS with its pages; articles stand in the METS."""
    composer = Composer(archive.writer.random.randrange(1 << 30))
    for issue in ISSUES:
        paper = PAPERS[issue.path.split("/", 1)[0]]
        stories = _stories(composer, paper, issue.language, issue.day, issue.stories)
        pages = set_issue(stories, issue.day, issue.language, runs_on=issue.runs_on)
        folder = issue.path.rpartition("/")[0]
        for page in pages:
            archive.put(f"{folder}/text/{page.name}.xml", alto(page, space=issue.space))
            archive.put(f"{folder}/images/{page.name}.jpg", picture(page))
        labels = [label(one, stamps=_held(one)) for one in stories]
        if issue.shape == "pages":
            labels = [_page_label(one, stories) for one in pages]
        archive.put(issue.path, _mets(issue, pages, stories), labels)


def loose_pages(archive: LabelledSet) -> None:
    """Put pages of ALTO without a METS, named by title, day and page."""
    composer = Composer(archive.writer.random.randrange(1 << 30))
    for day in (date(1887, 6, 18), date(1887, 6, 25)):
        stories = _stories(composer, "Dunmouth Courier", "en", day, 2)
        (page,) = set_issue(stories, day, "en")
        marked = _page_label(page, stories) | {"dated": "path"}
        archive.put(f"courier alto/dunmouth-courier_{day}_{page.name}.xml", alto(page), [marked])


SECTIONS = (issues, loose_pages)
