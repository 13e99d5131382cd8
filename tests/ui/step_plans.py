"""A client with a step plan that is late, the screen over it, and what is painted there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.plan_template import TemplateStep
from desktop.domain.task import Side
from desktop.services.plans import OpenPlan
from desktop.services.suite import Services
from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.step_rows import StepRow
from desktop.ui.screens.step_plan.screen import StepPlanScreen
from desktop.ui.shell import Shell
from tests.ui.inline import NOWHERE, bring, services_at, shell_over

Key, Held = Qt.Key, Qt.KeyboardModifier
D = TypeVar("D", bound=Dialog)
STEPS = (
    TemplateStep("Brief"),
    TemplateStep("Photos", Side.CLIENT, 2),
    TemplateStep("Layout", Side.ASSISTANT, 3),
    TemplateStep("Approval", Side.CLIENT),
    TemplateStep("Send"),
)


def nov(number: int) -> date:
    return date(2026, 11, number)


class Made:
    """A plan whose photos should have come on Monday the 9th; it is Thursday the 12th."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services = services
        bring(services, folder, {"Bruni": {"language": "it"}})
        self.client = services.clients.named("Bruni").id
        self.plan = services.plans.make(self.client, "Newsletter", nov(18), STEPS)
        services.tasks.done(self.open().steps[0].id)

    def open(self) -> OpenPlan:
        return self.services.plans.open(self.plan)

    def days(self) -> list[date | None]:
        return [step.due for step in self.open().steps]

    def titles(self) -> list[str]:
        return [step.title for step in self.open().steps]


@contextmanager
def late_plan(folder: Path) -> Iterator[Made]:
    with services_at(folder) as services:
        yield Made(services, folder)


@contextmanager
def active(qtbot: QtBot, made: Made) -> Iterator[Shell]:
    """The shell in front, as a person has it."""
    with shell_over(qtbot, made.services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


def opened(shell: Shell, made: Made) -> StepPlanScreen:
    found = shell.go("step_plan", made.plan)
    assert isinstance(found, StepPlanScreen)
    settle()
    return found


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def choose(screen: StepPlanScreen, title: str) -> None:
    screen.list.setFocus()
    screen.list.take(next(at for at, row in enumerate(painted(screen)) if row.title == title))


def painted(screen: StepPlanScreen) -> list[StepRow]:
    return [row for row in screen.list.model_.rows if isinstance(row, StepRow)]


def asked(screen: QWidget, kind: type[D]) -> D:
    """The sheet that lies on top."""
    settle()
    found = open_in(screen)
    assert isinstance(found, kind)
    return found
