# SPDX-License-Identifier: MIT
"""What to report of a file, or of one item in it, that makes a library stumble: the run goes on and says so."""

import logging
from collections.abc import Iterator

from reader.archive.events import Found
from reader.archive.place import Place
from reader.archive.streams import DAMAGES, damage
from reader.errors import ReaderError
from reader.model.problem import Problem

_LOG = logging.getLogger(__name__)


def problem_of(error: Exception, place: Place, name: str, *, label: str = "") -> Problem:
    """Return what to say of an error that came out of reading something as the format of a name."""
    if isinstance(error, ReaderError):
        return place.problem(error.sentence, error.hint, label=label)
    if isinstance(error, MemoryError):
        return place.problem("It is too large for the memory that one file may use.", "Split the file.", label=label)
    if isinstance(error, RecursionError):
        return place.problem("Its parts are nested so deeply that it can't be read.", label=label)
    if isinstance(error, DAMAGES) and not isinstance(error, PermissionError):
        return place.problem(damage(error), label=label)
    _LOG.info("%s could not be read", name, exc_info=error)
    return place.problem(f"It could not be read as {name}: {type(error).__name__}.", label=label)


def guarded(found: Iterator[Found], place: Place, name: str, *, label: str = "") -> Iterator[Found]:
    """Pass on what one item holds, and a problem for what can't be read of it: those that follow it are read."""
    try:
        yield from found
    except Exception as error:  # noqa: BLE001  see above
        yield problem_of(error, place, name, label=label)
