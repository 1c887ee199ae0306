# SPDX-License-Identifier: MIT
"""Citations as a file: a list for readers, or a file for a program. Runs off the GUI thread."""

import html
from collections.abc import Sequence
from typing import BinaryIO

from reader.cite.citation import AnyStyle, as_html, bibliography, in_form, plain
from reader.cite.reference import Reference
from reader.cite.style import Style
from reader.library.library import Library
from reader.library.saving import save_outside

FORMS = {"bib": Style.BIBTEX, "ris": Style.RIS, "json": Style.CSL_JSON}
"""By the ending of a file's name. All other files are lists in the style that is set."""

_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>body {{ font: 16px/1.5 Georgia, serif; max-width: 44rem; margin: 2.5rem auto; padding: 0 1.5rem }}
p {{ padding-left: 2rem; text-indent: -2rem; margin: 0 0 .8rem; overflow-wrap: anywhere }}</style>
</head>
<body>
{body}
</body>
</html>
"""


def save_citations(library: Library, references: Sequence[Reference], style: AnyStyle, path: str) -> str:
    """Write a file of the kind that its ending says; return its path. Raises as `save_outside`, and `StyleError`."""
    content = content_of(references, style, path.rpartition(".")[2].casefold(), library.archive.name)

    def write(file: BinaryIO) -> None:
        file.write(content.encode("utf-8", "replace"))

    save_outside(path, library.archive.folder, write)
    return path


def content_of(references: Sequence[Reference], style: AnyStyle, ending: str, title: str) -> str:
    """Return what stands in the file."""
    if ending in FORMS:
        told = in_form(references, FORMS[ending])
        return told if told.endswith("\n") else f"{told}\n"
    listed = bibliography(references, style)
    if ending == "html":
        body = "\n".join(f"<p>{as_html(runs)}</p>" for runs in listed)
        return _PAGE.format(title=html.escape(title), body=body)
    return "".join(f"{plain(runs)}\n" for runs in listed)
