# SPDX-License-Identifier: MIT
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from reader.gui.words.query_words import query_words
from reader.gui.words.translation import ENGLISH, speak
from reader.index.language.explain import explain
from reader.index.language.parse import parse


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and let it speak English again after the test."""
    yield qapp
    speak(qapp, ENGLISH)


def words(text: str) -> str:
    """Return what is said of a query, the user's words between stars."""
    return "".join(f"*{one}*" if strong else one for one, strong in query_words(parse(text), [("english", False)]))


@pytest.mark.parametrize(
    ("query", "german", "french", "russian"),
    [
        ("*", "alle Artikel", "tous les articles", "все статьи"),
        ("harbour", "Artikel mit *harbour*", "articles avec *harbour*", "статьи: есть *harbour*"),
        ("harbour -strike", "Artikel mit *harbour*, ohne *strike*", "articles avec *harbour*, sans *strike*",
         "статьи: есть *harbour*, нет *strike*"),
        ("headline:talks date:1994-05", "Artikel mit *talks* in der Überschrift, datiert Mai 1994",
         "articles avec *talks* dans le titre, datés\N{NO-BREAK SPACE}: mai 1994",
         "статьи: в заголовке есть *talks*, дата: май 1994"),
        ("(a OR b) date:..1994-05-27", "Artikel (mit *a* oder mit *b*), datiert bis 27. Mai 1994",
         "articles (avec *a* ou avec *b*), datés\N{NO-BREAK SPACE}: 27 mai 1994 ou plus tôt",
         "статьи: (есть *a* или есть *b*), дата: 27 мая 1994 и раньше"),
        ('"two words" minist* -is:undated',
         "Artikel mit der Wortfolge *two words*, mit einem Wort, das mit *minist* beginnt, mit Datum",
         "articles avec l’expression *two words*, avec un mot qui commence par *minist*, avec une date",
         "статьи: есть фраза *two words*, есть слово, которое начинается с *minist*, есть дата"),
        ("source:minist* OR oil",
         "Artikel mit einem Wort, das mit *minist* beginnt, im Namen der Quelle oder mit *oil*",
         "articles avec un mot qui commence par *minist* dans le nom de la source ou avec *oil*",
         "статьи: в названии источника есть слово, которое начинается с *minist*, или есть *oil*"),
        ("oil~ OR gas~2",
         ("Artikel mit einem Wort, das höchstens einen Buchstaben anders ist als *oil*, "
          "oder mit einem Wort, das höchstens zwei Buchstaben anders ist als *gas*"),
         "articles avec un mot à une lettre près de *oil* ou avec un mot à deux lettres près de *gas*",
         ("статьи: есть слово, которое отличается от *oil* не больше чем на одну букву, "
          "или есть слово, которое отличается от *gas* не больше чем на две буквы")),
        ("headline:/a,b,{1,}/", "Artikel mit einem Wort, das der Ausdruck *a,b,{1,}* beschreibt, in der Überschrift",
         "articles avec un mot que décrit l’expression régulière *a,b,{1,}* dans le titre",
         "статьи: в заголовке есть слово, которое описывает выражение *a,b,{1,}*"),
        ("minist* NEAR/5 quay",
         "Artikel mit (einem Wort, das mit *minist* beginnt, *quay*: höchstens 5 Wörter auseinander)",
         "articles avec (un mot qui commence par *minist*, *quay*\N{NO-BREAK SPACE}: à 5 mots au plus l’un de l’autre)",
         "статьи: есть (слово, которое начинается с *minist*, *quay*: не дальше 5 слов друг от друга)"),
        ("old NEAR/5 quay", "Artikel mit (*old*, *quay*: höchstens 5 Wörter auseinander)",
         "articles avec (*old*, *quay*\N{NO-BREAK SPACE}: à 5 mots au plus l’un de l’autre)",
         "статьи: есть (*old*, *quay*: не дальше 5 слов друг от друга)"),
        ("old BEFORE/1 quay",
         "Artikel mit (*old*, *quay*: in dieser Reihenfolge, jedes höchstens 1 Wort hinter dem vorigen)",
         "articles avec (*old*, *quay*\N{NO-BREAK SPACE}: dans cet ordre, chacun à 1 mot au plus après le précédent)",
         "статьи: есть (*old*, *quay*: в этом порядке, каждое не дальше 1 слова после предыдущего)"),
    ],
)  # fmt: skip
def test_a_query_is_said_in_the_language_in_force(
    app: QApplication, query: str, german: str, french: str, russian: str
) -> None:
    told = {}
    for language in ("de", "fr", "ru"):
        speak(app, language)
        told[language] = words(query)
    assert told == {"de": german, "fr": french, "ru": russian}


@pytest.mark.parametrize(
    "query",
    ["harbour", "a b -c", "(a b) OR -(c d)", "NOT (a OR date:1994)", "is:undated", "-is:undated", "*",
     "headline:(a OR b)", "-headline:a", "date:1994..", "date:..1994", "date:1994-05..1995-06", "t?st", '"a b*"',
     "a * b", "-date:1994", "harbour~1", "harbour~2 -treaty~", "/gr[ae]y/", "old NEAR/3 quay",
     "old BEFORE/1 quay*", '"a b c"~7', 'source:"the courier" said:harbour -person:orin', "date:XXXX-05-09",
     "-date:XXXX-05-09", "byline:ann section:news language:de speaker:or*"],
)  # fmt: skip
def test_every_kind_of_query_can_be_said_with_each_of_its_words(app: QApplication, query: str) -> None:
    tree = parse(query)
    strong = [run.text for run in explain(tree) if run.strong]
    for language in ("de", "fr", "ru"):
        speak(app, language)
        runs = query_words(tree, [])
        assert sorted(text for text, one in runs if one) == sorted(strong)
        assert not [text for text, _ in runs if "{" in text or not text]


def test_english_is_what_the_core_says(app: QApplication) -> None:
    speak(app, ENGLISH)
    assert words("harbour") == "english"


def test_an_expression_that_is_still_being_typed_is_said_to_be_so(app: QApplication) -> None:
    speak(app, "de")
    typed = parse("gas OR (-oil /harb[", as_you_type=True)
    told = "".join(text for text, _ in query_words(typed, []))
    assert told == "Artikel mit gas oder (ohne oil, mit einem Ausdruck, der noch nicht fertig ist)"
