# SPDX-License-Identifier: MIT
from pathlib import Path

from reader.errors import CancelToken
from reader.library.examples import ExampleKind, examples
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.search import SearchRequest
from reader.paths import sample_archive


def test_each_example_finds_as_many_as_it_says(tmp_path: Path) -> None:
    with Library.open(sample_archive(), data_dir=str(tmp_path)) as library:
        read_archive(library)
        found = examples(library, CancelToken())
        assert [one.kind for one in found] == list(ExampleKind)
        for one in found:
            assert library.search(SearchRequest(library.parse(one.query))).total == one.total > 0


def test_what_an_archive_lacks_is_no_example(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "1994-05-26.txt").write_text("Harbour\n\nThe council met.\n", "utf-8")
    with Library.open(str(tmp_path / "archive"), data_dir=str(tmp_path / "data")) as library:
        read_archive(library)
        kinds = {one.kind for one in examples(library, CancelToken())}
    assert ExampleKind.PREFIX in kinds
    assert not kinds & {ExampleKind.WORDS, ExampleKind.PHRASE, ExampleKind.WITHOUT, ExampleKind.UNDATED}


def test_an_empty_archive_has_no_examples(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    with Library.open(str(tmp_path / "archive"), data_dir=str(tmp_path / "data")) as library:
        read_archive(library)
        assert examples(library, CancelToken()) == ()
