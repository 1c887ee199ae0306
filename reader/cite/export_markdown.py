# SPDX-License-Identifier: MIT
"""An article as Markdown (CommonMark) below front matter in YAML, such that it reads back as it was."""

import json
import re
from collections.abc import Iterable
from typing import TextIO

from reader.cite.web_page import clean
from reader.model.article import Article, json_path

_SIGNS = re.compile(r"[\\`*_\[\]<>~|]|\{(?=[{%:.#])|&(?=#?\w{1,32};)")
_BLOCK = re.compile(r"^(\s{0,3})(#|[-+=](?=[-+=\s]|$))", re.MULTILINE)  # what begins a heading, a list, a rule
_NUMBER = re.compile(r"^(\s{0,3}\d{1,9})([.)])(?=\s|$)", re.MULTILINE)
_CLOSING = re.compile(r"(?<=\s)#+\Z")  # which would end a heading
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def write_markdown(articles: Iterable[Article], file: TextIO) -> None:
    """Write articles one after the other, each with its front matter."""
    file.writelines(("\n" if number else "") + markdown_of(article) for number, article in enumerate(articles))


def markdown_of(article: Article) -> str:
    """Return an article with its headline as a heading. Line ends within a paragraph are breaks."""
    matter = "".join(f"{name}: {_quoted(value)}\n" for name, value in stated(article) if value)
    headline = _CLOSING.sub(r"\\\g<0>", _escaped(" ".join(article.headline.split())))
    heading = f"# {headline}\n\n" if headline else ""
    body = _escaped(article.body.strip("\n")).replace("\n\n", "\0").replace("\n", "  \n").replace("\0", "\n\n")
    return f"---\n{matter}---\n\n{heading}{body}\n"


def stated(article: Article) -> tuple[tuple[str, str], ...]:
    """Return what is known of an article beside its text, by the names that our readers know, "" where nothing is."""
    date = article.date
    return (
        ("headline", article.headline),
        ("byline", article.byline),
        ("credit", article.credit),
        ("source", article.source),
        ("section", article.section),
        ("date", date.edtf),
        ("certainty", date.certainty.value),
        ("language", article.language),
        *((name, article.field(name)) for name in ("dateline", "url", "page", "edition", "issue")),
        ("backfile", article.id),
        ("archived", json_path(article.path) + (f"#{article.item}" if article.item else "")),
    )


def _quoted(value: str) -> str:
    """Return a text as a YAML scalar on one line: JSON's are such."""
    told = json.dumps(" ".join(clean(value).split()), ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", told)


def _escaped(text: str) -> str:
    signed = _SIGNS.sub(r"\\\g<0>", clean(text))
    return _NUMBER.sub(r"\1\\\2", _BLOCK.sub(r"\1\\\2", signed))
