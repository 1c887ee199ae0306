# SPDX-License-Identifier: MIT
"""The catalog's tables.

`article` holds what lists paint and sort by, with the user's corrections in effect; `content` what the reading pane
shows; `evidence` what the survey reads and what was derived before corrections. Days are proleptic ordinals, 0 where
there is none. Texts of several values are JSON (see `packing`).
"""

from reader.sqlite.schema import Schema

_FIRST = (
    """CREATE TABLE state (
        name TEXT PRIMARY KEY,
        number INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE stage (
        name TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        inputs TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Times and inodes are TEXT: both may exceed the 63 bits of an INTEGER. Each reading of a file has a number, by
    # which articles of an older one are told; `status` is NULL until the first is complete.
    """CREATE TABLE file (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        mtime_ns TEXT NOT NULL,
        inode TEXT NOT NULL,
        sha256 TEXT NOT NULL DEFAULT '',
        status TEXT,
        articles INTEGER NOT NULL DEFAULT 0,
        flags TEXT NOT NULL DEFAULT '[]',
        reading INTEGER NOT NULL DEFAULT 1,
        complete INTEGER NOT NULL DEFAULT 0,
        vanished INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    # AUTOINCREMENT: the index may still hold a dead article's number, which therefore must not come again.
    # `shown` is 0 while the file is vanished. An item's name may hold lone surrogates, so it is a BLOB.
    """CREATE TABLE article (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        file INTEGER NOT NULL REFERENCES file (id),
        reading INTEGER NOT NULL,
        shown INTEGER NOT NULL DEFAULT 1,
        item BLOB NOT NULL,
        headline TEXT NOT NULL,
        byline TEXT NOT NULL,
        credit TEXT NOT NULL,
        section TEXT NOT NULL,
        source TEXT NOT NULL,
        edtf TEXT NOT NULL,
        earliest INTEGER NOT NULL,
        latest INTEGER NOT NULL,
        certainty TEXT NOT NULL,
        precision TEXT NOT NULL,
        provisional INTEGER NOT NULL,
        quotations INTEGER NOT NULL,
        lead TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX article_file ON article (file)",
    "CREATE INDEX article_day ON article (earliest, latest, number, certainty) WHERE shown = 1",
    """CREATE TABLE content (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        encoding TEXT NOT NULL,
        language TEXT NOT NULL,
        dateline TEXT NOT NULL,
        flags TEXT NOT NULL,
        quotations TEXT NOT NULL,
        raw TEXT NOT NULL,
        edits TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE evidence (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        format TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        headline TEXT NOT NULL,
        byline TEXT NOT NULL,
        date TEXT NOT NULL,
        witnesses TEXT NOT NULL,
        edges TEXT NOT NULL,
        years TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE alias (
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX alias_number ON alias (number)",
    # By id, not by number: a correction outlives an article that is gone for a while.
    """CREATE TABLE correction (
        id TEXT PRIMARY KEY,
        date TEXT,
        headline TEXT,
        byline TEXT
    ) STRICT, WITHOUT ROWID""",
    # `turn` rises with every queuing, so that one that comes while the index is written isn't taken for done.
    """CREATE TABLE pending (
        turn INTEGER PRIMARY KEY AUTOINCREMENT,
        number INTEGER NOT NULL UNIQUE
    ) STRICT""",
    "CREATE TABLE dead (number INTEGER PRIMARY KEY) STRICT",
    # `walk` is 1 for problems met while walking the folder, 0 for those of reading a file.
    """CREATE TABLE problem (
        path BLOB NOT NULL,
        item BLOB NOT NULL,
        reason TEXT NOT NULL,
        hint TEXT NOT NULL,
        walk INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX problem_path ON problem (path)",
)
_COPIES = (
    # What the survey needs to tell copies (see `TextPrint`).
    """CREATE TABLE print (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        words INTEGER NOT NULL,
        exact INTEGER NOT NULL,
        figures INTEGER NOT NULL,
        shingles BLOB NOT NULL
    ) STRICT""",
    # Articles with the same `leader`, one of them, are copies of each other.
    """CREATE TABLE copy (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        leader INTEGER NOT NULL
    ) STRICT""",
)

CATALOG = Schema(
    subject="The catalog of this archive",
    application=0x42464361,  # "BFCa"
    migrations=(_FIRST, _COPIES),
    missing_hint="Read the archive first: `backfile index` with its folder.",
    damaged_hint="Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.",
)
