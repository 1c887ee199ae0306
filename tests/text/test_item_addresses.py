# SPDX-License-Identifier: MIT
import pytest

from reader.model.article import RawArticle
from reader.model.date import Certainty, WitnessKind
from reader.text.understand import understand


@pytest.mark.parametrize(
    ("item", "kinds"),
    [
        ("http://herald.example/1994/02/23/story.html", {WitnessKind.URL}),
        ("crawl.warc.gz!http://herald.example/1994/02/23/story.html", {WitnessKind.URL}),
        ("1994/02/23/crawl.warc!http://herald.example/1994/02/23/a", {WitnessKind.URL, WitnessKind.PATH}),
        ("1994/02/23/story.txt", {WitnessKind.URL, WitnessKind.PATH}),
    ],
)
def test_an_address_that_names_an_item_is_no_second_witness(item: str, kinds: set[WitnessKind]) -> None:
    url = "http://herald.example/1994/02/23/story.html"
    raw = RawArticle(b"a.xml", item, "rss", "utf-8", "The pier is shut.", fields=(("url", url),))
    date = understand(raw, None).article.date
    assert {evidence.kind for evidence in date.evidence} == kinds
    assert date.certainty is (Certainty.CERTAIN if len(kinds) > 1 else Certainty.PROBABLE)


@pytest.mark.parametrize("item", ["urn:newsml:herald.example:20090101:1", "tag:herald.example,2009-01-01:1"])
def test_the_day_in_a_name_for_good_is_that_of_its_owners_name(item: str) -> None:
    raw = RawArticle(b"a.json", item, "ninjs", "utf-8", "The pier is shut.")
    assert not understand(raw, None).article.date.evidence
