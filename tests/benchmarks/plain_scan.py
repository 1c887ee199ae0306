# SPDX-License-Identifier: MIT
"""Reuters-21578 read and searched without any part of the program: regular expressions over the files themselves.

It shares no code with the reader, so that where both count the same, both are right or both are wrong for
different reasons.
"""

import gzip
import html
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

_STORY = re.compile(r"<REUTERS.*?</REUTERS>", re.DOTALL)
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


@dataclass(frozen=True, slots=True)
class Story:
    """One story, flat and in lower case. `words` are those of headline and text."""

    number: int
    day: date
    headline: list[str]
    words: list[str]


def stories(folder: str) -> Iterator[Story]:
    """Yield every story of the folder's `.sgm` files, gzipped or not."""
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name.endswith(".sgm.gz"):
            with gzip.open(path, "rt", encoding="latin-1", newline="\n") as file:
                content = file.read()
        elif name.endswith(".sgm"):
            with open(path, encoding="latin-1", newline="\n") as plain:
                content = plain.read()
        else:
            continue
        for match in _STORY.finditer(content):
            yield _story(match.group())


def _story(raw: str) -> Story:
    number = re.search(r'NEWID="(\d+)"', raw)
    when = re.search(r"(\d{1,2})-([A-Z]{3})-(\d{4})", raw[raw.index("<DATE>") :])
    assert number is not None
    assert when is not None
    day = date(int(when.group(3)), _MONTHS.index(when.group(2)) + 1, int(when.group(1)))
    text = re.search(r"<TEXT.*?>(.*?)</TEXT>", raw, re.DOTALL)
    assert text is not None
    inner = re.sub(r"<AUTHOR>.*?</AUTHOR>", " ", text.group(1), flags=re.DOTALL)
    title = re.search(r"<TITLE>(.*?)</TITLE>", inner, re.DOTALL)
    headline = title.group(1) if title else ""
    return Story(int(number.group(1)), day, _words(headline), _words(inner))


def _words(text: str) -> list[str]:
    bare = re.sub(r"</?[A-Z]+>", " ", text)
    readable = html.unescape(re.sub(r"&#\d+;", " ", bare))
    return [
        word.lower() for word in re.findall(r"[A-Za-z0-9\u00c0-\u00ff]+(?:['.][A-Za-z0-9\u00c0-\u00ff]+)*", readable)
    ]


Test = Callable[[Story], bool]


def word(text: str) -> Test:
    """Match stories that have this word."""
    return lambda story: text in story.words


def begins(text: str) -> Test:
    """Match stories with a word that begins so."""
    return lambda story: any(one.startswith(text) for one in story.words)


def pattern(expression: str) -> Test:
    """Match stories with a word that the regular expression matches whole."""
    compiled = re.compile(expression)
    return lambda story: any(compiled.fullmatch(one) for one in story.words)


def phrase(text: str) -> Test:
    """Match stories with these words side by side."""
    wanted = text.split()
    size = len(wanted)
    return lambda story: any(
        story.words[place : place + size] == wanted for place, one in enumerate(story.words) if one == wanted[0]
    )


def headline(text: str) -> Test:
    """Match stories with this word in the headline."""
    return lambda story: text in story.headline


def days(first: str, last: str) -> Test:
    """Match stories of these days, both included."""
    return lambda story: date.fromisoformat(first) <= story.day <= date.fromisoformat(last)


def both(*tests: Test) -> Test:
    """Match where all do."""
    return lambda story: all(test(story) for test in tests)


def either(*tests: Test) -> Test:
    """Match where one does."""
    return lambda story: any(test(story) for test in tests)


def no(test: Test) -> Test:
    """Match where the other doesn't."""
    return lambda story: not test(story)


# What is typed into Backfile, and the same question in plain Python. No word that is damaged in the files: the program
# repairs such (Opec"s is found as opec's) and must find more than a plain scan.
QUESTIONS: tuple[tuple[str, Test], ...] = (
    ("cocoa", word("cocoa")),
    ("baker", word("baker")),
    ("wheat", word("wheat")),
    ("the", word("the")),
    ("texaco's", word("texaco's")),
    ("petrol*", begins("petrol")),
    ("deut*", begins("deut")),
    ("wom?n", pattern("wom.n")),
    ("*flation", pattern(".*flation")),
    ('"interest rates"', phrase("interest rates")),
    ("“bank of japan”", phrase("bank of japan")),
    ('"crude oil prices', phrase("crude oil prices")),
    ("oil AND saudi", both(word("oil"), word("saudi"))),
    ("sugar OR coffee", either(word("sugar"), word("coffee"))),
    ("dollar NOT yen", both(word("dollar"), no(word("yen")))),
    ("(gold OR silver) mine*", both(either(word("gold"), word("silver")), begins("mine"))),
    ("headline:tariff", headline("tariff")),
    ("gulf date:1987-04", both(word("gulf"), days("1987-04-01", "1987-04-30"))),
    ("grain date:1987-03-01..1987-03-10", both(word("grain"), days("1987-03-01", "1987-03-10"))),
    ('volcker NOT "federal reserve"', both(word("volcker"), no(phrase("federal reserve")))),
)
