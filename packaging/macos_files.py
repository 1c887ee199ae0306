# SPDX-License-Identifier: MIT
"""What macOS wants to know of the program: `Info.plist`, and the sentences that it asks the reader in four languages.

The recipe of the frozen program imports this; `entitlements.plist` beside it says what the hardened runtime lets us do.
"""

from collections.abc import Mapping
from pathlib import Path

OLDEST = "15.0"
"""The oldest macOS that is promised: that on which the release is built and tried."""

ASKED = (
    "NSDesktopFolderUsageDescription",
    "NSDocumentsFolderUsageDescription",
    "NSDownloadsFolderUsageDescription",
    "NSRemovableVolumesUsageDescription",
    "NSNetworkVolumesUsageDescription",
)
"""What macOS asks for the first time a program reads there; without a sentence it refuses and says nothing."""

REASONS = {
    "en": "Backfile reads the folder of articles that you open, and never writes to it.",
    "de": "Backfile liest den Ordner mit Artikeln, den Sie öffnen, und schreibt nie hinein.",
    "fr": "Backfile lit le dossier d’articles que vous ouvrez et n’y écrit jamais.",
    "ru": "Backfile читает открытую вами папку со статьями и никогда ничего в неё не записывает.",
}


def info_plist(version: str) -> dict[str, object]:
    """Return `Info.plist` of the program in this version. A folder can be opened with it, or dropped on its icon."""
    folder = {
        "CFBundleTypeName": "Folder",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",  # or a double click in Finder would open every folder with us
        "LSItemContentTypes": ["public.folder"],
    }
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Backfile",
        "CFBundleDocumentTypes": [folder],
        "CFBundleExecutable": "Backfile",
        "CFBundleIconFile": "backfile.icns",
        "CFBundleIdentifier": "org.backfile.Backfile",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": list(REASONS),
        "CFBundleName": "Backfile",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSBackgroundOnly": False,  # PyInstaller says otherwise of a bundle that has a program for the console, too
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "© The Backfile contributors. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        **dict.fromkeys(ASKED, REASONS["en"]),
    }


def write_strings(folder: Path) -> list[tuple[str, str]]:
    """Write `InfoPlist.strings` of each language below `folder`; return each with the bundle's folder it goes into."""
    written = []
    for language, reason in REASONS.items():
        place = folder / f"{language}.lproj" / "InfoPlist.strings"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(_strings(dict.fromkeys(ASKED, reason)), encoding="utf-8")
        written.append((str(place), place.parent.name))
    return written


def _strings(sentences: Mapping[str, str]) -> str:
    return "".join(f'"{key}" = "{sentence}";\n' for key, sentence in sentences.items())
