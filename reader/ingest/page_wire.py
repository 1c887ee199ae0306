# SPDX-License-Identifier: MIT
"""What is asked of the process that draws pages, and what it answers: JSON, and pixels. Nothing is unpickled."""

import json
from collections.abc import Iterable
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


Answer = tuple[PageImage, ...] | DrawnSize | Refusal


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
        case pages:
            told = ["pages", [_plain(page) for page in pages]]
    return json.dumps(told, separators=(",", ":")).encode("ascii")


def decode_answer(message: bytes) -> Answer:
    """Return the answer of a message. Raises `ValueError` or `TypeError` for anything that was not written here."""
    match json.loads(message):
        case ["drawn", width, height]:
            return DrawnSize(_whole(width), _whole(height))
        case ["refused", sentence, hint]:
            return Refusal(_text(sentence), _text(hint))
        case ["pages", list(pages)]:
            return tuple(_page(*page) for page in pages)
        case other:
            raise ValueError(f"it said {str(other)[:100]}")


def _plain(page: PageImage) -> list[object]:
    words = [
        (word.start, word.end, *map(_rounded, (word.left, word.top, word.right, word.bottom))) for word in page.words
    ]
    return [page.file.decode("latin-1"), page.member, page.number, page.label, words]


def _rounded(share: float) -> float:
    return round(share, 5)


def _page(file: object, member: object, number: object, label: object, words: Iterable[object]) -> PageImage:
    placed = tuple(map(_word, words))
    return PageImage(_inside(_text(file)).encode("latin-1"), _text(member), _whole(number), _text(label), placed)


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
    if not isinstance(value, int) or value < 0:
        raise TypeError("something else than a number of something")
    return value


def _share(value: object) -> float:
    if not isinstance(value, int | float) or not -1.0 <= value <= 2.0:
        raise TypeError("something else than a share of a page")
    return float(value)
