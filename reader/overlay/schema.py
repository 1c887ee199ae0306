# SPDX-License-Identifier: MIT
"""The overlay's tables: a journal that is only ever appended to, and what follows from it.

A step is what one undo takes back; it is numbered by the position of its first command. Kinds of records: `do` (one
command of a step), `undo` and `redo` (of a step), `follow` (ids that have become others, for files were moved).
"""

from reader.sqlite.schema import Schema

_FIRST = (
    """CREATE TABLE journal (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'follow')),
        step INTEGER NOT NULL,
        body TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX journal_step ON journal (step)",
    # All that follows is derived by replay. `step`: done, undone (can be redone) or void (undone for good).
    """CREATE TABLE step (
        step INTEGER PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'void'))
    ) STRICT""",
    # Which article a record concerns, by the id that it has now. One that concerns people is in none.
    """CREATE TABLE touch (
        article TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX touch_position ON touch (position)",
    """CREATE TABLE moved (
        old TEXT PRIMARY KEY,
        new TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE correction (
        article TEXT PRIMARY KEY,
        edtf TEXT,
        reason TEXT NOT NULL,
        headline TEXT,
        byline TEXT
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE note (
        id TEXT PRIMARY KEY,
        article TEXT NOT NULL,
        place INTEGER NOT NULL,
        body TEXT NOT NULL,
        anchor TEXT,
        made TEXT NOT NULL,
        changed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX note_article ON note (article, place)",
    """CREATE TABLE tag (
        tag TEXT NOT NULL,
        article TEXT NOT NULL,
        PRIMARY KEY (tag, article)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX tag_article ON tag (article)",
    "CREATE TABLE rules (version INTEGER NOT NULL) STRICT",
    "INSERT INTO rules VALUES (0)",
)

_PEOPLE = (
    # What is said of an article's quotations, in the order in which it was first said.
    """CREATE TABLE quoted (
        article TEXT NOT NULL,
        place INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (article, place)
    ) STRICT, WITHOUT ROWID""",
    # Every command on people by its position, done or undone, with the ids that articles have now.
    """CREATE TABLE people (
        position INTEGER PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT""",
)

_LESSONS = (
    # Every command on folders and files by its position, done or undone.
    """CREATE TABLE lesson (
        position INTEGER PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT""",
)

_REPAIRS = (
    # What is said of an article's repairs, in the order in which it was first said.
    """CREATE TABLE settled (
        article TEXT NOT NULL,
        place INTEGER NOT NULL,
        anchor TEXT NOT NULL,
        after TEXT NOT NULL,
        accepted INTEGER NOT NULL,
        PRIMARY KEY (article, place)
    ) STRICT, WITHOUT ROWID""",
)

_GATHERED = (
    # Derived anew, as all that follows from the journal: by article and id, for work of others may name one article by
    # two ids. `others`: words that a note has besides, where two changed it apart from each other.
    "DROP TABLE note",
    """CREATE TABLE note (
        id TEXT NOT NULL,
        article TEXT NOT NULL,
        place INTEGER NOT NULL,
        body TEXT NOT NULL,
        anchor TEXT,
        made TEXT NOT NULL,
        changed TEXT NOT NULL,
        others TEXT NOT NULL,
        PRIMARY KEY (article, id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE star (article TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    # Every command on collections and saved searches by its position, done or undone, with today's ids of articles.
    """CREATE TABLE gathering (
        position INTEGER PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX journal_at ON journal (at)",
    # What follows is in no journal, for there is nothing in it to undo. `seen`: what the search found then, packed.
    """CREATE TABLE looked (
        search TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        seen BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE searched (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT""",
)

OVERLAY = Schema(
    subject="The file of your own corrections, notes and tags",
    application=0x42464F76,  # "BFOv"
    migrations=(_FIRST, _PEOPLE, _LESSONS, _REPAIRS, _GATHERED),
    missing_hint="It is made with the first correction, note or tag.",
    damaged_hint="Look for a backup in the data folder.",
)
