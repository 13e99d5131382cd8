"""Vault: makes the store, opens it with one of its keys, changes them, and locks it."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from db import backup, keys, recovery, restore
from db.driver import Connection
from db.errors import STORE_IS_DAMAGED, STORE_IS_NEWER, WRONG_KEY, StoreError, code_of_os
from db.files import sync_directory
from db.keys import Slot, Slots, Way
from db.store import Store
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused, StoreFailed
from desktop.services.work import Work
from desktop.system.keychain import Keychain

__all__ = ["State", "Vault", "Way"]

_SLOWEST = 30.0
_SMALLEST = 4096
"""Bytes: a store has one page at least."""


class State(StrEnum):
    """What the door has to show. `newer` and `damaged` are known once opening it was tried."""

    NEW = "new"
    LOCKED = "locked"
    OPEN = "open"
    NEWER = "newer"
    DAMAGED = "damaged"


class Vault:
    """The key is random and stays with the store for life; each way in wraps it with a secret of its own."""

    def __init__(
        self,
        store: Path,
        work: Work,
        clock: Clock,
        wait: Callable[[float], None] = time.sleep,
        keychain: Keychain | None = None,
    ) -> None:
        """`store`: the file, there or not; its keys lie beside it. `wait`: makes a wrong secret slow, in seconds."""
        self._path = store
        self._work, self._clock, self._wait = work, clock, wait
        self._keychain = keychain or Keychain()
        self._key: bytes | None = None
        self._wrong = 0
        self._found: State | None = None

    def state(self) -> State:
        if self._work.is_open:
            return State.OPEN
        if self._found is not None:
            return self._found
        if self._path.exists() or restore.is_pending(self._path) or self._is_half_made():
            return State.LOCKED
        # Keys without their store: it was taken elsewhere, and must not be answered with a new one in silence.
        return State.DAMAGED if self.keys.exists() else State.NEW

    @property
    def keys(self) -> Path:
        """The file with the wrapped keys; it goes into every backup."""
        return restore.keys_beside(self._path)

    @property
    def key(self) -> bytes:
        """The open store's key, for backups. Raises StoreFailed `locked`."""
        if self._key is None:
            raise StoreFailed("locked")
        return self._key

    def ways(self) -> frozenset[Way]:
        """The ways in that this store has. Raises StoreFailed: keys_are_missing, keys_are_damaged."""
        return frozenset(slot.way for slot in self._slots())

    def has_keyring(self) -> bool:
        """Whether this machine's keyring could keep a way in; it is asked for three seconds at most."""
        return self._keychain.is_there()

    def new_code(self) -> str:
        """A recovery code for `create`: shown and written down before the store is made."""
        return recovery.new_code()

    def create(
        self,
        *,
        passphrase: str | None = None,
        key_file: bytes | None = None,
        keyring: bool = False,
        code: str | None = None,
    ) -> str:
        """Makes a new store, opens it, and gives its recovery code, which is never shown again.

        `key_file`: its 32 raw bytes. `keyring`: the system's keyring opens it. `code`: from `new_code`, else a new one.
        Raises Refused: passphrase_missing, bad_key_file, no_keyring, store_is_there, store_is_missing (its keys are
        there, it is not); StoreFailed.
        """
        if self.state() is not State.NEW:
            raise Refused("store_is_missing" if self._is_missing() else "store_is_there")
        key, code = keys.new_key(), code or recovery.new_code()
        slots = [keys.wrap(way, secret, key) for way, secret in _secrets(passphrase, key_file, code)]
        if keyring:
            slots.append(self._in_keyring(key))
        if len(slots) == 1:
            raise Refused("passphrase_missing", [Problem("passphrase_missing", "passphrase")])
        try:
            self._make(key, tuple(slots))
        except StoreError as error:
            raise StoreFailed(error.code) from error
        self._open(key)
        return code

    def unlock(self, passphrase: str) -> None:
        """Opens the store. Does nothing when it is open.

        Raises Refused: wrong_passphrase (each time more slowly), no_such_way, no_store, store_is_missing; StoreFailed:
        store_is_open_elsewhere, store_is_newer, store_is_damaged, keys_are_missing, keys_are_damaged …
        """
        self._unlock(Way.PASSPHRASE, keys.from_passphrase(passphrase))

    def unlock_key(self, key_file: bytes) -> None:
        """`key_file`: its raw bytes. Raises as `unlock`: wrong_key_file, bad_key_file."""
        self._unlock(Way.KEY_FILE, _key_file_secret(key_file))

    def unlock_recovery(self, code: str) -> None:
        """Raises as `unlock`: wrong_recovery_code, recovery_code_mistyped."""
        self._unlock(Way.RECOVERY_CODE, _recovery_secret(code))

    def unlock_keyring(self) -> None:
        """With what the system's keyring keeps. Raises as `unlock`: no_keyring when it does not give the key."""
        self._unlock(Way.KEYRING, None)

    def key_in(
        self,
        slots: Slots,
        *,
        passphrase: str | None = None,
        key_file: bytes | None = None,
        recovery_code: str | None = None,
    ) -> bytes:
        """The key of another store's slots, such as a backup's, by the first secret given, else by the keyring.

        Raises as `unlock`; passphrase_missing where nothing is given and no keyring has it.
        """
        for way, secret in _secrets(passphrase, key_file, recovery_code):
            return self._unwrapped(slots, way, secret)
        if (key := self._from_keyring(slots)) is not None:
            return key
        raise Refused("passphrase_missing", [Problem("passphrase_missing", "passphrase")])

    def change_passphrase(self, new: str) -> None:
        """Gives the open store another passphrase, or its first. The store itself is not written again."""
        if not new:
            raise Refused("passphrase_missing", [Problem("passphrase_missing", "passphrase")])
        self._put(keys.wrap(Way.PASSPHRASE, keys.from_passphrase(new), self.key))

    def change_key_file(self, key_file: bytes) -> None:
        """Lets these 32 raw bytes open the store, instead of those before."""
        self._put(keys.wrap(Way.KEY_FILE, _key_file_secret(key_file), self.key))

    def use_keyring(self) -> None:
        """Lets the system's keyring open the store. Raises Refused no_keyring."""
        self._put(self._in_keyring(self.key))

    def drop(self, way: Way) -> None:
        """Takes a way in away. Raises Refused last_way: the recovery code stays, and one beside it."""
        slots = self._slots()
        left = tuple(slot for slot in slots if slot.way != way)
        if way == Way.RECOVERY_CODE or {slot.way for slot in left} <= {Way.RECOVERY_CODE}:
            raise Refused("last_way", way=str(way))
        self._write(left)
        self._forget(slots, left)

    def change_recovery_code(self, code: str | None = None) -> str:
        """Lets another code open the store, from `new_code` or a new one; the one before opens nothing any more."""
        code = code or recovery.new_code()
        self._put(keys.wrap(Way.RECOVERY_CODE, _recovery_secret(code), self.key))
        return code

    def lock(self) -> None:
        """Closes the store and forgets the key, and all that could be undone."""
        self._key = None
        self._work.detach()

    def _unlock(self, way: Way, secret: bytes | None) -> None:
        """Without a secret the keyring is asked for it."""
        if self._work.is_open:
            return
        try:
            restore.finish(self._path)
            self._finish_making()
        except StoreError as error:
            raise StoreFailed(error.code) from error
        if not self._path.exists():
            raise Refused("store_is_missing" if self._is_missing() else "no_store")
        slots = self._slots()
        if secret is not None:
            self._open(self._unwrapped(slots, way, secret))
        elif not any(slot.way is way for slot in slots):
            raise Refused("no_such_way", way=str(way))
        elif (key := self._from_keyring(slots)) is not None:
            self._open(key)
        else:
            raise Refused("no_keyring")

    def _from_keyring(self, slots: Slots) -> bytes | None:
        """What the keyring holds is random: a wrong one is no guess, and is not slowed down."""
        for slot in slots:
            if slot.way is Way.KEYRING and (secret := self._keychain.read(slot.salt)) is not None:
                return keys.unwrap(slot, secret)
        return None

    def _in_keyring(self, key: bytes) -> Slot:
        """A slot whose secret the keyring has taken, under the slot's salt: no two stores or copies share one."""
        secret = secrets.token_bytes(keys.KEY_BYTES)
        slot = keys.wrap(Way.KEYRING, secret, key)
        if not self._keychain.keep(slot.salt, secret):
            raise Refused("no_keyring")
        return slot

    def _forget(self, before: Slots, after: Slots) -> None:
        """The keyring lets go of what opens nothing any more."""
        for slot in before:
            if slot.way is Way.KEYRING and slot not in after:
                self._keychain.forget(slot.salt)

    def _unwrapped(self, slots: Slots, way: Way, secret: bytes) -> bytes:
        fitting = [slot for slot in slots if slot.way is way]
        if not fitting:
            raise Refused("no_such_way", way=str(way))
        for slot in fitting:
            if (key := keys.unwrap(slot, secret)) is not None:
                self._wrong = 0
                return key
        self._wrong += 1
        self._wait(min(0.25 * 2**self._wrong, _SLOWEST))
        raise Refused(f"wrong_{way}", [Problem(f"wrong_{way}", str(way))])

    def _open(self, key: bytes) -> None:
        try:
            if self._path.stat().st_size < _SMALLEST:
                # SQLite would take an emptied file for a new one, and her clients would be gone without a word.
                raise StoreError(STORE_IS_DAMAGED)
            store = Store(self._path, key, self._work.publish, lambda old, version: self._keep(old, version, key))
        except OSError as error:
            raise StoreFailed(code_of_os(error)) from error
        except StoreError as error:
            code = error.code
            # The slot has vouched for the key, so it is the file that is not what it was.
            if code == WRONG_KEY:
                code = STORE_IS_DAMAGED
            self._found = {STORE_IS_NEWER: State.NEWER, STORE_IS_DAMAGED: State.DAMAGED}.get(code)
            raise StoreFailed(code) from error
        self._found = None
        self._key = key
        self._work.attach(store)

    def _keep(self, connection: Connection, version: int, key: bytes) -> None:
        """The copy before a migration, beside the daily ones."""
        now = self._clock()
        file = self._path.parent / "backups" / f"before-version-{version + 1}-{now:%Y-%m-%dT%H%M%S}{backup.SUFFIX}"
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        backup.make(connection, key, self.keys, file, now)

    def _put(self, slot: Slot) -> None:
        before = self._slots()
        after = (*(one for one in before if one.way is not slot.way), slot)
        self._write(after)
        self._forget(before, after)

    def _write(self, slots: Slots) -> None:
        try:
            keys.write(self.keys, slots)
        except StoreError as error:
            raise StoreFailed(error.code) from error

    def _slots(self) -> Slots:
        try:
            return keys.read(self.keys)
        except StoreError as error:
            raise StoreFailed(error.code) from error

    def _is_missing(self) -> bool:
        return self.keys.exists() and not (self._path.exists() or self._is_half_made())

    def _is_half_made(self) -> bool:
        return self._new.exists() and self.keys.exists() and not self._path.exists()

    @property
    def _new(self) -> Path:
        return self._path.with_name(self._path.name + ".new")

    def _make(self, key: bytes, slots: Slots) -> None:
        """The store first, under another name, then its keys, then its name: a crash leaves none, or a whole one."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            for left in (self._new, self._new.with_name(self._new.name + "-wal")):
                left.unlink(missing_ok=True)
            os.close(os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise StoreError(code_of_os(error)) from error
        Store(self._new, key).close()
        keys.write(self.keys, slots)
        self._finish_making()

    def _finish_making(self) -> None:
        if self._is_half_made():
            self._new.replace(self._path)
            sync_directory(self._path.parent)


def _secrets(
    passphrase: str | None, key_file: bytes | None, recovery_code: str | None = None
) -> list[tuple[Way, bytes]]:
    found: list[tuple[Way, bytes]] = []
    if passphrase:
        found.append((Way.PASSPHRASE, keys.from_passphrase(passphrase)))
    if key_file is not None:
        found.append((Way.KEY_FILE, _key_file_secret(key_file)))
    if recovery_code is not None:
        found.append((Way.RECOVERY_CODE, _recovery_secret(recovery_code)))
    return found


def _key_file_secret(held: bytes) -> bytes:
    if len(held) != keys.KEY_BYTES:
        raise Refused("bad_key_file", [Problem("bad_key_file", "key_file")])
    return held


def _recovery_secret(code: str) -> bytes:
    secret = recovery.secret_of(code)
    if secret is None:
        raise Refused("recovery_code_mistyped", [Problem("recovery_code_mistyped", "recovery_code")])
    return secret
