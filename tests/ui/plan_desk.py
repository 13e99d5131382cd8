"""She, at the plan: a client, one to-do to place, two things on Friday."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.hours import Calendar
from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.plan.screen import PlanScreen
from desktop.ui.shell import Shell
from tests.ui.inline import NOWHERE, press, services_at, shell_over

ROME = ZoneInfo("Europe/Rome")
MONDAY = date(2026, 11, 9)
OFFICE = Calendar("Europe/Rome", (((9 * 60, 13 * 60), (14 * 60, 18 * 60)),) * 5 + ((), ()))
MON, TUE, WED, THU, FRI, SAT = range(6)
Key, Held = Qt.Key, Qt.KeyboardModifier


def at(day: int, time: str) -> datetime:
    return datetime.fromisoformat(f"{MONDAY + timedelta(days=day)}T{time}").replace(tzinfo=ROME).astimezone(UTC)


class Desk:
    """She, at the plan. It is Thursday 12 November, 14:20."""

    def __init__(self, qtbot: QtBot, services: Services, shell: Shell, client: int, task: int) -> None:
        self.bot, self.services, self.shell, self.client, self.task = qtbot, services, shell, client, task
        screen = shell.go("plan")
        assert isinstance(screen, PlanScreen)
        self.screen = screen
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            press(self.bot, key, held)
        self.settle()

    def times(self) -> dict[str, datetime]:
        """What stands in the week, and since when."""
        return {block.title: block.starts_at for block in self.screen.found.lines.blocks}  # type: ignore[union-attr]

    def to_place(self) -> list[str]:
        return [row.title for row in self.screen.places.model_.rows if not row.heading]

    def choose(self, title: str) -> None:
        """The keyboard on a block of the week."""
        blocks = self.screen.planner.model_.blocks
        self.screen.planner.setFocus()
        self.screen.planner.take(next(place for place, block in enumerate(blocks) if block.title == title))

    def spot(self, day: int, hour: float) -> QPoint:
        planner = self.screen.planner
        left = planner.sheet.left(day) + planner.sheet.column / 2
        return QPoint(round(left), round(planner.sheet.y(hour * 60) - planner.verticalOffset()))

    def drag(self, first: QPoint, last: QPoint) -> None:
        """Over the week."""
        port = self.screen.planner.viewport()
        self.bot.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
        self.bot.mouseMove(port, first + QPoint(3, 12))
        self.bot.mouseMove(port, last)
        self.bot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)
        self.settle()

    def asked(self) -> Any:
        """The dialog that lies on top."""
        self.settle()
        return open_in(self.shell)

    def said(self) -> str:
        toast = self.shell._toast
        return toast.accessibleName() if toast is not None and toast.isVisible() else ""


@contextmanager
def plan_desk(qtbot: QtBot, folder: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[Desk]:
    with services_at(folder) as services:
        services.settings.change(calendar=OFFICE)
        client = services.clients.add("Bruni", "it", time_zone="Europe/Rome")
        task = services.tasks.add(client, "Order form", Side.ASSISTANT, estimate=60)
        services.schedules.add(client, "Check-in", at(FRI, "09:00"), at(FRI, "10:00"))
        services.schedules.repeat(
            None, "Invoices", datetime.fromisoformat("2026-11-06T10:00"), "Europe/Rome", 60, "FREQ=WEEKLY"
        )
        with shell_over(qtbot, services, size, NOWHERE) as (shell, _calls):
            with qtbot.waitActive(shell):
                shell.activateWindow()
            yield Desk(qtbot, services, shell, client, task)
