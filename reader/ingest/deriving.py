# SPDX-License-Identifier: MIT
"""Let the dates of other articles tell what they can of the undated: by names, by issues, by copies of the text."""

from collections.abc import Iterator
from itertools import groupby, islice

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.ingest import stages
from reader.model.article import shown_path
from reader.model.date import Witness, WitnessKind
from reader.model.dating import DatedCopy, DatedPlace
from reader.survey.copies import share_alike
from reader.survey.issues import Issues
from reader.survey.order import Rows
from reader.survey.survey import Decisions
from reader.text.dates.ladder import decide

_STAGE = "dating"
_AT_ONCE = 500
_MOST_COPIES = 3  # that are offered

_Derived = dict[int, tuple[Witness, ...]]


def derive_dates(catalog: Catalog, decisions: Decisions, cancel: CancelToken) -> None:
    """Bring every undated article up to what the dated ones tell of it. Raises `CancelledError`.

    Nothing runs if no date, article or copy has changed since. What was derived is evidence for nobody else.
    """
    if catalog.stage_version(_STAGE) == (stages.DATING, catalog.dating_inputs()):
        return
    if catalog.asks_for_dates():
        rows, issues = Rows(), Issues()
        for place in catalog.dated_places():
            rows.add(place)
            issues.add(place)
        cancel.check()
        _apply(catalog, decisions, _derived(catalog, rows, issues), cancel)
    with catalog.transaction():
        catalog.set_stage_version(_STAGE, stages.DATING, catalog.dating_inputs())


def _derived(catalog: Catalog, rows: Rows, issues: Issues) -> _Derived:
    """Return all that is derived, by number of article. Those of one row or issue share what is told of them."""
    found: _Derived = {}
    shared: dict[tuple[Witness, ...], tuple[Witness, ...]] = {}

    def tell(number: int, witness: Witness) -> None:
        told = (*found.get(number, ()), witness)
        found[number] = shared.setdefault(told, told)

    def of_issues() -> Iterator[DatedPlace]:
        for place in catalog.dated_places():
            if witness := issues.between(place):
                tell(place.number, witness)
            yield place

    for number, witness in rows.between(of_issues()):
        tell(number, witness)
    for number, copies in groupby(catalog.dated_copies(), lambda copy: copy.number):
        for copy in islice(copies, _MOST_COPIES):
            tell(number, _offer(copy))
    return found


def _offer(copy: DatedCopy) -> Witness:
    alike = round(100 * share_alike(copy.own, copy.other))
    where = f"copy in {copy.source or shown_path(copy.path)}, {alike} % alike"
    return Witness(WitnessKind.COPY, copy.edtf, (copy.edtf,), where)


def _apply(catalog: Catalog, decisions: Decisions, derived: _Derived, cancel: CancelToken) -> None:
    """Date those anew of which something else is derived than before."""
    before = catalog.derived()
    changed = iter(sorted(number for number in before.keys() | derived if before.get(number) != derived.get(number)))
    while numbers := list(islice(changed, _AT_ONCE)):
        cancel.check()
        told = {number: derived.get(number, ()) for number in numbers}
        dates = {
            number: decide((*trace.witnesses, *told[number]), decisions.for_path(trace.path), path=trace.path)
            for number, trace in catalog.traces(numbers).items()
        }
        with catalog.transaction():
            catalog.apply_derived(dates, told)
