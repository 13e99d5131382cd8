"""Step 5: stationery, so that a page sent long ago looks as it did then."""

from __future__ import annotations

STATEMENTS = (
    """
    CREATE TABLE stationery (
        id INTEGER NOT NULL PRIMARY KEY,
        digest TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        CONSTRAINT kind_is_known CHECK (kind IN ('letterhead', 'template')),
        CONSTRAINT body_is_json CHECK (json_valid(body)),
        UNIQUE (digest)
    ) STRICT
    """,
)
