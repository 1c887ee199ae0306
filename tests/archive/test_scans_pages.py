# SPDX-License-Identifier: MIT
"""Pages of recognised text by themselves: ALTO, PAGE, hOCR; those of an issue; pictures; where words stand."""

import io
import zipfile
from pathlib import Path

import pytest
from archive_outcome import days, parts, read, read_text
from drawn_issue import DAY, GRAIN, GRAIN_TEXT, HEIGHT, VOTE, WIDTH, draw_issue
from PIL import Image
from scan_files import PIER, alto, area, block, logical, mets, write

from reader.archive.rereading import page_images
from reader.model.article import PartKind, RawArticle
from reader.model.date import WitnessKind
from reader.model.pages import PageImage
from reader.model.problem import FileStatus

PAGE_XML = """<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
<Metadata><Created>2016-07-27T10:32:00</Created></Metadata>
<Page imageFilename="scan_7.jpg" imageWidth="1000" imageHeight="500"><ReadingOrder><OrderedGroup id="g">
<RegionRefIndexed index="1" regionRef="body"/><RegionRefIndexed index="0" regionRef="head"/>
<OrderedGroupIndexed index="2" id="h"><RegionRefIndexed index="0" regionRef="late"/></OrderedGroupIndexed>
</OrderedGroup></ReadingOrder>
<TextRegion id="late"><TextEquiv><Unicode>Nobody was hurt.</Unicode></TextEquiv></TextRegion>
<TextRegion id="body" custom="structure {type:paragraph;}"><Coords points="0,100 500,100 500,200"/>
<TextLine id="l1"><Coords points="100,100 500,100 500,120"/><TextEquiv index="1"><Unicode>wrong</Unicode></TextEquiv>
<TextEquiv index="0"><Unicode>The harbour¬</Unicode></TextEquiv></TextLine>
<TextLine id="l2"><Coords points="100,130 300,130 300,150"/>
<Word id="w1"><Coords points="100,130 200,130 200,150"/><TextEquiv><Unicode>master</Unicode></TextEquiv></Word>
<Word id="w2"><Coords points="210,130 300,130 300,150"/><TextEquiv><Unicode>came</Unicode></TextEquiv></Word>
<TextEquiv><Unicode>master came</Unicode></TextEquiv></TextLine>
<TextLine id="l3"><Word id="w3"><TextEquiv><Unicode>by</Unicode></TextEquiv></Word>
<Word id="w4"><Coords><Point x="1" y="2"/><Point x="9" y="9"/></Coords><TextEquiv><Unicode>boat</Unicode></TextEquiv>
</Word><Word id="w5"><TextEquiv><Unicode>.</Unicode></TextEquiv></Word>
<TextEquiv><Unicode>by boat.</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="head" type="heading"><TextLine><TextEquiv><Unicode>Council Puts Off Vote</Unicode></TextEquiv>
</TextLine></TextRegion><TextRegion type="page-number"><TextLine><TextEquiv><Unicode>3</Unicode></TextEquiv></TextLine>
</TextRegion></Page></PcGts>"""

HOCR = """<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns='http://www.w3.org/1999/xhtml'><head><meta name='ocr-system' content='t'/></head><body>
<div class='ocr_page' id='page_1' title='image "/tmp/x/scan_7.png"; bbox 0 0 1000 500; ppageno 0'>
<div class='ocr_carea'><p class='ocr_par'><span class='ocr_line' title='bbox 0 0 900 18'>
<span class='ocrx_word' title='bbox 100 50 200 75; x_wconf 90'><strong>The</strong></span>
<span class='ocrx_word' title='bbox 210 50 300 75'>council</span></span>
<span class='ocr_line' title='bbox 0 90 100 100'>put off</span></p>
<p class='ocr_par'><span class='ocr_line' title='bbox 0 0 9 9'>Another part.</span></p></div></div>
<div class='ocr_page' id='page_2' title='bbox 0 0 10 10'><p class='ocr_par'><span class='ocr_line'>On page two.</span>
</p></div></body></html>"""


def pages(folder: Path, article: RawArticle) -> tuple[PageImage, ...]:
    return page_images(str(folder).encode(), article.path, article.item)


def placed(folder: Path, article: RawArticle) -> list[str]:
    """What stands in the source where the words of an article's pages are said to stand."""
    return [article.source[word.start : word.end] for page in pages(folder, article) for word in page.words]


def test_alto_alone_is_a_page_dated_by_its_name(tmp_path: Path) -> None:
    before = (
        "<Description><sourceImageInformation><fileName>p.tif</fileName></sourceImageInformation><OCRProcessing>"
        "<ocrProcessingStep><processingDateTime>2016-07-27</processingDateTime></ocrProcessingStep></OCRProcessing>"
        "</Description><Tags><LayoutTag ID='t' LABEL='Heading'/></Tags>"
    )
    head = block("B1", "The Vote").replace("<TextBlock", "<TextBlock TAGREFS='t'")
    margin = f"<TopMargin>{block('M', 'Page 3')}</TopMargin>"
    page = alto(head, block("B2", PIER), before=before).replace("<PrintSpace>", f"{margin}<PrintSpace>")
    article = read_text(tmp_path, "p_1894-02-23.xml", page).only
    assert (article.format, article.item, article.wrapped) == ("alto", "", True)
    assert article.source == f"Page 3\n\nThe Vote\n\n{PIER}"
    assert parts(article, PartKind.HEADLINE) == ["The Vote"]
    assert parts(article, PartKind.FURNITURE) == ["Page 3"]
    assert article.field("headline") == "The Vote"
    assert days(article) == {WitnessKind.LOADED: ("2016-07-27",)}


def test_page_xml_in_its_reading_order(tmp_path: Path) -> None:
    article = read_text(tmp_path, "p.xml", PAGE_XML).only
    assert article.format == "page-xml"
    assert article.source == "Council Puts Off Vote\n\n3\n\nThe harbourmaster came by boat.\n\nNobody was hurt."
    assert parts(article, PartKind.HEADLINE) == ["Council Puts Off Vote"]
    assert parts(article, PartKind.FURNITURE) == ["3"]
    assert days(article) == {WitnessKind.LOADED: ("2016-07-27",)}
    (page,) = pages(tmp_path, article)
    boxes = {article.source[word.start : word.end]: (word.left, word.top, word.right) for word in page.words}
    assert boxes["came"] == (0.21, 0.26, 0.3)
    assert boxes["master"] == (0.1, 0.26, 0.2)
    assert boxes["The"][0] == pytest.approx(0.1)
    assert boxes["harbour"][0] > boxes["The"][2]


def test_hocr_with_a_page_for_each_sheet(tmp_path: Path) -> None:
    outcome = read_text(tmp_path, "p.hocr", HOCR)
    assert outcome.items == ["page 1", "page 2"]
    assert [article.source for article in outcome.articles] == ["The council put off\n\nAnother part.", "On page two."]
    assert {article.format for article in outcome.articles} == {"hocr"}
    write(tmp_path, {"scan_7.png": b"\x89PNG\r\n\x1a\n"})
    (page,) = pages(tmp_path, outcome.articles[0])
    assert page.file == b"scan_7.png"
    first = page.words[0]
    assert (first.left, first.top, first.right, first.bottom) == (0.1, 0.1, 0.2, 0.15)
    assert placed(tmp_path, outcome.articles[0])[:4] == ["The", "council", "put", "off"]


@pytest.mark.parametrize(
    ("name", "whole", "stop"),
    [("p.xml", PAGE_XML, "Nobody"), ("p.hocr", HOCR, "On page two"), ("a.xml", alto(block("B", PIER)), "Three")],
)  # fmt: skip
def test_what_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path, name: str, whole: str, stop: str) -> None:
    outcome = read_text(tmp_path, name, whole[: whole.index(stop)])
    if outcome.articles:
        assert "cut-short" in outcome.articles[0].flags
    else:
        assert outcome.finished.status is FileStatus.PROBLEM


@pytest.mark.parametrize(
    "text",
    [
        alto(),
        alto('<TextBlock ID="B"><TextLine><String CONTENT=" "/></TextLine></TextBlock>'),
        PAGE_XML[: PAGE_XML.index("<TextRegion")] + "</Page></PcGts>",
        "<html><body><div class='ocr_page' title='bbox 0 0 9 9'></div></body></html>",
    ],
)
def test_a_page_without_text_can_t_be_searched(tmp_path: Path, text: str) -> None:
    outcome = read_text(tmp_path, "p.xml", text)
    assert outcome.finished.status is FileStatus.UNSEARCHABLE
    assert outcome.reasons == ["There is no text on this page, only its picture: a search can't see it."]


def test_a_page_that_an_issue_names_is_part_of_it(tmp_path: Path) -> None:
    plan = mets(logical(f'<div TYPE="ARTICLE">{area("B")}</div>'), files={"T1": "file://./a\\b\\P1.XML"})
    write(tmp_path, {"x/Herald.xml": plan, **{f"x/a/b/q{at}.xml": alto(block("B", PIER)) for at in range(20)}})
    page = alto(block("B", PIER))
    assert read_text(tmp_path, "x/a/b/p1.xml", page).finished.status is FileStatus.PART
    assert read_text(tmp_path, "x/a/b/p2.xml", page).finished.status is FileStatus.LISTED
    assert read_text(tmp_path, "y/p1.xml", page).finished.status is FileStatus.LISTED
    assert read_text(tmp_path, "x/c/p1.xml", page).finished.status is FileStatus.LISTED


@pytest.mark.parametrize(("beside", "name"), [("p.xml", "p.txt"), ("p_alto.xml", "p.txt"), ("P.hocr", "p.txt")])
def test_the_plain_text_of_a_page_is_part_of_it(tmp_path: Path, beside: str, name: str) -> None:
    write(
        tmp_path, {beside: alto(block("B", PIER)), "q.xml": alto(), "r.xml": "<record><title>A record</title></record>"}
    )
    assert read_text(tmp_path, name, PIER).finished.status is FileStatus.PART
    assert read_text(tmp_path, "q.txt", PIER).finished.status is FileStatus.LISTED
    assert read_text(tmp_path, "r.txt", PIER).finished.status is FileStatus.LISTED


def test_a_pdf_that_an_issue_with_text_names_is_part_of_it(tmp_path: Path) -> None:
    pdf = b"%PDF-1.4\n% no page in it"
    files = {"T1": "text/p1.xml", "D": "pdf/whole.pdf"}
    write(tmp_path, {"mets.xml": mets(files=files), "text/p1.xml": alto(block("B", PIER))})
    assert read(tmp_path, "pdf/whole.pdf", pdf).finished.status is FileStatus.PART
    write(tmp_path, {"mets.xml": mets(files={"D": "pdf/whole.pdf"})})
    assert read(tmp_path, "pdf/whole.pdf", pdf).finished.status is FileStatus.PROBLEM


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xff\xd8\xff\xe0", "JPEG"), (b"II*\0\x08", "TIFF"), (b"MM\0*", "TIFF"), (b"GIF89a", "GIF"),
        (b"\0\0\0\x0cjP  \r\n", "JPEG 2000"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"RIFF\0\0\0\0WEBP", "WebP"),
    ],
)  # fmt: skip
def test_a_picture_alone_can_t_be_searched(tmp_path: Path, data: bytes, kind: str) -> None:
    outcome = read(tmp_path, "p.bin", data)
    assert outcome.finished.status is FileStatus.UNSEARCHABLE
    assert outcome.reasons == [f"This is a picture ({kind}): a search can't see what is written in it."]


@pytest.mark.parametrize("text", ["p.txt", "p.XML", "p.alto.xml", "p.pdf", "p.html"])
def test_a_picture_beside_its_text_is_part_of_it(tmp_path: Path, text: str) -> None:
    write(tmp_path, {text: "Some text."})
    assert read(tmp_path, "p.jpg", b"\xff\xd8\xff\xe0").finished.status is FileStatus.PART


def test_an_issue_and_its_pictures_in_a_zip(tmp_path: Path) -> None:
    draw_issue(tmp_path / "issue")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted((tmp_path / "issue").rglob("*.*")):
            archive.write(path, f"issue/{path.relative_to(tmp_path / 'issue').as_posix()}")
        archive.writestr("issue/images/loose.png", b"\x89PNG\r\n\x1a\n")
    outcome = read(tmp_path, "z.zip", packed.getvalue())
    assert outcome.items == [f"issue/issue_mets.xml#A{at}" for at in (1, 2, 3, 4)]
    assert [problem.item for problem in outcome.problems] == ["issue/images/loose.png"]
    assert {days(article)[WitnessKind.FORMAT] for article in outcome.articles} == {(DAY,)}
    (page,) = pages(tmp_path, outcome.articles[1])
    assert (page.file, page.member) == (b"z.zip", "issue/images/page1.png")
    assert " ".join(placed(tmp_path, outcome.articles[1])) == f"{GRAIN} {GRAIN_TEXT}"


def test_an_issue_in_a_tar_says_that_its_pages_are_out_of_reach(tmp_path: Path) -> None:
    import tarfile

    draw_issue(tmp_path / "issue")
    with tarfile.open(tmp_path / "t.tar", "w") as archive:
        archive.add(tmp_path / "issue" / "issue_mets.xml", "issue_mets.xml")
    outcome = read(tmp_path, "t.tar", (tmp_path / "t.tar").read_bytes())
    assert outcome.reasons == ["This is the plan of an issue (METS), and its pages can't be reached where it lies."]


def test_where_the_words_of_an_issue_stand(tmp_path: Path) -> None:
    plan = draw_issue(tmp_path, endings=("tif", "png"))
    outcome = read(tmp_path, plan.name, plan.read_bytes())
    vote = outcome.articles[0]
    first, second = pages(tmp_path, vote)
    assert [(page.file, page.label, page.number) for page in (first, second)] == [
        (b"images/page1.png", "1", 0), (b"images/page2.png", "2", 0),
    ]  # fmt: skip
    words = placed(tmp_path, vote)
    assert words[:3] == VOTE.split()[:3]
    assert [word for word in words if word in ("engi", "neers")] == ["engi", "neers"]
    assert " ".join(words).replace("engi neers", "engineers") == " ".join(vote.source.split())
    for page in (first, second):
        assert [word.start for word in page.words] == sorted(word.start for word in page.words)
        picture = Image.open(tmp_path / page.file.decode())
        for word in page.words:  # ink stands in the box
            box = (word.left * WIDTH, word.top * HEIGHT, word.right * WIDTH, word.bottom * HEIGHT)
            assert min(picture.crop(box).tobytes()) < 100


def test_pages_of_what_is_listed_as_a_page_and_without_pictures(tmp_path: Path) -> None:
    write(tmp_path, {"text/p1.xml": alto(block("B", PIER))})
    article = read_text(tmp_path, "mets.xml", mets()).only
    (page,) = pages(tmp_path, article)
    assert (page.file, page.member) == (b"", "")
    assert placed(tmp_path, article) == PIER.split()
    assert page.words[1].left == pytest.approx(0.05)


def test_no_size_no_places(tmp_path: Path) -> None:
    article = read_text(tmp_path, "p.xml", alto(block("B", PIER)).replace('WIDTH="1000"', "")).only
    (page,) = pages(tmp_path, article)
    assert page.words == ()


def test_boxes_that_make_no_sense_are_left_out(tmp_path: Path) -> None:
    strings = "".join(
        f'<String CONTENT="w{at}" HPOS="{left}" VPOS="1" WIDTH="{width}" HEIGHT="9"/>'
        for at, (left, width) in enumerate((("nan", 1), ("1e999", 5), (10, -5), ("x", 5), (-10, 50), (990, 500)))
    )
    article = read_text(tmp_path, "p.xml", alto(f"<TextBlock><TextLine>{strings}</TextLine></TextBlock>")).only
    (page,) = pages(tmp_path, article)
    assert [(article.source[word.start : word.end], word.left, word.right) for word in page.words] == [
        ("w4", 0.0, 0.04), ("w5", 0.99, 1.0),
    ]  # fmt: skip
