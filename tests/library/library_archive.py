# SPDX-License-Identifier: MIT
"""Small archives behind the façade."""

from pathlib import Path

from copied_archive import read_alike

from reader.library.library import Library

TEXTS = {
    "1994/05/26/001.txt": "Harbour talks end without a date\n\nThey left Brackley. “We shall meet,” said one.\n",
    "1994/05/27/001.txt": "Yard walks out over Sunday shifts\n\nWelders at the Quist yard laid down their tools.\n",
    "cuttings/tide.txt": "How to draw the tide\n\nOne draws the line of the harbour first.\n",
}


def write(folder: Path, texts: dict[str, str] | None = None) -> Path:
    """Write an archive."""
    for name, text in (TEXTS if texts is None else texts).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def opened(folder: Path) -> Library:
    """Read an archive and open it; its data lie beside it."""
    read_alike(folder, Path(f"{folder}-data"))
    return Library.open(str(folder), data_dir=f"{folder}-data")
