# SPDX-License-Identifier: MIT
"""A child process as the keeper sees it: a pipe, a clock, and the right to kill."""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from reader.ingest.child import start_unharmed

_PATIENCE_A_LOOK = 0.5
_PATIENCE_AT_THE_END = 1.0
_PATIENCE_AT_THE_START = 120.0  # seconds: a slow disk and a virus scanner are no fault of a file


class Worker:
    """One spawned process at the other end of a pipe. Belongs to the keeper's main thread.

    `quiet` counts the seconds in which the worker had something to do, the keeper listened, and nothing came. Until its
    first word it may still be starting.
    """

    def __init__(self, target: Callable[..., None], *args: object) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection: Connection
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=target, args=(theirs, *args), daemon=True)
        start_unharmed(self.process)
        theirs.close()
        self.quiet = 0.0
        self._started = False
        self._looked = time.monotonic()

    def given(self) -> None:
        """Note that new work was given."""
        self.quiet = 0.0
        self._looked = time.monotonic()

    def heard(self) -> None:
        """Note that something came."""
        self._started = True
        self.quiet = 0.0
        self._looked = time.monotonic()

    def silent_over(self, limit: float) -> bool:
        """Note that the keeper listened in vain; tell whether for more than `limit` seconds since the worker started.

        The keeper's own absences count half a second at most.
        """
        now = time.monotonic()
        self.quiet += min(now - self._looked, _PATIENCE_A_LOOK)
        self._looked = now
        return self.quiet > (limit if self._started else max(limit, _PATIENCE_AT_THE_START))

    def ignored(self) -> None:
        """Note that the keeper doesn't listen just now."""
        self._looked = time.monotonic()

    def close(self, *, at_once: bool) -> None:
        """Let the process end by itself, which an idle one does when its pipe closes; or kill it."""
        self.connection.close()
        if not at_once:
            self.process.join(_PATIENCE_AT_THE_END)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()
