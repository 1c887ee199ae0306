# SPDX-License-Identifier: MIT
"""What was found as a web page of one file: quotations marked, what was sought marked, each article cited."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TextIO

from reader.cite.citation import as_html
from reader.cite.export_head import ExportHead
from reader.cite.stretches import paragraphs, stretches
from reader.cite.web_page import END, beginning, clean, escaped, marked
from reader.model.article import Article
from reader.model.texts import Span

Sought = Callable[[Article], tuple[Sequence[Span], Sequence[Span]]]
"""Says where what was looked for stands, in an article's headline and in its text."""

MARKS = """
.said { white-space: pre-line; margin: .4rem 0 2.5rem; }
.q { background: #eef1e2; box-shadow: 0 1px #7d8b45; }
mark { background: #ffe9a8; color: inherit; font-weight: 600; }
.cite { font-size: .85rem; color: #5f5b55; overflow-wrap: anywhere; }
@media screen and (prefers-color-scheme: dark) { .q { background: #2b2f1e; box-shadow: 0 1px #9aa86a; }
  mark { background: #5c4a12; } .cite { color: #a8a39a; } }
@media print { .q { background: none; box-shadow: none; text-decoration: underline; text-underline-offset: .2em; }
  mark { background: none; font-weight: 700; } .cite { color: #000; } }
"""
_STYLE = f"""{MARKS}
body {{ max-width: 42rem; }}
article {{ margin: 0 0 3rem; padding-top: 1.5rem; border-top: 1px solid #dedad2; }}
article p {{ font: 1.05rem/1.6 Georgia, serif; margin: 0 0 .9rem; white-space: pre-line; }}
article p, h2 {{ hyphens: auto; hyphenate-limit-chars: 16 6 6; }}
article p.by, article p.cite {{ font-family: system-ui, sans-serif; white-space: normal; hyphens: manual; }}
article p.by {{ font-size: .9rem; line-height: 1.5; color: #5f5b55; break-after: avoid; }}
article p.cite {{ font-size: .85rem; line-height: 1.5; margin-top: 1.4rem; }}
h2 {{ font: 600 1.4rem/1.25 Georgia, serif; margin: 0 0 .4rem; break-after: avoid; break-inside: avoid; }}
@media screen and (prefers-color-scheme: dark) {{ article {{ border-color: #3a3835; }}
  article p.by {{ color: #a8a39a; }} }}
@media print {{ article p {{ font-size: 11pt; line-height: 1.45; orphans: 3; widows: 3; }}
  article p.by, article p.cite {{ font-size: 8.5pt; color: #000; }}
  article p.cite {{ break-before: avoid; break-inside: avoid; }} }}
"""


def write_html(articles: Iterable[Article], sought: Sought, head: ExportHead, file: TextIO) -> None:
    """Write a page with articles whole, one after the other. Raises `StyleError`."""
    file.write(beginning(head.title, head.said, head.words.language, _STYLE))
    for article in articles:
        file.writelines(_article(article, *sought(article), head))
    file.write(END)


def _article(article: Article, in_headline: Sequence[Span], in_body: Sequence[Span], head: ExportHead) -> Iterator[str]:
    headline, ours = marked(stretches(article.headline, (), in_headline)), f'lang="{escaped(head.words.language)}"'
    title = f"<h2>{headline}</h2>" if headline else f"<h2 {ours}>{escaped(head.words.untitled)}</h2>"
    yield f'<article id="{article.id}" lang="{escaped(article.language)}">\n{title}\n'
    yield f'<p class="by" {ours}>{escaped(about_words(article, head))}</p>\n'
    for paragraph in paragraphs(article, in_body):
        yield f"<p>{marked(paragraph)}</p>\n"
    yield f'<p class="cite">{clean(as_html(head.cited(article)))}</p>\n</article>\n'


def about_words(article: Article, head: ExportHead) -> str:
    """Return on one line where and when an article was printed, and who wrote it."""
    told = (article.source, article.section, head.words.dated(article.date), article.byline, article.credit)
    return " · ".join(" ".join(part.split()) for part in told if part)
