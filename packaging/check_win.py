# SPDX-License-Identifier: MIT
"""Check a frozen Windows folder on any system: `check_win.py FOLDER`. Needs pefile, which Windows' freezing brings.

All is for 64 bits, each library that it asks for lies in the folder or is in every Windows 10, and the programs have an
icon, a version and a manifest. A run under Wine doesn't see that a library is missing: Wine has its own of most.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pefile

LIBRARIES = """advapi32 authz bcrypt bcryptprimitives cfgmgr32 comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dbghelp
    dcomp dnsapi dwmapi dwrite dxgi gdi32 hid icuuc imm32 iphlpapi kernel32 mpr mscms msvcrt ncrypt netapi32 ntdll ole32
    oleacc oleaut32 opengl32 powrprof propsys psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi ucrtbase
    uiautomationcore user32 userenv uxtheme version winhttp winmm wintrust ws2_32 wtsapi32"""
SYSTEM = {f"{name}.dll" for name in LIBRARIES.split()} | {"winspool.drv"}
API_SETS = re.compile(r"(?:api|ext)-ms-win-")
X64 = 0x8664
RESOURCES = {14: "icon", 16: "version", 24: "manifest"}


def problems(folder: Path) -> Iterator[str]:
    """Yield a line about each thing that is wrong."""
    files = [path for path in folder.rglob("*") if path.suffix.lower() in {".exe", ".dll", ".pyd"}]
    there = SYSTEM | {path.name.lower() for path in files}
    for path in files:
        where = path.relative_to(folder)
        program = pefile.PE(str(path), fast_load=True)
        wanted = ("IMPORT", "DELAY_IMPORT", "RESOURCE")
        program.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{name}"] for name in wanted])
        if program.FILE_HEADER.Machine != X64:
            yield f"{where}: not for 64 bits"
        for entry in (*_list(program, "IMPORT"), *_list(program, "DELAY_IMPORT")):
            name = entry.dll.decode().lower()
            if name not in there and not API_SETS.match(name):
                yield f"{where}: asks for {name}"
        if path.suffix == ".exe":
            found = program.DIRECTORY_ENTRY_RESOURCE.entries if hasattr(program, "DIRECTORY_ENTRY_RESOURCE") else ()
            kinds = {entry.id for entry in found}
            yield from (f"{where}: has no {name}" for kind, name in RESOURCES.items() if kind not in kinds)
        program.close()


def _list(program: "pefile.PE", name: str) -> tuple["pefile.ImportDescData", ...]:
    return tuple(getattr(program, f"DIRECTORY_ENTRY_{name}", ()))


if __name__ == "__main__":
    wrong = list(problems(Path(sys.argv[1])))
    print("\n".join(wrong) if wrong else "Each library is there; all is for 64 bits.")
    sys.exit(bool(wrong))
