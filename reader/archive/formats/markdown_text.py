# SPDX-License-Identifier: MIT
"""Markdown's text without its signs: headings, emphasis, links, quotes."""

import html
import re
from collections.abc import Iterable

_LOWER_HEADING = re.compile(r"\s{0,200}#{2,6} [^\n]{1,500}(?=\n)")
_TOP_HEADING = re.compile(
    r"\s{0,200}(?:# {1,9}(?P<marked>.{1,500}?)(?: {1,9}#{1,9})?|(?P<ruled>[^\n]{1,500})\n={3,200}) {0,9}(?:\n|\Z)"
)
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]{1,9}(.{0,2000}?)(?:[ \t]{1,9}#{1,9})?[ \t]{0,9}")
_RULE = re.compile(r" {0,3}(?:={2,200}|-{3,200}|\*{3,200}|_{3,200}|(?:[*_-] ){2,40}[*_-])[ \t]{0,9}")
_QUOTE = re.compile(r"^ {0,3}(?:> ?){1,9}")
_ITEM = re.compile(r" {0,12}(?:[*+-]|\d{1,9}[.)])[ \t]")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]: ?\S{1,2000}.{0,500}")
_PICTURE = re.compile(r"[ \t]{0,9}!\[\[[^\[\]\n]{1,500}\]\][ \t]{0,9}")  # as in notes of Obsidian
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_DIRECTIONS = re.compile(  # to the program that makes a site of the files: what stands between two of them is text
    r"(?<!\\)(?:\{\{<[^{}]{0,2000}>\}\}|\{\{%[^{}]{0,2000}%\}\}"  # shortcodes of Hugo
    r"|\{%[^{}]{0,2000}%\}"  # tags of Liquid, as in Jekyll
    r"|\{\{-?\s?\w{1,40}(?:\.\w{1,40}){1,9}[^{}\n]{0,300}\}\}"  # its variables
    r"|\{:[^{}\n]{0,300}\}"  # classes, in kramdown
    r"|[ \t]{0,9}\{[.#][A-Za-z][^{}\n]{0,300}\}(?=[ \t]{0,9}(?:\n|\Z)))"  # and in Pandoc, at a line's end
)
_UNSEEN = tuple(  # what begins and ends what no browser shows
    (re.compile(start, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for start, end in (
        (r"(?<!\\)<!--", "-->"),
        (r"(?<!\\)<style[\s>]", r"</style\s{0,9}>"),
        (r"(?<!\\)<script[\s>]", r"</script\s{0,9}>"),
    )
)
_LINK = (  # its words, then its address in parentheses
    r"(?<!\\)!?\[([^\[\]]{0,1000})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\))?[^()\n]{0,300}\)",
    r"\1",
)
_INLINE = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        # a link of a note-taker's to another note
        (r"(?<!\\)\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\]", r"\1"),
        _LINK,
        _LINK,  # once more: of a picture that is a link
        (r"(?<!\\)\[\^[^\[\]\s]{1,40}\]", ""),  # the number of a footnote
        (r"(?<!\\)!?\[([^\[\]^]{1,1000})\]\[[^\[\]]{0,200}\]", r"\1"),  # [words][reference]
        (r"(?<!\\)<(https?://[^<>\s]{1,2000})>", r"\1"),
        (r"(?<!\\)</?[A-Za-z][A-Za-z0-9]{0,15}(?: [^<>]{0,500})?/?>", ""),
        (r"(?<![\\\w*])\*\*\*(?=\S)([^*]{1,2000})\*\*\*", r"\1"),
        (r"(?<![\\*])\*\*(?=\S)([^*]{1,2000})\*\*", r"\1"),
        (r"(?<![\\*])\*(?=[^\s*])([^*]{1,2000})(?<=\S)\*(?!\*)", r"\1"),
        (r"(?<![\\\w])__(?=\S)([^_]{1,2000})__(?!\w)", r"\1"),
        (r"(?<![\\\w])_(?=[^\s_])([^_]{1,2000})_(?!\w)", r"\1"),
        (r"(?<!\\)`([^`\n]{1,1000})`", r"\1"),
        (r"(?<!\\)&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});", lambda code: html.unescape(code[0])),
        (r"\\([!-/:-@\[-`{-~])", r"\1"),
    )
)


def first_heading(markdown: str) -> str:
    """Return the top heading with which a text begins, or "". A lower one above it is its day, section or kicker."""
    text = _without_hidden(markdown)
    lower = _LOWER_HEADING.match(text)
    match = _TOP_HEADING.match(text, lower.end() if lower else 0)
    return _inline((match["marked"] or match["ruled"]).strip()) if match else ""


def without_markup(markdown: str) -> str:
    """Return the text as it is read. Headings and list items stand alone, single line feeds mean nothing."""
    lines: list[str] = []
    fenced = tabled = False
    for line in _without_hidden(markdown).split("\n"):
        tabled = _rules_table(line) or (tabled and "|" in line)
        if _FENCE.match(line):
            fenced = not fenced
        elif fenced:
            lines.append(line)
        elif tabled:
            lines.extend(("", "" if _rules_table(line) else _cells(line)))
        else:
            lines.extend(_line(_QUOTE.sub("", line, count=1)))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return "\n\n".join(_inline(paragraph) for paragraph in text.split("\n\n"))


def _without_hidden(text: str) -> str:
    """Take off what no reader of the page sees: comments, and directions to the program that makes it."""
    for start, end in _UNSEEN:
        text = "".join(_outside(text, start, end))
    return _DIRECTIONS.sub("", text)


def _outside(text: str, start: re.Pattern[str], end: re.Pattern[str]) -> Iterable[str]:
    place = 0
    while (opened := start.search(text, place)) and (closed := end.search(text, opened.end())):
        yield text[place : opened.start()]
        place = closed.end()
    yield text[place:]


def _rules_table(line: str) -> bool:
    """Tell whether a line parts a table's head from its rows: `--- | :--`."""
    return "|" in line and "--" in line and not line.strip("|:- \t")


def _cells(row: str) -> str:
    return " | ".join(cell.strip() for cell in row.strip().strip("|").split("|"))


def _line(line: str) -> list[str]:
    if heading := _HEADING.fullmatch(line):
        return ["", heading.group(1).strip(), ""]
    if any(kind.fullmatch(line) for kind in (_RULE, _DEFINITION, _PICTURE)):
        return [""]
    return ["", line.strip()] if _ITEM.match(line) else [line.strip()]


def _inline(text: str) -> str:
    for pattern, put in _INLINE:
        text = pattern.sub(put, text)
    return text
