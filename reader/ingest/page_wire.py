# SPDX-License-Identifier: MIT
"""What is asked of the process that draws pages, and what it answers: JSON, and pixels. Nothing is unpickled."""

import json
from dataclasses import dataclass

from reader.model.pages import PageImage, PlacedWord

LONGEST_ANSWER = 64 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class PagesJob:
    """Find the pages on which an article stands."""

    path: bytes
    item: str


@dataclass(frozen=True, slots=True)
class DrawJob:
    """Draw a page of a file, or of its member, about so many pixels wide."""

    path: bytes
    member: str
    number: int
    width: int


Job = PagesJob | DrawJob


@dataclass(frozen=True, slots=True)
class DrawnSize:
    """A page has been drawn, so large: its pixels are the next message."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is nothing, in sentences."""

    sentence: str
    hint: str


@dataclass(frozen=True, slots=True)
class PageCount:
    """So many pages have been found: each is a message of its own, so that none takes long to decode."""

    pages: int


Answer = PageCount | DrawnSize | Refusal


def encode_job(job: Job) -> bytes:
    """Return the message for a job."""
    match job:
        case PagesJob(path, item):
            return json.dumps(["pages", path.decode("latin-1"), item]).encode("ascii")
        case DrawJob(path, member, number, width):
            return json.dumps(["draw", path.decode("latin-1"), member, number, width]).encode("ascii")


def decode_job(message: bytes) -> Job:
    """Return the job of a message."""
    match json.loads(message):
        case ["pages", path, item]:
            return PagesJob(path.encode("latin-1"), item)
        case ["draw", path, member, number, width]:
            return DrawJob(path.encode("latin-1"), member, number, width)
        case other:
            raise ValueError(f"asked for {other!r}")


def encode_answer(answer: Answer) -> bytes:
    """Return the message for an answer."""
    match answer:
        case DrawnSize(width, height):
            told: list[object] = ["drawn", width, height]
        case Refusal(sentence, hint):
            told = ["refused", sentence, hint]
        case PageCount(pages):
            told = ["pages", pages]
    return json.dumps(told, separators=(",", ":")).encode("ascii")


def decode_answer(message: bytes) -> Answer:
    """Return the answer of a message. Raises `ValueError` or `TypeError` for anything that was not written here."""
    match json.loads(message):
        case ["drawn", width, height]:
            return DrawnSize(_whole(width), _whole(height))
        case ["refused", sentence, hint]:
            return Refusal(_text(sentence), _text(hint))
        case ["pages", pages]:
            return PageCount(_whole(pages))
        case other:
            raise ValueError(f"it said {str(other)[:100]}")


def encode_page(page: PageImage) -> bytes:
    """Return the message for a page."""
    words = [
        (word.start, word.end, *map(_rounded, (word.left, word.top, word.right, word.bottom))) for word in page.words
    ]
    told = [page.file.decode("latin-1"), page.member, page.number, page.label, words]
    return json.dumps(told, separators=(",", ":")).encode("ascii")


def decode_page(message: bytes) -> PageImage:
    """Return the page of a message. Raises as `decode_answer` does."""
    match json.loads(message):
        case [file, member, number, label, list(words)]:
            placed = tuple(map(_word, words))
            return PageImage(
                _inside(_text(file)).encode("latin-1"), _text(member), _whole(number), _text(label), placed
            )
        case other:
            raise ValueError(f"it said {str(other)[:100]}")


def _rounded(share: float) -> float:
    return round(share, 5)


def _inside(path: str) -> str:
    """Refuse a path that leads out of the archive."""
    if path.startswith(("/", "\\")) or ".." in path.split("/") or "\0" in path:
        raise ValueError("a path out of the archive")
    return path


def _word(told: object) -> PlacedWord:
    if not isinstance(told, list):
        raise TypeError("something else than a word")
    start, end, left, top, right, bottom = told
    return PlacedWord(_whole(start), _whole(end), _share(left), _share(top), _share(right), _share(bottom))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("something else than text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("something else than a number of something")
    return value


def _share(value: object) -> float:
    if not isinstance(value, int | float) or not -1.0 <= value <= 2.0:
        raise TypeError("something else than a share of a page")
    return float(value)
