# SPDX-License-Identifier: MIT
"""What can be told of the workflows without the machines that they run on."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _jobs(path: Path) -> dict[str, Any]:
    jobs: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    return jobs


def _steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in _jobs(path).values():
        yield from job["steps"]


def test_there_are_two() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_only_actions_of_the_house_are_used_by_their_major_version(path: Path) -> None:
    used = [step["uses"] for step in _steps(path) if "uses" in step]
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", one)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_job_waits_for_jobs_that_there_are(path: Path) -> None:
    jobs = _jobs(path)
    for job in jobs.values():
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= jobs.keys()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_the_scripts_that_are_run_are_there(path: Path) -> None:
    named = {name for step in _steps(path) for name in re.findall(r"packaging/[\w.]+|\bdev\.py\b", step.get("run", ""))}
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_the_commands_of_dev_py_are_there(path: Path) -> None:
    commands = {
        command for step in _steps(path) for command in re.findall(r"\bdev\.py (\w+(?: \w+)?)", step.get("run", ""))
    }
    assert commands
    for command in commands:
        told = subprocess.run(
            [sys.executable, ROOT / "dev.py", *command.split(), "--help"], capture_output=True, text=True, check=False
        )
        assert told.returncode == 0, told.stderr


def test_what_was_frozen_is_handed_on_whole() -> None:
    """The action leaves out what begins with a full stop, unless it is told otherwise."""
    steps = _jobs(ROOT / ".github" / "workflows" / "release.yml")["windows-freeze"]["steps"]
    (handed,) = [step["with"] for step in steps if step.get("uses", "").startswith("actions/upload-artifact@")]
    assert handed["include-hidden-files"] is True
