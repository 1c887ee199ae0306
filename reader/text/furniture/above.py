# SPDX-License-Identifier: MIT
"""Short lines above a headline that are none: an agency's slug, a paper's name, a kicker."""

import re
from collections.abc import Container

from reader.text.furniture.line import line_key
from reader.text.furniture.notice import is_notice, is_paper, is_section
from reader.text.people.name_list import is_given, is_surname
from reader.text.words import fold

_SLUG = re.compile(  # "BC-Breakwater, 1st Ld-Writethru,0412", "^PM-PIER @"; others stand with the teleprinter's letters
    r"\W{0,2}(?:BC|AM|PM|BN|AP|UPI|AFP|DPA)-{1,2}[^\W\d_][\w.'’&/-]{1,50}"
    r"(?:\s{0,4}(?:[@<]|,.{0,30}\d.{0,30}|\d[\d-]{2,10}(?:\s{1,4}\d{3,4})?))?\W{0,3}"
)
_STRONG = frozenset(
    """
    gazette herald tribune courier chronicle telegraph examiner advertiser intelligencer observer inquirer guardian
    dispatch sentinel zeitung tageszeitung rundschau nachrichten anzeiger kurier courrier dépêche вестник газета
    известия ведомости коммерсантъ diario gaceta heraldo corriere giornale gazzetta messaggero
    """.split()  # noqa: SIM905
)
_COMPOUND = re.compile(r"[^\W\d_]{2,20}(?:zeitung|blatt|anzeiger|bote)")
_ARTICLES = frozenset({"the", "die", "der", "das", "le", "la", "el", "il"})
_PERIODS = frozenset({"daily", "evening", "morning", "sunday", "weekly"})
_SMALL = frozenset(
    """
    of the and at de du des la le les der die das den und für am im del di in y e et
    """.split()  # noqa: SIM905
)
_WEAK = frozenset("times post press standard express record journal independent review globe news".split())  # noqa: SIM905
_NEWS = frozenset("news nachrichten nouvelles noticias notizie новости".split())  # noqa: SIM905
_OF_NEWS = frozenset(  # what news is said to be in headlines
    "good bad fake breaking latest big great sad old no gute schlechte bonnes mauvaises buenas malas buone cattive "  # noqa: SIM905
    "хорошие плохие".split()
)
_SHORTEST_OF_WEAK = 3  # words, the article among them: "The Harbour Times", but "Hard Times"
_LONGEST_NAME = 5
_LONGEST_OF_NEWS = 3
_SHORTEST_NAME = 2  # letters
_LONGEST_PERSON = 4  # words
_KICKER = 3  # words
_LONG_WORD = 4  # letters
_FEWEST = 4  # words of a headline below a kicker


def is_slug(text: str) -> bool:
    """Tell whether a line is what an agency calls a story on its wire."""
    return "-" in text and _SLUG.fullmatch(text) is not None


def names_paper(text: str) -> bool:
    """Tell whether a line can hardly be anything but the name of a newspaper, though no date stands beside it."""
    words = text.split()
    if not 1 < len(words) <= _LONGEST_NAME or not words[0][:1].isupper():
        return False
    low = [word.casefold().strip("«»“”\"',.") for word in words]
    bare = low[low[0] in _ARTICLES :]
    strong = bare[-1] in _STRONG or _COMPOUND.fullmatch(bare[-1]) is not None
    if strong and (words[-1][:1].isupper() or not words[-1].isascii()) and _is_name(words[1:-1]):
        return True
    if not _is_name(words[1:]):
        return False
    if bare[0] in _STRONG and len(bare) > 1 and bare[1] in _SMALL:
        return True
    long = low[0] == "the" and len(low) >= _SHORTEST_OF_WEAK and bare[-1] in _WEAK
    return long or (not _PERIODS.isdisjoint(bare[:-1]) and is_paper(line_key(bare[-1])))


def may_name_paper(text: str) -> bool:
    """Tell whether a line of very few words is a paper's name if a headline with its day stands below: `Amity News`."""
    words = text.split()
    low = [word.casefold().strip("«»“”\"',.") for word in words]
    named = not _NEWS.isdisjoint(low) and _OF_NEWS.isdisjoint(low)
    return named and 1 < len(words) <= _LONGEST_OF_NEWS and all(word[:1].isupper() for word in words)


def _is_name(words: list[str]) -> bool:
    return all(word[:1].isupper() or word in _SMALL for word in words)


def is_kicker(text: str, below: str) -> bool:
    """Tell whether a line is the matter of a story, in capitals, above its headline, whose long words begin with some.

    Of sentences in small letters the line in capitals is the headline, and they go on below it.
    """
    if not text.isupper() or len(text.split()) > _KICKER:
        return False
    words = below.split()
    long = [word for word in words if len(word) >= _LONG_WORD]
    titled = sum(word[0].isupper() for word in long)
    return len(words) >= _FEWEST and not below.isupper() and titled == len(long) > 1


def repeats_itself(text: str) -> bool:
    """Tell whether a line that looks like a byline has a word twice, as no name does: "Von Tür zu Tür"."""
    words = [word for word in text.casefold().split() if len(word) > _SHORTEST_NAME]
    return len(words) > len(set(words))


def is_of_page(text: str, names: Container[str]) -> bool:
    """Tell whether a line of large type is a paper's and no headline: its name, a section, the number of a page.

    `names` are the keys of lines (see `line_key`) that stand on every page.
    """
    key = line_key(text)
    return key in names or is_section(key) or is_notice(text, key) or names_paper(text) or is_slug(text)


def is_persons_name(text: str) -> bool:
    """Tell whether a line is a person's name and nothing else, by lists of names; many words are some, too."""
    words = text.split()
    if not 1 < len(words) <= _LONGEST_PERSON or not all(word[0].isupper() for word in words):
        return False
    return is_given(fold(words[0])) and is_surname(fold(words[-1]))
