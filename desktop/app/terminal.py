"""Start-up of the command line: wiring without a thread or a window."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.main import run
from desktop.domain.clock import Clock, system_clock
from desktop.domain.errors import Refused, StoreFailed
from desktop.system.key_file import read_key_file
from desktop.system.paths import Paths, paths

if TYPE_CHECKING:
    from desktop.domain.part import Part
    from desktop.services.custody import Restored
    from desktop.services.suite import Services


def main(arguments: list[str]) -> int:
    """Runs one command. What it prints is UTF-8, whatever the terminal's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    secrets = os.environ.get("GARBO_PASSPHRASE"), os.environ.get("GARBO_RECOVERY_CODE")
    return run(arguments, Opener(secrets[0], system_clock, secrets[1]))


class Opener:
    """Opens the store with a key file, else with the passphrase, else with what the system's keyring keeps."""

    def __init__(self, passphrase: str | None, clock: Clock, recovery_code: str | None = None) -> None:
        """`recovery_code`: for a copy put back on another computer, where the keyring of the first one is not."""
        self._passphrase, self._clock, self._recovery_code = passphrase, clock, recovery_code or None

    def open(self, data_dir: Path | None, key_file: Path | None, create: bool) -> Services:
        """Raises GarboError: no_key, no_store, wrong_passphrase, store_is_open_elsewhere …

        A store that is not there is made where `create` allows, with the same key; its recovery code is said once.
        """
        # Late: `clock`, dry runs and `assess --portfolio` work without a store and should not pay for one.
        from desktop.app.wiring import wire

        services = wire(_usable(paths(data_dir)), self._clock)
        held, passphrase = self._secret(key_file)
        keyring = held is None and passphrase is None
        vault = services.vault
        is_new = vault.state().value == "new"
        if keyring and not (vault.has_keyring() if is_new else "keyring" in vault.ways()):
            raise Refused("no_key")
        if is_new and create:
            code = vault.create(passphrase=passphrase, key_file=held, keyring=keyring)
            print(f"A new store. Its recovery code, shown only now: {code}", file=sys.stderr)  # noqa: T201
        elif held is not None:
            vault.unlock_key(held)
        elif passphrase is not None:
            vault.unlock(passphrase)
        else:
            vault.unlock_keyring()
        return services

    def restore(self, data_dir: Path | None, key_file: Path | None, file: Path) -> Restored:
        """Raises GarboError: no_key, not_found, not_a_backup, wrong_passphrase, store_is_open_elsewhere …"""
        from desktop.app.wiring import wire

        held, passphrase = self._secret(key_file)
        try:
            services = wire(_usable(paths(data_dir)), self._clock)
            code = self._recovery_code if held is None and passphrase is None else None
            return services.custody.restore(file, passphrase=passphrase, key_file=held, recovery_code=code)
        except Refused as error:
            if error.code == "passphrase_missing":
                raise Refused("no_key") from error
            raise

    def look_over(self) -> tuple[Part, ...]:
        # By name, for the same reason.
        found: tuple[Part, ...] = import_module("desktop.app.self_check").look_over()
        return found

    def show_sample(self, data_dir: Path | None, at: datetime | None) -> int:
        """Opens the window on the sample; the key of a store of hers is not asked for."""
        # By name: the command line knows no Qt, and the linter proves it.
        shown: int = import_module("desktop.app.demo.window").main(data_dir, at)
        return shown

    def _secret(self, key_file: Path | None) -> tuple[bytes | None, str | None]:
        """The key file's bytes, else the passphrase, else neither."""
        if key_file is not None:
            return read_key_file(key_file), None
        return None, self._passphrase or None


def _usable(where: Paths) -> Paths:
    try:
        where.store.exists()
    except PermissionError as error:
        raise StoreFailed("read_only") from error
    except OSError as error:
        # A name that no file system takes is said before anything is tried below it.
        raise Refused("no_folder") from error
    return where
