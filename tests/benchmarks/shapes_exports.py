# SPDX-License-Identifier: MIT
"""Exports of news databases in all layouts, with their traps."""

from collections.abc import Sequence

from shapes_labelled import STAMP, Label, LabelledSet, label

import invented_documents as documents  # isort: skip
import invented_exports as exports  # isort: skip
from invented_story import Story  # isort: skip


def _stories(made: LabelledSet, language: str, number: int, years: tuple[int, int] = (1981, 2007)) -> list[Story]:
    sizes = (60, 140, 260, 90, 420, 1000)
    found = [made.writer.story(language, made.writer.day(*years), sizes[at % 6]) for at in range(number)]
    return [one.but(source=found[0].source) for one in found]


def _labels(stories: Sequence[Story]) -> list[Label]:
    headed = (one.but(headline="") if "no_headline" in one.extra else one for one in stories)
    return [label(one, stamps=[str(exports.loaded(one.day)), STAMP]) for one in headed]


def _trapped(stories: list[Story]) -> list[Story]:
    """Return the same with traps: a number in a sentence, a correction, no headline, an edition, no copyright."""
    sentence = "Of these papers 3 of 9 documents were signed, and 2 of 9 DOCUMENTS bore a seal nobody knew."
    traps: tuple[dict[str, str], ...] = (
        {},
        {"correction": "1"},
        {"no_headline": "1", "correction": "1"},
        {"edition": "Late Edition - Final|Edition 2;"},
        {"no_copyright": "1"},
    )
    found = [one.but(extra=trap) for one, trap in zip(stories, traps * 2, strict=False)]
    found[0] = found[0].but(paragraphs=(*found[0].paragraphs, sentence))
    long = f"{found[-1].headline}, Although Nobody in the Town Had Asked for It and the Money Was Never There"
    return [*found[:-1], found[-1].but(headline=long)] if "no_headline" not in found[-1].extra else found


def nexis(made: LabelledSet) -> None:
    """Old exports as text, RTF and page."""
    for at, language in enumerate(("en", "en", "en", "en", "fr", "fr", "fr", "de", "de", "de")):
        stories = _stories(made, language, 3 + at % 4)
        stories = _trapped(stories) if language == "en" else stories
        totals = [len(stories)] * (len(stories) - 1) + [383] if at % 3 == 1 else ()
        lines = exports.nexis(stories, cover=at % 2 == 0, first=2001 if at == 3 else 1, totals=totals)
        encoding = ("utf-8-sig", "cp1252", "utf-8")[at % 3]
        made.put(f"nexis/{language}{at}.TXT", exports.text_file(lines, encoding), _labels(stories))
    for at, language in enumerate(("en", "fr", "de")):
        stories = _stories(made, language, 4)
        made.put(
            f"nexis/{language}{at}.rtf",
            documents.rtf(exports.nexis(stories, cover=at == 0), by_code_page=at == 1),
            _labels(stories),
        )
    for at, language in enumerate(("en", "en", "en", "fr", "de")):
        stories = [
            one.but(extra={"marked_month": "1"} if number % 2 else {})
            for number, one in enumerate(_stories(made, language, 4))
        ]
        made.put(f"nexis/{language}{at}.HTML", exports.nexis_html(stories, classes=at * 3), _labels(stories))


def nexis_uni(made: LabelledSet) -> None:
    """Newer exports as DOCX and RTF."""
    for at in range(4):
        stories = _stories(made, "en", 2 + at)
        lines = exports.nexis_uni(stories, cover=at % 2 == 0)
        made.put(f"uni/Files ({len(stories)}) {at}.DOCX", documents.docx_file(lines), _labels(stories))
        stories = _stories(made, "en", 2 + at)
        made.put(f"uni/Files {at}.RTF", documents.rtf(exports.nexis_uni(stories, cover=at % 2 == 1)), _labels(stories))


def factiva(made: LabelledSet) -> None:
    """Exports with and without codes in four kinds of file."""
    for at, language in enumerate(("en", "en", "fr", "de")):
        stories = _stories(made, language, 3 + at)
        data = exports.text_file(exports.factiva_plain(stories, summary=at % 2 == 0), "utf-8", "\n")
        made.put(f"factiva/plain-{at}.txt", data, _labels(stories))
        stories = _stories(made, language, 3 + at)
        data = exports.text_file(exports.factiva_codes(stories, summary=at % 2 == 1), ("utf-8", "cp1252")[at % 2])
        made.put(f"factiva/codes-{at}.txt", data, _labels(stories))
        stories = _stories(made, language, 2 + at)
        laid = exports.factiva_codes if at % 2 else exports.factiva_plain
        made.put(f"factiva/export-{at}.rtf", documents.rtf(laid(stories)), _labels(stories))
        stories = _stories(made, language, 2 + at)
        made.put(f"factiva/Factiva {at}.html", exports.factiva_html(stories), _labels(stories))
        stories = _stories(made, language, 2 + at)
        made.put(f"factiva/answer{at}.xml", exports.factiva_xml(stories), _labels(stories))


def others(made: LabelledSet) -> None:
    """Europresse and Russian databases."""
    for at, laid in enumerate((exports.europresse_old, exports.europresse_new) * 2):
        stories = _stories(made, "fr", 2 + at, (2000, 2007))
        found = [one | {"stamps": [STAMP]} for one in _labels(stories)]
        made.put(f"europresse/{at}.html", laid(stories), found)
    for at, encoding in enumerate(("cp1251", "utf-8", "cp1251", "utf-8-sig")):
        stories = _stories(made, "ru", 3 + at, (1992, 2007))
        found = [one | {"stamps": []} for one in _labels(stories)]
        made.put(f"пресса/выгрузка {at}.txt", exports.text_file(exports.russian_database(stories), encoding), found)


def wire(made: LabelledSet) -> None:
    """The agency's SGML, with stories without a body."""
    import invented_feeds as feeds

    for number, year in enumerate((1986, 1987)):
        stories = [one.but(byline="") for one in _stories(made, "en", 8, (year, year))]
        kinds = ("NORM", "NORM", "BRIEF", "NORM", "UNPROC", "NORM", "NORM", "BRIEF")
        stories = [one.but(extra={"kind": kind}) for one, kind in zip(stories, kinds, strict=True)]
        found = []
        for story in stories:
            lined = f"SANDHAVEN, {story.day:%B} {story.day.day} - {story.body}"
            body = {"NORM": lined, "BRIEF": "", "UNPROC": story.body}[story.extra["kind"]]
            found.append(label(story, headline=story.headline.upper(), body=body))
        made.put(f"wire/stories-{number}.sgm", feeds.reuters_sgml(stories, 7001 + 100 * number), found)


SECTIONS = (nexis, nexis_uni, factiva, others, wire)
