# SPDX-License-Identifier: MIT
"""The user's own work through the façade: it counts at once for an article, and for lists once it is carried over."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.errors import DateError, NotFoundError, StoreDamagedError
from reader.library.library import Library
from reader.library.reading import ensure_read
from reader.library.values import EVERYTHING
from reader.model.date import Certainty, WitnessKind
from reader.model.search import SearchRequest, Sort
from reader.overlay.anchor import Anchor

ALL = SearchRequest(EVERYTHING, sort=Sort.OLDEST)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a small archive, read and open."""
    with opened(write(tmp_path / "courier")) as library:
        yield library


def ids(library: Library) -> list[str]:
    """Return the ids in order of days."""
    return [row.id for row in library.rows(library.search(ALL).numbers)]


def test_an_article_is_corrected_at_once_and_lists_follow(library: Library) -> None:
    first, second, third = ids(library)
    corrections = library.corrections
    corrections.set_date([first, third], "1990?", "The paper's colour.")
    corrections.set_headline(first, "Talks end")
    corrections.set_byline(first, "")
    article = library.article(first)
    assert (article.headline, article.byline) == ("Talks end", "")
    assert (article.date.edtf, article.date.earliest, article.date.certainty) == (
        "1990?",
        date(1990, 1, 1),
        Certainty.UNCERTAIN,
    )
    assert [one.kind for one in article.date.evidence][:2] == [WitnessKind.USER, WitnessKind.PATH]
    assert library.article(second).date.edtf == "1994-05-27"
    assert ids(library) == [first, second, third]
    ensure_read(library)
    library.refresh()
    assert ids(library)[-1] == second
    assert library.rows(library.search(ALL).numbers)[0].headline == "Talks end"
    corrections.set_headline(first, None)
    corrections.set_byline(first, None)
    corrections.set_date([first, third], None, "")
    assert library.article(first).headline == "Talks end"  # as it was carried over
    ensure_read(library)
    assert ids(library) == [first, second, third]
    assert library.article(first).headline == "Harbour talks end without a date"


@pytest.mark.parametrize("edtf", ["", "1994-02-30", "yesterday"])
def test_what_is_no_date_is_refused(library: Library, edtf: str) -> None:
    (first, *_) = ids(library)
    with pytest.raises(DateError):
        library.corrections.set_date([first], edtf, "Never.")
    assert library.corrections.undo_label is None


def test_notes_and_tags(library: Library) -> None:
    (first, *_) = ids(library)
    corrections = library.corrections
    assert (corrections.notes(first), corrections.tags(first)) == ((), ())
    article = library.article(first)
    span = article.texts.span_in_source(article.quotations[0].span)
    anchored = corrections.add_note(first, "Who?", Anchor.of(article.texts.source, span))
    plain = corrections.add_note(first, "See the minutes.")
    corrections.edit_note(first, plain, "See the minutes of 26 May.")
    assert [note.text for note in corrections.notes(first)] == ["Who?", "See the minutes of 26 May."]
    anchor = corrections.notes(first)[0].anchor
    assert anchor is not None
    assert anchor.exact == "We shall meet,"
    corrections.remove_note(first, anchored)
    assert [note.id for note in corrections.notes(first)] == [plain]
    with pytest.raises(NotFoundError):
        corrections.edit_note(first, anchored, "Gone.")
    corrections.add_tag(ids(library), "  harbour   talks ")
    corrections.remove_tag([first], "harbour talks")
    assert [corrections.tags(id_) for id_ in ids(library)] == [(), ("harbour talks",), ("harbour talks",)]


def test_steps_are_undone_and_done_again(library: Library) -> None:
    first, second, _ = ids(library)
    corrections = library.corrections
    assert (corrections.undo_label, corrections.redo_label) == (None, None)
    assert not corrections.undo()
    corrections.set_headline(first, "Once")
    corrections.set_date([first, second], "1990", "")
    assert corrections.undo_label == "set date on 2 articles"
    assert corrections.undo()
    assert (corrections.undo_label, corrections.redo_label) == ("set headline", "set date on 2 articles")
    assert library.article(second).date.edtf == "1994-05-27"
    assert corrections.redo()
    assert not corrections.redo()
    assert library.article(second).date.edtf == "1990"
    library.close()
    with library.again() as other:
        assert other.article(first).headline == "Once"
        assert other.corrections.undo_label == "set date on 2 articles"


def test_a_file_that_breaks_while_one_reads(library: Library) -> None:
    (first, *_) = ids(library)
    library.corrections.check()  # there is none yet
    library.corrections.set_headline(first, "Talks end")
    ensure_read(library)
    library.close()
    with open(library.home.overlay, "wb") as overlay:
        overlay.write(b"no database" * 1000)
    assert next(article.headline for article in library.articles(library.search(ALL).numbers)) == "Talks end"
    assert library.article(first).headline == "Talks end"
    with pytest.raises(StoreDamagedError):
        library.corrections.check()
    with pytest.raises(StoreDamagedError):
        library.corrections.set_headline(first, "Never")
    library.restore_work()
    library.corrections.check()
    library.corrections.set_headline(first, "After all")
    assert library.article(first).headline == "After all"


def test_words_used_before_are_offered_again(library: Library) -> None:
    first, second, third = ids(library)
    corrections = library.corrections
    assert (corrections.vocabulary().tags, corrections.vocabulary().reasons) == ((), ())
    assert corrections.correction(first).headline is None
    corrections.add_tags([first, second], ["harbour", "to be dated"])
    corrections.add_tags([third], ["to be dated"])
    corrections.set_date([first], "1990", "The bound volume.")
    corrections.set_date([second], "1991", "The flood.")
    corrections.set_date([third], "1992", "")
    assert corrections.vocabulary().tags == ("to be dated", "harbour")
    assert corrections.vocabulary().reasons == ("The flood.", "The bound volume.")
    corrections.set_date([first], "1990", "The bound volume.")
    assert corrections.vocabulary().reasons == ("The bound volume.", "The flood.")
    corrections.set_date([second], None, "")
    assert corrections.vocabulary().reasons == ("The bound volume.",)
    corrections.set_headline(first, "Talks end")
    assert (corrections.correction(first).edtf, corrections.correction(first).headline) == ("1990", "Talks end")


def test_several_tags_on_several_articles_are_one_step(library: Library) -> None:
    first, second, _third = ids(library)
    library.corrections.add_tags([first, second], ["harbour", "quay"])
    assert library.corrections.tags(second) == ("harbour", "quay")
    assert library.corrections.undo_label == "add tag on 2 articles"
    library.corrections.undo()
    assert library.corrections.tags(first) == ()
