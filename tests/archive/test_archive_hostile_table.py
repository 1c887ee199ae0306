# SPDX-License-Identifier: MIT
"""Every hostile input of the table in a small form, read by the whole program in one run.

In real sizes, with time and memory: `python3 dev.py bench hostile`.
"""

from pathlib import Path

import pytest
from hostile_case import Made
from hostile_inputs import TABLE
from hostile_run import read_all

_SCALE = 0.0005


@pytest.mark.untraced
@pytest.mark.timeout(300)  # a machine with much else to do
def test_every_hostile_input_ends_as_it_must(tmp_path: Path) -> None:
    made = Made(tmp_path / "archive")
    for one in TABLE:
        made.add(one, _SCALE)
    endings = read_all(made, tmp_path / "data")
    assert len(endings) == len(TABLE)
    assert {made.cases[name].name: wrong for name, (_, wrong) in endings.items() if wrong} == {}


@pytest.mark.untraced
@pytest.mark.parametrize("name", ["200 MB in one line"])
def test_the_table_tells_what_is_wrong(tmp_path: Path, name: str) -> None:
    made = Made(tmp_path / "archive")
    (one,) = (one for one in TABLE if one.name == name)
    folder = made.add(one, 0.0)
    (folder / "a.txt").write_bytes(b"\xff" * 100)
    ((ending, wrong),) = read_all(made, tmp_path / "data").values()
    assert (ending.way, "another reason" in wrong) == ("reported", True)
