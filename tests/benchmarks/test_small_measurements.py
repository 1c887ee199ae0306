# SPDX-License-Identifier: MIT
"""The measurements at small size: counts against a plain scan, and kills at random moments."""

import json
import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from plain_scan import QUESTIONS, stories

HERE = Path(__file__).parent
WORDS = [
    "cocoa",
    "baker",
    "wheat",
    "the",
    "oil",
    "saudi",
    "texaco's",
    "petrol",
    "petroleum",
    "deutsche",
    "inflation",
    "deflation",
    "woman",
    "women",
    "men",
    "interest",
    "rates",
    "bank",
    "of",
    "japan",
    "crude",
    "prices",
    "sugar",
    "coffee",
    "dollar",
    "yen",
    "gold",
    "silver",
    "mine",
    "mines",
    "miners",
    "tariff",
    "gulf",
    "grain",
    "volcker",
    "federal",
    "reserve",
    "said",
    "would",
    "not",
    "until",
    "ministers",
    "after",
    "talks",
]


def write_wire(path: Path, count: int) -> None:
    """Write a file in the wire's format, of stories made of the words that are asked for, wrapped as a wire wraps."""
    chance = random.Random(7)
    parts = ['<!DOCTYPE lewis SYSTEM "lewis.dtd">\n']
    for number in range(1, count + 1):
        body = textwrap.fill(" ".join(chance.choices(WORDS, k=chance.randint(5, 60))), 65)
        title = " ".join(chance.choices(WORDS, k=4)).upper()
        day = f"{chance.randint(1, 28)}-{chance.choice(('MAR', 'APR', 'JUN'))}-1987"
        parts.append(
            f'<REUTERS NEWID="{number}">\n<DATE>{day:>11} 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>{title}</TITLE>\n'
            f"<DATELINE>    BRACKLEY, March 1 - </DATELINE><BODY>{body}.\n REUTER\n&#3;</BODY></TEXT>\n"
            "</REUTERS>\n"
        )
    path.write_text("".join(parts), encoding="latin-1")


def test_counts_agree_with_a_plain_scan(tmp_path: Path) -> None:
    archive = tmp_path / "wire"
    archive.mkdir()
    write_wire(archive / "wire.sgm", 300)
    plain = list(stories(str(archive)))
    assert len(plain) == 300
    command = [sys.executable, "-m", "reader.main", "--data-dir", str(tmp_path / "data"), "search", str(archive)]
    asked = "".join(query + "\n" for query, _ in QUESTIONS)
    command = [*command, "--stdin", "--no-excerpts"]
    out = subprocess.run(command, input=asked, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    totals = {answer["query"]: answer["total"] for answer in map(json.loads, out.splitlines())}
    expected = {query: sum(map(test, plain)) for query, test in QUESTIONS}
    assert totals == expected
    assert sum(count > 0 for count in expected.values()) >= 18


def test_hard_queries_find_what_they_should(tmp_path: Path) -> None:
    archive, data = tmp_path / "wire", tmp_path / "data"
    archive.mkdir()
    write_wire(archive / "wire.sgm", 40)
    program = [sys.executable, "-m", "reader.main", "--data-dir", str(data)]
    search = [*program, "search", str(archive), "--stdin", "--no-excerpts"]
    asked = ["oil NEAR/9 the ", '"the oil ']
    out = subprocess.run(search, input="\n".join(asked), capture_output=True, text=True, check=True).stdout
    totals = [json.loads(line)["total"] for line in out.splitlines()]
    command = [sys.executable, str(HERE / "queries.py"), "--times", "1", str(data), *asked]
    _, *lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line.split("  ")[-1] for line in lines] == asked
    assert [int(line.split()[1]) for line in lines] == totals
    assert all(totals)


def test_every_part_of_the_way_takes_its_share(tmp_path: Path) -> None:
    archive = tmp_path / "wire"
    archive.mkdir()
    write_wire(archive / "wire.sgm", 40)
    command = [sys.executable, str(HERE / "parts.py"), str(archive)]
    first, *lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert first.startswith("40 articles, ")
    apart = lines.index("of understanding:")
    shares = {line[:32].strip(): float(line.split()[-2]) for line in lines if line.endswith("%")}
    assert len(shares) == len(lines) - 1
    assert sum(float(line.split()[-2]) for line in lines[:apart]) == pytest.approx(100, abs=0.5)
    assert sum(float(line.split()[-2]) for line in lines[apart + 1 :]) <= shares["understand"]
    stages = {"read", "messages", "store", "survey", "copies", "index"}
    assert stages | {"quotations, speakers, people", "date"} <= set(shares)


@pytest.mark.untraced
@pytest.mark.skipif(sys.platform == "win32", reason="kills a process group")
def test_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    archive = tmp_path / "wire"
    archive.mkdir()
    for number in range(3):
        write_wire(archive / f"wire{number}.sgm", 60)
    command = [sys.executable, str(HERE / "kills.py"), str(archive), "--kills", "4", "--seed", "3"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all as it should be" in done.stdout
