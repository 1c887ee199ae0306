# SPDX-License-Identifier: MIT
"""Files of the fifth draw, laid out by the habits that stand in `shapes/fifth/`: one habit a donor's folder.

A habit begins with `>>> path`, then lines `: name=value ...`, perhaps one `:lead words before the text`, then what a
file of it holds. `{Y}` and the like are the story's day (`shapes_fifth_stories.FORMS`), with `X.`, `E.`, `P.`, `L.` in
front another one, which becomes a stamp; `{H}`, `{BY}`, `{BODY}` and the like are the story. A line that begins with
`? ` is there only if somebody signed. What stands between lines `[[` and `]]` comes again for each article.
"""

import json
import re
import textwrap
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import PurePosixPath

from invented_documents import Line, docx_file, escaped, hyphenated, odt_file, pdf, rtf
from invented_story import Story
from shapes_fifth_stories import DATA, FORMS, Composer, other_days, stamp, stamps
from shapes_labelled import STAMP, Label, LabelledSet, label

_SLOT = re.compile(r"\{([A-Za-z0-9.]+)\}")
_MISREAD = {"h": "li", "m": "rn", "e": "c", "s": "a", "l": "1"}


def _in_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _in_csv(text: str) -> str:
    return text.replace('"', '""')


_MARKS = {".html": escaped, ".htm": escaped, ".xml": escaped, ".json": _in_json, ".jsonl": _in_json, ".csv": _in_csv}
_MADE = {".rtf": [STAMP], ".odt": [STAMP], ".pdf": [STAMP], ".docx": ["2013-12-23"]}  # what their properties say


@dataclass
class Habit:
    """How one donor named and wrote files."""

    path: str
    options: dict[str, str] = field(default_factory=dict)
    lead: str = ""
    lines: list[str] = field(default_factory=list)

    def number(self, name: str, otherwise: int) -> int:
        """Return an option that is a number."""
        return int(self.options.get(name, otherwise))

    @property
    def template(self) -> str:
        """Return what its files hold, without the empty lines at the ends."""
        return "\n".join(self.lines).strip("\n") + "\n"


def habits(name: str) -> Iterator[Habit]:
    """Return the habits of a file of them; lines that begin with `#` before the first are remarks."""
    habit = None
    for line in (DATA / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith(">>> "):
            if habit:
                yield habit
            habit = Habit(line[4:])
        elif habit and line.startswith(": "):
            habit.options |= dict(one.split("=", 1) for one in line[2:].split())
        elif habit and line.startswith(":lead "):
            habit.lead = line[6:] + " "
        elif habit:
            habit.lines.append(line)
    if habit:
        yield habit


def _misread(text: str, composer: Composer) -> str:
    """Return a text as a machine read it from a poor film: one word in twelve has a wrong letter."""
    words = text.split(" ")
    for at, word in enumerate(words):
        spots = [place for place, sign in enumerate(word) if sign in _MISREAD and place]
        if spots and composer.random.random() < 1 / 12:
            spot = composer.random.choice(spots)
            words[at] = word[:spot] + _MISREAD[word[spot]] + word[spot + 1 :]
    return " ".join(words)


def _paragraphs(story: Story, mark: Callable[[str], str]) -> dict[str, str]:
    texts = story.paragraphs
    wrapped = ["\n".join(textwrap.wrap(one, 72, break_on_hyphens=False)) for one in texts]
    return {
        "BODY": mark("\n\n".join(texts)),
        "LINES": mark("\n".join(texts)),
        "ONE": mark(" ".join(texts)),
        "WRAP": mark("\n\n".join(wrapped)),
        "INDENT": "\n".join("\n".join(textwrap.wrap("   " + one, 64, break_on_hyphens=False)) for one in texts),
        "COLUMN": "\n".join(line.strip("\t") for one in texts for line in hyphenated(one, 42)),
        "HTML": "\n".join(f"<p>{escaped(one)}</p>" for one in texts),
        "BR": "<br><br>\n".join(escaped(one) for one in texts),
        "LEAD": mark(texts[0]),
        "REST": mark("\n\n".join(texts[1:])),
        "FIRST": mark(texts[0].split(". ")[0]),
    }


def _slug(text: str) -> str:
    return re.sub(r"[^a-zà-ÿа-яё0-9]+", "-", text.lower()).strip("-")


class Filler:
    """Fills templates with one story, and keeps the other days that they tell."""

    def __init__(self, composer: Composer, habit: Habit, story: Story, number: int, place: int) -> None:
        language = self.language = story.language
        self.story, self.composer = story, composer
        self.days = {"": story.day} | other_days(story.day, composer.random)
        self.told: set[str] = set()
        suffix = PurePosixPath(habit.path).suffix
        mark = _MARKS.get(suffix, str)
        town = composer.next(language, "town")
        page = composer.random.randint(1, 16)
        self.texts = _paragraphs(story, mark) | {
            "H": mark(story.headline),
            "BY": mark(story.byline),
            "H64": b64encode(story.headline.encode("utf-8")).decode("ascii"),
            "FAMILY": story.byline.split(" ")[-1],
            "TURNED": mark(", ".join(reversed(story.byline.split(" ", 1)))),
            "PAPER": mark(story.source),
            "PAPERU": mark(story.source.upper()),
            "CODE": "".join(one[0] for one in story.source.split()).upper(),
            "SECTION": mark(story.section),
            "TOWN": town.upper(),
            "town": town,
            "n": str(number),
            "nn": f"{number:02d}",
            "nnnn": f"{number:04d}",
            "id": str(composer.random.randint(100000, 999999)),
            "page": str(page),
            "pp": f"{page:02d}",
            "place": str(place),
            "letter": "ABCDEFGH"[number % 8],
            "issue": str(story.day.timetuple().tm_yday // 7 + 1),
            "volume": str(story.day.year % 60 + 3),
            "words": str(story.words),
            "hour": str(composer.random.randint(6, 11)),
            "clock": f"{composer.random.randint(6, 22):02d}:{composer.random.randint(10, 59)}",
            "slug": _slug(story.headline),
        }  # fmt: skip
        for at in "1234":
            self.texts[f"OTHER{at}"] = mark(composer.headline(language, story.day))

    def __call__(self, template: str) -> str:
        """Return a template filled."""

        def filled(found: re.Match[str]) -> str:
            name = found[1]
            if name in self.texts:
                return self.texts[name]
            which, _, form = name.rpartition(".")
            if which:
                self.told |= stamp(form, self.days[which])
            return FORMS[form](self.language, self.days[which])

        signed = bool(self.story.byline)
        lines = [one.removeprefix("? ") for one in template.split("\n") if signed or not one.startswith("? ")]
        return _SLOT.sub(filled, "\n".join(lines))


def _days(habit: Habit, composer: Composer, count: int) -> list[date]:
    first, _, last = habit.options["years"].partition("-")
    found: set[date] = set()
    while len(found) < count:
        day = composer.day(int(first), int(last or first))
        if "on" in habit.options:
            day += timedelta(days=(habit.number("on", 0) - day.weekday()) % 7)
        if day.day > habit.number("after", 0):
            found.add(day)
    return sorted(found)


def _fit(habit: Habit, composer: Composer, story: Story) -> Story:
    """Return a story as the habit has it: with its paper, in capitals, misread, or in the signs of an encoding."""
    story = story.but(source=habit.options["paper"].replace("_", " ")) if "paper" in habit.options else story
    story = story.but(byline=habit.options["signed"].replace("_", " ")) if "signed" in habit.options else story
    if "misread" in habit.options:
        story = story.but(paragraphs=tuple(_misread(one, composer) for one in story.paragraphs))
    if "capitals" in habit.options:
        story = story.but(headline=story.headline.upper())
    return story.fitted(habit.options["fitted"]) if "fitted" in habit.options else story


def _led(habit: Habit, composer: Composer, story: Story) -> Story:
    """Return a story whose text begins with a dateline, where the habit has one."""
    fill = Filler(composer, habit, story, 0, 0)
    return story.but(paragraphs=(fill(habit.lead) + story.paragraphs[0], *story.paragraphs[1:]))


def _labelled(habit: Habit, fill: Filler) -> Label:
    story = fill.story
    when = fill(habit.options.get("date", "{iso}")) if habit.options["dated"] != "none" else ""
    also = habit.options.get("also", "").split()
    held = {*stamps(story), *fill.told, *also, *_MADE.get(PurePosixPath(habit.path).suffix, ())} - {when}
    made = label(story, date=when, dated=habit.options["dated"], stamps=sorted(held))
    made |= {"headline": None} if "untitled" in habit.options else {}
    kept = ("kind", "encoding") if "kind" in habit.options else ()
    return made | {name: habit.options[name] for name in kept}


def packed(path: str, text: str, habit: Habit) -> bytes:
    """Return a text as a file of the kind that its name tells."""
    lines = text.rstrip("\n").split("\n")
    suffix = PurePosixPath(path).suffix.lower()
    if suffix == ".rtf":
        return rtf(lines, by_code_page="codepage" in habit.options)
    if suffix == ".docx":
        return docx_file(lines, title=habit.options.get("title", "").replace("_", " "))
    if suffix == ".odt":
        return odt_file(lines)
    if suffix == ".pdf":
        return pdf(_set(lines))
    text = _spoiled(text, habit.options["spoiled"]) if "spoiled" in habit.options else text
    ended = text.replace("\n", "\r\n") if habit.options.get("end") == "crlf" else text
    return ended.encode(habit.options.get("encoding", "utf-8"))


def _spoiled(text: str, encoding: str) -> str:
    """Return what a program shows that takes UTF-8 for another encoding; bytes without a sign stay control signs."""
    return "".join(bytes([one]).decode(encoding, "ignore") or chr(one) for one in text.encode("utf-8"))


def _set(lines: Sequence[str]) -> list[list[Line]]:
    """Set lines as a word processor prints them, the first larger, one below the other."""
    pages: list[list[Line]] = [[]]
    y = 790.0
    for at, line in enumerate(lines):
        for part in textwrap.wrap(line, 56 if at == 0 else 92) or [""]:
            if y < 60:
                pages.append([])
                y = 790.0
            pages[-1] += [Line(56, y, 15 if at == 0 else 10, part)] if part else []
            y -= 20 if at == 0 else 14
    return pages


def rendered(habit: Habit, composer: Composer) -> Iterator[tuple[str, bytes, list[Label]]]:
    """Return the files of a habit with their labels."""
    items = habit.number("items", 1)
    count = habit.number("n", 1)
    days = _days(habit, composer, count * items)
    before, _, rest = habit.template.partition("[[\n") if items > 1 else ("", "", habit.template)
    each, _, after = rest.partition("]]\n") if items > 1 else (rest, "", "")
    for at in range(count):
        texts, labels, fill = [], [], None
        for place in range(items):
            signed = composer.random.random() * 100 < habit.number("by", 0)
            day = days[at * items + place]
            story = composer.story(habit.options["language"], day, habit.number("words", 110), signed=signed)
            story = _fit(habit, composer, _led(habit, composer, story) if habit.lead else story)
            number = at * items + place + 1
            fill = Filler(composer, habit, story, number, place + 1)
            texts.append(fill(each))
            path = fill(habit.path)
            labels.append(_labelled(habit, fill))
        assert fill is not None
        text = fill(before) + habit.options.get("between", "").join(texts) + fill(after)
        yield path, packed(path, text, habit), labels


def section(name: str) -> Callable[[LabelledSet], None]:
    """Return what lays out the habits of a file in an archive."""

    def made(archive: LabelledSet) -> None:
        composer = Composer(archive.writer.random.randrange(1 << 30))
        for habit in habits(name):
            for path, data, labels in rendered(habit, composer):
                at = PurePosixPath(path)
                taken = (archive.folder / path).exists()
                archive.put(str(at.with_stem(f"{at.stem} (2)")) if taken else path, data, labels)

    return made
