# SPDX-License-Identifier: MIT
"""Run, test and measure Backfile from a checkout. Needs nothing but Python 3.11 or later; sets up all the rest itself.

python3 dev.py run [DIR]               open the window on DIR, or on the sample archive
python3 dev.py test                    run every check
python3 dev.py bench NAME [ARGS ...]   run one measurement of tests/benchmarks/
python3 dev.py screenshots [--out F]   draw every main view, light and dark, in three sizes
python3 dev.py translate               gather what the window says, and pack its translations
python3 dev.py lock                    renew the locked requirements (needs uv)
python3 dev.py package SYSTEM [--test] make the downloads for windows, macos, linux, or a stick (portable), into dist/
"""

from __future__ import annotations  # so that a Python too old gets as far as being told so

import argparse
import collections
import concurrent.futures
import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parent
PYTHONS = ((3, 11), (3, 15))  # from the first to before the second, as pyproject.toml has it
LOCK = ROOT / "requirements.lock"
FREEZE_LOCK = ROOT / "packaging" / "requirements-freeze.txt"
SAMPLE = ROOT / "sample_archive"
BENCHMARKS = ROOT / "tests" / "benchmarks"
TRANSLATIONS = ROOT / "resources" / "translations"
PACKAGE = ROOT / "packaging" / "package.py"
FREEZERS = {"objdump": "binutils"}  # programs, and Debian's packages of them
TRIALS = {"xvfb-run": "xvfb", "xauth": "xauth", "xdotool": "xdotool"}
WINDOWS_FREEZERS = {"wine": "wine wine64", "makensis": "nsis", "unzip": "unzip", **TRIALS}
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "set-up.json"
ON_LINUX = sys.platform == "linux"
XVFB = ("xvfb-run", "-a", "-s", "-screen 0 1440x900x24")
CORE_COVERAGE = 95  # per cent, branches counted, of everything but the window
WINDOW_COVERAGE = 90
LISTED = 60  # articles shown where there is no window

Command = Sequence[Any]  # arguments as texts or paths
Lane = Sequence[tuple[str, Command]]  # checks to be run one after the other, each with its name
Result = tuple[str, bool, float]  # of a check: its name, whether it failed, its seconds


class TroubleError(Exception):
    """Something that only the user can mend; the message says how."""


def say(text: str = "") -> None:
    """Print at once, for child processes print between."""
    print(text, flush=True)


def call(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> int:
    """Run a command in the checkout and return its exit code."""
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **(environment or {})}, check=False).returncode


def must(command: Sequence[str | Path], trouble: str) -> None:
    """Run a command that the rest depends on."""
    if call(command):
        raise TroubleError(trouble)


# --- Setting up ---------------------------------------------------------------------------------------------------


def set_up(*, screen: bool, virtual_screen: bool = False) -> None:
    """Make what is missing: the virtual environment, the locked packages, the system's libraries."""
    if not PYTHONS[0] <= sys.version_info[:2] < PYTHONS[1]:
        raise TroubleError(f"Backfile needs Python {PYTHONS[0][0]}.{PYTHONS[0][1]} or later; this is {sys.version}.")
    state = wanted_state()
    if not PYTHON.exists() or not STAMP.is_file() or STAMP.read_text("utf-8") != state:
        make_environment()
        say(f"Installing what {LOCK.name} names (a few minutes the first time) …")
        pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install")
        must([*pip, "--require-hashes", "-r", LOCK], "The packages could not be installed: see above.")
        editable = ("--quiet", "--no-build-isolation", "--no-deps", "-e", ROOT)
        must([*pip, *editable], "Backfile itself could not be installed: see above.")
        STAMP.write_text(state, "utf-8")
    if ON_LINUX:
        packages = missing_packages(screen=screen)
        if virtual_screen and not shutil.which(XVFB[0]):
            packages += ["xvfb", "xauth"]
        install_packages(packages)


def wanted_state() -> str:
    """Return what the environment is made from: while it is the same, nothing need be done."""
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (LOCK, ROOT / "pyproject.toml")}
    return json.dumps({"root": str(ROOT), "python": sys.version, **files}, indent=1)


def make_environment() -> None:
    """Make `.venv`, unless it is there, of this Python, and has pip."""
    same = STAMP.is_file() and json.loads(STAMP.read_text("utf-8")).get("python") == sys.version
    if same and PYTHON.exists() and not call([PYTHON, "-c", "import pip"]):
        return
    if any(importlib.util.find_spec(module) is None for module in ("venv", "ensurepip")):
        install_packages([f"python3.{sys.version_info.minor}-venv"])
    say(f"Making {VENV.relative_to(ROOT)} with Python {sys.version.split()[0]} …")
    must([sys.executable, "-m", "venv", "--clear", VENV], "The virtual environment could not be made: see above.")


def missing_packages(*, screen: bool) -> list[str]:
    """Return the Debian packages of the libraries that Qt asks for and this system lacks."""
    find = "import PySide6, sys; sys.stdout.write(PySide6.__path__[0])"
    qt = Path(subprocess.run([PYTHON, "-c", find], stdout=subprocess.PIPE, text=True, check=True).stdout) / "Qt"
    plugins = qt / "plugins" / "platforms"
    files = [qt / "lib" / "libQt6Widgets.so.6", plugins / "libqoffscreen.so"]
    files += [plugins / "libqxcb.so"] if screen else []
    told = subprocess.run(["ldd", *files], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    return sorted({debian_package(name) for name in re.findall(r"(\S+) => not found", told.stdout)})


def debian_package(library: str) -> str:
    """Return the package of a shared library by Debian's rule: `libxcb-cursor.so.0` is in `libxcb-cursor0`."""
    name, _, version = library.lower().partition(".so.")
    if name in {"libglib-2.0", "libgthread-2.0", "libgobject-2.0", "libgio-2.0"}:
        return "libglib2.0-0"  # the one package that is named otherwise
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"


def install_packages(packages: Sequence[str]) -> None:
    """Install as root on Debian and its kin; else say what the user has to do."""
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise TroubleError(f"This system lacks what Debian calls {names}. Its own package manager can install that.")
    command = f"apt-get install -y --no-install-recommends {names}"
    if os.geteuid() != 0:
        raise TroubleError(f"Packages of the system are missing. This command installs them:\n\n  sudo {command}\n")
    say(f"Installing {names} …")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must(["apt-get", "update", "-q"], "The system's list of packages could not be read: see above.")
    must(command.split(), f"This failed: {command}")


def has_screen() -> bool:
    """Tell whether a window can be opened."""
    return not ON_LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- run ----------------------------------------------------------------------------------------------------------


def run(folder: Path) -> int:
    """Open the window, or do its work on the terminal where there is no screen."""
    set_up(screen=has_screen())
    if has_screen():
        return call([PYTHON, "-m", "reader.main", folder])
    say(f"There is no screen here, so this shows on the terminal what the window would show of {folder}.\n")
    read_on_terminal(folder)
    search_on_terminal(folder)
    pictures = ROOT / "screenshots"
    code = call([PYTHON, "-m", "reader.gui.screenshots", folder, "--out", pictures, "--only", "main"], OFFSCREEN)
    say(f"\nThe window, drawn without a screen, is in {pictures}." if not code else "\nThe window could not be drawn.")
    say("For the real one run the same command in a desktop session, or over `ssh -X`, where DISPLAY is set.")
    return code


OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def backfile(*command: str | Path) -> list[str]:
    """Run one of Backfile's commands and return its lines; what it says of trouble stands on the terminal already."""
    child = subprocess.run(
        [PYTHON, "-m", "reader.main", *command], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=False
    )
    if child.returncode:
        raise TroubleError(f"This command failed: backfile {shlex.join(map(str, command))}")
    return child.stdout.splitlines()


def ask(*command: str | Path) -> list[Any]:
    """Run one of Backfile's commands and return the JSON objects that it answers."""
    return [json.loads(line) for line in backfile(*command, "--json")]


def read_on_terminal(folder: Path) -> None:
    """Read the archive, tell what could not be read, and list the first articles by date."""
    (report,) = ask("index", folder)
    say(f"{report['articles']} articles in {report['files']} files, read in {report['seconds']:.1f} s.")
    for problem in report["problems"][:LISTED]:
        say(f"Not read: {problem['path']}: {problem['reason']}")
    say(f"\n$ backfile list {shlex.quote(str(folder))}")
    lines = backfile("list", folder)
    say("\n".join(lines[:LISTED]))
    say(f"… and {len(lines) - LISTED} more lines\n" if len(lines) > LISTED else "")


def search_on_terminal(folder: Path) -> None:
    """Search for the name or word that most headlines share, and show the quotations of what is found."""
    counts: collections.Counter[str] = collections.Counter()
    for article in ask("list", folder):
        counts.update(set(re.findall(r"\b[^\W\d_]{5,}\b", article["headline"])))
    if not counts:
        return
    word = counts.most_common(1)[0][0]
    (answer,) = ask("search", folder, word, "--limit", "3")
    said = answer["words"].replace("**", "")  # marks of emphasis
    say(f"$ backfile search {shlex.quote(str(folder))} {word}\n{answer['total']} found: {said}")
    for hit in answer["hits"]:
        say(f"\n  {hit['date'] or 'undated'}  {hit['headline']}")
        for excerpt in hit["excerpts"][-1:]:
            say(f"    {' '.join(excerpt['text'].split())}")
        (article,) = ask("show", folder, hit["id"])
        for quotation in article["quotations"][:3]:
            say(f"    quoted: “{' '.join(quotation['text'].split())}”")


# --- test ---------------------------------------------------------------------------------------------------------


def test() -> int:
    """Run every check, whatever the ones before it said, and sum up."""
    set_up(screen=True, virtual_screen=not has_screen())
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or each of a thousand children compiles all that it loads
    call([PYTHON, "-m", "coverage", "erase"])
    results = [result for lanes in stages() for result in run_lanes(lanes)]
    say("\n=== in short")
    for name, failed, seconds in results:
        say(f"{'FAILED' if failed else 'ok':<7} {name:<26} {seconds:6.1f} s")
    return int(any(failed for _, failed, _ in results))


def run_lanes(lanes: Sequence[Lane]) -> list[Result]:
    """Run lanes side by side: show the first as it goes, and of each other what it printed once that is done."""
    with contextlib.ExitStack() as opened, concurrent.futures.ThreadPoolExecutor() as pool:
        told = [opened.enter_context(tempfile.TemporaryFile("w+")) for _ in lanes[1:]]
        waiting = [pool.submit(run_lane, lane, file) for lane, file in zip(lanes[1:], told, strict=True)]
        results = run_lane(lanes[0])
        for lane, file in zip(waiting, told, strict=True):
            results += lane.result()
            file.seek(0)
            shutil.copyfileobj(file.buffer, sys.stdout.buffer)
    return results


def run_lane(lane: Lane, told: IO[str] | None = None) -> list[Result]:
    """Run checks one after the other, and let them print into `told`, if that is given."""
    results: list[Result] = []
    for name, command in lane:
        print(f"\n=== {name}", file=told, flush=True)
        start = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, stdout=told, stderr=told and subprocess.STDOUT, check=False)
        results.append((name, done.returncode != 0, time.monotonic() - start))
    return results


def stages() -> Iterable[Sequence[Lane]]:
    """Yield the checks: of each stage the lanes that run side by side, about as long as each other on two cores."""
    module = (PYTHON, "-m")
    measured = (*module, "coverage", "run", "-m", "pytest", "-p", "no:cacheprovider")
    report = (*module, "coverage", "report")
    window = (*(() if has_screen() else XVFB), *measured, "-m", "window", *tests_on_a_screen())
    yield (
        [("mypy", (*module, "mypy"))],
        [
            *((line, (*module, *line.split())) for line in ("ruff check .", "ruff format --check .", "vulture")),
            ("import-linter", (BIN / "lint-imports",)),
            ("the other Whoosh", (PYTHON, ROOT / "tests" / "tooling" / "reloaded.py")),
            ("window tests", window),
        ],
    )
    apart = ("tests/gui", "tests/tooling", "tests/benchmarks")  # about half of the time
    others = [part for name in apart for part in ("--ignore", name)]
    yield [("tests", (*measured, *others))], [("tests of window and tools", (*measured, *apart))]
    yield ([("coverage", (*module, "coverage", "combine", "--quiet"))],)
    core = (*report, "--omit", "reader/gui/*", f"--fail-under={CORE_COVERAGE}")
    window = (*report, "--include", "reader/gui/*", f"--fail-under={WINDOW_COVERAGE}")
    yield [("coverage of the core", core)], [("coverage of the window", window)]


def tests_on_a_screen() -> list[Path]:
    """Return the files that have tests for a real screen: to gather all the others takes ten times as long as these."""
    return [path for path in (ROOT / "tests").rglob("test_*.py") if "pytest.mark.window" in path.read_text("utf-8")]


# --- the others ---------------------------------------------------------------------------------------------------


def bench(name: str, arguments: Sequence[str]) -> int:
    """Run one measurement."""
    names = sorted(path.stem for path in BENCHMARKS.glob("*.py") if '"__main__"' in path.read_text("utf-8"))
    if name not in names:
        say(f"There is no measurement {name!r}. There are: {', '.join(names)}.")
        return 2
    set_up(screen=has_screen())
    return call([PYTHON, BENCHMARKS / f"{name}.py", *arguments])


def screenshots(out: Path) -> int:
    """Draw the window as the sample archive fills it, without a screen."""
    set_up(screen=False)
    return call([PYTHON, "-m", "reader.gui.screenshots", SAMPLE, "--out", out], OFFSCREEN)


def translate() -> int:
    """Bring the translations up to date with the window's source; what is new there stands unfinished in the lists."""
    set_up(screen=False)
    code = gather_words(TRANSLATIONS) or pack_words(TRANSLATIONS)
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        unfinished = path.read_text("utf-8").count('type="unfinished"')
        say(f"{path.name}: {unfinished} to be translated")
    return code


def gather_words(folder: Path) -> int:
    """Take all words of the window into the lists in `folder`, and out of them what is said no more."""
    gather = [BIN / "pyside6-lupdate", *sorted((ROOT / "reader" / "gui").rglob("*.py"))]
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-ts")
    foreign = [folder / f"backfile_{language}.ts" for language in ("de", "fr", "ru")]
    english = folder / "backfile_en.ts"  # only for its forms of the plural
    return call([*gather, *options, *foreign]) or call([*gather, "-pluralonly", *options, english])


def pack_words(folder: Path) -> int:
    """Make beside each list what the program loads."""
    lists = sorted(folder.glob("*.ts"))
    return max(call([BIN / "pyside6-lrelease", "-silent", path, "-qm", path.with_suffix(".qm")]) for path in lists)


def lock() -> int:
    """Write all lists of locked requirements anew, for all systems at once, keeping versions that still fit."""
    uv = shutil.which("uv", path=f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}")
    if uv is None:
        raise TroubleError("This needs uv. This command installs it:\n\n  .venv/bin/python -m pip install uv\n")
    options = "--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header -q"
    compile_lock = (uv, "pip", "compile", *options.split())
    code = call([*compile_lock, "pyproject.toml", "--group", "test", "--group", "build", "-o", LOCK])
    code = code or call([*compile_lock, "pyproject.toml", "--group", "freeze", "-c", LOCK, "-o", FREEZE_LOCK])
    for asked in sorted((ROOT / "tests").glob("*/requirements-*.in")):
        code = code or call([*compile_lock, asked, "-o", asked.with_suffix(".txt")])
    return code


def package(target: str, *, test: bool, frozen: Path | None) -> int:
    """Make what users download; what is made, and by which tools, packaging/ knows."""
    set_up(screen=True)
    if ON_LINUX:
        tools = FREEZERS | (WINDOWS_FREEZERS if target in {"windows", "portable"} else TRIALS if test else {})
        install_packages([packages for program, packages in tools.items() if not shutil.which(program)])
    command: list[str | Path] = [PYTHON, PACKAGE, target, *(["--test"] if test else [])]
    return call([*command, "--frozen", frozen] if frozen else command)


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_parser("run").add_argument("dir", nargs="?", type=Path, default=SAMPLE)
    commands.add_parser("test")
    measurement = commands.add_parser("bench")
    measurement.add_argument("name")
    measurement.add_argument("arguments", nargs=argparse.REMAINDER)
    commands.add_parser("screenshots").add_argument("--out", type=Path, default=ROOT / "screenshots")
    commands.add_parser("translate")
    commands.add_parser("lock")
    packaged = commands.add_parser("package")
    packaged.add_argument("target", choices=("windows", "macos", "linux", "portable"))
    packaged.add_argument("--test", action="store_true")
    packaged.add_argument("--frozen", type=Path)
    options = parser.parse_args()
    actions: dict[str, Callable[[], int]] = {
        "run": lambda: run(options.dir.resolve()),
        "test": test,
        "bench": lambda: bench(options.name, options.arguments),
        "screenshots": lambda: screenshots(options.out.resolve()),
        "translate": translate,
        "lock": lock,
        "package": lambda: package(options.target, test=options.test, frozen=options.frozen),
    }
    try:
        return actions[options.command]()
    except TroubleError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
