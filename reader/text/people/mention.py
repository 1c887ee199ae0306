# SPDX-License-Identifier: MIT
"""A person of one article and a mention of one, while they are being found."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model.person import Sex
from reader.text.grammar.token import Kind, Token

Row = Sequence[Token]
"""The tokens of one paragraph."""


@dataclass(slots=True, eq=False)
class Mention:
    """Words that may name a person: tokens [first, last) of a paragraph, without titles.

    `title` is the title or role right before it, in lower case, "" if there is none; `sex` is what title and given
    name say. `opens`: it begins a sentence. `subject`: it is probably the subject of its clause.
    """

    row: Row
    first: int
    last: int
    words: tuple[str, ...]
    title: str
    title_sex: Sex
    own_sex: Sex
    opens: bool
    subject: bool = False
    person: "Person | None" = None

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.row[self.first].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.row[self.last - 1].end

    @property
    def sex(self) -> Sex:
        """The person's sex, as far as the whole text tells it."""
        return self.person.sex if self.person else self.own_sex

    @property
    def quoted(self) -> bool:
        """Whether it stands inside quotation marks."""
        return self.row[self.first].passage is not None

    @property
    def possessive(self) -> bool:
        """Whether an ending of possession stands behind it."""
        return self.behind is not None and self.behind.kind is Kind.POSSESSIVE

    @property
    def before(self) -> Token | None:
        """The token before it in its paragraph."""
        return self.row[self.first - 1] if self.first else None

    @property
    def behind(self) -> Token | None:
        """The token behind it in its paragraph."""
        return self.row[self.last] if self.last < len(self.row) else None


@dataclass(slots=True, eq=False)
class Person:
    """One person: the fullest name, and every mention.

    `roles` are descriptions as the paper writes them, in order; `role_words` are the roles' single words in lower
    case. `confidence` says how sure it is that this is a person.
    """

    words: tuple[str, ...]
    confidence: float
    sex: Sex = Sex.UNKNOWN
    mentions: list[Mention] = field(default_factory=list)
    roles: dict[str, None] = field(default_factory=dict)
    role_words: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The fullest name, as the paper writes it."""
        return " ".join(self.words).replace("' ", "'").replace("’ ", "’")  # Giscard d'Estaing

    def add(self, mention: Mention) -> None:
        """Take a mention for this person, and mark its tokens."""
        mention.person = self
        self.mentions.append(mention)
        self.sex = self.sex or mention.own_sex
        for token in mention.row[mention.first : mention.last]:
            token.name = mention
