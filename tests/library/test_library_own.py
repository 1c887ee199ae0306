# SPDX-License-Identifier: MIT
"""Collections, stars, saved searches, notes and the log through the façade, and searches that ask for them."""

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.errors import NotFoundError, QueryError, UsageError
from reader.index.language.explain import explain_text
from reader.library.library import Library
from reader.library.reading import ensure_read, read_archive
from reader.model.own import SavedQuery
from reader.model.search import FacetChoice, SearchRequest, Sort
from reader.model.texts import Span
from reader.overlay.anchor import Anchor
from reader.overlay.commands import AddTag, SetHeadline

TIDE, TALKS, YARD = "How to draw the tide", "Harbour talks end without a date", "Yard walks out over Sunday shifts"


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive that was read."""
    folder = write(tmp_path_factory.mktemp("own") / "courier")
    opened(folder).close()
    return folder


@pytest.fixture
def library(ready: Path, tmp_path: Path) -> Iterator[Library]:
    """Return it as somebody has it who did nothing yet."""
    shutil.copytree(f"{ready}-data", tmp_path / "data")
    with Library.open(str(ready), data_dir=str(tmp_path / "data")) as library:
        yield library


def ids(library: Library) -> dict[str, str]:
    """Return the ids by headline."""
    return {row.headline: row.id for row in library.rows([1, 2, 3])}


def found(library: Library, query: str, *, typing: bool = False) -> set[str]:
    """Return the headlines that a query finds."""
    request = SearchRequest(library.parse(query, as_you_type=typing))
    return {row.headline for row in library.rows(library.search(request).numbers)}


def test_collections(library: Library) -> None:
    id_of, own = ids(library), library.own
    quays = own.collections.create("  Quays and  piers ", "for chapter 2", [id_of[TIDE], id_of[TALKS]])
    assert own.collections.get(quays).name == "Quays and piers"
    assert own.collections.add(quays, [id_of[TALKS], id_of[YARD]]) == 1
    assert own.collections.add(quays, [id_of[YARD]]) == 0
    assert own.collections.remove(quays, ["never", id_of[TIDE]]) == 1
    own.collections.arrange(quays, [id_of[YARD]])
    gathered = own.collections.articles(quays)
    assert [row.headline for row in library.rows(gathered.numbers)] == [YARD, TALKS]
    own.collections.add(quays, ["gone"])
    assert own.collections.articles(quays).missing == ("gone",)
    assert [one.id for one in own.collections.holding(id_of[YARD])] == [quays]
    own.collections.describe(quays, " now chapter 3 ")
    own.collections.rename(quays, "Piers")
    (one,) = own.collections.all()
    assert (one.name, one.description) == ("Piers", "now chapter 3")
    own.collections.delete(quays)
    assert own.collections.all() == ()
    with pytest.raises(NotFoundError):
        own.collections.get(quays)
    with pytest.raises(UsageError, match="at least one letter"):
        own.collections.create(" ")
    assert library.corrections.undo_label == "delete collection"
    library.corrections.undo()
    assert found(library, "in:piers") == {YARD, TALKS}


def test_a_query_asks_for_the_users_own_work_as_it_is_now(library: Library) -> None:
    id_of, own = ids(library), library.own
    library.corrections.add_tag([id_of[TIDE], id_of[YARD]], "Old Häfen")
    library.corrections.add_tag([id_of[YARD]], 'the "yard"')
    library.corrections.add_note(id_of[TALKS], "Which quay? See the Tolland papers.")
    own.star([id_of[YARD]], starred=True)
    own.collections.create("To cite", articles=[id_of[TALKS]])
    own.collections.create("to cite", articles=[id_of[TIDE]])
    assert found(library, 'tag:"old hafen"') == {TIDE, YARD}
    assert found(library, "tag:old*") == found(library, "tag:ol", typing=True) == {TIDE, YARD}
    assert found(library, "tag:\"the 'yard'\"") == {YARD}
    assert found(library, "note:tolland") == found(library, "note:tol*") == found(library, "is:noted") == {TALKS}
    assert found(library, 'note:"tolland papers"') == {TALKS}
    assert found(library, 'note:"papers tolland"') == found(library, "note:tol") == set()
    assert found(library, 'in:"to cite"') == found(library, 'in:"to ci', typing=True) == {TALKS, TIDE}
    assert found(library, "is:tagged -is:starred") == {TIDE}
    assert found(library, "is:starred OR note:quay") == {YARD, TALKS}
    library.corrections.undo()
    assert found(library, 'in:"to cite"') == {TALKS}
    own.star([id_of[YARD], id_of[TIDE]], starred=True)
    assert found(library, "is:starred") == {YARD, TIDE}
    own.star([id_of[YARD], id_of[TIDE], id_of[TALKS]], starred=False)
    assert (found(library, "is:starred"), own.starred()) == (set(), frozenset())
    assert [count.articles for count in library.leaf_counts(library.parse("tag:old* note:quay"))] == [2, 1]


def test_what_is_asked_for_is_said_back_and_completed(library: Library) -> None:
    id_of = ids(library)
    library.corrections.add_tags([id_of[TIDE]], ["quays", "quarrels"])
    library.corrections.add_tag([id_of[YARD], "gone"], "quays")
    library.corrections.add_note(id_of[TALKS], "Quays, quays.")
    library.own.collections.create("To cite", articles=[id_of[TALKS]])
    said = explain_text(library.parse('tag:quays -in:"To cite" note:qu* is:starred'))
    assert said == "articles tagged “quays”, with “qu…” in a note, with a star, and not in the collection “To cite”"
    words = [(one.word, one.articles) for one in library.vocabulary("tag", "QUA", 5)]
    assert words == [("quays", 2), ("quarrels", 1)]
    assert [one.word for one in library.vocabulary("in", "t", 5)] == ["To cite"]
    assert [(one.word, one.articles) for one in library.vocabulary("note", "q", 5)] == [("quays", 1)]
    assert library.vocabulary("tag", "", 1) == library.vocabulary("tag", "qu", 1)


def test_names_that_there_are_not_are_told_with_near_ones(library: Library) -> None:
    with pytest.raises(QueryError, match="no tag “quais”") as caught:
        library.parse("harbour -tag:quais")
    assert (caught.value.start, caught.value.end) == (9, 18)
    assert caught.value.hint == "You have put no tag on any article yet."
    library.corrections.add_tags([ids(library)[TIDE]], ["quays", "papers"])
    with pytest.raises(QueryError) as caught:
        library.parse("tag:quais")
    assert caught.value.hint == "Perhaps: “quays”."
    with pytest.raises(QueryError) as caught:
        library.parse("tag:zz", as_you_type=True)
    assert caught.value.hint == "You have: “papers”, “quays”."
    with pytest.raises(QueryError, match="no collection “x”"):
        library.parse('in:"x" OR harbour')
    with pytest.raises(QueryError, match="stands a name or a word"):
        library.parse('note:"…"')
    assert found(library, "tag:qu", typing=True) == {TIDE}
    assert found(library, "harbour tag:", typing=True) == {TIDE, TALKS}


def test_own_work_and_words_together_find_what_sets_would(library: Library) -> None:
    dice = random.Random(7)
    id_of = ids(library)
    everything = set(id_of)
    leaves: dict[str, set[str]] = {"harbour": {TIDE, TALKS}, "the": {TIDE, YARD}, "is:undated": {TIDE}}
    for name in ("quay", "pier", "lock"):
        for leaf, put in (
            (f"tag:{name}", lambda chosen, name=name: library.corrections.add_tag(chosen, name)),
            (f"in:{name}", lambda chosen, name=name: library.own.collections.create(name, articles=chosen)),
            (f"note:{name}", lambda chosen, name=name: [library.corrections.add_note(one, name) for one in chosen]),
        ):
            leaves[leaf] = set(dice.sample(sorted(everything), dice.randint(1, 2)))
            put([id_of[one] for one in sorted(leaves[leaf])])

    def query(depth: int) -> tuple[str, set[str]]:
        if depth == 0 or dice.random() < 0.2:
            return dice.choice(sorted(leaves.items()))
        (one, first), (other, second) = query(depth - 1), query(depth - 1)
        text, wanted = dice.choice(
            [
                (f"({one} AND {other})", first & second),
                (f"({one} OR {other})", first | second),
                (f"({one} {other})", first & second),
            ]
        )
        return (f"(NOT {text})", everything - wanted) if dice.random() < 0.3 else (text, wanted)

    for text, wanted in [query(3) for _ in range(60)]:
        assert found(library, text) == wanted, text


def test_searches_notes_and_the_state_of_the_archive_when_files_come_move_and_change(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier")
    yard = folder / "1994/05/27/001.txt"
    with opened(folder) as library:
        searches, state = library.own.searches, library.own.log.state()
        request = SearchRequest(library.parse("harbour"), sort=Sort.OLDEST, fold=True, facets=(FacetChoice("source"),))
        saved = searches.save("Harbours", SavedQuery.of("harbour", request))
        assert searches.request(searches.get(saved).search).sort is Sort.OLDEST
        assert (searches.news(saved).total, searches.news(saved).new) == (2, ())
        note_on_words(library, YARD, "Quist yard")
        os.rename(folder / "cuttings/tide.txt", folder / "cuttings/low-tide.txt")
        read_archive(library, jobs=1)
        library.refresh()
        assert (library.own.log.state(), searches.news(saved).new) == (state, ())

        (folder / "new.txt").write_text("Harbour again\n\nNobody came to the harbour.\n", encoding="utf-8")
        yard.write_text(yard.read_text("utf-8").replace("\n\nW", "\n\nQuist has two yards. W"), encoding="utf-8")
        read_archive(library, jobs=1)
        library.refresh()
        news = searches.news(saved)
        assert [row.headline for row in library.rows(news.new)] == ["Harbour again"]
        assert (news.total, news.since) == (3, searches.get(saved).looked)
        changed = library.own.log.state()
        assert (changed.files, changed.articles) == (4, 4)
        assert changed.fingerprint != state.fingerprint
        assert placed_note(library) == ("Quist yard", False)

        yard.write_text(f"{YARD}\n\nNothing else is known.\n", encoding="utf-8")
        read_archive(library, rebuild=True, jobs=1)
    with Library.open(str(folder), data_dir=f"{folder}-data") as library:
        searches = library.own.searches
        assert [row.headline for row in library.rows(searches.look(saved).new)] == ["Harbour again"]
        assert searches.news(saved).new == ()
        assert placed_note(library) == ("", True)


def note_on_words(library: Library, headline: str, words: str) -> None:
    """Write a note on words of an article, and one on the whole."""
    article = library.article(ids(library)[headline])
    place = article.body.index(words)
    span = article.texts.span_in_source(Span(place, place + len(words)))
    library.corrections.add_note(article.id, "Which?", Anchor.of(article.texts.source, span))
    library.corrections.add_note(article.id, "On the whole.")


def placed_note(library: Library) -> tuple[str, bool]:
    """Return on which words the note on words stands now, and whether these are lost."""
    (row,) = (row for row in library.rows(library.search(SearchRequest(library.parse("is:noted"))).numbers))
    article = library.article(row.id)
    first, second = library.own.notes(article)
    assert (second.span, second.lost) == (None, False)
    assert first.note.anchor is not None
    assert first.note.anchor.exact == "Quist yard"
    return first.span.of(article.body) if first.span else "", first.lost


def test_saved_searches(library: Library) -> None:
    searches = library.own.searches
    saved = searches.save("Harbours", SavedQuery("harbour"))
    assert searches.get(saved).looked is not None
    searches.rename(saved, " Quays ")
    searches.change(saved, SavedQuery("yard"))
    assert [(one.name, one.search.text) for one in searches.all()] == [("Quays", "yard")]
    assert (searches.news(saved).total, searches.news(saved).new) == (1, ())
    library.corrections.set_headline(ids(library)[TIDE], "A yard of tide")
    ensure_read(library)  # carries it over
    library.refresh()
    assert library.rows(searches.news(saved).new)[0].headline == "A yard of tide"
    searches.delete(saved)
    with pytest.raises(NotFoundError):
        searches.news(saved)
    assert library.corrections.undo_label == "delete search"
    with pytest.raises(UsageError):
        searches.save("", SavedQuery("yard"))
    library.corrections.add_tag([ids(library)[TALKS]], "gone soon")
    tagged = searches.save("Tagged", SavedQuery('tag:"gone soon"'))
    library.corrections.remove_tag([ids(library)[TALKS]], "gone soon")
    with pytest.raises(QueryError, match="no tag"):
        searches.news(tagged)


def test_the_log_tells_on_what_was_searched(library: Library) -> None:
    log = library.own.log
    log.forget()
    assert log.entries() == ()
    log.note(SavedQuery("harbour -tide"), library.parse("harbour -tide"), 1)
    (one,) = log.entries()
    assert (one.words, one.found) == ("articles with harbour, not tide", 1)
    assert (one.state.articles, one.state.files, one.state.unread) == (3, 3, 0)
    assert library.corrections.undo_label is None
    log.forget(one.number)
    assert log.entries() == ()


def test_the_history_of_an_article_has_what_no_longer_holds(library: Library) -> None:
    id_ = ids(library)[TIDE]
    library.corrections.set_headline(id_, "One")
    library.corrections.set_headline(id_, "Two")
    library.corrections.add_tag([id_], "x")
    library.corrections.undo()
    assert [command for command, _ in library.own.history(id_)] == [SetHeadline(id_, "One"), SetHeadline(id_, "Two")]
    library.corrections.redo()
    assert library.own.history(id_)[-1][0] == AddTag(id_, "x")
