# SPDX-License-Identifier: MIT
"""Where a frozen program begins: the one with a console and the one without alike."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # first of all: a worker is this program once more, and goes no further

    from reader.main import main

    sys.exit(main())
