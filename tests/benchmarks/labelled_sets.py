# SPDX-License-Identifier: MIT
"""Articles labelled by hand, as text with braces, made into the rows that a scorer reads.

An article begins with `=== id | style | phenomena, with, commas`, then come lines `# a = Full Name` for its persons, an
empty line, and its paragraphs, one a line. In the text, outside the marks that the paper prints:

    {d1|words}  direct quotation, spoken by mention 1     {m1|words}  partial one, in the paper's own sentence
    {u|words}   nobody in particular says it              {s|word}    scare quotes        {t|Words}  a title
    {=a|Name}   a mention of person a                     {1=a|Name}  the same, and mention 1
    {1~a|he}    words that stand for person a: no name    {1=anon|an official}, {1=org:Name|the ministry}

`{d1,2|words}`: both say it. Braces may stand within braces. Numbers count from anew in each article.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "labelled"
_KINDS = {"d": "direct", "m": "mixed", "u": "direct", "s": "scare", "t": "title"}
_OPEN = re.compile(
    r"\{(?:(?P<kind>[dmust])(?P<by>\d+(?:,\d+)*)?|(?P<number>\d+)?(?P<sort>[=~])(?P<who>anon|org:[^|{}]+|[a-z]))\|"
)


@dataclass
class _Read:
    """An article on its way from text with braces to a row."""

    names: dict[str, str]
    text: str = ""
    passages: list[dict[str, Any]] = field(default_factory=list)
    mentions: dict[str, dict[str, Any]] = field(default_factory=dict)
    people: list[dict[str, Any]] = field(default_factory=list)

    def take(self, marked: str, at: int) -> int:
        """Read from `at` to the end, or to the brace that closes; return the place behind it."""
        while at < len(marked) and marked[at] != "}":
            opened = _OPEN.match(marked, at)
            if opened is None:
                if marked[at] == "{":
                    raise ValueError(f"a brace that opens nothing: {marked[at : at + 40]!r}")
                self.text += marked[at]
                at += 1
                continue
            start = len(self.text)
            at = self.take(marked, opened.end())
            self._note(opened, start)
        return at + 1

    def _note(self, opened: "re.Match[str]", start: int) -> None:
        span = {"start": start, "end": len(self.text)}
        if opened["kind"]:
            by = (opened["by"] or "").split(",")
            self.passages.append({**span, "kind": opened["kind"], "by": [one for one in by if one]})
            return
        person = self.names.get(opened["who"])
        if opened["sort"] == "=" and person:
            self.people.append({**span, "name": person})
        if opened["number"]:
            if opened["number"] in self.mentions:
                raise ValueError(f"mention {opened['number']} stands twice")
            self.mentions[opened["number"]] = {**span, "entity": person or opened["who"]}

    def quotes(self) -> Iterator[dict[str, Any]]:
        """Yield the passages in order, each with its speaker's mention."""
        for passage in sorted(self.passages, key=lambda one: one["start"]):
            span = {name: passage[name] for name in ("start", "end")}
            said = [self.mentions[number] for number in passage["by"]]
            quote = {**span, "text": self.text[span["start"] : span["end"]], "kind": _KINDS[passage["kind"]]}
            quote |= {"speaker_text": None, "speaker_start": None, "speaker_end": None, "entity": None}
            if said:
                first = said[0]
                words = self.text[first["start"] : first["end"]]
                quote |= {"speaker_text": words, "speaker_start": first["start"], "speaker_end": first["end"]}
                quote |= {"entity": first["entity"], "accept": [one["entity"] for one in said[1:]]}
            elif passage["kind"] == "u":
                quote["unsourced"] = True
            yield quote


def labelled(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file: id, lang (the file's name begins with it), style, phenomena, text, quotes, people.

    Raises `ValueError` where a label can't be understood.
    """
    for part in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        title, _, rest = part.partition("\n")
        id_, style, phenomena = (words.strip() for words in title.split("|"))
        head, _, body = rest.partition("\n\n")
        names = dict(re.findall(r"^# ([a-z]) = (.+)$", head, re.MULTILINE))
        read = _Read(names)
        marked = re.sub(r"\n+", "\n", body.strip())
        if read.take(marked, 0) != len(marked) + 1:
            raise ValueError(f"{id_}: a brace closes what none has opened")
        yield {
            "id": id_,
            "lang": path.name[:2],
            "style": style,
            "phenomena": [one.strip() for one in phenomena.split(",")],
            "text": read.text,
            "quotes": list(read.quotes()),
            "people": read.people,
        }


def all_labelled() -> Iterator[dict[str, Any]]:
    """Yield the rows of every file there is, language by language."""
    for path in sorted(FOLDER.glob("*.txt")):
        yield from labelled(path)
