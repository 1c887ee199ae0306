# SPDX-License-Identifier: MIT
"""The keeper's second thread: builds index blocks out of committed catalog rows."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Self

from reader.catalog.catalog import Catalog
from reader.errors import CancelledError, CancelToken, StoreDamagedError
from reader.model.search import IndexDocument, IndexWriter

_BLOCKS = (200, 1000, 5000, 20_000)  # articles: small at first, so that one can search soon
_SECONDS_BETWEEN_LOOKS = 0.05  # whether it is still to be quiet
_CHARACTERS_A_BLOCK = 50_000_000
_SECONDS_A_BLOCK = 4.0


class Indexer:
    """Adds what the catalog holds and the index doesn't: a context manager, once. `wait` waits until nothing is left.

    Leaving it ends its thread, Ctrl+C at the worst moment included; a daemon, for even then the program must be able to
    end. A crash between the index's commit and the catalog's note of it is harmless: adding again replaces. While
    `quiet` says so (it is asked on this object's thread), nothing is merged.
    """

    def __init__(self, catalog_path: str, index_folder: str, *, quiet: Callable[[], bool] = lambda: False) -> None:
        self._catalog_path = catalog_path
        self._index_folder = index_folder
        self._news = threading.Event()
        self._last_call = threading.Event()
        self._hurry = threading.Event()
        self._stop = threading.Event()
        self._quiet = quiet
        self._cancel = CancelToken()
        self._thread = threading.Thread(target=self._run, name="indexer", daemon=True)
        self._error: BaseException | None = None

    def __enter__(self) -> Self:
        """Begin, on a thread of its own with connections of its own."""
        try:
            self._thread.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def tell(self) -> None:
        """Say that rows have been committed."""
        self._news.set()

    def hurry(self, *, on: bool) -> None:
        """Ask for all that waits to be added at once, without waiting for more; or no longer."""
        if on:
            self._hurry.set()
            self._news.set()
        else:
            self._hurry.clear()

    @property
    def running(self) -> bool:
        """Whether the thread still works."""
        return self._thread.is_alive()

    def last_call(self) -> None:
        """Ask for all that is left; `running` ends when it is done."""
        self._last_call.set()
        self._news.set()

    def wait(self) -> None:
        """Wait for all that is left, and raise what went wrong."""
        self.last_call()
        self._thread.join()
        self.check()

    def check(self) -> None:
        """Raise on the caller's thread what ended this one."""
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """End after the block in hand. What is left is indexed in the next run, and merged."""
        self._stop.set()
        self._cancel.cancel()
        self._news.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            with Catalog.open(self._catalog_path, writable=True) as catalog:
                writer = open_writer(catalog, self._index_folder, cancel=self._cancel, pause=self._rest)
                try:
                    self._work(catalog, writer)
                finally:
                    writer.close()
        except BaseException as error:  # noqa: BLE001 - handed to the keeper's main thread, which raises it
            self._error = error

    def _rest(self) -> None:
        """Wait while it is to be quiet."""
        while self._quiet() and not self._stop.wait(_SECONDS_BETWEEN_LOOKS):
            pass

    def _work(self, catalog: Catalog, writer: IndexWriter) -> None:
        blocks = 0
        while not self._stop.is_set():
            self._bury(catalog, writer)
            limit = _BLOCKS[min(blocks, len(_BLOCKS) - 1)]
            last = self._await_block(catalog, limit if blocks else 1)  # the first one is waited for
            if catalog.index_pending():
                self._add(catalog, writer, limit)
                blocks += 1
            elif last:
                with suppress(CancelledError):  # merging may wait for the next run
                    writer.finish()
                return

    def _add(self, catalog: Catalog, writer: IndexWriter, limit: int) -> None:
        """Add a block, as one commit, and note it in the catalog."""
        numbers: list[int] = []

        def block() -> Iterator[IndexDocument]:
            characters = 0
            for document in catalog.unindexed(limit):
                numbers.append(document.number)
                yield document
                characters += len(document.body)
                if characters > _CHARACTERS_A_BLOCK:
                    return

        writer.add(block())
        with catalog.transaction():
            catalog.mark_indexed(numbers)

    def _await_block(self, catalog: Catalog, limit: int) -> bool:
        """Wait until `limit` articles are there, or for seconds, or until all are there; tell whether that is so."""
        deadline = time.monotonic() + _SECONDS_A_BLOCK
        while not (self._last_call.is_set() or self._stop.is_set()):
            left = deadline - time.monotonic()
            waiting = catalog.index_pending()
            if left <= 0 or waiting >= limit or (self._hurry.is_set() and (waiting or catalog.dead())):
                return False
            self._news.wait(left)
            self._news.clear()
        return True

    def _bury(self, catalog: Catalog, writer: IndexWriter) -> None:
        dead = catalog.dead()
        if dead:
            writer.delete(dead)
            with catalog.transaction():
                catalog.forget_dead(dead)


def open_writer(
    catalog: Catalog, folder: str, *, cancel: CancelToken | None = None, pause: Callable[[], None] = lambda: None
) -> IndexWriter:
    """Open the index for writing; a damaged or outdated one is thrown away and queued anew from the catalog."""
    from reader.index.columnar.folder import destroy  # with numpy, which a window doesn't need at its start
    from reader.index.columnar.writer import ColumnarWriter

    try:
        return ColumnarWriter(folder, cancel=cancel, pause=pause)
    except StoreDamagedError:
        destroy(folder)
        with catalog.transaction():
            catalog.requeue()
        return ColumnarWriter(folder, cancel=cancel, pause=pause)
