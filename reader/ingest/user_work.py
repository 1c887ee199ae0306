# SPDX-License-Identifier: MIT
"""Carry the user's corrections from the overlay into the catalog, where lists and searches see them."""

import os
from collections.abc import Mapping

from reader.catalog.catalog import Catalog
from reader.errors import CancelToken, NotFoundError
from reader.ingest.indexing import Indexer
from reader.ingest.requoting import requoted
from reader.ingest.shelf import Home
from reader.model.article import Article
from reader.model.date import Evidence, PublicationDate
from reader.model.lesson import Lesson
from reader.overlay.overlay import Overlay
from reader.overlay.work import Correction
from reader.text.dates.edtf import user_date


def apply_overlay(catalog: Catalog, home: Home) -> None:
    """Apply what was corrected since the catalog's note of the journal. A catalog made anew gets all of it."""
    if not os.path.exists(home.overlay):
        return
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        position = overlay.position()
        known = catalog.overlay_position()
        missing = (overlay.requoted() - catalog.requoted()) | (overlay.remended() - catalog.mended())
        forgotten = {id_ for id_ in missing if catalog.number_of(id_) is not None}  # they were read anew since
        if position == known and not forgotten:
            return
        changed = overlay.changes_since(known)
        if position < known:  # a backup was put back: what the catalog knows may have been undone by that
            changed = overlay.changes_since(0) | catalog.corrected() | catalog.requoted() | catalog.mended()
        with catalog.transaction():
            catalog.add_aliases(overlay.moves())
            for article_id in changed | forgotten:
                _apply(catalog, overlay, article_id)
            catalog.set_overlay_position(position)


def lessons_of(home: Home) -> dict[bytes, Lesson]:
    """Return what the user taught of folders and files, by their archive-relative paths."""
    if not os.path.exists(home.overlay):
        return {}
    with Overlay.open(home.overlay, backups=home.backups) as overlay:
        return overlay.lessons()


def check_overlay(home: Home) -> None:
    """Raise `StoreDamagedError` if the file of the user's own work is damaged."""
    if os.path.exists(home.overlay):
        Overlay.open(home.overlay, backups=home.backups).close()


def follow_moves(home: Home, moves: Mapping[str, str]) -> None:
    """Let the user's work follow articles whose file moved: old id to new. Saying it twice does no harm."""
    if moves:
        with Overlay.open(home.overlay, backups=home.backups) as overlay:
            overlay.follow(moves)


def is_behind(home: Home) -> bool:
    """Tell whether the user has corrected anything that lists and searches don't know yet."""
    if not os.path.exists(home.overlay):
        return False
    with (
        Overlay.open(home.overlay, backups=home.backups, writable=False) as overlay,
        Catalog.open(home.catalog, writable=False) as catalog,
    ):
        return overlay.position() != catalog.overlay_position()


def catch_up(home: Home) -> None:
    """Carry the user's corrections into lists and index, and nothing else. To be called under `keeping(home)`."""
    from reader.ingest.peopling import gather_people

    with Catalog.open(home.catalog, writable=True) as catalog:
        apply_overlay(catalog, home)
        gather_people(catalog, CancelToken(), lambda _done, _blocks: None)
    with Indexer(home.catalog, home.index) as indexer:
        indexer.wait()


def corrected_date(correction: Correction, evidence: tuple[Evidence, ...]) -> PublicationDate | None:
    """Return the user's own date, None if there is none; `evidence` is what was known before."""
    if correction.edtf is None:
        return None
    return user_date(correction.edtf, correction.reason, evidence)


def _apply(catalog: Catalog, overlay: Overlay, article_id: str) -> None:
    correction, quotations = overlay.correction(article_id), overlay.quotations(article_id)
    article = _found(catalog, article_id)
    evidence = article.date.evidence if article else ()
    if article:
        from reader.ingest.remending import remended  # with all that understands texts: most runs need it later, or not

        wanted = remended(article, overlay.repairs(article_id))
        catalog.remend(article, wanted)
        catalog.requote(wanted, requoted(wanted, quotations) if quotations else None)
    catalog.set_correction(
        article_id,
        date=corrected_date(correction, evidence),
        headline=correction.headline,
        byline=correction.byline,
    )


def _found(catalog: Catalog, article_id: str) -> Article | None:
    number = catalog.number_of(article_id)
    try:
        return None if number is None else catalog.article(number)
    except NotFoundError:
        return None
