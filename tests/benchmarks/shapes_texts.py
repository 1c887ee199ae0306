# SPDX-License-Identifier: MIT
"""Plain texts: dated by folders and names of all forms, by lines of their own, by datelines, or by nothing."""

from datetime import date, timedelta

from shapes_labelled import STAMP, Label, LabelledSet, label, undated

from invented_story import Story, british, dotted, long_date  # isort: skip

_SHORT = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_LENGTHS = (40, 90, 160, 60, 300, 120, 700, 200)


def _stories(made: LabelledSet, days: list[date], language: str = "en", *, byline: bool | None = None) -> list[Story]:
    lengths = [_LENGTHS[at % len(_LENGTHS)] for at in range(len(days))]
    return [made.writer.story(language, day, words, byline=byline) for day, words in zip(days, lengths, strict=True)]


def _run(first: date, step: int, number: int) -> list[date]:
    return [first + timedelta(days=step * at) for at in range(number)]


def folders_and_names(made: LabelledSet) -> None:
    """Put the day into folders and names, one form a folder."""
    forms = {
        "a/{0:%Y/%m/%d}/{1:03d}.txt": _run(date(1994, 1, 27), 3, 8),
        "b/{0:%Y%m%d}-p3-{1}.txt": _run(date(1978, 11, 2), 5, 8),
        "c/MT_{0:%d}{2}{0:%y}_{1:03d}.txt": _run(date(1994, 1, 24), 6, 7),
        "d/{0:%Y/%m} {3}/{0:%d}/story {1}.txt": _run(date(1996, 8, 28), 2, 6),
        "e/{4}/{1}.txt": _run(date(1994, 1, 27), 4, 5),
        "f/{3} {5}, {0:%Y} - story {1}.txt": _run(date(1983, 5, 9), 7, 6),
        "g/issue_{0:%y%m%d}_{1:04d}.txt": _run(date(1994, 1, 27), 9, 7),
        "h/DH-{0:%Y-%m}/DH-{0:%Y-%m-%d}-{1:03d}.txt": _run(date(2001, 9, 29), 1, 6),
        "i/{0:%Y_%m_%d}T0000_{1}.txt": _run(date(1994, 1, 20), 8, 6),
        "j/Gazette 1923-1925/{0:%d}{2}{0:%y}_{1}.txt": _run(date(1923, 12, 17), 40, 5),
    }
    for form, days in forms.items():
        for at, story in enumerate(_stories(made, days), 1):
            day = story.day
            name = long_date("en", day).split()[0]
            made.text(form.format(day, at, _SHORT[day.month - 1], name, dotted(day), day.day), story)
    for at, story in enumerate(_stories(made, _run(date(1994, 1, 26), 3, 5), "ru", byline=False), 1):
        made.text(f"k/{story.day.year}/{long_date('ru', story.day).removesuffix(' г.')}/{at}.txt", story)


def ambiguous_names(made: LabelledSet) -> None:
    """Write days that could be months, which the other names of the folder settle."""
    european = [
        date(1994, 1, 27),
        date(1994, 2, 28),
        date(1994, 3, 4),
        date(1994, 4, 3),
        date(1994, 5, 6),
        date(1994, 5, 16),
    ]
    for at, story in enumerate(_stories(made, european), 1):
        made.text(f"l/{story.day:%d-%m-%y} article{at}.txt", story)
    american = [
        date(1994, 1, 27),
        date(1994, 3, 4),
        date(1994, 4, 3),
        date(1994, 5, 16),
        date(1994, 6, 7),
        date(1994, 7, 30),
    ]
    for at, story in enumerate(_stories(made, american), 1):
        made.text(f"m/{story.day:%m-%d-%Y}_{at}.txt", story)


def no_dates_in_names(made: LabelledSet) -> None:
    """Use numbers that are no days, and texts that nothing dates."""
    names = (
        "issue_123456",
        "0307-1235_p4",
        "1469615520000",
        "id-20991345",
        "page 12-13",
        "7741",
        "art_987654",
        "box 31 folder 12",
    )
    for name, story in zip(names, _stories(made, [date(1990, 1, 1)] * 8), strict=True):
        made.text(f"n/{name}.txt", story, **undated(story))
    years = (
        "Nobody had seen the like since 1953.",
        "In 2004 the plan had been forgotten.",
        "The bridge of 1911 still stands.",
    )
    for at, story in enumerate(_stories(made, [date(1990, 1, 1)] * 12), 1):
        told = story.but(paragraphs=(*story.paragraphs, years[at % 3])) if at % 2 else story
        made.text(f"o/cutting {at}.txt", told, **undated(told))


_TOP = (
    "Skip to main content",
    "Get the latest updates as we post them — right on your browser",
    "Home | News | Sport | Letters",
)
_BOTTOM = ("Share this:", "Read also:", "Sign up for our newsletter", "Comments are closed.", "All rights reserved")
_STAMPS = (
    ". Last Updated: 07/27/2016",
    "Last updated on July 27, 2016 at 10:32 a.m.",
    "Page last modified: 2016-07-27",
    "Modified: 07/27/16",
)


def scraped(made: LabelledSet) -> None:
    """Lay furniture and the stamps of a migration around texts that say no day, and around some that do."""
    for at, story in enumerate(_stories(made, [date(1994, 3, 1)] * 16, byline=False), 1):
        body = " ".join(story.paragraphs)
        credit = (" (Reuters, MT)", "", " (AP)", "")[at % 4]
        stamp = _STAMPS[at % 3 if at < 12 else 3]
        before, after = ([stamp, story.headline], []) if at % 3 else ([story.headline], [stamp])
        lines = [_TOP[at % 2], *before, body + credit, *after, *_BOTTOM[at % 3 : at % 3 + 2]]
        made.put(f"p/page{at * 37:04d}.txt", "\n\n".join(lines), [undated(story, STAMP) | {"body": body}])
    for at, story in enumerate(_stories(made, _run(date(2009, 3, 3), 11, 6), byline=False), 1):
        posted = (f"Posted: {long_date('en', story.day)}", f"Published {british(story.day)}")[at % 2]
        lines = [
            _TOP[2],
            story.headline,
            posted,
            *story.paragraphs,
            "Last updated on July 27, 2016 at 10:32 a.m.",
            _BOTTOM[0],
        ]
        made.put(f"q/post {at}.txt", "\n\n".join(lines), [label(story, dated="visible", stamps=[STAMP])])


def foreign(made: LabelledSet) -> None:
    """Lay lines of publication and of change, in other languages, around texts."""
    said = {
        "de": ("Veröffentlicht am {0}", "Zuletzt geändert: 27.07.2016", ("Ähnliche Beiträge", "Impressum")),
        "fr": ("Publié le {0}", "Mis à jour le 27 juillet 2016", ("Accueil", "Mentions légales")),
        "ru": ("Опубликовано {0}", "Обновлено: 27 июля 2016", ("Главная", "Читайте также")),
    }
    for language, (published, changed, furniture) in said.items():
        for at, story in enumerate(_stories(made, _run(date(2007, 2, 5), 17, 6), language, byline=False), 1):
            dated = at % 2 == 0
            line = [published.format(long_date(language, story.day))] if dated else []
            lines = [furniture[0], story.headline, *line, *story.paragraphs, changed, furniture[1]]
            found = label(story, dated="visible", stamps=[STAMP]) if dated else undated(story, STAMP)
            made.put(f"{'r' if dated else 't'}-{language}/beitrag {at}.txt", "\n\n".join(lines), [found])


def datelines(made: LabelledSet) -> None:
    """Date by datelines, which have no year."""
    forms = (
        "SANDHAVEN, {0} {1} - ",
        "NEW HARBOUR, {0} {1} -- ",
        "PORT MERROW/SANDHAVEN, {0} {1} - ",
        "EASTMERE, {0} {1} (Reuters) - ",
        "CALDER BRIDGE {0} {1} - ",
        "ASHCOMBE, {0} {1} — ",
    )
    names = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
    for at, story in enumerate(_stories(made, _run(date(1987, 2, 23), 13, 12), byline=False)):
        line = forms[at % len(forms)].format(names[story.day.month - 1], story.day.day)
        body = f"{line}{story.paragraphs[0]}"
        told = story.but(paragraphs=(body, *story.paragraphs[1:]))
        found: Label = label(told, date=f"XXXX-{story.day:%m-%d}", dated="dateline")
        ending = ("\n\n Reuter\n", "\n")[at % 2]
        paragraphs = "\n\n".join("    " + one for one in told.paragraphs)
        made.put(
            f"s/wire {at + 1}.txt",
            f"{story.headline.upper()}\n\n{paragraphs}{ending}",
            [found | {"headline": story.headline.upper()}],
        )


SECTIONS = (folders_and_names, ambiguous_names, no_dates_in_names, scraped, foreign, datelines)
