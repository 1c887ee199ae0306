# SPDX-License-Identifier: MIT
"""Everything that can be set, declared once: what is allowed, what holds by itself, and how it is kept."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.errors import StoreError, UsageError
from reader.kept_file import KeptFile

V = TypeVar("V", bool, int, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """One setting. `id` is its name in the file: a group, a dot, a word. `default` holds where nothing is kept."""

    id: str
    default: V

    def allows(self, value: object) -> bool:
        """Tell whether this may be its value."""
        return type(value) is type(self.default)

    @property
    def group(self) -> str:
        """The group in which it is shown."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Switch(Setting[bool]):
    """Something that is on or off."""


@dataclass(frozen=True, slots=True)
class Choice(Setting[str]):
    """One of a few words."""

    choices: tuple[str, ...]

    def allows(self, value: object) -> bool:
        """Tell whether it is one of them."""
        return value in self.choices


@dataclass(frozen=True, slots=True)
class Number(Setting[int]):
    """A whole number from `least` to `most`, both allowed. `step` is how far one key goes."""

    least: int
    most: int
    step: int = 1

    def allows(self, value: object) -> bool:
        """Tell whether it is a number within the bounds."""
        return type(value) is int and self.least <= value <= self.most


@dataclass(frozen=True, slots=True)
class FontFamily(Setting[str]):
    """The name of a font; "" is the program's own."""

    def allows(self, value: object) -> bool:
        """Tell whether it can be a name. Whether there is such a font here is not for a file to know."""
        return isinstance(value, str) and len(value) <= 200 and value.isprintable()


@dataclass(frozen=True, slots=True)
class StyleName(Setting[str]):
    """The name of a citation style, one of ours or one that was added."""

    def allows(self, value: object) -> bool:
        """Tell whether it can be a name. Whether there is such a style here is not for a file to know."""
        return isinstance(value, str) and 0 < len(value) <= 100 and value.isprintable()


AnySetting = Setting[bool] | Setting[int] | Setting[str]

COLOURS = Choice("look.colours", "system", ("system", "light", "dark", "contrast"))
SIZE = Choice("look.size", "100", ("100", "115", "130", "150"))  # per cent
LANGUAGE = Choice("look.language", "system", ("system", "en", "de", "fr", "ru"))
FAMILY = FontFamily("reading.family", "")
PIXELS = Number("reading.pixels", 17, least=12, most=32)
MEASURE = Number("reading.measure", 62, least=40, most=100, step=2)  # characters a line
SPACING = Number("reading.spacing", 160, least=120, most=220, step=5)  # hundredths of the size of the letters
MARGIN = Switch("reading.margin", default=True)
QUOTATIONS = Switch("reading.quotations", default=True)
REPAIRS = Switch("reading.repairs", default=True)
ORDER = Choice("list.order", "-date", ("-date", "date", "relevance"))
FOLD_COPIES = Switch("list.fold_copies", default=True)
FORMS = Switch("search.forms", default=False)
SEARCHES = Switch("search.remember", default=True)
START = Choice("archive.start", "last", ("last", "nothing"))
WATCH = Switch("archive.watch", default=True)
HISTORY = Switch("archive.history", default=True)

CITATION_STYLE = StyleName("citing.style", "chicago")

SETTINGS: tuple[AnySetting, ...] = (
    COLOURS,
    SIZE,
    LANGUAGE,
    FAMILY,
    PIXELS,
    SPACING,
    MEASURE,
    MARGIN,
    QUOTATIONS,
    REPAIRS,
    ORDER,
    FOLD_COPIES,
    FORMS,
    SEARCHES,
    START,
    WATCH,
    HISTORY,
)
"""All that are set on the page of settings, in the order in which they are shown."""

_KNOWN = (*SETTINGS, CITATION_STYLE)
"""And those that are set where one sees at once what they do."""


def settings_file(data_folder: str) -> KeptFile:
    """Return the file in which settings are kept."""
    return KeptFile(os.path.join(data_folder, "settings.json"), subject="The settings")


class Settings:
    """What is set now. Nothing here touches the disk: `take` gives what must be written since it was last asked.

    A value in the file that isn't allowed counts as not set, and is written over only when it is set again; so do
    values of names that this program doesn't know stay what they are.
    """

    def __init__(self, kept: Mapping[str, object]) -> None:
        known = {setting.id: setting for setting in _KNOWN}
        self._set = {
            id_: value
            for id_, value in kept.items()
            if id_ in known and known[id_].allows(value) and value != known[id_].default
        }
        self._changed: dict[str, object] = {}

    def value(self, setting: Setting[V]) -> V:
        """Return what holds."""
        found: V = self._set.get(setting.id, setting.default)  # type: ignore[assignment]  # `allows` has seen to it
        return found

    def put(self, setting: Setting[V], value: V) -> bool:
        """Set something; tell whether that changed it. Raises `UsageError` for what isn't allowed."""
        if not setting.allows(value):
            raise UsageError(f"{value!r} is no value of the setting {setting.id}.")
        if value == self.value(setting):
            return False
        if value == setting.default:
            return self._reset(setting.id)
        self._set[setting.id] = self._changed[setting.id] = value
        return True

    def is_set(self, setting: AnySetting) -> bool:
        """Tell whether something else than the default holds."""
        return setting.id in self._set

    def reset(self, setting: AnySetting) -> bool:
        """Let the default hold again; tell whether that changed it."""
        return self._reset(setting.id)

    def take(self) -> dict[str, object]:
        """Return what was changed since the last call, None for what has its default again: it isn't kept."""
        changed, self._changed = self._changed, {}
        return changed

    def _reset(self, id_: str) -> bool:
        was_set = self._set.pop(id_, None) is not None
        if was_set:
            self._changed[id_] = None
        return was_set


def read_settings(file: KeptFile) -> tuple[Settings, str]:
    """Return what is set, and a sentence if the file was broken: it is set aside then, and the defaults hold."""
    try:
        return Settings(file.read()), ""
    except StoreError as error:
        aside = file.set_aside()
        return Settings({}), f"{error.sentence} It was set aside as {os.path.basename(aside)}."
