# SPDX-License-Identifier: MIT
"""Mark a text in a table for translation. Qt's own function of this name is typed as giving any object."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - what `lupdate` reads
    """Return `text` as it is; `lupdate` finds it by this name. Where it is shown it is translated in `context`."""
    return text
