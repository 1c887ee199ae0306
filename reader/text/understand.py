# SPDX-License-Identifier: MIT
"""From a raw article to an understood one: everything that one text alone can tell."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model.article import Article, PartKind, RawArticle, Understood
from reader.model.date import Witness, WitnessKind
from reader.model.habits import Habits
from reader.model.texts import Edit, EditKind, Span, TwoTexts
from reader.text.dates.gather import calendar_witness, issue_witness
from reader.text.dates.ladder import decide
from reader.text.dates.pathdecade import in_decade
from reader.text.dates.witness import dateline_witness, path_witnesses, url_witness, weekday_witness
from reader.text.dates.yearless import in_year_of_folder
from reader.text.decode.recode import recoded
from reader.text.furniture.anatomy import dissect
from reader.text.furniture.credit import dateline_credit
from reader.text.furniture.place import home_end, place_end
from reader.text.furniture.sheet import LONGEST
from reader.text.language import guess_language, language_named
from reader.text.quotations.marks import SURE, lost_marks
from reader.text.quotations.read import read_speech
from reader.text.repair.repair import find_repairs, mended, without_overlaps
from reader.text.repair.spelling import spelling_of
from reader.text.repair.torn import join_torn, torn_words

_DATELINE_REACH = 300
_NAMED = re.compile(r"://|(?<![^!#])(?:urn|tag):", re.IGNORECASE)
_DIARY = 12  # lines among which a diary's second day stands
_QUOTED = 500_000  # code points of a body in which quotations are looked for
_MOST_YEARS = 100
_YEAR = re.compile(r"(?:1[5-9]|20)(?<!\d..)\d\d(?!\d)")  # looks back last, to be sought by its first figure


def understand(raw: RawArticle, habits: Habits | None) -> Understood:
    """Tell an article's parts, mend its text, find who says what in it, and weigh its witnesses.

    Without `habits` (before the folder was surveyed) its date is provisional. Never raises, whatever the source;
    linear in its length. What stands far behind (2,000,000 characters, quotations 500,000) is kept, but not looked at:
    flag `long`.
    """
    raw = recoded(raw, habits.encoding if habits else "")
    anatomy = dissect(raw, habits)
    language = language_named(raw.field("language")) or guess_language(raw.source)
    spellings = dict(habits.spellings) if habits else {}
    torn = tuple(torn_words(raw.source, anatomy.edits))
    repairs = (
        *find_repairs(raw.source[:LONGEST], language, spellings),
        *join_torn(raw.source, torn, spellings),
    )
    texts = _two_texts(raw.source, anatomy.edits, without_overlaps(repairs), language)
    body = texts.reading[:LONGEST]
    dateline, of_dateline = _dateline(raw, body)
    witnesses = _gathered(raw, anatomy.witnesses, of_dateline, body)
    witnesses = _with_calendar(raw, language, anatomy.source, witnesses)
    speech = read_speech(body[:_QUOTED], language)
    article = Article(
        id=raw.id,
        number=0,
        path=raw.path,
        item=raw.item,
        format=raw.format,
        encoding=raw.encoding,
        language=language,
        headline=mended(anatomy.headline, language),
        byline=mended(anatomy.byline, language),
        credit=mended(anatomy.credit, language) or dateline_credit(dateline),
        section=mended(anatomy.section, language),
        source=anatomy.source,
        dateline=dateline,
        texts=texts,
        date=decide(witnesses, habits, path=raw.path),
        quotations=speech.quotations,
        people=speech.people,
        fields=raw.fields,
        flags=(*raw.flags, "long") if len(raw.source) > LONGEST or len(body) > _QUOTED else raw.flags,
    )
    spelling = spelling_of(raw, raw.source[:LONGEST], torn)
    return Understood(raw, article, witnesses, anatomy.edges, _years(body), spelling)


def read_again(article: Article, texts: TwoTexts) -> Article:
    """Return an article with other repairs in its text: who says what in it is found anew."""
    speech = read_speech(texts.reading[:_QUOTED], article.language)
    return replace(article, texts=texts, quotations=speech.quotations, people=speech.people)


def _two_texts(source: str, cuts: Sequence[Edit], repairs: Sequence[Edit], language: str) -> TwoTexts:
    """Return both texts: what is no body cut off, damage undone, and then lost quotation marks put in."""
    texts = TwoTexts.make(source, _around(cuts, repairs) if repairs else cuts)
    marks = [
        Edit(Span(place, place), "", lost.mark, EditKind.REPAIR, lost.rule, lost.confidence, lost.confidence >= SURE)
        for lost in lost_marks(texts.reading[:_QUOTED], language)
        for place in (_place_of_mark(texts, lost.place),)
    ]
    return TwoTexts.make(source, without_overlaps((*marks, *texts.edits))) if marks else texts


def _around(cuts: Sequence[Edit], repairs: Iterable[Edit]) -> list[Edit]:
    """Return cuts with those repairs that touch none of them."""
    together = list(cuts)
    number = 0
    for repair in repairs:
        while number < len(cuts) and cuts[number].span.end <= repair.span.start:
            number += 1
        if number == len(cuts) or repair.span.end <= cuts[number].span.start:
            together.append(repair)
    return together


def _place_of_mark(texts: TwoTexts, place: int) -> int:
    """Return where in the source a mark goes in: an opening one before its word, a closing one behind its own."""
    opens = place == 0 or texts.reading[place - 1].isspace()
    return texts.to_source(place, end=not opens)


def _dateline(raw: RawArticle, body: str) -> tuple[str, Witness | None]:
    """Return the dateline, as the format states it or else as the body begins, and what it says of the day."""
    opening = body[: min(_DATELINE_REACH, body.find("\n") % (_DATELINE_REACH + 1))]
    found = dateline_witness(opening, "dateline")
    stated = raw.field("dateline") or next(
        (part.span.of(raw.source) for part in raw.parts if part.kind is PartKind.DATELINE), ""
    )
    if found and _is_diary(found[0], body):
        found = None
    if stated and not found:
        found = dateline_witness(f"{stated.strip()} - ", "dateline")
    text = stated or opening[: found[1] if found else place_end(opening) or home_end(opening, body)]
    return " ".join(text.split()).rstrip(" .-–—"), found[0] if found else None


def _is_diary(day: Witness, body: str) -> bool:
    """Tell whether a day without a place begins a text of which other paragraphs begin with other days."""
    if day.kind is not WitnessKind.VISIBLE:
        return False
    below = (dateline_witness(line[:_DATELINE_REACH], "") for line in body.split("\n", _DIARY)[1:_DIARY])
    return any(one and one[0].kind is day.kind and one[0].readings != day.readings for one in below)


def _gathered(
    raw: RawArticle, of_lines: Iterable[Witness], of_dateline: Witness | None, body: str
) -> tuple[Witness, ...]:
    """Return all witnesses, each once: the format's, the path's, the address's, and those that the text holds."""
    of_names = path_witnesses(raw.path)
    member = _member_names(raw.item)
    if "/" in member or "." in member:
        of_names += path_witnesses(member.encode("utf-8", "replace"))
    single = (url_witness(raw.field("url")), of_dateline, weekday_witness(body, "text"), issue_witness(raw))
    gathered = (*raw.witnesses, *of_names, *of_lines, *filter(None, single))
    return tuple(dict.fromkeys(in_year_of_folder(in_decade(gathered, raw.path), raw.path)))


def _with_calendar(raw: RawArticle, language: str, title: str, witnesses: tuple[Witness, ...]) -> tuple[Witness, ...]:
    """Add what tells by which calendar its days are counted, where that isn't plain."""
    calendar = calendar_witness(raw, language, title, witnesses)
    return (*witnesses, calendar) if calendar else witnesses


def _member_names(item: str) -> str:
    """Return the names of the members that an item lies in. An address or a name for good is none of them.

    An address speaks for itself; the day in a `urn:` or `tag:` is that of the name that its owner had then.
    """
    named = _NAMED.search(item)
    names = item[: named.start()].rpartition("!")[0] if named else item.partition("#")[0]
    return names.replace("!", "/")


def _years(body: str) -> tuple[int, ...]:
    return tuple(sorted({int(year) for year in _YEAR.findall(body)})[:_MOST_YEARS])
