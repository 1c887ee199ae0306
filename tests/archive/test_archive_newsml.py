# SPDX-License-Identifier: MIT
import json
from pathlib import Path

import pytest
from archive_outcome import days, parts, read_text

from reader.archive.formats.press.sending_day import sending_witnesses
from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_SPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
_XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
</head><body><p>The council put off its vote.</p><p>"Nobody can vote," she said.</p></body></html></inlineXML>"""
_TEXT = 'The council put off its vote.\n\n"Nobody can vote," she said.'


def _item(content: str = _XHTML, written: str = "1994-02-23T08:00:00Z", guid: str = "urn:7") -> str:
    return f"""<newsItem {_SPACE} guid="{guid}"><itemMeta><firstCreated>1994-02-23T09:00:00Z</firstCreated>
<versionCreated>2016-07-27T10:32:00Z</versionCreated></itemMeta><contentMeta><contentCreated>{written}</contentCreated>
<by>Anna Keller</by><creditline>Harbour News Agency</creditline><headline>Council Puts Off Vote</headline>
<dateline>OLD MARKET, Feb 23</dateline><language tag="en"/></contentMeta>
<contentSet>{content}</contentSet></newsItem>"""


def test_an_item_of_g2(tmp_path: Path) -> None:
    article = read_text(tmp_path, "7.xml", _item()).only
    assert (article.format, article.item, article.source) == ("newsml", "", _TEXT)
    assert dict(article.fields) == {
        "headline": "Council Puts Off Vote",
        "byline": "Anna Keller",
        "credit": "Harbour News Agency",
        "language": "en",
        "dateline": "OLD MARKET, Feb 23",
        "identifier": "urn:7",
    }
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",), WitnessKind.MODIFIED: ("2016-07-27",)}


def test_an_old_story_in_a_new_item_is_only_probable(tmp_path: Path) -> None:
    article = read_text(tmp_path, "7.xml", _item(written="1961-05-02")).only
    assert days(article) == {
        WitnessKind.METADATA: ("1961-05-02",),
        WitnessKind.LOADED: ("1994-02-23",),
        WitnessKind.MODIFIED: ("2016-07-27",),
    }


@pytest.mark.parametrize(
    ("created", "first", "expected"),
    [
        ("1994-02-23T08:00Z", "1994-02-23T09:00Z", {WitnessKind.FORMAT: ("1994-02-23",)}),
        ("", "1994-02-23", {WitnessKind.METADATA: ("1994-02-23",)}),
        ("1994-02-23", "", {WitnessKind.METADATA: ("1994-02-23",)}),
        ("1961-05-02", "1994-02-23", {WitnessKind.METADATA: ("1961-05-02",), WitnessKind.LOADED: ("1994-02-23",)}),
        ("", "", {}),
    ],
)
def test_on_which_day_an_item_was_sent(created: str, first: str, expected: dict[WitnessKind, tuple[str, ...]]) -> None:
    found = sending_witnesses(created=created, first=first, changed="2016-07-27")
    assert {one.kind: one.readings for one in found} == expected | {WitnessKind.MODIFIED: ("2016-07-27",)}


@pytest.mark.parametrize(
    "content",
    [
        (
            "<inlineXML><nitf xmlns=''><body><body.content><p>The council put off its vote.</p>"
            '<p>"Nobody can vote," she said.</p></body.content></body></nitf></inlineXML>'
        ),
        f"<inlineData contenttype='text/plain'>{_TEXT}\n</inlineData>",
        (
            "<inlineData contenttype='text/html'>&lt;p&gt;The council put off its vote.&lt;/p&gt;"
            '&lt;p&gt;"Nobody can vote," she said.&lt;/p&gt;</inlineData>'
        ),
    ],
)
def test_whatever_an_item_carries(tmp_path: Path, content: str) -> None:
    assert read_text(tmp_path, "7.xml", _item(content)).only.source == _TEXT


def test_a_message_of_several_items(tmp_path: Path) -> None:
    message = f"<newsMessage {_SPACE}><itemSet>{_item()}{_item(guid='')}</itemSet></newsMessage>"
    assert read_text(tmp_path, "m.xml", message).items == ["urn:7", "2"]


def test_version_1(tmp_path: Path) -> None:
    text = """<NewsML><NewsEnvelope><DateAndTime>20160727T000000Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><DateId>19940223</DateId><NewsItemId>H7</NewsItemId></NewsIdentifier>
</Identification><NewsManagement><FirstCreated>19940223T080000Z</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Council Puts Off Vote</HeadLine><ByLine>Anna Keller</ByLine></NewsLines>
<ContentItem><DataContent><p>The council put off its vote.</p></DataContent></ContentItem></NewsComponent></NewsItem>
</NewsML>"""
    article = read_text(tmp_path, "1.xml", text).only
    assert (article.item, article.source) == ("H7", "The council put off its vote.")
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",)}


def test_a_story_of_1996(tmp_path: Path) -> None:
    text = """<?xml version="1.0" encoding="iso-8859-1" ?>
<newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en"><title>TOWN: Pier shut.</title>
<headline>Pier shut.</headline><byline>Anna Keller</byline><dateline>OLD MARKET 1996-08-20</dateline>
<text><p>The pier is shut.</p></text><copyright>(c) Agency 1996</copyright></newsitem>"""
    article = read_text(tmp_path, "2286newsML.xml", text).only
    assert days(article) == {WitnessKind.FORMAT: ("1996-08-20",)}
    assert article.source == "Pier shut.\n\nAnna Keller\n\nThe pier is shut.\n\n(c) Agency 1996"
    assert parts(article, PartKind.FURNITURE) == ["(c) Agency 1996"]


def test_items_cut_short_and_without_text(tmp_path: Path) -> None:
    whole = _item()
    outcome = read_text(tmp_path, "7.xml", whole[: whole.index('"Nobody')])
    assert outcome.articles[0].source == "The council put off its vote."
    assert outcome.finished.status is FileStatus.FLAGGED
    assert read_text(tmp_path, "8.xml", _item("")).only.flags == ("no-text",)
    bare = read_text(tmp_path, "9.xml", f"<newsItem {_SPACE}><itemMeta/></newsItem>")
    assert bare.reasons == ["There is no text in it."]


_NINJS = {
    "uri": "http://agency.example/7",
    "type": "text",
    "versioncreated": "2016-07-27T10:32:00Z",
    "firstcreated": "1994-02-23T09:00:00Z",
    "contentcreated": "1994-02-23T08:00:00Z",
    "headline": "Council Puts Off Vote",
    "byline": "Anna Keller",
    "language": "en",
    "located": "Old Market",
    "body_html": '<p>The council put off its vote.</p><p>"Nobody can vote," she said.</p>',
}


@pytest.mark.parametrize(("name", "wrap"), [("7.json", "{}"), ("list.json", "[{}]"), ("lines.jsonl", "{}\n{}")])
def test_ninjs_wherever_json_is_read(tmp_path: Path, name: str, wrap: str) -> None:
    article = read_text(tmp_path, name, wrap.replace("{}", json.dumps(_NINJS))).articles[0]
    assert (article.format, article.item, article.source) == ("ninjs", "http://agency.example/7", _TEXT)
    assert article.field("headline") == "Council Puts Off Vote"
    assert article.field("dateline") == "Old Market"
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",), WitnessKind.MODIFIED: ("2016-07-27",)}


def test_the_newest_ninjs_has_lists(tmp_path: Path) -> None:
    item = {
        "uri": "u",
        "versioncreated": "2016-07-27",
        "headlines": [{"role": "short", "value": "Vote"}, {"role": "main", "value": "Council \ud800Puts Off Vote"}],
        "bodies": [{"contenttype": "text/plain", "value": ""}, {"contenttype": "text/plain", "value": _TEXT}],
    }
    article = read_text(tmp_path, "7.json", json.dumps(item)).only
    assert article.source == _TEXT
    assert article.field("headline") == "Council \ufffdPuts Off Vote"
    assert days(article) == {WitnessKind.MODIFIED: ("2016-07-27",)}


def test_a_ninjs_without_text(tmp_path: Path) -> None:
    item = {"uri": "u", "versioncreated": "2016-07-27", "body_text": " "}
    assert read_text(tmp_path, "7.json", json.dumps(item)).reasons == ["There is no text in it."]
    assert not read_text(tmp_path, "8.json", json.dumps(item)[:-3]).articles


def test_a_ninjs_with_a_guid_in_a_list_of_its_own(tmp_path: Path) -> None:
    item = {
        "guid": "urn:newsml:agency.example:20090101:7",
        "version": "1",
        "versioncreated": "1994-02-23T09:00:00Z",
        "pubstatus": "usable",
        "headline": "Council Puts Off Vote",
        "body_html": "<p>The council put off its vote.</p>",
        "copyrightholder": "Harbour News Agency",
    }
    article = read_text(tmp_path, "7.json", json.dumps({"total": 1, "item": [item]})).only
    assert (article.format, article.source) == ("ninjs", "The council put off its vote.")
    assert article.field("credit") == "Harbour News Agency"
    assert days(article)[WitnessKind.METADATA] == ("1994-02-23",)


def test_the_first_version_was_made_when_it_was_sent(tmp_path: Path) -> None:
    content = f"""<newsItem {_SPACE} guid="7" version="1"><rightsInfo><copyrightHolder literal="HNA"/></rightsInfo>
    <itemMeta><provider literal="hna.example"/><versionCreated>1994-02-23T09:00:00Z</versionCreated></itemMeta>
    <contentMeta><headline>Quay closed</headline></contentMeta><contentSet><inlineXML>
    <html xmlns="http://www.w3.org/1999/xhtml"><body><header><ul><li>Harbour</li></ul><p class="genre">Extra</p>
    <h1>Quay closed</h1></header><p>It is closed.</p></body></html></inlineXML></contentSet></newsItem>"""
    article = read_text(tmp_path, "7.xml", content).only
    assert days(article)[WitnessKind.METADATA] == ("1994-02-23",)
    assert article.field("credit") == "HNA"
    assert parts(article, PartKind.FURNITURE) == ["Harbour", "Extra"]
    assert parts(article, PartKind.HEADLINE) == ["Quay closed"]
    assert article.source.endswith("It is closed.")


def test_nitf_in_another_content(tmp_path: Path) -> None:
    content = """<inlineXML><nitf xmlns=''><head><title>Quay closed</title></head><body><body.content>
    <p>It is closed.</p></body.content></body></nitf></inlineXML>"""
    article = read_text(tmp_path, "7.xml", f"<newsItem {_SPACE} guid='7'><contentSet>{content}</contentSet></newsItem>")
    assert (article.only.field("headline"), article.only.source) == ("Quay closed", "It is closed.")


def test_whose_service_an_item_of_version_1_is_of(tmp_path: Path) -> None:
    item = """<NewsML><NewsItem><NewsComponent><AdministrativeMetadata><Provider><Party FormalName="HNA"/></Provider>
    </AdministrativeMetadata><ContentItem><DataContent><p>It is closed.</p></DataContent></ContentItem>
    </NewsComponent></NewsItem></NewsML>"""
    assert read_text(tmp_path, "7.xml", item).only.field("credit") == "HNA"
