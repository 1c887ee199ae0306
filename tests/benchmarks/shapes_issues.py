# SPDX-License-Identifier: MIT
"""Scanned issues in the three shapes of METS/ALTO, several pages each, with small pictures of their pages."""

from collections.abc import Sequence
from datetime import date

from shapes_labelled import STAMP, LabelledSet, label

import invented_scans as scans  # isort: skip

_FORMS = ("iso", "dotted", "label", "iso")
_SPACES = ("v2", "v3", "none", "v2")
_DAYS = (date(1845, 12, 18), date(1894, 2, 23), date(1912, 4, 16), date(1931, 8, 1))
_LANGUAGES = ("de", "en", "en", "fr")
_PREFIXES = ("file://./", "", "data/", "TEXTE\\")


def _harden(made: LabelledSet, pages: Sequence[scans.Page], *, scramble: bool, unmarked: bool) -> None:
    """Put blocks out of order, as columns are found; leave torn words as printed, with nothing that joins them."""
    for page in pages:
        if scramble:
            made.writer.random.shuffle(page.blocks)
        for word in (word for block in page.blocks for word in block.words if unmarked and word.part):
            word.text += "-" if word.part == 1 else ""
            word.part = 0


def issues(made: LabelledSet) -> None:
    """Lay out four issues of each shape."""
    for shape in ("inline", "linked", "pages"):
        forms = _FORMS if made.draw == 1 else _FORMS[::-1]
        days = _DAYS if made.draw == 1 else tuple(day.replace(year=day.year + 7, day=day.day - 1 or 2) for day in _DAYS)
        for at, (form, day, language) in enumerate(zip(forms, days, _LANGUAGES, strict=True)):
            sizes = (90, 220, 400, 150, 300, 60)[: 5 + at % 2]
            stories = [made.writer.story(language, day, size, byline=False) for size in sizes]
            stories = [one.but(source=stories[0].source) for one in stories]
            pages = scans.set_issue(stories, day, language, runs_on=at % 2 == 1)
            stamps = [STAMP, "1821"]
            found = [label(one, stamps=stamps, byline="") for one in stories]
            folder = f"{shape}/{stories[0].source} {at + 1}"
            if shape == "inline":
                data = scans.mets_inline(pages, stories, day, form=form, prefix=_PREFIXES[at], composed=at == 2)
            elif shape == "linked":
                data = scans.mets_linked(pages, stories, day, form=form, prefix=_PREFIXES[at], labels=at != 3)
            else:
                data = scans.mets_pages(
                    pages, stories[0].source, day, form=form, prefix=_PREFIXES[at], language=language
                )
                texts = [" ".join(scans.page_words(one)) for one in pages]
                found = [{**found[0], "headline": None, "body": text} for text in texts]
            if shape == "linked" and at == 3:
                found = [one | {"headline": None} for one in found]
            made.put(f"{folder}/issue_mets.xml", data, found)
            if made.draw > 1:
                _harden(made, pages, scramble=shape == "inline" and at % 2 == 0, unmarked=at == 3 and shape != "linked")
            for page in pages:
                laid = scans.alto(page, space=_SPACES[at], composed=shape == "inline" and at == 2, separators=at != 1)
                made.put(f"{folder}/text/{page.name}.xml", laid)
                made.put(f"{folder}/images/{page.name}.jpg", scans.picture(page))


SECTIONS = (issues,)
