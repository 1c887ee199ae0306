# SPDX-License-Identifier: MIT
"""Articles that read otherwise than they were understood, for the user accepted or refused repairs in them."""

from reader.catalog.corrections import CorrectionRecords
from reader.catalog.entry import FLAG, LEAD, features_of
from reader.catalog.names import NameRecords
from reader.catalog.naming import naming_of
from reader.catalog.packing import pack_edits, pack_people, pack_quotations
from reader.model.article import Article
from reader.sqlite.schema import storable


class MendedRecords(CorrectionRecords, NameRecords):
    """`content` has what is in effect, for lists and the index; `mended` what was understood, until it is so again."""

    def remend(self, understood: Article, wanted: Article) -> None:
        """Let an article read as it is `wanted`, until it is stored anew. `understood` is as the catalog gives it."""
        number = understood.number
        if wanted == understood:
            if not self._write.run("DELETE FROM mended WHERE number = ?", (number,)):
                return
        else:
            self._write.run(
                """INSERT OR IGNORE INTO mended SELECT number, quotations, edits, body, people
                FROM content WHERE number = ?""",
                (number,),
            )
        self._put_content(number, wanted)

    def mended(self) -> frozenset[str]:
        """Return the ids of articles whose repairs are those of the user."""
        return frozenset(id_ for (id_,) in self._database.rows("SELECT id FROM mended JOIN article USING (number)"))

    def _put_content(self, number: int, article: Article) -> None:
        self._write.run(
            "UPDATE content SET quotations = ?, edits = ?, body = ?, people = ? WHERE number = ?",
            (
                pack_quotations(article.quotations, article.body),
                pack_edits(article.texts.edits),
                storable(article.body),
                pack_people(article.people),
                number,
            ),
        )
        self._write_visibly.run(
            "UPDATE article SET quotations = ?, lead = ? WHERE number = ?",
            (sum(one.kind.marked for one in article.quotations), storable(article.body[:LEAD]), number),
        )
        self._write.run("DELETE FROM print WHERE number = ?", (number,))
        self._write.run("DELETE FROM feature WHERE number = ? AND kind <> ?", (number, FLAG))
        features = [(number, *feature) for feature in features_of(article) if feature[0] != FLAG]
        self._write.run_many("INSERT INTO feature VALUES (?, ?, ?, ?, ?)", features)
        self._put_namings({number: naming_of(article)})
        self._queue([number])
