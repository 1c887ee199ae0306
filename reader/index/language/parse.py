# SPDX-License-Identifier: MIT
"""From what was typed to the query tree: our lexemes, grouped by Whoosh's parser and its plugins.

The language: words (all must occur), "phrases" in any marks, `AND OR NOT` in capitals, `-word`, brackets, `wild*`,
`attach?`, `*chev`, `fuzzy~`, `fuzzy~2`, `/gr[ae]y/`, `oil NEAR/5 price`, `oil BEFORE/5 price`, `"oil price"~5`, the
fields of `reader.index.language.fields`, `date:1994-05..1994-06`, `format:pdf`, `furniture:"…"`, `tag:"…"`, `in:"…"`,
`note:word`, `id:abcdefghijklm` (or what a citation holds to lead back), `is:undated` and the other flags of
`reader.model.flags`; `*` or nothing is everything. OR binds more tightly than two words side by side, AND more tightly
than OR, NOT more, and NEAR and BEFORE most.
"""

from typing import Any

from whoosh.qparser import plugins, syntax
from whoosh.qparser.default import QueryParser
from whoosh.qparser.taggers import Tagger

from reader.errors import QueryError
from reader.index.language.fields import in_field
from reader.index.language.lexeme import Kind, Lexeme
from reader.index.language.lexemes import lexemes
from reader.index.language.scope import scoped
from reader.model.query import And, Everything, Leaf, Not, Or, Query
from reader.model.texts import Span


def parse(text: str, *, as_you_type: bool = False, forms: tuple[str, ...] | None = None) -> Query:
    """Return the tree of `text`. Raises `QueryError` with a place and a hint.

    `as_you_type`: the last word is a prefix unless a blank follows, and what is unfinished at the end is not missed.
    `forms`: a word that stands by itself, not between quotation marks, means all its forms in those of the languages
    `reader.model.query.STEMMED`.
    """
    found = lexemes(text, as_you_type=as_you_type, forms=forms)
    if not any(lexeme.kind is Kind.LEAF for lexeme in found):
        if text.strip() and not as_you_type:
            raise QueryError("There is no word to look for.", start=0, end=len(text))
        return Everything(Span(0, len(text)))
    parser = QueryParser(None, None, plugins=[_LexemePlugin(found), *_grammar()])
    closing = sum(lexeme.start == lexeme.end for lexeme in found)
    return scoped(_tree(parser.process(text + ")" * closing)))


class _LeafNode(syntax.SyntaxNode):
    """A leaf of ours on its way through Whoosh's tree."""

    has_fieldname = True

    def __init__(self, leaf: Leaf) -> None:
        self.fieldname: str | None = None
        self.leaf = leaf


class _NotGroup(syntax.NotGroup):
    """Remembers where its operator stood."""

    typed_at = 0


class _NotOperator(syntax.PrefixOperator):
    def __init__(self) -> None:
        syntax.PrefixOperator.__init__(self, Kind.NOT, _NotGroup)

    def replace_self(self, parser: object, group: syntax.GroupNode, position: int) -> int:
        place: int = syntax.PrefixOperator.replace_self(self, parser, group, position)
        group[position].typed_at = self.startchar
        return place


class _LexemePlugin(plugins.Plugin, Tagger):
    """Hands Whoosh the lexemes that we found, in its own nodes."""

    def __init__(self, found: list[Lexeme]) -> None:
        self._at: dict[int, Lexeme] = {}
        shift = 0
        for lexeme in found:
            self._at[lexeme.start + shift] = lexeme
            shift += lexeme.start == lexeme.end

    def taggers(self, parser: object) -> list[tuple[Tagger, int]]:  # noqa: ARG002  Whoosh's call
        return [(self, -10)]

    def match(self, parser: object, text: str, pos: int) -> syntax.SyntaxNode:  # noqa: ARG002  Whoosh's call
        lexeme = self._at[pos]
        node = _node(lexeme, text)
        node.set_range(pos, max(lexeme.end, pos + 1))
        return node


def _node(lexeme: Lexeme, text: str) -> syntax.SyntaxNode:
    if lexeme.leaf is not None:
        return _LeafNode(lexeme.leaf)
    if lexeme.kind is Kind.FIELD:
        return syntax.FieldnameNode(text[lexeme.start : lexeme.end - 1].lower(), text[lexeme.start : lexeme.end])
    if lexeme.kind is Kind.NOT:
        return _NotOperator()
    if lexeme.kind in (Kind.AND, Kind.OR):
        return syntax.InfixOperator(lexeme.kind, syntax.AndGroup if lexeme.kind is Kind.AND else syntax.OrGroup)
    if lexeme.kind is Kind.OPEN:
        return plugins.GroupPlugin.OpenBracket()
    return plugins.GroupPlugin.CloseBracket() if lexeme.kind is Kind.CLOSE else syntax.Whitespace()


def _grammar() -> list[Any]:  # to Whoosh's types a tagging plugin is no plugin
    """Return Whoosh's own plugins; our tagger comes before theirs, so that only their rules of grouping are at work."""
    operators = (
        (plugins.OperatorsPlugin.OpTagger("NOT", _NotGroup, _NotOperator, leftassoc=False), 0),  # NOT NOT a
        (plugins.OperatorsPlugin.OpTagger("AND", syntax.AndGroup), 0),
        (plugins.OperatorsPlugin.OpTagger("OR", syntax.OrGroup), 0),
    )
    fields = plugins.FieldsPlugin(remove_unknown=False)
    return [plugins.GroupPlugin(), fields, plugins.OperatorsPlugin(operators, clean=True)]


def _tree(node: syntax.SyntaxNode) -> Query:
    """Return our tree of Whoosh's. Groups of one are dissolved, an And in an And and an Or in an Or are flattened."""
    if isinstance(node, _LeafNode):
        return in_field(node.leaf, node.fieldname) if node.fieldname else node.leaf
    if isinstance(node, _NotGroup):
        part = _tree(node[0])
        return part.part if isinstance(part, Not) else Not(part, Span(node.typed_at, part.span.end))
    assert isinstance(node, syntax.GroupNode)
    kind: type[And | Or] = Or if isinstance(node, syntax.OrGroup) else And
    parts: list[Query] = []
    for child in node:
        part = _tree(child)
        parts.extend(part.parts if isinstance(part, kind) else (part,))
    return parts[0] if len(parts) == 1 else kind(tuple(parts), Span(parts[0].span.start, parts[-1].span.end))
