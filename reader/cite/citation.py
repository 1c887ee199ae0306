# SPDX-License-Identifier: MIT
"""One reference in a style, for a reader or for a program."""

from enum import StrEnum

from reader.cite.bibtex import bibtex
from reader.cite.csl_json import csl_json
from reader.cite.passage import Run
from reader.cite.reference import Reference
from reader.cite.ris import ris
from reader.cite.styles import apa, chicago_author_date, chicago_note, mla


class Style(StrEnum):
    """Styles for readers, then forms for programs."""

    CHICAGO = "chicago"
    CHICAGO_AUTHOR_DATE = "chicago-author-date"
    MLA = "mla"
    APA = "apa"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL_JSON = "csl-json"


_READ = {Style.CHICAGO: chicago_note, Style.CHICAGO_AUTHOR_DATE: chicago_author_date, Style.MLA: mla, Style.APA: apa}


def runs_of(reference: Reference, style: Style) -> tuple[Run, ...]:
    """Return a citation for readers, or what programs read as one run. Faces are told apart, nothing is markup."""
    if style in _READ:
        return _READ[style](reference)
    return (Run({Style.BIBTEX: bibtex, Style.RIS: ris, Style.CSL_JSON: csl_json}[style](reference)),)
