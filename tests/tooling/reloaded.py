# SPDX-License-Identifier: MIT
"""Searches with the other Whoosh, `whoosh-reloaded`, in an environment of its own: the index must work with either.

It has the same import name, so it can't stand beside ours. The environment is a folder in the one that runs this; it is
made anew when the list of requirements or Python changes. Where it can't be made, that is a failure.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_LOCK = _HERE / "requirements-reloaded.txt"
_FOLDER = Path(sys.prefix) / "reloaded"
_PYTHON = _FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_STAMP = _FOLDER / "made-from"


def main() -> int:
    """Return what the search returns; 1 if there is no environment for it."""
    state = hashlib.sha256(_LOCK.read_bytes()).hexdigest() + sys.version
    if not _STAMP.is_file() or _STAMP.read_text("utf-8") != state:
        install = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes", "-r", _LOCK)
        for command in ((sys.executable, "-m", "venv", "--clear", _FOLDER), (_PYTHON, *install)):
            if subprocess.run(command, check=False).returncode:
                sys.stderr.write(
                    f"whoosh-reloaded could not be installed: see above. Can the package index be reached?\n{command}\n"
                )
                return 1
        _STAMP.write_text(state, "utf-8")
    alone = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE"))}
    alone["PYTHONPATH"] = os.pathsep.join((str(_HERE.parents[1]), str(_HERE.parent / "index")))
    return subprocess.run([_PYTHON, _HERE / "reloaded_search.py"], env=alone, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
