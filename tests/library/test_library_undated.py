# SPDX-License-Identifier: MIT
"""What would date the most articles at once, and giving them their dates, through the façade."""

from datetime import date
from pathlib import Path

import pytest
from library_archive import opened, write

from reader.errors import CancelledError, CancelToken, DateError
from reader.library.library import Library
from reader.library.reading import read_archive
from reader.model.date import Certainty
from reader.model.query import Everything
from reader.model.search import SearchRequest
from reader.model.texts import Span
from reader.model.undated import Offer, Shared

_WORDS = "The council heard about the bridge over the river and the quay at Brackley, and went home"


def _texts() -> dict[str, str]:
    texts = {
        f"{name}/{day}.txt": f"{day} May 1994\n\nStory {day}\n\n{_WORDS} {day}.\n" for name, day in (("a", 3), ("a", 9))
    }
    texts |= {f"a/loose{number}.txt": f"Loose {number}\n\n{_WORDS} on foot {number}.\n" for number in range(3)}
    return texts


def test_a_folder_is_dated_in_one_step_and_back(tmp_path: Path) -> None:
    folder = write(tmp_path / "courier", _texts())
    with opened(folder) as library:
        (group,) = library.undated()
        assert (group.shared, group.name, len(group.numbers)) == (Shared.FOLDER, "a", 3)
        assert [(one.offer, one.edtf) for one in group.proposals] == [(Offer.ONE, "1994-05-03/1994-05-09")]
        assert {headline for _, headline in group.examples} == {"Loose 0", "Loose 1", "Loose 2"}
        with pytest.raises(DateError):
            library.give_dates([(group.numbers[0], "rubbish")], "")
        assert library.corrections.undo_label is None
        library.give_dates([(number, f"1994-05-0{4 + at}") for at, number in enumerate(group.numbers)], "The binder.")
        read_archive(library, jobs=2)
        library.refresh()
        assert library.undated() == ()
        dated = [library.article(number).date for number in group.numbers]
        assert [one.edtf for one in dated] == ["1994-05-04", "1994-05-05", "1994-05-06"]
        assert {one.certainty for one in dated} == {Certainty.CERTAIN}
        library.corrections.undo()
        read_archive(library, jobs=2)
        library.refresh()
        assert library.undated() == (group,)


def test_gathering_can_be_given_up(tmp_path: Path) -> None:
    with opened(write(tmp_path / "courier")) as library:
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(CancelledError):
            library.undated(cancel)


def test_an_interval_is_found_by_whatever_overlaps_it_and_the_undated_never_vanish(tmp_path: Path) -> None:
    texts = {
        f"scan_{at:04}.txt": ("" if at in {5, 9} else f"{at} May 1994\n\n") + f"Story {at}\n\n{_WORDS} {at}.\n"
        for at in range(1, 10)
    }
    with opened(write(tmp_path / "scans", texts)) as library:
        everything = Everything(Span(0, 0))
        between = library.article(
            next(n for n in library.search(SearchRequest(everything)).numbers if _is(library, n, 5))
        )
        assert (between.date.edtf, between.date.certainty) == ("1994-05-04/1994-05-06", Certainty.UNCERTAIN)

        def found(first: int, last: int, *, undated: bool = True) -> tuple[set[str], int]:
            request = SearchRequest(everything, date(1994, 5, first), date(1994, 5, last), undated=undated)
            results = library.search(request)
            return {row.path.decode()[5:9] for row in library.rows(results.numbers[:20])}, results.undated_aside

        assert found(5, 5) == ({"0005", "0009"}, 0)
        assert found(5, 5, undated=False) == ({"0005"}, 1)
        assert found(6, 8, undated=False) == ({"0005", "0006", "0007", "0008"}, 1)
        assert found(7, 8, undated=False) == ({"0007", "0008"}, 1)
        whole = library.search(SearchRequest(everything))
        assert (whole.total, whole.undated) == (9, 1)
        assert sum(one.articles for one in library.days()) == 9


def _is(library: Library, number: int, at: int) -> bool:
    return library.article(number).path == b"scan_%04d.txt" % at
