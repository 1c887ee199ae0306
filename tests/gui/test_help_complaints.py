# SPDX-License-Identifier: MIT
import re
from pathlib import Path

HERE = Path(__file__).parent
TEXT = (HERE / "complaints.md").read_text("utf-8")


def test_complaints_are_answered_by_tests_that_exist() -> None:
    defined = {
        name
        for path in HERE.parent.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }
    named = re.findall(r"`(test_\w+)`", TEXT)
    assert not [name for name in named if name not in defined]


def test_there_are_five_of_each_program_each_with_its_source_and_its_test() -> None:
    programs = re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]
    assert [program.split("\n", 1)[0] for program in programs] == ["Zotero", "AntConc", "Recoll", "calibre"]
    for program in programs:
        entries = re.split(r"^\d+\. ", program, flags=re.MULTILINE)[1:]
        assert len(entries) == 5
        assert all(re.search(r"<https?://", one) and "*Ours:*" in one and "`test_" in one for one in entries)
