# SPDX-License-Identifier: MIT
"""Values are shown as the archive spells them, though the index holds them folded."""

from pathlib import Path

from library_archive import opened, write

from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.search import FacetChoice, SearchRequest, WordCount


def _story(number: int, source: str, section: str = "", byline: str = "") -> str:
    return (
        f'{{"title": "Harbour {number}", "text": "The talks on the harbour went on for day {number}.", '
        f'"source": "{source}", "section": "{section}", "author": "{byline}", "date": "1994-05-{number + 1:02}"}}\n'
    )


def _archive(folder: Path) -> Library:
    spelt = ["The Port Courier", "The Port Courier", "THE PORT COURIER", "Évening Post", ""]
    lines = [_story(n, source, "Page One" if n else "page one", "Ann Orrin") for n, source in enumerate(spelt)]
    return opened(write(folder, {"stories.jsonl": "".join(lines)}))


def test_completions_have_the_commonest_spelling(tmp_path: Path) -> None:
    with _archive(tmp_path / "paper") as library:
        assert library.vocabulary("source", "port", 5) == ()
        assert library.vocabulary("source", "the p", 5) == (WordCount("The Port Courier", 3),)
        assert library.vocabulary("source", "EV", 5) == (WordCount("Évening Post", 1),)
        assert library.vocabulary("section", "", 5) == (WordCount("Page One", 5),)
        assert library.vocabulary("byline", "ann", 5) == (WordCount("Ann Orrin", 5),)
        assert library.vocabulary("", "harb", 5) == (WordCount("harbour", 5),)


def test_facets_have_spellings_and_unknown_values_are_themselves(tmp_path: Path) -> None:
    with _archive(tmp_path / "paper") as library:
        found = library.search(SearchRequest(library.parse("harbour"), facets=(FacetChoice("source"),)))
        values = [one.word for one in found.facets[0].values]
        assert library.spellings("source", [*values, "the moon"]) == {
            "the port courier": "The Port Courier",
            "evening post": "Évening Post",
            "": "",
            "the moon": "the moon",
        }
        assert library.spellings("language", ["en"]) == {"en": "en"}


def test_a_spelling_follows_the_archive(tmp_path: Path) -> None:
    folder = tmp_path / "paper"
    with _archive(folder) as library:
        assert library.vocabulary("source", "ev", 5)[0].word == "Évening Post"
        write(folder, {"more.jsonl": "".join(_story(n, "Evening Post") for n in range(7, 12))})
        read_archive(library, jobs=2)
        library.refresh()
        assert library.vocabulary("source", "ev", 5) == (WordCount("Evening Post", 6),)


def test_an_archive_that_was_not_read_has_no_values(tmp_path: Path) -> None:
    folder = write(tmp_path / "paper", {"a.txt": "Harbour\n\nNot read yet.\n"})
    with Library.open(str(folder), data_dir=str(tmp_path / "data")) as library:
        assert library.vocabulary("source", "", 5) == ()
