# SPDX-License-Identifier: MIT
"""`cite`."""

import argparse
from collections.abc import Callable

from reader.cite.citation import AnyStyle, in_form, is_form, listed, plain, runs_of, style_id
from reader.cite.csl_json import csl_item
from reader.cite.reference import Reference, read_handle, reference_of
from reader.cite.style import Style
from reader.cli import output
from reader.library.library import Library
from reader.library.styles import StyleShelf, style_of_file
from reader.paths import data_folder


def cite(options: argparse.Namespace) -> Callable[[Library], int]:
    """Cite articles by their ids; or by what a footnote holds, and say whether the text has changed since."""
    style = asked_style(options)

    def job(library: Library) -> int:
        cited = [library.cited(*read_handle(asked)) for asked in options.ids]
        references = [reference_of(one.article, library.archive.name) for one in cited]
        if options.json:
            for one, reference in zip(cited, references, strict=True):
                output.put_json({**_told(reference, style), "changed": one.changed})
        elif isinstance(style, Style) and is_form(style):
            output.put_line(in_form(references, style))
        else:
            for runs in listed(references, style):
                output.put_line(plain(runs))
        for one in cited:
            if one.changed:
                output.put_note(f"The text of {one.article.id} is no longer the one that was cited.")
        return int(any(one.changed for one in cited))

    return job


def asked_style(options: argparse.Namespace) -> AnyStyle:
    """Return the style of a name, ours or one that was added, or the one in a file."""
    asked = str(options.style)
    if asked.casefold().endswith(".csl"):
        return style_of_file(asked)
    return StyleShelf(data_folder(options.data_dir)).style(asked)


def _told(reference: Reference, style: AnyStyle) -> dict[str, object]:
    """Return a citation with the faces of its text, what leads back to the article, and all that is known."""
    runs = runs_of(reference, style)
    faces = [{"text": run.text, "italic": run.italic, "bold": run.bold, "small_caps": run.small_caps} for run in runs]
    return {
        "id": reference.id,
        "style": style_id(style),
        "citation": plain(runs),
        "runs": faces,
        "handle": reference.handle,
        "item": csl_item(reference),
    }
