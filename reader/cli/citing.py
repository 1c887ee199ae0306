# SPDX-License-Identifier: MIT
"""`cite`."""

import argparse
from collections.abc import Callable, Sequence

from reader.cite.citation import Style, runs_of
from reader.cite.csl_json import csl_item
from reader.cite.reference import Reference, read_handle, reference_of
from reader.cli import output
from reader.library.library import Library

_JOINTS = {Style.BIBTEX: "\n\n", Style.RIS: "", Style.CSL_JSON: ",\n"}


def cite(options: argparse.Namespace) -> Callable[[Library], int]:
    """Cite articles by their ids; or by what a footnote holds, and say whether the text has changed since."""
    style = Style(options.style)

    def job(library: Library) -> int:
        cited = [library.cited(*read_handle(asked)) for asked in options.ids]
        references = [reference_of(one.article, library.archive.name) for one in cited]
        if options.json:
            for one, reference in zip(cited, references, strict=True):
                output.put_json({**_told(reference, style), "changed": one.changed})
        else:
            output.put_line(_written(references, style))
        for one in cited:
            if one.changed:
                output.put_note(f"The text of {one.article.id} is no longer the one that was cited.")
        return int(any(one.changed for one in cited))

    return job


def _told(reference: Reference, style: Style) -> dict[str, object]:
    """Return a citation with the faces of its text, what leads back to the article, and all that is known."""
    runs = runs_of(reference, style)
    return {
        "id": reference.id,
        "style": style.value,
        "citation": "".join(run.text for run in runs),
        "runs": [{"text": run.text, "italic": run.italic} for run in runs],
        "handle": reference.handle,
        "item": csl_item(reference),
    }


def _written(references: Sequence[Reference], style: Style) -> str:
    """Return all citations as one file, without its last line feed: for readers a line each, with its handle."""
    texts = ["".join(run.text for run in runs_of(reference, style)) for reference in references]
    if style not in _JOINTS:
        return "\n".join(
            f"{text} [Backfile {reference.handle}]" for text, reference in zip(texts, references, strict=True)
        )
    joined = _JOINTS[style].join(texts).removesuffix("\n")
    return f"[\n{joined}\n]" if style is Style.CSL_JSON else joined
