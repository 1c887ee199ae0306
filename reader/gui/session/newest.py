# SPDX-License-Identifier: MIT
"""All work that follows the user's keys: off the GUI thread, and the newest request of a kind wins."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import CancelledError, CancelToken, ReaderError

_log = logging.getLogger(__name__)


class Closable(Protocol):
    """What a worker opens on its thread and works with."""

    def close(self) -> None:
        """Let go of files."""
        ...


S = TypeVar("S", bound=Closable)
V = TypeVar("V")


@dataclass(slots=True)
class _Request:
    key: str
    job: Callable[[Any, CancelToken], Any]
    done: Callable[[Any], None]
    failed: Callable[[ReaderError], None]
    token: CancelToken
    certain: bool


@dataclass(frozen=True, slots=True)
class _Reply:
    request: _Request
    value: object
    error: Exception | None


class NewestWorker(QObject, Generic[S]):
    """One thread with a subject of its own, and for each key at most one request that still counts.

    A newer request of the same key cancels the older one: it isn't begun, or is asked to end; and should its answer be
    on the way already, it is dropped on arrival. `done` and `failed` are called on the thread that made the worker.
    """

    _replied = Signal(object)

    def __init__(self, open_subject: Callable[[], S], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_subject = open_subject
        self._newest: dict[str, _Request] = {}  # of this side: what still counts
        self._waiting: dict[str, _Request] = {}  # of both sides, under the lock
        self._wake = threading.Condition()
        self._closing = False
        self._replied.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="newest", daemon=True)
        self._thread.start()

    def ask(
        self,
        key: str,
        job: Callable[[S, CancelToken], V],
        done: Callable[[V], None],
        failed: Callable[[ReaderError], None],
        *,
        certain: bool = False,
    ) -> None:
        """Have `job` run soon, in place of an earlier one of this key. A `certain` one is done though one closes."""
        self.drop(key)
        request = _Request(key, job, done, failed, CancelToken(), certain)
        self._newest[key] = request
        with self._wake:
            self._waiting[key] = request
            self._wake.notify()

    def drop(self, key: str) -> None:
        """Forget the request of this key: neither of its callables will be called."""
        stale = self._newest.pop(key, None)
        if stale is not None:
            stale.token.cancel()

    def busy(self, key: str) -> bool:
        """Tell whether a request of this key is still without its answer."""
        return key in self._newest

    @property
    def idle(self) -> bool:
        """Whether every request has had its answer."""
        return not self._newest

    def begin_close(self) -> None:
        """Ask all work to end. Nobody is called any more; what is certain is still done. Idempotent."""
        for key, request in tuple(self._newest.items()):
            if request.certain:
                del self._newest[key]
            else:
                self.drop(key)
        with self._wake:
            self._closing = True
            self._wake.notify()

    @property
    def ended(self) -> bool:
        """Whether all work has ended, after `begin_close`."""
        return not self._thread.is_alive()

    def close(self) -> None:
        """Ask all work to end, and wait until it has. Idempotent."""
        self.begin_close()
        self._thread.join()

    def _take(self, reply: _Reply) -> None:
        request = reply.request
        if self._newest.get(request.key) is not request:
            return
        del self._newest[request.key]
        if reply.error is None:
            request.done(reply.value)
        elif isinstance(reply.error, ReaderError):
            request.failed(reply.error)
        else:
            raise reply.error  # a fault of the program: to the hook that shows it

    def _run(self) -> None:
        subject: S | None = None
        try:
            while (request := self._next()) is not None:
                try:
                    if subject is None:
                        subject = self._open_subject()
                    reply = _Reply(request, request.job(subject, request.token), None)
                except CancelledError:
                    continue
                except Exception as error:  # noqa: BLE001 - carried to the GUI thread, which raises or shows it
                    reply = _Reply(request, None, error)
                    if self._closing and request.certain:
                        _log.error("What was asked for last could not be done: %s.", type(error).__name__)
                self._replied.emit(reply)
        finally:
            if subject is not None:
                subject.close()

    def _next(self) -> _Request | None:
        with self._wake:
            while True:
                while self._waiting:
                    request = self._waiting.pop(next(iter(self._waiting)))
                    if not request.token.cancelled:
                        return request
                if self._closing:
                    return None
                self._wake.wait()
