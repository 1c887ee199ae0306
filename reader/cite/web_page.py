# SPDX-License-Identifier: MIT
"""A web page of one file: it needs nothing else, loads nothing, runs nothing, and all that it says is escaped."""

import html
import re
from collections.abc import Iterable

from reader.cite.stretches import Stretch

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; color: #1c1b19; background: #fffefb; max-width: 60rem; margin: 2.5rem auto;
  padding: 0 1.5rem; overflow-wrap: break-word; }
h1 { font: 600 1.8rem/1.2 Georgia, serif; margin: 0; }
.said { color: #5f5b55; }
@media screen and (prefers-color-scheme: dark) { body { color: #e9e6df; background: #191817; }
  .said { color: #a8a39a; } }
@page { margin: 20mm 22mm 22mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt system-ui, sans-serif; } }
"""
"""What all pages look like."""

_PAPER = """@media print { :root { color-scheme: light; } body { margin: 0; padding: 0; max-width: none; color: #000;
  background: none; } }
"""
"""How all pages are printed, whatever is said of one on the screen."""

END = "</body>\n</html>\n"


def beginning(title: str, said: str, language: str, style: str) -> str:
    """Return a page as far as the line below its title; `style` is what only this page looks like."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escaped(title)}</title>\n<style>{STYLE}{style}{_PAPER}</style>\n</head>\n<body>\n"
        f'<h1>{escaped(title)}</h1>\n<p class="said">{escaped(said)}</p>\n'
    )


def escaped(text: str) -> str:
    """Return text as HTML that says it."""
    return html.escape(clean(text))


def clean(text: str) -> str:
    """Return text without what no file should hold: control characters, and halves of characters."""
    return _CONTROL.sub("\ufffd", text)


def marked(pieces: Iterable[Stretch]) -> str:
    """Return pieces of a text as HTML: what is sought is a mark, a quotation is told apart from the text around it."""
    return "".join(map(_piece, pieces))


def _piece(piece: Stretch) -> str:
    text = escaped(piece.text)
    text = f"<mark>{text}</mark>" if piece.sought else text
    return f'<span class="q">{text}</span>' if piece.quoted else text
