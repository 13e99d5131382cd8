"""Sentences of the bank with their slots filled, so that twelve months do not repeat visibly."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from desktop.app.demo.bank import Bank

T = TypeVar("T")


class Deck(Generic[T]):
    """Draws by chance among what was not heard for longest. `once`: in their order, each one time, then none."""

    def __init__(self, items: Sequence[T], chance: Random, once: bool = False) -> None:
        self._items, self._chance, self._once = list(items), chance, once
        if not once:
            chance.shuffle(self._items)

    def draw(self) -> T | None:
        """The next one; None when there is nothing (left)."""
        if not self._items:
            return None
        if self._once:
            return self._items.pop(0)
        found = self._items.pop(self._chance.randrange((len(self._items) + 1) // 2))
        self._items.append(found)
        return found


class Wording:
    """Fills {number}, {amount}, {time}, {month}, {by_day} and {on_day} as they read at the time of the line."""

    def __init__(self, bank: Bank, zone: str, chance: Random) -> None:
        self._bank, self._zone, self._chance = bank, ZoneInfo(zone), chance

    def fill(self, text: str, at: datetime, day: date | None = None) -> str:
        """`day`: which one {by_day} and {on_day} mean; else a working day soon."""
        local = at.astimezone(self._zone)
        meant = day or self.day_after(at)
        return text.format(
            number=_number(local.date()) + self._chance.randrange(3),
            amount=self._chance.randrange(6, 96) * 5,
            time=f"{self._chance.randrange(9, 17)}:{self._chance.choice(('00', '15', '30', '45'))}",
            month=self._bank.months[local.month - 2],
            by_day=self._bank.by_day[meant.weekday() % 5],
            on_day=self._bank.on_day[meant.weekday() % 5],
        )

    def day_after(self, at: datetime) -> date:
        """A working day one to three days after."""
        day = at.astimezone(self._zone).date() + timedelta(days=self._chance.choice((1, 1, 2, 2, 3)))
        return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _number(day: date) -> int:
    """Numbers of invoices and orders grow with the year."""
    return 100 + day.timetuple().tm_yday // 3 * 2
