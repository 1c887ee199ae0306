# SPDX-License-Identifier: MIT
"""What must hold for every file of the project, whatever it says."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("reader", "tests", "packaging", "resources", "sample_archive", ".ci", ".github")
# in pieces, or this file would find itself
MACHINES = re.compile(
    r"(?<![\w.~$}])/(?:" + "work|root|home|Users" + r")/\w|\b[A-Z]:\\{1,2}" + "Users" + r"|"
    r"(?:" + r"pypi\.python|files\.pythonhosted|deb\.debian|registry\.npmjs|archive\.ubuntu" + r")\.org|"
    r"extra-index" + "-url|--index" + "-url[ =]"
)
REASONED = re.compile(r'^    "[\w-]+.*",\s+# \S.{8,}$')
PRAGMA = re.compile(r"#\s*pragma: no " + r"(?:cover|branch)(?P<reason>.*)$")


def project_files(*endings: str) -> Iterator[Path]:
    places = [path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".coverage")]
    for folder in FOLDERS:
        places.extend(path for path in (ROOT / folder).rglob("*") if path.is_file())
    for path in places:
        if "__pycache__" not in path.parts and (not endings or path.name.endswith(endings)):
            yield path


def test_no_file_knows_this_machine_or_a_registry() -> None:
    found = []
    for path in project_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        lines = enumerate(text.splitlines(), 1)
        found += [
            f"{path.relative_to(ROOT)}:{number}: {line.strip()}" for number, line in lines if MACHINES.search(line)
        ]
    assert not found


@pytest.mark.parametrize(
    "line",
    ["see /" + "home/ann/archive", "open('/" + "root/x')", r"C:\Us" + r"ers\ann", "https://deb" + ".debian.org/debian"],
)
def test_the_pattern_for_machines_finds_them(line: str) -> None:
    assert MACHINES.search(line)


def test_every_dependency_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    blocks = re.findall(r"^(?:dependencies|test|build|freeze) = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 4
    assert [line for block in blocks for line in block.splitlines() if not REASONED.match(line)] == []


def test_lines_that_tests_need_not_reach_are_few_and_say_why() -> None:
    found = [
        (f"{path.relative_to(ROOT)}:{number}", match["reason"].strip(" -:,;"))
        for path in project_files(".py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (match := PRAGMA.search(line))
    ]
    assert len(found) < 20
    assert [place for place, reason in found if len(reason) < 10] == []


def test_every_module_is_short_and_names_its_licence() -> None:
    for path in project_files(".py"):
        text = path.read_text("utf-8")
        assert text.startswith("# SPDX-License-Identifier: MIT\n"), path
        assert path.is_relative_to(ROOT / "tests") or text.count("\n") <= 400, path


@pytest.mark.parametrize("module", ["reader.cli.parser", "reader.gui.window"])
def test_a_start_loads_nothing_that_only_later_work_needs(module: str) -> None:
    later = {"docx", "lxml", "numpy", "reader.ingest.keeper", "trafilatura", "whoosh"}
    code = f"import sys, {module}; print(*sys.modules)"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert module in child.stdout.split()
    assert not later & set(child.stdout.split())


def test_the_core_does_not_load_qt() -> None:
    code = "import sys, reader.cli.run, reader.library.library, reader.ingest.keeper; print([*sys.modules])"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "reader.library.library" in child.stdout
    assert "PySide6" not in child.stdout
    assert "shiboken6" not in child.stdout


def test_every_package_of_the_window_is_kept_out_of_looks_and_words() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (contract,) = (one for one in contracts if one.get("source_modules") == ["reader.gui.looks", "reader.gui.words"])
    packages = {f"reader.gui.{init.parent.name}" for init in (ROOT / "reader/gui").glob("*/__init__.py")}
    assert len(packages) > 15
    assert sorted(packages) == sorted((*contract["source_modules"], *contract["forbidden_modules"]))


def test_the_map_has_every_package_of_the_window() -> None:
    table = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## The window\n")[2].partition("\n## ")[0]
    named = {
        name for cell in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", cell)
    }
    assert named == {init.parent.name for init in (ROOT / "reader/gui").glob("*/__init__.py")} - {"words"}
