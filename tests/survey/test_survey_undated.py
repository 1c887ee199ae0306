# SPDX-License-Identifier: MIT
"""What one decision would date: groups of doubtful articles, and what is proposed for them."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.model.date import Evidence, WitnessKind
from reader.model.undated import DoubtfulArticle, Offer, Shared, UndatedGroup
from reader.survey.undated import gather_undated
from reader.text.dates.edtf import parse

K = WitnessKind
_DAYS = {b"a": (date(1987, 2, 1).toordinal(), date(1988, 3, 31).toordinal())}


def evidence(kind: WitnessKind, value: str, where: str = "page", *, accepted: bool = False) -> Evidence:
    return Evidence(kind, value, where, 0.5, accepted=accepted, why="")


def article(
    number: int, *items: Evidence, edtf: str = "", printed: str = "", issue: str = "", path: bytes = b"a/x.txt"
) -> DoubtfulArticle:
    return DoubtfulArticle(number, path, f"Story {number}", "", edtf, items, printed, issue)


def of(groups: tuple[UndatedGroup, ...], shared: Shared) -> UndatedGroup:
    return next(group for group in groups if group.shared is shared)


def test_the_largest_group_comes_first_and_doubles_are_left_out() -> None:
    stamp = evidence(K.STAMP, "2016-07-27")
    some = [article(number, stamp, path=b"%c/x.txt" % (97 + number % 2)) for number in range(6)]
    groups = gather_undated([*some, article(9)], _DAYS)
    assert [(one.shared, one.folder, len(one.numbers)) for one in groups] == [
        (Shared.STAMP, b"", 6),
        (Shared.FOLDER, b"a", 4),
        (Shared.FOLDER, b"b", 3),
    ]
    whole = gather_undated([article(number, stamp) for number in range(3)], {})
    assert [one.shared for one in whole] == [Shared.STAMP]
    assert whole[0].examples == ((0, "Story 0"), (1, "Story 1"), (2, "Story 2"))


def test_copies_are_proposed_each_its_own() -> None:
    groups = gather_undated(
        [article(n, evidence(K.COPY, f"1994-05-{n:02}", "copy in X, 91 % alike")) for n in (3, 4)], {}
    )
    (proposal,) = of(groups, Shared.COPIES).proposals
    assert (proposal.offer, proposal.each) == (Offer.COPY, ((3, "1994-05-03"), (4, "1994-05-04")))


def test_orders_are_told_by_what_was_printed() -> None:
    groups = gather_undated(
        [
            article(1, edtf="[1994-03-04,1994-04-03]", printed="03/04/1994"),
            article(2, edtf="[1994-05-06,1994-06-05]", printed="06/05/1994"),
        ],
        {},
    )
    told = {one.offer: dict(one.each) for one in of(groups, Shared.ORDER).proposals}
    assert told == {
        Offer.DAY_FIRST: {1: "1994-04-03", 2: "1994-05-06"},
        Offer.MONTH_FIRST: {1: "1994-03-04", 2: "1994-06-05"},
    }


def test_calendars_are_told_apart_from_orders() -> None:
    groups = gather_undated([article(n, edtf="[1905-01-27,1905-02-09]", printed="x") for n in (1, 2)], {})
    told = {one.offer: one.each[0][1] for one in of(groups, Shared.CALENDAR).proposals}
    assert told == {Offer.OLD: "1905-02-09", Offer.NEW: "1905-01-27"}


def test_a_dateline_is_offered_the_years_of_its_folder() -> None:
    groups = gather_undated([article(1, edtf="XXXX-02-26"), article(2, edtf="XXXX-02-29")], _DAYS)
    years = [one.each for one in of(groups, Shared.DATELINE).proposals]
    assert years == [((1, "1987-02-26"),), ((1, "1988-02-26"), (2, "1988-02-29"))]


def test_between_files_and_issues_the_interval_is_proposed() -> None:
    where = "between files p1.txt and p4.txt"
    between = evidence(K.NEIGHBOURS, "1987-02-01/1987-02-04", where, accepted=True)
    groups = gather_undated([article(n, between, edtf="1987-02-01/1987-02-04", issue="No. 7") for n in (1, 2)], _DAYS)
    assert next((one.shared, one.name) for one in groups) == (Shared.ISSUE, "No. 7")
    assert of(groups, Shared.ISSUE).proposals[0].edtf == "1987-02-01/1987-02-04"


_ITEMS = st.builds(
    evidence,
    st.sampled_from(list(WitnessKind)),
    st.sampled_from(["1994-05-26", "1994", "rubbish", "[..2016-07-27]", ""]),
    st.sampled_from(["page", "between files a and b", "copy in X, 90 % alike"]),
    accepted=st.booleans(),
)
_EDTF = st.sampled_from(
    [
        "",
        "XXXX-02-30",
        "XXXX-02-26",
        "XXXX-02",
        "[1994-03-04,1994-04-03]",
        "[1905-01-27,1905-02-09]",
        "1994~",
        "[..2016]",
    ]
)


@given(st.lists(st.tuples(st.lists(_ITEMS, max_size=4), _EDTF, st.sampled_from(["", "03/04/94", "x"])), max_size=12))
def test_whatever_comes_every_article_stands_somewhere_and_every_proposal_can_be_kept(
    rows: list[tuple[list[Evidence], str, str]],
) -> None:
    articles = [article(n, *items, edtf=edtf, printed=printed) for n, (items, edtf, printed) in enumerate(rows)]
    groups = gather_undated(articles, _DAYS)
    assert {number for group in groups for number in group.numbers} == set(range(len(rows)))
    sizes = [len(group.numbers) for group in groups]
    assert sizes == sorted(sizes, reverse=True)
    for group in groups:
        for proposal in group.proposals:
            assert {number for number, _ in proposal.each} <= set(group.numbers)
            if proposal.edtf:
                parse(proposal.edtf)


def test_an_example_without_a_headline_is_called_by_its_file() -> None:
    bare = [DoubtfulArticle(n, b"a/%d.eml" % n, "", "", "", (evidence(K.STAMP, "2016-07-27"),), "", "") for n in (1, 2)]
    assert gather_undated(bare, {})[0].examples == ((1, "1.eml"), (2, "2.eml"))
