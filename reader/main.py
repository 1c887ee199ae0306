# SPDX-License-Identifier: MIT
"""Where the program begins: the window, or a command. The only module that knows both."""

import multiprocessing
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article


def main(argv: Sequence[str] | None = None) -> int:
    """Run Backfile with `argv` (without the program's name) and return its exit code.

    0 done, 1 not found or a difference, 2 usage, 3 the archive can't be read.
    """
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    from reader.cli.parser import parse_arguments

    options = parse_arguments(arguments)
    if options.command is None:
        from reader.gui.app import run_window

        return run_window(options.dir, data_dir=options.data_dir)
    from reader.cli.run import run_command

    return run_command(options, draw=_draw)


def _draw(article: "Article") -> dict[str, object]:
    from reader.gui.drawing import draw_article

    return draw_article(article)


if __name__ == "__main__":
    sys.exit(main())
