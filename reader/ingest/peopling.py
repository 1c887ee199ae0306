# SPDX-License-Identifier: MIT
"""Let the survey tell who is who, wherever names have come, changed or gone since it last did."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken
from reader.ingest import stages
from reader.survey.people.merge import merge_people
from reader.survey.people.name import block_of

_STAGE = "people"
_BLOCKED_AT_ONCE = 2000
_NAMES_AT_ONCE = 300


def gather_people(catalog: Catalog, cancel: CancelToken, tell: Callable[[int, int], None]) -> None:
    """Decide the blocks anew in which anything is new; all of them if another version decided before.

    `tell` is given how many blocks are done, and of how many. Raises `CancelledError`: what was decided until then
    stays, and the next run goes on.
    """
    if catalog.stage_version(_STAGE)[0] != stages.PEOPLE:
        with catalog.transaction():
            catalog.forget_blocks()
            catalog.set_stage_version(_STAGE, stages.PEOPLE)
    unblocked = catalog.without_block()
    while names := list(islice(unblocked, _BLOCKED_AT_ONCE)):
        cancel.check()
        with catalog.transaction():
            catalog.set_blocks({name: block_of(spelling) for name, spelling in names})
    blocks = catalog.stale_blocks()
    done = 0
    for some in _batches(blocks):
        tell(done, len(blocks))
        cancel.check()
        named = catalog.named_in(some)
        decisions = {block: merge_people(named.get(block, ()), catalog.company) for block in some}
        with catalog.transaction():
            catalog.put_people(decisions)
        done += len(some)


def _batches(blocks: Iterable[tuple[str, int]]) -> Iterator[list[str]]:
    """Yield some blocks at once: few where they are large, so that no batch holds much or takes long."""
    batch: list[str] = []
    together = 0
    for block, names in blocks:
        batch.append(block)
        together += names
        if together >= _NAMES_AT_ONCE:
            yield batch
            batch, together = [], 0
    if batch:
        yield batch
