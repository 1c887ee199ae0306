# SPDX-License-Identifier: MIT
"""A small file of named values in the data folder, as JSON: written whole or not at all, and never lost when broken."""

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping

from reader.errors import StoreError

_ENCODING, _ERRORS = "utf-8", "surrogateescape"  # names of folders need not be Unicode


class KeptFile:
    """One file. Several processes may keep theirs in it: an update writes only what its caller has changed."""

    def __init__(self, path: str, *, subject: str) -> None:
        """`subject` begins a sentence about the file: "The settings"."""
        self.path = path
        self._subject = subject

    def read(self) -> dict[str, object]:
        """Return what is kept; nothing where there is no file. Raises `StoreError` for what can't be understood."""
        try:
            with open(self.path, encoding=_ENCODING, errors=_ERRORS) as file:
                found = json.load(file)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StoreError(f"{self._subject} can't be read: {error.strerror or error}.") from error
        except (ValueError, RecursionError) as error:
            raise self._broken() from error
        if not isinstance(found, dict):
            raise self._broken()
        return found

    def set_aside(self) -> str:
        """Give a broken file another name, so that the next update begins a new one; return that name."""
        stem, ending = os.path.splitext(self.path)
        count = 1
        while os.path.lexists(aside := f"{stem}-damaged-{count}{ending}"):
            count += 1
        with contextlib.suppress(OSError):  # where nothing can be renamed nothing will be overwritten either
            os.rename(self.path, aside)
        return aside

    def update(self, changes: Mapping[str, object]) -> None:
        """Keep `changes` beside all that is there; None takes a value out. Raises `StoreError`."""
        try:
            kept = self.read()
        except StoreError:
            self.set_aside()
            kept = {}
        kept.update(changes)
        self._write({name: value for name, value in kept.items() if value is not None})

    def _write(self, kept: Mapping[str, object]) -> None:
        folder = os.path.dirname(self.path)
        half = ""
        try:
            os.makedirs(folder, exist_ok=True)
            handle, half = tempfile.mkstemp(dir=folder, prefix=os.path.basename(self.path), suffix=".tmp")
            with open(handle, "w", encoding=_ENCODING, errors=_ERRORS) as file:
                json.dump(kept, file, ensure_ascii=False, indent=1)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(half, self.path)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.remove(half)
            raise StoreError(
                f"{self._subject} can't be written: {error.strerror or error}.",
                hint=f"They hold until you close the window. Look whether {folder} may be written and has room.",
            ) from error

    def _broken(self) -> StoreError:
        return StoreError(f"{self._subject} can't be understood: {self.path} is damaged.")
