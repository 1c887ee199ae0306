# SPDX-License-Identifier: MIT
"""The search beside stock Whoosh, SQLite FTS5 and tantivy-py: one corpus, one set of queries, one run.

usage: search.py TOOLS --work DIR [--articles N] [--peers fts5,tantivy,whoosh] [--budget SECONDS] [--results FILE]
       search.py TOOLS --work DIR --plot PICTURE

TOOLS is a folder with `gen_corpus.py`, which writes articles, and `search_bench.py`, which asks the peers and any
program that speaks our `search --stdin`. DIR keeps what takes long: the peers' environment, corpora, archives, indexes.
The program is asked without excerpts, as the peers are in all kinds of query but "50 excerpts"; a second column has it
with excerpts, from the same index. `--results` appends the table. `--plot` draws what was measured at each size.
"""

import argparse
import datetime as dt
import os
import platform
import shlex
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from reader.ingest.shelf import Shelf

_HERE = Path(__file__).resolve().parent
_LOCK = _HERE / "requirements-search.txt"
_PLAIN, _EXCERPTS = "backfile", "backfile, with 50 excerpts"


class Bench:
    """The folder of one size of corpus, and how to fill it."""

    def __init__(self, tools: Path, work: Path, articles: int) -> None:
        self._tools, self._work, self._articles = tools, work, articles
        self.corpus = work / f"corpus-{articles}.jsonl"
        self.archive = work / f"archive-{articles}"
        self.data = work / f"data-{articles}"
        self.figures = work / f"figures-{articles}.json"

    def prepare(self) -> str:
        """Make what is missing; return what building the program's index said, "" if it was there."""
        self._make_corpus()
        if not any((self.data / "archives").glob("*/index/MANIFEST")):
            command: list[str | Path] = [
                sys.executable,
                _HERE / "fill.py",
                self.corpus,
                self.archive,
                "--data",
                self.data,
                "--marks",
            ]
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            (self.data / "built.txt").write_text(told, "utf-8")
        built = self.data / "built.txt"
        return built.read_text("utf-8") if built.exists() else ""

    def _make_corpus(self) -> None:
        if self.corpus.exists():
            return
        unfinished = self.corpus.with_suffix(".tmp")
        with unfinished.open("wb") as file:
            subprocess.run(
                [sys.executable, self._tools / "gen_corpus.py", str(self._articles)], stdout=file, check=True
            )
        unfinished.rename(self.corpus)

    def ask(self, peers: str, budget: float) -> str:
        """Ask everybody; return the table."""
        program: list[str | Path] = [
            sys.executable,
            "-m",
            "reader.main",
            "--data-dir",
            self.data,
            "search",
            self.archive,
            "--stdin",
        ]
        program += ["--limit", "50"]
        told = shlex.join(map(str, program))
        home = Shelf(str(self.data)).at(str(self.archive))
        command = [python_of_peers(self._work), self._tools / "search_bench.py", self.corpus, "--work", self._work]
        command += ["--peers", peers, "--budget", str(budget), "--out", self.figures, "--program-index", home.index]
        command += ["--program", f"{_PLAIN}={told} --no-excerpts", "--program", f"{_EXCERPTS}={told}"]
        return subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True).stdout


def python_of_peers(work: Path) -> Path:
    """Return the interpreter that has the peers, made if need be."""
    folder = work / "peers"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        install: list[str | Path] = [
            python,
            "-m",
            "pip",
            "--disable-pip-version-check",
            "-q",
            "install",
            "--require-hashes",
            "-r",
            _LOCK,
        ]
        subprocess.run(install, check=True)
    return python


def heading(articles: int) -> str:
    """Return under what the table stands."""
    versions = f"Python {platform.python_version()}, numpy {version('numpy')}, whoosh3 {version('whoosh3')}"
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    return f"\n### Search, {articles:,} articles, {dt.datetime.now(dt.UTC).date()}\n\n{machine}, {versions}.\n\n"


def picture(work: Path, target: Path) -> None:
    """Draw the figures of all sizes that were measured."""
    figures = sorted(work.glob("figures-*.json"), key=lambda path: int(path.stem.partition("-")[2]))
    subprocess.run([python_of_peers(work), _HERE / "search_plot.py", target, *figures], check=True)


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tools", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--peers", default="fts5,tantivy")
    parser.add_argument("--budget", type=float, default=300.0)
    parser.add_argument("--results", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.plot:
        picture(options.work, options.plot)
        return 0
    bench = Bench(options.tools, options.work, options.articles)
    built = bench.prepare()
    told = heading(options.articles) + built + "\n" + bench.ask(options.peers, options.budget)
    sys.stdout.write(told)
    if options.results:
        with options.results.open("a", encoding="utf-8") as file:
            file.write(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
