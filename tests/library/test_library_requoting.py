# SPDX-License-Identifier: MIT
"""What the user says of quotations: in effect at once, found again when the file is read anew, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.ingest.requoting import YOU_CONFIRMED, YOU_SAID_SO
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.library.values import EVERYTHING
from reader.model.article import Article, Quotation, QuotationKind, Speaker, SpeakerKind
from reader.model.search import SearchRequest
from reader.model.texts import Span

TEXT = """Harbour talks end without a date

They left Brackley on Friday. “We shall meet again before the winter,” he told the council.

The harbour board called it “a beginning”. The yard lay idle on that day.
"""
HALVARD = Speaker(SpeakerKind.PERSON, "Oren Halvard")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "courier", {"1994/05/26/001.txt": TEXT})


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with opened(folder) as library:
        yield library


def only(library: Library) -> Article:
    (number,) = library.search(SearchRequest(EVERYTHING)).numbers
    return library.article(number)


def saying(article: Article, words: str) -> Quotation:
    (found,) = [one for one in article.quotations if words in one.text]
    return found


def span_of(article: Article, words: str) -> Span:
    start = article.body.index(words)
    return Span(start, start + len(words))


def test_a_speaker_is_set_and_taken_back(library: Library) -> None:
    found = saying(only(library), "winter")
    library.corrections.set_speakers(only(library), found, (HALVARD,))
    said = saying(only(library), "winter")
    assert (said.speakers, said.confidence, said.own, said.reason) == ((HALVARD,), 1.0, True, YOU_SAID_SO)
    assert saying(only(library), "beginning").own is False
    library.corrections.set_speakers(only(library), said, None)
    assert saying(only(library), "winter") == found
    assert library.corrections.undo_label == "take back speaker"
    library.corrections.undo()
    assert saying(only(library), "winter") == said


def test_what_was_found_can_be_confirmed(library: Library) -> None:
    found = saying(only(library), "winter")
    library.corrections.confirm(only(library), found)
    said = saying(only(library), "winter")
    assert (said.speakers, said.mention, said.confidence, said.own) == (found.speakers, found.mention, 1.0, True)
    assert said.reason == YOU_CONFIRMED


def test_bounds_and_kind_are_set_and_more_is_said_of_the_same_quotation(library: Library) -> None:
    article = only(library)
    library.corrections.set_kind(article, saying(article, "winter"), QuotationKind.MIXED)
    library.corrections.set_bounds(article, saying(article, "winter"), span_of(article, "before the winter"))
    said = saying(only(library), "winter")
    assert (said.text, said.kind, said.own) == ("before the winter", QuotationKind.MIXED, True)
    library.corrections.set_speakers(only(library), said, (HALVARD,))
    assert len(library.corrections.quotations(article.id)) == 1
    library.corrections.set_bounds(only(library), saying(only(library), "winter"), None)
    said = saying(only(library), "winter")
    assert said.span == saying(article, "winter").span
    assert said.speakers == (HALVARD,)


def test_a_quotation_is_added_and_removed(library: Library) -> None:
    article = only(library)
    place = span_of(article, "The yard lay idle")
    library.corrections.add_quotation(article, place, QuotationKind.INDIRECT, (HALVARD,))
    library.corrections.remove_quotation(article, saying(article, "beginning"))
    changed = only(library)
    assert [one.span for one in changed.quotations] == [saying(article, "winter").span, place]
    assert saying(changed, "idle").kind is QuotationKind.INDIRECT
    library.corrections.remove_quotation(changed, saying(changed, "idle"))
    assert [one.span for one in only(library).quotations] == [saying(article, "winter").span]
    with pytest.raises(ValueError, match="no words"):
        library.corrections.add_quotation(article, Span(3, 3), QuotationKind.DIRECT)


def test_what_was_said_survives_a_new_reading_and_a_moved_file(library: Library, folder: Path) -> None:
    article = only(library)
    library.corrections.set_speakers(article, saying(article, "winter"), (HALVARD,))
    library.corrections.remove_quotation(article, saying(article, "beginning"))
    path = folder / "1994/05/26/001.txt"
    path.write_text(TEXT.replace("They left", "“Good,” said the clerk when they left"), encoding="utf-8")
    read_archive(library, jobs=1)
    library.refresh()
    assert [(one.text, one.own) for one in only(library).quotations] == [
        ("Good,", False),
        ("We shall meet again before the winter,", True),
    ]
    path.rename(folder / "1994/05/26/moved.txt")
    read_archive(library, jobs=1)
    library.refresh()
    assert saying(only(library), "winter").speakers == (HALVARD,)


def test_what_was_said_of_words_that_are_gone_has_no_effect(library: Library, folder: Path) -> None:
    article = only(library)
    library.corrections.set_speakers(article, saying(article, "winter"), (HALVARD,))
    (folder / "1994/05/26/001.txt").write_text("A short note\n\n“Nothing,” said one.\n", encoding="utf-8")
    read_archive(library, jobs=1)
    library.refresh()
    assert [(one.text, one.own) for one in only(library).quotations] == [("Nothing,", False)]
