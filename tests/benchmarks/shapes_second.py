# SPDX-License-Identifier: MIT
"""The second draw of texts, exports and documents: other forms of the same shapes.

Nobody looks at what the program makes of these before all is done: they tell whether what the first draw taught holds.
"""

import textwrap
from collections.abc import Sequence
from datetime import date, timedelta

from shapes_labelled import STAMP, LabelledSet, label, undated

import invented_documents as documents  # isort: skip
import invented_exports as exports  # isort: skip
from invented_documents import Line  # isort: skip
from invented_story import Story, british, dotted, long_date, month, weekday  # isort: skip

_LENGTHS = (70, 130, 220, 50, 380, 900)


def _run(made: LabelledSet, first: date, step: int, number: int, language: str = "en") -> list[Story]:
    days = [first + timedelta(days=step * at) for at in range(number)]
    return [made.writer.story(language, day, _LENGTHS[at % 6], byline=False) for at, day in enumerate(days)]


def names(made: LabelledSet) -> None:
    """Put the day into folders and names in forms that the first draw has not."""
    forms = {
        "a/{0:%Y-%m-%d}_{1}.txt": date(1989, 12, 28),
        "b/{0:%Y}/{0.day} {2}/{1}.txt": date(1991, 3, 29),
        "c/TheHerald-{0:%d%m%Y}-{1}.txt": date(1976, 8, 19),
        "d/{0:%y%m%d}_sport_{1}.txt": date(1988, 6, 25),
        "e/{2} {0.day} {0.year}/story-{1}.txt": date(1999, 10, 26),
        "f/No {1} ({0:%d.%m.}{0.year}).txt": date(1964, 5, 27),
        "g/{0:%Y%m}/{0:%d}_{1}.txt": date(2002, 1, 25),
        "h/{3} {0.day} {2} {0.year}.txt": date(1957, 11, 24),
    }
    for form, first in forms.items():
        for at, story in enumerate(_run(made, first, 3, 6), 1):
            made.text(form.format(story.day, at, month("en", story.day), weekday("en", story.day)), story)
    for language, first in (("de", date(1994, 1, 26)), ("fr", date(1971, 2, 24))):
        for at, story in enumerate(_run(made, first, 4, 5, language), 1):
            made.text(f"i-{language}/{long_date(language, story.day)}/{at}.txt", story)
    days = (date(1996, 3, 4), date(1996, 4, 3), date(1996, 5, 25), date(1996, 6, 7), date(1996, 7, 31))
    for at, day in enumerate(days, 1):
        made.text(f"j/{day.day}.{day.month}.{day:%y} - {at}.txt", _run(made, day, 1, 1)[0])
    numbers = (
        "vol12no3",
        "p19940",
        "978-3-16-148410-0",
        "tel 555 0134",
        "scan00004711",
        "1,204 visitors",
        "item 99-12",
        "20991399",
    )
    for number in numbers:
        story = _run(made, date(1990, 1, 1), 1, 1)[0]
        made.text(f"k/{number}.txt", story, **undated(story))


_TOP = ("The Calder Observer online edition", "Telephone our newsroom on 555 0134")
_BOTTOM = ("Read in four thousand homes", "Back to the list of stories", "E-mail this story")
_STAMPS = (
    "Updated 27 July 2016",
    "Retrieved 2016-07-27",
    "Printed on July 27, 2016",
    "This page was last changed 27.07.2016 14:05",
)


def scraped(made: LabelledSet) -> None:
    """Lay furniture of one site and stamps around texts with no day, and with a line that is one."""
    for at, story in enumerate(_run(made, date(1994, 3, 1), 1, 14)):
        credit = ("", " (AP)", " (Reuters)", "")[at % 4]
        paragraphs = [*story.paragraphs[:-1], story.paragraphs[-1] + credit]
        lines = [_TOP[0], story.headline, *paragraphs, _STAMPS[at % 4], *_BOTTOM[at % 2 : at % 2 + 2]]
        made.put(f"l/{at + 11}.txt", "\n\n".join(lines), [undated(story, STAMP)])
    for at, story in enumerate(_run(made, date(2005, 5, 3), 23, 8)):
        line = (f"{weekday('en', story.day)}, {british(story.day)}", f"Published on {long_date('en', story.day)}")[
            at % 2
        ]
        lines = [_TOP[1], line, story.headline, *story.paragraphs, "Last Updated: 07/27/2016", _BOTTOM[0]]
        made.put(f"m/{at + 31}.txt", "\n\n".join(lines), [label(story, dated="visible", stamps=[STAMP])])
    for at, story in enumerate(_run(made, date(1990, 1, 1), 1, 8)):
        made.put(f"n/note {at}.txt", f"{story.headline}\n{story.body}", [undated(story)])


def wrapped(made: LabelledSet) -> None:
    """Wrap lines as a typist did: with indents or empty lines between paragraphs, words torn at hyphens."""
    for at, story in enumerate(_run(made, date(1990, 1, 1), 1, 10)):
        set_lines = [documents.hyphenated(one, 68) if at % 2 else textwrap.wrap(one, 72) for one in story.paragraphs]
        indent, gap = ("    ", "\n") if at % 3 else ("", "\n\n")
        text = gap.join("\n".join([indent + lines[0].strip("\t"), *lines[1:]]) for lines in set_lines)
        end = "\r\n" if at % 4 == 0 else "\n"
        made.put(f"p/wrapped {at}.txt", f"{story.headline}\n\n{text}\n".replace("\n", end), [undated(story)])


def datelines(made: LabelledSet) -> None:
    """Date by datelines in three languages."""
    forms = {
        "en": (
            "LONDON, {1} {0} (Reuters) - ",
            "SANDHAVEN, {0} {1} – ",
            "EASTMERE, {0} {1} (AP) -- ",
            "NEW HARBOUR, {0} {1} - ",
        ),
        "de": ("Sandhafen, {1}. {0} (dpa) – ", "GRÜNAU, {1}. {0} – "),
        "fr": ("PORT-SABLON, {1} {0} (AFP) – ", "VALMÈRES, {1} {0} - "),
    }
    for language, ways in forms.items():
        for at, story in enumerate(_run(made, date(1987, 3, 5), 17, 6 if language == "en" else 3, language)):
            line = ways[at % len(ways)].format(month(language, story.day), story.day.day)
            told = story.but(paragraphs=(line + story.paragraphs[0], *story.paragraphs[1:]))
            found = label(told, date=f"XXXX-{story.day:%m-%d}", dated="dateline")
            made.put(f"o-{language}/{at + 1}.txt", f"{story.headline}\n\n{told.body}\n", [found])


def _box(made: LabelledSet, language: str, number: int) -> list[Story]:
    found = [made.writer.story(language, made.writer.day(1979, 2007), _LENGTHS[at % 6]) for at in range(number)]
    return [one.but(source=found[0].source) for one in found]


def _labels(stories: Sequence[Story]) -> list[dict[str, object]]:
    return [label(one, stamps=[str(exports.loaded(one.day)), STAMP]) for one in stories]


def databases(made: LabelledSet) -> None:
    """Exports with other forms of date, more labels, and headlines of several parts."""
    dates = (
        "{1.day} {0} {1.year} {2}",
        "{0} {1.day}, {1.year}, {2}, Late Edition - Final",
        "{0} {1.day}, {1.year} {2} Final Edition",
    )
    for at in range(6):
        stories = []
        for number, story in enumerate(_box(made, "en", 3 + at % 3)):
            labels = (
                "DATELINE: SANDHAVEN|HIGHLIGHT: The harbour has waited long enough"
                if number % 2
                else "SERIES: The Ports"
            )
            told = story.but(extra={"date": dates[at % 3], "labels": labels})
            stories.append(told.but(headline=f"{told.headline}; What the Harbour Said") if number == 1 else told)
        lines = exports.nexis(stories, cover=at % 2 == 1, first=(1, 40, 1)[at % 3])
        data = exports.text_file(lines, ("cp1252", "utf-8-sig")[at % 2]) if at < 4 else documents.rtf(lines)
        made.put(f"nexis/{at}.{'TXT' if at < 4 else 'RTF'}", data, _labels(stories))
    for at, language in enumerate(("fr", "de", "en", "de", "fr", "en")):
        stories = _box(made, language, 4)
        plain, coded = (
            exports.factiva_plain(stories, summary=at % 2 == 1),
            exports.factiva_codes(stories, summary=at % 2 == 0),
        )
        made.put(f"factiva/{at}.txt", exports.text_file(coded if at < 3 else plain, "utf-8"), _labels(stories))
        stories = _box(made, language, 3)
        made.put(f"factiva/{at}.html", exports.factiva_html(stories), _labels(stories))
        stories = _box(made, language, 3)
        coded = exports.factiva_codes([one.but(credit="Agence du Port") for one in stories])
        made.put(f"factiva/{at}.docx", documents.docx_file(coded), _labels(stories))
        stories = _box(made, language, 3)
        made.put(f"nexis/page {at}.html", exports.nexis_html(stories, classes=2 + at), _labels(stories))
    for at in range(3):
        stories = _box(made, "en", 3)
        made.put(f"uni/{at}.docx", documents.docx_file(exports.nexis_uni(stories, cover=at == 1)), _labels(stories))
        stories = _box(made, "ru", 4)
        made.put(
            f"пресса/{at}.txt",
            exports.text_file(exports.russian_database(stories), ("utf-8", "cp1251")[at % 2], "\n"),
            [one | {"stamps": []} for one in _labels(stories)],
        )
        stories = _box(made, "fr", 3)
        made.put(
            f"europresse/{at}.htm",
            (exports.europresse_new, exports.europresse_old)[at % 2](stories),
            [one | {"stamps": [STAMP]} for one in _labels(stories)],
        )


def _lines(story: Story, at: int) -> list[str]:
    """Return a story as one types it, in another order than in the first draw."""
    by = {"en": "By", "de": "Von", "fr": "Par"}[story.language]
    signed = [f"{by} {story.byline}"] if story.byline else []
    when = (
        long_date(story.language, story.day),
        dotted(story.day) if story.language == "de" else long_date(story.language, story.day),
    )[at % 2]
    return [story.headline, *signed, when, *story.paragraphs]


def papers(made: LabelledSet) -> None:
    """Documents in another order, with folios, and four columns."""
    for at in range(8):
        story = made.writer.story(("en", "de", "fr")[at % 3], made.writer.day(1925, 2012), _LENGTHS[at % 6] + 60)
        found = [label(story, dated="visible", stamps=[STAMP])]
        lines = _lines(story, at)
        made.put(f"docx/{at}.docx", documents.docx_file(lines), found)
        story = made.writer.story(("de", "fr", "en")[at % 3], made.writer.day(1925, 2012), _LENGTHS[at % 6] + 60)
        made.put(
            f"rtf/{at}.rtf",
            documents.rtf(_lines(story, at), by_code_page=at % 2 == 0),
            [label(story, dated="visible", stamps=[STAMP])],
        )
        story = made.writer.story(("fr", "en", "de")[at % 3], made.writer.day(1925, 2012), _LENGTHS[at % 6] + 60)
        made.put(
            f"odt/{at}.odt", documents.odt_file(_lines(story, at)), [label(story, dated="visible", stamps=[STAMP])]
        )
    for at in range(10):
        story = made.writer.story(("en", "en", "de", "fr")[at % 4], made.writer.day(1925, 2012), 300 + 130 * at).fitted(
            "cp1252"
        )
        count = (2, 4, 3, 2, 1)[at % 5]
        pages = documents.columns(
            story, count=count, width={1: 88, 2: 44, 3: 28, 4: 22}[count], heads=story.source if at % 2 else ""
        )
        pages = [[*page, Line(290, 30, 8, f"– {number + 12} –")] for number, page in enumerate(pages)]
        made.put(f"pdf/{at}.pdf", documents.pdf(pages), [label(story, dated="visible", stamps=[STAMP])])


TEXTS = (names, scraped, wrapped, datelines)
EXPORTS = (databases,)
DOCUMENTS = (papers,)
