# SPDX-License-Identifier: MIT
"""What `bench fuzz` found, each file made as small as it could be: how it ends now that it is mended.

The bytes lie in `fuzzed/`. A file that was only too slow is made here.
"""

import time
from pathlib import Path

import pytest
from archive_outcome import read

from reader.model.problem import FileStatus
from reader.text.understand import understand

FUZZED = Path(__file__).parent / "fuzzed"
_CUT = "It is cut short: the file ends before its contents do."

ENDINGS = {
    "day-above-head.txt": (FileStatus.FLAGGED, ""),
    "empty-package.epub": (FileStatus.PROBLEM, "It is no XML that can be read."),
    "header-goes-on.warc.gz": (FileStatus.PROBLEM, _CUT),
    "record-goes-on.warc.gz": (FileStatus.PROBLEM, _CUT),
    "return-by-number.html": (FileStatus.FLAGGED, ""),
    "return-in-line.txt": (FileStatus.FLAGGED, ""),
    "two-returns.txt": (FileStatus.FLAGGED, ""),
    "undeclared-prefix.atom": (FileStatus.PROBLEM, _CUT),
}


def test_every_file_has_its_ending() -> None:
    assert {path.name for path in FUZZED.iterdir()} == set(ENDINGS)


@pytest.mark.parametrize("name", ENDINGS)
def test_what_was_found_is_mended(tmp_path: Path, name: str) -> None:
    status, reason = ENDINGS[name]
    outcome = read(tmp_path, name, (FUZZED / name).read_bytes())
    assert outcome.finished.status is status
    assert not [told for told in outcome.reasons if "could not be read as" in told]
    assert reason in (outcome.reasons or [""])
    assert not [article for article in outcome.articles if "\r" in article.source]


@pytest.mark.usefixtures("uncollected")
def test_thousands_of_runs_of_capitals_are_told_apart_in_time(tmp_path: Path) -> None:
    pieces = "Harbour Closed Again For Repairs Today, nobody knows why. " * 3000
    (article,) = read(tmp_path, "a.txt", f"Harbour Closed\n\n{pieces}".encode()).articles
    began = time.process_time()
    understand(article, None)
    assert time.process_time() - began < 8  # it was thirty
