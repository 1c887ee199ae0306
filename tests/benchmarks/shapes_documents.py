# SPDX-License-Identifier: MIT
"""Documents of word processors and PDF with a text layer, one article each; their properties speak of 2016."""

from collections.abc import Sequence

from shapes_labelled import STAMP, Label, LabelledSet, label, undated

import invented_documents as documents  # isort: skip
from invented_qt import qt_pdf  # isort: skip
from invented_story import Story, long_date  # isort: skip

_LANGUAGES = ("en", "de", "fr", "en", "es", "en", "it")
_SIZES = (120, 350, 900, 220, 1200, 600, 80)


def _stories(made: LabelledSet, number: int, languages: Sequence[str] = _LANGUAGES) -> list[Story]:
    writer = made.writer
    return [
        writer.story(languages[at % len(languages)], writer.day(1921, 2012), _SIZES[at % 7]) for at in range(number)
    ]


def _label(story: Story) -> Label:
    return label(story, dated="visible", stamps=[STAMP])


def portable(made: LabelledSet) -> None:
    """PDF in one, two and three columns, and typeset by Qt."""
    for at, story in enumerate(_stories(made, 6)):
        plain = story.fitted("cp1252")
        made.put(f"pdf/one-{at}.pdf", documents.pdf(documents.one_column(plain)), [_label(plain)])
    for at, story in enumerate(_stories(made, 9)):
        plain = story.fitted("cp1252")
        count = 2 if at < 6 else 3
        heads = ("", f"{plain.source.upper()} {long_date(plain.language, plain.day)}")[at % 2]
        pages = documents.columns(plain, count=count, width=46 if count == 2 else 30, heads=heads)
        made.put(f"pdf/columns-{at}.pdf", documents.pdf(pages), [_label(plain)])
    for at, story in enumerate(_stories(made, 3)):
        made.put(f"pdf/typeset-{at}.pdf", qt_pdf(documents.document_lines(story)), [_label(story)])
    for at, story in enumerate(_stories(made, 3, ("en",))):
        plain = story.fitted("cp1252")
        made.put(
            f"pdf undated/paper-{at}.pdf",
            documents.pdf(documents.one_column(plain, dated=False)),
            [undated(plain, STAMP)],
        )


def typed(made: LabelledSet) -> None:
    """DOCX, RTF and ODT."""
    languages = ("en", "de", "ru", "fr", "en", "es", "it")
    for at, story in enumerate(_stories(made, 7, languages)):
        told = story.but(byline="") if story.language == "ru" else story
        made.put(f"docx/letter {at}.docx", documents.docx_file(documents.document_lines(told)), [_label(told)])
    for at, story in enumerate(_stories(made, 7, languages)):
        told = story.but(byline="") if story.language == "ru" else story
        made.put(f"rtf/note{at}.rtf", documents.rtf(documents.document_lines(told)), [_label(told)])
    for at, story in enumerate(_stories(made, 7, languages)):
        told = story.but(byline="") if story.language == "ru" else story
        made.put(f"odt/article_{at}.odt", documents.odt_file(documents.document_lines(told)), [_label(told)])
    for at, story in enumerate(_stories(made, 3, ("en", "de", "fr"))):
        told = story.but(byline="")
        lines = [told.headline, *told.paragraphs]
        made.put(f"docx undated/paper {at}.docx", documents.docx_file(lines), [undated(told, STAMP)])


SECTIONS = (portable, typed)
