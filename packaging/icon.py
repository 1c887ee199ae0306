# SPDX-License-Identifier: MIT
"""Draw resources/icon.svg as systems want it: `icon.py FOLDER` makes backfile.ico, backfile.icns and PNGs by size."""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icon.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)  # pixels
IN_ICO = 256  # the largest that an .ico holds


def drawn(size: int) -> Image.Image:
    """Return the icon drawn anew for a size, not scaled: small ones stay sharp."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want bytes here, Qt a text
    return Image.open(io.BytesIO(buffer.data().data()))


def write_icons(folder: Path) -> None:
    """Write all forms into a folder, which is made if it isn't there."""
    folder.mkdir(parents=True, exist_ok=True)
    images = {size: drawn(size) for size in SIZES}
    for size, image in images.items():
        image.save(folder / f"backfile-{size}.png", optimize=True)
    small = [image for size, image in images.items() if size <= IN_ICO]
    small[-1].save(folder / "backfile.ico", append_images=small, sizes=[image.size for image in small])
    largest = images[SIZES[-1]]
    largest.save(folder / "backfile.icns", append_images=[image for size, image in images.items() if size >= 32])


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
