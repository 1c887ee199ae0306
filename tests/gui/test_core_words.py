# SPDX-License-Identifier: MIT
"""Every sentence that the core can tell of trouble is in the table that is translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.archive.formats import foreign
from reader.catalog.schema import CATALOG
from reader.errors import QueryError, ReaderError
from reader.gui.words.core_sentences import SENTENCES
from reader.gui.words.core_words import _whole, _with_holes, said
from reader.gui.words.translation import ENGLISH, speak
from reader.index.language.parse import parse
from reader.overlay import commands
from reader.overlay.schema import OVERLAY
from reader.sqlite import trouble

READER = Path(__file__).resolve().parents[2] / "reader"
ROOMS = ("archive", "catalog", "cite/csl", "index", "ingest", "library", "overlay", "sqlite", "text/decode")
FILES = [path for room in ROOMS for path in sorted((READER / room).rglob("*.py"))] + [READER / "text/dates/edtf.py"]
ELSEWHERE = {
    "annotate.py",  # answers programs
    *("self_test.py", "self_test_parts.py"),  # and technicians
    "term_table.py",  # words of citations, in their own languages
    "Set by hand, without a reason.",  # evidence: said by `reason_words`
    "This writer is closed.",  # a fault of the program
}


def is_known(text: str) -> bool:
    """Tell whether the table has this sentence."""
    return text in _whole() or any(pattern.fullmatch(text) for _, pattern in _with_holes())


class _Sentences(ast.NodeVisitor):
    """Gathers the literals that are sentences: what begins large and ends in a full stop, or in what is filled in."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # else a docstring, or words about a constant
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        logs = isinstance(node.func, ast.Attribute) and node.func.attr in {"warning", "info", "error", "exception"}
        fault = isinstance(node.func, ast.Name) and node.func.id == "NotImplementedError"  # of a caller, not of a user
        if not (logs or fault):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and node.value.endswith("."):
            self._add(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        text = ""
        for piece in node.values:
            text += str(piece.value) if isinstance(piece, ast.Constant) else _hole(piece, text)
        if isinstance(node.values[-1], ast.FormattedValue) or text.endswith("."):
            self._add(text)

    def _add(self, text: str) -> None:
        if " " in text and (text[0].isupper() or text[0] == "“") and not text.startswith("PRAGMA "):
            self.found.append(text)


def _hole(piece: ast.expr, before: str) -> str:
    """Return what may stand in a hole behind these words."""
    name = ast.unparse(piece)
    if "ELSEWHERE" in name:
        return trouble._ELSEWHERE
    return ("after" if before.endswith(" ") else "") if "where" in name else "12"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(READER)))
def test_every_sentence_of_the_core_can_be_translated(path: Path) -> None:
    seen = _Sentences()
    seen.visit(ast.parse(path.read_text("utf-8")))
    unknown = [text for text in seen.found if not is_known(text) and text not in ELSEWHERE]
    assert not unknown or path.name in ELSEWHERE


def test_the_scan_finds_sentences() -> None:
    seen = _Sentences()
    seen.visit(ast.parse('"""No. Not this."""\nraise E("A b.", hint=f"C {d} e.")\nlog.info("F g.")\nx = "sort of."'))
    assert seen.found == ["A b.", "C 12 e."]


def _schema_sentences() -> Iterator[str]:
    for schema in (CATALOG, OVERLAY):
        yield from (schema.missing_hint, schema.damaged_hint)
        makers = (trouble.missing, trouble.damaged, trouble.unwritable, trouble.newer, trouble.older, trouble._full)
        for error in (*(make(schema) for make in (*makers, trouble._busy, trouble._unreachable)),
                      trouble.foreign(schema, "/a/b")):  # fmt: skip
            yield from (error.sentence, error.hint)


def test_whatever_happens_to_a_store_can_be_translated() -> None:
    assert not [text for text in _schema_sentences() if text and not is_known(text)]


def test_every_kind_of_foreign_file_can_be_translated() -> None:
    assert not [word for _, *words in foreign.SIGNS for word in words if word and not is_known(word)]


def test_every_step_of_the_users_work_can_be_translated() -> None:
    names = [*commands._NAMES, "take back date", "take back headline", "take back byline"]
    assert not [name for name in names if not is_known(name)]


def test_no_sentence_stands_in_the_table_twice() -> None:
    assert len(set(SENTENCES)) == len(SENTENCES)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German while the test runs."""
    speak(qapp, "de")
    yield
    speak(qapp, ENGLISH)


@pytest.mark.usefixtures("german")
def test_a_mistake_in_a_query_is_told_in_the_language_in_force() -> None:
    with pytest.raises(QueryError) as caught:
        parse("colour:red")
    assert said(caught.value.sentence) == "Es gibt kein Feld „colour:“."
    assert "headline:, said:" in said(caught.value.hint)
    assert "is:" in said(caught.value.hint)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "german_words"),
    [
        ("This is a RAR archive, which can't be read yet.",
         "Das ist ein RAR-Archiv; das lässt sich noch nicht lesen."),
        ("This is a picture (GIF): a search can't see what is written in it.",
         "Das ist ein Bild (GIF): Was darin geschrieben steht, sieht keine Suche."),
        ("There is no folder at /home/{x}/Zeitung.", "Unter /home/{x}/Zeitung gibt es keinen Ordner."),
        ("add tag on 12 articles", "Schlagwort hinzufügen (12 Artikel)"),
        ("The backup of 26 May 1994, 12:05 is good: put it back. The broken file is kept beside it.",
         "Die Sicherung vom 26. Mai 1994, 12:05 ist gut: Holen Sie sie zurück. Die defekte Datei bleibt daneben liegen."
         ),
        ("The folder can't be read: It is no folder.", "Der Ordner lässt sich nicht lesen: Es ist kein Ordner."),
        ("Something that nobody foresaw.", "Something that nobody foresaw."),
        ("", ""),
    ],
)  # fmt: skip
def test_what_is_filled_in_is_kept_or_translated_too(english: str, german_words: str) -> None:
    assert said(english) == german_words


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["There is no day 30 February 1994.", "It is no folder.", "add tag on 2 articles"])
def test_in_english_a_sentence_stays_as_it_is(text: str) -> None:
    assert said(text) == text


def test_an_error_keeps_its_own_words() -> None:
    error = ReaderError("It is no folder.", hint="Left out.")
    assert (is_known(error.sentence), is_known(error.hint)) == (True, True)
