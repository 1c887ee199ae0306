# SPDX-License-Identifier: MIT
"""The list of what is shipped: every part with a licence and its text, and nothing passes that is nobody's."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import reader

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

from licences import Census, UnknownLicenceError, listed, write  # noqa: E402
from shipped_parts import PARTS  # noqa: E402


def names(census: Census) -> set[str]:
    return {part.name for part in census.parts()}


def test_all_that_is_required_has_a_licence_and_its_text(tmp_path: Path) -> None:
    script = str(ROOT / "packaging" / "licences.py")
    command = [sys.executable, script, "--python", sys.executable, "--out", str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    parts = json.loads((tmp_path / "licences.json").read_text("utf-8"))
    assert parts[0]["name"] == "Backfile"
    assert parts[0]["version"] == reader.__version__
    by_name = {part["name"].lower(): part for part in parts}
    assert {"qt", "pyside6_essentials", "python", "lxml", "numpy", "inter", "lucide", "zlib"} <= set(by_name)
    assert not {"pytest", "mypy", "hatchling"} & set(by_name)
    assert all(part["licence"] and len(part["text"]) > 100 for part in parts)
    for name in ("qt", "pyside6_essentials", "shiboken6"):
        assert by_name[name]["licence"] == "LGPL-3.0-only"
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in by_name[name]["text"]
        assert "TERMS AND CONDITIONS" in by_name[name]["text"]  # those of the GPL, to which the other refers
        assert "download.qt.io" in by_name[name]["text"]
    page = (tmp_path / "licences.html").read_text("utf-8")
    assert all(f'<h2 id="p{number}">' in page for number in range(len(parts)))
    assert "&lt;" in page


def test_the_bill_of_materials_lists_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "800000000")
    census = Census()
    census.add_required()
    program, *others = write(census, tmp_path)
    told = json.loads((tmp_path / "sbom.json").read_text("utf-8"))
    assert (told["bomFormat"], told["specVersion"], told["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", told["serialNumber"])
    assert told["metadata"]["timestamp"] == "1995-05-09T06:13:20Z"
    assert told["metadata"]["component"]["name"] == program.name
    listed = [(one["name"], one.get("version", "")) for one in told["components"]]
    assert listed == [(part.name, part.version) for part in others]
    references = [one["bom-ref"] for one in [told["metadata"]["component"], *told["components"]]]
    assert len(set(references)) == len(references)
    assert [one["ref"] for one in told["dependencies"]] == references
    lxml = next(one for one in told["components"] if one["name"] == "lxml")
    assert lxml["purl"] == f"pkg:pypi/lxml@{lxml['version']}"
    assert lxml["licenses"] == [{"expression": "BSD-3-Clause"}]
    first = (tmp_path / "sbom.json").read_bytes()
    write(census, tmp_path)
    assert (tmp_path / "sbom.json").read_bytes() == first


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("PySide6/Qt6Core.dll", "Qt"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "PCRE2"),
        ("PySide6/plugins/imageformats/qwebp.dll", "libwebp"),
        ("libcrypto-3.dll", "OpenSSL"),
        ("sqlite3.dll", "SQLite"),
        ("libffi-8.dll", "libffi"),
        ("_lzma.pyd", "XZ Utils (liblzma)"),
        ("python3.13/lib-dynload/_bz2.cpython-313-darwin.so", "bzip2"),
        ("python313.dll", "zlib"),
        ("VCRUNTIME140_1.dll", "Microsoft Visual C++ run time"),
    ],
)
def test_files_of_every_system_show_their_parts(place: str, part: str) -> None:
    census = Census()
    census.add(place)
    assert part in names(census)


def test_only_what_is_shipped_is_listed() -> None:
    census = Census()
    for place in ("base_library.zip", "python313.dll", "resources/icon.svg", "numpy/version.py"):
        census.add(place)
    census.add_module("reader.main")
    census.add_module("json.decoder")
    census.add_module("yaml.loader")
    found = names(census)
    assert {"Backfile", "Python", "PyYAML", "zlib", "Inter"} <= found
    assert not {"lxml", "Qt", "OpenSSL", "pytest"} & found


@pytest.mark.parametrize("place", ["gift.dll", "libnobody.so.7", "strange/data.bin"])
def test_a_file_of_nobody_stops_the_freezing(place: str, tmp_path: Path) -> None:
    census = listed(
        [[("yaml", "", "PYMODULE")], [(place.replace("/", "\\"), "", "BINARY"), ("a.so", "b.so", "SYMLINK")]]
    )
    with pytest.raises(UnknownLicenceError, match=f"Nobody knows whose these are: {place}"):
        write(census, tmp_path / "licences")
    assert not (tmp_path / "licences").exists()


def test_a_module_of_nobody_does_too() -> None:
    census = Census()
    census.add_module("strange_gift.inside")
    with pytest.raises(UnknownLicenceError, match=re.escape("module strange_gift.inside")):
        census.parts()


def test_every_text_that_is_named_is_there_and_used() -> None:
    folder = ROOT / "packaging" / "licence_texts"
    source = (ROOT / "packaging" / "shipped_parts.py").read_text("utf-8")
    for path in folder.iterdir():
        assert f'"{path.stem}"' in source, path
        assert path.stat().st_size > 200, path
    for part in PARTS:
        assert part.texts
        assert all((folder / f"{name}.txt").is_file() for name in part.texts), part
