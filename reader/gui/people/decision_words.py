# SPDX-License-Identifier: MIT
"""What somebody said of people or of a quotation, in words: for two who disagree."""

from PySide6.QtCore import QCoreApplication

from reader.gui.article.speaker_words import kind_words
from reader.gui.looks.utf16 import one_line
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.people_words import identifier_words, scheme_words
from reader.library.people_values import Conflict, Identifier
from reader.model.article import QuotationKind, Speaker
from reader.overlay.anchor import Anchor
from reader.overlay.people_commands import (
    IdentifyPerson,
    NoPerson,
    OtherPerson,
    PeopleCommand,
    RenamePerson,
    SamePerson,
    SplitAppearances,
)
from reader.overlay.quotation_commands import (
    AddQuotation,
    QuotationCommand,
    RemoveQuotation,
    SetBounds,
    SetKind,
    SetSpeaker,
)

translate = QCoreApplication.translate

_PLAIN: dict[type, str] = {
    SamePerson: QT_TRANSLATE_NOOP("Decisions", "the same person"),
    OtherPerson: QT_TRANSLATE_NOOP("Decisions", "not the same person"),
    SplitAppearances: QT_TRANSLATE_NOOP("Decisions", "somebody else in some articles"),
    RenamePerson: QT_TRANSLATE_NOOP("Decisions", "called as papers do"),
    NoPerson: QT_TRANSLATE_NOOP("Decisions", "no person"),
    SetSpeaker: QT_TRANSLATE_NOOP("Decisions", "the speaker that was found"),
    SetKind: QT_TRANSLATE_NOOP("Decisions", "the kind that was found"),
    SetBounds: QT_TRANSLATE_NOOP("Decisions", "the words that were found"),
    RemoveQuotation: QT_TRANSLATE_NOOP("Decisions", "no quotation"),
}
"""What a decision comes to that names nothing, or that takes an earlier one back."""


def conflict_cells(conflict: Conflict) -> tuple[str, str, str, str]:
    """Return of whom or what, both decisions, and which one holds."""
    about = " · ".join(one_line(one) for one in conflict.about)
    if not isinstance(conflict.yours, PeopleCommand):
        about = _marked(about)
    holds = translate("Decisions", "theirs, the later one") if conflict.theirs_hold else _yours_holds()
    return about, decision_words(conflict.yours), decision_words(conflict.theirs), holds


def decision_words(command: PeopleCommand | QuotationCommand) -> str:
    """Return a decision: "called “Mayor Castane”", "not the same person"."""
    return _of_person(command) if isinstance(command, PeopleCommand) else _of_quotation(command)


def _yours_holds() -> str:
    return translate("Decisions", "yours, the later one")


def _of_person(command: PeopleCommand) -> str:
    match command:
        case RenamePerson(name=str(name)):
            return translate("Decisions", "called {name}").format(name=_marked(name))
        case IdentifyPerson(scheme=scheme, identifier=str(value)):
            return identifier_words(Identifier(scheme, value))
        case IdentifyPerson(scheme=scheme):
            return translate("Decisions", "no identifier in {list}").format(list=scheme_words(scheme))
        case NoPerson(excluded=False):
            return translate("Decisions", "a person")
        case _:
            return translate("Decisions", _PLAIN[type(command)])


def _of_quotation(command: QuotationCommand) -> str:
    match command:
        case SetSpeaker(speakers=tuple(speakers)):
            return _named(speakers) or translate("Quoted", "nobody known")
        case SetKind(kind=QuotationKind() as kind):
            return kind_words(kind)
        case SetBounds(bounds=Anchor() as bounds):
            return _marked(bounds.exact)
        case AddQuotation(kind=kind, speakers=speakers):
            return " · ".join(filter(None, (kind_words(kind), _named(speakers))))
        case _:
            return translate("Decisions", _PLAIN[type(command)])


def _named(speakers: tuple[Speaker, ...]) -> str:
    return ", ".join(one_line(speaker.name) for speaker in speakers)


def _marked(words: str) -> str:
    return translate("Quoted", "“{words}”").format(words=one_line(words))
