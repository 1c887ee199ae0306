# SPDX-License-Identifier: MIT
"""Drawing a page: of a PDF document by PDFium, of a picture by Pillow. For a confined process: files are hostile."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from reader.archive.rereading import with_member
from reader.archive.streams import HEAD, UnreadableError, read_whole
from reader.model.pages import RenderedPage

WIDEST = 4_000  # pixels
MOST_PIXELS = 14_000_000  # drawn
_MOST_STORED = 300_000_000  # pixels of a picture as it is stored; black and white ones of newspapers are that large
_MOST_DECODED = 120_000_000  # pixels of it that are unpacked at once, a byte each
_FORMATS = ("JPEG", "PNG", "TIFF", "JPEG2000", "GIF", "WEBP", "BMP")
_ORIENTATION = 0x0112  # the tag of Exif that says how a camera was held
_TURNS = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_270, 8: Image.Transpose.ROTATE_90}
_NO_PAGE = "There is no such page in it."
_TOO_LARGE = "Its picture is too large to be drawn."


def render_page(root: bytes, path: bytes, member: str, number: int, width: int) -> RenderedPage:
    """Draw a page of a file, or of its member, about so many pixels wide; never larger than a picture is.

    Raises `UnreadableError` where that can't be done, `OSError` and what the libraries raise.
    """
    return with_member(root, path, member, lambda stream: render(stream, number, width))


def render(stream: io.BufferedReader, number: int, width: int) -> RenderedPage:
    """Draw a page of an open file, see `render_page`. The stream's buffer holds at least `HEAD` bytes."""
    wanted = max(1, min(width, WIDEST))
    if b"%PDF-" in stream.peek(HEAD)[:1024]:
        return _of_document(stream, number, wanted)
    return _of_picture(stream, number, wanted)


def _of_document(stream: io.BufferedReader, number: int, width: int) -> RenderedPage:
    import pypdfium2

    from reader.archive.formats.pdf.document import opened

    with opened(stream) as document:
        if not 0 <= number < len(document):
            raise UnreadableError(_NO_PAGE)
        try:
            page = document[number]
            across, down = page.get_size()
            scale = (_fitting(across, down, width) - 0.5) / max(across, 0.1)  # it is rounded up
            bitmap = page.render(scale=scale, may_draw_forms=False)
            return _rendered(bitmap.to_pil())
        except pypdfium2.PdfiumError as error:
            raise UnreadableError("This page is damaged and can't be drawn.") from error


def _of_picture(stream: io.BufferedReader, number: int, width: int) -> RenderedPage:
    Image.MAX_IMAGE_PIXELS = _MOST_STORED
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is odd in a file; what can't be drawn raises
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(stream if stream.seekable() else io.BytesIO(read_whole(stream)), "r", _FORMATS) as picture:
                _go_to(picture, number)
                return _rendered(_shrunk(picture, width))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableError(_TOO_LARGE) from error
    except UnidentifiedImageError as error:
        raise UnreadableError("Its picture is of a kind that can't be drawn, or damaged.") from error


def _go_to(picture: Image.Image, number: int) -> None:
    try:
        picture.seek(number)
    except EOFError as error:
        raise UnreadableError(_NO_PAGE) from error


def _shrunk(picture: Image.Image, width: int) -> Image.Image:
    """Return a picture as wide as wanted, or as it is if it is narrower; unpacked no larger than it must be."""
    wanted = min(picture.width, _fitting(picture.width, picture.height, width))
    height = max(1, round(picture.height * wanted / picture.width))
    if picture.format == "JPEG":
        picture.draft("RGB", (wanted, height))
    elif picture.format == "JPEG2000":
        picture.reduce = max(0, (picture.width // wanted).bit_length() - 1)  # type: ignore[method-assign,assignment]
    elif picture.width * picture.height > _MOST_DECODED:
        raise UnreadableError(_TOO_LARGE)
    turn = _TURNS.get(picture.getexif().get(_ORIENTATION, 1))
    grey = picture.convert("L") if picture.mode == "1" else _of_eight_bits(picture)
    small = grey.resize((wanted, height), Image.Resampling.HAMMING, reducing_gap=2.0)
    return small.transpose(turn) if turn is not None else small


def _of_eight_bits(picture: Image.Image) -> Image.Image:
    """Return a picture with a byte for each colour, without a palette, on white where it can be seen through."""
    if picture.mode.startswith(("I", "F")):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if "A" in picture.getbands() or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        return Image.alpha_composite(white, picture).convert("RGB")
    return picture.convert("RGB") if picture.mode == "P" else picture.copy()


def _fitting(width: float, height: float, wanted: int) -> int:
    """Return how wide a page can be drawn that is to be so wide, without having too many pixels in all."""
    tallest = height / max(width, 0.1)
    return max(1, min(wanted, int((MOST_PIXELS / max(tallest, 1e-6)) ** 0.5)))


def _rendered(picture: Image.Image) -> RenderedPage:
    shown = picture.convert("RGB")
    return RenderedPage(shown.width, shown.height, shown.tobytes())
