# SPDX-License-Identifier: MIT
"""Try this installation on the sample archive: what a frozen program and a new machine must be able to do."""

import multiprocessing
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Mapping
from typing import Any

from reader import __version__
from reader.cite.export_head import ExportHead
from reader.cite.style import Style
from reader.errors import ReaderError
from reader.library.cited_lines import quotation_lines
from reader.library.export_form import ExportForm
from reader.library.exporting import Export, save_lines
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.library.self_test_parts import load_libraries, make_specimens, try_workers
from reader.library.values import EVERYTHING
from reader.model.article import Article
from reader.model.search import SearchRequest, Sort
from reader.paths import can_be_written, data_folder, sample_archive
from reader.text.words import words

Check = Callable[[], dict[str, Any]]
Draw = Callable[[Article, str], Mapping[str, Check]]
"""Gives the checks of the window, by name, for an article and a data folder. Raises where Qt can't be loaded."""

SAMPLE_ARTICLES = 46
_FROM_QT = ("qt", "platform", "style")


def run_self_test(draw: Draw, *, data_dir: str | None = None) -> dict[str, Any]:
    """Read, list, search, write and draw; return `{ok, version, …, checks: {name: {ok, …}}}`. Raises nothing.

    All is done in a folder of its own; of the user's data folder only whether it can be written is asked.
    """
    checks: dict[str, dict[str, Any]] = {}
    folder = data_folder(data_dir)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        _check(checks, "data", lambda: _data(folder))
        _check(checks, "libraries", load_libraries)
        _check(checks, "sample", _sample)
        _check(checks, "index", lambda: _index(data))
        _check(checks, "list", lambda: _list(data))
        _check(checks, "search", lambda: _search(data))
        _check(checks, "quotations", lambda: _quotations(data))
        _check(checks, "workers", lambda: try_workers(data))
        _check(checks, "docx", lambda: _docx(data))
        _check(checks, "readers", lambda: _readers(data))
        _check(checks, "draw", lambda: _draw(data, draw, checks))
    facts = {name: checks["draw"].pop(name) for name in _FROM_QT if name in checks["draw"]}
    return {
        "ok": all(check["ok"] for check in checks.values()),
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "cores": multiprocessing.cpu_count(),
        "data": folder,
        **facts,
        "checks": checks,
    }


def _check(checks: dict[str, dict[str, Any]], name: str, work: Check) -> None:
    try:
        checks[name] = {"ok": True, **work()}
    except ReaderError as error:
        checks[name] = {"ok": False, "error": f"{error.sentence} {error.hint}".strip()}
    except Exception as error:  # noqa: BLE001 - whatever is wrong with an installation must be told, not thrown
        checks[name] = {"ok": False, "error": f"{type(error).__name__}: {error}"}


def _data(folder: str) -> dict[str, Any]:
    if not can_be_written(folder):
        raise ReaderError(f"The data folder can't be written: {folder}.")
    return {"folder": folder}


def _sample() -> dict[str, Any]:
    return {"files": sum(len(files) for _, _, files in os.walk(sample_archive()))}


def _index(data: str) -> dict[str, Any]:
    from reader.index.columnar.open_segment import verify_index  # with the columns' library

    with Library.open(sample_archive(), data_dir=data) as library:
        report = read_archive(library)
        if report.articles != SAMPLE_ARTICLES:
            raise ReaderError(f"The sample archive gave {report.articles} articles, not {SAMPLE_ARTICLES}.")
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


def _quotations(data: str) -> dict[str, Any]:
    with Library.open(sample_archive(), data_dir=data) as library:
        lines = library.quotations(SearchRequest(EVERYTHING))
        attributed = sum(bool(line.speakers) for line in lines.lines(0, len(lines)))
    if not attributed:
        raise ReaderError("No quotation with a speaker was found in the sample archive.")
    return {"found": len(lines), "attributed": attributed}


def _docx(data: str) -> dict[str, Any]:
    """Write the sample's quotations for a word processor, among the files that are read next."""
    path = os.path.join(_specimens(data), "quotations.docx")
    head = ExportHead("Sample", "everything", "Sample", Style.CHICAGO)
    with Library.open(sample_archive(), data_dir=data) as library:
        lines = quotation_lines(library, library.quotations(SearchRequest(EVERYTHING)), head)
        save_lines(library, lines, Export(ExportForm.DOCX, head, path))
    return {"bytes": os.path.getsize(path)}


def _readers(data: str) -> dict[str, Any]:
    """Read a file for each library that reads: each must be listed, with the words that stand in it."""
    marks = make_specimens(_specimens(data))
    files = len(os.listdir(_specimens(data)))
    with Library.open(_specimens(data), data_dir=data) as library:
        report = read_archive(library)
        unread = [f"{os.fsdecode(problem.path)}: {problem.reason}" for problem in report.problems]
        if unread:
            raise ReaderError(" ".join(unread))
        numbers = library.search(SearchRequest(EVERYTHING)).numbers
        texts = {os.fsdecode(one.path): one.texts.reading for one in library.articles(numbers)}
    lost = sorted(name for name, mark in marks.items() if mark not in texts.get(name, ""))
    if lost:
        raise ReaderError(f"These were not read as they are: {', '.join(lost)}.")
    return {"files": files, "articles": report.articles}


def _specimens(data: str) -> str:
    folder = os.path.join(data, "specimens")
    os.makedirs(folder, exist_ok=True)
    return folder


def _draw(data: str, draw: Draw, checks: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Try what only a window can; what it tells first is told of Qt itself."""
    with Library.open(sample_archive(), data_dir=data) as library:
        results = library.search(SearchRequest(EVERYTHING))
        article = library.article(int(results.numbers[0]))
    first, *others = draw(article, data).items()
    told = first[1]()
    for name, check in others:
        _check(checks, name, check)
    return told
