# SPDX-License-Identifier: MIT
"""Ctrl+C while the program is still being loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import reader

_INTERRUPTED = """
import signal, sys
def interrupt(event, arguments):
    if event == "import" and arguments[0] == "reader.cli.run":
        signal.raise_signal(signal.SIGINT)
sys.addaudithook(interrupt)
from reader.main import main
sys.exit(main(["list", "nowhere"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that a process can send to itself")
def test_ctrl_c_while_loading_leaves_no_trace() -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(reader.__file__).parent.parent)}
    command = [sys.executable, "-c", _INTERRUPTED]
    ended = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (130, b"")
