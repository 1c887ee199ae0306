# SPDX-License-Identifier: MIT
"""One reference in a style, for a reader or for a program; and many, as one text."""

import html
from collections.abc import Callable, Iterable, Sequence

from reader.cite.bibtex import bibtex
from reader.cite.csl.item import item_of
from reader.cite.csl.style_file import CslStyle
from reader.cite.csl.writer import csl_runs
from reader.cite.csl_json import csl_json
from reader.cite.passage import Run
from reader.cite.reference import Reference
from reader.cite.ris import ris
from reader.cite.style import Style
from reader.cite.styles import apa, chicago_author_date, chicago_note, mla

Runs = tuple[Run, ...]


AnyStyle = Style | CslStyle
"""One of ours, or one that the user added."""

_READ = {Style.CHICAGO: chicago_note, Style.CHICAGO_AUTHOR_DATE: chicago_author_date, Style.MLA: mla, Style.APA: apa}
_FORMS: dict[Style, Callable[[Reference], str]] = {Style.BIBTEX: bibtex, Style.RIS: ris, Style.CSL_JSON: csl_json}
_JOINTS = {Style.BIBTEX: "\n\n", Style.RIS: "", Style.CSL_JSON: ",\n"}


def runs_of(reference: Reference, style: AnyStyle, number: int = 0) -> Runs:
    """Return a citation for readers, or what programs read as one run. Faces are told apart, nothing is markup.

    `number` is its place in a list, for styles that count. Raises `StyleError` for an added style by which nothing can
    be written.
    """
    if isinstance(style, CslStyle):
        return csl_runs(item_of(reference, number), style)
    return _READ[style](reference) if style in _READ else (Run(_FORMS[style](reference)),)


def with_handle(runs: Runs, reference: Reference) -> Runs:
    """Return a citation for readers, and behind it what leads back to the article."""
    return (*runs, Run(f" [Backfile {reference.handle}]"))


def style_id(style: AnyStyle) -> str:
    """Return by what name a style is asked for."""
    return style.id if isinstance(style, CslStyle) else style.value


def is_form(style: AnyStyle) -> bool:
    """Tell whether it is a form for programs."""
    return isinstance(style, Style) and style in _FORMS


def listed(references: Sequence[Reference], style: AnyStyle) -> tuple[Runs, ...]:
    """Return citations for readers, in the order given, each with what leads back."""
    counts = len(references) > 1 and _counts(style)
    numbers = range(1, len(references) + 1) if counts else [0] * len(references)
    return tuple(with_handle(runs_of(one, style, number), one) for one, number in zip(references, numbers, strict=True))


def bibliography(references: Sequence[Reference], style: AnyStyle) -> tuple[Runs, ...]:
    """Return the same in the order of the style's list: by letters, but for notes and for what is counted."""
    told = listed(references, style)
    is_note = style.is_note if isinstance(style, CslStyle) else style is Style.CHICAGO
    return told if is_note or _counts(style) else tuple(sorted(told, key=_letters))


def in_form(references: Iterable[Reference], form: Style) -> str:
    """Return references for a program, as one file without its last line feed."""
    joined = _JOINTS[form].join(map(_FORMS[form], references)).removesuffix("\n")
    return f"[\n{joined}\n]" if form is Style.CSL_JSON else joined


def plain(runs: Runs) -> str:
    """Return a text without its faces."""
    return "".join(run.text for run in runs)


def as_html(runs: Runs) -> str:
    """Return a text as HTML: whatever it says is escaped, only its faces are marks."""
    return "".join(map(_marked, runs))


def _counts(style: AnyStyle) -> bool:
    return isinstance(style, CslStyle) and style.is_numbered


def _marked(run: Run) -> str:
    text = html.escape(run.text)
    if run.small_caps:
        text = f'<span style="font-variant: small-caps">{text}</span>'
    text = f"<b>{text}</b>" if run.bold else text
    return f"<i>{text}</i>" if run.italic else text


def _letters(runs: Runs) -> str:
    return plain(runs).lstrip("“„«»‘\"' ").casefold()
