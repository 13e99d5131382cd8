"""Step 4: what was given to whom on a shared page, so that the list that comes back is understood."""

from __future__ import annotations

STATEMENTS = (
    """
    CREATE TABLE share (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        given_at TEXT NOT NULL,
        secret TEXT NOT NULL,
        base TEXT NOT NULL,
        sequences TEXT NOT NULL,
        taken TEXT NOT NULL,
        CONSTRAINT share_once UNIQUE (client_id, uid),
        CONSTRAINT base_is_json CHECK (json_valid(base)),
        CONSTRAINT sequences_is_json CHECK (json_valid(sequences)),
        CONSTRAINT taken_is_json CHECK (json_valid(taken)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
)
