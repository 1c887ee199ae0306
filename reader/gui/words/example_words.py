# SPDX-License-Identifier: MIT
"""What each kind of example finds, in words. In English, to be translated in the context "examples"."""

from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.library.examples import ExampleKind

EXAMPLE_WORDS = {
    ExampleKind.WORDS: QT_TRANSLATE_NOOP("examples", "both words, anywhere in the article"),
    ExampleKind.PHRASE: QT_TRANSLATE_NOOP("examples", "the words side by side, in this order"),
    ExampleKind.PREFIX: QT_TRANSLATE_NOOP("examples", "words that begin so"),
    ExampleKind.LETTER: QT_TRANSLATE_NOOP("examples", "any one letter for the question mark"),
    ExampleKind.NEAR: QT_TRANSLATE_NOOP("examples", "the words at most ten words apart"),
    ExampleKind.FUZZY: QT_TRANSLATE_NOOP("examples", "words that differ by one letter at most"),
    ExampleKind.EITHER: QT_TRANSLATE_NOOP("examples", "one word or the other, or both"),
    ExampleKind.WITHOUT: QT_TRANSLATE_NOOP("examples", "the first word, but not the second"),
    ExampleKind.HEADLINE: QT_TRANSLATE_NOOP("examples", "the word in the headline"),
    ExampleKind.QUOTE: QT_TRANSLATE_NOOP("examples", "the word inside a quotation"),
    ExampleKind.PERSON: QT_TRANSLATE_NOOP("examples", "articles that name somebody"),
    ExampleKind.SPEAKER: QT_TRANSLATE_NOOP("examples", "articles in which somebody is quoted"),
    ExampleKind.SOURCE: QT_TRANSLATE_NOOP("examples", "articles of one paper or agency"),
    ExampleKind.YEAR: QT_TRANSLATE_NOOP("examples", "articles of one year"),
    ExampleKind.RANGE: QT_TRANSLATE_NOOP("examples", "articles from one year to another"),
    ExampleKind.UNDATED: QT_TRANSLATE_NOOP("examples", "articles that nothing dates"),
}
