# SPDX-License-Identifier: MIT
"""Stories typeset by Qt's own writer of PDF: fonts embedded as subsets, glyphs by number, as most programs do.

usage: invented_qt.py OUT < lines
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path


def qt_pdf(lines: Sequence[str]) -> bytes:
    """Return lines as a PDF, each a paragraph; times in it speak of 2016, and its ids are always the same.

    Qt works in a process of its own, for a process has one application of one kind as long as it lives.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out.pdf")
        told = "\n".join(lines).encode("utf-8")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, __file__, str(path)], input=told, env=environment, check=True)
        data = path.read_bytes()
    data = re.sub(rb"D:20\d{12}", b"D:20160727103200", data)
    data = re.sub(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", b"2016-07-27T10:32:00+00:00", data)
    data = re.sub(rb"uuid:[0-9a-f-]{36}", b"uuid:00000000-0000-4000-8000-000000000000", data)
    return re.sub(rb"/ID \[ <\w{72}> <\w{72}> \]", b"/ID [ <%s> <%s> ]" % (b"30" * 36, b"30" * 36), data)


def typeset(path: str, text: str) -> None:
    """Write a text as a PDF of small pages."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication([])
    writer = QPdfWriter(path)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    writer.setResolution(96)
    document = QTextDocument()
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setPlainText(text)
    document.print_(writer)
    del writer, application


if __name__ == "__main__":
    typeset(sys.argv[1], sys.stdin.buffer.read().decode("utf-8"))
