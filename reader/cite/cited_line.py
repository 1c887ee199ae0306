# SPDX-License-Identifier: MIT
"""A line of a list of quotations or occurrences, with its citation, for another program or for people."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TextIO

from reader.cite.citation import Runs, as_html
from reader.cite.export import harmless
from reader.cite.export_head import ExportHead
from reader.cite.export_html import MARKS
from reader.cite.json_line import json_line
from reader.cite.web_page import END, beginning, clean, escaped
from reader.model.date import PublicationDate


@dataclass(frozen=True, slots=True)
class CitedLine:
    """`words` between what stands around them. `quoted`: they are a quotation in marks; else what was sought.

    `record` is what other programs get of it. `speakers` are names; not `sure`: perhaps. `citation` and `language` are
    the article's, the latter "" if it isn't known.
    """

    record: Mapping[str, str | int | bool]
    before: str
    words: str
    after: str
    date: PublicationDate
    citation: Runs
    language: str = ""
    speakers: tuple[str, ...] = ()
    sure: bool = True
    quoted: bool = False


def write_lines_csv(lines: Iterable[CitedLine], file: TextIO, separator: str = ",") -> None:
    """Write RFC 4180 CSV with a head row; see `export.write_csv`."""
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    for number, line in enumerate(lines):
        if not number:
            writer.writerow(line.record)
        writer.writerow(map(harmless, line.record.values()))


def write_lines_jsonl(lines: Iterable[CitedLine], file: TextIO) -> None:
    """Write one JSON object a line."""
    file.writelines(json_line(line.record) for line in lines)


_STYLE = f"""{MARKS}
body {{ max-width: 46rem; }}
section {{ padding: .9rem 0; border-top: 1px solid #dedad2; break-inside: avoid; }}
section p {{ margin: 0; overflow-wrap: anywhere; }}
section p.words {{ font: 1.05rem/1.55 Georgia, serif; hyphens: auto; hyphenate-limit-chars: 16 6 6; }}
section p.cite {{ margin-top: .35rem; line-height: 1.45; }}
@media screen and (prefers-color-scheme: dark) {{ section {{ border-color: #3a3835; }} }}
@media print {{ section p.words {{ font-size: 11pt; line-height: 1.4; }} section p.cite {{ font-size: 8.5pt; }} }}
"""


def write_lines_html(lines: Iterable[CitedLine], head: ExportHead, file: TextIO) -> None:
    """Write a web page of one file: each with its words marked, who says them, and the citation."""
    file.write(beginning(head.title, head.said, head.words.language, _STYLE))
    for line in lines:
        words = escaped(line.words)
        shown = f'<span class="q">{words}</span>' if line.quoted else f"<mark>{words}</mark>"
        who = escaped(who_words(line, head))
        told = f"{escaped(line.before)}{shown}{escaped(line.after)}"
        file.write(
            f'<section>\n<p class="words" lang="{escaped(line.language)}">{told}</p>\n'
            f'<p class="cite">{f"<b>{who}</b> · " if who else ""}{escaped(head.words.dated(line.date))} · '
            f"{clean(as_html(line.citation))}</p>\n</section>\n"
        )
    file.write(END)


def who_words(line: CitedLine, head: ExportHead) -> str:
    """Return who speaks, and that it isn't sure where that is so."""
    names = ", ".join(line.speakers)
    return names if line.sure or not names else head.words.perhaps.format(speakers=names)
