# SPDX-License-Identifier: MIT
from pathlib import Path

from archive_outcome import days, parts, read

from reader.model.article import PartKind
from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_FRAME = '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n'
_STORY = """<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="17">
<DATE> 6-MAR-1987 15:01:01.79&#9;&#9;C G</DATE>
<TOPICS><D>trams</D></TOPICS>
<UNKNOWN> &#5;&#5;C T</UNKNOWN>
<TEXT>&#2;
<TITLE>BRIDGE TOO NARROW FOR &lt;TRAM.X>
TRAMS, ENGINEER SAYS</TITLE>
<AUTHOR>    By Anna Keller, Reuters</AUTHOR>
<DATELINE>    RIVERTON, March 6 - </DATELINE><BODY>The new trams of R&amp;D Works &lt;RDW> are too
wide for the bridge, R&D said.
    "It was measured at night," he said.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
"""
_BRIEF = """<REUTERS NEWID="18"><DATE>26-FEB-1987 15:01:01.79</DATE>
<TEXT TYPE="BRIEF">&#2;
******<TITLE>TRAM WORKS SAYS IT WILL
  REBUILD BRIDGE</TITLE>
Blah blah
&#3;</TEXT></REUTERS>
"""
_LOOSE = """<REUTERS NEWID="19"><DATE>27-FEB-1987 10:00:00.00</DATE>
<TEXT TYPE="UNPROC">&#2;
 TRAM FIGURES - FEB 27
    Trams ......... 644 vs ... 1,337
 Reuter
&#3;</TEXT></REUTERS>
"""


def _wire(text: str) -> bytes:
    return (_FRAME + text).encode("latin-1")


def test_a_story_with_all_its_elements(tmp_path: Path) -> None:
    article = read(tmp_path, "a.sgm", _wire(_STORY)).only
    assert (article.item, article.format, article.encoding, article.wrapped) == ("17", "reuters-sgml", "latin-1", True)
    assert article.source == (
        "BRIDGE TOO NARROW FOR <TRAM.X>\nTRAMS, ENGINEER SAYS\n\nBy Anna Keller, Reuters\n\n"
        "    RIVERTON, March 6 - The new trams of R&D Works <RDW> are too\nwide for the bridge, R&D said.\n"
        '    "It was measured at night," he said.\n Reuter'
    )
    assert article.fields == (
        ("headline", "BRIDGE TOO NARROW FOR <TRAM.X> TRAMS, ENGINEER SAYS"),
        ("byline", "By Anna Keller, Reuters"),
        ("dateline", "RIVERTON, March 6"),
    )
    assert parts(article, PartKind.HEADLINE) == ["BRIDGE TOO NARROW FOR <TRAM.X>\nTRAMS, ENGINEER SAYS"]
    assert parts(article, PartKind.BYLINE) == ["By Anna Keller, Reuters"]
    assert parts(article, PartKind.DATELINE) == ["RIVERTON, March 6 - "]
    assert parts(article, PartKind.CREDIT) == ["Reuter"]
    assert days(article) == {WitnessKind.FORMAT: ("1987-03-06",)}


def test_the_same_as_xml(tmp_path: Path) -> None:
    whole = '<?xml version="1.0"?>\n<LEWIS>\n' + _STORY.replace("Keller", "Kéller") + "</LEWIS>"
    article = read(tmp_path, "a.xml", whole.encode()).only
    assert (article.item, article.format, article.encoding) == ("17", "reuters-sgml", "utf-8")
    assert days(article) == {WitnessKind.FORMAT: ("1987-03-06",)}
    assert article.field("byline") == "By Anna Kéller, Reuters"
    alone = '<?xml version="1.0" encoding="ISO-8859-1"?>\n' + _STORY.replace("Keller", "Kéller")
    assert read(tmp_path, "b.xml", alone.encode("latin-1")).only.field("byline") == "By Anna Kéller, Reuters"


def test_a_brief_is_its_headline(tmp_path: Path) -> None:
    article = read(tmp_path, "a.sgm", _wire(_BRIEF)).only
    assert article.field("headline") == "TRAM WORKS SAYS IT WILL REBUILD BRIDGE"
    assert article.source == "TRAM WORKS SAYS IT WILL\n  REBUILD BRIDGE"


def test_the_first_line_of_a_loose_text_is_its_headline(tmp_path: Path) -> None:
    article = read(tmp_path, "a.sgm", _wire(_LOOSE)).only
    assert article.field("headline") == "TRAM FIGURES - FEB 27"
    assert article.source == "TRAM FIGURES - FEB 27\n\n    Trams ......... 644 vs ... 1,337\n Reuter"
    assert parts(article, PartKind.CREDIT) == ["Reuter"]


def test_a_thousand_stories_are_a_thousand_articles(tmp_path: Path) -> None:
    text = "".join(_STORY.replace('"17"', f'"{number}"') for number in range(1, 3001))
    outcome = read(tmp_path, "no-ending", _wire(text))
    assert outcome.items == [str(number) for number in range(1, 3001)]
    assert outcome.finished.status is FileStatus.LISTED


def test_a_story_without_its_end_is_flagged(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.sgm", _wire(_BRIEF + _STORY[: _STORY.index("wide")]))
    assert outcome.items == ["18", "17"]
    assert outcome.articles[1].flags == ("cut-short",)
    assert outcome.articles[1].source.endswith("are too")
    assert outcome.finished.status is FileStatus.FLAGGED


def test_a_story_without_text_number_or_day_is_listed_with_a_flag(tmp_path: Path) -> None:
    article = read(tmp_path, "a.sgm", _wire('<REUTERS ><TEXT TYPE="UNPROC">&#2;\n&#3;</TEXT></REUTERS>')).only
    assert (article.item, article.source, article.fields) == ("1", "", ())
    assert article.flags == ("no-text",)
    assert article.witnesses == ()


def test_a_story_without_a_text_element(tmp_path: Path) -> None:
    assert read(tmp_path, "a.sgm", _wire('<REUTERS NEWID="1"></REUTERS>')).only.flags == ("no-text",)


def test_references_beyond_unicode_do_no_harm(tmp_path: Path) -> None:
    article = read(tmp_path, "a.sgm", _wire('<REUTERS NEWID="1"><TITLE>A&#55555;B&#9999999;</TITLE></REUTERS>')).only
    assert article.source == "A\ufffdB\ufffd"


def test_a_frame_without_stories_is_a_problem(tmp_path: Path) -> None:
    outcome = read(tmp_path, "a.sgm", _wire(""))
    assert outcome.finished.status is FileStatus.PROBLEM
