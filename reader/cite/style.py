# SPDX-License-Identifier: MIT
"""In which styles and forms a reference is written: values alone, for the arguments of every command name them."""

from enum import StrEnum


class Style(StrEnum):
    """Styles for readers, then forms for programs."""

    CHICAGO = "chicago"
    CHICAGO_AUTHOR_DATE = "chicago-author-date"
    MLA = "mla"
    APA = "apa"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL_JSON = "csl-json"


READ_STYLES = (Style.CHICAGO, Style.CHICAGO_AUTHOR_DATE, Style.MLA, Style.APA)
"""Those for readers."""
