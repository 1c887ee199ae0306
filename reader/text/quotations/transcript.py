# SPDX-License-Identifier: MIT
"""The speaker whose name a transcript sets before his words, in capitals (*MILLER: We must go on*)."""

from reader.model.article import Speaker, SpeakerKind
from reader.model.texts import Span
from reader.text.people.coreference import Resolved
from reader.text.people.find import People


def labelled(text: str, label: Span, people: People) -> Resolved:
    """Say whom a label means: whoever has the surname it ends with."""
    surname = label.of(text).split()[-1].casefold()
    for person in people.persons:
        if person.words[-1].casefold() == surname:
            return Resolved(label.start, label.end, (Speaker(SpeakerKind.PERSON, person.name),), 1.0, "")
    return Resolved(label.start, label.end, (), 0.0, "")
