"""Full text of the log: the folded words of each line, kept in step by temporary triggers.

The index holds no text of its own (contentless FTS5, https://www.sqlite.org/fts5.html). Its triggers are temporary, as
the journal's are: they need our `folded_words`, which a trigger of the schema could not call in a store that trusts
none.
"""

from __future__ import annotations

from db.driver import Connection

_HAS_WORDS = "NEW.subject <> '' OR NEW.text <> ''"
_ADD = "INSERT INTO interaction_words (rowid, words) VALUES (NEW.id, folded_words(NEW.subject || ' ' || NEW.text));"
_DROP = "DELETE FROM interaction_words WHERE rowid = OLD.id;"
_TRIGGERS = (
    f"AFTER INSERT ON main.interaction WHEN {_HAS_WORDS} BEGIN {_ADD} END",
    "AFTER UPDATE ON main.interaction"
    " WHEN OLD.id <> NEW.id OR OLD.subject IS NOT NEW.subject OR OLD.text IS NOT NEW.text"
    f" BEGIN {_DROP} INSERT INTO interaction_words (rowid, words)"
    f" SELECT NEW.id, folded_words(NEW.subject || ' ' || NEW.text) WHERE {_HAS_WORDS}; END",
    f"AFTER DELETE ON main.interaction BEGIN {_DROP} END",
)


def install(connection: Connection) -> None:
    """Keeps the index in step from here on; `folded_words` is there since the connection was made."""
    for number, trigger in enumerate(_TRIGGERS):
        connection.execute(f"CREATE TEMP TRIGGER words_{number} {trigger}").close()


def rebuild(connection: Connection) -> None:
    """Makes the index anew, so that no word stays in it of a line that is gone; inside a transaction or not."""
    connection.execute("INSERT INTO interaction_words (interaction_words) VALUES ('delete-all')").close()
    connection.execute(
        "INSERT INTO interaction_words (rowid, words)"
        " SELECT id, folded_words(subject || ' ' || text) FROM interaction WHERE subject <> '' OR text <> ''"
    ).close()
