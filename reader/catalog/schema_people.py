# SPDX-License-Identifier: MIT
"""The catalog's tables of names and people, and the triggers that note which names are to be decided anew."""

PEOPLE = (
    "ALTER TABLE content ADD COLUMN people TEXT NOT NULL DEFAULT '[]'",
    # Names as articles have them (see `text.words.speaker_key`), and each of their words. `block` gathers those of
    # which some may be one person, "" until the survey has seen the name; `person` bears it where nothing else is said.
    """CREATE TABLE name (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        spelling TEXT NOT NULL,
        kind TEXT NOT NULL,
        block TEXT NOT NULL DEFAULT '',
        person INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX name_block ON name (block)",
    """CREATE TABLE name_word (
        word TEXT NOT NULL,
        name INTEGER NOT NULL,
        PRIMARY KEY (word, name)
    ) STRICT, WITHOUT ROWID""",
    # A person in an article; `person` is NULL where it is whoever bears the name in general. `confidence`: that it is a
    # person at all.
    """CREATE TABLE appearance (
        number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        name INTEGER NOT NULL,
        mentions INTEGER NOT NULL,
        quotations INTEGER NOT NULL,
        roles TEXT NOT NULL,
        sex TEXT NOT NULL,
        confidence REAL NOT NULL,
        person INTEGER,
        PRIMARY KEY (number, name)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX appearance_name ON appearance (name, number, quotations, confidence)",
    # `ordinal` is the place among the article's quotations.
    """CREATE TABLE said (
        number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        name INTEGER NOT NULL,
        kind TEXT NOT NULL,
        confidence REAL NOT NULL,
        PRIMARY KEY (number, ordinal, name)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX said_name ON said (name, number, ordinal, kind)",
    # The quotations of an article as the user wants them, packed, in the place of those found in it.
    """CREATE TABLE requoted (
        number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        quotations TEXT NOT NULL
    ) STRICT""",
    """CREATE VIEW quoted AS SELECT c.number, coalesce(r.quotations, c.quotations) AS quotations
        FROM content c LEFT JOIN requoted r USING (number)""",
    # Names of which the survey doesn't know the latest.
    "CREATE TABLE stale_name (name INTEGER PRIMARY KEY) STRICT",
    """CREATE TRIGGER appearance_added AFTER INSERT ON appearance BEGIN
        INSERT OR IGNORE INTO stale_name VALUES (new.name); END""",
    """CREATE TRIGGER appearance_taken AFTER DELETE ON appearance BEGIN
        INSERT OR IGNORE INTO stale_name VALUES (old.name); END""",
    """CREATE TRIGGER appearance_changed AFTER UPDATE OF shown, earliest, latest ON article
        WHEN old.shown <> new.shown OR old.earliest <> new.earliest OR old.latest <> new.latest BEGIN
        INSERT OR IGNORE INTO stale_name SELECT name FROM appearance WHERE number = new.number; END""",
    # What the survey made of them: people, the names that each bears (most used first), and why.
    """CREATE TABLE person (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        block TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        articles INTEGER NOT NULL,
        quotations INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        confidence REAL NOT NULL
    ) STRICT""",
    "CREATE INDEX person_block ON person (block)",
    """CREATE TABLE person_name (
        person INTEGER NOT NULL REFERENCES person (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name INTEGER NOT NULL,
        articles INTEGER NOT NULL,
        quotations INTEGER NOT NULL,
        whole INTEGER NOT NULL,
        PRIMARY KEY (person, place)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX person_name_name ON person_name (name)",
    # `weight` says how much there is to gain by looking at it.
    """CREATE TABLE joining (
        block TEXT NOT NULL,
        first TEXT NOT NULL,
        second TEXT NOT NULL,
        confidence REAL NOT NULL,
        reason TEXT NOT NULL,
        applied INTEGER NOT NULL,
        weight REAL NOT NULL
    ) STRICT""",
    "CREATE INDEX joining_block ON joining (block)",
    "CREATE INDEX joining_first ON joining (first)",
    "CREATE INDEX joining_second ON joining (second)",
    # All that a person's name may stand for: the number of an article, a name in it, and whose it is (0: undecided).
    """CREATE VIEW bearer AS SELECT a.number, a.name, coalesce(a.person, n.person) AS person
        FROM appearance a JOIN name n ON n.id = a.name""",
)

STALE = (
    # A statement that says what to do in a conflict, as an upsert does, says so for its triggers, too: `OR IGNORE` in
    # them is passed over.
    "DROP TRIGGER appearance_added",
    "DROP TRIGGER appearance_taken",
    "DROP TRIGGER appearance_changed",
    """CREATE TRIGGER appearance_added AFTER INSERT ON appearance
        WHEN new.name NOT IN (SELECT name FROM stale_name) BEGIN
        INSERT INTO stale_name VALUES (new.name); END""",
    """CREATE TRIGGER appearance_taken AFTER DELETE ON appearance
        WHEN old.name NOT IN (SELECT name FROM stale_name) BEGIN
        INSERT INTO stale_name VALUES (old.name); END""",
    """CREATE TRIGGER appearance_changed AFTER UPDATE OF shown, earliest, latest ON article
        WHEN old.shown <> new.shown OR old.earliest <> new.earliest OR old.latest <> new.latest BEGIN
        INSERT INTO stale_name SELECT name FROM appearance
        WHERE number = new.number AND name NOT IN (SELECT name FROM stale_name); END""",
)
