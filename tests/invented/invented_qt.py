# SPDX-License-Identifier: MIT
"""Stories typeset by Qt's own writer of PDF: fonts embedded as subsets, glyphs by number, as most programs do."""

import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path


def qt_pdf(lines: Sequence[str]) -> bytes:
    """Return lines as a PDF: the first as a heading, each other a paragraph; times and ids in it speak of 2016."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out.pdf")
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
        writer.setPageMargins(QMarginsF(12, 12, 12, 12))
        writer.setResolution(96)
        document = QTextDocument()
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.setPlainText("\n".join(lines))
        document.print_(writer)
        del writer
        data = path.read_bytes()
    assert application is not None
    return re.sub(
        rb"D:20\d{12}[^)]*", lambda found: b"D:20160727103200Z00'00'".ljust(len(found[0]), b"'")[: len(found[0])], data
    )
