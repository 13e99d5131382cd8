"""The vault: made once, opened by each of its ways, and nothing destroyed by a wrong one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.driver import connect
from db.models.client import ClientRow
from db.queries import clients
from desktop.domain.errors import GarboError, Refused, StoreFailed
from desktop.services.vault import State, Vault, Way
from desktop.services.work import Work
from desktop.system.keychain import Keychain
from tests.keyrings import Hanging, Locked, Memory, using

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
KEY_FILE = bytes(range(100, 132))


class Door:
    """A vault over a folder, as each start of the program makes it."""

    def __init__(self, folder: Path, seconds: float = 3.0) -> None:
        self.waited: list[float] = []
        self.work = Work()
        self.vault = Vault(
            folder / "data" / "garbo.store", self.work, lambda: NOW, self.waited.append, Keychain(seconds)
        )

    def names(self) -> list[str]:
        with self.work.read() as session:
            return sorted(clients.names(session).values())


@pytest.fixture
def doors(tmp_path: Path) -> Iterator[list[Door]]:
    made = [Door(tmp_path) for _ in range(2)]
    yield made
    for door in made:
        door.vault.lock()


@pytest.fixture
def made(doors: list[Door]) -> tuple[Door, str]:
    """A store with one client, locked again; the door of the next start, and the recovery code."""
    first, second = doors
    code = first.vault.create(passphrase="perché no", key_file=KEY_FILE)
    with first.work.write() as session:
        session.add(ClientRow(uid="c1", name="Ada"))
    first.vault.lock()
    return second, code


def test_a_new_store_is_open_and_shows_its_code_once(doors: list[Door]) -> None:
    door = doors[0]
    assert door.vault.state() == State.NEW
    code = door.vault.create(key_file=KEY_FILE)
    assert door.vault.state() == "open"
    assert len(code.split("-")) == 7
    assert door.vault.ways() == {Way.KEY_FILE, Way.RECOVERY_CODE}
    with pytest.raises(Refused, match="store_is_there"):
        door.vault.create(passphrase="x")


@pytest.mark.parametrize("way", ["passphrase", "key", "recovery"])
def test_each_way_opens_it(made: tuple[Door, str], way: str) -> None:
    door, code = made
    assert door.vault.state() == State.LOCKED
    match way:
        case "passphrase":
            door.vault.unlock("perche\u0301 no")
        case "key":
            door.vault.unlock_key(KEY_FILE)
        case _:
            door.vault.unlock_recovery(code.lower().replace("-", " "))
    assert door.vault.state() == State.OPEN
    assert door.names() == ["Ada"]


def test_a_wrong_secret_is_slower_each_time_and_destroys_nothing(made: tuple[Door, str]) -> None:
    door, _code = made
    before = {path: path.read_bytes() for path in door.vault.keys.parent.iterdir()}
    for attempt, code in (
        (lambda: door.vault.unlock("Perché no"), "wrong_passphrase"),
        (lambda: door.vault.unlock_key(bytes(32)), "wrong_key_file"),
        (lambda: door.vault.unlock_recovery("0000-0000-0000-0000-0000-0000-0000"), "wrong_recovery_code"),
    ):
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == code
    assert door.waited == [0.5, 1.0, 2.0]
    assert {path: path.read_bytes() for path in door.vault.keys.parent.iterdir()} == before
    door.vault.unlock("perché no")
    assert door.names() == ["Ada"]


def test_what_is_mistyped_is_said_without_waiting(made: tuple[Door, str]) -> None:
    door, code = made
    for attempt, said in (
        (lambda: door.vault.unlock_recovery(code[:-1]), "recovery_code_mistyped"),
        (lambda: door.vault.unlock_key(b"short"), "bad_key_file"),
    ):
        with pytest.raises(Refused, match=said):
            attempt()
    assert door.waited == []


def test_a_way_that_the_store_does_not_have_is_said(doors: list[Door]) -> None:
    doors[0].vault.create(key_file=KEY_FILE)
    doors[0].vault.lock()
    with pytest.raises(Refused, match="no_such_way"):
        doors[1].vault.unlock("perché no")


def test_nothing_there_is_said(doors: list[Door]) -> None:
    with pytest.raises(Refused, match="no_store"):
        doors[0].vault.unlock("x")
    with pytest.raises(Refused, match="passphrase_missing"):
        doors[0].vault.create(passphrase="")
    assert not doors[0].vault.keys.parent.exists()


def test_a_changed_passphrase_rewraps_and_leaves_the_store(made: tuple[Door, str]) -> None:
    door, code = made
    door.vault.unlock("perché no")
    store = door.vault.keys.with_name("garbo.store")
    before = store.read_bytes()
    door.vault.change_passphrase("another one")
    new_code = door.vault.change_recovery_code()
    assert store.read_bytes() == before
    door.vault.lock()
    with pytest.raises(Refused, match="wrong_passphrase"):
        door.vault.unlock("perché no")
    with pytest.raises(Refused, match="wrong_recovery_code"):
        door.vault.unlock_recovery(code)
    door.vault.unlock("another one")
    door.vault.lock()
    door.vault.unlock_recovery(new_code)
    door.vault.lock()
    door.vault.unlock_key(KEY_FILE)
    assert door.names() == ["Ada"]


def test_what_is_locked_answers_so_and_forgets_its_undo(made: tuple[Door, str]) -> None:
    door, _code = made
    door.vault.unlock("perché no")
    with door.work.write("client_added") as session:
        session.add(ClientRow(uid="c2", name="Bea"))
    assert door.work.undoable == ("client_added",)
    door.vault.lock()
    assert door.work.undoable == ()
    for attempt in (door.names, lambda: door.vault.key, lambda: door.vault.change_passphrase("x")):
        with pytest.raises(StoreFailed, match="locked"):
            attempt()


def test_with_a_keyring_nothing_else_is_asked(doors: list[Door]) -> None:
    first, second = doors
    with using(Memory()) as backend:
        assert first.vault.has_keyring()
        shown = first.vault.new_code()
        assert first.vault.create(keyring=True, code=shown) == shown
        assert first.vault.ways() == {Way.KEYRING, Way.RECOVERY_CODE}
        first.vault.lock()
        second.vault.unlock_keyring()
        assert second.vault.state() == State.OPEN
        second.vault.lock()
        # It is never the only way in: another computer, or a keyring that was reset.
        backend.held.clear()
        with pytest.raises(Refused, match="no_keyring"):
            second.vault.unlock_keyring()
        second.vault.unlock_recovery(shown)
    assert first.waited == second.waited == []


def test_the_keyring_is_taken_up_and_given_up(made: tuple[Door, str]) -> None:
    door, _code = made
    door.vault.unlock("perché no")
    with using(Memory()) as backend:
        door.vault.use_keyring()
        door.vault.use_keyring()
        assert len(backend.held) == 1, "the secret before is forgotten"
        door.vault.lock()
        door.vault.unlock_keyring()
        door.vault.drop(Way.KEYRING)
        assert backend.held == {}
        door.vault.lock()
        with pytest.raises(Refused, match="no_such_way"):
            door.vault.unlock_keyring()


def test_one_way_beside_the_recovery_code_stays(made: tuple[Door, str]) -> None:
    door, _code = made
    door.vault.unlock("perché no")
    door.vault.drop(Way.KEY_FILE)
    for way in (Way.PASSPHRASE, Way.RECOVERY_CODE):
        with pytest.raises(Refused, match="last_way"):
            door.vault.drop(way)
    assert door.vault.ways() == {Way.PASSPHRASE, Way.RECOVERY_CODE}


@pytest.mark.parametrize("backend", [Locked, Hanging])
def test_a_keyring_that_does_not_answer_makes_no_store(tmp_path: Path, backend: type[Memory]) -> None:
    door = Door(tmp_path, seconds=0.02)
    with using(backend()) as asked:
        with pytest.raises(Refused, match="no_keyring"):
            door.vault.create(keyring=True)
        assert door.vault.state() == State.NEW
        if isinstance(asked, Hanging):
            asked.let_go.set()


def test_a_secret_of_another_store_opens_nothing(made: tuple[Door, str]) -> None:
    door, _code = made
    door.vault.unlock("perché no")
    with using(Memory()) as backend:
        door.vault.use_keyring()
        door.vault.lock()
        backend.held = dict.fromkeys(backend.held, "00" * 32)
        with pytest.raises(Refused, match="no_keyring"):
            door.vault.unlock_keyring()
        assert door.waited == []
        door.vault.unlock("perché no")


@pytest.mark.parametrize("lost", ["store.keys", "garbo.store"])
def test_half_of_it_gone_is_told_and_never_answered_with_a_new_one(made: tuple[Door, str], lost: str) -> None:
    door, _code = made
    door.vault.keys.with_name(lost).unlink()
    with pytest.raises(GarboError) as caught:
        door.vault.unlock("perché no")
    assert caught.value.code == {"store.keys": "keys_are_missing", "garbo.store": "store_is_missing"}[lost]
    with pytest.raises(Refused, match=r"store_is_there|store_is_missing"):
        door.vault.create(passphrase="new")


def test_a_newer_and_a_damaged_store_are_told(made: tuple[Door, str]) -> None:
    door, _code = made
    door.vault.unlock("perché no")
    key, store = door.vault.key, door.vault.keys.with_name("garbo.store")
    door.vault.lock()
    connection = connect(store, key)
    connection.execute("PRAGMA user_version = 999").close()
    connection.close()
    with pytest.raises(StoreFailed, match="store_is_newer"):
        door.vault.unlock("perché no")
    assert door.vault.state() == State.NEWER
    store.write_bytes(b"x" * 8192)
    with pytest.raises(StoreFailed, match="store_is_damaged"):
        door.vault.unlock("perché no")
    assert door.vault.state() == State.DAMAGED


def test_a_store_that_another_process_holds_is_told(made: tuple[Door, str]) -> None:
    door, _code = made
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(door.vault.keys.with_name("garbo.store")), KEY_FILE.hex()],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(StoreFailed, match="store_is_open_elsewhere"):
            door.vault.unlock_key(KEY_FILE)
    finally:
        holder.communicate(b"\n")
    door.vault.unlock_key(KEY_FILE)


_HOLDER = """
import sys; from pathlib import Path; from desktop.services.vault import Vault; from desktop.services.work import Work
vault = Vault(Path(sys.argv[1]), Work(), lambda: None); vault.unlock_key(bytes.fromhex(sys.argv[2]))
print("open", flush=True); sys.stdin.readline(); vault.lock()
"""


@pytest.mark.parametrize("left", [["garbo.store.new"], ["garbo.store.new", "store.keys"]])
def test_a_store_half_made_is_made_again_or_finished(made: tuple[Door, str], left: list[str]) -> None:
    door, _code = made
    store = door.vault.keys.with_name("garbo.store")
    store.rename(store.with_name("garbo.store.new"))
    for path in store.parent.iterdir():
        if path.name not in left:
            path.unlink()
    if "store.keys" in left:
        door.vault.unlock("perché no")
        assert door.names() == ["Ada"]
    else:
        assert door.vault.state() == State.NEW
        door.vault.create(passphrase="new")
        assert door.names() == []


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_can_read_it(made: tuple[Door, str]) -> None:
    door, _code = made
    door.vault.unlock("perché no")
    for path in door.vault.keys.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
    assert door.vault.keys.parent.stat().st_mode & 0o077 == 0
