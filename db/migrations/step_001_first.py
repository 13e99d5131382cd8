"""Step 1: the first store."""

STATEMENTS = (
    """
    CREATE TABLE setting (
        id INTEGER NOT NULL PRIMARY KEY,
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT value_is_json CHECK (json_valid(value)),
        UNIQUE ("key")
    ) STRICT
    """,
    """
    CREATE TABLE client (
        id INTEGER NOT NULL PRIMARY KEY,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        since TEXT,
        extra TEXT NOT NULL,
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        UNIQUE (uid)
    ) STRICT
    """,
    """
    CREATE TABLE person (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        address TEXT NOT NULL,
        vocative TEXT NOT NULL,
        position INTEGER NOT NULL,
        extra TEXT NOT NULL,
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX person_of_client ON person (client_id, position)",
    """
    CREATE TABLE address (
        id INTEGER NOT NULL PRIMARY KEY,
        person_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        folded TEXT NOT NULL,
        CONSTRAINT kind_is_known CHECK (kind IN ('tel', 'email', 'handle')),
        FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX address_lookup ON address (folded, kind)",
    "CREATE INDEX address_of_person ON address (person_id)",
    """
    CREATE TABLE agreement (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        from_day TEXT NOT NULL,
        calendar TEXT NOT NULL,
        rules TEXT NOT NULL,
        channels TEXT,
        any_time TEXT NOT NULL,
        extra TEXT NOT NULL,
        CONSTRAINT agreement_day_once UNIQUE (client_id, from_day),
        CONSTRAINT calendar_is_json CHECK (json_valid(calendar)),
        CONSTRAINT rules_is_json CHECK (json_valid(rules)),
        CONSTRAINT channels_is_json CHECK (json_valid(channels)),
        CONSTRAINT any_time_is_json CHECK (json_valid(any_time)),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE batch (
        id INTEGER NOT NULL PRIMARY KEY,
        uid TEXT NOT NULL,
        kind TEXT NOT NULL,
        file_name TEXT NOT NULL,
        at TEXT NOT NULL,
        client_id INTEGER,
        counts TEXT NOT NULL,
        made TEXT NOT NULL,
        undone_at TEXT,
        CONSTRAINT counts_is_json CHECK (json_valid(counts)),
        CONSTRAINT made_is_json CHECK (json_valid(made)),
        UNIQUE (uid),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX batch_of_client ON batch (client_id)",
    """
    CREATE TABLE interaction (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        at TEXT NOT NULL,
        channel TEXT NOT NULL,
        direction TEXT NOT NULL,
        connected INTEGER,
        minutes INTEGER,
        automatic INTEGER NOT NULL,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,
        thread TEXT,
        reply_to TEXT,
        needs_answer INTEGER NOT NULL,
        answered_elsewhere INTEGER NOT NULL,
        medium TEXT,
        edited INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        media INTEGER NOT NULL,
        batch_id INTEGER,
        touched_at TEXT,
        extra TEXT NOT NULL,
        CONSTRAINT interaction_once UNIQUE (client_id, uid),
        CONSTRAINT channel_is_known CHECK (
            channel IN ('call', 'email', 'message', 'voice_note', 'video', 'meeting', 'other')
        ),
        CONSTRAINT direction_is_known CHECK (direction IN ('in', 'out')),
        CONSTRAINT medium_is_known CHECK (medium IN ('whatsapp', 'sms', 'telegram')),
        CONSTRAINT connected_is_flag CHECK (connected IN (0, 1)),
        CONSTRAINT automatic_is_flag CHECK (automatic IN (0, 1)),
        CONSTRAINT needs_answer_is_flag CHECK (needs_answer IN (0, 1)),
        CONSTRAINT answered_elsewhere_is_flag CHECK (answered_elsewhere IN (0, 1)),
        CONSTRAINT edited_is_flag CHECK (edited IN (0, 1)),
        CONSTRAINT deleted_is_flag CHECK (deleted IN (0, 1)),
        CONSTRAINT media_is_flag CHECK (media IN (0, 1)),
        CONSTRAINT minutes_is_count CHECK (minutes >= 0),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
        FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE SET NULL
    ) STRICT
    """,
    """
    CREATE INDEX interaction_answering ON interaction (client_id, at)
    WHERE automatic = 0 AND deleted = 0 AND (direction = 'out' AND channel NOT IN ('call', 'video', 'meeting')
        OR channel IN ('call', 'video', 'meeting') AND connected = 1)
    """,
    "CREATE INDEX interaction_by_time ON interaction (at)",
    "CREATE INDEX interaction_of_batch ON interaction (batch_id) WHERE batch_id IS NOT NULL",
    "CREATE INDEX interaction_of_client ON interaction (client_id, at)",
    """
    CREATE TABLE interaction_tag (
        id INTEGER NOT NULL PRIMARY KEY,
        interaction_id INTEGER NOT NULL,
        tag TEXT NOT NULL,
        state TEXT NOT NULL,
        CONSTRAINT interaction_tag_once UNIQUE (interaction_id, tag),
        CONSTRAINT state_is_known CHECK (state IN ('confirmed', 'rejected')),
        FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE task_list (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        title TEXT NOT NULL,
        shared INTEGER NOT NULL,
        extra TEXT NOT NULL,
        CONSTRAINT task_list_once UNIQUE (client_id, uid),
        CONSTRAINT shared_is_flag CHECK (shared IN (0, 1)),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE task (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        title TEXT NOT NULL,
        owner TEXT NOT NULL,
        created_at TEXT NOT NULL,
        due_at TEXT,
        done_at TEXT,
        told_at TEXT,
        promise INTEGER NOT NULL,
        returned INTEGER NOT NULL,
        list_id INTEGER,
        notes TEXT NOT NULL,
        batch_id INTEGER,
        touched_at TEXT,
        extra TEXT NOT NULL,
        CONSTRAINT task_once UNIQUE (client_id, uid),
        CONSTRAINT owner_is_known CHECK (owner IN ('client', 'assistant')),
        CONSTRAINT promise_is_flag CHECK (promise IN (0, 1)),
        CONSTRAINT returned_is_count CHECK (returned >= 0),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
        FOREIGN KEY (list_id) REFERENCES task_list (id) ON DELETE SET NULL,
        FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX task_of_batch ON task (batch_id) WHERE batch_id IS NOT NULL",
    "CREATE INDEX task_of_list ON task (list_id) WHERE list_id IS NOT NULL",
    "CREATE INDEX task_open ON task (due_at, client_id) WHERE done_at IS NULL",
    "CREATE INDEX task_to_tell ON task (done_at) WHERE done_at IS NOT NULL AND told_at IS NULL",
    """
    CREATE TABLE task_return (
        id INTEGER NOT NULL PRIMARY KEY,
        task_id INTEGER NOT NULL,
        at TEXT NOT NULL,
        FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX task_return_of_task ON task_return (task_id, at)",
    """
    CREATE TABLE appointment (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        ends_at TEXT,
        created_at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        "by" TEXT,
        minutes_late INTEGER NOT NULL,
        changed_at TEXT,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        batch_id INTEGER,
        touched_at TEXT,
        extra TEXT NOT NULL,
        CONSTRAINT appointment_once UNIQUE (client_id, uid),
        CONSTRAINT outcome_is_known CHECK (outcome IN ('planned', 'kept', 'late', 'missed', 'cancelled', 'moved')),
        CONSTRAINT by_is_known CHECK ("by" IN ('client', 'assistant')),
        CONSTRAINT minutes_late_is_count CHECK (minutes_late >= 0),
        CONSTRAINT extra_is_json CHECK (json_valid(extra)),
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE,
        FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE SET NULL
    ) STRICT
    """,
    "CREATE INDEX appointment_by_time ON appointment (starts_at)",
    "CREATE INDEX appointment_of_batch ON appointment (batch_id) WHERE batch_id IS NOT NULL",
    "CREATE INDEX appointment_of_client ON appointment (client_id, starts_at)",
    """
    CREATE TABLE private_note (
        id INTEGER NOT NULL PRIMARY KEY,
        client_id INTEGER NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL,
        FOREIGN KEY (client_id) REFERENCES client (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX private_note_of_client ON private_note (client_id, at)",
)
