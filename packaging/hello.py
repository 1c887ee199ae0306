# SPDX-License-Identifier: MIT
"""Prove, once frozen, that two spawned workers run our functions; with `--imports` that our libraries came along.

Prints one JSON object and exits with 0, or dies. It is not part of the program; README.md beside it says how to use it.
"""

import io
import json
import multiprocessing
import sys
import tempfile
import time

from reader.text.words import fold


def work() -> dict[str, object]:
    """Fold four words in two workers."""
    start = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        answers = pool.map(fold, ["Grachev", "ATTACHÉ", "Грачёв", "l’été"], chunksize=1)
        workers = len(multiprocessing.active_children())
    return {"workers": workers, "answers": answers, "seconds": round(time.perf_counter() - start, 2)}


def imports() -> dict[str, object]:
    """Use each library that has data files or compiled parts, a little."""
    import brotli
    import chardet
    import pypdfium2
    import trafilatura
    import yaml
    from lxml import html
    from PIL import Image
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QApplication, QLabel
    from whoosh.fields import TEXT, Schema
    from whoosh.index import create_in
    from whoosh.query.terms import Term

    paragraph = "Grachev said on Wednesday that talks with the alliance would go on in January, as had been agreed. "
    page = f"<html><body><article><h1>Talks</h1><p>{paragraph * 3}</p></article></body></html>"
    with tempfile.TemporaryDirectory() as folder:
        index = create_in(folder, Schema(body=TEXT()))
        with index.writer() as writer:
            writer.add_document(body=paragraph)
        with index.searcher() as searcher:
            found = len(searcher.search(Term("body", "grachev")))
        index.close()
    document = pypdfium2.PdfDocument.new()
    drawn = document.new_page(60, 80).render().to_pil()
    picture = io.BytesIO()
    drawn.save(picture, "TIFF")
    app = QApplication(["hello"])
    label = QLabel("hello")
    label.show()
    app.processEvents()
    return {
        "brotli": brotli.decompress(brotli.compress(b"packed")).decode("ascii"),
        "chardet": chardet.detect("Министр обороны Павел Грачёв приехал в Брюссель".encode("cp1251"))["encoding"],
        "lxml": html.fromstring(page).findtext(".//h1"),
        "pillow, pdfium": Image.open(picture).size,
        "qt": f"{qVersion()} {app.platformName()} {label.isVisible()}",
        "trafilatura": (trafilatura.extract(page) or "").count("Grachev"),
        "whoosh": found,
        "yaml": yaml.safe_load("date: 1994-01-05")["date"].isoformat(),
    }


if __name__ == "__main__":
    multiprocessing.freeze_support()
    report = {"python": sys.version.split()[0], "frozen": getattr(sys, "frozen", False), **work()}
    if "--imports" in sys.argv:
        report["imports"] = imports()
    print(json.dumps(report))
