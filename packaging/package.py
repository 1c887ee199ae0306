# SPDX-License-Identifier: MIT
"""Make what users download, into dist/: `package.py windows|macos|linux|portable [--test]`; `dev.py package` calls it.

windows: the installer and the folder for a stick. portable: the latter alone. linux: an archive with an install script.
macos: a disk image, on a Mac. With `--test` each is installed where no Python is, used, upgraded and removed.
"""

import argparse
import sys
from pathlib import Path

from freezing import TroubleError


def main() -> int:
    """Do what the command line says; 1 with a reason if it fails."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("target", choices=("windows", "macos", "linux", "portable"))
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--frozen", type=Path, help="the folder that was frozen on Windows: it alone is packed")
    options = parser.parse_args()
    try:
        _make(options.target, test=options.test, frozen=options.frozen)
    except TroubleError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _make(target: str, *, test: bool, frozen: Path | None) -> None:
    if target == "linux":
        import linux

        linux.package(test=test)
    elif target == "macos":
        import macos

        macos.package(test=test)
    else:
        import windows

        windows.package(installer=target == "windows", test=test, frozen=frozen)


if __name__ == "__main__":
    sys.exit(main())
