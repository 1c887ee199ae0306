# SPDX-License-Identifier: MIT
"""What somebody did, in words: for two who disagree."""

from PySide6.QtCore import QCoreApplication

from reader.gui.article.speaker_words import kind_words
from reader.gui.looks.utf16 import one_line
from reader.gui.own.disagreeing import Conflict
from reader.gui.words.counting import Counting
from reader.gui.words.edtf_words import edtf_words
from reader.gui.words.marking import QT_TRANSLATE_NOOP
from reader.gui.words.people_words import identifier_words, scheme_words
from reader.library.people_values import Identifier
from reader.model.article import QuotationKind, Speaker
from reader.overlay.anchor import Anchor
from reader.overlay.archive_commands import Teach
from reader.overlay.collection_commands import (
    AddToCollection,
    ArrangeCollection,
    CollectionCommand,
    CreateCollection,
    DeleteCollection,
    DescribeCollection,
    RemoveFromCollection,
    RenameCollection,
)
from reader.overlay.commands import (
    AddNote,
    AddTag,
    Command,
    EditNote,
    RemoveNote,
    RemoveTag,
    SetByline,
    SetDate,
    SetHeadline,
    StarArticle,
)
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
from reader.overlay.repair_commands import SettleRepair
from reader.overlay.search_commands import ChangeSearch, DeleteSearch, RenameSearch, SaveSearch, SearchCommand

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
    SetDate: QT_TRANSLATE_NOOP("Decisions", "the date that was found"),
    SetHeadline: QT_TRANSLATE_NOOP("Decisions", "the headline of the file"),
    SetByline: QT_TRANSLATE_NOOP("Decisions", "the byline of the file"),
    RemoveNote: QT_TRANSLATE_NOOP("Decisions", "without the note"),
    SettleRepair: QT_TRANSLATE_NOOP("Decisions", "as it was found"),
    Teach: QT_TRANSLATE_NOOP("Decisions", "nothing taught of it"),
    ArrangeCollection: QT_TRANSLATE_NOOP("Decisions", "in another order"),
    DeleteCollection: QT_TRANSLATE_NOOP("Decisions", "deleted"),
    DeleteSearch: QT_TRANSLATE_NOOP("Decisions", "deleted"),
}
"""What a decision comes to that names nothing, or that takes an earlier one back."""


def conflict_cells(conflict: Conflict) -> tuple[str, str, str, str]:
    """Return of whom or what, both decisions, and which one holds."""
    about = " · ".join(one_line(one) for one in conflict.about)
    if isinstance(conflict.yours, QuotationCommand):
        about = _marked(about)
    holds = translate("Decisions", "theirs, the later one") if conflict.theirs_hold else _yours_holds()
    return about, decision_words(conflict.yours), decision_words(conflict.theirs), holds


def decision_words(command: Command) -> str:
    """Return a decision: "called “Mayor Castane”", "not the same person", "26 May 1994 (the masthead)"."""
    if isinstance(command, PeopleCommand):
        return _of_person(command)
    if isinstance(command, QuotationCommand):
        return _of_quotation(command)
    if isinstance(command, CollectionCommand | SearchCommand):
        return _of_gathered(command)
    return _of_article(command)


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


def _of_gathered(command: CollectionCommand | SearchCommand) -> str:
    match command:
        case CreateCollection(name=name) | RenameCollection(name=name) | RenameSearch(name=name):
            return translate("Decisions", "called {name}").format(name=_marked(name))
        case DescribeCollection(description=text):
            return _marked(text)
        case AddToCollection(articles=articles):
            return translate("Decisions", "with {articles}").format(articles=Counting().articles(len(articles)))
        case RemoveFromCollection(articles=articles):
            return translate("Decisions", "without {articles}").format(articles=Counting().articles(len(articles)))
        case SaveSearch(search=search) | ChangeSearch(search=search):
            return translate("Decisions", "searches for {query}").format(query=_marked(search.text))
        case _:
            return translate("Decisions", _PLAIN[type(command)])


def _of_article(command: Command) -> str:
    words = translate("Decisions", _PLAIN.get(type(command), ""))
    match command:
        case SetDate(edtf=str(edtf), reason=reason):
            date = edtf_words(edtf) if edtf else translate("Decisions", "no date can be known")
            words = f"{date} ({one_line(reason)})" if reason else date
        case SetHeadline(headline=str(text)) | SetByline(byline=str(text)) | AddNote(text=text) | EditNote(text=text):
            words = _marked(text)
        case AddTag(tag=tag):
            words = translate("Decisions", "tagged {tag}").format(tag=_marked(tag))
        case RemoveTag(tag=tag):
            words = translate("Decisions", "not tagged {tag}").format(tag=_marked(tag))
        case StarArticle(starred=starred):
            words = translate("Decisions", "starred") if starred else translate("Decisions", "without a star")
        case SettleRepair(after=after, accepted=True):
            words = translate("Decisions", "read as {words}").format(words=_marked(after))
        case Teach() if command.lesson is not None:
            words = translate("Decisions", "taught otherwise")
    return words


def _named(speakers: tuple[Speaker, ...]) -> str:
    return ", ".join(one_line(speaker.name) for speaker in speakers)


def _marked(words: str) -> str:
    return translate("Quoted", "“{words}”").format(words=one_line(words))
