# SPDX-License-Identifier: MIT
"""One JSON object a line, such that a line ends where every reader of lines thinks it does."""

import json
import re
from collections.abc import Mapping

_BREAKS = re.compile("[\x85\u2028\u2029]")  # line ends to some readers, but none to JSON


def json_line(value: Mapping[str, object]) -> str:
    """Return `value` as JSON in one line, with its line feed. Letters of all scripts are left readable."""
    return _BREAKS.sub(_escaped, json.dumps(value, ensure_ascii=False)) + "\n"


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"
