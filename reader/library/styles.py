# SPDX-License-Identifier: MIT
"""The citation styles that the user added: files of the Citation Style Language, kept in the data folder."""

import contextlib
import os
import re
import tempfile
from dataclasses import dataclass

from reader.cite.citation import AnyStyle, runs_of
from reader.cite.csl.style_file import MOST_BYTES, CslStyle, read_style
from reader.cite.reference import Reference, reference_of
from reader.cite.style import Style
from reader.errors import ReaderError, StoreError, StyleError
from reader.model.article import Article
from reader.model.date import UNDATED
from reader.model.texts import TwoTexts

_ENDING = ".csl"
_MOST = 200
_ODD = re.compile(r"[^\w-]+")
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # names of devices on Windows


@dataclass(frozen=True, slots=True)
class AddedStyle:
    """A style that was added: its `title`, and by what `id` it is asked for. `trouble` says why it can't be used."""

    id: str
    title: str
    trouble: str = ""


class StyleShelf:
    """The added styles of one data folder. Every method touches the disk."""

    def __init__(self, data_folder: str) -> None:
        self._folder = os.path.join(data_folder, "styles")

    def added(self) -> tuple[AddedStyle, ...]:
        """Return what was added, in order of the titles."""
        try:
            names = sorted(name for name in os.listdir(self._folder) if name.endswith(_ENDING))[:_MOST]
        except OSError:
            return ()
        return tuple(sorted(map(self._told, names), key=lambda one: (one.title.casefold(), one.id)))

    def add(self, path: str) -> CslStyle:
        """Keep a copy of a style's file, in place of one of the same name.

        Raises `StyleError` for what is no style or can't be used, `StoreError` where nothing can be written.
        """
        id_ = _id_of(path)
        data = _read(path)
        style = read_style(data, id_)
        runs_of(_specimen(), style)
        half = ""
        try:
            os.makedirs(self._folder, exist_ok=True)
            handle, half = tempfile.mkstemp(dir=self._folder, suffix=".tmp")
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(half, self._path(id_))
        except OSError as error:
            with contextlib.suppress(OSError):
                os.remove(half)
            raise StoreError(f"The style can't be kept: {error.strerror or error}.") from error
        return style

    def remove(self, id_: str) -> None:
        """Remove a style; one that isn't there is no fault. Raises `StoreError`."""
        try:
            os.remove(self._path(id_))
        except FileNotFoundError:
            return
        except OSError as error:
            raise StoreError(f"The style can't be removed: {error.strerror or error}.") from error

    def style(self, id_: str) -> AnyStyle:
        """Return a style of this name, ours or an added one. Raises `StyleError`."""
        with contextlib.suppress(ValueError):
            return Style(id_)
        if _id_of(id_) != id_ or not os.path.isfile(self._path(id_)):
            known = ", ".join([*(style.value for style in Style), *(one.id for one in self.added())])
            raise StyleError(f"There is no citation style {id_}.", hint=f"There are {known}.")
        return read_style(_read(self._path(id_)), id_)

    def _told(self, name: str) -> AddedStyle:
        id_ = name.removesuffix(_ENDING)
        try:
            return AddedStyle(id_, read_style(_read(self._path(id_)), id_).title)
        except ReaderError as error:
            return AddedStyle(id_, id_, error.sentence)

    def _path(self, id_: str) -> str:
        return os.path.join(self._folder, f"{id_}{_ENDING}")


def style_of_file(path: str) -> CslStyle:
    """Read a style of any file without keeping it. Raises `StyleError`."""
    return read_style(_read(path), _id_of(path))


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise StyleError(f"The style can't be read: {error.strerror or error}.") from error


def _id_of(path: str) -> str:
    stem = os.path.basename(path).casefold().removesuffix(_ENDING)
    told = _ODD.sub("-", stem).strip("-")[:80] or "style"
    return f"my-{told}" if told in set(Style) or _RESERVED.fullmatch(told) else told


def _specimen() -> Reference:
    return reference_of(
        Article(
            id="abcdefghijklm",
            number=1,
            path=b"specimen.txt",
            item="",
            format="text",
            encoding="utf-8",
            language="en",
            headline="A Specimen",
            byline="Ann Oak, Ruby Keller and Oren Halvard",
            credit="",
            section="City",
            source="The Specimen",
            dateline="",
            texts=TwoTexts.make("A specimen.\n", ()),
            date=UNDATED,
        ),
        "Specimens",
    )
