"""A calendar brought into the window: what it holds, whose it is, and one key to keep it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.calendar_sheet import CalendarSheet
from desktop.ui.kit.dialog import open_in
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AGENDA = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:Punto con Bruni
DTSTART:20261116T090000Z
DTEND:20261116T093000Z
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:b
SUMMARY:Fiera
DTSTART:20261117T090000Z
END:VEVENT
BEGIN:VTODO
UID:c
SUMMARY:Catalogo
END:VTODO
BEGIN:VEVENT
SUMMARY:Senza data
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        found.clients.add("Ada")
        found.clients.add("Bruni")
        yield found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "agenda.ics"
    made.write_text(AGENDA)
    return made


def test_a_calendar_asks_whose_it_is_and_is_kept_with_enter(qtbot: QtBot, services: Services, file: Path) -> None:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        shell.bring_in(file)
        qtbot.waitUntil(lambda: open_in(shell) is not None)
        sheet = asked(shell, CalendarSheet)
        assert [part.split()[0] for part in sheet.holds.text().split(" · ")] == ["agenda.ics", "1", "1", "1"]
        # One of the titles names her.
        assert sheet.whom.currentText() == "Bruni"
        press(qtbot, Qt.Key.Key_Return)
        titles = [one.title for one in services.schedules.agenda(NOW, NOW + timedelta(days=30))]
        assert titles == ["Punto con Bruni", "Fiera", "Punto con Bruni", "Punto con Bruni"]
        assert services.history.undo() == "imported"
        assert services.schedules.agenda(NOW, NOW + timedelta(days=30)) == []


def test_nobody_is_chosen_for_her(qtbot: QtBot, services: Services, file: Path) -> None:
    file.write_text(AGENDA.replace("Punto con Bruni", "Punto"))
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        shell.bring_in(file)
        qtbot.waitUntil(lambda: open_in(shell) is not None)
        sheet = asked(shell, CalendarSheet)
        press(qtbot, Qt.Key.Key_Return)
        assert services.imports.latest() is None
        sheet.whom.setCurrentIndex(sheet.whom.findData("Ada"))
        sheet.save.click()
        assert services.imports.latest() is not None


def test_given_up_it_leaves_nothing(qtbot: QtBot, services: Services, file: Path) -> None:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        shell.bring_in(file)
        qtbot.waitUntil(lambda: open_in(shell) is not None)
        press(qtbot, Qt.Key.Key_Escape)
        assert services.schedules.agenda(NOW, NOW + timedelta(days=30)) == []
        assert services.imports.latest() is None
