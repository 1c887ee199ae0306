# SPDX-License-Identifier: MIT
"""What fields and operators of a query mean. In English, to be translated in the context "fields"."""

from reader.gui.words.marking import QT_TRANSLATE_NOOP

FIELD_WORDS = {
    "headline": QT_TRANSLATE_NOOP("fields", "words of the headline"),
    "byline": QT_TRANSLATE_NOOP("fields", "who wrote it"),
    "source": QT_TRANSLATE_NOOP("fields", "the paper or agency"),
    "section": QT_TRANSLATE_NOOP("fields", "the section or page"),
    "language": QT_TRANSLATE_NOOP("fields", "the language of the text"),
    "person": QT_TRANSLATE_NOOP("fields", "somebody named in the article"),
    "speaker": QT_TRANSLATE_NOOP("fields", "who is quoted"),
    "quote": QT_TRANSLATE_NOOP("fields", "words inside a quotation"),
    "said": QT_TRANSLATE_NOOP("fields", "words inside a quotation, or who said it"),
    "article": QT_TRANSLATE_NOOP("fields", "words anywhere in the article, beside a speaker"),
    "date": QT_TRANSLATE_NOOP("fields", "a day, a month, a year, or from one to another"),
    "format": QT_TRANSLATE_NOOP("fields", "the format of its file"),
    "furniture": QT_TRANSLATE_NOOP("fields", "a line that was taken off its page"),
    "note": QT_TRANSLATE_NOOP("fields", "words of your notes"),
    "tag": QT_TRANSLATE_NOOP("fields", "one of your tags"),
    "in": QT_TRANSLATE_NOOP("fields", "one of your collections"),
    "id": QT_TRANSLATE_NOOP("fields", "the article that a citation names"),
    "is": QT_TRANSLATE_NOOP("fields", "what stands out in an article"),
}
"""By the name that one types before the colon."""

OPERATOR_WORDS = {
    "OR": QT_TRANSLATE_NOOP("fields", "one or the other, or both"),
    "NOT": QT_TRANSLATE_NOOP("fields", "without what follows"),
    "NEAR/5": QT_TRANSLATE_NOOP("fields", "at most five words apart"),
    "BEFORE/5": QT_TRANSLATE_NOOP("fields", "at most five words apart, in this order"),
    "AND": QT_TRANSLATE_NOOP("fields", "both; the same as a blank"),
}
