"""Step 3: appointments that come again, a plan for the week, step plans, summaries as sent, full text."""

from __future__ import annotations

STATEMENTS = (
    """
    CREATE TABLE series (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER,
        uid TEXT NOT NULL,
        starts TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        rrule TEXT NOT NULL,
        except_on TEXT NOT NULL,
        also_on TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        created_at TEXT NOT NULL,
        batch_id INTEGER,
        touched_at TEXT,
        extra TEXT NOT NULL,
        CONSTRAINT series_once UNIQUE (client_id, uid),
        CONSTRAINT minutes_is_count CHECK (minutes >= 0),
        CONSTRAINT except_on_is_json CHECK (json_valid(except_on)),
        CONSTRAINT also_on_is_json CHECK (json_valid(also_on)),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
        FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX series_of_batch ON series (batch_id) WHERE batch_id IS NOT NULL",
    "ALTER TABLE appointment ADD COLUMN series_id INTEGER REFERENCES series (id) ON DELETE SET NULL",
    "ALTER TABLE appointment ADD COLUMN slot TEXT",
    "ALTER TABLE appointment ADD COLUMN reminded_at TEXT",
    "CREATE UNIQUE INDEX appointment_of_series ON appointment (series_id, slot) WHERE series_id IS NOT NULL",
    "ALTER TABLE task ADD COLUMN planned_at TEXT",
    "ALTER TABLE task ADD COLUMN position INTEGER",
    "ALTER TABLE task ADD COLUMN lasts INTEGER CONSTRAINT lasts_is_count CHECK (lasts >= 0)",
    "ALTER TABLE task ADD COLUMN reminded_at TEXT",
    "CREATE INDEX task_planned ON task (planned_at) WHERE planned_at IS NOT NULL",
    "ALTER TABLE task_list ADD COLUMN goal TEXT",
    "ALTER TABLE task_list ADD COLUMN room INTEGER CONSTRAINT room_is_count CHECK (room >= 0)",
    """
    CREATE TABLE template (
        id INTEGER NOT NULL PRIMARY KEY,
        uid TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        steps TEXT NOT NULL,
        created_at TEXT NOT NULL,
        touched_at TEXT,
        UNIQUE (uid),
        CONSTRAINT steps_is_json CHECK (json_valid(steps))
    ) STRICT
    """,
    """
    CREATE TABLE summary (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        week TEXT NOT NULL,
        opening TEXT NOT NULL,
        choices TEXT NOT NULL,
        sent_at TEXT,
        page TEXT,
        touched_at TEXT,
        CONSTRAINT summary_once UNIQUE (client_id, week),
        CONSTRAINT choices_is_json CHECK (json_valid(choices)),
        CONSTRAINT page_is_json CHECK (json_valid(page)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
    # Folded words only: accents and case are gone, and the texts themselves stand in their table alone. They come
    # apart already, so every sign beyond ASCII is a letter to the tokenizer.
    "CREATE VIRTUAL TABLE interaction_words USING fts5"
    " (words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='ascii')",
    "INSERT INTO interaction_words (rowid, words)"
    " SELECT id, folded_words(subject || ' ' || text) FROM interaction WHERE subject <> '' OR text <> ''",
)
