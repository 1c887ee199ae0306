# SPDX-License-Identifier: MIT
"""Try this installation on the sample archive: what a frozen program and a new machine must be able to do."""

import multiprocessing
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from typing import Any

from reader import __version__
from reader.errors import ReaderError
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.library.values import EVERYTHING
from reader.model.article import Article
from reader.model.search import SearchRequest, Sort
from reader.paths import sample_archive
from reader.text.words import words

Draw = Callable[[Article], dict[str, object]]


def run_self_test(draw: Draw) -> dict[str, Any]:
    """Read, list, search and draw; return `{ok, version, …, checks: {name: {ok, …}}}`. Raises nothing.

    `draw` puts an article on a surface off the screen and tells about it; it raises if it can't.
    """
    checks: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        _check(checks, "sample", _sample)
        _check(checks, "index", lambda: _index(data))
        _check(checks, "list", lambda: _list(data))
        _check(checks, "search", lambda: _search(data))
        _check(checks, "draw", lambda: _draw(data, draw))
    return {
        "ok": all(check["ok"] for check in checks.values()),
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "cores": multiprocessing.cpu_count(),
        "checks": checks,
    }


def _check(checks: dict[str, dict[str, Any]], name: str, work: Callable[[], dict[str, Any]]) -> None:
    try:
        checks[name] = {"ok": True, **work()}
    except ReaderError as error:
        checks[name] = {"ok": False, "error": f"{error.sentence} {error.hint}".strip()}
    except Exception as error:  # noqa: BLE001 - whatever is wrong with an installation must be told, not thrown
        checks[name] = {"ok": False, "error": f"{type(error).__name__}: {error}"}


def _sample() -> dict[str, Any]:
    return {"files": sum(len(files) for _, _, files in os.walk(sample_archive()))}


def _index(data: str) -> dict[str, Any]:
    from reader.index.columnar.open_segment import verify_index  # with the columns' library

    with Library.open(sample_archive(), data_dir=data) as library:
        report = read_archive(library)
        if not report.articles:
            raise ReaderError("The sample archive gave no article.")
        indexed = verify_index(library.home.index)
    figures = {"articles": report.articles, "indexed": indexed, "problems": report.unread}
    return figures | {"seconds": round(report.seconds, 2)}


def _list(data: str) -> dict[str, Any]:
    with Library.open(sample_archive(), data_dir=data) as library:
        results = library.search(SearchRequest(EVERYTHING, sort=Sort.OLDEST))
        rows = library.rows(results.numbers)
    if len(rows) != results.total:
        raise ReaderError("The list and the catalog disagree.")
    return {"articles": results.total, "undated": results.undated}


def _search(data: str) -> dict[str, Any]:
    """Find each of the first articles by the longest word of its own headline."""
    with Library.open(sample_archive(), data_dir=data) as library:
        results = library.search(SearchRequest(EVERYTHING))
        rows = [row for row in library.rows(results.numbers[:10]) if any(words(row.headline))]
        for row in rows:
            word = max((word for word, _, _ in words(row.headline)), key=len)
            found = library.search(SearchRequest(library.parse(f'"{word}"')))
            if row.number not in found.numbers:
                raise ReaderError(f"A word of its own headline ({word}) doesn't find {row.id}.")
    return {"searched": len(rows)}


def _draw(data: str, draw: Draw) -> dict[str, Any]:
    with Library.open(sample_archive(), data_dir=data) as library:
        results = library.search(SearchRequest(EVERYTHING))
        return draw(library.article(int(results.numbers[0])))
