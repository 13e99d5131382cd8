"""Watches of the bench: SQL beside an action, and how long the DB thread was held and waited for."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from large_store import KEY, NOW

from db.driver import connect
from desktop.app.lane import Lane
from desktop.services.vault import Vault
from desktop.services.work import Work
from desktop.system.paths import Paths


class Raw:
    """Times SQL on the store as it is before the window has it; writes are taken back."""

    def __init__(self, where: Paths) -> None:
        vault = Vault(where.store, Work(lambda _changed: None), lambda: NOW)
        vault.unlock_key(KEY)
        key = vault.key
        vault.lock()
        self._store, self._key = where.store, key

    def times(self, statements: list[str], runs: int) -> dict[str, float]:
        """Milliseconds of each, the median of some runs."""
        connection = connect(self._store, self._key)
        try:
            return {sql: statistics.median(self._once(connection, sql) for _ in range(runs)) for sql in statements}
        finally:
            connection.close()

    @staticmethod
    def _once(connection: Any, sql: str) -> float:
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE" if not sql.startswith("SELECT") else "BEGIN")
        connection.execute(sql).fetchall()
        took = (time.perf_counter() - began) * 1000
        connection.execute("ROLLBACK")
        return took


class Traffic:
    """The lane with a watch: how long it was held at a stretch, and how long a call waited for it, in seconds."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._since = 0.0
        self.busy = 0
        self.held = self.waited = 0.0

    def forget(self) -> None:
        self.held = self.waited = 0.0

    def submit(self, call: Callable[[], Any], /) -> Future[Any]:
        return self._lane.submit(self._timed(call))

    def submit_patient(self, call: Callable[[], Any], /) -> Future[Any]:
        return self._lane.submit_patient(self._timed(call, waits=False))

    def _timed(self, call: Callable[[], Any], waits: bool = True) -> Callable[[], Any]:
        asked = time.perf_counter()
        self.busy += 1

        def timed() -> Any:
            self._stop()
            self.waited = max(self.waited, time.perf_counter() - asked if waits else 0.0)
            self._since = time.perf_counter()
            try:
                return call()
            finally:
                self._stop()
                self.busy -= 1

        return timed

    def between(self) -> None:
        self._stop()
        self._lane.between()
        self._since = time.perf_counter()

    def give_way(self) -> None:
        self._stop()
        self._lane.give_way()
        self._since = time.perf_counter()

    def _stop(self) -> None:
        if self._since:
            self.held = max(self.held, time.perf_counter() - self._since)
        self._since = 0.0
