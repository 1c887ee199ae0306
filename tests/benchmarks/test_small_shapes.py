# SPDX-License-Identifier: MIT
"""The arithmetic of the scorer of shapes, on articles of a few words, and that what is laid out has its labels."""

from pathlib import Path

import pytest
from shapes import misses, row, table
from shapes_make import as_lines, frozen, lay_out
from shapes_scores import Measure, Row, Scores, common, order_score, paired, text_score, wilson


def label(**over: object) -> Row:
    """Return a label of a short article."""
    plain = {
        "shape": "texts",
        "path": "a.txt",
        "n": 0,
        "headline": "Pier Opens",
        "byline": "",
        "body": "The pier was opened.",
    }
    return {**plain, "date": "1994-01-27", "dated": "stated", "stamps": ["2016-07-27"], **over}


def listed(**over: object) -> Row:
    """Return the same as the program lists it."""
    plain = {
        "path": "a.txt",
        "headline": "Pier Opens",
        "byline": "",
        "body": "The pier was opened.",
        "encoding": "utf-8",
    }
    return {**plain, "date": "1994-01-27", "earliest": "1994-01-27", "certainty": "certain", **over}


def shares(labels: list[Row], articles: list[Row]) -> dict[str, float]:
    """Return each measure's share."""
    scores = Scores()
    scores.add(labels, articles)
    return {name: one.share for (name, _), one in scores.measures.items()}


def test_what_is_right_counts_one_everywhere() -> None:
    assert set(shares([label()], [listed()]).values()) == {1.0}


def test_words_in_common() -> None:
    assert common([], []) == 1
    assert common(["a"], []) == common([], ["a"]) == 0
    assert common(["a", "a", "b"], ["a", "b", "c"]) == pytest.approx(4 / 6)
    assert text_score("The café, opened", "the cafe\u0301 opened") == pytest.approx(4 / 6)  # case counts, form does not
    assert order_score("one two three", "one two three") == 1
    assert order_score("one two three", "three two one") == 0


def test_bounds_of_a_share() -> None:
    low, high = wilson(0.5, 100)
    assert (round(low, 3), round(high, 3)) == (0.404, 0.596)
    assert wilson(1.0, 10)[1] == pytest.approx(1.0)
    assert round(wilson(1.0, 10)[0], 3) == 0.722
    assert wilson(0.3, 0) == (0.0, 1.0)


def test_a_stamp_taken_is_no_date_and_no_certainty() -> None:
    taken = shares([label()], [listed(date="2016-07-27", earliest="2016-07-27")])
    assert taken["no stamp taken"] == taken["date where stated"] == taken["no wrong date as certain"] == 0
    bound = shares([label(date="", dated="none")], [listed(date="[..2016-07-27]", earliest="", certainty="undated")])
    assert bound["no stamp taken"] == bound["undated left undated"] == bound["no wrong date as certain"] == 1
    guess = shares([label(date="", dated="none")], [listed(date="2015", earliest="2015-01-01", certainty="uncertain")])
    assert guess["undated left undated"] == 0
    assert guess["no stamp taken"] == guess["no wrong date as certain"] == 1


def test_a_dateline_gives_month_and_day_only() -> None:
    wanted = label(date="XXXX-02-23", dated="dateline")
    right = shares([wanted], [listed(date="XXXX-02-23", earliest="", certainty="uncertain")])
    assert right["dateline: month and day"] == right["dateline: no year"] == 1
    invented = shares([wanted], [listed(date="1994-02-23", certainty="probable")])
    assert invented["dateline: month and day"] == 1
    assert invented["dateline: no year"] == 0
    assert shares([wanted], [listed(date="", earliest="")])["dateline: month and day"] == 0


def test_bylines_missing_and_invented() -> None:
    assert shares([label()], [listed(byline="admin")])["byline not invented"] == 0
    assert shares([label(byline="Nora Quill")], [listed()])["byline"] == 0


def test_each_label_has_the_article_most_like_it() -> None:
    labels = [label(body="one two three"), label(n=1, body="four five six"), label(n=2, body="seven")]
    articles = [listed(body="four five six"), listed(body="one two")]
    found = [one and one["body"] for _, one in paired(labels, articles)]
    assert found == ["one two", "four five six", None]
    counted = shares(labels, articles)
    assert counted["items split exactly"] == 0
    assert counted["headline"] == pytest.approx(2 / 3)
    assert counted["body, words"] == pytest.approx((0.8 + 1 + 0) / 3)


def test_articles_that_nobody_laid_out_are_counted_as_split_wrongly() -> None:
    assert shares([label()], [listed(), listed(path="b.txt")])["items split exactly"] == 0.5


def test_a_headline_that_is_not_labelled_is_not_counted() -> None:
    assert "headline" not in shares([label(headline=None)], [listed(headline="anything")])
    assert shares([label()], [listed(headline="The Pier Opens")])["headline"] == 0


def test_decoded_texts_are_right_only_as_a_whole() -> None:
    wanted = label(shape="encodings", kind="legacy", encoding="cp1252", body="Ein Café öffnet.")
    assert shares([wanted], [listed(body="Ein  Café\nöffnet.")])["decoded: legacy"] == 1
    assert shares([wanted], [listed(body="Ein CafÈ öffnet.")])["decoded: legacy"] == 0


def test_issues() -> None:
    wanted = [label(shape="issues", body="one two three four"), label(shape="issues", n=1, body="five six seven eight")]
    counted = shares(wanted, [listed(body="one two three four five six"), listed(body="seven eight", date="1894")])
    assert counted["issue: text covered"] == 1
    assert counted["issue: articles found"] == 0
    assert counted["issue: date"] == 0


def test_the_table_marks_what_misses_its_target() -> None:
    assert row(Measure("headline", "texts", 9, 10, ["a"])).endswith("<--")
    assert not row(Measure("headline", "pages", 9, 10, ["a"])).endswith("<--")
    assert "0.596-0.982" in row(Measure("headline", "pages", 9, 10, ["a"]))
    scores = Scores()
    scores.add([label()], [listed(headline="")])
    assert "headline                   texts       0.0000" in table(scores)
    assert "    a.txt [0]: '', not 'Pier Opens'" in misses(scores)


@pytest.mark.parametrize("draw", [1, 2, 3, 4, 5])
def test_labels_are_those_of_what_is_laid_out(draw: int, tmp_path: Path) -> None:
    labels = lay_out(tmp_path, draw)
    assert as_lines(labels) == frozen(draw).read_text("utf-8")
    for one in labels:
        assert (tmp_path / one["shape"] / one["path"]).is_file()
