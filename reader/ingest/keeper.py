# SPDX-License-Identifier: MIT
"""The keeper: the one process that writes an archive's catalog and index. Here is the order of its stages."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

from reader.archive.description import description
from reader.archive.walk import FoundFile, walk
from reader.catalog.catalog import Catalog
from reader.errors import ArchiveError, CancelledError, CancelToken, NotFoundError, StoreDamagedError
from reader.index.columnar.folder import destroy
from reader.index.version import INDEX_VERSION, analyzer_fingerprint
from reader.ingest import stages
from reader.ingest.indexing import Indexer
from reader.ingest.keeping import discard
from reader.ingest.pipeline import Pipeline
from reader.ingest.plan import Plan, make_plan
from reader.ingest.shelf import Home
from reader.ingest.storing import Storing
from reader.ingest.user_work import apply_overlay, catch_up, check_overlay, follow_moves, lessons_of
from reader.model.lesson import Lesson, fingerprint_of
from reader.model.problem import Progress, Report

_MOST_PROBLEMS = 10_000  # that a report has
_AT_ONCE = 1000  # files missed: so many in a transaction
_MOVED_AT_ONCE = 20_000  # each time the overlay writes anew where everything has moved to
_FEW = 200  # articles: if no more were read, they are made searchable before anything is surveyed
_SECONDS_A_STEP = 0.1
_SWITCH = 0.0005  # seconds: the indexer's thread must not hold up each look into the database
_SECONDS_BETWEEN_NEWS = 0.1
_SECONDS_A_LOOK = 0.02
_SECONDS_AT_THE_END = 1.0  # who closes the window waits for two


class Keeper:
    """One run over one archive. Call `run` once, under `keeping(home)`.

    `progress` is called on the calling thread, at most ten times a second. While `quiet` says so (any thread), what can
    wait rests: the merging of the index.
    """

    def __init__(
        self,
        home: Home,
        *,
        jobs: int | None = None,
        rebuild: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
        cancel: CancelToken | None = None,
        quiet: Callable[[], bool] = lambda: False,
    ) -> None:
        self._home = home
        self._jobs = jobs
        self._rebuild = rebuild
        self._tell = progress
        self._cancel = cancel or CancelToken()
        self._quiet = quiet
        self._told = 0.0
        self._files = (0, 0)
        self._lessons: Mapping[bytes, Lesson] = {}

    def run(self) -> Report:
        """Bring catalog and index up to the folder. Raises `CancelledError`: what was read until then is kept.

        A catalog that turns out to be damaged is thrown away, and everything is read again.
        """
        try:
            return self._run()
        except StoreDamagedError:
            check_overlay(self._home)  # if the user's own file is what is damaged, the catalog can't help it
            discard(self._home)
            return self._run()

    def _run(self) -> Report:
        started = time.monotonic()
        if not self._home.present:
            if os.path.exists(self._home.catalog):
                catch_up(self._home)
            raise ArchiveError(
                f"The archive is not at {self._home.place}.",
                hint="Plug in its disk or say where it is now; what was read before can still be searched.",
            )
        root = os.fsencode(self._home.place)
        self._lessons = lessons_of(self._home)
        with (
            Pipeline(root, jobs=self._jobs, lessons=self._lessons) as pipeline,
            Catalog.open(self._home.catalog, writable=True) as catalog,
        ):
            if self._rebuild or not catalog.any_files():
                pipeline.start()  # they load what they need while the folder is walked
            plan = self._scan(catalog)
            if plan.to_read:
                pipeline.start()  # before all else that takes the processor
            indexer = Indexer(self._home.catalog, self._home.index, quiet=self._quiet)
            self._prepare_index(catalog)
            with _switching_quickly(), indexer:
                try:
                    self._work(catalog, indexer, pipeline, plan)
                except CancelledError:
                    pipeline.close(at_once=True)
                    _let_be_found(catalog, indexer)
                    raise
            indexer.check()
            seconds = time.monotonic() - started
            return _report(catalog, plan, seconds, self._note_end(catalog, plan, seconds))

    def carry_over(self) -> Report:
        """Carry the user's corrections into lists and searches, and nothing else. The archive need not be there.

        Where other things are taught of it than it was read by, and it is there, or where there is no catalog into
        which anything could be carried, that is a whole run.
        """
        if self._wants_reading():
            return self.run()
        started = time.monotonic()
        catch_up(self._home)
        with Catalog.open(self._home.catalog, writable=False) as catalog:
            return _report(catalog, Plan(), time.monotonic() - started, catalog.description())

    def _wants_reading(self) -> bool:
        try:
            with Catalog.open(self._home.catalog, writable=False) as catalog:
                return self._home.present and catalog.lessons_read() != fingerprint_of(lessons_of(self._home))
        except NotFoundError:
            return True

    def build_index(self) -> Report:
        """Build the index anew from the catalog, and nothing else. The archive need not be there."""
        started = time.monotonic()
        with Catalog.open(self._home.catalog, writable=True) as catalog:
            indexer = Indexer(self._home.catalog, self._home.index, quiet=self._quiet)
            self._begin_index(catalog)
            with indexer:
                self._await(indexer, Storing(catalog, indexer.tell))
            indexer.check()
            return _report(catalog, Plan(), time.monotonic() - started, catalog.description())

    def _work(self, catalog: Catalog, indexer: Indexer, pipeline: Pipeline, plan: Plan) -> None:
        storing = Storing(catalog, indexer.tell)
        self._account_for_the_rest(catalog, plan)
        self._read(catalog, pipeline, storing, plan, indexer)
        if storing.articles <= _FEW:
            self._await_block(catalog, indexer, storing)  # somebody waits for these
        # What comes after reading loads half the program: not before what was read can be found.
        from reader.ingest.copying import gather_copies
        from reader.ingest.deriving import derive_dates
        from reader.ingest.peopling import gather_people
        from reader.ingest.respelling import respell
        from reader.ingest.surveying import resurvey, understand_anew

        self._news("survey", storing, at_once=True)
        self._cancel.check()
        if catalog.stage_version("understand")[0] != stages.UNDERSTAND:
            pipeline.understand(understand_anew(catalog))
            self._drain(pipeline, storing, indexer, "survey")
        else:
            pipeline.understand((catalog.raw(number), None) for number in catalog.moved())
            self._drain(pipeline, storing, indexer, "survey")
        gather_copies(catalog, self._cancel)  # what is one story several times tells nothing of furniture
        decisions = resurvey(catalog, pipeline, lambda: self._drain(pipeline, storing, indexer, "survey"))
        self._await_block(catalog, indexer, storing)
        respell(
            catalog,
            self._home.index,
            decisions,
            pipeline,
            lambda: self._drain(pipeline, storing, indexer, "survey"),
        )
        apply_overlay(catalog, self._home)
        gather_copies(catalog, self._cancel)
        derive_dates(catalog, decisions, self._cancel)
        self._note_versions(catalog)
        pipeline.close()  # the index wants the memory
        self._await(indexer, storing)
        gather_people(catalog, self._cancel, lambda done, blocks: self._people_news(storing, done, blocks))

    def _await_block(self, catalog: Catalog, indexer: Indexer, storing: Storing) -> None:
        """Wait until the index has all that was stored; nothing is merged for that."""
        indexer.hurry(on=True)
        try:
            while catalog.index_pending() or catalog.dead():
                self._cancel.check()
                indexer.check()
                self._news("survey", storing)
                time.sleep(_SECONDS_A_LOOK)
        finally:
            indexer.hurry(on=False)

    def _await(self, indexer: Indexer, storing: Storing) -> None:
        indexer.last_call()
        while indexer.running:
            self._cancel.check()
            self._news("index", storing)
            time.sleep(_SECONDS_A_LOOK)

    def _scan(self, catalog: Catalog) -> Plan:
        self._tell(Progress("scan", 0, 0, 0, 0))
        root = os.fsencode(self._home.place)
        with catalog.transaction():
            catalog.begin_run()
            catalog.forget_scan_problems()
            if not catalog.any_files():  # whatever comes into an empty catalog comes from today's readers
                catalog.set_stage_version("read", stages.READ)
                catalog.set_stage_version("understand", stages.UNDERSTAND)
            reread = self._rebuild or catalog.stage_version("read")[0] != stages.READ
            found = self._found(catalog, root)
            return make_plan(root, catalog, found, self._cancel, lessons=self._lessons, reread=reread)

    def _found(self, catalog: Catalog, root: bytes) -> Iterator[FoundFile]:
        """Yield the files of the folder; note what else is there."""
        files = problems = 0
        for entry in walk(root, self._cancel, own=self._home.own):
            if isinstance(entry, FoundFile):
                files += 1
                yield entry
            else:
                problems += 1
                catalog.add_scan_problem(entry)
            if time.monotonic() - self._told > _SECONDS_BETWEEN_NEWS:
                self._told = time.monotonic()
                self._tell(Progress("scan", files, 0, 0, problems))

    def _prepare_index(self, catalog: Catalog) -> None:
        there = os.path.isdir(self._home.index) and bool(os.listdir(self._home.index))
        if self._rebuild or not there or catalog.stage_version("index") != _index_version():
            self._begin_index(catalog)

    def _begin_index(self, catalog: Catalog) -> None:
        destroy(self._home.index)
        with catalog.transaction():
            catalog.requeue()
            catalog.set_stage_version("index", *_index_version())

    def _account_for_the_rest(self, catalog: Catalog, plan: Plan) -> None:
        with catalog.transaction():
            if plan.to_read or plan.moved or plan.vanished:
                catalog.set_stage_version("survey", 0)  # until this run has come to its end
        moved, missed = catalog.moves(), catalog.missed()
        while some := list(islice(moved, _MOVED_AT_ONCE)):
            self._cancel.check()
            moves: dict[str, str] = {}
            with catalog.transaction():
                for old, (path, size, mtime_ns, inode) in some:
                    moves |= catalog.move_file(old, path)
                    catalog.touch_file(path, size, mtime_ns, inode)
                follow_moves(self._home, moves)  # before the commit: after a crash here it is simply said again
        while paths := list(islice(missed, _AT_ONCE)):
            self._cancel.check()
            with catalog.transaction():
                for path in paths:
                    catalog.vanish_file(path)

    def _read(self, catalog: Catalog, pipeline: Pipeline, storing: Storing, plan: Plan, indexer: Indexer) -> None:
        pipeline.read((FoundFile(*state), known) for state, known in catalog.to_read())
        self._files = (0, plan.to_read)
        self._news("read", storing, at_once=True)
        self._drain(pipeline, storing, indexer, "read")
        if plan.to_read:
            pipeline.read((FoundFile(*state), "") for state in catalog.claimed_by_newcomers())
            self._drain(pipeline, storing, indexer, "read")

    def _drain(self, pipeline: Pipeline, storing: Storing, indexer: Indexer, stage: str) -> None:
        """Run the pipeline until it is empty, storing what comes out."""
        try:
            while pipeline.busy:
                self._cancel.check()
                indexer.check()
                before = storing.articles
                storing.take(pipeline.step(_SECONDS_A_STEP))
                self._files = (storing.files, self._files[1])
                self._news(stage, storing, at_once=before == 0 < storing.articles)
        finally:
            storing.commit()

    def _news(self, stage: str, storing: Storing, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if at_once or now - self._told > _SECONDS_BETWEEN_NEWS:
            self._told = now
            done, total = self._files
            self._tell(Progress(stage, done, total, storing.articles, storing.problems))

    def _people_news(self, storing: Storing, done: int, blocks: int) -> None:
        self._files = (done, blocks)
        self._news("people", storing)

    def _note_versions(self, catalog: Catalog) -> None:
        with catalog.transaction():
            for stage, version in (("read", stages.READ), ("understand", stages.UNDERSTAND), ("survey", stages.SURVEY)):
                catalog.set_stage_version(stage, version)

    def _note_end(self, catalog: Catalog, plan: Plan, seconds: float) -> str:
        """Note what the report tells of this run; return what the archive says of itself."""
        said = description(os.fsencode(self._home.place))
        with catalog.transaction():
            catalog.set_description(said)
            catalog.set_lessons_read(fingerprint_of(self._lessons))
            catalog.finish_run(finished=int(time.time()), milliseconds=round(seconds * 1000), read=plan.to_read)
        return said


def _let_be_found(catalog: Catalog, indexer: Indexer) -> None:
    """Give the index a second for what was stored until the user stopped it, or it would be counted and not listed."""
    indexer.hurry(on=True)
    deadline = time.monotonic() + _SECONDS_AT_THE_END
    while catalog.index_pending() and indexer.running and time.monotonic() < deadline:
        time.sleep(_SECONDS_A_LOOK)


@contextmanager
def _switching_quickly() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def _index_version() -> tuple[int, str]:
    return INDEX_VERSION, analyzer_fingerprint()


def _report(catalog: Catalog, plan: Plan, seconds: float, said: str) -> Report:
    counts = catalog.counts()
    return Report(
        articles=counts.articles,
        files=counts.files,
        seconds=seconds,
        problems=tuple(catalog.problems(_MOST_PROBLEMS)),
        unread=counts.problems,
        unread_files=catalog.unread_files(),
        new=plan.new,
        changed=plan.changed,
        again=plan.again,
        moved=plan.moved,
        vanished=plan.vanished,
        statuses=counts.statuses,
        description=said,
    )
