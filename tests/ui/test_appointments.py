"""Appointments by real keys: agreed, their outcome in one key and by whom in one more, moved or corrected."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.repeating import Every
from desktop.domain.task import Side
from desktop.services.schedules import AgendaLine
from desktop.services.suite import Services
from desktop.ui.kit.entries import EntryRow
from desktop.ui.scope_dialog import ScopeDialog
from desktop.ui.screens.client.appointment_dialogs import AppointmentDialog, WhoDialog
from desktop.ui.screens.client.appointments import AppointmentsPanel
from tests.ui.inline import NOW, press, services_at
from tests.ui.panels import asked, choose, panel_of, told, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> Iterator[AppointmentsPanel]:
    client = services.clients.add("Bruni", time_zone="Europe/Rome")
    services.schedules.add(client, "Visit", NOW - timedelta(days=2))
    services.schedules.add(client, "Check-in", NOW + timedelta(hours=2), NOW + timedelta(hours=3))
    with panel_of(qtbot, services, AppointmentsPanel, client) as found:
        yield found


def line(services: Services, panel: AppointmentsPanel, title: str) -> AgendaLine:
    return next(one for one in services.schedules.of_client(panel.client_id or 0) if one.title == title)


def test_what_has_passed_asks_how_it_went(panel: AppointmentsPanel) -> None:
    assert told(panel.list) == [
        ("[How did it go?]", ""), ("Visit", "Tue 10 Nov 14:20"), ("[Next]", ""), ("Check-in", "Today 16:20"),
    ]  # fmt: skip


def outcome(panel: AppointmentsPanel, title: str) -> str:
    """What stands under the appointment of this title."""
    return next(row.under for row in panel.list.model_.rows if isinstance(row, EntryRow) and row.title == title)


def test_kept_is_one_key(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    choose(panel.list, "Visit")
    press(qtbot, Key.Key_K)
    assert told(panel.list)[-2:] == [("[Recent]", ""), ("Visit", "Tue 10 Nov")]
    assert outcome(panel, "Visit") == "kept"
    choose(panel.list, "Visit")
    press(qtbot, Key.Key_P)
    assert line(services, panel, "Visit").outcome == "planned"


@pytest.mark.parametrize(
    "what, who, said, by",
    [
        (Key.Key_M, Key.Key_T, "missed: Bruni", "client"),
        (Key.Key_M, Key.Key_M, "missed: me", "assistant"),
        (Key.Key_C, Key.Key_T, "cancelled: Bruni", "client"),
        (Key.Key_L, Key.Key_T, "15 min late: Bruni", "client"),
    ],
)
def test_by_whom_is_one_key_more(
    qtbot: QtBot, panel: AppointmentsPanel, services: Services, what: Key, who: Key, said: str, by: str
) -> None:
    choose(panel.list, "Visit")
    press(qtbot, what)
    press(qtbot, who)
    assert outcome(panel, "Visit") == said
    assert dict(told(panel.list))["Visit"] == "Tue 10 Nov", "the day is never what is cut"
    assert line(services, panel, "Visit").by == by
    assert panel.list.hasFocus()


def test_how_late_can_be_said(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    choose(panel.list, "Visit")
    press(qtbot, Key.Key_L)
    dialog = asked(panel, WhoDialog)
    assert dialog.minutes.edit.hasFocus()
    qtbot.keyClicks(dialog.minutes.edit, "40")
    press(qtbot, Key.Key_T)
    assert outcome(panel, "Visit") == "40 min late: Bruni"
    choose(panel.list, "Visit")
    press(qtbot, Key.Key_M)
    press(qtbot, Key.Key_Escape)
    assert line(services, panel, "Visit").outcome == "late"


def test_a_new_one_needs_its_time(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    panel.list.setFocus()
    press(qtbot, Key.Key_N)
    dialog = asked(panel, AppointmentDialog)
    write(qtbot, dialog.what.edit, "Photo choice")
    assert dialog.when.edit.accessibleDescription().startswith("Say when")
    write(qtbot, dialog.when.edit, "tomorrow 10")
    found = line(services, panel, "Photo choice")
    assert (found.starts_at, found.ends_at) == (
        NOW.replace(day=13, hour=9, minute=0), NOW.replace(day=13, hour=9, minute=30),
    )  # fmt: skip
    assert ("Photo choice", "Tomorrow 10:00") in told(panel.list)


def test_another_time_asks_whose_wish_it_is(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    choose(panel.list, "Check-in")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, AppointmentDialog)
    assert not dialog.why.isVisible()
    dialog.when.edit.setFocus()
    press(qtbot, Key.Key_Up)
    assert dialog.why.isVisible()
    dialog.why.setCurrentIndex(dialog.why.findData(Side.CLIENT))
    press(qtbot, Key.Key_Return)
    assert [(one.outcome, one.by) for one in services.schedules.of_client(panel.client_id or 0)][1:] == [
        ("moved", "client"), ("planned", None),
    ]  # fmt: skip
    assert services.history.can_undo() == "appointment_moved"


def test_a_correction_moves_nothing(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    choose(panel.list, "Check-in")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, AppointmentDialog)
    write(qtbot, dialog.when.edit, "tomorrow 10")
    found = line(services, panel, "Check-in")
    assert (found.starts_at, found.outcome) == (NOW.replace(day=13, hour=9, minute=0), "planned")
    assert found.ends_at == found.starts_at + timedelta(hours=1)
    assert services.history.can_undo() == "appointment_changed"


def test_delete_removes(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    choose(panel.list, "Check-in")
    press(qtbot, Key.Key_Delete)
    assert "Check-in" not in dict(told(panel.list))
    assert services.history.undo() == "appointment_removed"


def weekly(services: Services, panel: AppointmentsPanel) -> None:
    """Every Tuesday at nine."""
    first = datetime(2026, 11, 17, 9)  # noqa: DTZ001
    services.schedules.repeat(panel.client_id, "Weekly", first, "Europe/Rome", 30, "FREQ=WEEKLY;BYDAY=TU")


def times(services: Services, title: str = "Weekly") -> list[str]:
    lines = services.schedules.agenda(NOW - timedelta(days=7), NOW + timedelta(days=20))
    return [f"{one.starts_at:%d.%m. %H:%M} {one.outcome}" for one in lines if one.title == title]


def test_a_new_one_can_come_every_week_until_a_day(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    panel.list.setFocus()
    press(qtbot, Key.Key_N)
    dialog = asked(panel, AppointmentDialog)
    assert not dialog.until.isVisible()
    write(qtbot, dialog.what.edit, "Weekly", enter=False)
    write(qtbot, dialog.when.edit, "tomorrow 10", enter=False)
    dialog.often.setCurrentIndex(dialog.often.findData(Every.WEEK))
    assert dialog.until.isVisible()
    write(qtbot, dialog.until.edit, "whenever")
    assert times(services) == []
    write(qtbot, dialog.until.edit, "21 Nov")
    assert times(services) == ["13.11. 09:00 planned", "20.11. 09:00 planned"]
    assert ("Weekly", "Tomorrow 10:00") in told(panel.list)
    assert services.history.undo() == "series_begun"


def test_one_time_of_a_series_is_settled_in_one_key(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    weekly(services, panel)
    choose(panel.list, "Weekly")
    press(qtbot, Key.Key_K)
    assert times(services)[:2] == ["17.11. 08:00 kept", "24.11. 08:00 planned"]
    assert services.history.undo() == "appointment_kept"


@pytest.mark.parametrize(
    "key, expected",
    [
        (Key.Key_1, ["24.11. 08:00 planned", "01.12. 08:00 planned"]),
        (Key.Key_2, []),
        (Key.Key_3, []),
        (Key.Key_Escape, ["17.11. 08:00 planned", "24.11. 08:00 planned", "01.12. 08:00 planned"]),
    ],
)
def test_which_of_them_is_to_go(
    qtbot: QtBot, panel: AppointmentsPanel, services: Services, key: Key, expected: list[str]
) -> None:
    weekly(services, panel)
    choose(panel.list, "Weekly")
    press(qtbot, Key.Key_Delete)
    asked(panel, ScopeDialog)
    press(qtbot, key)
    assert times(services) == expected
    assert panel.list.hasFocus() or not expected


@pytest.mark.parametrize(
    "key, expected",
    [
        (Key.Key_1, ["17.11. 11:00 planned", "24.11. 08:00 planned", "01.12. 08:00 planned"]),
        (Key.Key_3, ["17.11. 11:00 planned", "24.11. 11:00 planned", "01.12. 11:00 planned"]),
    ],
)
def test_which_of_them_is_to_be_at_another_time(
    qtbot: QtBot, panel: AppointmentsPanel, services: Services, key: Key, expected: list[str]
) -> None:
    weekly(services, panel)
    choose(panel.list, "Weekly")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, AppointmentDialog)
    write(qtbot, dialog.when.edit, "17 Nov 12:00")
    asked(panel, ScopeDialog)
    press(qtbot, key)
    assert times(services)[-3:] == expected
    assert services.history.can_undo() == ("appointment_changed" if key == Key.Key_1 else "series_changed")


def test_another_rule_holds_from_here_on(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    weekly(services, panel)
    choose(panel.list, "Weekly")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, AppointmentDialog)
    assert dialog.often.currentData() == Every.WEEK
    dialog.often.setCurrentIndex(dialog.often.findData(Every.TWO_WEEKS))
    dialog.save.click()
    assert times(services)[-2:] == ["17.11. 08:00 planned", "01.12. 08:00 planned"]


def test_a_single_one_can_come_again(qtbot: QtBot, panel: AppointmentsPanel, services: Services) -> None:
    choose(panel.list, "Check-in")
    press(qtbot, Key.Key_Return)
    dialog = asked(panel, AppointmentDialog)
    dialog.often.setCurrentIndex(dialog.often.findData(Every.WEEK))
    dialog.save.click()
    assert times(services, "Check-in") == ["12.11. 15:20 planned", "19.11. 15:20 planned", "26.11. 15:20 planned"]
    assert services.history.undo() == "appointment_changed"
    assert len(times(services, "Check-in")) == 1
