"""A draft: the agreement as she is writing it, with its steps back and forth, until it is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.domain.agreement import Agreement
from desktop.domain.settings import Settings


class Draft:
    """`start`: what it began from, as a version that could be saved today."""

    def __init__(self, start: Agreement) -> None:
        self.start = self.now = start
        self._back: list[Agreement] = []
        self._forth: list[Agreement] = []

    @property
    def is_changed(self) -> bool:
        return self.now != self.start

    @property
    def can_go_back(self) -> bool:
        return bool(self._back)

    @property
    def can_go_forth(self) -> bool:
        return bool(self._forth)

    def change(self, agreement: Agreement) -> None:
        """One step; the same again is none."""
        if agreement != self.now:
            self._back.append(self.now)
            self._forth.clear()
            self.now = agreement

    def step(self, forth: bool = False) -> bool:
        """One step back, or forth again; False where there is none."""
        origin, target = (self._forth, self._back) if forth else (self._back, self._forth)
        if not origin:
            return False
        target.append(self.now)
        self.now = origin.pop()
        return True


def begun(versions: tuple[Agreement, ...], her: Settings, today: date) -> Draft:
    """From the latest version, as of today where it has begun already; else from her usual agreement."""
    if not versions:
        return Draft(her.first_agreement(today))
    latest = versions[-1]
    return Draft(replace(latest, from_day=max(latest.from_day, today)))
