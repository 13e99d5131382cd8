"""A store that a newer Garbo has brought up: refused in words, and left byte for byte as it was."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.driver import connect
from desktop.app.terminal import Opener
from desktop.app.wiring import wire
from desktop.cli.main import run
from desktop.system.paths import Paths

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    "command", [["due"], ["log", "--line", "marco called"], ["backup", "copy"], ["check"]], ids=lambda words: words[0]
)
def test_an_older_program_refuses_it(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(bytes(range(32)))
    given = ["--data-dir", str(data_dir), "--key-file", str(key_file)]
    first = ["log", "--client", "Anna", "--channel", "call", "--direction", "in"]
    assert run([*given, *first], Opener(None, lambda: NOW)) == 0
    store = brought_up(data_dir, key_file.read_bytes())
    before = store.read_bytes()
    capsys.readouterr()
    assert run([*given, *command], Opener(None, lambda: NOW)) == 1
    out, err = capsys.readouterr()
    assert (out, err) == (
        "",
        "The store was written by a newer version of Garbo. It was left as it is; update Garbo.\n",
    )
    assert store.read_bytes() == before


def brought_up(data_dir: Path, key_file: bytes) -> Path:
    """The store as a Garbo of the far future would leave it."""
    where = Paths(data_dir, data_dir)
    vault = wire(where, lambda: NOW).vault
    vault.unlock_key(key_file)
    key = vault.key
    vault.lock()
    connection = connect(where.store, key)
    connection.execute("PRAGMA user_version = 999").close()
    connection.close()
    return where.store
