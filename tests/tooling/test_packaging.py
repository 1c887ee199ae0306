# SPDX-License-Identifier: MIT
"""What can be told of the downloads without making them: the recipe, the installer's words, what Wine lacks."""

import ast
import importlib.util
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(PACKAGING))

import icon  # noqa: E402
import linux  # noqa: E402
import windows  # noqa: E402
import wine_crt  # noqa: E402

SPEC = (PACKAGING / "backfile.spec").read_text("utf-8")
INSTALLER = (PACKAGING / "installer.nsi").read_text("utf-8")
WORDS = (PACKAGING / "installer_words.nsh").read_text("utf-8")


def _constant(name: str) -> list[str]:
    """Return the plain texts in a list that the recipe assigns."""
    (value,) = [
        node.value
        for node in ast.parse(SPEC).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    ]
    return [node.value for node in ast.walk(value) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def test_the_recipe_names_files_that_there_are() -> None:
    named = re.findall(r'join\((ROOT|SPECPATH), "([\w.]+)"\)', SPEC)
    assert {name for _, name in named} == {"entry.py", "entitlements.plist", "resources", "sample_archive"}
    folders = {"ROOT": ROOT, "SPECPATH": PACKAGING}
    assert [name for where, name in named if not (folders[where] / name).exists()] == []


def test_packages_with_data_are_installed_and_have_data() -> None:
    packages = _constant("DATA")
    assert "trafilatura" in packages
    for name in packages:
        spec = importlib.util.find_spec(name)
        assert spec is not None, name
        assert spec.origin is not None, name
        files = [path for path in Path(spec.origin).parent.rglob("*") if path.suffix not in {".py", ".pyc"}]
        assert any(path.is_file() for path in files), name


def test_what_is_left_out_is_needed_by_no_module_of_ours() -> None:
    left_out = set(_constant("EXCLUDED")) - {"PySide6.QtDBus"}  # which only Linux uses
    for path in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
            assert not left_out & set(names), path


@pytest.mark.parametrize(
    ("place", "dropped"),
    [
        ("babel/locale-data/de.dat", True),
        ("resources/translations/backfile_en.qm", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        (r"PySide6\plugins\imageformats\qtiff.dll", False),
        (r"PySide6\plugins\imageformats\qjpeg.dll", False),
        (r"PySide6\plugins\imageformats\qpdf.dll", True),
        (r"PySide6\plugins\tls\qschannelbackend.dll", True),
        (r"PySide6\Qt6Network.dll", True),
        (r"PySide6\Qt6Svg.dll", False),
        (r"PySide6\Qt6PrintSupport.dll", False),
        ("PySide6/Qt/lib/libQt6DBus.so.6", False),
    ],
)
def test_the_recipe_drops_what_no_window_loads(place: str, dropped: bool) -> None:
    pieces = re.search(r"DROP = re\.compile\((.*?)\n    re\.IGNORECASE", SPEC, re.DOTALL)
    assert pieces
    pattern = ast.literal_eval("(" + pieces[1].rstrip().rstrip(",") + ")")
    assert bool(re.search(pattern, place, re.IGNORECASE)) is dropped


def test_the_installer_has_all_its_words_in_each_language_of_the_program() -> None:
    words = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "([^"]+)"$', WORDS, re.MULTILINE)
    languages = {"ENGLISH", "GERMAN", "FRENCH", "RUSSIAN"}
    names = {name for name, _, _ in words}
    assert len(words) == len(names) * len(languages)
    assert {language for _, language, _ in words} == languages
    assert {f'!insertmacro MUI_LANGUAGE "{language.title()}"' for language in languages} <= set(INSTALLER.splitlines())
    assert set(re.findall(r"\$\((\w+)\)", INSTALLER)) == names
    used = {name for _, _, text in words for name in re.findall(r"\$\{?(\w+)", text)}
    assert used == {"APP", "VERSION", "R3", "INSTDIR"}


def test_the_installer_knows_the_programs_by_the_names_that_are_frozen() -> None:
    names = re.findall(r'^!define (?:PROGRAM|CONSOLE) "(.+)"$', INSTALLER, re.MULTILINE)
    assert names == list(windows.PROGRAMS)
    assert [f'"{name.removesuffix(".exe")}"' in SPEC for name in names] == [True, True]


def test_the_installer_is_given_all_that_it_asks_for() -> None:
    given = set(re.findall(r'^        "([A-Z]+)":', (PACKAGING / "windows.py").read_text("utf-8"), re.MULTILINE))
    defined = set(re.findall(r"^!define (\w+)", INSTALLER, re.MULTILINE))
    asked = set(re.findall(r"\$\{([A-Z]+)\}", INSTALLER))
    assert asked - defined - {"SIGN"} <= given
    assert given <= asked


def test_the_uninstaller_empties_a_folder_before_it_removes_it(tmp_path: Path) -> None:
    inner = tmp_path / "_internal" / "deep"
    inner.mkdir(parents=True)
    (inner / "a$b.txt").touch()
    (tmp_path / "backfile.exe").touch()
    assert list(windows.removal(tmp_path)) == [
        'Delete "$INSTDIR\\backfile.exe"',
        'Delete "$INSTDIR\\_internal\\deep\\a$$b.txt"',
        'RMDir "$INSTDIR\\_internal\\deep"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_a_stick_gets_the_folder_and_its_mark(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "_internal" / "é.txt").write_text("x")
    windows.make_portable(frozen, tmp_path / "out" / "stick.zip")
    with zipfile.ZipFile(tmp_path / "out" / "stick.zip") as packed:
        assert packed.namelist() == ["Backfile/_internal/é.txt", "Backfile/portable.txt"]


def test_icons_are_drawn_in_each_size(tmp_path: Path) -> None:
    icon.write_icons(tmp_path)
    with Image.open(tmp_path / "backfile.ico") as image:
        assert image.info["sizes"] == {(size, size) for size in (16, 24, 32, 48, 64, 128, 256)}
    for size in linux.ICON_SIZES:
        with Image.open(tmp_path / f"backfile-{size}.png") as image:
            assert image.size == (size, size)
            assert image.getpixel((size // 2, size // 2)) != (0, 0, 0, 0)


def _library(code: bytes) -> bytes:
    """Return a library that has one function, `crealf`, and Wine's mark."""
    head = b"MZ" + bytes(58) + struct.pack("<I", 128) + wine_crt.MARK
    head = head.ljust(128, b"\0") + b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x2022)
    head += bytes(112) + struct.pack("<II", 0x1000, 80) + bytes(120)
    head += struct.pack("<8sIIIIIIHHI", b".all", 512, 0x1000, 512, 512, 0, 0, 0, 0, 0x60000020)
    exports = struct.pack("<IIHHIIIIIII", 0, 0, 0, 0, 0, 1, 1, 1, 0x1028, 0x102C, 0x1030)
    exports += struct.pack("<IIH", 0x1100, 0x1040, 0)
    body = exports.ljust(0x40, b"\0") + b"crealf\0"
    return head.ljust(512, b"\0") + (body.ljust(0x100, b"\0") + code).ljust(512, b"\0")


def test_wine_is_given_a_function_that_it_lacks_and_no_other() -> None:
    place = 512 + 0x100
    lacking = wine_crt.completed(_library(wine_crt.STUB + bytes(17)))
    assert lacking[place : place + 5] == bytes.fromhex("660f6ec1c3")
    assert wine_crt.MARK not in lacking
    assert wine_crt.completed(lacking) == lacking
    own = b"\x90" * 24
    assert wine_crt.completed(_library(own))[place : place + 24] == own


def _install(home: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.defpath}
    command = ("sh", str(folder / "install.sh"), *options)
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def _unpacked(folder: Path) -> Path:
    """Return a folder as the archive for Linux unpacks, with next to nothing for a program."""
    (folder / "program").mkdir(parents=True)
    (folder / "program" / "version").write_text("1.10.0\n")
    (folder / "program" / "backfile").write_text("#!/bin/sh\n")
    (folder / "icons" / "hicolor" / "16x16" / "apps").mkdir(parents=True)
    (folder / "icons" / "hicolor" / "16x16" / "apps" / "backfile.png").touch()
    for name in ("install.sh", "backfile.desktop"):
        shutil.copy(PACKAGING / "desktop" / name, folder)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this script")
def test_the_script_for_linux_installs_refuses_and_removes(tmp_path: Path) -> None:
    home, folder = tmp_path / "home é 1", _unpacked(tmp_path / "unpacked")
    home.mkdir()
    own = home / ".local" / "share" / "Backfile" / "notes"
    own.parent.mkdir(parents=True)
    own.touch()

    assert _install(home, folder).returncode == 0
    entry = (home / ".local" / "share" / "applications" / "backfile.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/lib/backfile/backfile" %f\n' in entry
    assert (home / ".local" / "bin" / "backfile").resolve().read_text() == "#!/bin/sh\n"
    (folder / "program" / "version").write_text("1.9.0\n")
    older = _install(home, folder)
    assert (older.returncode, older.stderr) == (2, "Backfile 1.10.0 is installed and is newer than 1.9.0.\n")
    (folder / "program" / "version").write_text("1.11.0\n")
    assert _install(home, folder).returncode == 0
    assert (home / ".local" / "lib" / "backfile" / "version").read_text() == "1.11.0\n"
    assert _install(home, home / ".local" / "lib" / "backfile", "--remove").returncode == 0
    assert [path for path in home.rglob("*") if not path.is_dir()] == [own]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this script")
def test_the_script_for_linux_throws_no_work_away_that_lies_beside_the_program(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", _unpacked(tmp_path / "unpacked")
    home.mkdir()
    assert _install(home, folder).returncode == 0
    place = home / ".local" / "lib" / "backfile"
    (place / "portable.txt").touch()
    (place / "data").mkdir()
    (place / "data" / "overlay.sqlite").write_text("mine")
    for options in ((), ("--remove",)):
        refused = _install(home, folder, *options)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert refused.stderr == f"Your work lies in {place}/data. Put that folder elsewhere first.\n"
    assert (place / "data" / "overlay.sqlite").read_text() == "mine"
    assert (place / "backfile").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this script")
def test_the_script_for_linux_knows_a_running_program_and_writes_an_odd_home_as_it_is(tmp_path: Path) -> None:
    real, folder = tmp_path / "R&D 5% a|b", _unpacked(tmp_path / "unpacked")
    real.mkdir()
    home = tmp_path / "home"
    home.symlink_to(real)
    shutil.copy(shutil.which("sleep") or "", folder / "program" / "backfile")
    assert _install(home, folder).returncode == 0
    program = home / ".local" / "lib" / "backfile" / "backfile"
    running = subprocess.Popen([program, "60"])
    try:
        refused = _install(home, folder)
        assert (refused.returncode, refused.stderr) == (2, "Backfile is running. Close it and try again.\n")
    finally:
        running.kill()
        running.wait()
    assert _install(real, folder).returncode == 0
    entry = (real / ".local" / "share" / "applications" / "backfile.desktop").read_text("utf-8")
    written = str(real).replace("%", "%%")
    assert f'Exec="{written}/.local/lib/backfile/backfile" %f\n' in entry


@pytest.mark.untraced
@pytest.mark.timeout(600)
def test_the_wheel_installed_elsewhere_tests_itself(tmp_path: Path) -> None:
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    place = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(place)
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    start = (
        f"import sys; sys.path[:] = {[str(place)]!r} + [p for p in sys.path if p != {str(ROOT)!r}] + {libraries!r}; "
    )
    code = (
        start + "import reader.main; print(reader.__file__, file=sys.stderr); sys.exit(reader.main.main(['self-test']))"
    )
    environment = {**os.environ, "BACKFILE_DATA": str(tmp_path / "data"), "PYTHONPATH": str(place)}
    child = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert str(place).encode() in child.stderr
    assert json.loads(child.stdout)["ok"], child.stdout
    assert child.returncode == 0
