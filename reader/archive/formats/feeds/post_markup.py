# SPDX-License-Identifier: MIT
"""The text of a WordPress post: HTML, blocks between comments, or paragraphs by empty lines; with shortcodes."""

import re

from reader.archive.formats.web.page import Block, parse_page

_SHORTCODE = re.compile(r"\[(\[?)(/?)([A-Za-z][\w-]{0,60})((?:[ \t\n/][^\[\]]{0,2000})?)\]")
_ATTRIBUTE = re.compile(r"""[\w-]{1,60}\s{0,9}=\s{0,9}["'\w]""")
_KNOWN = frozenset(
    """audio caption code embed gallery googlemaps gravityform jetpack_subscription_form more nextpage playlist video
    wp_caption youtube vimeo contact-form contact-form-7 table sourcecode soundcloud twitter instagram slideshow
    """.split()  # noqa: SIM905
)
_EMPTY_LINES = re.compile(r"\n[ \t]{0,99}\n\s{0,999}")
_PARAGRAPH = re.compile(r"<p\b", re.IGNORECASE)
_EMBEDDED = re.compile(r"\[embed\b[^\[\]]{0,500}\][^\[\]]{0,2000}\[/embed\]")


def post_blocks(content: str) -> list[Block]:
    """Return the visible blocks of a post's content."""
    markup = _without_shortcodes(content.replace("\r\n", "\n").replace("\r", "\n"))
    if "<!-- wp:" not in markup:
        markup = _with_paragraphs(markup)
    return parse_page(markup).blocks


def _without_shortcodes(text: str) -> str:
    """Take off what WordPress would replace: tags with attributes, those that end again, and those that all have.

    "[sic]" and "[Laughter]" are words.
    """
    if "[" not in text:
        return text
    text = _EMBEDDED.sub("", text)
    ended = {match[3] for match in _SHORTCODE.finditer(text) if match[2]}

    def put(match: re.Match[str]) -> str:
        escaped, ends, name, attributes = match.groups()
        if escaped:  # [[gallery]] shows how one is written
            return match[0]
        is_code = ends or name in ended or name.lower() in _KNOWN or _ATTRIBUTE.search(attributes)
        return "" if is_code else match[0]

    return _SHORTCODE.sub(put, text)


def _with_paragraphs(text: str) -> str:
    """Put in the paragraphs that WordPress makes of empty lines, and the line breaks where it has no others."""
    if not _PARAGRAPH.search(text):
        pieces = (piece.strip("\n").replace("\n", "<br>\n") for piece in _EMPTY_LINES.split(text))
        return "\n<p>".join(pieces)
    return _EMPTY_LINES.sub("\n<p>", text)
