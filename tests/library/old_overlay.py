# SPDX-License-Identifier: MIT
"""A file of the user's own work as the first version of the program left it."""

import sqlite3

from reader.overlay.schema import OVERLAY


def make_old(path: str, article_id: str) -> None:
    """Make a file of the first version, in which an article has a date."""
    connection = sqlite3.connect(path)
    for statement in OVERLAY.migrations[0]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id={OVERLAY.application}")
    connection.execute("PRAGMA user_version=1")
    body = f'{{"format": 1, "do": "set date", "article_id": "{article_id}", "edtf": "1901", "reason": "seen"}}'
    connection.execute("INSERT INTO journal VALUES (1, '2026-11-01T10:00:00+00:00', 'do', 1, ?)", (body,))
    connection.execute("INSERT INTO step VALUES (1, 'done')")
    connection.execute("INSERT INTO touch VALUES (?, 1)", (article_id,))
    connection.execute("INSERT INTO correction VALUES (?, '1901', 'seen', NULL, NULL)", (article_id,))
    connection.execute("UPDATE rules SET version = 1")
    connection.commit()
    connection.close()
