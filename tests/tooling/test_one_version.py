# SPDX-License-Identifier: MIT
"""The version stands in pyproject.toml and in `reader`, and everything else takes it from there."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(PACKAGING))

from macos_files import info_plist  # noqa: E402
from version_info import version, version_resource  # noqa: E402

import reader  # noqa: E402


def test_program_package_and_systems_say_the_same_version() -> None:
    assert version() == reader.__version__
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())
    assert info_plist(version())["CFBundleShortVersionString"] == reader.__version__
    assert f"'ProductVersion', '{reader.__version__}'" in version_resource("backfile.exe")


def test_the_changelog_begins_with_this_version_or_with_what_becomes_it() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    heading = re.search(r"^## \[([^\]]+)\].*\n+(.*)", text, re.MULTILINE)
    assert heading
    assert heading[1] == version() or (heading[1], heading[2]) == ("Unreleased", f"What will be {version()}.")


def test_no_recipe_has_a_version_of_its_own() -> None:
    recipes = [path for path in PACKAGING.iterdir() if path.suffix in {".py", ".spec", ".sh", ".nsi", ".nsh"}]
    recipes += (ROOT / ".github").rglob("*.yml")
    assert len(recipes) > 9
    own = re.compile(rf"(?<![\d.]){re.escape(version())}(?![\d.])")
    assert [path.name for path in recipes if own.search(path.read_text("utf-8"))] == []
