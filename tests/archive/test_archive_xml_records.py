# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest
from archive_outcome import days, read, read_text

from reader.model.date import WitnessKind
from reader.model.problem import FileStatus

_ONE = """<article id="H7" lang="en"><meta><title>Council Puts Off Vote</title><author>Anna Keller</author>
<date value="1994-02-23"/><section>Harbour</section></meta>
<text><p>The council put off <i>its</i> vote.</p><p>"Nobody can vote," she said.</p></text></article>"""


def test_articles_by_the_names_of_their_elements(tmp_path: Path) -> None:
    two = _ONE.replace("H7", "H8").replace("Council", "Board")
    outcome = read_text(
        tmp_path, "issue.xml", f"<?xml version='1.0'?><issue><paper>The Herald</paper>{_ONE}{two}</issue>"
    )
    assert outcome.items == ["H7", "H8"]
    article = outcome.articles[0]
    assert (article.format, article.source) == (
        "xml",
        'The council put off its vote.\n\n"Nobody can vote," she said.',
    )
    assert dict(article.fields) == {
        "headline": "Council Puts Off Vote",
        "byline": "Anna Keller",
        "section": "Harbour",
        "language": "en",
    }
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",)}


def test_one_article_in_german_and_another_encoding(tmp_path: Path) -> None:
    text = """<?xml version="1.0" encoding="iso-8859-1"?><artikel datum="23.2.1994"><titel>Brücke zu</titel>
<inhalt>Sie ist zu, heißt es.</inhalt></artikel>"""
    article = read(tmp_path, "a.xml", text.encode("latin-1")).only
    assert (article.field("headline"), article.source) == ("Brücke zu", "Sie ist zu, heißt es.")
    assert days(article) == {WitnessKind.FORMAT: ("1994-02-23",)}


def test_an_article_longer_than_what_is_looked_at_first(tmp_path: Path) -> None:
    long = _ONE.replace("</text>", f"<p>{'word ' * 20_000}</p></text>")
    assert read_text(tmp_path, "a.xml", f"<all>{long}{_ONE}</all>").items == ["H7", "H7~2"]


@pytest.mark.parametrize(
    "text",
    [
        "<svg><text>Words</text></svg>",
        "<parts><part><name>bolt</name><size>3</size></part></parts>",
        "<records><record><title>Only</title><date>1994</date></record></records>",
    ],
)
def test_xml_of_something_else_is_reported(tmp_path: Path, text: str) -> None:
    outcome = read_text(tmp_path, "a.xml", f"<?xml version='1.0'?>{text}")
    assert outcome.finished.status is FileStatus.PROBLEM
    assert "XML" in outcome.reasons[0]


def test_articles_cut_short_and_without_text(tmp_path: Path) -> None:
    cut = read_text(tmp_path, "a.xml", f"<all>{_ONE}{_ONE[:-60]}")
    assert cut.items[0] == "H7"
    assert cut.finished.status is FileStatus.FLAGGED
    bare = "<all><article><title/><text/></article></all>"
    assert read_text(tmp_path, "b.xml", bare).finished.status is FileStatus.PROBLEM


@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0"?>\n'])
def test_markup_of_an_unknown_kind_is_never_shown_as_text(tmp_path: Path, declaration: str) -> None:
    record = '<m:mods xmlns:m="http://example.org/mods">\n <m:part><m:extent>1</m:extent></m:part>\n</m:mods>\n'
    outcome = read_text(tmp_path, "page-0007.mods.xml", declaration + record)
    assert not outcome.articles
    assert outcome.reasons == ["This is an XML document of an unknown kind, which can't be read yet."]


def test_a_piece_of_a_page_is_no_xml_of_a_house(tmp_path: Path) -> None:
    text = '<text><meta name="v" content="w"><title></title><p>The council put off its vote.</p></text>'
    article = read_text(tmp_path, "a.html", f"<div><p><b>Council Puts Off Vote</b></p>{text}</div>\n").only
    assert (article.format, "The council put off its vote." in article.source) == ("html", True)


@pytest.mark.parametrize("text", ["The quay is closed.", "\n<p>The quay is closed.</p>\n"])
def test_a_text_whose_attributes_say_the_rest_is_an_article(tmp_path: Path, text: str) -> None:
    one = f'<text source="The Herald" author="Anna Keller" title="Quay closed" date="1994-05-06">{text}</text>'
    two = one.replace("1994-05-06", "1994-05-07").replace("Quay", "Dock")
    quay, dock = read_text(tmp_path, "a.xml", f"<corpus name='quays'>{one}{two}</corpus>").articles
    assert dict(quay.fields) == {"headline": "Quay closed", "byline": "Anna Keller", "source": "The Herald"}
    assert quay.source == "The quay is closed."
    assert (dock.field("headline"), days(dock)) == ("Dock closed", {WitnessKind.FORMAT: ("1994-05-07",)})
    assert read_text(tmp_path, "b.xml", one).only.field("headline") == "Quay closed"


def test_articles_in_a_text_with_attributes_are_the_articles(tmp_path: Path) -> None:
    issue = f'<text title="The Herald" date="1994-02-24">{_ONE}</text>'
    assert read_text(tmp_path, "a.xml", issue).only.field("headline") == "Council Puts Off Vote"


_DOCUMENT = """<DOC>
<DOCNO> HP-7 </DOCNO>
<DATE> May 6, 1994 </DATE>
<HEADLINE> Quay closed </HEADLINE>
<TEXT>
Nobody of Lund & Sons was hurt.
</TEXT>
</DOC>
"""


def test_documents_that_nothing_is_around(tmp_path: Path) -> None:
    other = _DOCUMENT.replace("Quay closed", "Crane fell").replace("May 6", "May 7")
    outcome = read_text(tmp_path, "hp1994.txt", _DOCUMENT + other)
    assert [article.field("headline") for article in outcome.articles] == ["Quay closed", "Crane fell"]
    assert [days(article)[WitnessKind.FORMAT] for article in outcome.articles] == [("1994-05-06",), ("1994-05-07",)]
    assert outcome.articles[1].source == "Nobody of Lund & Sons was hurt."
    assert not outcome.problems
    cut = read_text(tmp_path, "cut.txt", _DOCUMENT + other[: other.index("hurt")])
    assert (len(cut.articles), len(cut.problems)) == (2, 1)


def test_paragraphs_that_never_end(tmp_path: Path) -> None:
    one = _DOCUMENT.replace("Nobody", "<P>\nThe quay is shut.\n<P>\nNobody").replace("<HEADLINE>", "<HEADLINE>\n<P>\n")
    outcome = read_text(tmp_path, "hp1994.sgm", one * 3)
    assert [(article.field("headline"), article.source) for article in outcome.articles] == [
        ("Quay closed", "The quay is shut.\n\nNobody of Lund & Sons was hurt.")
    ] * 3
    assert not outcome.problems


def test_paragraphs_without_elements(tmp_path: Path) -> None:
    lines = "The quay was closed\n on Friday.\n \nNobody was <b>hurt</b>.\n"
    record = f"<news><item><title>Quay closed</title><text>\n{lines}</text></item></news>"
    assert read_text(tmp_path, "a.xml", record).only.source == "The quay was closed on Friday.\n\nNobody was hurt."
    long = "The quay was closed, and nobody knows for how long it will be. " * 4
    record = f"<news><item><title>Quay closed</title><text>\n{long}\n{long}\nIt rains.</text></item></news>"
    assert read_text(tmp_path, "b.xml", record).only.source.count("\n\n") == 2


_PIECES = """<id>A</id>
<title>Міст закрито</title>
<date>1994-05-06</date>
<publisher></publisher>
<body>
Міст закрито, сказав <b>Іван</b>.
</body>
"""


def test_the_pieces_of_an_article_that_nothing_is_around(tmp_path: Path) -> None:
    article = read_text(tmp_path, "a.txt", _PIECES).only
    assert (article.field("headline"), article.source) == ("Міст закрито", "Міст закрито, сказав Іван.")
    assert days(article) == {WitnessKind.FORMAT: ("1994-05-06",)}


@pytest.mark.parametrize(
    "text",
    [
        _PIECES * 2,  # which piece belongs to which
        "<title>Quay</title>\n<date>1994-05-06</date>\n<body>It is a page's.</body>\n",
        "<headline>Quay closed</headline>\n<p>Nothing says that this is the text.</p>\n",
    ],
)
def test_pieces_of_which_nobody_knows_whose_they_are(tmp_path: Path, text: str) -> None:
    assert {article.format for article in read_text(tmp_path, "a.txt", text).articles}.isdisjoint({"xml"})
