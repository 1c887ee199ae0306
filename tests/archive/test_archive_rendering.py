# SPDX-License-Identifier: MIT
"""Drawing pages: pictures of every kind that scanners leave, PDF, and what can't be drawn."""

import gzip
import io
import os
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from pdf_writer import HEIGHT, WIDTH, Sheet, pdf_of
from PIL import Image

from reader.archive.reading import items_of
from reader.archive.rendering import MOST_PIXELS, render_page
from reader.archive.rereading import page_images
from reader.archive.streams import UnreadableError
from reader.model.article import RawArticle
from reader.model.pages import RenderedPage

WHITE, BLACK = b"\xff\xff\xff", b"\0\0\0"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a page, black at its upper left, in the kinds that scanners leave."""
    folder = tmp_path_factory.mktemp("pages")
    page = Image.new("L", (400, 600), 255)
    page.paste(0, (0, 0, 200, 300))
    for name in ("a.jpg", "a.png", "a.gif", "a.jp2", "a.webp", "a.bmp"):
        page.save(folder / name)
    page.convert("1").save(folder / "bits.tif", compression="group4")
    page.convert("CMYK").save(folder / "press.jpg")
    page.convert("P").save(folder / "palette.png")
    Image.new("I;16", (40, 60), 0x8000).save(folder / "deep.tif")
    Image.new("RGBA", (40, 60), (0, 0, 0, 0)).save(folder / "clear.png")
    page.save(folder / "two.tif", save_all=True, append_images=[Image.new("L", (40, 60), 0)])
    (folder / "cut.png").write_bytes((folder / "a.png").read_bytes()[:200])
    (folder / "noise.tif").write_bytes(b"II*\0" + bytes(range(200)))
    (folder / "text.txt").write_text("No picture.", "utf-8")
    with zipfile.ZipFile(folder / "box.zip", "w") as box:
        box.write(folder / "a.png", "scans/a.png")
    turned = Image.Exif()
    turned[0x0112] = 6
    page.save(folder / "turned.jpg", exif=turned)
    small = (folder / "a.png").read_bytes()
    claim = b"IHDR" + struct.pack(">II", 60_000, 60_000) + small[24:29]
    (folder / "bomb.png").write_bytes(small[:12] + claim + struct.pack(">I", zlib.crc32(claim)) + small[33:])
    return folder


def _draw(folder: Path, name: str, width: int = 100, *, number: int = 0, member: str = "") -> RenderedPage:
    return render_page(os.fsencode(folder), name.encode(), member, number, width)


@pytest.mark.parametrize(
    "name",
    ["a.jpg", "a.png", "a.gif", "a.jp2", "a.webp", "a.bmp", "bits.tif", "press.jpg", "palette.png", "two.tif"],
)
def test_pictures_of_every_kind_are_drawn_as_wide_as_wanted(folder: Path, name: str) -> None:
    drawn = _draw(folder, name)
    assert (drawn.width, drawn.height) == (100, 150)
    assert len(drawn.pixels) == 100 * 150 * 3
    assert max(drawn.pixels[:3]) < 40
    assert min(drawn.pixels[-3:]) > 215


def test_a_picture_is_not_made_larger_than_it_is(folder: Path) -> None:
    assert _draw(folder, "a.png", 5_000).width == 400


def test_sixteen_bits_become_eight_and_what_is_clear_is_white(folder: Path) -> None:
    assert _draw(folder, "deep.tif").pixels[:3] == b"\x80\x80\x80"
    assert _draw(folder, "clear.png").pixels[:3] == WHITE


def test_a_picture_is_turned_as_its_camera_was_held(folder: Path) -> None:
    assert (_draw(folder, "turned.jpg").width, _draw(folder, "turned.jpg").height) == (150, 100)


def test_the_pages_of_one_file_are_told_apart(folder: Path) -> None:
    second = _draw(folder, "two.tif", number=1)
    assert (second.width, second.pixels[-3:]) == (40, BLACK)
    with pytest.raises(UnreadableError, match="There is no such page in it"):
        _draw(folder, "two.tif", number=2)


def test_a_picture_within_a_container_is_found_by_its_name_there(folder: Path) -> None:
    assert _draw(folder, "box.zip", member="scans/a.png").width == 100
    with pytest.raises(UnreadableError, match="no longer in its file"):
        _draw(folder, "box.zip", member="scans/b.png")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("bomb.png", "too large to be drawn"),
        ("noise.tif", "of a kind that can't be drawn, or damaged"),
        ("text.txt", "of a kind that can't be drawn, or damaged"),
    ],
)
def test_what_can_not_be_drawn_is_said(folder: Path, name: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        _draw(folder, name)


def test_a_picture_that_is_cut_short_raises_what_the_process_tells(folder: Path) -> None:
    with pytest.raises((OSError, SyntaxError)):
        _draw(folder, "cut.png")


def test_a_page_of_pdf_is_drawn_on_white(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.put("M", 0, 100, 200)
    (tmp_path / "a.pdf").write_bytes(pdf_of([sheet, Sheet()]))
    first = _draw(tmp_path, "a.pdf", 200)
    assert first.width == 200
    assert first.height == pytest.approx(200 * HEIGHT / WIDTH, abs=1)
    assert BLACK in first.pixels
    assert set(_draw(tmp_path, "a.pdf", 200, number=1).pixels) == {255}
    with pytest.raises(UnreadableError, match="There is no such page in it"):
        _draw(tmp_path, "a.pdf", number=2)


def test_a_page_of_any_shape_has_no_more_pixels_than_are_allowed(tmp_path: Path) -> None:
    for shape in ("[0 0 10 100000]", "[0 0 100000 10]", "[0 0 0.5 0.5]"):
        (tmp_path / "a.pdf").write_bytes(pdf_of([Sheet()], page=f"/CropBox{shape}/MediaBox{shape}"))
        drawn = _draw(tmp_path, "a.pdf", 100_000)
        assert drawn.width * drawn.height <= MOST_PIXELS * 1.01


def test_pages_within_containers_are_found_and_drawn_by_the_articles_own_item(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.put("The harbour", 60, 100, 20)
    document = pdf_of([sheet])
    inner, outer = io.BytesIO(), tmp_path / "box.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x/a.pdf", document)
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("first.pdf", pdf_of([Sheet()]))
        archive.writestr("a.pdf", document)
        archive.writestr("inner.zip", inner.getvalue())
    (tmp_path / "b.pdf.gz").write_bytes(gzip.compress(document))
    root = os.fsencode(tmp_path)
    for path in (b"box.zip", b"b.pdf.gz"):
        for article in items_of(root, path):
            if isinstance(article, RawArticle):
                (page,) = page_images(root, path, article.item)
                assert [article.source[word.start : word.end] for word in page.words] == ["The", "harbour"]
                assert render_page(root, page.file, page.member, page.number, 100).width == 100
    assert [item.item for item in items_of(root, b"box.zip") if isinstance(item, RawArticle)] == [
        "a.pdf",
        "inner.zip!x/a.pdf",
    ]
