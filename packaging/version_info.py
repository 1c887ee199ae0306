# SPDX-License-Identifier: MIT
"""The version, from pyproject.toml alone, and what Windows shows of it among a program's properties."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PUBLISHER = "The Backfile contributors"


def version() -> str:
    """Return the version that pyproject.toml states, as 1.2.3."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["version"])


def version_resource(program: str) -> str:
    """Return what PyInstaller makes the version resource of `program` from (a file name, as backfile.exe)."""
    number = version()
    figures = (*map(int, number.split(".")), 0)
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": "Backfile",
        "FileVersion": number,
        "InternalName": program.removesuffix(".exe"),
        "LegalCopyright": f"© {PUBLISHER}. MIT licence.",
        "OriginalFilename": program,
        "ProductName": "Backfile",
        "ProductVersion": number,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    fixed = f"FixedFileInfo(filevers={figures}, prodvers={figures}, mask=0x3F, OS=0x40004, fileType=1)"
    english = "VarFileInfo([VarStruct('Translation', [1033, 1200])])"
    return f"VSVersionInfo({fixed}, [StringFileInfo([StringTable('040904B0', [{strings}])]), {english}])\n"
