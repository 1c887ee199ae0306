# SPDX-License-Identifier: MIT
"""What can be told of the program for macOS without a Mac: its papers, and what is found when one looks into it."""

import plistlib
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(PACKAGING))

import check_app  # noqa: E402
from licences import Census, UnknownLicenceError  # noqa: E402
from macos_files import ASKED, OLDEST, REASONS, info_plist, write_strings  # noqa: E402
from version_info import version  # noqa: E402

ARM, INTEL = 0x0100000C, 0x01000007


def _command(kind: int, body: bytes) -> bytes:
    padded = body + b"\0" * (-len(body) % 8)
    return struct.pack("<2I", kind, 8 + len(padded)) + padded


def _code(
    *libraries: str, processor: int = ARM, place: str = "@loader_path/..", oldest: int = 13, signed: bool = True
) -> bytes:
    """Return a Mach-O file without any code: what it says of itself is all there."""
    commands = [_command(0xC, struct.pack("<4I", 24, 0, 0, 0) + text.encode() + b"\0") for text in libraries]
    commands.append(_command(0x8000001C, struct.pack("<I", 12) + place.encode() + b"\0"))
    commands.append(_command(0x32, struct.pack("<4I", 1, oldest << 16 | 4 << 8, 0, 0)))
    commands += [_command(0x1D, struct.pack("<2I", 0, 0))] if signed else []
    body = b"".join(commands)
    return struct.pack("<8I", 0xFEEDFACF, processor, 0, 6, len(commands), len(body), 0, 0) + body


def _for_both(*codes: tuple[int, bytes]) -> bytes:
    """Return a file for several processors."""
    at, heads = 8 + 20 * len(codes), b""
    for processor, code in codes:
        heads += struct.pack(">5I", processor, 0, at, len(code), 0)
        at += len(code)
    return struct.pack(">2I", 0xCAFEBABE, len(codes)) + heads + b"".join(code for _, code in codes)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """Return an app in which nothing is wrong."""
    app = tmp_path / "Backfile.app"
    contents = app / "Contents"
    for folder in ("MacOS", "Resources", "Frameworks", "_CodeSignature"):
        (contents / folder).mkdir(parents=True)
    (contents / "Info.plist").write_bytes(plistlib.dumps(info_plist("1.2.3")))
    (contents / "_CodeSignature" / "CodeResources").touch()
    (contents / "Resources" / "backfile.icns").touch()
    write_strings(contents / "Resources")
    for name in ("Backfile", "backfile-cli"):
        program = contents / "MacOS" / name
        program.write_bytes(_code("/usr/lib/libSystem.B.dylib", "@rpath/libpage.dylib"))
        program.chmod(0o755)
    both = _for_both(
        (INTEL, _code(processor=INTEL)), (ARM, _code("/System/Library/Frameworks/AppKit.framework/AppKit"))
    )
    (contents / "Frameworks" / "libpage.dylib").write_bytes(both)
    (contents / "Resources" / "Page.class").write_bytes(b"\xca\xfe\xba\xbe\0\0\0\x41")  # of Java: no code for a Mac
    return app


def _says(app: Path, processor: str = "arm64") -> list[str]:
    return list(check_app.faults(app, processor))


def test_nothing_is_said_of_a_whole_app(app: Path) -> None:
    assert _says(app) == []
    assert list(check_app.newer(app)) == []


def test_code_for_another_processor_is_found(app: Path) -> None:
    assert _says(app, "x86_64") == [
        "Contents/MacOS/Backfile: only for arm64",
        "Contents/MacOS/backfile-cli: only for arm64",
    ]


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (_code(signed=False), "not signed"),
        (_code(place="/opt/lib"), "looks outside the program: /opt/lib"),
        (_code("/opt/lib/libpage.dylib"), "asks for what lies outside the program: /opt/lib/libpage.dylib"),
        (_code("@rpath/liblost.dylib"), "asks for what isn't there: @rpath/liblost.dylib"),
        (_code(processor=INTEL), "only for x86_64"),
    ],
)
def test_faulty_code_is_named(app: Path, code: bytes, fault: str) -> None:
    (app / "Contents" / "Frameworks" / "faulty.so").write_bytes(code)
    assert _says(app) == [f"Contents/Frameworks/faulty.so: {fault}"]


@pytest.mark.parametrize(
    ("lost", "fault"),
    [
        ("MacOS/backfile-cli", "no program backfile-cli"),
        ("Resources/ru.lproj/InfoPlist.strings", "no Resources/ru.lproj/InfoPlist.strings"),
        ("_CodeSignature/CodeResources", "no _CodeSignature/CodeResources"),
    ],
)
def test_what_is_missing_is_named(app: Path, lost: str, fault: str) -> None:
    (app / "Contents" / lost).unlink()
    assert _says(app) == [fault]


def test_what_was_changed_in_the_papers_is_named(app: Path) -> None:
    papers = {**info_plist("1.2.3"), "LSBackgroundOnly": True}
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(papers))
    assert _says(app) == ["Info.plist: LSBackgroundOnly is True"]


def test_code_built_for_a_newer_system_is_told_but_no_fault(app: Path) -> None:
    (app / "Contents" / "Frameworks" / "new.so").write_bytes(_code(oldest=26))
    assert _says(app) == []
    assert list(check_app.newer(app)) == ["Contents/Frameworks/new.so: built for macOS 26.4"]


def test_the_command_says_so_by_its_exit_code(app: Path) -> None:
    def call() -> tuple[int, str]:
        command: list[str | Path] = [sys.executable, PACKAGING / "check_app.py", app, "--arch", "arm64"]
        child = subprocess.run(command, capture_output=True, text=True, check=False)
        return child.returncode, child.stdout.strip() + child.stderr

    assert call() == (0, "")
    (app / "Contents" / "Resources" / "backfile.icns").unlink()
    assert call() == (1, "no Resources/backfile.icns")


def test_the_papers_are_what_macos_asks_for() -> None:
    papers = info_plist(version())
    assert plistlib.loads(plistlib.dumps(papers)) == papers
    assert papers["CFBundleShortVersionString"] == papers["CFBundleVersion"] == version()
    assert papers["CFBundleDocumentTypes"] == [
        {
            "CFBundleTypeName": "Folder",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": ["public.folder"],
        }
    ]
    assert papers["CFBundleLocalizations"] == ["en", "de", "fr", "ru"]
    assert papers["LSMinimumSystemVersion"] == OLDEST
    assert {key for key in papers if str(key).endswith("UsageDescription")} == set(ASKED)


def test_each_language_gives_a_reason_for_each_question(tmp_path: Path) -> None:
    written = write_strings(tmp_path)
    assert [folder for _, folder in written] == ["en.lproj", "de.lproj", "fr.lproj", "ru.lproj"]
    for (path, _), reason in zip(written, REASONS.values(), strict=True):
        pairs = re.findall(r'^"(\w+)" = "([^"]+)";$', Path(path).read_text("utf-8"), re.MULTILINE)
        assert dict(pairs) == dict.fromkeys(ASKED, reason)


def test_what_pyinstaller_adds_to_frameworks_is_nobody_elses() -> None:
    census = Census()
    census.add("Python.framework/Versions/3.13/Python")
    census.add("Python.framework/Versions/3.13/Resources/Info.plist")
    census.add("Page.framework/Versions/A/Page")
    with pytest.raises(UnknownLicenceError) as raised:
        census.parts()
    assert str(raised.value) == "Nobody knows whose these are: Page.framework/Versions/A/Page"


def test_the_hardened_runtime_is_loosened_by_two_rights_alone() -> None:
    rights = plistlib.loads((PACKAGING / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
