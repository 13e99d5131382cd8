"""Backups are whole, encrypted and verified; a restore goes forward and keeps what it replaces."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import backup, keys, restore
from db.check import problems
from db.errors import StoreError
from db.keys import Way
from db.migrations.runner import STEPS
from db.models.client import ClientRow
from db.models.interaction import InteractionRow
from db.queries import clients
from db.store import Store

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


def fill(store: Store, begin: int, many: int = 400) -> None:
    with store.write() as session:
        for n in range(begin, begin + many):
            session.add(ClientRow(uid=f"c{n}", name=f"Mirabelle {n}" * 20))


@pytest.fixture
def kept(store: Store, key: bytes) -> Store:
    keys.write(restore.keys_beside(store.path), (keys.wrap(Way.KEY_FILE, b"s" * 32, key),))
    fill(store, 0)
    with store.write() as session:
        session.add(InteractionRow(client_id=1, uid="i1", at=NOW, channel="call", direction="in"))
    return store


def make(store: Store, key: bytes, file: Path, **more: object) -> backup.Contents:
    return backup.make(store.connection, key, restore.keys_beside(store.path), file, NOW, **more)  # type: ignore[arg-type]


def test_a_backup_holds_everything_and_no_word_in_the_clear(kept: Store, key: bytes, tmp_path: Path) -> None:
    file = tmp_path / "backups" / "one.garbo-backup"
    assert make(kept, key, file) == backup.Contents(len(STEPS), 400, 1, 0, 0, NOW)
    assert b"Mirabelle" not in file.read_bytes()
    assert b"SQLite format" not in file.read_bytes()
    assert [one.name for one in file.parent.iterdir()] == ["one.garbo-backup"]


def test_what_is_written_between_the_steps_is_in_it(
    kept: Store, key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 8)
    stepped = []

    def between() -> None:
        stepped.append(None)
        if len(stepped) == 1:
            fill(kept, 1000, 5)

    assert make(kept, key, tmp_path / "one", between=between).clients == 405
    assert len(stepped) > 3


def test_a_backup_that_is_given_up_leaves_nothing(kept: Store, key: bytes, tmp_path: Path) -> None:
    def give_up() -> None:
        raise KeyboardInterrupt

    file = tmp_path / "backups" / "one"
    with pytest.raises(KeyboardInterrupt):
        make(kept, key, file, between=give_up)
    assert list(file.parent.iterdir()) == []
    fill(kept, 1000, 1)


def test_a_copy_that_does_not_verify_replaces_nothing(kept: Store, key: bytes, tmp_path: Path) -> None:
    file = tmp_path / "one"
    make(kept, key, file)
    before = file.read_bytes()

    def altered(copy: Path, known: bytes) -> backup.Contents:
        held = bytearray(copy.read_bytes())
        held[len(held) // 2] ^= 1
        copy.write_bytes(held)
        return backup.verify(copy, known)

    with pytest.raises(StoreError, match="backup_not_verified"):
        make(kept, key, file, verified_by=altered)
    assert file.read_bytes() == before


def test_verifying_writes_nothing_and_needs_the_key(kept: Store, key: bytes, tmp_path: Path) -> None:
    room = tmp_path / "room"
    room.mkdir()
    backup.copy(kept.connection, key, room / "copy")
    before = (room / "copy").read_bytes()
    assert backup.verify(room / "copy", key).clients == 400
    assert [(one.name, one.read_bytes()) for one in room.iterdir()] == [("copy", before)]
    with pytest.raises(StoreError, match="wrong_key"):
        backup.verify(room / "copy", b"x" * 32)


def test_a_restore_puts_the_backup_back_and_keeps_the_old(
    kept: Store, key: bytes, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    file = tmp_path / "one"
    make(kept, key, file)
    fill(kept, 1000, 7)
    staged = restore.stage(file, kept.path)
    assert staged.made_at == NOW
    assert keys.unwrap(staged.slots[0], b"s" * 32) == key
    assert backup.verify(staged.store, key).clients == 400
    kept.close()
    old = restore.swap(kept.path, NOW)
    assert not (kept.path.parent / "restoring").exists()
    again = open_store(kept.path)
    with again.read() as session:
        assert len(clients.names(session)) == 400
    with open_store(old / kept.path.name).read() as session:
        assert len(clients.names(session)) == 407
    assert (old / "store.keys").exists()


STEPS_OF_A_SWAP = range(12)


@pytest.mark.parametrize("crash_at", STEPS_OF_A_SWAP)
def test_a_restore_interrupted_anywhere_goes_forward_and_never_meets_the_old_log(
    kept: Store,
    key: bytes,
    tmp_path: Path,
    crash_at: int,
    monkeypatch: pytest.MonkeyPatch,
    open_store: Callable[[Path], Store],
) -> None:
    file, live = tmp_path / "one", tmp_path / "live" / "garbo.store"
    make(kept, key, file)
    fill(kept, 1000, 7)
    live.parent.mkdir()
    for name in ("garbo.store", "garbo.store-wal", "store.keys"):
        shutil.copy(kept.path.with_name(name), live.with_name(name))
    restore.stage(file, live)
    steps = []

    def crashing(real: Callable[..., object]) -> Callable[..., object]:
        def step(*args: object, **more: object) -> object:
            steps.append(real)
            if len(steps) == crash_at + 1:
                raise InterruptedError
            return real(*args, **more)

        return step

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", crashing(Path.replace))
        patched.setattr(restore, "sync_directory", crashing(restore.sync_directory))
        patched.setattr(restore.shutil, "rmtree", crashing(shutil.rmtree))
        with contextlib.suppress(StoreError, InterruptedError):
            restore.swap(live, NOW)
    assert len(steps) == crash_at + 1
    restore.finish(live)
    with open_store(live).read() as session:
        assert len(clients.names(session)) == 400
    assert not restore.is_pending(live)
    ((old,),) = [[*(live.parent / "replaced").iterdir()]]
    assert {one.name for one in old.iterdir()} == {"garbo.store", "garbo.store-wal", "store.keys"}


MANIFEST = {"format": "garbo-backup", "version": 1, "made_at": "2026-01-01T00:00:00+00:00", "sha256": {"store": "0"}}


def _zip(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as held:
        for name, content in parts.items():
            held.writestr(name.replace("_json", ".json"), content)
    return made.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zip at all",
        _zip(other=b"x"),
        _zip(manifest_json=b"[]"),
        _zip(manifest_json=b"{"),
        _zip(manifest_json=json.dumps({"format": "garbo-backup", "version": 1}).encode()),
        _zip(manifest_json=json.dumps(MANIFEST).encode(), store=b"x", keys=b"y"),
    ],
    ids=range(7),
)
def test_what_is_no_backup_is_a_code_and_changes_nothing(store_path: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "strange"
    file.write_bytes(content)
    before = store_path.read_bytes()
    with pytest.raises(StoreError, match="not_a_backup"):
        restore.stage(file, store_path)
    restore.drop(store_path)
    assert store_path.read_bytes() == before
    assert not (store_path.parent / "restoring").exists()


def test_backups_are_kept_for_days_weeks_and_months() -> None:
    made = [NOW - timedelta(days=day) for day in range(500)]
    left = sorted(set(made) - backup.surplus(made, NOW))
    assert left[-7:] == sorted(made[:7])
    assert 12 <= len(left) <= 7 + 4 + 12
    assert NOW - left[0] > timedelta(days=300)
    assert not backup.surplus(left, NOW)


def test_a_daily_history_keeps_its_promise_on_every_day() -> None:
    held: set[datetime] = set()
    for day in range(400):
        now = NOW + timedelta(days=day)
        held.add(now)
        held -= backup.surplus(held, now)
        assert {now - timedelta(days=back) for back in range(min(day + 1, 7))} <= held
        if day > 370:
            assert len({one.strftime("%Y-%m") for one in held}) == 12


def test_the_latest_of_a_day_is_kept() -> None:
    morning, evening = NOW.replace(hour=6), NOW.replace(hour=18)
    assert backup.surplus([morning, evening], NOW) == {morning}


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("UPDATE interaction SET at = '2026-01-01 10:00'", "time_malformed"),
        ("UPDATE client SET since = 'today'", "time_malformed"),
        ("UPDATE interaction SET client_id = 999", "reference_broken"),
        ("UPDATE interaction SET batch_id = 1", "clients_mixed"),
    ],
)
def test_a_check_finds_what_is_wrong(kept: Store, wrong: str, code: str) -> None:
    connection = kept.connection
    connection.execute("INSERT INTO batch VALUES (1,'b','x','','2026-01-01T00:00:00.000000Z',2,'{}','[]',NULL)").close()
    assert problems(connection) == []
    connection.execute("PRAGMA foreign_keys = OFF").close()
    connection.execute(wrong).close()
    assert problems(connection) == [code]


def test_a_check_finds_an_altered_page(kept: Store, key: bytes, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    backup.copy(kept.connection, key, copy)
    held = bytearray(copy.read_bytes())
    held[5 * 4096 + 9] ^= 1
    copy.write_bytes(held)
    with pytest.raises(StoreError, match=r"backup_not_verified|store_is_damaged"):
        backup.verify(copy, key)
