# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from archive_outcome import days, read, read_text

from reader.archive.formats.internet_date import internet_witness
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_WORDS = "<p>The harbour council put off its vote on the new pier on Wednesday.</p>" + "<p>It rained all day.</p>" * 20
_RSS = f"""<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Herald</title><language>en-gb</language><lastBuildDate>Wed, 27 Jul 2016 09:00:00 GMT</lastBuildDate>
<image><title>Logo</title></image>
<item><title>Council Puts Off &amp;#8220;Vote&amp;#8221;</title><link>http://herald.example/council</link>
<guid isPermaLink="false">tag:herald,7</guid><category>Harbour</category>
<author>desk@herald.example (Anna Keller)</author>
<pubDate>Wed, 23 Feb 1994 23:30:00 -0500</pubDate>
<description>The council put off&#8230;</description><content:encoded><![CDATA[{_WORDS}]]></content:encoded></item>
<item><title>Trams</title><description>The trams are late [&#8230;]</description>
<dc:creator>Ines Maurer</dc:creator><dc:date>1994-02-24T08:00+01:00</dc:date></item>
</channel></rss>"""
_RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<channel rdf:about="http://herald.example/"><title>The Herald</title></channel>
<item rdf:about="http://herald.example/1"><title>Trams</title><link>http://herald.example/1</link>
<description>The trams are late.</description><dc:date>1994-02-25</dc:date>
<prism:publicationDate>1994-02-24</prism:publicationDate></item></rdf:RDF>"""
_ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Herald</title><updated>2016-07-27T09:00:00Z</updated>
<entry><title type="html">Trams &amp;amp; pier</title><id>urn:uuid:1</id>
<link rel="self" href="http://herald.example/feed/1"/><link href="http://herald.example/trams"/>
<author><name>Anna Keller</name></author><category term="town" label="Town"/>
<published>1994-02-24T08:00:00+01:00</published><updated>2016-07-26T00:00:00Z</updated>
<summary>Late.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>trams</b> are late.</p>
<p>"Again," she said.</p></div></content></entry>
<entry><title>Pier</title><id>urn:uuid:2</id>
<updated>2016-07-26T00:00:00Z</updated><summary>It is shut.</summary></entry>
</feed>"""


def test_rss_takes_the_whole_text_before_the_description(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "feed.xml", _RSS)
    assert outcome.items == ["tag:herald,7", "2"]
    article = outcome.articles[0]
    assert article.format == "rss"
    assert article.source.startswith("The harbour council put off its vote on the new pier on Wednesday.\n\nIt rained")
    assert dict(article.fields) == {
        "headline": "Council Puts Off “Vote”",
        "byline": "Anna Keller",
        "section": "Harbour",
        "source": "The Herald",
        "language": "en-gb",
        "url": "http://herald.example/council",
        "identifier": "tag:herald,7",
    }
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",), WitnessKind.LOADED: ("2016-07-27",)}
    assert article.flags == ()


def test_a_description_that_breaks_off_is_an_excerpt(tmp_path: Path) -> None:
    article = read_text(tmp_path, "feed.xml", _RSS).articles[1]
    assert article.flags == ("excerpt",)
    assert article.field("byline") == "Ines Maurer"
    assert days(article)[WitnessKind.FORMAT] == ("1994-02-24",)


def test_a_long_description_is_the_text(tmp_path: Path) -> None:
    text = f"<rss version='2.0'><channel><item><description><![CDATA[{_WORDS}]]></description></item></channel></rss>"
    assert read_text(tmp_path, "feed.xml", text).only.flags == ()


def test_rss_1_and_the_day_that_prism_calls_publication(tmp_path: Path) -> None:
    article = read_text(tmp_path, "index.rdf", _RDF).only
    assert (article.format, article.item, article.field("source")) == ("rss", "http://herald.example/1", "The Herald")
    assert days(article)[WitnessKind.FORMAT] == ("1994-02-24",)


def test_atom_takes_published_and_never_updated_for_the_day(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "feed.atom", _ATOM)
    first, second = outcome.articles
    assert (first.format, first.item) == ("atom", "urn:uuid:1")
    assert first.source == 'The trams are late.\n\n"Again," she said.'
    assert first.field("headline") == "Trams & pier"
    assert first.field("url") == "http://herald.example/trams"
    assert first.field("section") == "Town"
    assert days(first)[WitnessKind.FORMAT] == ("1994-02-24",)
    assert WitnessKind.FORMAT not in days(second)
    assert days(second)[WitnessKind.MODIFIED] == ("2016-07-26",)
    assert second.flags == ("excerpt",)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Wed, 23 Feb 1994 09:00:00 +0000", "1994-02-23"),
        ("Wed, 23 Feb 94 09:00 GMT", "1994-02-23"),
        ("23 Feb 04 9:00 MSK", "2004-02-23"),
        ("Wed, 23 February 1994 09:00:00 Moscow Standard Time", "1994-02-23"),
        ("Wed,23 Feb 1994 25:61:00 +9900", "1994-02-23"),
        ("Wed Feb 23 09:00:00 EST 1994", "1994-02-23"),
        ("1994-02-23T09:00:00.000+00:00Z", "1994-02-23"),
        ("1994-02-23 09:00:00 Europe/Berlin", "1994-02-23"),
        ("Mi, 23 Februar 1994 09:00:00 MEZ", "1994-02-23"),
        ("mer., 23 févr. 1994 09:00:00 +0100", "1994-02-23"),
        ("Wed, 31 Feb 1994 09:00:00 +0000", ""),
        ("Thu, 01 Jan 1970 00:00:00 +0000", ""),
        ("yesterday", ""),
    ],
)
def test_days_as_feeds_write_them(written: str, day: str) -> None:
    assert internet_witness(WitnessKind.FORMAT, written, "pubDate").readings == ((day,) if day else ())


def test_an_encoding_that_is_not_the_declared_one(tmp_path: Path) -> None:
    text = "<?xml version='1.0' encoding='utf-8'?><rss version='0.92'><channel><item><title>Le café fermé</title>"
    outcome = read(
        tmp_path,
        "feed.xml",
        f"{text}<description>Il pleut à l’été.</description></item></channel></rss>".encode("cp1252"),
    )
    assert outcome.only.field("headline") == "Le café fermé"
    assert outcome.only.encoding == "cp1252"


def test_a_feed_cut_short_and_one_without_entries(tmp_path: Path) -> None:
    cut = read_text(tmp_path, "cut.xml", _RSS[: _RSS.index("<item><title>Trams") + 30])
    assert cut.items[0] == "tag:herald,7"
    assert cut.finished.status is FileStatus.FLAGGED
    empty = read_text(tmp_path, "empty.xml", "<rss version='2.0'><channel><title>The Herald</title></channel></rss>")
    assert empty.reasons == ["There is no article in it."]


def test_an_entry_without_text_and_title_is_reported(tmp_path: Path) -> None:
    text = "<rss><channel><item><guid>7</guid><description><img src='a'/></description></item></channel></rss>"
    outcome = read_text(tmp_path, "feed.xml", text)
    assert [problem.item for problem in outcome.problems] == ["7"]
