# SPDX-License-Identifier: MIT
"""How soon a few changed files are found: from the start of the keeper until a search finds them all, and to its end.

usage: changed.py CORPUS.jsonl [--articles N] [--changed N] [--runs N] [--tree FOLDER ...]

CORPUS has a JSON object a line with date, headline, byline and body. Its first articles are read, a file each; then,
run by run, some of the files are written anew with a word that none had. They are read by `backfile index`, and by the
process that a window starts for it. The program runs from source, compiled, in each given tree of it by turns. Times
by the clock; the work is the processor's, of all processes together.
"""

import argparse
import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.library.library import Library
from reader.model.search import SearchRequest

_AS_A_WINDOW = """
import time
from reader.ingest.background import KeeperProcess
if __name__ == "__main__":
    import sys
    keeper = KeeperProcess(sys.argv[1], data_dir=sys.argv[2])
    print(time.monotonic(), flush=True)
    keeper.start()
    while keeper.running:
        keeper.poll()
        time.sleep(0.01)
    keeper.close()
"""
_SECONDS_A_LOOK = 0.003
_PATIENCE = 30


def texts(corpus: str, articles: int) -> list[str]:
    """Return the first articles of a corpus as texts."""
    with open(corpus, encoding="utf-8") as file:
        told = [json.loads(line) for line in itertools.islice(file, articles)]
    return [f"{one['headline']}\n\n{one['byline']}\n{one['date']}\n\n{one['body']}\n" for one in told]


class Tree:
    """One tree of the program's source, with an archive and data of its own."""

    def __init__(self, source: str, work: Path, texts: list[str]) -> None:
        self.source = source
        self._texts = texts
        self._folder, self._data, self._script = work / "archive", work / "data", work / "as_a_window.py"
        self._environment = dict(os.environ, PYTHONPATH=source, PYTHONPYCACHEPREFIX=str(work / "compiled"))
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        work.mkdir()
        self._script.write_text(_AS_A_WINDOW, "utf-8")

    def prepare(self) -> None:
        """Read the archive."""
        self._write(len(self._texts), "")
        subprocess.run(self._command(), env=self._environment, cwd=self.source, stdout=subprocess.DEVNULL, check=True)

    def run(self, changed: int, word: str, *, window: bool) -> dict[str, float]:
        """Change files and have them read; return the seconds until all are found, those to the end, and the work."""
        self._write(changed, f"\n\nThe council of {word} met in {word} on the same day.\n")
        command = [sys.executable, str(self._script), str(self._folder), str(self._data)] if window else self._command()
        before = _work_of_children()
        began = time.monotonic()
        process = subprocess.Popen(
            command,
            env=self._environment,
            cwd=self.source,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        if window:
            began = float(process.stdout.readline())
        found = self._found(word, changed) - began
        if process.wait() != 0:
            raise SystemExit(f"The keeper has ended with {process.returncode}.")
        process.stdout.close()
        return {"found": found, "end": time.monotonic() - began, "work": _work_of_children() - before}

    def _write(self, files: int, behind: str) -> None:
        for number, text in enumerate(self._texts[:files]):
            path = self._folder / f"{number // 100:03d}" / f"{number:05d}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text + behind, "utf-8")

    def _command(self) -> list[str]:
        where = ["--data-dir", str(self._data), "index", str(self._folder)]
        return [sys.executable, "-m", "reader.main", *where, "--json"]

    def _found(self, word: str, changed: int) -> float:
        """Wait until a search finds all; return when. It asks from the index's first new state on."""
        with Library.open(str(self._folder), data_dir=str(self._data)) as library:
            manifest = Path(library.home.index, "MANIFEST")
            before, deadline = manifest.stat().st_mtime_ns, time.monotonic() + _PATIENCE
            while (now := time.monotonic()) < deadline:
                if manifest.stat().st_mtime_ns != before:
                    library.refresh()
                    found = library.search(SearchRequest(library.parse(word))).total
                    if found == changed:
                        return now
                time.sleep(_SECONDS_A_LOOK)
        raise SystemExit(f"{found} of {changed} are found.")


def _new_word() -> str:
    return "q" + "".join("bcdfghjkmp"[int(digit)] for digit in str(time.monotonic_ns() % 10**9))


def _work_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(trees: list[Tree], *, changed: int, runs: int) -> None:
    """Measure all trees by turns, and print."""
    for tree in trees:
        tree.prepare()
        tree.run(changed, _new_word(), window=False)
    taken: dict[tuple[str, bool], list[dict[str, float]]] = {}
    for _, window, tree in itertools.product(range(runs), (False, True), trees):
        taken.setdefault((tree.source, window), []).append(tree.run(changed, _new_word(), window=window))
    for (source, window), some in taken.items():
        sys.stdout.write(f"{source}, {'the keeper of a window' if window else 'backfile index'}\n")
        for what in some[0]:
            times = [one[what] for one in some]
            sys.stdout.write(
                f"  {what:<6} median {statistics.median(times):.3f}  worst {max(times):.3f} s  of {runs}\n"
            )


def main() -> int:
    """Measure; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--changed", type=int, default=10)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--tree", action="append", default=[])
    options = parser.parse_args()
    sources = options.tree or [str(Path(__file__).parents[2])]
    some = texts(options.corpus, options.articles)
    with tempfile.TemporaryDirectory() as folder:
        trees = [Tree(os.path.abspath(source), Path(folder, str(at)), some) for at, source in enumerate(sources)]
        measure(trees, changed=options.changed, runs=options.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
