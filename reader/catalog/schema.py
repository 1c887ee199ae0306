# SPDX-License-Identifier: MIT
"""The catalog's tables.

`article` holds what lists paint and sort by, with the user's corrections in effect; `content` what the reading pane
shows; `evidence` what the survey reads and what was derived before corrections. Days are proleptic ordinals, 0 where
there is none. Texts of several values are JSON (see `packing`).
"""

from reader.catalog.schema_people import PEOPLE, STALE
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

_REPORT = (
    # What stands out in an article, counted when it is stored: repairs and furniture by rule, flags.
    """CREATE TABLE feature (
        number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        applied INTEGER NOT NULL,
        times INTEGER NOT NULL,
        PRIMARY KEY (number, kind, name, applied)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX feature_name ON feature (kind, name, applied, number, times)",
    """INSERT INTO feature
        SELECT c.number, e.value ->> 3, e.value ->> 4, e.value ->> 6, count(*) FROM content c, json_each(c.edits) e
        WHERE e.value ->> 3 IN ('repair', 'furniture') GROUP BY 1, 2, 3, 4""",
    """INSERT INTO feature
        SELECT c.number, 'flag', f.value, 1, count(*) FROM content c, json_each(c.flags) f GROUP BY 1, 3""",
    "CREATE INDEX article_hidden ON article (number) WHERE shown = 0",
    # Times are in seconds since 1970, `finished` is 0 while a run is going on or after it was cut off. `since` is when
    # the folder was looked through before, `newest` the highest number of an article before.
    """CREATE TABLE run (
        id INTEGER PRIMARY KEY,
        since INTEGER NOT NULL,
        finished INTEGER NOT NULL,
        milliseconds INTEGER NOT NULL,
        read INTEGER NOT NULL,
        newest INTEGER NOT NULL
    ) STRICT""",
    # Each is the run in which the file was first seen, had other bytes, lay elsewhere, or wasn't there; `before` is
    # the hash by which other bytes are known.
    "ALTER TABLE file ADD COLUMN appeared INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE file ADD COLUMN altered INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE file ADD COLUMN moved INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE file ADD COLUMN gone INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE file ADD COLUMN before TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE stamp (
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        articles INTEGER NOT NULL,
        PRIMARY KEY (kind, value)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE note (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE VIEW this_run AS SELECT ifnull(max(number), 0) AS id FROM state WHERE name = 'run'",
    # The last run that found anything; a file's own numbers are 0 where there was no run to note.
    """CREATE VIEW news AS SELECT
        nullif(ifnull(max(max(appeared, altered, moved, iif(vanished, gone, 0))), 0), 0) AS run FROM file""",
    """CREATE VIEW shown_feature AS SELECT * FROM feature
        WHERE number NOT IN (SELECT number FROM article WHERE shown = 0)""",
    """CREATE VIEW standing_problem AS SELECT rowid AS place, * FROM problem
        WHERE walk = 1 OR path NOT IN (SELECT path FROM file WHERE vanished = 1)""",
    "CREATE VIEW file_here AS SELECT * FROM file WHERE complete = 1 AND vanished = 0",
    # The lists of files that the report opens (see `FileGroup`).
    """CREATE VIEW file_group AS
        SELECT status AS name, * FROM file_here
        UNION ALL SELECT 'new', * FROM file_here WHERE appeared = (SELECT run FROM news)
        UNION ALL SELECT 'changed', * FROM file_here
            WHERE altered = (SELECT run FROM news) AND appeared <> (SELECT run FROM news)
        UNION ALL SELECT 'moved', * FROM file_here WHERE moved = (SELECT run FROM news)
        UNION ALL SELECT 'missing', * FROM file WHERE vanished = 1 AND gone = (SELECT run FROM news)""",
)

_LEANING = (
    # Which files an article was made of besides its own, or was asked for in vain (see `archive.events.Leant`).
    """CREATE TABLE leaning (
        file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
        path BLOB NOT NULL,
        PRIMARY KEY (file, path)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX leaning_path ON leaning (path, file)",
    "CREATE INDEX file_unsearchable ON file (path) WHERE status = 'unsearchable'",
    # Pictures that a text has for its own: part of that, whatever a search sees of them.
    """CREATE VIEW claimed AS SELECT path FROM file f WHERE status = 'unsearchable' AND EXISTS (
        SELECT 1 FROM leaning l JOIN file w ON w.id = l.file
        WHERE l.path = f.path AND w.complete = 1 AND w.vanished = 0 AND w.status IN ('listed', 'flagged'))""",
    "DROP VIEW file_group",
    "DROP VIEW file_here",
    "DROP VIEW standing_problem",
    """CREATE VIEW standing_problem AS SELECT rowid AS place, * FROM problem
        WHERE walk = 1 OR path NOT IN (SELECT path FROM file WHERE vanished = 1 UNION ALL SELECT path FROM claimed)""",
    """CREATE VIEW file_here AS SELECT id, path, articles, flags, appeared, altered, moved,
        iif(path IN (SELECT path FROM claimed), 'part', status) AS status
        FROM file WHERE complete = 1 AND vanished = 0""",
    """CREATE VIEW file_group AS
        SELECT status AS name, path, status, articles, flags FROM file_here
        UNION ALL SELECT 'new', path, status, articles, flags FROM file_here
            WHERE appeared = (SELECT run FROM news)
        UNION ALL SELECT 'changed', path, status, articles, flags FROM file_here
            WHERE altered = (SELECT run FROM news) AND appeared <> (SELECT run FROM news)
        UNION ALL SELECT 'moved', path, status, articles, flags FROM file_here
            WHERE moved = (SELECT run FROM news)
        UNION ALL SELECT 'missing', path, status, articles, flags FROM file
            WHERE vanished = 1 AND gone = (SELECT run FROM news)""",
)

_LESSONS = (
    # The lesson by which a file was read (see `model.lesson`), where it was by one.
    """CREATE TABLE taught (
        file INTEGER PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
        lesson TEXT NOT NULL
    ) STRICT""",
)

_DATING = (
    # What other articles' dates tell of one: witnesses (see `model.dating`), beside its own.
    """CREATE TABLE derived (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        witnesses TEXT NOT NULL
    ) STRICT""",
    # `tells`: whose date can tell of others, the user's own among them, never a derived one. `asks`: which nothing of
    # its own places in time.
    """CREATE VIEW dating AS SELECT a.number, a.file, a.source, a.edtf, a.earliest, a.latest,
        a.certainty IN ('certain', 'probable') AND a.earliest > 0 AND NOT a.provisional
            AND (k.date IS NOT NULL OR d.number IS NULL) AS tells,
        k.date IS NULL AND (a.earliest = 0 OR d.number IS NOT NULL) AS asks,
        a.certainty = 'uncertain' AS unsure, k.date IS NOT NULL AS own
        FROM article a LEFT JOIN correction k ON k.id = a.id LEFT JOIN derived d ON d.number = a.number
        WHERE a.shown = 1""",
)

_SPELLING = (
    # What an article tells of its damaged words (see `model.habits.Spelling`), and in pairs as what they are read.
    """CREATE TABLE spelling (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        told TEXT NOT NULL,
        spelled TEXT NOT NULL DEFAULT '[]'
    ) STRICT""",
)

_MENDING = (
    # What was understood of articles of which the user settled repairs: `content` has them as they are in effect.
    """CREATE TABLE mended (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        quotations TEXT NOT NULL,
        edits TEXT NOT NULL,
        body TEXT NOT NULL,
        people TEXT NOT NULL
    ) STRICT""",
)

_BREAKDOWN = (
    "CREATE INDEX evidence_format ON evidence (format, number)",
    # Articles that have copies, with the group and the text's hash: NULL until it has a fingerprint again.
    """CREATE VIEW held_copy AS SELECT k.number, k.leader, p.exact FROM copy k LEFT JOIN print p USING (number)
        WHERE k.number NOT IN (SELECT number FROM article WHERE shown = 0)""",
)

CATALOG = Schema(
    subject="The catalog of this archive",
    application=0x42464361,  # "BFCa"
    migrations=(
        _FIRST,
        _COPIES,
        _REPORT,
        PEOPLE,
        _LEANING,
        _LESSONS,
        _DATING,
        _SPELLING,
        _MENDING,
        _BREAKDOWN,
        STALE,
    ),
    missing_hint="Read the archive first: `backfile index` with its folder.",
    damaged_hint="Nothing of yours is lost: `backfile index --rebuild` reads the archive anew.",
)
