"""Step 2: instructions, decisions about signals, pinned clients, tasks that come again."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE client ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"
    " CONSTRAINT pinned_is_flag CHECK (pinned IN (0, 1))",
    "ALTER TABLE task ADD COLUMN rrule TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE task ADD COLUMN estimate INTEGER CONSTRAINT estimate_is_count CHECK (estimate >= 0)",
    """
    CREATE TABLE instruction (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        text TEXT NOT NULL,
        given_at TEXT NOT NULL,
        state TEXT NOT NULL,
        ended_at TEXT,
        replaced_by INTEGER,
        interaction_id INTEGER,
        batch_id INTEGER,
        touched_at TEXT,
        extra TEXT NOT NULL,
        CONSTRAINT instruction_once UNIQUE (client_id, uid),
        CONSTRAINT state_is_known CHECK (state IN ('holds', 'replaced', 'cancelled')),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
        FOREIGN KEY (replaced_by) REFERENCES instruction (id) ON DELETE SET NULL,
        FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE SET NULL,
        FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX instruction_of_batch ON instruction (batch_id) WHERE batch_id IS NOT NULL",
    "CREATE INDEX instruction_of_client ON instruction (client_id, given_at)",
    "CREATE INDEX instruction_of_interaction ON instruction (interaction_id) WHERE interaction_id IS NOT NULL",
    "CREATE INDEX instruction_replaced ON instruction (replaced_by) WHERE replaced_by IS NOT NULL",
    """
    CREATE TABLE decision (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        signal TEXT NOT NULL,
        choice TEXT NOT NULL,
        at TEXT NOT NULL,
        until TEXT,
        reason TEXT NOT NULL,
        action TEXT NOT NULL,
        task_id INTEGER,
        appointment_id INTEGER,
        CONSTRAINT decision_once UNIQUE (client_id, signal, at, choice),
        CONSTRAINT choice_is_known CHECK (choice IN ('later', 'not_so', 'tried')),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
        FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE SET NULL,
        FOREIGN KEY (appointment_id) REFERENCES appointment (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX decision_of_client ON decision (client_id, at)",
    "CREATE INDEX decision_of_task ON decision (task_id) WHERE task_id IS NOT NULL",
    "CREATE INDEX decision_of_appointment ON decision (appointment_id) WHERE appointment_id IS NOT NULL",
)
