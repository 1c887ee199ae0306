# SPDX-License-Identifier: MIT
"""Twenty articles, each hard to cite in a way of its own."""

from dataclasses import replace
from datetime import date

from reader.cite.reference import Reference, reference_of
from reader.model.article import Article
from reader.model.date import UNDATED, Certainty, Evidence, Precision, PublicationDate, WitnessKind
from reader.model.texts import TwoTexts
from reader.text.dates.edtf import not_after, parse, user_date


def dated(edtf: str, certainty: Certainty = Certainty.CERTAIN, *evidence: Evidence) -> PublicationDate:
    """Return a date as the program finds it."""
    meant = parse(edtf)
    return PublicationDate(edtf, meant.earliest, meant.latest, certainty, meant.precision, evidence)


def by_user(edtf: str) -> PublicationDate:
    """Return a date as a person sets it."""
    return user_date(edtf, "seen on the page")


def bounded(day: date) -> PublicationDate:
    """Return what is known of an article that has only a stamp."""
    return PublicationDate(not_after(day), None, day, Certainty.UNDATED, Precision.NONE)


CALENDAR = Evidence(WitnessKind.CALENDAR, "ru Москва", "text", 0.1, accepted=False, why="")
PLAIN = Article(
    id="abcdefghijklm",
    number=1,
    path=b"wire/1994.txt",
    item="",
    format="text",
    encoding="utf-8",
    language="en",
    headline="Harbour Talks End",
    byline="Ruby Keller",
    credit="",
    section="",
    source="The Port Courier",
    dateline="",
    texts=TwoTexts.make("Harbour Talks End\n\nThe ministers left.\n", ()),
    date=dated("1994-01-27"),
)


def with_fields(article: Article, **fields: str) -> Article:
    """Return an article of which its format states these."""
    return replace(article, fields=tuple(fields.items()))


ARTICLES: dict[str, Article] = {
    "plain": PLAIN,
    "undated": replace(PLAIN, date=UNDATED),
    "uncertain": replace(PLAIN, date=dated("1994-01-27", Certainty.UNCERTAIN)),
    "probable": replace(PLAIN, date=dated("1994-01-27", Certainty.PROBABLE)),
    "bound": replace(PLAIN, date=bounded(date(2016, 7, 27))),
    "user in doubt": replace(PLAIN, date=by_user("1994?")),
    "user about": replace(PLAIN, date=by_user("1994~")),
    "user sure": replace(PLAIN, date=by_user("1994-05-27")),
    "user either": replace(PLAIN, date=by_user("[1994-03-04,1994-04-03]")),
    "month": replace(PLAIN, date=dated("1987-02")),
    "year": replace(PLAIN, date=dated("1994")),
    "interval": replace(PLAIN, date=dated("1994-01-03/1994-03-04")),
    "over the year": replace(PLAIN, date=dated("1993-12-28/1994-01-03")),
    "no byline": replace(PLAIN, byline=""),
    "wire": replace(PLAIN, byline="", credit="Reuters", date=dated("1987-02-26")),
    "russian": replace(PLAIN, headline="Газета «Заря» закрыта", byline="Иван Петров", source="Известия", language="ru"),
    "two authors": replace(PLAIN, byline="By Ruby Keller and Oren Halvard"),
    "three authors": replace(PLAIN, byline="Ruby Keller, Oren Halvard and Ursula von der Leyen"),
    "page range": with_fields(PLAIN, page="12-13", issue="212"),
    "section": replace(PLAIN, section="Metro"),
    "edition": with_fields(PLAIN, edition="Late Edition", page="A4"),
    "web": with_fields(replace(PLAIN, path=b"crawl.warc", item="2"), url="https://courier.example/a_1?b=2&c=3"),
    "quoted": replace(PLAIN, headline='Board Votes "No"'),
    "quoted singly": replace(PLAIN, headline="‘I Don't Talk’"),
    "apostrophe": replace(PLAIN, headline="The 'New' Pier of '94 and the Workers'"),
    "asking": replace(PLAIN, headline="Who Pays for “the Wall”?"),
    "german": replace(
        PLAIN, headline="Die „Möwe“ legt ab", byline="Von Jörg Müller", source="Hafenbote", language="de"
    ),
    "no headline": replace(PLAIN, headline=""),
    "julian": replace(
        PLAIN,
        headline="Вчера в городе",
        byline="",
        source="Русское слово",
        language="ru",
        date=dated("1917-03-14", Certainty.CERTAIN, CALENDAR),
    ),
}


def reference(name: str) -> Reference:
    """Return what a citation of one of these articles is made of."""
    return reference_of(ARTICLES[name], "Port papers")
