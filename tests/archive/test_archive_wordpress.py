# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from archive_outcome import Outcome, days, parts, read_text

from reader.archive.formats.feeds import wordpress
from reader.archive.formats.feeds.post_markup import post_blocks
from reader.archive.formats.web.page import Block
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/4.2" created="2016-07-27 09:00" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Herald</title><link>http://herald.example</link>
<pubDate>Wed, 27 Jul 2016 09:00:00 +0000</pubDate><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[anna]]></wp:author_login>
<wp:author_display_name><![CDATA[Anna Keller]]></wp:author_display_name></wp:author>
"""
_POST = """<item><title>Council Puts Off &amp; Off</title><link>http://herald.example/1994/02/23/council/</link>
<pubDate>{pub}</pubDate><dc:creator><![CDATA[{creator}]]></dc:creator>
<guid isPermaLink="false">http://herald.example/?p={id}</guid><description></description>
<content:encoded><![CDATA[{content}]]></content:encoded><excerpt:encoded><![CDATA[{excerpt}]]></excerpt:encoded>
<wp:post_id>{id}</wp:post_id><wp:post_date><![CDATA[{date}]]></wp:post_date>
<wp:post_modified><![CDATA[2016-07-27 10:32:00]]></wp:post_modified><wp:status>{status}</wp:status>
<wp:post_type><![CDATA[{type}]]></wp:post_type>
<category domain="post_tag" nicename="pier"><![CDATA[pier]]></category>
<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
<category domain="category" nicename="harbour"><![CDATA[Harbour &amp; Sea]]></category>
<wp:comment><wp:comment_content><![CDATA[I disagree.]]></wp:comment_content></wp:comment></item>
"""
_BLOCKS = """<!-- wp:paragraph --><p>The harbour council put off its vote.</p><!-- /wp:paragraph -->

<!-- wp:paragraph --><p>"Nobody can vote on that," she said [sic].</p><!-- /wp:paragraph -->"""
_DEFAULTS = {
    "id": "7",
    "date": "1994-02-23 23:30:00",
    "pub": "Thu, 24 Feb 1994 04:30:00 +0000",
    "creator": "anna",
    "content": _BLOCKS,
    "excerpt": "",
    "status": "publish",
    "type": "post",
}


def _post(**changes: str) -> str:
    return _POST.format(**(_DEFAULTS | changes))


def _read(folder: Path, *posts: str, end: str = "</channel></rss>") -> Outcome:
    return read_text(folder, "export.xml", _HEAD + "".join(posts) + end)


def test_a_post_with_all_that_the_site_states(tmp_path: Path) -> None:
    article = _read(tmp_path, _post()).only
    assert (article.format, article.item, article.encoding) == ("wordpress", "7", "utf-8")
    assert article.source == 'The harbour council put off its vote.\n\n"Nobody can vote on that," she said [sic].'
    assert dict(article.fields) == {
        "headline": "Council Puts Off & Off",
        "byline": "Anna Keller",
        "section": "Harbour & Sea",
        "source": "The Herald",
        "language": "en-US",
        "url": "http://herald.example/1994/02/23/council/",
        "identifier": "http://herald.example/?p=7",
    }
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",), WitnessKind.MODIFIED: ("2016-07-27",)}
    assert article.flags == ()


def test_a_day_that_nobody_filled_in_falls_back_on_greenwich(tmp_path: Path) -> None:
    article = _read(tmp_path, _post(date="0000-00-00 00:00:00")).only
    assert days(article)[WitnessKind.FORMAT] == ()
    assert days(article)[WitnessKind.METADATA] == ("1994-02-24",)


def test_pages_and_types_of_the_site_are_read_and_what_wordpress_keeps_is_not(tmp_path: Path) -> None:
    kinds = ["page", "news_story", "attachment", "nav_menu_item", "revision", "wp_block"]
    outcome = _read(tmp_path, *(_post(id=str(number), type=kind) for number, kind in enumerate(kinds)))
    assert outcome.items == ["0", "1"]
    assert outcome.finished.status is FileStatus.LISTED


@pytest.mark.parametrize("status", ["draft", "private", "pending", "future", "trash"])
def test_what_was_never_published_is_left_out_with_the_reason(tmp_path: Path, status: str) -> None:
    outcome = _read(tmp_path, _post(), _post(id="8", status=status, date="0000-00-00 00:00:00"))
    assert outcome.items == ["7"]
    assert [problem.item for problem in outcome.problems] == ["8"]
    assert status in outcome.reasons[0]


def test_an_excerpt_stands_in_for_a_text_and_says_so(tmp_path: Path) -> None:
    article = _read(tmp_path, _post(content=" ", excerpt="The council put off its vote.")).only
    assert article.source == "The council put off its vote."
    assert article.flags == ("excerpt",)


@pytest.mark.parametrize("creator", ["admin", "The Herald", "editor1"])
def test_no_byline_is_invented(tmp_path: Path, creator: str) -> None:
    assert _read(tmp_path, _post(creator=creator)).only.field("byline") == ""


def test_paragraphs_by_empty_lines(tmp_path: Path) -> None:
    content = "First line,\nsame paragraph.\n\n<strong>Second</strong> &mdash; with a dash.\r\n\r\n\r\nThird."
    article = _read(tmp_path, _post(content=content)).only
    assert article.source == "First line,\nsame paragraph.\n\nSecond — with a dash.\n\nThird."


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            '[caption id="a" width="3"]<img src="x.jpg"> The pier[/caption]\n\nIt was dark.',
            ["The pier", "It was dark."],
        ),
        ('[gallery ids="1,2"]\n\nHe left [Laughter] early.', ["He left [Laughter] early."]),
        ("[embed]http://video.example/1[/embed]\n\nWords.", ["Words."]),
        ("[dropcap]T[/dropcap]he pier [...] is shut.", ["The pier [...] is shut."]),
        ("<p>One</p>\n\nTwo <!--more--> three", ["One", "Two three"]),
        ("A list:\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>", ["A list:", "one", "two"]),
    ],
)
def test_shortcodes_are_taken_off_and_words_in_brackets_are_not(content: str, text: list[str]) -> None:
    assert [block.text for block in post_blocks(content)] == text


def test_what_a_feed_puts_below_is_furniture(tmp_path: Path) -> None:
    tail = "<p>The post <a href='x'>Council</a> appeared first on <a href='y'>The Herald</a>.</p>"
    article = _read(tmp_path, _post(content=_BLOCKS + tail)).only
    assert parts(article, PartKind.FURNITURE) == ["The post Council appeared first on The Herald."]


def test_an_export_cut_short_keeps_what_came_before(tmp_path: Path) -> None:
    outcome = _read(tmp_path, _post(), _post(id="8"), end="<item><title>Half a")
    assert outcome.items[:2] == ["7", "8"]
    assert outcome.finished.status is FileStatus.FLAGGED
    assert any("cut short" in reason for reason in outcome.reasons)


def test_an_export_of_pictures_only_is_a_problem(tmp_path: Path) -> None:
    outcome = _read(tmp_path, _post(type="attachment", content=""))
    assert outcome.reasons == ["There is no article in it."]


def test_a_post_without_text_is_flagged_and_one_without_anything_reported(tmp_path: Path) -> None:
    empty = "<item><title></title><wp:post_id>9</wp:post_id><wp:post_type>post</wp:post_type></item>"
    outcome = _read(tmp_path, _post(content=""), empty)
    assert outcome.articles[0].flags == ("no-text",)
    assert [problem.item for problem in outcome.problems] == ["9"]


def test_entities_of_its_own_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'
    outcome = read_text(tmp_path, "bomb.xml", _HEAD.replace("<rss", bomb + "<rss", 1) + _post() + "</channel></rss>")
    assert not outcome.articles
    assert "entities" in outcome.reasons[0]


def test_markup_that_a_parser_gives_up_loses_no_word(tmp_path: Path) -> None:
    broken = "<p>It was <![CDAT[dark> late.</p><![x"
    outcome = _read(tmp_path, _post(content=broken), _post(id="8"))
    assert outcome.items == ["7", "8"]
    assert "late." in outcome.articles[0].source


def test_one_post_that_breaks_a_library_leaves_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail_once(content: str) -> list[Block]:
        if "fail" in content:
            raise ZeroDivisionError
        return post_blocks(content)

    monkeypatch.setattr(wordpress, "post_blocks", fail_once)
    outcome = _read(tmp_path, _post(), _post(id="8", content="fail"), _post(id="9"))
    assert outcome.items == ["7", "9"]
    assert [(problem.item, "ZeroDivisionError" in problem.reason) for problem in outcome.problems] == [("8", True)]
